import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { contentEnd } from './clause';
import { BE, sayingEnd } from './shared';

/** Words at which this construction can be. */
export const TOLD = words('told ordered asked advised promised warned urged informed assured instructed');

/**
 * Inside what another says: `he had been told that C`, `we were ordered to C`, `they were told by a guard that C`. Who was told is no
 * source; the agent is, where there is one.
 */
export function toldPassive(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!TOLD.has(doc.lower[k]!) || !BE.has(doc.lower[k - 1] ?? '')) return null;
  const at = doc.start[k]!;
  if (list.some((r) => r.cue.some((s) => s[0] <= at && at < s[1]))) return null;
  if (!list.some((r) => r.content.some((s) => s[0] <= at && at < s[1]))) return null;
  let first = k - 1;
  while (first > sentence.first && /^(?:has|have|had|been|be)$/.test(doc.lower[first - 1]!)) first--;
  const limit = sayingEnd(doc, quotes, list, sentence, k);
  let from = k + 1;
  let agent: TokenRange | null = null;
  if (doc.lower[from] === 'by') {
    agent = nounPhraseFrom(w, from + 1, limit);
    if (!agent) return null;
    from = agent.last;
  }
  if (!/^(?:that|to|of)$/.test(doc.lower[from] ?? '') || from >= limit - 1) return null;
  const cue = spanOf(doc, { first, last: k + 1 });
  return {
    cue: [cue],
    source: agent ? [spanOf(doc, agent)] : [],
    content: [spanOf(doc, { first: from, last: contentEnd(doc, from, limit) })],
    cueHead: k,
    confidence: 0.6,
    trace: [{ stage: 'cue', rule: 'was told', span: cue }],
  };
}
