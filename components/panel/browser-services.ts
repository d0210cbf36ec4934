import { browser } from 'wxt/browser';
import { listenToPage } from '../../lib/messages/panel-port';
import { toBackground, toPage } from '../../lib/messages/protocol';
import { changeSettings, loadSettings } from '../../lib/settings/settings';
import { liveCorrectionsOf } from '../../lib/store/live';
import { browserServices, popupParameters } from '../popup/browser-services';
import type { PanelServices } from './services';

/** Firefox's way to its page of shortcuts, which the types of Chrome's API do not know. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** The side panel's services in a browser. `?tab=ID` ties it to one tab; otherwise it follows the tabs of its window. */
export function panelServices(): PanelServices {
  const { tabId: named } = popupParameters(location.search);
  const popup = browserServices();
  return {
    ...popup,
    openPanel: null,
    followTabs: (turn) => (named === null ? followTabs(async () => turn(await popup.subject())) : () => {}),
    listen: listenToPage,
    selection: (tabId) => toPage.sendMessage('selection', undefined, tabId),
    showSpans: (tabId, spans) => toPage.sendMessage('showSpans', { spans }, tabId),
    propose: (input) => toBackground.sendMessage('propose', input),
    savedNames: () => toBackground.sendMessage('savedNames'),
    correctionsOf: liveCorrectionsOf,
    correct: (input) => toBackground.sendMessage('correct', input),
    dropCorrection: (id) => toBackground.sendMessage('dropCorrection', { id }),
    undoCorrection: (input) => toBackground.sendMessage('undoCorrection', input),
    async shortcuts() {
      // Phones have no keys.
      const commands = (await browser.commands?.getAll()) ?? [];
      return commands.flatMap(({ name, description, shortcut }) =>
        // Those with an underscore are the browser's own, such as pressing the toolbar button.
        name && !name.startsWith('_')
          ? [{ name, description: description ?? name, keys: shortcut ?? '' }]
          : [],
      );
    },
    async changeShortcuts() {
      const { openShortcutSettings } = (browser.commands ?? {}) as FirefoxCommands;
      if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
    readHandButton: async () => (await loadSettings()).floatingButton,
    async keepHandButton(on) {
      await changeSettings(() => ({ floatingButton: on }));
    },
  };
}

/** Calls `turned` when another tab of this window comes to the front, or the one in front has loaded another page. */
export function followTabs(turned: () => void): () => void {
  let windowId: number | undefined;
  void browser.windows?.getCurrent().then(({ id }) => {
    windowId = id;
  });
  const here = (id: number | undefined) => windowId === undefined || id === windowId;
  const activated = (tab: { windowId: number }) => {
    if (here(tab.windowId)) turned();
  };
  const updated = (_: number, change: { status?: string }, tab: { active?: boolean; windowId?: number }) => {
    if (change.status === 'complete' && tab.active && here(tab.windowId)) turned();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
