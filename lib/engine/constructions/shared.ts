import type { Span } from '../../model/span';
import { type Doc, type RawAttribution, TAGS, type TokenRange } from '../document';
import { words } from '../lexicon/words';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';

/** Confidence of what a fixed form yields: it leaves no choice. */
export const SURE = 0.9;
/** Adverbs before a cue that stand outside it. */
export const LEADING = words(
  'also then later once first earlier previously ultimately separately meanwhile afterwards even now privately',
);
/** Classes of finite verbs, and the same with `will` and `may`. */
export const FINITE: readonly number[] = [TAGS.indexOf('VBD'), TAGS.indexOf('VBZ'), TAGS.indexOf('VBP')];
export const FINITE_OR_MODAL: readonly number[] = [...FINITE, TAGS.indexOf('MD')];
/** Whether a finite verb or a modal stands in the tokens `[first, last)`. */
export function hasVerb(doc: Doc, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (FINITE_OR_MODAL.includes(doc.tag[k]!)) return true;
  return false;
}
export const BE = words("is are was were been be being 's 're");

/** Auxiliaries that belong to the cue with its verb. */
export const AUXILIARIES = words(
  'has have had will would can could may might must did does do was were is are been be',
);

/** `privately`, but not the surname `Tully`. */
export const isAdverb = (doc: Doc, k: number) => doc.shape[k] === 0 && doc.lower[k]!.endsWith('ly');

/** Index one past the last token that begins in the span. */
export function tokenEnd(doc: Doc, [start, end]: Span): number {
  let last = firstTokenFrom(doc, start);
  while (last < doc.length && doc.start[last]! < end) last++;
  return last;
}

/** What a construction yields. */
export interface Made extends RawAttribution {
  /** Words that are no cue of another, though they stand outside of this one's: `is said to | have told`. */
  over?: Span;
}

/**
 * Puts `made` in the place of those that share words of its cue. What it reports before its cue (`C, S said`) ends there for those
 * within it, too.
 */
export function replace(list: RawAttribution[], { over, ...made }: Made): RawAttribution[] {
  const taken = over ? [...made.cue, over] : made.cue;
  const hits = (r: RawAttribution) => r.cue.some((s) => taken.some((t) => s[0] < t[1] && t[0] < s[1]));
  const [start, end] = made.content[0] ?? [0, 0];
  const postposed = made.content.length === 1 && made.cue.length > 0 && end <= made.cue[0]![0];
  const kept = list
    .filter((r) => !hits(r))
    .map((r) => {
      if (!postposed || !r.content.some((s) => s[0] > start && s[0] < end && s[1] > end)) return r;
      return {
        ...r,
        content: r.content.map((s): Span => (s[0] > start && s[0] < end && s[1] > end ? [s[0], end] : s)),
      };
    });
  return [...kept, made];
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

/** Whether offset `at` stands within a cue. */
export const isCueAt = (list: readonly RawAttribution[], at: number): boolean =>
  list.some((r) => r.cue.some((s) => s[0] <= at && at < s[1]));

/** Whether offset `at` stands within what somebody is reported to say. */
export const isSaidAt = (list: readonly RawAttribution[], at: number): boolean =>
  list.some((r) => r.content.some((s) => s[0] <= at && at < s[1]));

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
    // `…, in what one aide called a retreat`
    if (
      form === ',' &&
      /^(?:in|after|for|amid|with|by)$/.test(doc.lower[k + 1] ?? '') &&
      doc.lower[k + 2] === 'what'
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
    if ((doc.lower[j] === 'and' || doc.lower[j] === 'but') && AGAIN.has(doc.lower[j + 1]!))
      return doc.form[j - 1] === ',' ? j - 1 : j;
  }
  return last;
}
/** Verbs of saying that take up the speaker of the one before: `and called`. */
export const AGAIN = words(
  'said says added adds told tells asked asks warned warns called calls urged urges insisted insists swore swears vowed vows appealed appeals apologised apologized apologises apologizes denied denies predicted predicts accused accuses blamed blames dismissed dismisses described describes conceded concedes complained complains argued argues',
);

/** Quotations that hold the offset. */
function quotesAround(quotes: readonly QuotePair[], at: number): QuotePair[] {
  return quotes.filter((q) => q.start < at && at < q.end);
}

/** The last attribution with a source whose cue stands between the two offsets. */
export function speakerBefore(
  list: readonly RawAttribution[],
  from: number,
  to: number,
): RawAttribution | null {
  let best: RawAttribution | null = null;
  for (const r of list) {
    const cue = r.cue[0];
    if (!cue || cue[0] < from || cue[1] > to || r.source.length === 0) continue;
    if (!best || cue[0] > best.cue[0]![0]) best = r;
  }
  return best;
}
