import type { Article } from '../model/article';
import { authorsOf } from './authors';
import { type DateParts, dateParts } from './dates';

/** One item of CSL-JSON, as far as it is used here (Citation Style Language 1.0.2, `csl-data.json`). */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author?: ({ family: string; given: string; suffix?: string } | { literal: string })[];
  'container-title'?: string;
  issued?: { 'date-parts': [DateParts] };
  accessed?: { 'date-parts': [DateParts] };
  URL: string;
  language?: string;
  keyword?: string;
  note?: string;
}

/** An article as a reference; what is not known is left out. */
export function articleItem(article: Article, id: string): CslItem {
  const authors = authorsOf(article.author).map((name) => ('whole' in name ? { literal: name.whole } : name));
  const issued = dateParts(article.published);
  const accessed = dateParts(article.accessed);
  return {
    id,
    type: 'webpage',
    title: article.title,
    ...(authors.length > 0 && { author: authors }),
    ...(article.publisher !== null && { 'container-title': article.publisher }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(accessed && { accessed: { 'date-parts': [accessed] } }),
    URL: article.url,
    ...(article.language !== null && { language: article.language }),
  };
}
