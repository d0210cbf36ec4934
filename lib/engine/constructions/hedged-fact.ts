import type { Span } from '../../model/span';
import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { HEDGE_ADVERBS } from '../lexicon/speech';
import { nounPhraseBefore, type Words } from '../noun-phrase';
import { clauseEnd } from './shared';

/** `has reportedly ordered ten copies`, `have reportedly agreed to talk`: an act is a fact like any other, no words. */
function isAct({ doc }: Words, r: RawAttribution): boolean {
  const verb = doc.lower[r.cueHead] ?? '';
  if (/^agree[sd]?$/.test(verb)) return true;
  return (
    /^order(?:s|ed)$/.test(verb) && !r.content.some((s) => /\bto\b|["“]/.test(doc.text.slice(s[0], s[1])))
  );
}

/** `He reportedly still owes her a dinner`: a fact nobody is named for; `reportedly said` is left to its verb. */
export function hedgedFact(
  w: Words,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!HEDGE_ADVERBS.has(doc.lower[k]!)) return null;
  // a speech verb right after it, or its participle's auxiliary before it, takes the hedge as its own
  const near = list.some(
    (r) =>
      !isAct(w, r) &&
      r.cue.some(
        (s) =>
          s[0] >= doc.start[Math.max(sentence.first, k - 3)]! &&
          s[0] <= doc.end[Math.min(sentence.last - 1, k + 4)]!,
      ),
  );
  if (near) return null;
  const inContent = list.some((r) => r.content.some((s) => s[0] <= doc.start[k]! && doc.end[k]! <= s[1]));
  if (inContent) return null;
  let end = k;
  while (end > sentence.first && /^(?:has|have|had|was|were|is|are|been)$/.test(doc.lower[end - 1]!)) end--;
  const np = nounPhraseBefore(w, end, sentence.first);
  const pronoun = end > sentence.first && /^(?:he|she|it|they|who|which)$/.test(doc.lower[end - 1]!);
  const first = pronoun ? end - 1 : np && np.last === end ? np.first : -1;
  if (first < 0) return null;
  let last = clauseEnd(doc, k, sentence);
  while (last > k + 2 && /^[.,;!?]$/.test(doc.form[last - 1]!)) last--;
  if (last <= k + 1) return null;
  const cue = spanOf(doc, { first: k, last: k + 1 });
  const content: Span[] = [spanOf(doc, { first, last: k }), spanOf(doc, { first: k + 1, last })];
  return {
    cue: [cue],
    source: [],
    content,
    cueHead: k,
    confidence: 0.75,
    trace: [{ stage: 'cue', rule: 'reportedly', span: cue }],
  };
}
