import { type Browser, browser } from 'wxt/browser';
import { toPage } from '../messages/protocol';
import { showProblem } from './badge';
import { markTab } from './inject';

/** Commands of the manifest (`commands` in wxt.config.ts) that move on the page, with the step they take. */
const STEPS: Record<string, 1 | -1 | 0> = {
  'next-attribution': 1,
  'previous-attribution': -1,
  'open-card': 0,
};
const MENU_ITEM = 'mark-page';
const LIBRARY = 'open-library';

/** The tab in front. */
type Front = Pick<Browser.tabs.Tab, 'id'>;

/** Marks a tab because the reader asked in so many words; says on the toolbar button why, where it cannot be. */
async function markOnWish(tab: Front | undefined): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const result = await markTab(tab.id, true);
  if (!result.ok) await showProblem(tab.id, result.reason);
  return result.ok;
}

/** Carries out a keyboard command. `tab` is the one in front, where the browser says so. */
export async function onCommand(command: string, tab?: Front): Promise<void> {
  if (command === LIBRARY) return openLibrary();
  const front = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  const by = STEPS[command];
  if (by === undefined && command !== 'mark-page') return;
  if (!(await markOnWish(front)) || by === undefined || front?.id === undefined) return;
  await toPage.sendMessage('step', { by }, front.id);
}

/** Opens the library, or comes back to it where it is open. */
async function openLibrary(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const tabs = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] });
  const open = tabs?.find(({ documentUrl }) => documentUrl?.split('#')[0] === url);
  if (open?.tabId === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.tabId, { active: true });
}

/** Puts "Mark this page" into the menus of pages and of the toolbar button. Browsers keep menus, so they are made at installation. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ITEM, title: 'Mark this page', contexts: ['page', 'action'] });
  browser.contextMenus.create({ id: LIBRARY, title: 'Open the library', contexts: ['action'] });
}

/** Carries out a click in the menu. */
export async function onMenuClick(info: Browser.contextMenus.OnClickData, tab?: Front): Promise<void> {
  if (info.menuItemId === MENU_ITEM) await markOnWish(tab);
  if (info.menuItemId === LIBRARY) await openLibrary();
}
