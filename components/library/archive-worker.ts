import { expose, transfer } from 'comlink';
import { speak } from '../../lib/i18n/words';
import type { Sort } from '../../lib/search/order';
import { watchAnnotations } from '../../lib/store/changes';
import { Connection } from '../../lib/store/connection';
import { HearsayDatabase } from '../../lib/store/database';
import { LibraryReader, liveLibrary } from '../../lib/store/library-reader';
import { ArchiveHost } from './archive-host';
import type { ArchiveService, Speaking } from './archive-service';

/* The worker in which everything saved is read, searched and counted. */

const db = new HearsayDatabase();
const host = new ArchiveHost(new LibraryReader(new Connection(db)), (tell) => watchAnnotations(db, tell));
liveLibrary(db)
  .aliases()
  .subscribe({
    next: () => void host.mergeAgain(),
    // The reading itself says that the store cannot be reached.
    error: () => undefined,
  });
void host.start();
expose({
  search: async (text: string, sort: Sort) => {
    const found = await host.search(text, sort);
    // Handed over, not copied.
    return transfer(found, [found.rows.buffer]);
  },
  facets: host.facets.bind(host),
  entries: host.entries.bind(host),
  ids: host.ids.bind(host),
  speakersOf: host.speakersOf.bind(host),
  sameWords: host.sameWords.bind(host),
  summary: host.summary.bind(host),
  byId: host.byId.bind(host),
  onChange: host.onChange.bind(host),
  trouble: host.trouble.bind(host),
  speak,
} satisfies ArchiveService & Speaking);
