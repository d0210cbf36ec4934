import { type Doc, TAGS } from '../document';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { Word } from '../word';

const PARTICIPLE = TAGS.indexOf('VBN');
const ADVERB = TAGS.indexOf('RB');
const FINITE_OR_MODAL: readonly number[] = ['VBD', 'VBZ', 'VBP', 'MD'].map((t) =>
  TAGS.indexOf(t as (typeof TAGS)[number]),
);

/** Words that open what is said. */
export const CLAUSE = /^(?:that|whether|if)$/;
const PREPOSITION = words('in on at to during before after with from');
const PREPOSITION_OF_CARRIER = words('by in on with to at');
const PRONOUN = words('he she it they we i there');
/** Words that tell when: they stand outside of what is said. */
export const DATE =
  /^(?:on|in|at|last|this|early|late|week|month|year|night|morning|afternoon|evening|today|yesterday|tonight|winter|spring|summer|autumn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4})$/;

/** Parts of a day or year of which `that` may tell when: `texted her that night`. */
const TIME = words(`
  night day week month year morning afternoon evening summer autumn winter spring time
`);

/** Whether the word at `k` opens what is said. */
export const opensClause = (doc: Doc, k: number): boolean =>
  CLAUSE.test(doc.lower[k]!) && !(doc.lower[k] === 'that' && TIME.has(doc.lower[k + 1] ?? ''));

/** Token where a clause begins at or right after `k`: `that …`, or a subject and its verb. */
export function clauseAfter(w: Words, k: number, limit: number): number {
  const { doc, cls } = w;
  let j = k;
  // `argued in his final paper that …`, `wondered aloud at a rally in Leeds whether …`
  if (/^(?:aloud|publicly|privately|again)$/.test(doc.lower[j] ?? '')) j++;
  for (
    let n = 0, at = j;
    n < 4 && (PREPOSITION.has(doc.lower[at] ?? '') || (n > 0 && doc.lower[at] === 'by'));
    n++
  ) {
    const np = nounPhraseFrom(w, at + 1, limit);
    if (!np || np.first !== at + 1) break;
    at = np.last;
    while (at < limit && at < np.last + 3 && DATE.test(doc.lower[at]!) && !PREPOSITION.has(doc.lower[at]!))
      at++;
    if (CLAUSE.test(doc.lower[at] ?? '') && at < limit - 2) return at;
    // `said in a statement | carried by the agency | that`
    if (doc.tag[at] === PARTICIPLE && PREPOSITION_OF_CARRIER.has(doc.lower[at + 1] ?? '')) at++;
  }
  // `confessed to him, over coffee, that …`
  const aside = pastAside(w, k, limit);
  if (aside >= 0) return aside;
  j = k;
  while (j < limit && j < k + 4 && DATE.test(doc.lower[j]!)) j++;
  if (j >= limit - 1) return -1;
  if (opensClause(doc, j) && j < limit - 2) return j;
  if (PRONOUN.has(doc.lower[j]!) && cls[j + 1] === Word.Verb) return j;
  // `said on Tuesday | workers had left`
  const dated =
    j > k && /day$|^(?:week|month|year|night|morning|afternoon|evening|tonight)$/.test(doc.lower[j - 1]!);
  return (j === k || dated) && verbAfterSubject(w, j, limit) >= 0 ? j : -1;
}

