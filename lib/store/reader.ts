import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Collection } from '../model/collection';
import type { Runner } from './connection';
import { byPlace } from './cursor';
import { savedNames } from './names';

/** A saved annotation with its article, for lists across pages. */
export interface SavedEntry {
  annotation: Annotation;
  article: Article;
}

/** Annotations of each article in reading order. */
function byArticle(annotations: Annotation[]): Map<string, Annotation[]> {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations.sort(byPlace)) {
    const group = groups.get(annotation.articleUrl);
    if (group) group.push(annotation);
    else groups.set(annotation.articleUrl, [annotation]);
  }
  return groups;
}

/** The reading side of the store. All methods throw `StoreError`. */
export class Reader {
  constructor(private readonly runner: Runner) {}

  /** Saved annotations of one article, in reading order. */
  async annotationsOf(url: string): Promise<Annotation[]> {
    return this.runner.run(async (db) =>
      (await db.annotations.where({ articleUrl: url }).toArray()).sort(byPlace),
    );
  }

  /**
   * The annotations created last, newest first.
   * @param exceptUrl leaves out those of this article.
   */
  async latest(count: number, exceptUrl?: string): Promise<SavedEntry[]> {
    return this.runner.run((db) =>
      db.transaction('r', db.articles, db.annotations, async () => {
        const annotations = await db.annotations
          .orderBy('created')
          .reverse()
          .filter((a) => a.articleUrl !== exceptUrl)
          .limit(count)
          .toArray();
        const articles = await db.articles.bulkGet(annotations.map((a) => a.articleUrl));
        return annotations.flatMap((annotation, i) => {
          const article = articles[i];
          return article ? [{ annotation, article }] : [];
        });
      }),
    );
  }

  /** Number of saved annotations. */
  async count(): Promise<number> {
    return this.runner.run((db) => db.annotations.count());
  }

  /** Names of all saved speakers and relays, for completion. */
  async names(): Promise<{ speakers: string[]; relays: string[] }> {
    return savedNames(this.runner);
  }

  /**
   * One article, or all, with their annotations: what is exported. Articles by address, annotations in reading order.
   * One read transaction, so that what belongs together is seen together.
   */
  async collection(url?: string): Promise<Collection> {
    return this.runner.run((db) =>
      db.transaction('r', db.articles, db.annotations, async () => {
        const articles =
          url === undefined ? await db.articles.toArray() : await db.articles.where({ url }).toArray();
        const annotations = await db.annotations
          .where('articleUrl')
          .anyOf(articles.map((a) => a.url))
          .toArray();
        const groups = byArticle(annotations);
        return { articles, annotations: articles.flatMap((a) => groups.get(a.url) ?? []) };
      }),
    );
  }
}
