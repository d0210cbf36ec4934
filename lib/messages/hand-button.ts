import { browser } from 'wxt/browser';

const KEY = 'hands:noButton';

/** Whether a button appears beside selected words: the reader's setting, on until switched off. */
export async function readHandButton(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] !== true;
}

export async function keepHandButton(on: boolean): Promise<void> {
  await (on ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: true }));
}

/** The setting as the page's services have it. */
export const watchHandButton = {
  /** Tells it now and whenever it changes. @returns ends it. */
  watchHandButton(tell: (on: boolean) => void): () => void {
    let ended = false;
    const ask = () =>
      readHandButton().then(
        (on) => {
          if (!ended) tell(on);
        },
        // The extension went away meanwhile: no button.
        () => undefined,
      );
    const changed = (changes: object, area: string) => {
      if (area === 'local' && KEY in changes) void ask();
    };
    browser.storage.onChanged.addListener(changed);
    void ask();
    return () => {
      ended = true;
      browser.storage?.onChanged.removeListener(changed);
    };
  },
  hideHandButton: () => keepHandButton(false),
};
