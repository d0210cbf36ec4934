import { type Browser, browser } from 'wxt/browser';
import { highlightCss } from '../settings/highlight-css';
import { loadSettings } from '../settings/settings';
import { marksCss } from './rules';

/**
 * In Firefox a document's rules for highlights do not reach into shadow trees, and a content script may not give a tree of the page a
 * sheet. So the page's own world does: each open tree adopts a constructed sheet, which is no node and no attribute, and which no
 * content security policy forbids. Chromium's highlights are inherited and need none of this.
 */
export async function dressShadows({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  const css = (await marksCss()) + highlightCss(await loadSettings());
  await run(tab.id, { frameIds: [frameId ?? 0] }, css);
}

/** Takes the sheets off again, in all frames of a tab. */
export function undressShadows(tabId: number): Promise<void> {
  return run(tabId, { allFrames: true }, '');
}

async function run(
  tabId: number,
  frames: { allFrames: true } | { frameIds: number[] },
  css: string,
): Promise<void> {
  const target = { tabId, ...frames };
  // A page can go at any time, and with it its trees.
  await browser.scripting
    .executeScript({ target, world: 'MAIN', func: adoptSheet, args: [css] })
    .catch(() => undefined);
}

/** Runs in the page's world and sees nothing of this module. @param css empty: only takes off what was adopted before */
function adoptSheet(css: string): void {
  const MARK = 'hearsay';
  const sheet = css === '' ? null : Object.assign(new CSSStyleSheet(), { [MARK]: true });
  sheet?.replaceSync(css);
  const trees: (Document | ShadowRoot)[] = [document];
  for (let i = 0; i < trees.length; i++) {
    const tree = trees[i]!;
    for (const el of tree.querySelectorAll('*')) if (el.shadowRoot) trees.push(el.shadowRoot);
    if (i === 0) continue;
    const others = tree.adoptedStyleSheets.filter((known) => !(MARK in known));
    if (sheet || others.length < tree.adoptedStyleSheets.length)
      tree.adoptedStyleSheets = sheet ? [...others, sheet] : others;
  }
}
