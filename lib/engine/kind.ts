import type { Kind } from '../model/attribution';
import type { Span } from '../model/span';
import type { Draft } from './draft';
import type { QuotePair } from './quotation-marks';

const LETTER = /[\p{L}\p{N}]/u;
/** Words before a quoted title, name or slogan: the marks are no speech. */
const NAMING =
  /(?:called|named|nicknamed|dubbed|titled|entitled|known as|styled|signed|hashtag|slogan|motto|catchphrase|nickname|album|film|movie|novel|book|song|single|play|show|series|hit|band|exhibition|campaign|app|satellite|ship|boat|robot|podcast|column|poem|painting|sculpture|game|episode|track|essay|memoir|word|words|term|phrase|title)(?:\s+(?:is|was|of|the|a|an))?,?\s*$/iu;
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|nor|of|on|or|so|the|to|up|with|vs)$/i;

/**
 * How much of a content stands in quotation marks. A nested content is judged by marks of its own: those that also
 * enclose its cue belong to the one around it. Titles, nicknames and words named as words do not count.
 */
export function kindOf(text: string, draft: Draft, quotes: readonly QuotePair[]): Kind {
  let inside = 0;
  let outside = 0;
  for (const [start, end] of draft.content) {
    const marks = ownMarks(text, draft, quotes, start, end);
    if (marks.length === 0) {
      if (outside === 0 && LETTER.test(text.slice(start, end))) outside++;
      continue;
    }
    for (let i = start, k = 0; i < end && (inside === 0 || outside === 0); i++) {
      while (k < marks.length && marks[k]![1] <= i) k++;
      if (!isLetter(text, i)) continue;
      if (k < marks.length && marks[k]![0] <= i) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

/** Whether a letter or a digit stands at `i`; of plain ones told without an expression. */
function isLetter(text: string, i: number): boolean {
  const c = text.charCodeAt(i) | 32;
  if (c >= 97 && c <= 122) return true;
  return c > 47 && LETTER.test(text[i]!);
}

/** Quoted stretches within `[start, end)`, in order, disjoint. */
function ownMarks(
  text: string,
  draft: Draft,
  quotes: readonly QuotePair[],
  start: number,
  end: number,
): Span[] {
  const out: Span[] = [];
  const cue = draft.cue[0];
  let k = firstEndingAfter(quotes, start);
  for (; k < quotes.length && quotes[k]!.start < end; k++) {
    const q = quotes[k]!;
    for (const [s, e] of q.spans) {
      if (e <= start || s >= end) continue;
      const around = cue !== undefined && s <= cue[0] && cue[1] <= e;
      if (around || (s > start && isName(text, s, e, start, e < end))) continue;
      const last = out[out.length - 1];
      if (last && s < last[1]) continue;
      out.push([s, e]);
    }
  }
  return out;
}

/** First quotation that can reach `at`: they are in order of their start, so step back over the enclosing ones. */
function firstEndingAfter(quotes: readonly QuotePair[], at: number): number {
  let lo = 0;
  let hi = quotes.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotes[mid]!.start <= at) lo = mid + 1;
    else hi = mid;
  }
  // nested quotations are few: the outermost one that may still be open is near
  let k = lo;
  while (k > 0 && (quotes[k - 1]!.level > 0 || quotes[k - 1]!.end > at)) k--;
  return k;
}

/**
 * A title or a word in marks: `“The Long Minute”`, `the slogan “Build slow”`.
 * @param from start of the content: what stands before it says nothing about its marks
 * @param within the content goes on after the marks
 */
export function isName(text: string, start: number, end: number, from: number, within: boolean): boolean {
  if (NAMING.test(text.slice(Math.max(from, start - 24), start))) return true;
  if (!within) return false;
  const words = text.slice(start + 1, end - 1).split(/\s+/, 8);
  if (words.length < 2 || words.length > 7 || /[.,;:]$/.test(words[words.length - 1]!)) return false;
  return words.every((w) => SMALL.test(w) || /^[\p{Lu}\p{N}]/u.test(w)) && /^\p{Lu}/u.test(words[0]!);
}
