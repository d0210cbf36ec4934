import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { SpanSelector } from '../model/selector';

/** Makes the id of an annotation of its article and words; see `annotationId`. */
export type IdOf = (articleUrl: string, content: readonly SpanSelector[]) => Promise<string>;

/** Something in a file that no annotation can be made of, and why. */
export interface Skipped {
  /** Where it stands, e.g. `rows[3]`. */
  place: string;
  why: string;
}

/** What was found in a file. */
export interface Imported {
  kind: 'hearsay' | 'web-annotation' | 'hypothesis';
  articles: Article[];
  annotations: Annotation[];
  /** Left out for want of words or of an address; the rest can be taken. */
  skipped: Skipped[];
}

type Fields = Record<string, unknown>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value or a list of them, as JSON-LD has it. */
export const asList = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

export const textOr = <T>(value: unknown, other: T): string | T =>
  typeof value === 'string' ? value : other;

/** A point in time as `Annotation` keeps it, or the other one where it is none. */
export function timeOr(value: unknown, other: string): string {
  const date = new Date(typeof value === 'string' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? other : date.toISOString();
}

/** The words of a target after its selectors: `TextQuoteSelector`, with the place of a `TextPositionSelector` where there is one. */
export function spanOf(selectors: readonly unknown[]): SpanSelector | null {
  // A selector may refine another (Web Annotation Data Model, section 4.2.9): the words are those of the innermost.
  const all = selectors.filter(isObject).flatMap((s) => [s, ...asList(s.refinedBy).filter(isObject)]);
  const quote = all.findLast((s) => s.type === 'TextQuoteSelector' && textOr(s.exact, '') !== '');
  if (!quote) return null;
  const position = all.findLast((s) => s.type === 'TextPositionSelector');
  const exact = textOr(quote.exact, '');
  const offset = (value: unknown, other: number) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : other;
  const start = offset(position?.start, 0);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: textOr(quote.prefix, ''),
      suffix: textOr(quote.suffix, ''),
    },
    position: { type: 'TextPositionSelector', start, end: offset(position?.end, start + exact.length) },
  };
}

/** Marks that open a quotation in the house styles of newspapers. */
const OPENS = /^["'“‘«„‚‹「『]/;
const CLOSES = /["'”’»“‘›」』][.,;:!?…]?$/;

/** What a passage marked in another program tells of speech: words in quotation marks are quoted; nobody says by whom. */
export function unattributed(content: readonly SpanSelector[]) {
  const quoted = content.map(
    ({ quote }) => OPENS.test(quote.exact.trim()) && CLOSES.test(quote.exact.trim()),
  );
  return {
    kind: quoted.every(Boolean)
      ? ('direct' as const)
      : quoted.some(Boolean)
        ? ('mixed' as const)
        : ('indirect' as const),
    act: 'statement' as const,
    cue: '',
    source: { speaker: null, mention: 'none' as const, type: 'unknown' as const, text: '' },
    relays: [],
    hedge: '',
    hops: 0,
    // A person marked it.
    confidence: 1,
  };
}

/** An address without its fragment: the identity of an article. */
export const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/** Tags as they are kept: none empty, none twice. */
export const tidy = (tags: readonly unknown[]): string[] => [
  ...new Set(
    tags.flatMap((tag) =>
      typeof tag === 'string' && tag.trim() !== '' ? [tag.trim().replace(/\s+/g, ' ')] : [],
    ),
  ),
];

/** An article of which no more is known. */
export const barely = (url: string, title: string, accessed: string): Article => ({
  url,
  title,
  publisher: null,
  author: null,
  published: null,
  accessed,
  language: null,
  textHash: '',
});

/** Gathers what a file holds: each article and each annotation once, the first of each. */
export class Gathering {
  readonly #articles = new Map<string, Article>();
  readonly #annotations = new Map<string, Annotation>();
  readonly skipped: Skipped[] = [];

  add(article: Article, annotation: Annotation): void {
    const known = this.#articles.get(article.url);
    if (!known || (known.title === '' && article.title !== '')) this.#articles.set(article.url, article);
    if (!this.#annotations.has(annotation.id)) this.#annotations.set(annotation.id, annotation);
  }

  skip(place: string, why: string): void {
    this.skipped.push({ place, why });
  }

  as(kind: Imported['kind']): Imported {
    return {
      kind,
      articles: [...this.#articles.values()],
      annotations: [...this.#annotations.values()],
      skipped: this.skipped,
    };
  }
}
