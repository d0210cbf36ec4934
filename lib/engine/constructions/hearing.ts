import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import type { Words } from '../noun-phrase';
import { clauseAfter, contentEnd, DATE } from './clause';
import { BE, SURE } from './shared';
import { subjectOf } from './subject';

const COURTS = words('court jury inquest tribunal inquiry hearing jurors magistrates judge panel committee');
const TOLD = words('told informed');
/** Words at which this construction can be. */
export const HEARD = words('heard', ...TOLD);

/**
 * `C, the court heard.` and `a jury was told that C`: those who hear are no source, and the text names none.
 */
export function hearing(w: Words, sentence: TokenRange, k: number): RawAttribution | null {
  const { doc } = w;
  const heard = doc.lower[k] === 'heard';
  if (!heard && !(TOLD.has(doc.lower[k]!) && BE.has(doc.lower[k - 1] ?? ''))) return null;
  const first = heard ? (/^(?:has|have|had)$/.test(doc.lower[k - 1] ?? '') ? k - 1 : k) : k - 1;
  const court = subjectOf(w, first, sentence);
  if (!court || !doc.lower.slice(court.first, court.last).some((x) => COURTS.has(x))) return null;
  let content: TokenRange | null = null;
  const from = clauseAfter(w, k + 1, sentence.last);
  if (from >= 0) content = { first: from, last: contentEnd(doc, from, sentence.last) };
  else if (doc.form[court.first - 1] === ',' && court.first - 1 > sentence.first + 2) {
    let after = k + 1;
    while (after < sentence.last && DATE.test(doc.lower[after]!)) after++;
    if (after >= sentence.last - 1) content = { first: sentence.first, last: court.first - 1 };
  }
  if (!content) return null;
  const cue = spanOf(doc, { first, last: k + 1 });
  return {
    cue: [cue],
    source: [],
    content: [spanOf(doc, content)],
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'the court heard', span: cue }],
  };
}
