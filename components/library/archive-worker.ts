import { expose } from 'comlink';
import { watchAnnotations } from '../../lib/store/changes';
import { Connection } from '../../lib/store/connection';
import { HearsayDatabase } from '../../lib/store/database';
import { LibraryReader, liveLibrary } from '../../lib/store/library-reader';
import { ArchiveHost } from './archive-host';

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
expose(host);
