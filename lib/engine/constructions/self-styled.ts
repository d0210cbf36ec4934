import type { Span } from '../../model/span';
import type { Doc, RawAttribution } from '../document';
import { spanOf, tokensOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseBefore, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';

const STYLING = words('calling identifying styling naming describing introducing');
const REFLEXIVE = words('himself herself itself themselves themself');

const isStyled = ({ lower }: Doc, k: number): boolean =>
  STYLING.has(lower[k] ?? '') && REFLEXIVE.has(lower[k + 1] ?? '');

/**
 * `A user calling himself Green Man | claimed`, `a man identifying himself only as Paul`: how somebody is called is nothing that was said, and
 * belongs to who says what follows.
 */
export function withSelfStyled(w: Words, list: readonly RawAttribution[]): RawAttribution[] {
  const { doc } = w;
  const others = list.filter((r) => r.cueHead < 0 || r.cue.length !== 1 || !isStyled(doc, r.cueHead));
  return others.map((r) => {
    const source = r.source[0];
    if (!source || r.source.length !== 1) return r;
    const { first, last } = tokensOf(doc, source);
    const before = firstTokenFrom(doc, source[0]) - 1;
    if (before < 1 || !isStyled(doc, before)) return r;
    const floor = doc.sentences[doc.sentenceOf[first]!]!.first;
    const owner = nounPhraseBefore(w, before, floor);
    const whole: Span | null = owner && spanOf(doc, { first: owner.first, last });
    return whole ? { ...r, source: [whole] } : r;
  });
}
