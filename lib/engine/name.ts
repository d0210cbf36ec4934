import { ENTITIES, type TokenRange } from './document';
import { CALENDAR } from './lexicon/calendar';
import { FEMALE_NAMES, isGivenName, MALE_NAMES } from './lexicon/given-names';
import {
  DEMONYMS,
  GROUP_NOUNS,
  INSTITUTIONS,
  ORGANIZATION_ENDINGS,
  ORGANIZATION_NOUNS,
} from './lexicon/institutions';
import { isPeople } from './lexicon/nationals';
import { NICKNAMES } from './lexicon/nicknames';
import { OUTLET_NOUNS } from './lexicon/outlets';
import { EITHER_NOUNS, PERSON_NOUNS, POSTNOMINALS, TITLES } from './lexicon/people';
import { PLATFORMS } from './lexicon/speech';
import { STATES } from './lexicon/states';
import { words } from './lexicon/words';
import { bodyBefore, mediumBefore } from './name-before-noun';
import { singular } from './noun';
import { BODIES_OF, type NounPhrase, PARTICLES, type Words } from './noun-phrase';
import { looksLikeOutlet } from './outlet-form';
import { Word } from './word';

/** 1 male, 2 female, 0 not known. */
export type Gender = 0 | 1 | 2;
export type NameKind = 'person' | 'organization' | 'outlet' | 'place' | 'unknown';

/** A proper name inside a noun phrase, without titles. */
export interface Name extends TokenRange {
  kind: NameKind;
  gender: Gender;
  /** Titles and descriptions before it, lower case: `foreign`, `minister`. */
  titles: string[];
  /** Token of the family name that it shares with the name after it: `Ellen and Saul | Kipper`. */
  family?: number;
  /** Its kind is beyond doubt: by the general list, a title, a given name, the word it ends in. */
  sure: boolean;
}

const PERSON = ENTITIES.indexOf('PERSON');
const ORGANIZATION = ENTITIES.indexOf('ORGANIZATION');
const LOCATION = ENTITIES.indexOf('LOCATION');
/** Titles that stay with a given name that stands alone: `Prince Harry`, `Queen Camilla`. */
const ROYAL = new Set('prince princess king queen pope'.split(' '));
const CAMEL = /^(?!(?:Ma?c|De|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|O)\p{Lu})\p{Lu}[\p{Ll}\d]+\p{Lu}[\p{L}\d]*$/u;
const REGNAL = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/;
const bare = (lower: string) => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/**
 * The name that `np` ends in, or null when its head is a common noun. Leading titles and roles are cut off where a
 * person's name follows them: `Foreign Minister | Ana Dahl`.
 */
export function nameOf(w: Words, np: NounPhrase): Name | null {
  const { doc, cls } = w;
  if (cls[np.head] !== Word.Name) return mediumBefore(w, np) ?? bodyBefore(w, np);
  if (
    CALENDAR.has(doc.lower[np.head]!) &&
    !(doc.lower[np.head - 1] === 'on' && cls[np.head - 1] === Word.Name)
  )
    return null;
  let first = np.head;
  while (first > np.core && inName(w, first - 1, np.core))
    first -= Math.max(1, nicknameLength(w, first - 1, np.core));
  let last = np.head + 1;
  // letters after the name
  while (last - 1 > first && POSTNOMINALS.has(bare(doc.lower[last - 1]!))) last--;
  // a king's number is part of his name
  if (last - first === 1 && last <= np.head && REGNAL.test(doc.form[last]!)) last++;
  const titles: string[] = [];
  for (let k = np.core; k < first; k++)
    if (cls[k] === Word.Noun || cls[k] === Word.Modifier || cls[k] === Word.Name)
      titles.push(bare(doc.lower[k]!));
  const outletForm = looksLikeOutlet(
    w,
    first,
    last,
    // `A Time for Truth` is no medium
    cls[first - 1] === Word.Determiner && !/^an?$/.test(doc.lower[first - 1]!),
  );
  const ending = bare(doc.lower[last - 1]!);
  const institution =
    outletForm ||
    isBodyOf(doc, first, last) ||
    (last - first > 1 && BODY_FIRST.has(doc.lower[first]!)) ||
    (ORGANIZATION_ENDINGS.has(ending) && !(last - first > 1 && personEvidence(w, first, last)));
  // `the | Norwegian | Refugee Council`
  if (institution && !outletForm && last - first > 1 && first > np.core && isNation(w, first - 1)) {
    first--;
    titles.pop();
  }
  if (!institution) first = cutTitles(w, first, last, titles);
  // `the | American Legion`
  const national = !institution && last - first === 1 && isNationalBody(w, np, first);
  if (national)
    return {
      first: first - 1,
      last,
      titles: titles.slice(0, -1),
      gender: 0,
      kind: 'organization',
      sure: false,
    };
  // `former Oregon Gov. and Chairman Ann Roe`: an office whose bearer follows
  if (last - first > 1 && /^(?:gov|sen|rep|del|amb)\.$/.test(doc.lower[last - 1]!)) return null;
  // a title alone is no name: `the President`, `Police`
  // `the Poet Laureate`, `the Social Democrat`: no name either
  // `a New Hampshire Republican`, `New Hampshire Republicans`
  if (!outletForm && !institution && isOfAKind(doc.lower[np.core]!, doc.lower[last - 1]!)) return null;
  // `the Germans`, `many Tunisians`: a people, no name
  if (last - first === 1 && !outletForm && isPeople(doc.lower[first]!)) return null;
  // `the Republicans`: many, no name
  if (
    last - first === 1 &&
    !outletForm &&
    GROUP_NOUNS.has(doc.lower[first]!) &&
    doc.lower[first]!.endsWith('s')
  )
    return null;
  if (last - first === 1 && !outletForm && isTitleAlone(w, first) && !isSurname(w, first)) return null;
  const gender = genderOf(w, first, last, titles);
  if (outletForm) return { first, last, titles, gender: 0, kind: 'outlet', sure: true };
  if (institution) return { first, last, titles, gender: 0, kind: 'organization', sure: true };
  return { first, last, titles, gender, ...kindOf(w, first, last, titles) };
}

