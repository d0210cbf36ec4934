import { toBackground } from '../../lib/messages/protocol';
import { annotationId } from '../../lib/model/annotation-id';
import { countChosen, readGroups } from '../../lib/store/cursor';
import { planImport } from '../../lib/store/import-plan';
import { connection } from '../../lib/store/live';
import { Repository } from '../../lib/store/repository';
import { download } from './download';
import type { ExchangeServices } from './services';

/**
 * The services in a browser. Imports are written by the page itself, in one transaction: browsers do not pass messages of the size that
 * a backup can have. The background is told, so that marked pages follow.
 */
export function exchangeServices(): ExchangeServices {
  const repository = new Repository(connection);
  return {
    count: (choice) => countChosen(connection, choice),
    groups: (choice) => readGroups(connection, choice),
    plan: (collection) => planImport(connection, collection),
    async merge(collection, keep) {
      const result = await repository.merge(collection, keep);
      const urls = collection.articles.map(({ url }) => url);
      // That pages are painted anew is no part of the import.
      await toBackground.sendMessage('storeChanged', { urls }).catch(() => undefined);
      return result;
    },
    idOf: annotationId,
    save: download,
  };
}
