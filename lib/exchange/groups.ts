import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Collection } from '../model/collection';

/** An article with its annotations. */
export interface Group {
  article: Article;
  annotations: readonly Annotation[];
}

/** What is exported: article by article, each once, as the store reads them. Nobody holds all of it. */
export type Groups = AsyncIterable<Group>;

/**
 * Writes one format. Yields pieces of the file, texts to be encoded as UTF-8; the file is all of them, in order.
 * @param exported ISO 8601; stands in the file where the format has a place for it.
 */
export type Writer = (groups: Groups, exported: string) => AsyncGenerator<string | Uint8Array>;

/** A collection as the store would give it. Articles without annotations are left out, and so are annotations without an article. */
export async function* groupsOf({ articles, annotations }: Collection): AsyncGenerator<Group> {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const group = groups.get(annotation.articleUrl);
    if (group) group.push(annotation);
    else groups.set(annotation.articleUrl, [annotation]);
  }
  for (const article of articles) {
    const group = groups.get(article.url);
    if (group) yield { article, annotations: group };
  }
}
