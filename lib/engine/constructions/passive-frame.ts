import type { Span } from '../../model/span';
import type { Doc, RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import type { Words } from '../noun-phrase';
import { BE, clauseEnd, LEADING, learned, SURE, subjectOf } from './shared';

const FRAME = words(
  'said rumoured rumored understood alleged reputed reported believed thought expected considered feared known',
);
const SPEECH = words(
  'told tell said say called call claimed claim asked ask warned warn written write promised promise boasted boast demanded demand offered offer ' +
    'threatened threaten accused accuse blamed blame denied deny admitted admit confirmed confirm urged urge ordered order',
);

/** `X is said to have told …`, `X is expected to Y`: the frame of hearsay or of nobody's belief. */
export function passiveFrame(
  w: Words,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!FRAME.has(doc.lower[k]!)) return null;
  let to = k + 1;
  while (to < sentence.last && /^(?:also|now|still|widely|not)$/.test(doc.lower[to]!)) to++;
  if (doc.lower[to] !== 'to') return null;
  let be = k - 1;
  while (
    be > sentence.first &&
    (/ly$/.test(doc.lower[be]!) ||
      LEADING.has(doc.lower[be]!) ||
      doc.lower[be] === 'not' ||
      doc.lower[be] === 'now')
  )
    be--;
  if (be < sentence.first || !BE.has(doc.lower[be]!) || doc.lower[be] === 'be' || doc.lower[be] === 'being')
    return null;
  const subject = subjectOf(w, be, sentence);
  if (!subject) return null;
  let verb = to + 1;
  if (doc.lower[verb] === 'have') verb++;
  if (HEARSAY.has(doc.lower[k]!) && SPEECH.has(doc.lower[verb]!)) {
    const own = learned(doc, list, verb, verb + 1);
    const cue = spanOf(doc, { first: to + 1, last: verb + 1 });
    const content = own?.content.filter((s) => s[0] >= doc.end[verb]!) ?? [];
    if (content.length > 0) {
      return {
        cue: [cue],
        source: [spanOf(doc, subject)],
        content,
        cueHead: verb,
        confidence: SURE,
        trace: [{ stage: 'cue', rule: 'is said to have told', span: cue }],
      };
    }
  }
  let last = clauseEnd(doc, to, sentence);
  if (last <= to + 1) return null;
  while (last > to + 1 && /^[.,;!?]$/.test(doc.form[last - 1]!)) last--;
  const cue = spanOf(doc, { first: be, last: k + 1 });
  const content: Span[] = [spanOf(doc, subject), spanOf(doc, { first: to, last })];
  return {
    cue: [cue],
    source: [],
    content,
    cueHead: k,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'is expected to', span: cue }],
  };
}
const HEARSAY = words('said rumoured rumored understood alleged reputed reported');

const IMPERSONAL = words(
  'said rumoured rumored understood alleged reported believed thought expected feared hoped claimed known',
);

/** `It is believed that …`: nobody's belief, or hearsay. */
export function impersonal(
  doc: Doc,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  if (!IMPERSONAL.has(doc.lower[k]!) || doc.lower[k + 1] !== 'that') return null;
  let be = k - 1;
  while (be > sentence.first && (/ly$/.test(doc.lower[be]!) || doc.lower[be] === 'also')) be--;
  if (be <= sentence.first || !BE.has(doc.lower[be]!)) return null;
  let it = be - 1;
  while (it > sentence.first && /^(?:has|had|also)$/.test(doc.lower[it]!)) it--;
  if (doc.lower[it] !== 'it') return null;
  const own = learned(doc, list, be, k + 1);
  const cue = spanOf(doc, { first: doc.lower[be] === 'been' ? be - 1 : be, last: k + 1 });
  let last = sentence.last;
  while (last > k + 2 && /^[.!?]$/.test(doc.form[last - 1]!)) last--;
  const content: Span[] =
    own && own.content[0]![0] >= doc.start[k + 1]! ? own.content : [spanOf(doc, { first: k + 1, last })];
  return {
    cue: [cue],
    source: [],
    content,
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'it is believed that', span: cue }],
  };
}
