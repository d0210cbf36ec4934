import type { Span } from '../../model/span';
import type { Doc, RawAttribution } from '../document';
import { SAYING_PARTICIPLES as SAYING } from '../lexicon/speech';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { FINITE, FINITE_OR_MODAL, isCueAt, tokenEnd } from './shared';

const REPORTS = words(
  'said says reported reports told wrote writes insisted insists denied denies claimed claims accused warned warns confirmed declined refused replied countered disputed disputes agreed say report write insist deny claim warn argue dispute believe believes think thinks maintain maintains contend contends fear fears hope hopes',
);
const CONJUNCTION = words('and but though although while');
const PREPOSITION = words('of for at in from');

/**
 * `Police said the man acted alone, though a neighbour reported hearing voices`: what is reported without marks ends before the clause in
 * which somebody else, named by a noun, reports something, or in which something is whispered of somebody.
 */
export function endsBeforeOthers(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
): RawAttribution[] {
  return list.map((r) => {
    const cue = r.cue[0];
    const body = r.content.at(-1);
    if (!cue || !body || r.cueHead < 0 || body[0] < cue[1]) return r;
    const end = otherFrom(w, quotes, list, r, body);
    return end > body[0] ? { ...r, content: [...r.content.slice(0, -1), [body[0], end]] } : r;
  });
}

/** Offset where the content must end; -1 when nobody else reports within it. */
function otherFrom(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  r: RawAttribution,
  body: Span,
): number {
  const { doc } = w;
  const last = tokenEnd(doc, body);
  let finite = false;
  for (let k = firstTokenFrom(doc, body[0]) + 1; k < last - 3; k++) {
    if (FINITE_OR_MODAL.includes(doc.tag[k]!)) finite = true;
    // `ruled out a tax, | saying that`: who rules it out says so, where nobody else does anything in between
    if (!finite && doc.form[k] === ',' && SAYING.has(doc.lower[k + 1]!) && isCueAt(list, doc.start[k + 1]!))
      return doc.end[k - 1]!;
    if (doc.form[k] !== ',' || !CONJUNCTION.has(doc.lower[k + 1]!)) continue;
    const at = doc.start[k]!;
    if (quotes.some((q) => q.start < at && at < q.end)) continue;
    if (isHedged(doc, k + 2)) return doc.end[k - 1]!;
    const verb = subjectEnd(w, k + 2, last);
    if (
      verb > 0 &&
      REPORTS.has(doc.lower[verb]!) &&
      FINITE.includes(doc.tag[verb]!) &&
      !sameAs(doc, r, k + 2)
    )
      return doc.end[k - 1]!;
  }
  return -1;
}

/** `though | she is understood to`, `but | he is believed to`: what is whispered of somebody is nobody's words. */
const isHedged = (doc: Doc, k: number): boolean =>
  /^(?:he|she|it|they)$/.test(doc.lower[k] ?? '') &&
  /^(?:is|are|was|were)$/.test(doc.lower[k + 1] ?? '') &&
  /^(?:understood|believed|thought|reported|rumoured|rumored|alleged|said)$/.test(doc.lower[k + 2] ?? '') &&
  doc.lower[k + 3] === 'to';

/** Token behind a subject that names somebody, with what hangs on it; -1 where a pronoun or nothing begins at `k`. */
function subjectEnd(w: Words, k: number, limit: number): number {
  const np = nounPhraseFrom(w, k, limit);
  if (np?.first !== k || w.cls[np.head] === Word.Pronoun) return -1;
  let at = np.last;
  for (let n = 0; n < 2 && PREPOSITION.has(w.doc.lower[at] ?? ''); n++) {
    const more = nounPhraseFrom(w, at + 1, limit);
    if (more?.first !== at + 1) break;
    at = more.last;
  }
  return at < limit ? at : -1;
}

/** The same speaker is named again. */
const sameAs = (doc: Doc, r: RawAttribution, k: number): boolean =>
  r.source.some((s) => doc.start[k] === s[0]);
