import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Collection } from '../model/collection';

/** An article with its annotations. */
export interface Group {
  article: Article;
  annotations: Annotation[];
}

/** Each article with its annotations, in the order given. Articles without any are left out, and so are annotations without one. */
export function byArticle({ articles, annotations }: Collection): Group[] {
  const groups = new Map<string, Group>();
  for (const article of articles) groups.set(article.url, { article, annotations: [] });
  for (const annotation of annotations) groups.get(annotation.articleUrl)?.annotations.push(annotation);
  return [...groups.values()].filter((group) => group.annotations.length > 0);
}
