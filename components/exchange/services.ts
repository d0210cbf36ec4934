import type { IdOf } from '../../lib/exchange/foreign';
import type { Groups } from '../../lib/exchange/groups';
import type { ImportResult } from '../../lib/messages/protocol';
import type { Collection } from '../../lib/model/collection';
import type { Choice } from '../../lib/store/cursor';
import type { ImportPlan, Keep } from '../../lib/store/import-plan';

/**
 * What files out and in ask of the world outside: the store, and the reader's downloads. `browser-services.ts` answers for real, tests
 * and the gallery with data of their own. What can fail throws an `Error` whose message is written for the reader.
 */
export interface ExchangeServices {
  /** Number of annotations of a choice. */
  count(choice: Choice): Promise<number>;
  /** Reads them article by article. */
  groups(choice: Choice): Groups;
  /** Compares with what is stored; changes nothing. */
  plan(collection: Collection): Promise<ImportPlan>;
  /** Takes a collection into the store, all or nothing. */
  merge(collection: Collection, keep: Keep): Promise<ImportResult>;
  idOf: IdOf;
  /** Hands a file to the reader. */
  save(file: Blob, name: string): void;
}
