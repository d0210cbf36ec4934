import { type Browser, browser } from 'wxt/browser';
import { MARKS_CSS } from './content-files';

/** As Chromium's build has it for pages where nobody said where the article stands; see `rootedHighlights` in `wxt.config.ts`. */
const ON_ROOT = ':root::highlight(';

let own: Promise<string> | null = null;

/** The package's style sheet for highlights. */
export function marksCss(): Promise<string> {
  own ??= fetch(new URL(MARKS_CSS, browser.runtime.getURL('/')))
    .then((answer) => answer.text())
    .catch((thrown: unknown) => {
      own = null;
      throw thrown;
    });
  return own;
}

/** The same, laid on what a selector names, and weaker than the reader's own sheet. */
async function scopedCss(scope: string): Promise<string> {
  return (await marksCss()).replaceAll(ON_ROOT, `:where(${scope})::highlight(`);
}

/**
 * Lays the rules for highlights on a part of the page that a content script stands in (see `Rules` of the page layer).
 * In Firefox, where they are not inherited, they come with the script.
 */
export async function layRules(
  { tab, frameId }: Browser.runtime.MessageSender,
  scope: string,
): Promise<void> {
  if (import.meta.env.FIREFOX || tab?.id === undefined) return;
  const css = await scopedCss(scope);
  // A page can go at any time, and with it the permission for its tab.
  await browser.scripting
    .insertCSS({ target: { tabId: tab.id, frameIds: [frameId ?? 0] }, css })
    .catch(() => undefined);
}

/** Takes the rules off again, in all frames of a tab. @param scopes on what they were laid */
export async function liftRules(tabId: number, scopes: readonly string[]): Promise<void> {
  const target = { tabId, allFrames: true };
  for (const scope of scopes) await browser.scripting.removeCSS({ target, css: await scopedCss(scope) });
}
