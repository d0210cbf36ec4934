import { browser } from 'wxt/browser';
import { type ExportFile, exportAnnotations, fileNameOf } from '../../lib/exchange/export';
import { openPanelHere } from '../../lib/messages/open-panel';
import { toBackground, toPage } from '../../lib/messages/protocol';
import { changeSettings, followSettings } from '../../lib/settings/settings';
import { liveAnnotationsOf, liveCount, liveLatest, reader } from '../../lib/store/live';
import type { PopupServices, Subject } from './services';

/** Parameters of `popup.html`: `view=tab` is the popup in a tab of its own; `tab=ID` names the tab that it is about. */
export function popupParameters(search: string): { inTab: boolean; tabId: number | null } {
  const parameters = new URLSearchParams(search);
  const tab = parameters.get('tab') ?? '';
  return { inTab: parameters.get('view') === 'tab', tabId: /^\d+$/.test(tab) ? Number(tab) : null };
}

/**
 * The popup's services in a browser.
 * @param dialogClosesPopup whether a file dialog closes the popup, as it does in Firefox.
 */
export function browserServices(dialogClosesPopup: boolean): PopupServices {
  const { inTab, tabId: named } = popupParameters(location.search);
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
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

    async exportFile(format, url) {
      const file = exportAnnotations(format, await reader.collection(url));
      download(file);
      return file.filename;
    },
    async exportGold(url) {
      const text = await toBackground.sendMessage('gold', { url });
      if (text === '') return null;
      const filename = fileNameOf('gold', new Date(), 'jsonl');
      download({ filename, mime: 'application/jsonl', text });
      return filename;
    },
    importJson: (json) => toBackground.sendMessage('importJson', { json }),
    openInTab:
      dialogClosesPopup && !inTab ? () => openTab(`${browser.runtime.getURL('/popup.html')}?view=tab`) : null,
    openPage: openTab,
    openLibrary: () => openTab(browser.runtime.getURL('/library.html')),
    openPanel: inTab
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

/** Hands over a file by a link, for which no permission is needed. Byte order marks are part of `text` where a format has one. */
function download({ filename, mime, text }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: mime }));
  link.download = filename;
  link.click();
  // The browser reads the blob after the click; a minute is plenty, and the popup's end frees it in any case.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
