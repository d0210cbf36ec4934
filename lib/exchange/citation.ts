import { authorsOf } from '../citation/authors';
import { dateParts } from '../citation/dates';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { chainOf, wordsOf } from './words';

/** A statement with the way it took, for the notes of a reference: `“…” — The Paper ← Radio Delta ← Ines Roth. My note.` */
export function noteOf(annotation: Annotation, article: Article): string {
  const note = annotation.note.trim();
  const way = `${wordsOf(annotation)} — ${chainOf(annotation, article)}`;
  return (note === '' ? way : `${way}. ${note}`).replace(/\s+/g, ' ').trim();
}

/** Every tag of an article's annotations once. */
export const keywordsOf = (annotations: readonly Annotation[]): string[] => [
  ...new Set(annotations.flatMap(({ tags }) => tags)),
];

/** Keys of references, e.g. `writer2026ferry`: author or site, year, first word of weight; a number where they meet. */
export class CitationKeys {
  readonly #taken = new Map<string, number>();

  of(article: Article): string {
    const [author] = authorsOf(article.author);
    const name = author ? ('family' in author ? author.family : author.whole) : (article.publisher ?? 'anon');
    const year = dateParts(article.published)?.[0] ?? dateParts(article.accessed)?.[0] ?? '';
    const word =
      article.title
        .split(/\s+/)
        .map(ascii)
        .find((w) => w.length > 3) ?? '';
    const key = `${ascii(name).slice(0, 24)}${year}${word.slice(0, 24)}` || 'article';
    const met = this.#taken.get(key) ?? 0;
    this.#taken.set(key, met + 1);
    return met === 0 ? key : `${key}-${met + 1}`;
  }
}

/** Latin letters and digits of a text in lower case: what every reference manager takes in a key. */
const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
