import { browser } from 'wxt/browser';
import { fill } from '../i18n/fill';
import { words } from '../i18n/words';

/** Slate, dark enough for white text (WCAG AA) on light and dark toolbars. */
const COLOUR = '#44546a';
const NAME = 'Hearsay';

/** Sets the look of all badges; once for each start of the browser is enough. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/**
 * Shows a tab's number of attributions on the toolbar button; null clears it. The badge has room for four characters.
 * Browsers forget the badge of a tab by themselves when it goes to another page.
 */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  const text = count === null ? '' : count > 999 ? '999+' : String(count);
  const title = count === null ? NAME : `${NAME}: ${fill(words().background.count, { n: count })}`;
  await forTab(browser.action.setBadgeText({ tabId, text }));
  await forTab(browser.action.setTitle({ tabId, title }));
}

/** Says on the toolbar button why a page asked for by key or menu is not marked: no other place is open to say it. */
export async function showProblem(tabId: number, reason: string): Promise<void> {
  await forTab(browser.action.setBadgeText({ tabId, text: '!' }));
  await forTab(browser.action.setTitle({ tabId, title: `${NAME}: ${reason}` }));
}

/** A tab can be closed at any time, and then needs no badge. */
async function forTab(change: Promise<void>): Promise<void> {
  try {
    await change;
  } catch (thrown) {
    if (!/tab/i.test(String(thrown))) throw thrown;
  }
}
