import type { Context } from './context';
import type { Entity } from './entity';
import { INSTITUTIONS } from './lexicon/institutions';
import { EITHER_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';

/** What firms and other bodies are called without a name. */
const GENERIC_BODIES = new Set(
  'company firm group carrier supermarket grocer organisation organization carmaker automaker retailer manufacturer bank lender airline insurer charity startup start-up business maker supplier giant operator developer chain brewer brewery studio label publisher consultancy brand platform outfit contractor utility brokerage conglomerate multinational corporation nonprofit non-profit shipper shipyard'.split(
    ' ',
  ),
);

/** `the planemaker`, `the chipmaker`, unless it is one who makes laws or films. */
const MAKER =
  /^(?!(?:law|policy|film|movie|dress|king|peace|trouble|match|shoe|watch|map|book|tool|cabinet|home|merry|play|pace|rain)-?maker)\w{3,}-?maker$/;

/** Whether a noun is a word for a firm or other body without a name. */
export const isBodyWord = (noun: string): boolean => GENERIC_BODIES.has(noun) || MAKER.test(noun);

/** Taken for a person by its name alone, and called by a word that goes with bodies, too: `the contractor, Vajra Infra`. */
const guessed = (e: Entity) =>
  e.kind === 'person' &&
  !e.sure &&
  e.gender === 0 &&
  e.roles.size > 0 &&
  [...e.roles].every((r) => EITHER_NOUNS.has(r));

/** Named without a word of what it is, right before a word that says so: `Tesco … The supermarket said`. */
const untold = (e: Entity, c: Context) =>
  (e.kind === 'unknown' || e.kind === 'person') &&
  !e.sure &&
  e.gender === 0 &&
  e.roles.size === 0 &&
  e.tokens.length === 1 &&
  e.lastSubject &&
  c.sentence - e.lastSentence <= (e.kind === 'unknown' ? 2 : 1);

/** Bodies that are no firms, however they are called. */
const NO_FIRM = words(`
  ministry government police court parliament senate army council party university federation commission
  embassy navy coastguard
`);
const ANY_BODY = /^(?:group|organi[sz]ation|outfit|startup|charity|non-?profit|operator)$/;

/** Whether a body is none that `the airline`, `the company` could mean: the Kremlin. */
const isPublic = (e: Entity) =>
  e.tokens.some((t) => INSTITUTIONS.has(t)) || [...e.roles].some((r) => NO_FIRM.has(r));

/**
 * The body that a word for any of its kind means, `the company`, `the supermarket`; null when none was named of late.
 * @param reach how far back, in sentences
 * @param noun the word
 */
export function findBody(c: Context, reach: number, noun: string): Entity | null {
  const firm = !ANY_BODY.test(noun);
  for (const e of c.recent)
    if (
      e.name &&
      !(firm && isPublic(e)) &&
      (e.kind === 'organization' || guessed(e) || untold(e, c)) &&
      c.sentence - e.lastSentence <= reach
    ) {
      e.kind = 'organization';
      return e;
    }
  return null;
}

/** What a state’s agency may be called by its last word. */
const AGENCIES =
  /^(?:department|bureau|administration|agency|commission|service|authority|office|board|directorate|inspectorate|centers?|centres?|institute)$/;

/** `the agency` for a body of the state, `the State Department`, `NASA`: the last one named so, or by initials as a subject just now. */
export function findAgency(c: Context): Entity | null {
  for (const e of c.recent) {
    if (!e.name || e.kind !== 'organization') continue;
    const near = c.sentence - e.lastSentence;
    if (
      AGENCIES.test(e.tokens.at(-1) ?? '') ? near <= 4 : near <= 1 && e.lastSubject && INITIALS.test(e.name)
    )
      return e;
  }
  return null;
}
const INITIALS = /^[A-Z][A-Z.]{1,6}$/;

/** `the company` that is a medium, where it was the subject right before and no firm was named. */
export const findPublishingFirm = (c: Context): Entity | null =>
  c.recent.find(
    (e) => e.kind === 'outlet' && e.name && !e.publisher && e.lastSubject && c.sentence - e.lastSentence <= 1,
  ) ?? null;
