import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { Word } from '../word';
import { clauseAfter, contentEnd } from './clause';
import { clauseEnd, isCueAt, isSaidAt, sayingEnd } from './shared';
import { subjectOf } from './subject';

/** Verbs of thinking, wanting and asking with a clause, an infinitive or an object. */
export const THINKS = words(
  'think thinks thought believe believes believed hope hopes hoped fear fears feared expect expects expected suspect suspects suspected ' +
    'doubt doubts doubted want wants wanted plan plans planned intend intends ask asks asked',
);
/** Of these, those that take a plain object. */
const OBJECT = words(
  'want wants wanted doubt doubts doubted suspect suspects believe believes fear fears expect expects',
);

/**
 * Inside what another says: `my manager thinks C`, `she wants a rest`, `they ask what sells`. The corpus labels outermost
 * attributions alone, so that the learned stages pass these by.
 */
export function innerThought(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc, cls } = w;
  const lower = doc.lower[k]!;
  if (!THINKS.has(lower) || cls[k] !== Word.Verb) return null;
  const at = doc.start[k]!;
  if (isCueAt(list, at)) return null;
  if (!isSaidAt(list, at)) return null;
  if (/^(?:to|not|never|n't|don't|didn't|could|would|might|may|will|can)$/.test(doc.lower[k - 1] ?? ''))
    return null;
  const subject = subjectOf(w, k, sentence);
  if (!subject || subject.last < k - 1) return null;
  const before = doc.lower[subject.first - 1] ?? '';
  if (/^(?:if|when|unless|who|what|whatever|than|as)$/.test(before)) return null;
  if (/^(?:you|who|which|that)$/.test(doc.lower[subject.first]!) && subject.last - subject.first === 1)
    return null;
  const limit = Math.min(
    sayingEnd(doc, quotes, list, sentence, k),
    clauseEnd(doc, k, { first: sentence.first, last: sentence.last }),
  );
  const from = clauseAfter(w, k + 1, limit);
  let content: TokenRange | null = null;
  const next = doc.lower[k + 1] ?? '';
  if (from === k + 1) content = { first: from, last: contentEnd(doc, from, limit) };
  else if (next === 'to' || (/^ask/.test(lower) && /^(?:what|who|where|when|why|how|for|about)$/.test(next)))
    content = { first: k + 1, last: contentEnd(doc, k + 1, limit) };
  else if (/^ask/.test(lower)) content = whAfterRecipient(w, k + 1, limit);
  else if (OBJECT.has(lower)) {
    const np = nounPhraseFrom(w, k + 1, limit);
    if (np && np.first === k + 1)
      content = { first: k + 1, last: contentEnd(doc, k + 1, beforeAnd(w, np.last, limit)) };
  }
  if (!content || content.last <= content.first) return null;
  const cue = spanOf(doc, { first: k, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, subject)],
    content: [spanOf(doc, content)],
    cueHead: k,
    confidence: 0.6,
    trace: [{ stage: 'cue', rule: 'thought inside what was said', span: cue }],
  };
}

/** `ask them | what they miss`. */
function whAfterRecipient(w: Words, from: number, limit: number): TokenRange | null {
  const np = nounPhraseFrom(w, from, limit);
  if (!np || np.first !== from) return null;
  return /^(?:what|who|where|when|why|how|whether|if|about)$/.test(w.doc.lower[np.last] ?? '')
    ? { first: np.last, last: contentEnd(w.doc, np.last, limit) }
    : null;
}

/** An object ends where another clause is joined on. */
function beforeAnd({ doc, cls }: Words, from: number, limit: number): number {
  for (let k = from; k < limit; k++)
    if (/^(?:and|but)$/.test(doc.lower[k]!) && (cls[k + 1] === Word.Verb || cls[k + 1] === Word.Pronoun))
      return k;
  return limit;
}
