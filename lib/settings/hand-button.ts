import { changeSettings, followSettings, loadSettings } from './settings';

/** Whether a button appears beside selected words: one of the settings. */
export async function readHandButton(): Promise<boolean> {
  return (await loadSettings()).floatingButton;
}

export async function keepHandButton(on: boolean): Promise<void> {
  await changeSettings(() => ({ floatingButton: on }));
}

/** The setting as the page's services have it. */
export const watchHandButton = {
  /** Tells it now and whenever the settings change. @returns ends it. */
  watchHandButton(tell: (on: boolean) => void): () => void {
    const end = new AbortController();
    // The extension went away meanwhile: no button.
    followSettings(({ floatingButton }) => tell(floatingButton), end.signal).catch(() => undefined);
    return () => end.abort();
  },
  hideHandButton: () => keepHandButton(false),
};
