import type { RawAttribution, TokenRange } from '../document';
import { spanOf, tokensOf } from '../draft';
import { HEDGE_NOUNS } from '../lexicon/speech';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { Word } from '../word';
import { contentEnd } from './clause';
import { BE, clauseEnd, FINITE_OR_MODAL, quoteAt } from './shared';

/** Nouns of saying with the clause that follows them. */
const NOUNS = words(
  `claim claims warning warnings allegation allegations assertion suggestion suggestions announcement promise promises pledge pledges threat
  threats prediction admission insistence denial assurance assurances complaint complaints accusation accusations demand demands call calls
  plea pleas appeal appeals statement statements argument remark remarks`,
);
/** Those whose matter follows with `for`. */
const FOR = words('call calls demand demands plea pleas appeal appeals');
/** Those that go on with an infinitive. */
const TO = words('promise promises pledge pledges threat threats');
/** Nouns of what somebody holds, with `is that`. */
const VIEWS = words(
  'view position belief argument claim contention message conclusion feeling opinion hope fear assumption answer complaint point theory warning verdict worry concern stance explanation response',
);
/** Words at which this construction can be. */
export const NOUNS_OF_SAYING = words(...NOUNS, ...HEDGE_NOUNS, ...VIEWS, 'talk');
const RUMOURS = words('rumours rumors rumour rumor');

/** `His claim that C`, `a warning from S that C`, `Calls by S for C`, `rumours that C`: a noun is the cue. */
export function nounCue(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc, cls } = w;
  const noun = doc.lower[k]!;
  if (!NOUNS_OF_SAYING.has(noun) || cls[k] === Word.Verb) return null;
  // `the Court of Appeals for the 9th Circuit`: a part of a name
  if (doc.shape[k] === 1 && doc.lower[k - 1] === 'of' && k > sentence.first) return null;
  const dashed = beforeMarks(w, quotes, list, sentence, k);
  if (dashed) return dashed;
  if (
    noun === 'word' &&
    !hasIt(w, sentence, k) &&
    !/^(?:reaches|reached|is|has|that|came|comes|spread)$/.test(doc.lower[k + 1] ?? '')
  )
    return null;
  // `the claim`, but not the verb of `they claim that`
  if (cls[k - 1] === Word.Pronoun && k > sentence.first) return null;
  const rumour = hasIt(w, sentence, k) ?? isThat(w, list, sentence, k);
  if (rumour) return rumour;
  const known = knownAt(list, doc.start[k]!);
  // `records the manager | as warning that`: part of a longer cue
  if (known && known.cue.length > 1) return null;
  let from = k + 1;
  let source: TokenRange | null = possessor(w, sentence, k);
  if (/^(?:by|from)$/.test(doc.lower[from] ?? '')) {
    const np = nounPhraseFrom(w, from + 1, sentence.last);
    if (!np || np.first !== from + 1) return null;
    source = np;
    from = np.last;
  }
  if (noun === 'talk' || (VIEWS.has(noun) && !NOUNS.has(noun))) return null;
  if (noun === 'word') from = wordArrives(w, from, sentence);
  const opener = doc.lower[from] ?? '';
  const of = RUMOURS.has(noun) && opener === 'of';
  if (!(opener === 'that' || of || (FOR.has(noun) && opener === 'for') || (TO.has(noun) && opener === 'to')))
    return null;
  if (known && opener !== 'that') return null;
  // `said in a statement that C`: the verb's
  if (
    !known &&
    list.some(
      (r) => r.cue.length > 0 && r.cue[0]![1] <= doc.start[k]! && r.content[0]?.[0] === doc.start[from],
    )
  )
    return null;
  const subjectPosition = !verbBefore(w, sentence, k);
  const last = subjectPosition
    ? beforeMainVerb(w, from, sentence, opener === 'that' ? 2 : 1)
    : contentEnd(doc, from, clauseEnd(doc, from, sentence));
  if (last <= from + 1 || (known && !subjectPosition && known.content.some((s) => s[1] - s[0] > 12)))
    return null;
  source ??= known && known.source.length > 0 ? tokensOf(doc, known.source[0]!) : null;
  const cue = spanOf(doc, { first: k, last: k + 1 });
  return {
    cue: [cue],
    source: source ? [spanOf(doc, source)] : [],
    content: [spanOf(doc, { first: from, last })],
    cueHead: k,
    confidence: 0.65,
    trace: [{ stage: 'cue', rule: 'noun of saying', span: cue }],
  };
}

/** The learned attribution whose cue covers the offset. */
const knownAt = (list: readonly RawAttribution[], at: number) =>
  list.find((r) => r.cue.some((s) => s[0] <= at && at < s[1]));

/** Whose claim it is: `His`, `Mr Lind’s`. */
function possessor({ doc, cls }: Words, sentence: TokenRange, k: number): TokenRange | null {
  let j = k - 1;
  while (j >= sentence.first && cls[j] === Word.Modifier) j--;
  if (j < sentence.first) return null;
  if (/^(?:my|our|your|his|her|its|their)$/.test(doc.lower[j]!)) return { first: j, last: j + 1 };
  if (cls[j] !== Word.Case) return null;
  let first = j;
  while (
    first > sentence.first &&
    (cls[first - 1] === Word.Noun || cls[first - 1] === Word.Name || cls[first - 1] === Word.Determiner)
  )
    first--;
  return first < j ? { first, last: j } : null;
}

