import type { Discourse } from './discourse';
import { type Entity, genderFits, newEntity } from './entity';
import { BROADER, KIN, PERSON_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import type { Mention } from './mentions';
import { textOfName } from './name';
import { nameTokens } from './names-index';

/** Titles that tell nobody's office. */
const CIVIL = words('dr mr mrs ms prof sir dame');
/** Who bears a name: found by its words, by the description it is joined to, or new. */
export function nameSieve(d: Discourse, m: Mention): Entity {
  const partner = m.same ?? m.partner;
  const given = partner ? d.entityOf(partner) : null;
  let e = m.modifiers.some((x) => /^(?:younger|elder|older)$/.test(x)) ? otherBearer(d, m) : d.names.find(m);
  if (!e && given && !given.name) e = given;
  const tokens = nameTokens(d.w, m);
  if (!e && !m.same) e = justDescribed(d, m) ?? identified(d, m);
  if (!e && m.name!.kind === 'person' && tokens.length > 1) e = relativeOf(d, m, tokens.at(-1)!);
  if (!e) {
    e = newEntity(m.name!.kind, m.sentence);
    e.withThe = m.article === 'the';
  }
  // `Cyril`, of Malkia Cyril: a surname tells no gender, whatever else it is
  if (
    tokens.length === 1 &&
    e.tokens.length > 1 &&
    e.tokens.at(-1) === tokens[0] &&
    m.name!.titles.length === 0
  )
    m.gender = 0;
  if (!e.name) d.names.setName(e, tokens, textOfName(d.w, m.name!));
  if (tokens.length === 1 && e.tokens.length > 1 && m.name!.titles.length === 0) e.bare = true;
  if (e.kind === 'unknown' || e.kind === 'place') e.kind = m.name!.kind === 'unknown' ? e.kind : m.name!.kind;
  if (given && given !== e && !given.name) d.merge(given, e);
  if (m.name!.sure && !e.sure) {
    e.kind = m.name!.kind;
    e.sure = true;
  } else if (m.name!.kind === 'outlet') e.kind = 'outlet';
  if (m.possessor && !e.possessor) e.possessor = d.entityOf(m.possessor);
  return e;
}

/** `her sister`, spoken of before the text names her: another of that surname. */
function relativeOf(d: Discourse, m: Mention, surname: string): Entity | null {
  for (const e of d.recent)
    if (
      !e.name &&
      e.possessor?.tokens.at(-1) === surname &&
      genderFits(e, m.gender) &&
      [...e.roles].some((x) => KIN.has(x))
    )
      return e;
  return null;
}

/** `the younger Dahl`: of those with that name the one met last. */
function otherBearer(d: Discourse, m: Mention): Entity | null {
  const token = nameTokens(d.w, m).at(-1);
  const bearers = d.recent.filter((e) => token !== undefined && e.tokens.at(-1) === token);
  const young = m.modifiers.includes('younger');
  const kin = bearers.find((e) => ['son', 'daughter', 'child', 'junior'].some((r) => e.roles.has(r)));
  const parent = bearers.find((e) =>
    ['father', 'mother', 'senior', 'dad', 'mum'].some((r) => e.roles.has(r)),
  );
  if (!young && parent) return parent;
  if (young) return kin ?? bearers.sort((a, b) => b.firstSentence - a.firstSentence)[0] ?? null;
  return bearers.filter((e) => e !== kin).sort((a, b) => a.firstSentence - b.firstSentence)[0] ?? null;
}

/**
 * Delayed identification: the lead says `the head of the school` or `a state senator`, the next paragraph brings a full name without a
 * word of who that is, or with a rank that says it again, `Sen. Ana Dahl`. It is the one the lead spoke of.
 */
function identified(d: Discourse, m: Mention): Entity | null {
  if (m.name!.last - m.name!.first < 2 || m.name!.kind !== 'person') return null;
  const here = d.index.paragraph[m.sentence]!;
  // in the lead itself a name with an age goes on: `A student said so. Ana Dahl, 22, …`
  if (here > 2 || (here === 0 && m.age === 0)) return null;
  const last = m.name!.titles.at(-1);
  const rank = last && !CIVIL.has(last) ? last : null;
  if (!rank && !opensAnew(d, m)) return null;
  let found: Entity | null = null;
  for (let k = 0; k < d.index.mentions.length; k++) {
    const lead = d.index.mentions[k]!;
    if (d.index.paragraph[lead.sentence]! > 0 || lead.sentence >= m.sentence) break;
    const e = lead.form === 'nominal' && !lead.plural ? d.entityOf(lead) : null;
    if (!e) continue;
    if (rank) {
      if (!isFree(e, m) || !saysRank(e, rank)) continue;
      found = e;
      break;
    }
    // `Brightwater, the winemaker, …, its chairman said`
    if (
      !PERSON_NOUNS.has(lead.noun) ||
      ANYBODY.has(lead.noun) ||
      d.index.mentions[k - 1]?.last === lead.first - 1
    )
      continue;
    const speaks = d.sayings.speaking.has(lead);
    if (!lead.subject && !speaks) continue;
    if (!isFree(e, m)) return found;
    found ??= e;
    // of two it is the one who spoke, where this one speaks
    if (speaks || !d.sayings.speaking.has(m)) {
      found = e;
      break;
    }
  }
  if (found) found.identified = true;
  return found;
}

/**
 * `The EU’s envoy said so. Kaja Tamm said …`: a new name without a word of who that is, right behind somebody who was described and not
 * named. Kin are no such ones: `his wife said so`.
 */
function justDescribed(d: Discourse, m: Mention): Entity | null {
  if (m.name!.last - m.name!.first < 2 || m.name!.kind !== 'person' || m.same || m.partner) return null;
  if (m.name!.titles.length > 0 || m.possessor || !d.sayings.speaking.has(m)) return null;
  if (!opensAnew(d, m) || d.w.doc.lower[m.last + 1] === 'who') return null;
  const near = d.recent.filter(
    (e) => e.kind === 'person' && m.sentence - e.lastSentence === 1 && e.lastSubject,
  );
  const [e] = near;
  if (near.length !== 1 || !e || e.name || e.plural || e.mentions > 2 || !genderFits(e, m.gender))
    return null;
  if (e.article !== 'the' && e.article !== 'possessive') return null;
  for (const role of e.roles) if (KIN.has(role) || ANYBODY.has(role)) return null;
  for (const x of e.modifiers) if (OF_SEVERAL.has(x)) return null;
  return e;
}

/** Whether a full name stands without a word of who that is. */
function opensAnew(d: Discourse, m: Mention): boolean {
  const { lower } = d.w.doc;
  return m.subject && (lower[m.last] !== ',' || m.age > 0 || lower[m.last + 1] === 'who');
}

/** One without a name that the name `m` may yet tell. */
const isFree = (e: Entity, m: Mention) =>
  !e.name && !e.identified && genderFits(e, m.gender) && e.possessor?.kind !== 'person';

/** One of several whom the text does not name. */
const OF_SEVERAL = words('first second third fourth other same');

/** Words that hide who somebody is. */
const ANYBODY = words('source person insider official informant mole expert one');

/** `captain` and `Capt.`, `commander` and `Adm.`: whether a rank before a name says again what somebody was called. */
function saysRank(e: Entity, rank: string): boolean {
  for (const role of e.roles) {
    if (ANYBODY.has(role)) continue;
    if (role === rank) return true;
    const narrower = BROADER.get(role);
    if (narrower?.has(rank)) return true;
    if (narrower) for (const x of narrower) if (BROADER.get(x)?.has(rank)) return true;
  }
  return false;
}
