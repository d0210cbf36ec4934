import type { Span } from '../../model/span';
import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { contentEnd } from './clause';
import { quoteAt } from './shared';

/** Words at which these constructions can be. */
export const SHOWS = words('has have had shows show showed records recorded');
export const WORDS_OF = words('words put puts');
const SAYING = words('saying replying telling answering shouting adding asking claiming');

/** `The transcript has S replying: C`: what a record lets somebody say. */
export function recordHas(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!SHOWS.has(doc.lower[k]!)) return null;
  const np = nounPhraseFrom(w, k + 1, sentence.last);
  if (!np || np.first !== k + 1 || !SAYING.has(doc.lower[np.last] ?? '')) return null;
  let from = np.last + 1;
  while (/^[:,]$/.test(doc.form[from] ?? '')) from++;
  if (from >= sentence.last) return null;
  const open = quoteAt(quotes, doc.start[from]!);
  const content: Span[] = open
    ? [...open.spans]
    : [spanOf(doc, { first: from, last: contentEnd(doc, from, sentence.last) })];
  const cue = spanOf(doc, { first: k, last: k + 1 });
  return {
    cue: [cue, spanOf(doc, { first: np.last, last: np.last + 1 })],
    source: [spanOf(doc, np)],
    content,
    cueHead: np.last,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'has … saying', span: cue }],
  };
}

/** `in the words of S, “C”` and `“C”, as S puts it`. */
export function inTheWordsOf(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (
    doc.lower[k] === 'words' &&
    doc.lower[k - 1] === 'the' &&
    doc.lower[k - 2] === 'in' &&
    doc.lower[k + 1] === 'of'
  ) {
    const np = nounPhraseFrom(w, k + 2, sentence.last);
    if (!np || np.first !== k + 2 || doc.form[np.last] !== ',') return null;
    const open = quoteAt(quotes, doc.start[np.last + 1] ?? -1);
    if (!open) return null;
    return phrase(w, { first: k - 2, last: k + 2 }, np, [...open.spans]);
  }
  if (/^puts?$/.test(doc.lower[k]!) && /^(?:it|that)$/.test(doc.lower[k + 1] ?? '')) {
    const np = nounPhraseBefore(w, k, sentence.first);
    if (!np || np.first < sentence.first + 3 || doc.lower[np.first - 1] !== 'as') return null;
    const ends = [doc.end[np.first - 2]!, doc.end[np.first - 3]!];
    const before = quotes.find((q) => q.level === 0 && ends.includes(q.end));
    if (!before && doc.form[np.first - 2] !== ',') return null;
    const content: Span[] = before
      ? [...before.spans]
      : [spanOf(doc, { first: sentence.first, last: np.first - 2 })];
    return phrase(w, { first: k, last: k + 1 }, np, content);
  }
  return null;
}

function phrase({ doc }: Words, at: TokenRange, source: TokenRange, content: Span[]): RawAttribution {
  const cue = spanOf(doc, at);
  return {
    cue: [cue],
    source: [spanOf(doc, source)],
    content,
    cueHead: at.last - 1,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'in the words of', span: cue }],
  };
}
