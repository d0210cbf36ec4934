/** Something with a face: a page of Hearsay's in one of its states, as it is looked at. */
export interface View {
  /** The window, CSS pixels. */
  width: number;
  height: number;
  /** All of the page is looked at, not only what the window shows. */
  whole?: boolean;
  /** Its picture is kept with the tests and compared; the others are only looked at and checked. */
  compared?: boolean;
  /**
   * Draws it into an empty element.
   * @param signal ends it and whatever it has changed outside of the element.
   * @returns once it can be looked at.
   */
  open(root: HTMLElement, signal: AbortSignal): Promise<void>;
}

/** Views of one kind, by name: those that share style sheets. */
export type Views = Record<string, View>;

/** A hand on a view: presses, types, waits. */
export type Step = () => Promise<void> | void;

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** @throws {Error} where nothing is called so. */
export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

/** Presses what stands first for a selector, or the first few. Not by the mouse: what lies behind a button on narrow screens is pressed too. */
export const press =
  (selector: string, times = 1): Step =>
  async () => {
    find(selector);
    const found = [...document.querySelectorAll<HTMLElement>(selector)].slice(0, times);
    for (const el of found) el.click();
    await pause(40);
  };

export const focus =
  (selector: string): Step =>
  () =>
    find(selector).focus();

export const type =
  (selector: string, text: string): Step =>
  async () => {
    const field = find(selector) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await pause(160);
  };

export const key =
  (name: string): Step =>
  async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
    await pause(40);
  };

/** The next picture that the browser draws, and what follows from it (sizes that are observed). */
export const drawn = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

/** Fonts and pictures are there, and what was to be drawn is drawn. */
export async function settled(root: Element): Promise<void> {
  await document.fonts.ready;
  await Promise.all([...root.querySelectorAll('img')].map((img) => img.decode().catch(() => undefined)));
  await drawn();
}
