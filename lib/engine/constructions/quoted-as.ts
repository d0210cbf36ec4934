import type { Span } from '../../model/span';
import type { Doc, RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { WEEKDAYS } from '../lexicon/calendar';
import { SAYING_PARTICIPLES as SAYING } from '../lexicon/speech';
import { words } from '../lexicon/words';
import { nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { readsAsSentence } from '../spread';
import { clauseAfter } from './clause';
import { BE, learned, quoteAt, SURE } from './shared';
import { subjectOf } from './subject';

/** Words at which this construction can be. */
export const QUOTED = words('quoted cited quotes cites cite quoting citing recorded records record reported');
/** A document or a study is cited `as finding that C`. */
const CITES = /^cit(?:es?|ed|ing)$/;
const FINDING = words('finding showing concluding estimating indicating proving putting reporting');
/** The same behind `as having`. */
const SAID = words(
  'said told replied added warned called asked described insisted claimed denied confirmed stated declared promised threatened boasted joked complained written argued urged',
);
/**
 * `S was quoted by R as saying C`, `R quoted S as saying C`, `“C,” he was quoted as saying`. Cue in two spans where
 * something stands between; the medium is left to the relays.
 */
export function quotedAs(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!QUOTED.has(doc.lower[k]!)) return null;
  let as = -1;
  let after = -1;
  for (let j = k + 1; j < Math.min(sentence.last - 1, k + 22); j++) {
    if (/^[.;:“”"]$/.test(doc.form[j]!)) return null;
    // `quoted a monk to the effect that C`
    if (doc.lower[j] === 'effect' && doc.lower[j + 1] === 'that' && doc.lower[j - 1] === 'the')
      return j > k + 3 && doc.lower[j - 2] === 'to' ? toTheEffect(doc, sentence, k, j) : null;
    if (doc.lower[j] !== 'as') continue;
    const having = doc.lower[j + 1] === 'having' && SAID.has(doc.lower[j + 2]!);
    const found = CITES.test(doc.lower[k]!) && FINDING.has(doc.lower[j + 1]!);
    if (having || found || SAYING.has(doc.lower[j + 1]!)) {
      as = j;
      after = j + (having ? 3 : 2);
      break;
    }
  }
  if (as < 0) return null;
  let first = k;
  while (
    first > sentence.first &&
    (BE.has(doc.lower[first - 1]!) || /^(?:has|have|had|also|later|widely)$/.test(doc.lower[first - 1]!))
  )
    first--;
  while (first < k && /^(?:also|later|widely)$/.test(doc.lower[first]!)) first++;
  const passive = first < k;
  // `the paper reported, quoting her as saying` has its own verb
  if (!passive && doc.lower[k] === 'reported' && doc.form.slice(k, as).includes(',')) return null;
  const cue: Span[] =
    as === k + 1
      ? [spanOf(doc, { first, last: after })]
      : [spanOf(doc, { first, last: k + 1 }), spanOf(doc, { first: as, last: after })];
  let who: TokenRange | null;
  if (passive) {
    who = subjectOf(w, first, sentence);
    if (!who && first > sentence.first && doc.shape[first - 1] !== 4) who = { first: first - 1, last: first };
  } else {
    who = as > k + 1 ? { first: k + 1, last: as } : null;
    if (who) {
      const np = nounPhraseFrom(w, who.first, as);
      // `cited her friend in Rome as saying`: all that stands between names the source
      who =
        np && np.last <= as && !/,/.test(doc.form.slice(who.first, as).join(''))
          ? who
          : np
            ? { first: who.first, last: as }
            : who;
    }
  }
  if (who && !passive) who = trimCommas(doc, who);
  // `as having said | at a dinner | that C`
  const clause = /^(?:in|on|at|during)$/.test(doc.lower[after] ?? '')
    ? clauseAfter(w, after, sentence.last)
    : -1;
  const content =
    (clause > after && doc.lower[clause] === 'that' ? contentAfter(doc, quotes, sentence, clause) : null) ??
    contentAfter(doc, quotes, sentence, after) ??
    contentBefore(w, quotes, sentence, first, who && passive ? who.first : null) ??
    learnedBefore(doc, list, first, after);
  if (!content) return null;
  return {
    cue,
    source: who ? [spanOf(doc, who)] : [],
    content,
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'quoted … as saying', span: cue[0]! }],
  };
}

/** @param effect token of the noun */
function toTheEffect(doc: Doc, sentence: TokenRange, k: number, effect: number): RawAttribution | null {
  if (!/^(?:quot|cit)/.test(doc.lower[k]!) || BE.has(doc.lower[k - 1] ?? '')) return null;
  let last = sentence.last;
  while (last > effect + 2 && /^[.!?;]$/.test(doc.form[last - 1]!)) last--;
  const cue = [spanOf(doc, { first: k, last: k + 1 }), spanOf(doc, { first: effect - 2, last: effect + 1 })];
  return {
    cue,
    source: [spanOf(doc, { first: k + 1, last: effect - 2 })],
    content: [spanOf(doc, { first: effect + 1, last })],
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'quoted … to the effect', span: cue[0]! }],
  };
}

