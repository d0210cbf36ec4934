import Dexie, { type DexieOptions, type EntityTable } from 'dexie';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { CorrectedText, Correction } from '../model/correction';

/** An article whose last annotation was deleted, kept for a while so that the deletion can be undone. */
export interface RemovedArticle {
  url: string;
  /** Milliseconds since 1970. */
  removedAt: number;
  article: Article;
}

/**
 * The database in the extension's origin. Only the background writes; extension pages read.
 * A schema version that was released is never edited: add the next `version(n)` with an `upgrade`.
 */
export class HearsayDatabase extends Dexie {
  declare articles: EntityTable<Article, 'url'>;
  declare annotations: EntityTable<Annotation, 'id'>;
  declare removedArticles: EntityTable<RemovedArticle, 'url'>;
  declare corrections: EntityTable<Correction, 'id'>;
  declare correctedTexts: EntityTable<CorrectedText, 'url'>;

  /**
   * @param name of the database.
   * @param options Dexie's; tests hand in an IndexedDB of their own.
   */
  constructor(name = 'hearsay', options: DexieOptions = {}) {
    // Strict: a save is acknowledged when the operating system has it, not when the browser's cache has (Indexed Database API 3.0,
    // `IDBTransactionOptions.durability`).
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      articles: 'url',
      annotations: 'id, articleUrl, source.speaker, created, *tags',
      removedArticles: 'url, removedAt',
    });
    // Two tables more; what version 1 kept stays as it is, so there is nothing to upgrade.
    this.version(2).stores({ corrections: 'id, articleUrl', correctedTexts: 'url' });
  }
}
