import { ENTITIES, type TokenRange } from './document';
import { CALENDAR } from './lexicon/calendar';
import { FEMALE_NAMES, isGivenName, MALE_NAMES } from './lexicon/given-names';
import { DEMONYMS, GROUP_NOUNS, ORGANIZATION_ENDINGS } from './lexicon/institutions';
import { isPeople } from './lexicon/nationals';
import { OFFICE_NOUNS, PERSON_NOUNS, POSTNOMINALS, TITLES } from './lexicon/people';
import { words } from './lexicon/words';
import { bodyBefore, mediumBefore } from './name-before-noun';
import { type Gender, genderOf, kindOf, type NameKind } from './name-kind';
import { bare, cutTitles, isOfAKind, isSurname, isTitleAlone } from './name-titles';
import { BODIES_OF, type NounPhrase, PARTICLES, type Words } from './noun-phrase';
import { looksLikeOutlet } from './outlet-form';
import { Word } from './word';

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
const REGNAL = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/;

/**
 * The name that `np` ends in, or null when its head is a common noun. Leading titles and roles are cut off where a
 * person's name follows them: `Foreign Minister | Ana Dahl`.
 */
export function nameOf(w: Words, np: NounPhrase): Name | null {
  const { doc, cls } = w;
  if (cls[np.head] !== Word.Name) return mediumBefore(w, np) ?? bodyBefore(w, np);
  // `the Fox News | Poll`: what somebody made, whatever it is called
  if (np.head > np.core && POLLS.has(doc.lower[np.head]!)) return null;
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
  // `Chancellor of the | Exchequer | Ann Cole`
  if (isBearerBehindField(doc, first, last)) {
    titles.push(doc.lower[first]!);
    first = cutTitles(w, first + 1, last, titles);
    return { first, last, titles, gender: genderOf(w, first, last, titles), kind: 'person', sure: true };
  }
  const borne = followsOffice(doc, first, last);
  const outletForm =
    !borne &&
    looksLikeOutlet(
      w,
      first,
      last,
      // `A Time for Truth` is no medium
      cls[first - 1] === Word.Determiner && !/^an?$/.test(doc.lower[first - 1]!),
    );
  const ending = bare(doc.lower[last - 1]!);
  const institution =
    outletForm ||
    (!borne &&
      (isBodyOf(doc, first, last) ||
        (last - first > 1 && BODY_FIRST.has(doc.lower[first]!)) ||
        (ORGANIZATION_ENDINGS.has(ending) && !(last - first > 1 && personEvidence(w, first, last)))));
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
  // `Fox News | Chairman and CEO Ann Roe`: an office of theirs, where no person is named
  if (
    last - first > 1 &&
    OFFICES.has(ending) &&
    !personEvidence(w, first, last) &&
    !isPersonAt(w, first, last)
  )
    return null;
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

/** Offices that are hardly anybody's surname. */
const OFFICES = words(`
  chairman chairwoman president vice-president director ceo cfo coo spokesman spokeswoman spokesperson secretary
  minister governor senator congressman congresswoman editor commissioner ambassador
`);
const isPersonAt = ({ doc }: Words, first: number, last: number): boolean => {
  for (let k = first; k < last; k++) if (doc.entity[k] === PERSON) return true;
  return false;
};
const POLLS = words('poll polls survey surveys');

/** `Chancellor of the | Exchequer Ann Cole`, `Secretary of | State Cole`: the name goes on into that of whoever holds the office. */
function isBearerBehindField({ lower }: Words['doc'], first: number, last: number): boolean {
  const of = lower[first - 1] === 'the' ? first - 2 : first - 1;
  if (last - first < 2 || !/^(?:of|for)$/.test(lower[of] ?? '') || !TITLES.has(lower[of - 1] ?? ''))
    return false;
  // `chairman of the | House Roads and Ferries Committee`
  if (ORGANIZATION_ENDINGS.has(bare(lower[last - 1]!)) && !isGivenName(lower[first + 1]!)) return false;
  if (OFFICE_FIELDS.has(lower[first]!)) return true;
  return last - first > 2 && of < first - 1 && isGivenName(lower[first + 1]!) && !isGivenName(lower[first]!);
}
/** What offices are of. */
const OFFICE_FIELDS = words(`
  state exchequer staff house commons lords defence defense health justice education transport finance labour labor culture agriculture environment
  affairs prosecutions communications operations policy police security mission research
`);

/** `Bank of England Governor | Cole`: an office behind a body's name, and its bearer's behind that. */
function followsOffice({ lower, shape }: Words['doc'], first: number, last: number): boolean {
  for (let k = Math.max(first + 2, last - 3); k < last; k++) {
    const office = lower[k - 1]!;
    if (isGivenName(lower[k]!) && (TITLES.has(office) || PERSON_NOUNS.has(office))) return true;
    if (OFFICE_NOUNS.has(office) && shape[k] === 1 && !ORGANIZATION_ENDINGS.has(lower[last - 1]!))
      return true;
  }
  return false;
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

/** The name as written, single blanks between its words. */
export function textOfName(w: Words, name: Pick<Name, 'first' | 'last' | 'family'>): string {
  const text = w.doc.text.slice(w.doc.start[name.first], w.doc.end[name.last - 1]).replace(/\s+/g, ' ');
  return name.family === undefined ? text : `${text} ${w.doc.form[name.family]}`;
}
