import { findAgency, findBody, findPublishingFirm, isBodyWord } from './body-antecedent';
import type { Context } from './context';
import { BROAD_DOCUMENTS, DOCUMENT_REACH, findDocument } from './document-antecedent';
import { type Entity, genderFits, hasRole, modifiersFit, VAGUE } from './entity';
import { findEpithet } from './epithet';
import { DEMONYMS, DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS } from './lexicon/institutions';
import { isPeople, peopleOf } from './lexicon/nationals';
import { OUTLET_MODIFIERS, OUTLET_NOUNS } from './lexicon/outlets';
import { BROADER, EPITHETS, KIN, OFFICE_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import type { Mention } from './mentions';
import { isPerson, singular } from './noun';
import { outletFits } from './outlet-fit';

/** How far back an antecedent is looked for, in sentences. */
export const REACH = { pronoun: 6, nominal: DOCUMENT_REACH, epithet: 12 };

/** The coarse kind of what a noun names. */
export function kindOfNoun(noun: string): Entity['kind'] {
  const one = singular(noun);
  if (noun.endsWith('-old') || peopleOf(noun)) return 'person';
  if (isPeople(noun)) return 'group';
  if (noun === 'police' || ORGANIZATION_NOUNS.has(noun)) return 'organization';
  if (noun === 'broadcaster') return 'outlet';
  if (isPerson(noun)) return 'person';
  if (OUTLET_NOUNS.has(noun)) return 'outlet';
  if (GROUP_NOUNS.has(noun)) return 'group';
  if (DOCUMENT_NOUNS.has(noun)) return 'document';
  if (isPerson(one)) return 'group';
  if (ORGANIZATION_NOUNS.has(one)) return 'group';
  if (OUTLET_NOUNS.has(one)) return 'outlet';
  if (DOCUMENT_NOUNS.has(one)) return 'document';
  return 'unknown';
}

/** Words before `story` that make it a medium’s: `the email story` is what happened. */
const OF_NEWS = words(`
  news newspaper exclusive initial original front-page online latest first investigative magazine published
  television tv radio wire cover special
`);
const REPORTS = new Set(['report', 'article', 'story', 'dispatch', 'account']);

/** What a definite description means: `the ministry`, `the 54-year-old`, `the newspaper`; null when it is new. */
export function resolveNominal(m: Mention, c: Context): Entity | null {
  if (m.plural)
    return (
      samePlural(m, c) ?? (m.noun === 'group' && m.modifiers.length === 0 ? findBody(c, 3, m.noun) : null)
    );
  const kind = kindOfNoun(m.noun);
  const compatriot = kind === 'person' ? findCompatriot(m, c) : null;
  if (compatriot) return compatriot;
  // `His predecessor, Ana Dahl, … The former president`
  const before = m.modifiers.includes('former') && OFFICE_NOUNS.has(m.noun) ? findPredecessor(m, c) : null;
  if (before) return before;
  // `an adviser said … The person added`: who spoke last, though others were called a person before
  const { lastSpeaker: last } = c;
  if (m.noun === 'person' && m.modifiers.length === 0 && last?.kind === 'person' && !last.name)
    if (!last.plural && c.sentence - last.lastSentence <= 2) return last;
  const byRole = findByRole(m, kind, c, true) ?? findByRole(m, kind, c);
  const agency = m.noun === 'agency' || m.noun === 'network' || m.noun === 'service';
  // `the planning agency` is no medium
  if (
    kind === 'outlet' ||
    (agency && m.modifiers.every((x) => OUTLET_MODIFIERS.has(x) || VAGUE.has(x) || DEMONYMS.has(x)))
  ) {
    const outlet = findOutlet(m.noun, c);
    if (m.noun === 'paper' && byRole?.kind === 'document') return byRole;
    const named = outlet || byRole || !SURE_MEDIA.has(m.noun) ? null : findUnknownMedium(c);
    if (named) return named;
    const study = m.noun === 'paper' ? findDocument(m, c) : null;
    if (study && (!outlet || study.last > outlet.last)) return study;
    if (outlet && (byRole?.kind !== 'organization' || outlet.last > byRole.last)) return outlet;
  }
  if (byRole) return byRole;
  if (kind === 'document' || BROAD_DOCUMENTS[m.noun]) {
    const doc = findDocument(m, c);
    if (doc) return doc;
    return REPORTS.has(m.noun) && m.modifiers.every((x) => VAGUE.has(x) || OF_NEWS.has(x))
      ? findOutlet('', c)
      : null;
  }
  if (kind === 'person' || (kind === 'unknown' && EPITHETS.has(m.noun))) {
    const same = m.modifiers.includes('same') || m.noun === 'person' ? sameOne(c) : null;
    return same ?? (c.complemented ? null : (findEpithet(m, c) ?? findRelative(m, c)));
  }
  // an operator may be a person at a telephone: a body only where one was named just now
  if ((kind === 'organization' || kind === 'unknown') && isBodyWord(m.noun))
    return (
      findBody(c, m.noun === 'operator' ? 0 : 4, m.noun) ??
      (m.noun === 'company' && m.modifiers.length === 0 ? findPublishingFirm(c) : null)
    );
  if (m.noun === 'agency' && m.modifiers.length === 0) return findAgency(c);
  return null;
}

/** `The same person`, `this person`, whatever was said of him before: the one without a name who was spoken of last. */
function sameOne(c: Context): Entity | null {
  for (const e of c.recent)
    if (!e.name && !e.plural && e.kind === 'person' && e.lastSubject && c.sentence - e.lastSentence <= 3)
      return e;
  return null;
}

function findPredecessor(m: Mention, c: Context): Entity | null {
  for (const e of c.recent)
    if (
      e.roles.has('predecessor') &&
      e.name &&
      genderFits(e, m.gender) &&
      c.sentence - e.lastSentence <= REACH.pronoun
    )
      return e;
  return null;
}

/** `Her sister, Ana Dahl, confirmed it. The aunt said`: kin called by what they are to another. */
function findRelative(m: Mention, c: Context): Entity | null {
  if (!KIN.has(m.noun)) return null;
  for (const e of c.recent) {
    if (c.sentence - e.lastSentence > 1 || !e.lastSubject || !e.name || e.kind !== 'person') continue;
    if (e === c.notThis || e === c.reported || !genderFits(e, m.gender)) continue;
    for (const r of e.roles) if (KIN.has(r)) return e;
  }
  return null;
}

/** @param latest only by the very word, of late: before a holder of an office that may be called so */
export function findByRole(m: Mention, kind: Entity['kind'], c: Context, latest = false): Entity | null {
  const office = OFFICE_NOUNS.has(m.noun);
  for (const e of c.recent) {
    if (
      c.sentence - e.lastSentence > REACH.nominal ||
      e.plural ||
      e === c.notThis ||
      e === c.reported ||
      e === c.told
    )
      continue;
    if (latest && (!e.roles.has(m.noun) || c.sentence - e.lastSentence > REACH.pronoun)) continue;
    const known =
      hasRole(e, m.noun) ||
      (CLIPPED.has(m.noun) && m.modifiers.length === 0 && e.modifiers.has(m.noun)) ||
      e.tokens[e.tokens.length - 1] === m.noun ||
      (m.age > 0 && e.age === m.age);
    if (!known || !genderFits(e, m.gender)) continue;
    if (kind !== 'unknown' && e.kind !== 'unknown' && (kind === 'person') !== (e.kind === 'person')) continue;
    if (e.name && e.possessor && m.possessor) continue;
    if (!modifiersFit(e, m) || nth(e, m)) continue;
    // Mexico’s president is not the American one
    if (abroad(e, m)) continue;
    // nor is `Iran’s ministry` the ministry in Rome
    if (c.place && e.possessor && !e.possessor.tokens.includes(c.place)) continue;
    // `the minister` after an unnamed `minister for …` of another country is another
    if (
      office &&
      !e.name &&
      e.modifiers.size > 0 &&
      m.modifiers.some((x) => !VAGUE.has(x)) &&
      !m.modifiers.some((x) => e.modifiers.has(x))
    )
      continue;
    return e;
  }
  return null;
}

const COUNTRIES: ReadonlySet<string> = new Set(DEMONYMS.values());
/** Whether somebody is of another country than a description says. */
function abroad(e: Entity, m: Mention): boolean {
  const country = m.modifiers.map((x) => DEMONYMS.get(x)).find((x) => x !== undefined);
  const own = e.possessor?.tokens.join(' ');
  return country !== undefined && own !== undefined && COUNTRIES.has(own) && own !== country;
}

/** Offices by their first word: `the deputy` for the deputy mayor. */
const CLIPPED = words('deputy assistant associate vice junior trainee');

/** `the second official` is not the first. */
const ORDINALS = new Set(['second', 'third', 'fourth', 'fifth', 'other']);
const nth = (e: Entity, m: Mention) =>
  !e.name && m.modifiers.some((x) => ORDINALS.has(x) && !e.modifiers.has(x));

/** `the Italian leader`, `the Norwegian officer`: by nationality, where the noun may be said of the one. */
function findCompatriot(m: Mention, c: Context): Entity | null {
  const own = peopleOf(m.noun);
  const nation = own ?? m.modifiers.find((x) => DEMONYMS.has(x));
  if (!nation) return null;
  const country = DEMONYMS.get(nation) ?? nation;
  for (const e of c.recent) {
    if (
      e.kind !== 'person' ||
      e.plural ||
      !genderFits(e, m.gender) ||
      c.sentence - e.lastSentence > REACH.nominal
    )
      continue;
    const owned = e.possessor?.tokens.join(' ') === country;
    if (!e.modifiers.has(nation) && !e.modifiers.has(country) && !owned) continue;
    if (own || hasRole(e, m.noun) || EPITHETS.has(m.noun)) return e;
  }
  return null;
}

function findOutlet(noun: string, c: Context): Entity | null {
  let best: Entity | null = null;
  let bestScore = 0;
  for (let rank = 0; rank < c.recent.length; rank++) {
    const e = c.recent[rank]!;
    if ((e.publisher && e.mentions === 0) || e === c.told) continue;
    const fit = outletFits(e, noun);
    if (fit < 0) continue;
    const score = 100 + fit * 2 - (c.sentence - e.lastSentence) - rank * 0.1;
    if (score > bestScore) {
      best = e;
      bestScore = score;
    }
  }
  return best;
}

/** Nouns that nothing but a medium is called by. */
const SURE_MEDIA = new Set(
  'newspaper daily weekly tabloid broadsheet magazine broadcaster newswire podcast newsmagazine newsweekly'.split(
    ' ',
  ),
);

/** `Rhein-Bote wrote … The German daily said …`: a name right before that nothing else explains is the medium. */
function findUnknownMedium(c: Context): Entity | null {
  const near = c.recent.filter(
    (e) =>
      e.name &&
      !e.sure &&
      !e.publisher &&
      !e.gender &&
      e.roles.size === 0 &&
      e.kind !== 'group' &&
      e.lastSubject &&
      c.sentence - e.lastSentence <= 1,
  );
  if (near.length !== 1) return null;
  near[0]!.kind = 'outlet';
  return near[0]!;
}

/** A plural is the same as an earlier one with the same noun: `the sisters`, `the officials`. */
function samePlural(m: Mention, c: Context): Entity | null {
  if (m.article !== 'the' && m.article !== 'possessive') return null;
  // `emails … the messages`
  const letters = BROAD_DOCUMENTS[m.noun];
  for (const e of c.recent)
    if (letters && e.kind === 'document' && !e.name && c.sentence - e.lastSentence <= REACH.nominal)
      for (const r of e.roles) if (letters.test(r) || r === m.noun) return e;
  const broader = BROADER.get(singular(m.noun));
  const called = (e: Entity) => {
    if (e.roles.has(m.noun)) return true;
    if (broader && !e.name && m.modifiers.some((x) => e.modifiers.has(x)))
      for (const r of e.roles) if (r !== singular(r) && broader.has(singular(r))) return true;
    return false;
  };
  for (const e of c.recent)
    if (e.plural && called(e) && c.sentence - e.lastSentence < REACH.epithet && modifiersFit(e, m)) return e;
  return null;
}
