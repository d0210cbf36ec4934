import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { chainOf, wordsOf } from './words';

/** A day, a month or a year; what is not known is left out, what is known comes first. */
export type DateParts = [year: number, month?: number, day?: number];

/** The date at the head of what a page wrote (`2026-02-28T09:00Z`, `2026-02`, `2026`); null for words. */
export function dateParts(text: string | null): DateParts | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d])/.exec(text ?? '');
  if (!found) return null;
  const [year, month, day] = found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const parts = [year!, month, day].filter((part) => part !== undefined && part > 0);
  return parts as DateParts;
}

/** A person's name in parts, or an organisation's as it is. */
export type Name = { family: string; given: string } | { literal: string };

/** Words that show that a line names a house rather than a person. */
const HOUSE =
  /\b(staff|reporters?|correspondents?|agenc(y|ies)|news|team|desk|editors?|editorial|press|wire|service)\b/i;

/** The authors of an article's author line: `A. Writer and B. Editor` are two. A line that is no list of persons stays whole. */
export function authorsOf(line: string | null): Name[] {
  if (!line || line.trim() === '') return [];
  return line
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/i)
    .filter((name) => name.trim() !== '')
    .map((name) => {
      const words = name.trim().split(/\s+/);
      if (words.length < 2 || words.length > 4 || HOUSE.test(name)) return { literal: name.trim() };
      return { family: words.at(-1)!, given: words.slice(0, -1).join(' ') };
    });
}

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
    const name = author
      ? 'family' in author
        ? author.family
        : author.literal
      : (article.publisher ?? 'anon');
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
