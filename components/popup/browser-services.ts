import { browser } from 'wxt/browser';
import { fileNameOf } from '../../lib/exchange/file-names';
import { hasPanel, openPanelHere } from '../../lib/messages/open-panel';
import { toBackground, toPage } from '../../lib/messages/protocol';
import { changeSettings, followSettings } from '../../lib/settings/settings';
import { liveAnnotationsOf, liveCount, liveLatest } from '../../lib/store/live';
import { exchangeServices } from '../exchange/browser-services';
import { download } from '../exchange/download';
import { ExportJob } from '../exchange/export-job';
import type { PopupServices, Subject } from './services';

/** Parameters of `popup.html`: `view=tab` is the popup in a tab of its own; `tab=ID` names the tab that it is about. */
export function popupParameters(search: string): { inTab: boolean; tabId: number | null } {
  const parameters = new URLSearchParams(search);
  const tab = parameters.get('tab') ?? '';
  return { inTab: parameters.get('view') === 'tab', tabId: /^\d+$/.test(tab) ? Number(tab) : null };
}

/** The popup's services in a browser. */
export function browserServices(): PopupServices {
  const { inTab, tabId: named } = popupParameters(location.search);
  let windowId: number | undefined;
  // Phones have no windows.
  void browser.windows?.getCurrent().then(({ id }) => {
    windowId = id;
  });

  return {
    async subject() {
      if (named !== null) return subjectOf(await browser.tabs.get(named));
      const [front] = await browser.tabs.query({ active: true, currentWindow: true });
      // In a tab of its own the popup would be about itself.
      const own = inTab || front?.url?.startsWith(browser.runtime.getURL('/')) === true;
      return own || !front ? null : subjectOf(front);
    },

    markTab: (tabId, even) => toBackground.sendMessage('markTab', { tabId, even }),
    // That nobody answers is the usual case: the page is about to be marked.
    pageState: (tabId) => toPage.sendMessage('pageState', undefined, tabId).catch(() => null),
    reveal: (tabId, which) => toPage.sendMessage('reveal', which, tabId),
    markAnyway: (tabId) => toPage.sendMessage('markAnyway', undefined, tabId),

    save: (input) => toBackground.sendMessage('save', input),
    update: (input) => toBackground.sendMessage('update', input),
    remove: (ids) => toBackground.sendMessage('remove', { ids }),
    restore: (annotations) => toBackground.sendMessage('restore', { annotations }),
    storeStatus: () => toBackground.sendMessage('storeStatus'),
    annotationsOf: liveAnnotationsOf,
    latest: liveLatest,
    count: liveCount,

    siteOf: (url) => toBackground.sendMessage('siteOf', { url }),
    setSite: (url, change) => toBackground.sendMessage('setSite', { url, ...change }),
    requestPermission: (pattern) => browser.permissions.request({ origins: [pattern] }),

    async exportFile(format, article) {
      const job = new ExportJob(exchangeServices());
      const choice = article ? { url: article.url } : { all: true as const };
      const name = await job.run(format, choice, article?.title);
      const state = job.state.value;
      if (name === null) throw new Error(state.at === 'failed' ? state.why : '');
      return name;
    },
    async exportGold(url) {
      const text = await toBackground.sendMessage('gold', { url });
      if (text === '') return null;
      const filename = fileNameOf('gold', new Date(), 'jsonl');
      download(new Blob([text], { type: 'application/jsonl' }), filename);
      return filename;
    },
    openExchange: () => openTab(browser.runtime.getURL('/options.html#data' as never)),
    openPage: openTab,
    openLibrary: () => openTab(browser.runtime.getURL('/library.html')),
    openPanel:
      inTab || !hasPanel()
        ? null
        : () => {
            // Firefox leaves the popup open in front of the sidebar.
            void openPanelHere(windowId).then(() => window.close());
          },

    shown: () => ({
      subscribe({ next, error }) {
        const end = new AbortController();
        followSettings(({ shown }) => next(shown), end.signal).catch(error);
        return { unsubscribe: () => end.abort() };
      },
    }),
    async keepShown(shown) {
      await changeSettings(() => ({ shown }));
    },
    openSettings() {
      void browser.runtime.openOptionsPage();
      if (!inTab) window.close();
    },
  };
}

const subjectOf = ({ id, url }: { id?: number; url?: string }): Subject | null =>
  id === undefined ? null : { tabId: id, url: url ?? null };

/** Opens an address and closes the popup, which Firefox would leave open in front of it. */
function openTab(url: string): void {
  void browser.tabs.create({ url });
  if (!popupParameters(location.search).inTab) window.close();
}
