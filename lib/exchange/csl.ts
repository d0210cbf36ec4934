import { authorsOf } from '../citation/authors';
import { CitationKeys, type DateParts, dateParts, keywordsOf, noteOf } from './citation';
import type { Group, Groups } from './groups';

/** One item of CSL-JSON, as far as it is used here (Citation Style Language 1.0.2, `csl-data.json`). */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author?: ({ family: string; given: string } | { literal: string })[];
  'container-title'?: string;
  issued?: { 'date-parts': [DateParts] };
  accessed?: { 'date-parts': [DateParts] };
  URL: string;
  language?: string;
  keyword?: string;
  note?: string;
}

/** An article as a reference; what is not known is left out. */
export function cslItem({ article, annotations }: Group, id: string): CslItem {
  const authors = authorsOf(article.author).map((name) => ('whole' in name ? { literal: name.whole } : name));
  const issued = dateParts(article.published);
  const accessed = dateParts(article.accessed);
  const tags = keywordsOf(annotations);
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
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    ...(annotations.length > 0 && { note: annotations.map((a) => noteOf(a, article)).join('\n') }),
  };
}

/** A list of references, an article each, for citation processors and reference managers. */
export async function* writeCsl(groups: Groups): AsyncGenerator<string> {
  const keys = new CitationKeys();
  let count = 0;
  yield '[';
  for await (const group of groups)
    yield `${count++ === 0 ? '' : ','}\n${JSON.stringify(cslItem(group, keys.of(group.article)))}`;
  yield '\n]\n';
}
