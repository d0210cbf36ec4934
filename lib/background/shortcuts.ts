import { type Browser, browser } from 'wxt/browser';
import { words } from '../i18n/words';
import { openPanelHere } from '../messages/open-panel';
import { toPage } from '../messages/protocol';
import { showProblem } from './badge';
import { markTab } from './inject';

const LIBRARY = 'open-library';

/** The tab in front. */
type Front = Pick<Browser.tabs.Tab, 'id'> & { windowId?: number };

/** What the commands of the manifest (`commands` in wxt.config.ts) do on a marked page. */
const DEEDS: Record<string, ((tabId: number) => Promise<unknown>) | null> = {
  'next-attribution': (tabId) => toPage.sendMessage('step', { by: 1 }, tabId),
  'previous-attribution': (tabId) => toPage.sendMessage('step', { by: -1 }, tabId),
  'open-card': (tabId) => toPage.sendMessage('step', { by: 0 }, tabId),
  'save-attribution': (tabId) => toPage.sendMessage('saveCurrent', undefined, tabId),
  'mark-selection': (tabId) => toPage.sendMessage('markSelection', undefined, tabId),
  // To mark the page is all they do on it.
  'mark-page': null,
  'open-panel': null,
};

/** Items of the context menu, each named for the command that it carries out. */
const MENU: {
  id: string;
  title: () => string;
  contexts: Browser.contextMenus.CreateProperties['contexts'];
}[] = [
  { id: 'mark-page', title: () => words().commands.markPage, contexts: ['page', 'action'] },
  { id: 'open-panel', title: () => words().commands.openPanel, contexts: ['page', 'action'] },
  { id: LIBRARY, title: () => words().commands.openLibrary, contexts: ['action'] },
  { id: 'mark-selection', title: () => words().background.markSelection, contexts: ['selection'] },
];

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
  const deed = DEEDS[command];
  if (deed === undefined) return;
  // First of all: browsers open a panel for the reader alone, and forget who asked at the first wait.
  if (command === 'open-panel') void openPanelHere(tab?.windowId);
  const front = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (!(await markOnWish(front)) || front?.id === undefined) return;
  await deed?.(front.id);
}

/** Opens the library, or comes back to it where it is open. */
async function openLibrary(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const tabs = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] });
  const open = tabs?.find(({ documentUrl }) => documentUrl?.split('#')[0] === url);
  if (open?.tabId === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.tabId, { active: true });
}

/** Puts our items into the menus of pages, selections and the toolbar button. Browsers keep menus, so they are made at installation. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { title, ...item } of MENU) browser.contextMenus.create({ ...item, title: title() });
}

/** Carries out a click in the menu. */
export async function onMenuClick(info: Browser.contextMenus.OnClickData, tab?: Front): Promise<void> {
  if (MENU.some(({ id }) => id === info.menuItemId)) await onCommand(String(info.menuItemId), tab);
}
