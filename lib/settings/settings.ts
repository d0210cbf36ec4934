import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../model/settings';

/** Where the settings lie in `storage.local`. They never go to `storage.sync`, which is a server. */
export const SETTINGS_KEY = 'settings';

/** The reader's settings; the usual ones where nothing was chosen. */
export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

let last: Promise<unknown> = Promise.resolve();

/** Changes some fields, one change after the other. Everybody who watches is told by the browser. @returns what holds then */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const run = last.then(async () => {
    const settings = await loadSettings();
    const changed = readSettings({ ...settings, ...change(settings) });
    await browser.storage.local.set({ [SETTINGS_KEY]: changed });
    return changed;
  });
  // The next change goes on after a failure; the failure itself is the caller's.
  last = run.catch(() => undefined);
  return run;
}

type StorageChanges = Record<string, { newValue?: unknown }>;

/** Tells of every change, from whichever page it comes. Returns the function that ends it. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listener = (changes: StorageChanges, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) tell(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  // An extension that was updated or removed takes its interfaces away from the content scripts it leaves behind.
  return () => browser.storage?.onChanged.removeListener(listener);
}

/** Tells the settings that hold now, and then every change, until `signal` is aborted. */
export async function followSettings(tell: (settings: Settings) => void, signal: AbortSignal): Promise<void> {
  let changed = false;
  const end = watchSettings((settings) => {
    changed = true;
    tell(settings);
  });
  signal.addEventListener('abort', end, { once: true });
  const settings = await loadSettings();
  // A change that came first is the newer one.
  if (!changed && !signal.aborted) tell(settings);
}
