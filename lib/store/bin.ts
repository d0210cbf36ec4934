import type { Annotation } from '../model/annotation';
import type { HearsayDatabase } from './database';
import { storeError } from './errors';
import { isLater } from './merge';

/** Milliseconds that what was deleted can be put back. */
export const BIN_KEPT = 30 * 24 * 60 * 60 * 1000;

/** Rows put at once of which Dexie still tells observers the keys; of more it says "all", and they read everything anew. */
const TOLD = 49;

/** Puts annotations so that those who watch learn which ones. */
export async function putInPieces(db: HearsayDatabase, annotations: readonly Annotation[]): Promise<void> {
  for (let i = 0; i < annotations.length; i += TOLD)
    await db.annotations.bulkPut(annotations.slice(i, i + TOLD));
}

/*
 * Steps of the repositories' transactions: to be called inside one `rw` transaction over annotations, articles, removedArticles and bin.
 */

/**
 * Moves annotations into the bin, and articles that then have none out of sight. What lay in the bin for too long goes for good.
 * @param now milliseconds since 1970.
 * @returns the annotations; ids that are not there are passed over.
 */
export async function moveToBin(db: HearsayDatabase, ids: string[], now: number): Promise<Annotation[]> {
  const gone = (await db.annotations.bulkGet(ids)).filter((a) => a !== undefined);
  await db.annotations.bulkDelete(gone.map(({ id }) => id));
  await db.bin.bulkPut(gone.map((annotation) => ({ id: annotation.id, deletedAt: now, annotation })));
  await dropOld(db, now);
  const urls = [...new Set(gone.map((a) => a.articleUrl))];
  // One question for all: keys only, in the order of the index.
  const used = new Set(await db.annotations.where('articleUrl').anyOf(urls).uniqueKeys());
  const articles = (await db.articles.bulkGet(urls.filter((url) => !used.has(url)))).filter(
    (a) => a !== undefined,
  );
  await db.articles.bulkDelete(articles.map(({ url }) => url));
  await db.removedArticles.bulkPut(
    articles.map((article) => ({ url: article.url, removedAt: now, article })),
  );
  return gone;
}

/**
 * Puts annotations back as they were, with their articles. What was saved again meanwhile stays when it is newer.
 * @throws {StoreError} `missing` when an article is no longer known.
 */
export async function putBack(db: HearsayDatabase, annotations: readonly Annotation[]): Promise<void> {
  const urls = [...new Set(annotations.map((a) => a.articleUrl))];
  const there = await db.articles.bulkGet(urls);
  const wanted = urls.filter((_, i) => !there[i]);
  const removed = (await db.removedArticles.bulkGet(wanted)).filter((a) => a !== undefined);
  if (removed.length < wanted.length) throw storeError('missing', 'tooLate');
  await db.articles.bulkPut(removed.map(({ article }) => article));
  await db.removedArticles.bulkDelete(wanted);
  const known = await db.annotations.bulkGet(annotations.map((a) => a.id));
  await putInPieces(
    db,
    annotations.filter((a, i) => {
      const saved = known[i];
      return !saved || isLater(a.modified, saved.modified);
    }),
  );
  await db.bin.bulkDelete(annotations.map(({ id }) => id));
}

/** Forgets what was deleted longer than `BIN_KEPT` ago. */
export async function dropOld(db: HearsayDatabase, now: number): Promise<void> {
  await db.bin
    .where('deletedAt')
    .below(now - BIN_KEPT)
    .delete();
  // An article goes when its last annotation goes, so nothing in the bin outlives it.
  await db.removedArticles
    .where('removedAt')
    .below(now - BIN_KEPT)
    .delete();
}
