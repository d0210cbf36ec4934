import { type Browser, browser } from 'wxt/browser';
import { type MarkResult, toPage } from '../messages/protocol';
import { CONTENT_CSS, CONTENT_SCRIPT } from './content-files';
import { explainRefusal, offRefusal, refusal } from './refusals';
import { siteOf } from './sites';

/** Milliseconds a content script has to answer: one that is there, and one that was just started. */
export interface Patience {
  there: number;
  started: number;
  /** Between two questions to one that was just started. */
  pause: number;
}
const PATIENCE: Patience = { there: 1000, started: 4000, pause: 40 };

/**
 * Marks a tab: starts the content script, unless one answers already.
 * @param even marks a site that the reader switched off too, because it was asked for in so many words.
 * @returns once the content script answers, or the reason why it cannot run, in words for the reader. Does not throw.
 */
export async function markTab(tabId: number, even = false, patience = PATIENCE): Promise<MarkResult> {
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
    const type = await contentType(tabId);
    // Firefox runs nothing on its own pages and says nothing of it.
    if (type === undefined) return explainRefusal(tab.url, 'No permission');
    if (type === 'application/pdf') return refusal('pdf');
    // The style sheet comes first, so that the first painting is in colour.
    await browser.scripting.insertCSS({ target: { tabId }, files: [CONTENT_CSS] });
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
  } catch (thrown) {
    return explainRefusal(tab.url, thrown);
  }
  const end = Date.now() + patience.started;
  while (Date.now() < end) {
    if (await answers(tabId, end - Date.now())) return { ok: true };
    await sleep(patience.pause);
  }
  return refusal('failed');
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Whether a content script answers in this tab within `ms` milliseconds. */
async function answers(tabId: number, ms: number): Promise<boolean> {
  const answer = toPage.sendMessage('pageState', undefined, tabId).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, sleep(ms).then(() => false)]);
}

/**
 * What the tab shows; undefined when the script was not run there. Chromium's PDF viewer lets scripts in, into a document that holds
 * nothing but the viewer.
 */
async function contentType(tabId: number): Promise<string | undefined> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => document.contentType,
  });
  return result?.result;
}
