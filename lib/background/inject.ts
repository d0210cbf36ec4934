import { type Browser, browser } from 'wxt/browser';
import { type MarkResult, toPage } from '../messages/protocol';
import { LATER_CSS, LATER_SCRIPT, MARKS_CSS, PAGE_SCRIPT, START_SCRIPT } from './content-files';
import { articleFrame } from './frames';
import { spoken } from './language';
import { explainRefusal, offRefusal, refusal } from './refusals';
import { siteOf } from './sites';

/** Milliseconds a page's script has: to answer where it is there, and to read the page where it was just started. */
export interface Patience {
  there: number;
  started: number;
}
const PATIENCE: Patience = { there: 1000, started: 4000 };

/**
 * Marks a tab: starts the content script, unless one answers already.
 * @param even marks a site that the reader switched off too, because it was asked for in so many words.
 * @returns once the page was read, or the reason why it cannot run, in words for the reader. Does not throw.
 */
export async function markTab(tabId: number, even = false, patience = PATIENCE): Promise<MarkResult> {
  await spoken();
  let tab: Browser.tabs.Tab;
  try {
    tab = await browser.tabs.get(tabId);
  } catch {
    return refusal('gone');
  }
  const { host, off } = await siteOf(tab.url);
  if (off && host !== null && !even) return offRefusal(host);
  if (await answers(tabId, patience.there)) return { ok: true };
  try {
    const frame = await articleFrame(tabId);
    // Firefox runs nothing on its own pages and says nothing of it.
    if (frame === null) return explainRefusal(tab.url, 'No permission');
    if (frame.type === 'application/pdf') return refusal('pdf');
    const injected = inject(tabId, frame.frameId).then(() => true);
    const isRead = await Promise.race([injected, sleep(patience.started).then(() => false)]);
    return isRead ? { ok: true } : refusal('failed');
  } catch (thrown) {
    return explainRefusal(tab.url, thrown);
  }
}

/** The page itself turned out to be no article: marks the frame that holds one, if there is such a frame, in its place. */
export async function markFrame(tabId: number): Promise<void> {
  const frame = await articleFrame(tabId);
  if (!frame || frame.frameId === 0) return;
  // The page's own script goes first, or two would answer for one tab.
  await toPage.sendMessage('switchOff', undefined, tabId);
  await inject(tabId, frame.frameId);
}

/** Starts the page's script. @returns once it has read the page: the browsers wait for the promise that the script ends with */
async function inject(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // Chromium's rules come with the first answer, once the page knows where its article stands (see `layRules`).
  if (import.meta.env.FIREFOX) await browser.scripting.insertCSS({ target, files: [MARKS_CSS] });
  await browser.scripting.executeScript({ target, files: [START_SCRIPT] });
}

/** Injects the page's script where it could not be imported. @returns once it has read the page. @throws where the browser lets nothing in any more */
export async function injectPage({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] });
}

/**
 * Brings the style sheets of a page's second script, and the `script` itself if so wished, into the frame of its first.
 * @throws where the browser lets nothing in any more
 */
export async function bringLater(
  { tab, frameId }: Browser.runtime.MessageSender,
  script: boolean,
): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: [...LATER_CSS] }),
    script && browser.scripting.executeScript({ target, files: [LATER_SCRIPT], injectImmediately: true }),
  ]);
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Whether a content script answers in this tab within `ms` milliseconds. */
async function answers(tabId: number, ms: number): Promise<boolean> {
  const answer = toPage.sendMessage('pageReady', undefined, tabId).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, sleep(ms).then(() => false)]);
}
