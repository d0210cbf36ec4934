import type { Span } from '../../model/span';
import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { afterRecipient, contentEnd } from './clause';
import { BE, clauseEnd, FINITE_OR_MODAL, LEADING, learned, type Made, SURE } from './shared';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

/** Words at which the frame of hearsay can be. */
export const FRAME = words(
  'said rumoured rumored understood alleged reputed reported believed thought expected considered feared known claimed presumed assumed predicted estimated tipped forecast suspected deemed anticipated hoped whispered supposed',
);
const SPEECH = words(
  'told tell said say called call claimed claim asked ask warned warn written write promised promise boasted boast demanded demand offered offer ' +
    'threatened threaten accused accuse blamed blame denied deny admitted admit confirmed confirm urged urge ordered order',
);

/** `X is said to have told …`, `X is expected to Y`: the frame of hearsay or of nobody's belief. */
export function passiveFrame(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): Made | null {
  const { doc } = w;
  if (!FRAME.has(doc.lower[k]!)) return null;
  let to = k + 1;
  let holder: TokenRange | null = null;
  // `was reported by the paper to have blamed`
  if (doc.lower[to] === 'by') {
    const agent = nounPhraseFrom(w, to + 1, sentence.last);
    if (agent && agent.first === to + 1 && doc.lower[agent.last] === 'to') {
      to = agent.last;
      // `was thought by many to be`: theirs is the belief, while a paper that reports carries it
      if (!HEARSAY.has(doc.lower[k]!)) holder = agent;
    }
  }
  while (to < sentence.last && /^(?:also|now|still|widely|not)$/.test(doc.lower[to]!)) to++;
  if (doc.lower[to] !== 'to') return null;
  // `is supposed to go` is a duty
  if (doc.lower[k] === 'supposed' && doc.lower[to + 1] !== 'have') return null;
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
    const found = own?.content.filter((s) => s[0] >= doc.end[verb]!) ?? [];
    // `“C,” she is said to have written to a friend`
    const ends = subject.first > sentence.first ? doc.end[subject.first - 1]! : -1;
    const before = quotes.find((q) => q.level === 0 && q.end === ends);
    const content = before ? [...before.spans] : found.length > 0 ? found : saidAfter(w, verb, sentence);
    if (content.length > 0) {
      return {
        cue: [cue],
        source: [spanOf(doc, subject)],
        content,
        cueHead: verb,
        confidence: SURE,
        over: [doc.start[be]!, cue[0]],
        trace: [{ stage: 'cue', rule: 'is said to have told', span: cue }],
      };
    }
  }
  let last = clauseEnd(doc, to, sentence);
  // `The case, which is expected to last two weeks, | continues`
  if (/^(?:which|who|that)$/.test(doc.lower[subject.first]!))
    for (let j = to + 2; j < last - 1; j++)
      if (doc.form[j] === ',' && FINITE_OR_MODAL.includes(doc.tag[j + 1]!)) last = j;
  if (last <= to + 1) return null;
  while (last > to + 1 && /^[.,;!?]$/.test(doc.form[last - 1]!)) last--;
  const cue = spanOf(doc, { first: be, last: k + 1 });
  const content: Span[] = [spanOf(doc, subject), spanOf(doc, { first: to, last })];
  return {
    cue: [cue],
    source: holder ? [spanOf(doc, holder)] : [],
    content,
    cueHead: k,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'is expected to', span: cue }],
  };
}
/** What follows the infinitive of a verb of saying: past its recipient, the clause, or its object. */
function saidAfter(w: Words, verb: number, sentence: TokenRange): Span[] {
  const { doc } = w;
  const limit = clauseEnd(doc, verb, sentence);
  const past = afterRecipient(w, verb + 1, limit, true);
  const from = /^(?:told|tell|asked|ask|warned|warn|promised|promise|ordered|order)$/.test(doc.lower[verb]!)
    ? past
    : verb + 1;
  if (from < 0 || from >= limit) return [];
  return [[doc.start[from]!, doc.end[contentEnd(doc, from, limit) - 1]!]];
}

/** Participles of judging, with an agent. */
export const JUDGED = words(
  'criticised criticized condemned praised hailed described denounced dismissed derided mocked ridiculed branded labelled labeled slammed blasted characterised characterized welcomed decried lauded lambasted pilloried dubbed deplored',
);

/** `The move was criticised by unions as an insult`: the agent judges, what is judged and how is the content. */
export function judgedBy(
  w: Words,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!JUDGED.has(doc.lower[k]!) || doc.lower[k + 1] !== 'by' || learned(doc, list, k, k + 1)) return null;
  const np = nounPhraseFrom(w, k + 2, sentence.last);
  const first = groupStart(doc, k, sentence.first);
  if (np?.first !== k + 2 || first === k || !doc.lower.slice(first, k).some((x) => BE.has(x))) return null;
  const subject = subjectOf(w, first, sentence);
  if (!subject) return null;
  const content: Span[] = [spanOf(doc, subject)];
  if (doc.lower[np.last] === 'as')
    content.push(
      spanOf(doc, { first: np.last, last: contentEnd(doc, np.last, clauseEnd(doc, np.last, sentence)) }),
    );
  const cue = spanOf(doc, { first, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, np)],
    content,
    cueHead: k,
    confidence: 0.7,
    trace: [{ stage: 'cue', rule: 'is judged by', span: cue }],
  };
}

