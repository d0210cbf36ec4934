import type { Span } from '../model/span';
import { overlap } from '../model/span';
import type { Doc } from './document';
import type { Candidate } from './extract';
import type { QuotePair } from './quotation-marks';
import { firstTokenFrom, type QuoteMap } from './quote-map';

/**
 * Lets content grow over the sentences its quotation runs through: the labeller sees one sentence, a quotation may
 * hold many, stand before or after the one with the cue, or run over paragraphs. Candidates that end without content
 * are left out. Works on text offsets.
 */
export function spreadOverQuotes(
  doc: Doc,
  quotes: readonly QuotePair[],
  map: QuoteMap,
  found: Candidate[],
): Candidate[] {
  for (const c of found) {
    c.content = mergeSpans(c.content.flatMap((span) => grow(doc, quotes, map, c, span)));
    if (c.content.length === 0 && map.outerOf[c.cueHead] === 0) c.content = neighbourQuote(doc, quotes, c);
  }
  return found.filter((c) => c.content.length > 0);
}

/** A span of content together with all of the outer quotations that it begins or ends in. */
function grow(doc: Doc, quotes: readonly QuotePair[], map: QuoteMap, c: Candidate, span: Span): Span[] {
  const first = firstTokenFrom(doc, span[0]);
  const last = firstTokenFrom(doc, span[1] - 1);
  const own = map.outerOf[c.cueHead]!;
  const out: Span[] = [span];
  let [start, end] = span;
  const sentence = doc.sentences[doc.sentenceOf[c.cueHead]!]!;
  const from = doc.start[sentence.first]!;
  const to = doc.end[sentence.last - 1]!;
  for (const [token, edge] of [
    [first, 'start'],
    [last, 'end'],
  ] as const) {
    const number = map.outerOf[token]!;
    if (number === 0 || number === own) continue;
    const pair = quotes[number - 1]!;
    // only what lies beyond the sentence: within it the labeller has judged
    for (const s of pair.spans) {
      const here = overlap(s, [start, end]) > 0;
      if (here && edge === 'start' && s[0] < from && start <= Math.max(from, s[0]) + 2) start = s[0];
      else if (here && edge === 'end' && s[1] > to && end >= to - 2) end = s[1];
      else if (!here && (s[0] >= to || s[1] <= from)) out.push(s);
    }
  }
  out[0] = [start, end];
  return out;
}

/** Sorted, overlapping ones joined. */
export function mergeSpans(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const out: Span[] = [];
  for (const s of sorted) {
    const before = out[out.length - 1];
    if (before && s[0] < before[1]) out[out.length - 1] = [before[0], Math.max(before[1], s[1])];
    else out.push(s);
  }
  return out;
}

const ENDS_IN_COLON = /:\s*$/;

/** For a cue without content in its sentence: the quotation right after a colon, or the one right before. */
function neighbourQuote(doc: Doc, quotes: readonly QuotePair[], c: Candidate): Span[] {
  const sentence = doc.sentences[doc.sentenceOf[c.cueHead]!]!;
  const start = doc.start[sentence.first]!;
  const end = doc.end[sentence.last - 1]!;
  const short = sentence.last - sentence.first <= 8;
  // the first quotation from here on; quotations come in order of their start
  let k = firstFrom(quotes, end);
  while (k < quotes.length && quotes[k]!.level > 0) k++;
  const after = quotes[k];
  if (after && doc.text.slice(end, after.start).trim() === '') {
    if (ENDS_IN_COLON.test(doc.text.slice(start, end))) return [...after.spans];
  }
  if (!short) return [];
  k = firstFrom(quotes, start) - 1;
  while (k >= 0 && quotes[k]!.level > 0) k--;
  const before = quotes[k];
  if (before && before.end <= start && /^[ \t]*$/.test(doc.text.slice(before.end, start)))
    return [...before.spans];
  return [];
}

/** Index of the first quotation that starts at or after `at`. */
function firstFrom(quotes: readonly QuotePair[], at: number): number {
  let lo = 0;
  let hi = quotes.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotes[mid]!.start >= at) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}

export const SENTENCE_START = /^["“”‘'«„`]+\p{Lu}/u;

const SENTENCE_END = /[.!?…,—-]["”’'»`]*$/;

/** True for a quotation that reads as a sentence of its own, not as a title or a scare quote; one set apart always does. */
export function readsAsSentence(text: string, q: QuotePair): boolean {
  if (q.open === '') return true;
  const words = text.slice(q.start, q.end);
  if (!SENTENCE_START.test(words) || (q.close !== '' && !SENTENCE_END.test(words))) return false;
  return words.split(/\s+/, 5).length >= 3;
}

const SMALL = /^(?:an?|and|as|at|but|by|for|from|in|into|is|it|nor|of|on|or|so|the|to|up|with|vs)\W*$/i;

/** Words of a heading at most. */
const HEADING = 8;

/** `‘The Long Road Home.’`: a few words in marks, written large each, head a section or name a work. */
export function isHeading(text: string, q: QuotePair): boolean {
  const words = text.slice(q.start + q.open.length, q.end - q.close.length).split(/\s+/, HEADING + 1);
  return words.length <= HEADING && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word));
}
