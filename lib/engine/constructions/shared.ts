import type { Span } from '../../model/span';
import type { Doc, RawAttribution, TokenRange } from '../document';
import { words } from '../lexicon/words';
import { nounPhraseBefore, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';

/** Confidence of what a fixed form yields: it leaves no choice. */
export const SURE = 0.9;
/** Adverbs before a cue that stand outside it. */
export const LEADING = words(
  'also then later once first earlier previously ultimately separately meanwhile afterwards even',
);
export const BE = words("is are was were been be being 's 're");

/** Auxiliaries that belong to the cue with its verb. */
export const AUXILIARIES = words(
  'has have had will would can could may might must did does do was were is are been be',
);

/** Index one past the last token that begins in the span. */
export function tokenEnd(doc: Doc, [start, end]: Span): number {
  let last = firstTokenFrom(doc, start);
  while (last < doc.length && doc.start[last]! < end) last++;
  return last;
}

/** Puts `made` in the place of those that share words of its cue. */
export function replace(list: RawAttribution[], made: RawAttribution): RawAttribution[] {
  const hits = (r: RawAttribution) => r.cue.some((s) => made.cue.some((t) => s[0] < t[1] && t[0] < s[1]));
  return [...list.filter((r) => !hits(r)), made];
}

/** Content of a learned attribution whose cue lies in the tokens `[from, to)`. */
export function learned(
  doc: Doc,
  list: readonly RawAttribution[],
  from: number,
  to: number,
): RawAttribution | undefined {
  const a = doc.start[from]!;
  const b = doc.end[to - 1]!;
  let best: RawAttribution | undefined;
  for (const r of list) {
    if (!r.cue.some((s) => s[0] < b && a < s[1])) continue;
    if (!best || r.confidence > best.confidence) best = r;
  }
  return best;
}

/** The outermost quotation that starts at offset `at`; quotations are in order of their start. */
export function quoteAt(quotes: readonly QuotePair[], at: number): QuotePair | undefined {
  let lo = 0;
  let hi = quotes.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotes[mid]!.start >= at) hi = mid;
    else lo = mid + 1;
  }
  return quotes[lo]?.start === at ? quotes[lo] : undefined;
}

/** The subject before an auxiliary: a relative pronoun, or the phrase with its apposition. */
export function subjectOf(w: Words, be: number, sentence: TokenRange): TokenRange | null {
  const { doc } = w;
  let k = be;
  while (k > sentence.first && /^(?:has|have|had|also|now|then|once|not)$/.test(doc.lower[k - 1]!)) k--;
  if (/^(?:who|which|that)$/.test(doc.lower[k - 1] ?? '')) return { first: k - 1, last: k };
  if (/^(?:it|there)$/.test(doc.lower[k - 1] ?? '')) return null;
  const end = doc.form[k - 1] === ',' ? k - 1 : k;
  const np = nounPhraseBefore(w, end, sentence.first);
  if (!np) return null;
  let first = np.first;
  if (end === k - 1 || doc.form[np.first - 1] === ',') {
    const comma = doc.form[np.first - 1] === ',' ? np.first - 1 : -1;
    const outer = comma > sentence.first ? nounPhraseBefore(w, comma, sentence.first) : null;
    if (outer) first = outer.first;
  }
  return { first, last: np.last };
}

/** Where the clause that begins at `from` ends: a comma or conjunction before another finite clause, or the sentence. */
export function clauseEnd(doc: Doc, from: number, sentence: TokenRange): number {
  for (let k = from + 1; k < sentence.last; k++) {
    const form = doc.form[k]!;
    if (form === ';' || form === '—' || form === '–') return k;
    if (
      form === ',' &&
      /^(?:and|but|while|although|though|as|who|which|when|where|after|before|according|the|he|she|they|said|says)$/.test(
        doc.lower[k + 1] ?? '',
      )
    )
      return k;
  }
  return sentence.last;
}

/**
 * Token where what is said after the cue at token `k` must end: the sentence, the quotation or the content around the cue,
 * or a second verb of saying with the same subject (`and said …`).
 */
export function sayingEnd(
  doc: Doc,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): number {
  const at = doc.start[k]!;
  let limit = doc.end[sentence.last - 1]!;
  for (const r of list)
    for (const s of r.content) if (s[0] <= at && at < s[1] && s[1] < limit && r.cueHead !== k) limit = s[1];
  for (const q of quotesAround(quotes, at))
    if (q.end - q.close.length < limit) limit = q.end - q.close.length;
  let last = sentence.last;
  while (last > k + 1 && doc.end[last - 1]! > limit) last--;
  for (let j = k + 2; j < last - 1; j++) {
    if (doc.form[j] === ';') return j;
    if (/^(?:and|but)$/.test(doc.lower[j]!) && AGAIN.has(doc.lower[j + 1]!))
      return doc.form[j - 1] === ',' ? j - 1 : j;
  }
  return last;
}
const AGAIN = words(
  'said says added adds told tells asked asks warned warns called calls urged urges insisted',
);

/** Quotations that hold the offset. */
function quotesAround(quotes: readonly QuotePair[], at: number): QuotePair[] {
  return quotes.filter((q) => q.start < at && at < q.end);
}
