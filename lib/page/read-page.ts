import type { Article } from '../model/article';
import { type ArticlePlace, findArticle, wholePage } from './article-root';
import { isEnglish } from './language';
import { readMetadata } from './metadata';
import { readText } from './read-text';
import type { TextIndex } from './text-index';

/** One reading of the page. Describes the document as it was at that moment. */
export interface Reading {
  article: Article;
  place: ArticlePlace;
  index: TextIndex;
  /** Null when the page is an English article; otherwise why it is not, in words for the reader. */
  objection: string | null;
}

/** A news item of two paragraphs is the least that counts. */
const LEAST_LENGTH = 350;
const LEAST_PARAGRAPHS = 2;

export interface ReadPageOptions {
  url: string;
  now: Date;
  /** Take the page as it is, article or not. */
  anyway?: boolean;
}

/** Finds and reads the article of a page. Works without layout too (see `renderingOf`). */
export function readPage(doc: Document, { url, now, anyway = false }: ReadPageOptions): Reading {
  const found = findArticle(doc);
  const enough = found !== null && found.length >= LEAST_LENGTH && found.paragraphs >= LEAST_PARAGRAPHS;
  const place = enough || !anyway ? (found ?? wholePage(doc)) : wholePage(doc);
  const index = readText(place.roots, { rejects: place.rejects });
  const article = readMetadata({ doc, url, text: index.text, headline: place.headline, now });
  return { article, place, index, objection: anyway ? null : objectionTo(article, index.text, enough) };
}

function objectionTo(article: Article, text: string, enough: boolean): string | null {
  if (!enough) return 'There is no article here: too little running text.';
  if (!isEnglish(text, article.language))
    return 'This does not read like English, the only language Hearsay knows.';
  return null;
}