function trimCommas(doc: Doc, r: TokenRange): TokenRange {
  let { first, last } = r;
  while (last > first + 1 && doc.form[last - 1] === ',') last--;
  while (first < last - 1 && doc.form[first] === ',') first++;
  return { first, last };
}

/** What follows `as saying`: the quotation that opens there, or the rest of the sentence. Null when nothing does. */
function contentAfter(
  doc: Doc,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  from: number,
): Span[] | null {
  let k = from;
  while (k < sentence.last && /^[,:]$/.test(doc.form[k]!)) k++;
  // `“C,” an aide quoted him as saying, the paper reported.`
  if (k > from && doc.form[from] === ',' && !quoteAt(quotes, doc.start[k] ?? -1)) return null;
  if (
    k >= sentence.last ||
    /^(?:by|in|on|at|to|last|this|[.;])$/.test(doc.lower[k]!) ||
    WEEKDAYS.has(doc.lower[k]!)
  ) {
    // `as having said | at a dinner | that C`
    k = pastAdjunct(doc, k, sentence);
    if (k < 0) return null;
  }
  // `as telling supporters in Izmir that …`: the recipient stands outside
  const verb = doc.lower[from - 1]!;
  if (/^(?:telling|asking|warning|wishing|urging|told|asked|warned|urged)$/.test(verb)) {
    const past = pastRecipient(doc, k, sentence);
    // `“C,” he was quoted as telling workers.`: what was said stands before
    if (past < 0 && /^t(?:elling|old)$/.test(verb)) return null;
    k = Math.max(past, k);
  }
  const open = quoteAt(quotes, doc.start[k]!);
  if (open && endsThere(doc, open, sentence)) return [...open.spans];
  let last = sentence.last;
  while (last > k + 1 && /^[.!?;]$/.test(doc.form[last - 1]!)) last--;
  // a quotation that closes after the full stop keeps its mark
  return [[doc.start[k]!, doc.end[last - 1]!]];
}

/** First token of what was said after a recipient: the quotation, `that`, or what follows the phrase; -1 when nothing does. */
function pastRecipient(doc: Doc, k: number, sentence: TokenRange): number {
  for (let j = k; j < Math.min(sentence.last - 1, k + 9); j++) {
    if (/^(?:that|to|whether|if|of|about)$/.test(doc.lower[j]!) && j > k) return j;
    if (/^["“‘«]$|^''$/.test(doc.form[j]!)) return j;
    if (doc.form[j] === ':' || (doc.form[j] === ',' && /^["“‘«]/.test(doc.form[j + 1]!))) return j + 1;
    // `telling a fan he would …`: the subject of the clause that follows
    if (j > k && /^(?:he|she|they|it|we|i)$/.test(doc.lower[j]!)) return j;
  }
  return -1;
}

/** The `that` behind an adjunct of place or time; -1 when none comes soon. */
function pastAdjunct(doc: Doc, k: number, sentence: TokenRange): number {
  for (let j = k + 1; j < Math.min(sentence.last - 2, k + 9); j++) {
    if (doc.lower[j] === 'that') return j;
    if (doc.shape[j] === 4 && doc.form[j] !== ',') return -1;
  }
  return -1;
}

function endsThere(doc: Doc, q: QuotePair, sentence: TokenRange): boolean {
  return (
    q.end >= doc.end[sentence.last - 1]! - 2 ||
    /^\W*$/.test(doc.text.slice(q.end, doc.end[sentence.last - 1]!))
  );
}

function learnedBefore(
  doc: Doc,
  list: readonly RawAttribution[],
  first: number,
  after: number,
): Span[] | null {
  const found = learned(doc, list, first, after);
  const limit = doc.start[first]!;
  const spans = found?.content.filter((s) => s[1] <= limit) ?? [];
  return spans.length > 0 ? spans : null;
}

/** The quotation, or the clause, that ends right before whoever says or quotes it. */
function contentBefore(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  first: number,
  speaker: number | null,
): Span[] | null {
  const { doc } = w;
  const from =
    speaker ??
    subjectOf(w, first, sentence)?.first ??
    nounPhraseBefore(w, first, sentence.first)?.first ??
    first;
  const limit = doc.start[from]!;
  let before: QuotePair | undefined;
  for (const q of quotes) {
    if (q.start >= limit) break;
    if (q.level === 0 && q.end <= limit) before = q;
  }
  const open = before ? firstTokenFrom(doc, before.start) : -1;
  if (before && firstTokenFrom(doc, before.end - 1) >= sentence.first) {
    // `The mayor “should read his own plans”, the agency quoted him as saying`: the marks hold a part of the clause
    const whole =
      open <= sentence.first ||
      !/^\s*,?\s*$/.test(doc.text.slice(before.end, limit)) ||
      readsAsSentence(doc.text, before);
    return whole ? [...before.spans] : [[doc.start[sentence.first]!, before.end]];
  }
  // `It is late, | the agency quoted an official as saying`
  if (from <= sentence.first + 3 || doc.form[from - 1] !== ',') return null;
  return [spanOf(doc, { first: sentence.first, last: from - 1 })];
}
