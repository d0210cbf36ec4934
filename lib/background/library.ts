import { toBackground } from '../messages/protocol';
import type { Librarian } from '../store/librarian';
import { onlyFromHearsay } from './handlers';
import type { PageTabs } from './page-tabs';

/** Answers the library's messages; to be called with `answerMessages`. Only Hearsay's own pages may ask. */
export function answerLibrary(librarian: Librarian, pages: PageTabs): void {
  /** Open articles paint anew. An acknowledgement does not wait for them. */
  const changed = (annotations: readonly { articleUrl: string }[]): number => {
    void pages.refresh([...new Set(annotations.map((a) => a.articleUrl))]);
    return annotations.length;
  };

  toBackground.onMessage('discard', async ({ data, sender }) => {
    onlyFromHearsay(sender);
    return changed(await librarian.discard(data.ids));
  });
  toBackground.onMessage('bringBack', async ({ data, sender }) => {
    onlyFromHearsay(sender);
    return changed(await librarian.bringBack(data.ids));
  });
  toBackground.onMessage('forget', ({ data, sender }) => {
    onlyFromHearsay(sender);
    return librarian.forget(data.ids);
  });
  toBackground.onMessage('retag', ({ data, sender }) => {
    onlyFromHearsay(sender);
    return librarian.retag(data.ids, data.add, data.remove);
  });
  toBackground.onMessage('setTags', async ({ data, sender }) => {
    onlyFromHearsay(sender);
    await librarian.setTags(data.tags);
  });
  toBackground.onMessage('mergeSpeakers', ({ data, sender }) => {
    onlyFromHearsay(sender);
    return librarian.mergeSpeakers(data.names, data.into);
  });
  toBackground.onMessage('unmergeSpeakers', ({ data, sender }) => {
    onlyFromHearsay(sender);
    return librarian.unmergeSpeakers(data);
  });
  toBackground.onMessage('keepSearch', ({ data, sender }) => {
    onlyFromHearsay(sender);
    return librarian.keepSearch(data);
  });
  toBackground.onMessage('dropSearch', ({ data, sender }) => {
    onlyFromHearsay(sender);
    return librarian.dropSearch(data.name);
  });
}
