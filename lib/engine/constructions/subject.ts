import { type Doc, TAGS, type TokenRange } from '../document';
import { CARRY_PARTICIPLES } from '../lexicon/speech';
import { words } from '../lexicon/words';
import { isPerson } from '../noun';
import { type NounPhrase, nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import { Word } from '../word';
import { DATE } from './clause';
import { isAdverb } from './shared';
import { isFreed } from './source-end';

/** Words that tell through whom something came. */
export const CARRIED = {
  test: (lower: string): boolean =>
    CARRY_PARTICIPLES.has(lower) || /^(?:unsealed|filed|issued|revealed)$/.test(lower),
};
const BETWEEN = words('has have had also now then once not later earlier even who still since');
const PREPOSITION = words('of for at in from to with on by behind close near');
const PARTICIPLE = [TAGS.indexOf('VBG'), TAGS.indexOf('VBN')];
/** Verbs of an aside between commas that tells who says so. */
export const ASIDE = /^(?:said|says|say|reported|reports|wrote|writes)$/;
/** The same of one that names whom it tells: `she told AFP`. */
export const TELLING = /^(?:told|tells|informed|informs|assured|assures)$/;
/** `The mayor, | the station reported |, asked`: who tells it in an aside. */
export function toldAside(doc: Doc, from: number, last: number): boolean {
  for (let k = from + 1; k < Math.min(last, from + 8); k++)
    if (ASIDE.test(doc.lower[k]!) || TELLING.test(doc.lower[k]!)) return last - k < 5;
  return false;
}

/** How far back the comma may stand that opens what is put between subject and verb. */
const REACH = 26;

/**
 * The subject of the verb group that begins at token `k`: a relative pronoun, or the phrase before it with its apposition. Of a
 * phrase with a clause put in (`the driver, who was not hurt, denied`) the phrase alone. Null when none stands there.
 */
export function subjectOf(w: Words, group: number, sentence: TokenRange): TokenRange | null {
  const { doc } = w;
  let k = group;
  // `surgeons there | had told her`: a place, no subject
  if (/^(?:there|here)$/.test(doc.lower[k - 1] ?? '') && w.cls[k - 2] === Word.Noun) k--;
  while (
    k > sentence.first &&
    ((BETWEEN.has(doc.lower[k - 1]!) && doc.lower[k - 1] !== 'who') || isAdverb(doc, k - 1))
  )
    k--;
  const before = doc.lower[k - 1] ?? '';
  if (/^(?:who|which|that)$/.test(before) && doc.form[k - 1] !== 'WHO') return { first: k - 1, last: k };
  if (/^(?:it|there)$/.test(before)) return null;
  if (doc.form[k - 1] === ',') return acrossComma(w, k - 1, sentence) ?? plain(w, k - 1, sentence);
  return plain(w, k, sentence);
}

/** The phrase that ends before token `end`, and the one its apposition's comma follows. */
function plain(w: Words, end: number, sentence: TokenRange): TokenRange | null {
  const { doc } = w;
  const dated = datedBefore(w, end, sentence);
  if (dated) return dated;
  const np = nounPhraseBefore(w, end, sentence.first);
  if (!np) return null;
  const before = timeOf(w, np, sentence);
  if (before) return before;
  const whole = extended(w, np, sentence);
  let { first } = whole;
  if (end > np.last || doc.form[first - 1] === ',') {
    const comma = doc.form[first - 1] === ',' ? first - 1 : -1;
    const outer = comma > sentence.first ? nounPhraseBefore(w, comma, sentence.first) : null;
    if (outer && doc.form[end] === ',') ({ first } = outer);
  }
  return { first, last: whole.last };
}

/** `a study published today`, `a survey released last week`: the phrase before a participle with a time. */
function datedBefore(w: Words, end: number, sentence: TokenRange): TokenRange | null {
  const { doc } = w;
  let k = end;
  while (k - 2 > sentence.first && DATE.test(doc.lower[k - 1]!) && !PREPOSITION.has(doc.lower[k - 1]!)) k--;
  if (k === end || doc.tag[k - 1] !== PARTICIPLE[1]) return null;
  const holder = nounPhraseBefore(w, k - 1, sentence.first);
  return holder?.last === k - 1 ? { first: extended(w, holder, sentence).first, last: end } : null;
}

/** `Dahl earlier in the day | praised`, `figures reported on Sunday | suggest`: a time is no subject, whom it follows is. Null for other phrases. */
function timeOf(w: Words, { first, head }: NounPhrase, sentence: TokenRange): TokenRange | null {
  const { doc } = w;
  if (!/^(?:on|in|at|during)$/.test(doc.lower[first - 1] ?? '') || !TIME.test(doc.lower[head]!)) return null;
  let k = first - 1;
  while (k > sentence.first && /^(?:earlier|later|early|late)$/.test(doc.lower[k - 1]!)) k--;
  // `(R-S.C.)`
  if (doc.form[k - 1] === ')') while (k > sentence.first && doc.form[k] !== '(') k--;
  const reported = CARRIED.test(doc.lower[k - 1] ?? '');
  const np = nounPhraseBefore(w, reported ? k - 1 : k, sentence.first);
  if (!np || np.last !== (reported ? k - 1 : k)) return null;
  // `the vote on Friday`: of a thing it tells which
  if (!reported && w.cls[np.head] !== Word.Name && !isPerson(doc.lower[np.head]!)) return null;
  return { first: extended(w, np, sentence).first, last: reported ? head + 1 : np.last };
}
const TIME =
  /^(?:day|week|month|year|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** `A spokesman for the ministry`: with the phrases it hangs on by prepositions. */
function extended(w: Words, np: TokenRange, sentence: TokenRange): TokenRange {
  let { first } = np;
  for (let n = 0; n < 3; n++) {
    let preposition = first - 1;
    // `a source close | to her`
    if (/^(?:close|familiar|opposed|loyal)$/.test(w.doc.lower[preposition - 1] ?? '')) preposition--;
    // `a paper published | today | in the journal`
    let dated = first - 1;
    while (
      dated - 1 > sentence.first &&
      DATE.test(w.doc.lower[dated - 1]!) &&
      !PREPOSITION.has(w.doc.lower[dated - 1]!)
    )
      dated--;
    if (
      dated < first - 1 &&
      PREPOSITION.has(w.doc.lower[first - 1]!) &&
      PARTICIPLE.includes(w.doc.tag[dated - 1]!)
    ) {
      const holder = nounPhraseBefore(w, dated - 1, sentence.first);
      if (holder?.last === dated - 1) return { first: holder.first, last: np.last };
    }
    if (preposition <= sentence.first || !PREPOSITION.has(w.doc.lower[first - 1]!)) break;
    // `an email | seen by the paper | warned`: the carrier is no part of the subject; `a study published on Monday` has none
    const carried =
      CARRIED.test(w.doc.lower[preposition - 1] ?? '') &&
      (/^(?:by|to|with)$/.test(w.doc.lower[preposition]!) || isFreed(w.doc, preposition - 1));
    // `a diplomat | briefed on the matter`
    if (
      preposition - 1 > sentence.first &&
      PARTICIPLE[0] !== w.doc.tag[preposition - 1] &&
      PARTICIPLE.includes(w.doc.tag[preposition - 1]!) &&
      !carried
    ) {
      const holder = nounPhraseBefore(w, preposition - 1, sentence.first);
      if (holder && holder.last === preposition - 1) preposition--;
    }
    const outer = nounPhraseBefore(w, carried ? preposition - 1 : preposition, sentence.first);
    if (outer && carried && outer.last === preposition - 1) return extended(w, outer, sentence);
    if (!outer || outer.last !== preposition || w.cls[outer.head] === Word.Pronoun) break;
    ({ first } = outer);
  }
  return { first, last: np.last };
}

/** The phrase before a pair of commas that closes at token `close`. */
function acrossComma(w: Words, close: number, sentence: TokenRange): TokenRange | null {
  const { doc } = w;
  for (let j = close - 2; j > sentence.first && close - j < REACH; j--) {
    if (doc.form[j] === ';' || /^["“”]$/.test(doc.form[j]!)) return null;
    if (doc.form[j] !== ',') continue;
    const np = nounPhraseBefore(w, j, sentence.first);
    if (!np || np.last !== j) continue;
    const whole = extended(w, np, sentence);
    const aged = /^(?:\d{1,3}|aged|now|then)$/.test(doc.lower[j + 1]!) && close - j <= 4;
    if (aged) return { first: whole.first, last: close };
    if (isClause(doc, j + 1)) {
      // `the union’s chief, Ann Lee, in a letter to staff, called …`
      const outer =
        doc.form[whole.first - 1] === ',' ? nounPhraseBefore(w, whole.first - 1, sentence.first) : null;
      const named =
        outer?.last === whole.first - 1 && w.cls[np.head] === Word.Name && w.cls[outer.head] === Word.Noun;
      return named ? { first: outer.first, last: whole.last } : whole;
    }
    // `The minister, the agency reported, had called`: who tells it is not who did
    if (toldAside(doc, j + 1, close)) return whole;
    const inner = nounPhraseFrom(w, j + 1, close);
    if (inner && inner.first === j + 1) return { first: whole.first, last: close };
  }
  return null;
}

/** What begins at `k` is a clause or an adjunct, not another name for the same. */
function isClause(doc: Doc, k: number): boolean {
  return (
    /^(?:who|whom|whose|which|where|according|per|extracts|parts|copies|portions|excerpts|citing|speaking|writing|asked|in|on|at|from|by|with|after|before|as|once|while|when|however|meanwhile|instead|too|though|himself|herself|nearby)$/.test(
      doc.lower[k]!,
    ) ||
    PARTICIPLE.includes(doc.tag[k]!) ||
    // `last revised in 2019`, `never knowingly outdone`, `unwilling to be named`
    (/^(?:last|first|since|now|recently|never|once|long|also|then|still|not|rarely|seldom|already|newly)$|ly$/.test(
      doc.lower[k]!,
    ) &&
      (PARTICIPLE.includes(doc.tag[k + 1]!) || PARTICIPLE.includes(doc.tag[k + 2]!))) ||
    /^(?:unwilling|unable|reluctant|eager|keen|familiar|aware|visibly|clearly|close|due|formerly)$/.test(
      doc.lower[k]!,
    )
  );
}
