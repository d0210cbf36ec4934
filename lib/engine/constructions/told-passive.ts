import type { Doc, RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { TITLES } from '../lexicon/people';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { contentEnd, DATE } from './clause';
import { sourcePhrase } from './phrase';
import { BE, isCueAt, isSaidAt, sayingEnd, tokenEnd } from './shared';

/** Words at which this construction can be. */
export const TOLD = words('told ordered asked advised promised warned urged informed assured instructed');

/** Verbs whose passive has for its subject whom somebody told, asked or offered something. */
const TOLD_TO = words(...TOLD, 'offered given reminded notified');

/** Whether the cue is such a passive: `was told`, `had been promised`, `being asked`. */
export function isToldPassive(doc: Doc, r: RawAttribution): boolean {
  const cue = r.cue[0];
  if (!cue || r.cue.length !== 1) return false;
  const last = tokenEnd(doc, cue);
  if (!TOLD_TO.has(doc.lower[last - 1]!) || r.cueHead !== last - 1) return false;
  return BE.has(doc.lower[last - 2] ?? '');
}

/** `The bank was told C`: whom one told is not who told it; nor is a day (`promised relief by spring`). */
export function withoutPatient(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  if (!source || r.source.length !== 1 || !isToldPassive(doc, r)) return r;
  const first = firstTokenFrom(doc, source[0]);
  const agent = /^(?:by|from)$/.test(doc.lower[first - 1] ?? '');
  if (!agent) return source[1] <= r.cue[0]![0] ? { ...r, source: [] } : r;
  if (!DATE.test(doc.lower[tokenEnd(doc, source) - 1]!)) return r;
  const body = r.content.find((s) => tokenEnd(doc, s) === first - 1);
  return {
    ...r,
    source: [],
    content: body ? r.content.map((s) => (s === body ? [s[0], source[1]] : s)) : r.content,
  };
}

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
  if (isCueAt(list, at)) return null;
  if (!isSaidAt(list, at)) return null;
  let first = k - 1;
  while (first > sentence.first && /^(?:has|have|had|been|be)$/.test(doc.lower[first - 1]!)) first--;
  const limit = sayingEnd(doc, quotes, list, sentence, k);
  let from = k + 1;
  let agent: TokenRange | null = null;
  if (doc.lower[from] === 'by') {
    agent = nounPhraseFrom(w, from + 1, limit);
    if (!agent) return null;
    // `by former Secretary of State Ann Roe`
    if (doc.lower[agent.last] === 'of' && TITLES.has(doc.lower[agent.last - 1]!))
      agent = sourcePhrase(w, from + 1, limit) ?? agent;
    from = agent.last;
  }
  if (!/^(?:that|to|of|about)$/.test(doc.lower[from] ?? '') || from >= limit - 1) return null;
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