/** `that` behind whom one spoke to and an aside between commas; -1 when there is none. */
function pastAside(w: Words, k: number, limit: number): number {
  const { doc } = w;
  let at = k;
  if (doc.lower[at] === 'to') {
    const np = nounPhraseFrom(w, at + 1, limit);
    if (np?.first !== at + 1) return -1;
    at = np.last;
  }
  if (doc.form[at] !== ',') return -1;
  for (let j = at + 2; j < Math.min(limit - 3, at + 9); j++) {
    if (/^["“”;:—]$/.test(doc.form[j]!) || w.cls[j] === Word.Verb) return -1;
    if (doc.form[j] === ',') return doc.lower[j + 1] === 'that' ? j + 1 : -1;
  }
  return -1;
}

/**
 * Token of the verb of which the phrase that begins at `k` is the subject, past an apposition between commas: `the deputy, Ann Reed, |
 * was expected`. -1 when the phrase is followed by no verb.
 */
export function verbAfterSubject(w: Words, k: number, limit: number): number {
  const { doc, cls } = w;
  const np = nounPhraseFrom(w, k, limit);
  if (!np || np.first !== k) return -1;
  let at = np.last;
  // `a memo | from February`
  for (let n = 0; n < 2 && /^(?:of|for|in|at|from|by|on)$/.test(doc.lower[at] ?? ''); n++) {
    const more = nounPhraseFrom(w, at + 1, limit);
    if (more?.first !== at + 1) break;
    at = more.last;
  }
  if (doc.form[at] === ',') {
    const apposition = nounPhraseFrom(w, at + 1, limit);
    const named = apposition?.first === at + 1 && doc.form[apposition.last] === ',';
    const end = named ? apposition.last : relativeEnd(w, at + 1, limit);
    if (end < 0) return -1;
    at = end + 1;
  }
  // `workers | who lost their jobs | will be paid`
  else if (/^(?:who|which|that)$/.test(doc.lower[at] ?? '') && cls[at + 1] === Word.Verb) {
    let k2 = at + 1;
    while (k2 < limit && (cls[k2] === Word.Verb || doc.tag[k2] === PARTICIPLE || doc.tag[k2] === ADVERB))
      k2++;
    while (
      k2 < limit &&
      k2 < at + 12 &&
      !FINITE_OR_MODAL.includes(doc.tag[k2]!) &&
      !/^[,;:—–"“”]$/.test(doc.form[k2]!)
    )
      k2++;
    return k2 < limit - 1 && FINITE_OR_MODAL.includes(doc.tag[k2]!) ? k2 : -1;
  }
  // `the deputy “has had enough”`: the marks open with the verb
  if (/^["“«‘]$|^``$/.test(doc.form[at] ?? '')) at++;
  return at < limit - 1 && cls[at] === Word.Verb ? at : -1;
}

/** Comma that closes the relative clause which begins at `k`: `a memo, which he has shown to us, | warned`. */
function relativeEnd({ doc }: Words, k: number, limit: number): number {
  if (!/^(?:which|who|whose|whom|where)$/.test(doc.lower[k] ?? '')) return -1;
  for (let j = k + 2; j < Math.min(limit - 1, k + 16); j++) if (doc.form[j] === ',') return j;
  return -1;
}

/** `told | Anadolu | it had`: a word written large that the tagger does not know for a name, before a clause's pronoun. */
function strangeName({ doc, cls }: Words, k: number, limit: number): { first: number; last: number } | null {
  const name =
    doc.shape[k] === 1 && k + 2 < limit && PRONOUN.has(doc.lower[k + 1]!) && cls[k + 2] === Word.Verb;
  return name ? { first: k, last: k + 1 } : null;
}

/** Begins of what somebody is promised. */
const GIVEN =
  /^(?:a|an|the|his|her|their|its|no|more|another|two|three|four|five|six|ten|\d[\d,.]*|half|help|money|protection|support|nothing|everything|anything|something)$/;

/** After `told`: past the recipient, to `that`, `to`, or the clause itself. */
export function afterRecipient(w: Words, k: number, limit: number, of: boolean): number {
  const { doc, cls } = w;
  const np = nounPhraseFrom(w, k, limit) ?? strangeName(w, k, limit);
  if (!np || np.first !== k) return -1;
  let j = np.last;
  // `told his counterpart, Ivo Berg, that`
  if (doc.form[j] === ',') {
    const apposition = nounPhraseFrom(w, j + 1, limit);
    if (apposition && apposition.first === j + 1 && doc.form[apposition.last] === ',')
      j = apposition.last + 1;
  }
  // `promised him an interview`, `promised them 10 more weeks`
  if (np.last === k + 1 && cls[k] === Word.Pronoun && j === np.last && GIVEN.test(doc.lower[j] ?? ''))
    return j;
  // `told reporters in Kiel`, `told the paper on Sunday`
  for (let n = 0; n < 2 && j < limit && /^(?:in|on|at|of|for)$/.test(doc.lower[j]!); n++) {
    const more = nounPhraseFrom(w, j + 1, limit);
    if (!more || more.first !== j + 1) break;
    j = more.last;
  }
  while (j < limit && DATE.test(doc.lower[j]!)) j++;
  if (j >= limit - 1) return -1;
  if (/^(?:not|never)$/.test(doc.lower[j]!) && doc.lower[j + 1] === 'to') return j;
  if (of && /^(?:of|about|against)$/.test(doc.lower[np.last]!)) return np.last;
  if (opensClause(doc, j) || (doc.lower[j] === 'to' && j < limit - 1)) return j;
  if (PRONOUN.has(doc.lower[j]!) && cls[j + 1] === Word.Verb) return j;
  // `told the paper the deputy mayor was …`
  return verbAfterSubject(w, j, limit) >= 0 ? j : -1;
}

/** Without the punctuation that closes the sentence; a closing mark stays. */
export function contentEnd(doc: Doc, from: number, limit: number): number {
  let end = limit;
  while (end > from + 1 && /^[.,;:!?—–]$/.test(doc.form[end - 1]!)) end--;
  return end;
}
