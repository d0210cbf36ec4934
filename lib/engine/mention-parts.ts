import type { Doc } from './document';
import { GROUP_NOUNS, ORGANIZATION_NOUNS, UNNAMED_PLURALS } from './lexicon/institutions';
import { isPeople, peopleOf } from './lexicon/nationals';
import { OUTLET_NOUNS } from './lexicon/outlets';
import { RELATIONAL_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import { type Article, type Mention, SUBJECTS } from './mentions';
import type { Name } from './name';
import { isPerson, singular } from './noun';
import type { NounPhrase, Words } from './noun-phrase';
import { Word } from './word';

const HE = words('he him his himself');

const SHE = words('she her herself');

const PLURAL_PRONOUNS = new Set('we us they them our their ourselves themselves both'.split(' '));

/** `“Robbed. It was`, `Nonsense!`: a sentence of one word, whose capital makes no name of it. */
export function isExclaimed({ doc }: Words, { first, last }: NounPhrase, sentence: number): boolean {
  return (
    last - first === 1 &&
    (first === doc.sentences[sentence]!.first || /^[“"‘'«„]|^''|^``/.test(doc.form[first - 1]!)) &&
    /^[.!?]/.test(doc.form[last] ?? '')
  );
}

/** `on a chair`, `in his head`: no one who presides. */
export function isThing({ doc }: Words, np: NounPhrase, noun: string): boolean {
  return (
    // `two guards on site`
    (noun === 'site' && np.last - np.first === 1 && doc.lower[np.first - 1] === 'on') ||
    ((noun === 'chair' || noun === 'head') &&
      /^(?:on|onto|in|into|off|over|under|above|through)$/.test(doc.lower[np.first - 1] ?? '') &&
      doc.lower[np.last] !== 'of')
  );
}

/** The mention that a pronoun is. */
export function pronounMention(doc: Doc, np: NounPhrase, sentence: number): Mention {
  const noun = doc.lower[np.head]!;
  const gender = HE.has(noun) ? 1 : SHE.has(noun) ? 2 : 0;
  return {
    first: np.first,
    last: np.last,
    head: np.head,
    core: np.core,
    sentence,
    form: 'pronoun',
    name: null,
    noun,
    roles: [],
    modifiers: [],
    article: 'none',
    plural: PLURAL_PRONOUNS.has(noun),
    gender,
    age: 0,
    possessor: null,
    subject: SUBJECTS.has(doc.rel[np.head]!),
    same: null,
    partner: null,
  };
}

/** `the | Briton`: one of a people, no name. */
export const isNational = ({ doc, cls }: Words, np: NounPhrase, { first, last, kind }: Name): boolean =>
  kind !== 'outlet' &&
  last - first === 1 &&
  last === np.last &&
  cls[np.core] === Word.Determiner &&
  doc.lower[np.core] === 'the' &&
  doc.shape[first] === 1 &&
  peopleOf(doc.lower[first]!) !== null;

/** Before a noun: one by one, or not even one. */
export const DISTRIBUTIVE = words('every each any no either neither');

/** The noun at the head of a phrase, lower case, without a full stop. */
export function headNoun(doc: Doc, np: NounPhrase): string {
  const lower = doc.lower[np.head]!;
  return lower.endsWith('.') && lower.length > 2 ? lower.slice(0, -1) : lower;
}

/** By what a phrase begins: an article, an owner, a number, nothing. */
export function articleOf({ doc, cls }: Words, np: NounPhrase, possessor: Mention | null): Article {
  const word = doc.lower[np.core]!;
  if (possessor) return 'possessive';
  if (
    word === 'the' ||
    word === 'this' ||
    word === 'that' ||
    word === 'these' ||
    word === 'those' ||
    word === 'both'
  )
    return 'the';
  if (word === 'a' || word === 'an' || word === 'another' || word === 'some' || word === 'one') return 'a';
  // `…, that newspaper found`: taken for a conjunction
  if (cls[np.core] === Word.Noun && doc.lower[np.core - 1] === 'that' && OUTLET_NOUNS.has(word)) return 'the';
  return cls[np.first] === Word.Modifier &&
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|few)$/.test(word)
    ? 'number'
    : 'none';
}

/** Whether a phrase is of several, by its tag, its noun and its first word. */
export function isPlural(doc: Doc, np: NounPhrase, noun: string): boolean {
  if (GROUP_NOUNS.has(noun) || UNNAMED_PLURALS.has(noun)) return true;
  if (isPeople(noun) || noun === 'police' || noun === 'staff' || noun === 'people') return true;
  const one = singular(noun);
  return (
    one !== noun &&
    (isPerson(one) || OUTLET_NOUNS.has(one) || ORGANIZATION_NOUNS.has(one) || RELATIONAL_NOUNS.has(one)) &&
    !/^(?:a|an|one)$/.test(doc.lower[np.core]!)
  );
}

/** Years that a phrase tells, `the 54-year-old`; 0 where it tells none. */
export function ageOf(doc: Doc, np: NounPhrase): number {
  for (let k = np.first; k < np.last; k++) {
    if (doc.shape[k] !== 3) continue;
    const m = /^(\d{1,3})-year-old$/.exec(doc.lower[k]!);
    if (m) return Number(m[1]);
  }
  return 0;
}
