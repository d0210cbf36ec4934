import type { Annotation } from '../model/annotation';
import { type Article, isArticleUrl } from '../model/article';
import type { Attribution } from '../model/attribution';
import type { Collection } from '../model/collection';
import { moveToBin, putBack } from './bin';
import { composeAnnotation } from './compose';
import type { Runner } from './connection';
import type { HearsayDatabase } from './database';
import { storeError } from './errors';
import { isReplaced, type Keep } from './import-plan';
import { isLater, mergeArticle, mergeSaved, sameData } from './merge';
import { tidyTags } from './tags';

/**
 * The writing side of the store. Every method is one `rw` transaction, answers after its commit, and may be repeated without harm.
 * All throw `StoreError`.
 */
export class Repository {
  constructor(
    private readonly runner: Runner,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /**
   * Saves attributions of one article.
   * @param text article text that the spans point into (UTF-16, half open).
   * @returns one annotation for each attribution, in the same order; those saved before keep note, tags and date of creation.
   */
  async saveAttributions(article: Article, text: string, attributions: Attribution[]): Promise<Annotation[]> {
    if (!isArticleUrl(article.url)) throw storeError('invalid', 'noAddress');
    const now = this.now().toISOString();
    // Hashing waits for the browser, and a transaction ends when one waits for anything but the database: so it comes first.
    const fresh = await Promise.all(attributions.map((a) => composeAnnotation(article.url, text, a, now)));
    if (fresh.length === 0) return [];
    return this.#write(async (db) => {
      const known = await db.annotations.bulkGet(fresh.map((a) => a.id));
      const kept = fresh.map((a, i) => mergeSaved(known[i], a));
      await db.articles.put(mergeArticle(await db.articles.get(article.url), article));
      await db.annotations.bulkPut(kept.filter((a, i) => a !== known[i]));
      await db.removedArticles.delete(article.url);
      return kept;
    });
  }

  /** Changes note or tags; the date of modification only moves when something changed. */
  async update(id: string, change: { note?: string; tags?: string[] }): Promise<Annotation> {
    return this.#write(async (db) => {
      const known = await db.annotations.get(id);
      if (!known) throw storeError('missing', 'gone');
      const changed = {
        ...known,
        note: change.note ?? known.note,
        tags: change.tags ? tidyTags(change.tags) : known.tags,
      };
      if (sameData(known, changed)) return known;
      changed.modified = this.now().toISOString();
      await db.annotations.put(changed);
      return changed;
    });
  }

  /**
   * Deletes annotations, and the articles that then have none; the bin keeps them for a while.
   * @returns what was deleted, for `restore`; ids that are not there are passed over.
   */
  async remove(ids: string[]): Promise<Annotation[]> {
    return this.#write((db) => moveToBin(db, ids, this.now().getTime()));
  }

  /** Puts deleted annotations back as they were, with their articles. What was saved again meanwhile stays when it is newer. */
  async restore(annotations: Annotation[]): Promise<void> {
    await this.#write((db) => putBack(db, annotations));
  }

  /**
   * Adds a collection, all or nothing. Of two versions of an annotation the later modified one is kept unless told otherwise, of two
   * versions of an article the later read one, with what only the other knows. Articles without an annotation are passed over.
   */
  async merge(
    collection: Collection,
    keep: Keep = 'newer',
  ): Promise<{ added: number; updated: number; unchanged: number }> {
    return this.#write(async (db) => {
      const known = await db.annotations.bulkGet(collection.annotations.map((a) => a.id));
      const added = collection.annotations.filter((_, i) => !known[i]);
      const updated = collection.annotations.filter((a, i) => {
        const mine = known[i];
        return mine !== undefined && isReplaced({ mine, theirs: a }, keep);
      });
      const used = new Set(collection.annotations.map((a) => a.articleUrl));
      const articles = collection.articles.filter((a) => used.has(a.url));
      const there = await db.articles.bulkGet(articles.map((a) => a.url));
      await db.articles.bulkPut(
        articles.flatMap((article, i) => {
          const old = there[i];
          return !old || isLater(article.accessed, old.accessed) ? [mergeArticle(old, article)] : [];
        }),
      );
      await db.removedArticles.bulkDelete([...used]);
      await db.annotations.bulkPut([...added, ...updated]);
      const unchanged = collection.annotations.length - added.length - updated.length;
      return { added: added.length, updated: updated.length, unchanged };
    });
  }

  /** Opens the database, to learn whether it can be. */
  async check(): Promise<void> {
    await this.runner.run((db) => db.annotations.count());
  }

  #write<T>(work: (db: HearsayDatabase) => Promise<T>): Promise<T> {
    return this.runner.run((db) =>
      db.transaction('rw', db.articles, db.annotations, db.removedArticles, db.bin, () => work(db)),
    );
  }
}
