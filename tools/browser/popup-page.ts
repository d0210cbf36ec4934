import { type Popup, until, type View } from './driver';

/** One quotation as a list of the popup shows it. */
export interface Row {
  /** Heading of the group or section it stands in. */
  under: string;
  words: string;
  /** Distance and chain as one line. */
  way: string;
  /** Labels of the row's buttons. */
  buttons: string[];
  text: string;
}

/** The popup as a reader uses it: by names of buttons and words on the screen. For the browser tests and the demo. */
export class PopupPage {
  constructor(private readonly popup: Popup) {}

  get view(): View {
    return this.popup;
  }

  /** Waits until it shows what it found, or why not. */
  async settled(): Promise<void> {
    await until('the popup to show what it found', async () => {
      const text = await this.text();
      return text.trim() !== '' && !/Reading the article|Looking up/.test(text);
    });
  }

  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
    return this.popup.evaluate(() => document.body.innerText);
  }

  /** The line that says what was found. */
  summary(): Promise<string> {
    return this.popup.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  }

  /** What the line at the foot acknowledges or complains about; empty for nothing. */
  message(): Promise<string> {
    return this.popup.evaluate(() =>
      [...document.querySelectorAll('[role=status], [role=alert]')]
        .map((el) => el.textContent ?? '')
        .join(' ')
        .trim(),
    );
  }

  rows(): Promise<Row[]> {
    return this.popup.evaluate(() =>
      [...document.querySelectorAll('li.row')].map((row) => {
        const clean = (el: Element | null) => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();
        return {
          under: clean(row.closest('section')?.querySelector('h2') ?? null),
          words: clean(row.querySelector('.row-words')),
          way: clean(row.querySelector('.row-way')),
          buttons: [...row.querySelectorAll('button')].map((b) => b.getAttribute('aria-label') ?? clean(b)),
          text: clean(row),
        };
      }),
    );
  }

  /**
   * Presses the button, tab, chip or option of that name, once it is there and not disabled.
   * @param name its accessible name, or the beginning of it
   * @param within words of the row it belongs to; the first one anywhere when left out
   */
  async press(name: string, within?: string): Promise<void> {
    await until(`a button “${name}”`, () =>
      this.popup.evaluate(
        (wanted, words) => {
          const places = words
            ? [...document.querySelectorAll('li.row')].filter((row) => row.textContent?.includes(words))
            : [document.body];
          const found = places
            .flatMap((place) => [
              ...place.querySelectorAll<HTMLElement>('button, a, label, summary, [role=tab]'),
            ])
            .find((el) => {
              const own = el.getAttribute('aria-label') ?? el.textContent ?? '';
              const usable = !(el instanceof HTMLButtonElement && el.disabled);
              return usable && own.replace(/\s+/g, ' ').trim().startsWith(wanted);
            });
          found?.click();
          return found !== undefined;
        },
        name,
        within ?? null,
      ),
    );
  }

  /** Saves all that was found on the page. @returns how many these are, once they are kept */
  async saveAll(): Promise<number> {
    const count = (await this.rows()).length;
    await this.press(`Save all ${count}`);
    await until('all to be saved', async () => (await this.text()).includes('All saved'));
    return count;
  }

  /** Types into the field of that label, as a keyboard does: with its events. */
  async fill(label: string, text: string): Promise<void> {
    await until(`a field “${label}”`, () =>
      this.popup.evaluate(
        (wanted, value) => {
          const labels = [...document.querySelectorAll('label')];
          const control = labels.find((el) => el.textContent?.startsWith(wanted))?.control;
          if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return false;
          control.focus();
          control.value = value;
          control.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        },
        label,
        text,
      ),
    );
  }

  screenshot(): Promise<Uint8Array> {
    return this.popup.screenshot();
  }

  close(): Promise<void> {
    return this.popup.close();
  }
}
