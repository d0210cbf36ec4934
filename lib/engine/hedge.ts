import type { Span } from '../model/span';
import { type Doc, TAGS } from './document';
import { type Draft, spanOf } from './draft';
import { HEDGE_ADVERBS, HEDGE_NOUNS, HEDGE_PARTICIPLES } from './lexicon/speech';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
const THROUGH = new Set(
  'has have had also then later once never even still now to not was were is are been be'.split(' '),
);
const BEFORE = 4;
const ADVERB = [TAGS.indexOf('RB'), TAGS.indexOf('RBR')];

/**
 * Words that make a draft hearsay: an adverb at the cue (`reportedly called`), the passive that frames it (`is said to
 * have told`), or a cue that is itself hearsay (`is rumoured`, `Rumours that`).
 * @param cueAt index + 1 of the draft whose cue covers a token: a frame that is another's cue is that one's hedge
 */
export function hedgesOf(doc: Doc, draft: Draft, cueAt: Int32Array): Span[] {
  const cue = draft.cueTokens[0];
  if (!cue) return [];
  const found: Span[] = [];
  for (const { first, last } of draft.cueTokens)
    for (let k = first; k < last; k++)
      if (HEDGE_ADVERBS.has(doc.lower[k]!)) found.push(spanOf(doc, { first: k, last: k + 1 }));
  const { first } = doc.sentences[doc.sentenceOf[cue.first]!]!;
  let steps = 0;
  for (let k = cue.first - 1; k >= first && steps < BEFORE; k--, steps++) {
    const w = doc.lower[k]!;
    if (HEDGE_ADVERBS.has(w)) {
      found.push(spanOf(doc, { first: k, last: k + 1 }));
      break;
    }
    if (w === 'to' && k > first + 1) {
      const frame = cueAt[k - 1] === 0 ? frameBefore(doc, k, first) : null;
      if (frame) found.push(frame);
      break;
    }
    if (!THROUGH.has(w) && !ADVERB.includes(doc.tag[k]!)) break;
  }
  if (
    found.length === 0 &&
    doc.lower[first] !== undefined &&
    HEDGE_ADVERBS.has(doc.lower[first]!) &&
    doc.form[first + 1] === ','
  )
    found.push(spanOf(doc, { first, last: first + 1 }));
  if (found.length === 0 && draft.source.length === 0) {
    const own = hearsayCue(doc, draft);
    if (own) found.push(own);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** `is said to` ending at the `to` at token `to`. */
function frameBefore(doc: Doc, to: number, floor: number): Span | null {
  let k = to - 1;
  while (k > floor && ADVERB.includes(doc.tag[k]!)) k--;
  // `is supposed to have told`; but `is supposed to go` is a duty
  const supposed = doc.lower[k] === 'supposed' && doc.lower[to + 1] === 'have';
  if (!supposed && !HEDGE_PARTICIPLES.has(doc.lower[k]!)) return null;
  let be = k - 1;
  while (be > floor && ADVERB.includes(doc.tag[be]!)) be--;
  return BE.has(doc.lower[be] ?? '') ? spanOf(doc, { first: be, last: to + 1 }) : null;
}

/** A cue without a source that tells hearsay: `is understood`, `is rumoured to`, `Word that`, `widely rumoured`. */
function hearsayCue(doc: Doc, draft: Draft): Span | null {
  const cue = draft.cueTokens[0]!;
  for (let k = cue.first; k < cue.last; k++) {
    const w = doc.lower[k]!;
    if (HEDGE_NOUNS.has(w)) return spanOf(doc, { first: k, last: k + 1 });
    // `The recipe, rumoured to contain cream`
    if (/^(?:rumou?red|reputed|alleged)$/.test(w) && doc.lower[k + 1] === 'to')
      return spanOf(doc, { first: k, last: k + 1 });
    if (
      HEDGE_PARTICIPLES.has(w) &&
      (cue.first < k
        ? BE.has(doc.lower[cue.first]!) || BE.has(doc.lower[k - 1]!)
        : BE.has(doc.lower[k - 1] ?? ''))
    )
      return spanOf(doc, cue);
  }
  return null;
}
