import { browser } from 'wxt/browser';
import { toBackground } from '../../lib/messages/protocol';
import { liveLibrary } from '../../lib/store/library-reader';
import { exchangeServices } from '../exchange/browser-services';
import { archiveInWorker } from './archive-client';
import type { LibraryServices } from './services';

/** The library's services in a browser. */
export function browserServices(): LibraryServices {
  return {
    archive: archiveInWorker(),
    exchange: exchangeServices(),

    update: (input) => toBackground.sendMessage('update', input),
    discard: (ids) => toBackground.sendMessage('discard', { ids }),
    bringBack: (ids) => toBackground.sendMessage('bringBack', { ids }),
    forget: (ids) => toBackground.sendMessage('forget', { ids }),
    retag: (ids, add, remove) => toBackground.sendMessage('retag', { ids, add, remove }),
    setTags: (tags) => toBackground.sendMessage('setTags', { tags }),
    mergeSpeakers: (names, into) => toBackground.sendMessage('mergeSpeakers', { names, into }),
    unmergeSpeakers: (change) => toBackground.sendMessage('unmergeSpeakers', change),
    keepSearch: (search) => toBackground.sendMessage('keepSearch', search),
    dropSearch: (name) => toBackground.sendMessage('dropSearch', { name }),

    ...liveLibrary(),

    async copy({ text, html }) {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    },
    openPage: (url) => void browser.tabs.create({ url }),
  };
}
