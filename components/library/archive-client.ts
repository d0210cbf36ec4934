import { proxy, wrap } from 'comlink';
import { tongue } from '../../lib/i18n/tongue';
import { onWords, words } from '../../lib/i18n/words';
import type { ArchiveService, Speaking } from './archive-service';

/** The archive in its worker. It ends with the page. */
export function archiveInWorker(): ArchiveService {
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' });
  const host = wrap<ArchiveService & Speaking>(worker);
  // Before anything is asked: what cannot be read is told in words.
  const tell = () => void host.speak(tongue(), words());
  onWords(tell);
  tell();
  return {
    search: (text, sort) => host.search(text, sort),
    facets: (text) => host.facets(text),
    entries: (generation, rows) => host.entries(generation, rows),
    ids: (generation, rows) => host.ids(generation, rows),
    speakersOf: (ids) => host.speakersOf(ids),
    sameWords: (text) => host.sameWords(text),
    summary: (text) => host.summary(text),
    byId: (ids) => host.byId(ids),
    onChange: (tell) => void host.onChange(proxy(tell)),
    trouble: () => host.trouble(),
  };
}
