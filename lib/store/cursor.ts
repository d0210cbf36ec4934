import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Runner } from './connection';
import type { HearsayDatabase } from './database';

/** What is to be read: everything, one article, or annotations by id (a selection, the results of a search). */
export type Choice = { all: true } | { url: string } | { ids: readonly string[] };

interface Group {
  article: Article;
  annotations: Annotation[];
}

/** Articles, or ids, read in one go: keeps memory flat without asking the database for each. */
const BATCH = 50;
const ID_BATCH = 1000;

/** Reading order. */
export const byPlace = (a: Annotation, b: Annotation) =>
  (a.content[0]?.position.start ?? 0) - (b.content[0]?.position.start ?? 0) || (a.id < b.id ? -1 : 1);

/**
 * Reads what was chosen article by article, in the order of their addresses, each article's annotations in reading order, without
 * holding all of it in memory. Each batch is one read transaction: what is written meanwhile may or may not be seen.
 * @throws {StoreError}
 */
export async function* readGroups(runner: Runner, choice: Choice): AsyncGenerator<Group> {
  const wanted = 'ids' in choice ? new Set(choice.ids) : null;
  for await (const urls of addresses(runner, choice)) {
    const groups = await runner.run((db) =>
      db.transaction('r', db.articles, db.annotations, () => groupsOf(db, urls, wanted)),
    );
    yield* groups;
  }
}

/** Number of annotations that `readGroups` will read, for progress. */
export async function countChosen(runner: Runner, choice: Choice): Promise<number> {
  if ('ids' in choice) return choice.ids.length;
  return runner.run((db) =>
    'url' in choice ? db.annotations.where({ articleUrl: choice.url }).count() : db.annotations.count(),
  );
}

async function groupsOf(db: HearsayDatabase, urls: string[], wanted: Set<string> | null): Promise<Group[]> {
  const articles = await db.articles.bulkGet(urls);
  const annotations = await db.annotations.where('articleUrl').anyOf(urls).toArray();
  const groups = new Map(
    articles.flatMap((article) =>
      article ? [[article.url, { article, annotations: [] as Annotation[] }]] : [],
    ),
  );
  for (const annotation of annotations)
    if (!wanted || wanted.has(annotation.id)) groups.get(annotation.articleUrl)?.annotations.push(annotation);
  const found = [...groups.values()].filter((group) => group.annotations.length > 0);
  for (const group of found) group.annotations.sort(byPlace);
  return found;
}

/** Addresses of the articles in question, in order, a batch at a time. */
async function* addresses(runner: Runner, choice: Choice): AsyncGenerator<string[]> {
  if ('url' in choice) {
    yield [choice.url];
    return;
  }
  if ('ids' in choice) {
    const urls = new Set<string>();
    for (let at = 0; at < choice.ids.length; at += ID_BATCH) {
      const ids = choice.ids.slice(at, at + ID_BATCH);
      const found = await runner.run((db) => db.annotations.bulkGet(ids));
      for (const annotation of found) if (annotation) urls.add(annotation.articleUrl);
    }
    const sorted = [...urls].sort();
    for (let at = 0; at < sorted.length; at += BATCH) yield sorted.slice(at, at + BATCH);
    return;
  }
  for (let after = ''; ; ) {
    const urls = await runner.run((db) => db.articles.where('url').above(after).limit(BATCH).primaryKeys());
    const last = urls.at(-1);
    if (last === undefined) return;
    yield urls;
    after = last;
  }
}