/** `Institute for Fiscal Studies`, `Royal College of Nursing`. */
function isBodyOf({ lower }: Words['doc'], first: number, last: number): boolean {
  for (let k = first + 1; k < last - 1; k++)
    if ((lower[k] === 'of' || lower[k] === 'for') && BODIES_OF.has(lower[k - 1]!)) return true;
  return false;
}

/** First words of the names of bodies, whosever name follows: `Team Cole`. */
const BODY_FIRST = words('team project operation');

/** Whether token `k` belongs to the name on its right. */
function inName({ doc, cls }: Words, k: number, floor: number): boolean {
  if (cls[k] === Word.Name) return true;
  const lower = doc.lower[k]!;
  if (
    lower === '&' ||
    ((PARTICLES.has(lower) || /^(?:for|the|and)$/.test(lower)) &&
      k > floor &&
      (cls[k - 1] !== Word.Other || (lower === 'the' && /^(?:of|for)$/.test(doc.lower[k - 1]!))))
  )
    return k > floor && (cls[k - 1] === Word.Name || inName({ doc, cls }, k - 1, floor));
  // a nickname in its marks: `Joe “Bricks” | Dahl`
  return nicknameLength({ doc, cls }, k, floor) > 0;
}

/** Tokens of the nickname that token `k` closes, marks included; 0 when it closes none. */
function nicknameLength({ doc, cls }: Words, k: number, floor: number): number {
  if (doc.shape[k] !== 4 || !/^["”’']$|^''$/.test(doc.form[k]!) || cls[k] === Word.Case) return 0;
  for (let j = k - 2; j > Math.max(floor, k - 5); j--)
    if (/^["“‘'`]+$/.test(doc.form[j]!)) return cls[j - 1] === Word.Name ? k - j + 1 : 0;
  return 0;
}

/** `Mr King`, `Dr Bishop`: after a civil title even the word for an office is a surname, unless it is how a chair is spoken to. */
function isSurname({ doc }: Words, i: number): boolean {
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
const isOfAKind = (determiner: string, word: string): boolean =>
  (ONE_OF_A_KIND.has(determiner) && OF_A_KIND.has(word)) || PARTISANS.test(word);
const PARTISANS = /^(?:democrat|republican|conservative|socialist|liberal)s$/;

function isTitleAlone({ doc, cls }: Words, i: number): boolean {
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

/** Where the name proper begins: after the last title that a name still follows. */
function cutTitles(w: Words, first: number, last: number, titles: string[]): number {
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
  for (let k = first; k < cut; k++) titles.push(bare(doc.lower[k]!));
  // `the Duke of Sussex`
  while (cut > first && doc.lower[cut] === 'of') cut--;
  // a lone given name keeps its crown
  if (cut > first && last - cut === 1 && ROYAL.has(bare(doc.lower[cut - 1]!))) return cut - 1;
  return cut;
}

const isMany = (lower: string): boolean => {
  const one = singular(lower);
  return one !== lower && (PERSON_NOUNS.has(one) || TITLES.has(one));
};

const isNation = ({ doc, cls }: Words, k: number) =>
  cls[k] === Word.Modifier && doc.shape[k] === 1 && DEMONYMS.has(doc.lower[k]!);

/** `the American Legion`, `the British Legion`: a people before a name that the analysis takes for no person's. */
function isNationalBody(w: Words, np: NounPhrase, first: number): boolean {
  const { doc } = w;
  return (
    first - 1 === np.core + 1 &&
    doc.lower[np.core] === 'the' &&
    isNation(w, first - 1) &&
    doc.entity[first - 1] === ORGANIZATION &&
    doc.entity[first] !== PERSON
  );
}

/** A person's name that happens to end like a body: `Sarah House`. */
function personEvidence({ doc }: Words, first: number, last: number): boolean {
  const lower = bare(doc.lower[first]!);
  if (last - first > 3) return false;
  return (
    MALE_NAMES.has(lower) ||
    FEMALE_NAMES.has(lower) ||
    /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|prof)$/.test(lower)
  );
}

const TWO_IN_ONE = /^(\p{Lu}\p{Ll}+)-?\p{Lu}\p{Ll}+$/u;
const CIVIL = words(`
  mr mrs ms miss mx dr prof professor sen senator rep gov gen col capt sgt lt judge justice
`);
function genderOf({ doc }: Words, first: number, last: number, titles: string[]): Gender {
  for (const t of titles) {
    const g = TITLES.get(t) || PERSON_NOUNS.get(t);
    if (g) return g;
  }
  // after a civil title stands the surname
  if (last - first < 1 || (last - first === 1 && titles.some((t) => CIVIL.has(t)))) return 0;
  // `RoseAnn`: by its first half
  const half = last - first > 1 ? TWO_IN_ONE.exec(doc.form[first]!)?.[1] : undefined;
  const given = half?.toLowerCase() ?? doc.lower[first]!;
  const male = MALE_NAMES.has(given);
  const female = FEMALE_NAMES.has(given);
  if (male || female) return male === female ? 0 : male ? 1 : 2;
  // `Deb`, `Stu`: by what they are short for
  const full = last - first > 1 ? [...(NICKNAMES.get(given) ?? [])] : [];
  if (full.length === 0) return 0;
  return full.every((n) => MALE_NAMES.has(n)) ? 1 : full.every((n) => FEMALE_NAMES.has(n)) ? 2 : 0;
}

function kindOf(
  { doc }: Words,
  first: number,
  last: number,
  titles: string[],
): { kind: NameKind; sure: boolean } {
  const lower = doc.lower[first]!;
  const one = last - first === 1;
  if ((INSTITUTIONS.has(lower) || PLATFORMS.has(lower)) && one) return { kind: 'organization', sure: true };
  if (lower === 'truth' && doc.lower[first + 1] === 'social') return { kind: 'organization', sure: true };
  if (STATES.has(doc.lower.slice(first, last).join(' '))) return { kind: 'place', sure: true };
  // `TV host Ann Cole` is no station
  const main = titles[titles.length - 1] ?? '';
  if (
    titles.some((t) => OUTLET_NOUNS.has(t) && !/^(?:press|daily|monthly|quarterly|fortnightly)$/.test(t)) &&
    !(PERSON_NOUNS.has(main) && !OUTLET_NOUNS.has(main) && (!EITHER_NOUNS.has(main) || isGivenName(lower)))
  )
    return { kind: 'outlet', sure: true };
  // `activist fund Harrow Point`: the last word says what it is
  if (
    ORGANIZATION_NOUNS.has(main) &&
    !PERSON_NOUNS.has(main) &&
    !TITLES.has(main) &&
    doc.shape[first - 1] === 0 &&
    !isGivenName(lower)
  )
    return { kind: 'organization', sure: true };
  if (
    titles.some(
      (t) =>
        !EITHER_NOUNS.has(t) &&
        (PERSON_NOUNS.has(t) || (TITLES.has(t) && !ORGANIZATION_NOUNS.has(t) && !DEMONYMS.has(t))),
    )
  )
    return { kind: 'person', sure: true };
  let person = 0;
  let organization = 0;
  let place = 0;
  for (let k = first; k < last; k++) {
    const e = doc.entity[k];
    if (e === PERSON) person++;
    else if (e === ORGANIZATION) organization++;
    else if (e === LOCATION) place++;
  }
  const given = MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
  // `Halvor Line`: firms bear given names, too
  if (given && !one) return { kind: 'person', sure: person > 0 || organization === 0 };
  if (given && place === 0) return { kind: 'person', sure: false };
  // `TransitNow`, `SpaceX`: made names, not `McNeil` or `DeVries`
  if (one && CAMEL.test(doc.form[first]!)) return { kind: 'organization', sure: false };
  if (person > 0 && person >= organization && person >= place) return { kind: 'person', sure: false };
  if (organization > 0 && organization >= place) return { kind: 'organization', sure: false };
  if (place > 0) return { kind: 'place', sure: false };
  // capitals or digits inside: an acronym
  return {
    kind: doc.shape[first] === 2 && doc.form[first]!.length > 1 && one ? 'organization' : 'unknown',
    sure: false,
  };
}

/** The name as written, single blanks between its words. */
export function textOfName(w: Words, name: Pick<Name, 'first' | 'last' | 'family'>): string {
  const text = w.doc.text.slice(w.doc.start[name.first], w.doc.end[name.last - 1]).replace(/\s+/g, ' ');
  return name.family === undefined ? text : `${text} ${w.doc.form[name.family]}`;
}
