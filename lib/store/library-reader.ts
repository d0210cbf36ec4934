import { liveQuery, type Observable } from 'dexie';
import { LiveRunner, type Runner } from './connection';
import { type BinnedAnnotation, HearsayDatabase, type SavedSearch, type SpeakerAlias } from './database';
import type { SavedEntry } from './reader';

/** Annotations read in one go while everything is read. */
const BATCH = 4000;

/** A deleted annotation with its article; null when the article is no longer known. */
export interface BinnedEntry extends BinnedAnnotation {
  article: SavedEntry['article'] | null;
}

/** The reading side of the store for the library. All methods throw `StoreError`. */
export class LibraryReader {
  constructor(private readonly runner: Runner) {}

  /** Annotations with their articles, in the order of the ids; ids that are not there are passed over. */
  entries(ids: string[]): Promise<SavedEntry[]> {
    return this.runner.run((db) =>
      db.transaction('r', db.articles, db.annotations, async () => {
        const annotations = (await db.annotations.bulkGet(ids)).filter((a) => a !== undefined);
        const urls = [...new Set(annotations.map((a) => a.articleUrl))];
        const articles = new Map((await db.articles.bulkGet(urls)).map((article, i) => [urls[i]!, article]));
        return annotations.flatMap((annotation) => {
          const article = articles.get(annotation.articleUrl);
          return article ? [{ annotation, article }] : [];
        });
      }),
    );
  }

  /** Everything in pieces, in no particular order: quick, and flat in memory. */
  async *everything(): AsyncGenerator<SavedEntry[]> {
    const articles = new Map(
      (await this.runner.run((db) => db.articles.toArray())).map((article) => [article.url, article]),
    );
    for (let after = ''; ; ) {
      const annotations = await this.runner.run((db) =>
        db.annotations.where('id').above(after).limit(BATCH).toArray(),
      );
      const last = annotations.at(-1);
      if (!last) return;
      yield annotations.flatMap((annotation) => {
        const article = articles.get(annotation.articleUrl);
        return article ? [{ annotation, article }] : [];
      });
      after = last.id;
    }
  }

  count(): Promise<number> {
    return this.runner.run((db) => db.annotations.count());
  }

  /** What was deleted, the last first. */
  bin(limit: number): Promise<BinnedEntry[]> {
    return this.runner.run((db) =>
      db.transaction('r', db.bin, db.articles, db.removedArticles, async () => {
        const rows = await db.bin.orderBy('deletedAt').reverse().limit(limit).toArray();
        const urls = rows.map(({ annotation }) => annotation.articleUrl);
        const there = await db.articles.bulkGet(urls);
        const removed = await db.removedArticles.bulkGet(urls);
        return rows.map((row, i) => ({ ...row, article: there[i] ?? removed[i]?.article ?? null }));
      }),
    );
  }

  binCount(): Promise<number> {
    return this.runner.run((db) => db.bin.count());
  }

  aliases(): Promise<SpeakerAlias[]> {
    return this.runner.run((db) => db.speakerAliases.toArray());
  }

  /** By name. */
  searches(): Promise<SavedSearch[]> {
    return this.runner.run((db) => db.searches.toArray());
  }
}

/** The queries that answer again after each write. */
export function liveLibrary(db = new HearsayDatabase()) {
  const live = new LibraryReader(new LiveRunner(db));
  return {
    bin: (limit: number): Observable<BinnedEntry[]> => liveQuery(() => live.bin(limit)),
    binCount: (): Observable<number> => liveQuery(() => live.binCount()),
    aliases: (): Observable<SpeakerAlias[]> => liveQuery(() => live.aliases()),
    searches: (): Observable<SavedSearch[]> => liveQuery(() => live.searches()),
  };
}
