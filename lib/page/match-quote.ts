import search from 'approx-string-match';
import type { Span } from '../model/span';
import { fold } from './fold';
import { leastEdits } from './likeness';
import { QuoteIndex } from './quote-index';
import { finish, type Work } from './slices';

/** A quote to look for, as in W3C's TextQuoteSelector. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

export interface QuoteMatch {
  span: Span;
  /** How well the words and what stands around them agree, 0 to 1. */
  score: number;
  how: 'exact' | 'approximate';
}

/** Quotes shorter than this are only found word for word, and only where what stands around them agrees. */
export const SHORT_QUOTE = 16;
/** Least score of an approximate match. */
export const FLOOR = 0.62;
/** How far the best approximate match has to be ahead of the second best. */
export const MARGIN = 0.05;
/** Least agreement of the context that makes a short quote believable, 0 to 1. Unrelated English reaches about 0.5. */
const SHORT_CONTEXT = 0.7;
/** Most differences in an approximate match: share of the quote's length, and in all. */
const ERROR_SHARE = 0.3;
const MAX_ERRORS = 256;

/** Weights as in Hypothesis' `match-quote.ts` (quote 50, prefix 20, suffix 20, place 2). */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, place: 2 };

/**
 * Finds quotes in a text that may have been edited: word for word if possible, else approximately (Myers' bit-vector search,
 * J. ACM 46(3), 1999, in the parts of the text that have much in common with the quote).
 */
export class QuoteFinder {
  /** Made with the first quote that is looked for, unless before. */
  private index: QuoteIndex | null = null;

  /** @param folded the text as `fold` makes it. */
  constructor(private readonly folded: string) {}

  /** Makes what is needed to look for quotes, with rests. */
  *preparing(): Work<void> {
    this.index ??= yield* QuoteIndex.making(this.folded);
  }

  /**
   * @param hint offset at which the quote stood before; breaks ties.
   * @returns null rather than a doubtful place: approximate matches need `FLOOR` and `MARGIN`.
   */
  find(quote: Quote, hint?: number): QuoteMatch | null {
    const exact = fold(quote.exact);
    if (exact.trim() === '') return null;
    this.index ??= finish(QuoteIndex.making(this.folded));
    const context = { prefix: fold(quote.prefix), suffix: fold(quote.suffix) };
    return matchExact(this.index, exact, context, hint) ?? matchApproximate(this.index, exact, context, hint);
  }
}

/** Finds one quote (see `QuoteFinder`). */
export function matchQuote(text: string, quote: Quote, hint?: number): QuoteMatch | null {
  return new QuoteFinder(fold(text)).find(quote, hint);
}

interface Context {
  prefix: string;
  suffix: string;
}

function matchExact(index: QuoteIndex, exact: string, context: Context, hint?: number): QuoteMatch | null {
  const { text } = index;
  let best: QuoteMatch | null = null;
  for (const at of index.occurrences(exact)) {
    const span: Span = [at, at + exact.length];
    if (exact.length < SHORT_QUOTE && contextScore(text, span, context) < SHORT_CONTEXT) continue;
    const score = scoreOf(text, span, 0, exact.length, context, hint);
    if (!best || score > best.score) best = { span, score, how: 'exact' };
  }
  return best;
}

function matchApproximate(
  index: QuoteIndex,
  exact: string,
  context: Context,
  hint?: number,
): QuoteMatch | null {
  if (exact.length < SHORT_QUOTE) return null;
  const { text } = index;
  const maxErrors = Math.min(MAX_ERRORS, Math.floor(exact.length * ERROR_SHARE));
  const candidates = index
    .regions(exact, maxErrors)
    .flatMap((region) =>
      search(text.slice(region.start, region.end), exact, maxErrors).map(({ start, end, errors }) => {
        const span: Span = [region.start + start, region.start + end];
        return { span, score: scoreOf(text, span, errors, exact.length, context, hint) };
      }),
    )
    .sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best || best.score < FLOOR) return null;
  const rival = candidates.find(({ span }) => span[1] <= best.span[0] || span[0] >= best.span[1]);
  if (rival && best.score - rival.score < MARGIN) return null;
  return { span: best.span, score: best.score, how: 'approximate' };
}

function scoreOf(
  text: string,
  span: Span,
  errors: number,
  length: number,
  { prefix, suffix }: Context,
  hint: number | undefined,
): number {
  const quote = 1 - errors / length;
  // A context that was empty (the text's first or last words) tells nothing and leaves the sum.
  const before = prefix
    ? similarEnd(text.slice(Math.max(0, span[0] - prefix.length), span[0]), prefix)
    : null;
  const after = suffix ? similarStart(text.slice(span[1], span[1] + suffix.length), suffix) : null;
  const place = hint === undefined || text.length === 0 ? null : 1 - Math.abs(span[0] - hint) / text.length;
  let sum = 0;
  let of = 0;
  for (const [weight, value] of [
    [WEIGHTS.quote, quote],
    [WEIGHTS.prefix, before],
    [WEIGHTS.suffix, after],
    [WEIGHTS.place, place],
  ] as const) {
    if (value === null) continue;
    sum += weight * Math.max(0, value);
    of += weight;
  }
  return sum / of;
}

/** The better of the two sides: one edited sentence beside a quote does not make it another quote. */
function contextScore(text: string, span: Span, { prefix, suffix }: Context): number {
  const before = prefix ? similarEnd(text.slice(Math.max(0, span[0] - prefix.length), span[0]), prefix) : 0;
  const after = suffix ? similarStart(text.slice(span[1], span[1] + suffix.length), suffix) : 0;
  return Math.max(before, after);
}

/** Likeness of two short strings that should begin alike, 0 to 1; edits near the quote weigh as much as those afar. */
function similarStart(found: string, expected: string): number {
  if (found === expected) return 1;
  const kept = expected.length - leastEdits(found, expected);
  return Math.max(commonStart(found, expected), kept) / expected.length;
}

/** The same of strings that should end alike. */
function similarEnd(found: string, expected: string): number {
  if (found === expected) return 1;
  const kept = expected.length - leastEdits(found, expected);
  return Math.max(commonEnd(found, expected), kept) / expected.length;
}

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

function commonEnd(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(a.length - 1 - i) === b.charCodeAt(b.length - 1 - i))
    i++;
  return i;
}