/** `Word reaches us that`: index of `that`. */
function wordArrives({ doc }: Words, from: number, sentence: TokenRange): number {
  for (let k = from; k < Math.min(sentence.last, from + 5); k++) if (doc.lower[k] === 'that') return k;
  return from;
}

/** Whether the clause's verb stands before the noun, so that what follows it runs to the clause's end. */
function verbBefore({ cls }: Words, sentence: TokenRange, k: number): boolean {
  for (let j = k - 1; j >= sentence.first; j--) if (cls[j] === Word.Verb) return true;
  return false;
}

/** `silenced the room`: the tagger takes a past tense for an adjective, but an article follows only a verb. */
const governs = ({ doc, cls }: Words, k: number) =>
  /[^e]ed$/.test(doc.lower[k]!) &&
  doc.shape[k] === 0 &&
  cls[k + 1] === Word.Determiner &&
  !BE.has(doc.lower[k - 1]!) &&
  !/^(?:has|have|had|being|been)$/.test(doc.lower[k - 1]!);

/** The noun is the subject: its clause ends where the second finite verb begins, the main one. */
function beforeMainVerb(w: Words, from: number, sentence: TokenRange, main: number): number {
  const { doc, cls } = w;
  // `Despite assurances that C, …`
  if (/^(?:despite|after|amid|following|given|besides)$/.test(doc.lower[sentence.first]!))
    for (let k = from + 1; k < sentence.last; k++) if (doc.form[k] === ',') return k;
  let verbs = 0;
  for (let k = from + 1; k < sentence.last; k++) {
    const finite =
      cls[k] === Word.Verb &&
      (FINITE_OR_MODAL.includes(doc.tag[k]!) || /^(?:have|has|had|is|are|was|were)$/.test(doc.lower[k]!));
    if (!finite && !governs(w, k)) continue;
    verbs++;
    if (verbs === main) return doc.form[k - 1] === ',' ? k - 1 : k;
  }
  return contentEnd(doc, from, sentence.last);
}

/** `Word has it that C`, `Rumour is C`, `The word in Leeds is that C`: a noun of hearsay at the sentence's begin. */
function hasIt(w: Words, sentence: TokenRange, k: number): RawAttribution | null {
  const { doc, cls } = w;
  const noun = doc.lower[k]!;
  if (!/^(?:word|rumour|rumor|gossip|speculation|talk)$/.test(noun)) return null;
  if (k > sentence.first && !(k === sentence.first + 1 && doc.lower[k - 1] === 'the')) return null;
  let at = k + 1;
  if (/^(?:in|on|at|around|from|among)$/.test(doc.lower[at] ?? '')) {
    const where = nounPhraseFrom(w, at + 1, sentence.last);
    if (where?.first === at + 1) at = where.last;
  }
  let from = -1;
  if (/^ha[sd]$/.test(doc.lower[at]!) && doc.lower[at + 1] === 'it') from = at + 2;
  else if (/^(?:is|was)$/.test(doc.lower[at]!)) {
    const np = nounPhraseFrom(w, at + 1, sentence.last);
    if (doc.lower[at + 1] === 'that' || (np?.first === at + 1 && cls[np.last] === Word.Verb)) from = at + 1;
  }
  if (from < 0 || from >= sentence.last - 2) return null;
  const cue = spanOf(doc, { first: k, last: k + 1 });
  return {
    cue: [cue],
    source: [],
    content: [spanOf(doc, { first: from, last: contentEnd(doc, from, sentence.last) })],
    cueHead: k,
    confidence: 0.85,
    trace: [{ stage: 'cue', rule: 'noun of hearsay', span: cue }],
  };
}

/** `His view is that C`, `The firm’s position was that C`: the noun is the cue, its owner the source. */
function isThat(
  w: Words,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  let be = k + 1;
  // `His view of the deal is that C`
  if (/^(?:of|on|about|to|for)$/.test(doc.lower[be] ?? '')) {
    const np = nounPhraseFrom(w, be + 1, sentence.last);
    if (np?.first === be + 1) be = np.last;
  }
  if (
    !VIEWS.has(doc.lower[k]!) ||
    !/^(?:is|was|remains|remained)$/.test(doc.lower[be] ?? '') ||
    doc.lower[be + 1] !== 'that'
  )
    return null;
  const source = possessor(w, sentence, k);
  if (!source || list.some((r) => r.cue.length > 0 && r.content.some((s) => s[0] === doc.start[be + 1])))
    return null;
  const cue = spanOf(doc, { first: k, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, source)],
    content: [
      spanOf(doc, { first: be + 1, last: contentEnd(doc, be + 1, clauseEnd(doc, be + 1, sentence)) }),
    ],
    cueHead: k,
    confidence: 0.75,
    trace: [{ stage: 'cue', rule: 'noun of saying', span: cue }],
  };
}

/** `Her warning — “C” — went unheeded`: the noun with its owner, and the quotation behind a dash. */
function beforeMarks(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!/^(?:—|–|-|--)$/.test(doc.form[k + 1] ?? '')) return null;
  const q = quoteAt(quotes, doc.start[k + 2] ?? -1);
  const source = q ? possessor(w, sentence, k) : null;
  if (
    !q ||
    !source ||
    list.some((r) => r.cue.length > 0 && r.content.some((s) => s[0] < q.end && q.start < s[1]))
  )
    return null;
  const cue = spanOf(doc, { first: k, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, source)],
    content: [...q.spans],
    cueHead: k,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'noun of saying', span: cue }],
  };
}
