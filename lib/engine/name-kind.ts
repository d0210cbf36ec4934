import { type Doc, ENTITIES } from './document';
import { FEMALE_NAMES, isGivenName, MALE_NAMES } from './lexicon/given-names';
import { DEMONYMS, INSTITUTIONS, ORGANIZATION_NOUNS } from './lexicon/institutions';
import { NICKNAMES } from './lexicon/nicknames';
import { OUTLET_MODIFIERS, OUTLET_NOUNS } from './lexicon/outlets';
import { EITHER_NOUNS, PERSON_NOUNS, TITLES } from './lexicon/people';
import { PLATFORMS } from './lexicon/speech';
import { GOVERNMENTS, STATES } from './lexicon/states';
import { words } from './lexicon/words';
import type { Words } from './noun-phrase';

/** 1 male, 2 female, 0 not known. */
export type Gender = 0 | 1 | 2;
/** What may bear a name. */
export type NameKind = 'person' | 'organization' | 'outlet' | 'place' | 'unknown';

const PERSON = ENTITIES.indexOf('PERSON');
const ORGANIZATION = ENTITIES.indexOf('ORGANIZATION');
const LOCATION = ENTITIES.indexOf('LOCATION');
const CAMEL = /^(?!(?:Ma?c|De|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|O)\p{Lu})\p{Lu}[\p{Ll}\d]+\p{Lu}[\p{L}\d]*$/u;

const TWO_IN_ONE = /^(\p{Lu}\p{Ll}+)-?\p{Lu}\p{Ll}+$/u;
const CIVIL = words(`
  mr mrs ms miss mx dr prof professor sen senator rep gov gen col capt sgt lt judge justice
`);
/** The gender that a name’s titles tell, else its given name. */
export function genderOf({ doc }: Words, first: number, last: number, titles: string[]): Gender {
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

/** What bears a name that no form of its own tells, and whether that is beyond doubt. */
export function kindOf(
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
  // `Moscow said`, `Canberra has denied it`: whatever the analysis takes it for
  if (one && titles.length === 0 && GOVERNMENTS.has(lower)) return { kind: 'place', sure: true };
  // `TV host Ann Cole` is no station
  const main = titles[titles.length - 1] ?? '';
  if (
    !isOtherAgency(doc, first) &&
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

/** `the Swiss medicines agency | Helvimed`: what an agency before the name at token `first` is for tells that it is none for news. */
export function isOtherAgency({ lower }: Doc, first: number): boolean {
  const purpose = lower[first - 2] ?? '';
  if (lower[first - 1] !== 'agency' || !/^\p{L}{3,}$/u.test(purpose)) return false;
  return !OUTLET_MODIFIERS.has(purpose) && !DEMONYMS.has(purpose) && !NO_PURPOSE.has(purpose);
}
const NO_PURPOSE = words(
  'the his her its their our this that and official new former same main leading big small',
);
