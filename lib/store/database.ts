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

/** A deleted annotation, kept so that it can be put back. */
export interface BinnedAnnotation {
  id: string;
  /** Milliseconds since 1970. */
  deletedAt: number;
  annotation: Annotation;
}

/** One speaker under two names: words of `name` are shown and counted as those of `into`. */
export interface SpeakerAlias {
  name: string;
  into: string;
}

/** A search that the reader keeps. */
export interface SavedSearch {
  /** Its name; a second one of the same name takes the first one's place. */
  name: string;
  /** What stands in the search field. */
  query: string;
  /** Name of the order, as the library knows it. */
  sort: string;
}

/**
 * The database in the extension's origin. Only the background writes; extension pages read.
 * A schema version that was released is never edited: add the next `version(n)` with an `upgrade`.
 */
export class HearsayDatabase extends Dexie {
  declare articles: EntityTable<Article, 'url'>;
  declare annotations: EntityTable<Annotation, 'id'>;
  declare removedArticles: EntityTable<RemovedArticle, 'url'>;
  declare bin: EntityTable<BinnedAnnotation, 'id'>;
  declare speakerAliases: EntityTable<SpeakerAlias, 'name'>;
  declare searches: EntityTable<SavedSearch, 'name'>;
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
    this.version(3).stores({
      bin: 'id, deletedAt',
      speakerAliases: 'name, into',
      searches: 'name',
    });
  }
}
