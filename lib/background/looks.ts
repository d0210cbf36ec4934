import { type Browser, browser } from 'wxt/browser';
import type { Settings } from '../model/settings';
import { highlightCss } from '../settings/highlight-css';
import { loadSettings } from '../settings/settings';
import { createQueue } from './queue';

/** The sheet that marked pages wear, kept in `storage.session`: a sheet is taken off by its own text. */
const KEY = 'wornLooks';

const inOrder = createQueue();

async function worn(): Promise<string> {
  return ((await browser.storage.session.get(KEY))[KEY] as string | undefined) ?? '';
}

/** The sheet of the settings, taken down as the one that is worn. */
async function current(): Promise<string> {
  const css = highlightCss(await loadSettings());
  if (css !== (await worn())) await browser.storage.session.set({ [KEY]: css });
  return css;
}

/** Lays the reader's colours, lines and theme over the package's own, in the frame of a content script that begins. */
export function dress({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  return inOrder(async () => {
    const css = await current();
    if (css === '' || tab?.id === undefined) return;
    await onPage(browser.scripting.insertCSS({ target: { tabId: tab.id, frameIds: [frameId ?? 0] }, css }));
  });
}

/** Takes the reader's sheet off a page that is switched off. */
export async function undress(tabId: number): Promise<void> {
  const css = await worn();
  if (css !== '') await onPage(browser.scripting.removeCSS({ target: { tabId, allFrames: true }, css }));
}

/** The settings changed: the pages of these tabs change their sheet. */
export function redress(tabIds: readonly number[], settings: Settings): Promise<void> {
  return inOrder(async () => {
    const old = await worn();
    const css = highlightCss(settings);
    if (css === old) return;
    await browser.storage.session.set({ [KEY]: css });
    for (const tabId of tabIds) {
      const target = { tabId, allFrames: true };
      if (old !== '') await onPage(browser.scripting.removeCSS({ target, css: old }));
      if (css !== '') await onPage(browser.scripting.insertCSS({ target, css }));
    }
  });
}

/** A page can go at any time, and with it the permission for its tab; then it wears nothing. */
async function onPage(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}
