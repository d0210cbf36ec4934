import { ENTITIES } from './document';
import { FEMALE_NAMES, isGivenName, MALE_NAMES } from './lexicon/given-names';
import { DEMONYMS, ORGANIZATION_NOUNS } from './lexicon/institutions';
import { OUTLET_NOUNS } from './lexicon/outlets';
import { PERSON_NOUNS, TITLES } from './lexicon/people';
import { words } from './lexicon/words';
import { singular } from './noun';
import type { Words } from './noun-phrase';
import { Word } from './word';

const PERSON = ENTITIES.indexOf('PERSON');
/** Titles that stay with a given name that stands alone: `Prince Harry`, `Queen Camilla`. */
const ROYAL = new Set('prince princess king queen pope'.split(' '));

/** A title without its full stop. */
export const bare = (lower: string) => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** `Mr King`, `Dr Bishop`: after a civil title even the word for an office is a surname, unless it is how a chair is spoken to. */
export function isSurname({ doc }: Words, i: number): boolean {
  return (
    /^(?:mr|mrs|ms|miss|dr|prof|professor|sen|rep|gov|sgt|capt|col|lt|judge|justice)$/.test(
      bare(doc.lower[i - 1] ?? ''),
    ) &&
    !/^(?:president|speaker|chairman|chairwoman|chair|secretary|minister|mayor|ambassador|chief|justice|commissioner|general)$/.test(
      doc.lower[i]!,
    ) &&
    doc.shape[i] === 1
  );
}

/** Written large, the last word of an office or of what a member of a party is called. */
const OF_A_KIND = new Set(
  'royal laureate elect emeritus democrat republican conservative socialist liberal'.split(' '),
);

const ONE_OF_A_KIND = words('the a an another one some');
/** Whether a word written large, by its article, says of what kind somebody is: `the Poet Laureate`. */
export const isOfAKind = (determiner: string, word: string): boolean =>
  (ONE_OF_A_KIND.has(determiner) && OF_A_KIND.has(word)) || PARTISANS.test(word);
const PARTISANS = /^(?:democrat|republican|conservative|socialist|liberal)s$/;

/** Whether a single word written large is an office or a kind of body, and no name: `the President`. */
export function isTitleAlone({ doc, cls }: Words, i: number): boolean {
  const lower = bare(doc.lower[i]!);
  // `state TV`: a kind of medium
  if (lower === 'tv' && doc.shape[i - 1] === 0) return true;
  if (doc.entity[i] === PERSON && cls[i - 1] !== Word.Determiner) return false;
  // `the trade magazine Confectioner`
  if (doc.shape[i - 1] === 0 && OUTLET_NOUNS.has(doc.lower[i - 1]!)) return false;
  return (
    TITLES.has(lower) || PERSON_NOUNS.has(lower) || (ORGANIZATION_NOUNS.has(lower) && doc.shape[i] === 1)
  );
}

/** Fields of offices that names of bodies begin with as well. */
const BODY_FIELDS = words(`
  federal health interior transport energy education trade labour labor environment housing culture agriculture development treasury
  crown state district county city house senate service
`);

/** Where the name proper begins: after the last title that a name still follows. */
export function cutTitles(w: Words, first: number, last: number, titles: string[]): number {
  const { doc } = w;
  let cut = first;
  // `the Colombian Yeison Rojas`: a people before a whole name
  if (last - first > 2 && DEMONYMS.has(doc.lower[first]!) && doc.entity[last - 1] === PERSON) cut = first + 1;
  for (let k = first; k < last - 1; k++) {
    const lower = bare(doc.lower[k]!);
    if (!TITLES.has(lower) && !PERSON_NOUNS.has(lower)) {
      // `Celebrities Ann Moore, …`: what those whose names follow are
      if (k === first && last - k > 2 && isGivenName(doc.lower[k + 1]!) && isMany(lower)) cut = k + 1;
      continue;
    }
    // `Lance Moss`, but `Lance Corporal Moss`
    if (lower === 'lance' && !/^(?:corporal|cpl|bombardier)\.?$/.test(doc.lower[k + 1]!)) continue;
    // `Police Scotland`: the force, where no rank follows
    if (lower === 'police' && k === first && last - first === 2) continue;
    // `Mayor Don Cole`
    if (lower === 'don' && k > first && last - k === 2 && TITLES.has(bare(doc.lower[k - 1]!))) continue;
    // a given name that is also a title word keeps its place: `Dean Carter`, unless an analysis calls it no person
    if (
      (k === first || TITLES.has(bare(doc.lower[k - 1]!))) &&
      doc.entity[k] === PERSON &&
      !TITLES.get(lower) &&
      last - k === 2 &&
      !/\.$/.test(doc.form[k]!) &&
      (MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower))
    )
      continue;
    cut = k + 1;
  }
  // `the Federal Reserve`, `Public Health England`: what only tells the field of an office is no title without one
  const { [cut]: lower = '' } = doc.lower;
  const office = TITLES.has(lower) || PERSON_NOUNS.has(lower) || isGivenName(lower);
  if (cut > first && BODY_FIELDS.has(doc.lower[cut - 1]!) && doc.shape[first] === 1 && !office) cut = first;
  // `the House of Commons`, as against `the Duke of Sussex`
  const field = cut > first && doc.lower[cut] === 'of' && BODY_FIELDS.has(doc.lower[cut - 1]!);
  for (let k = first; k < (field ? cut - 1 : cut); k++) titles.push(bare(doc.lower[k]!));
  while (cut > first && doc.lower[cut] === 'of') cut--;
  // a lone given name keeps its crown
  if (cut > first && last - cut === 1 && ROYAL.has(bare(doc.lower[cut - 1]!))) return cut - 1;
  return cut;
}

const isMany = (lower: string): boolean => {
  const one = singular(lower);
  return one !== lower && (PERSON_NOUNS.has(one) || TITLES.has(one));
};