/** Participles of nobody's opinion and of bare rumour. */
export const VIEWED = words('regarded seen viewed considered described hailed');
export const RUMOURED = words('rumoured rumored');

/** `is widely seen as out of date`, `a box set is rumoured`: nobody's opinion, and bare rumour. */
export function nobodysView(w: Words, sentence: TokenRange, k: number): RawAttribution | null {
  const { doc } = w;
  const rumour = RUMOURED.has(doc.lower[k]!);
  const view = VIEWED.has(doc.lower[k]!) && doc.lower[k + 1] === 'as';
  if (!rumour && !view) return null;
  if (rumour && doc.lower[k + 1] === 'to' && doc.form[k - 1] === ',') return rumouredTo(w, sentence, k);
  let first = k;
  while (
    first > sentence.first &&
    /^(?:widely|generally|often|commonly|long|broadly|now|still)$/.test(doc.lower[first - 1]!)
  )
    first--;
  const widely = first < k;
  let group = first;
  while (
    group > sentence.first &&
    /^(?:is|are|was|were|be|been|has|have|had|being|once)$/.test(doc.lower[group - 1]!)
  )
    group--;
  const be = group < first && doc.lower[first - 1] !== 'once';
  if (rumour ? !be || doc.lower[k + 1] === 'to' || doc.lower[k + 1] === 'that' : !widely) return null;
  if (be) first = group;
  const subject = subjectOf(w, doc.form[group - 1] === ',' && !be ? group : group, sentence);
  if (!subject) return null;
  const cue = spanOf(doc, { first, last: k + 1 });
  const content: Span[] = [spanOf(doc, subject)];
  if (view) {
    const end = contentEnd(doc, k + 1, clauseEnd(doc, k + 1, sentence));
    const comma = doc.form.slice(k + 1, end).indexOf(',');
    content.push(spanOf(doc, { first: k + 1, last: comma > 1 ? k + 1 + comma : end }));
  }
  return {
    cue: [cue],
    source: [],
    content,
    cueHead: k,
    confidence: 0.7,
    trace: [{ stage: 'cue', rule: rumour ? 'is rumoured' : 'is widely seen as', span: cue }],
  };
}
const HEARSAY = words('said rumoured rumored understood alleged reputed reported whispered supposed');

export const IMPERSONAL = words(
  'said rumoured rumored understood alleged reported believed thought expected feared hoped claimed known assumed presumed predicted estimated suspected whispered suggested accepted agreed anticipated',
);

/** `It is believed that …`: nobody's belief, or hearsay. */
export function impersonal(
  w: Words,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!IMPERSONAL.has(doc.lower[k]!)) return null;
  // `It is rumoured in Spain that C`
  let that = k + 1;
  if (/^(?:in|on|at|among|within)$/.test(doc.lower[that] ?? '')) {
    const where = nounPhraseFrom(w, that + 1, sentence.last);
    if (where?.first === that + 1) that = where.last;
  }
  if (doc.lower[that] !== 'that') return null;
  // `The ministers let it be known that C`
  if (
    doc.lower[k] === 'known' &&
    doc.lower[k - 1] === 'be' &&
    doc.lower[k - 2] === 'it' &&
    /^let/.test(doc.lower[k - 3] ?? '')
  )
    return letKnown(w, sentence, k);
  let be = k - 1;
  while (be > sentence.first && (/ly$/.test(doc.lower[be]!) || doc.lower[be] === 'also')) be--;
  if (be <= sentence.first || !BE.has(doc.lower[be]!)) return null;
  let it = be - 1;
  while (it > sentence.first && /^(?:has|had|also)$/.test(doc.lower[it]!)) it--;
  if (doc.lower[it] !== 'it') return null;
  const own = learned(doc, list, be, k + 1);
  const cue = spanOf(doc, { first: doc.lower[be] === 'been' ? be - 1 : be, last: k + 1 });
  let last = that;
  while (last < sentence.last && doc.form[last] !== ';') last++;
  while (last > k + 2 && /^[.!?]$/.test(doc.form[last - 1]!)) last--;
  const content: Span[] =
    own && own.content[0]![0] >= doc.start[that]! ? own.content : [spanOf(doc, { first: that, last })];
  return {
    cue: [cue],
    source: [],
    content,
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'it is believed that', span: cue }],
  };
}

function letKnown(w: Words, sentence: TokenRange, k: number): RawAttribution | null {
  const { doc } = w;
  const first = groupStart(doc, k - 3, sentence.first);
  const subject = subjectOf(w, first, sentence);
  if (!subject) return null;
  const cue = spanOf(doc, { first, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, subject)],
    content: [spanOf(doc, { first: k + 1, last: contentEnd(doc, k + 1, sentence.last) })],
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'let it be known that', span: cue }],
  };
}

/** `The recipe, rumoured to contain rum, goes with the ovens`. */
function rumouredTo(w: Words, sentence: TokenRange, k: number): RawAttribution | null {
  const { doc } = w;
  const np = nounPhraseBefore(w, k - 1, sentence.first);
  if (np?.last !== k - 1) return null;
  let last = k + 2;
  while (last < sentence.last && !/^[,.;]$/.test(doc.form[last]!)) last++;
  const cue = spanOf(doc, { first: k, last: k + 1 });
  return {
    cue: [cue],
    source: [],
    content: [spanOf(doc, np), spanOf(doc, { first: k + 1, last })],
    cueHead: k,
    confidence: 0.7,
    trace: [{ stage: 'cue', rule: 'rumoured to', span: cue }],
  };
}
