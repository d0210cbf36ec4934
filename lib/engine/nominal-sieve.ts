import { kindOfNoun, resolveNominal } from './antecedent';
import type { Context } from './context';
import { describe } from './description';
import type { Discourse } from './discourse';
import { calledBy, current, type Entity, genderFits, hasRole, modifiersFit, newEntity } from './entity';
import { DEMONYMS } from './lexicon/institutions';
import { KIN, OFFICE_NOUNS, PERSON_NOUNS, RELATIONAL_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import { memberOf, pairMeant } from './members';
import type { Mention } from './mentions';
import { nameSieve } from './name-sieve';
import { isSheet } from './source-type';
import { Word } from './word';

/** What one is to the other, and the other to the one: the husband of someone's widow is that someone, his son's father is he. */
const INVERSE: ReadonlyMap<string, string[]> = new Map([
  ['husband', ['wife', 'widow', 'ex-wife']],
  ['wife', ['husband', 'widower', 'ex-husband']],
  ['ex-husband', ['ex-wife']],
  ['ex-wife', ['ex-husband']],
  ...['father', 'mother', 'dad', 'mum', 'mom', 'parent'].map(
    (w) => [w, ['son', 'daughter', 'child', 'stepson', 'stepdaughter']] as [string, string[]],
  ),
  ...['son', 'daughter'].map((w) => [w, ['father', 'mother', 'dad', 'mum', 'mom']] as [string, string[]]),
  ...['uncle', 'aunt'].map((w) => [w, ['nephew', 'niece']] as [string, string[]]),
  ...['grandfather', 'grandmother'].map(
    (w) => [w, ['grandson', 'granddaughter', 'grandchild']] as [string, string[]],
  ),
  [
    'chief',
    ['deputy', 'assistant', 'aide', 'secretary', 'spokesman', 'spokeswoman', 'spokesperson', 'adviser'],
  ],
  [
    'boss',
    [
      'deputy',
      'assistant',
      'aide',
      'secretary',
      'bodyguard',
      'spokesman',
      'spokeswoman',
      'spokesperson',
      'adviser',
    ],
  ],
  ['employer', ['bodyguard', 'driver', 'assistant', 'secretary', 'housekeeper']],
  ['patient', ['doctor', 'therapist', 'psychiatrist', 'physician']],
]);
/** What each is to the other. */
const MUTUAL = words(`
  brother sister cousin twin friend neighbour neighbor partner colleague rival teammate flatmate roommate
`);

/** Who is meant by a description: the one it is joined to, one spoken of before, or a new one. */
export function nominalSieve(d: Discourse, m: Mention): Entity {
  const partner = m.same ?? m.partner;
  const given = m.same ? d.entityOf(m.same) : null;
  if (given) {
    named(d, m, given);
    return given;
  }
  const bearer = partner ? null : surnamed(d, m);
  if (bearer) return bearer;
  const member = partner ? null : (memberOf(d, m) ?? pairMeant(d, m));
  if (member) return member;
  const owner = m.possessor ? d.entityOf(m.possessor) : null;
  let e: Entity | null = null;
  if (partner?.name) e = d.names.find(partner) ?? adopted(d, m, owner);
  else if (m.article === 'the' && calledSo(d, m)) e = nameSieve(d, calledSo(d, m)!);
  else if (isTitled(d, m)) e = sameTitle(d, m);
  else if (m.article === 'the' || m.noun.endsWith('-old'))
    e = ofAnotherName(d, m, resolveNominal(m, besides(d, m)));
  else if (m.article === 'possessive') e = owned(d, m, owner);
  else if (m.article === 'none') e = bareNoun(d, m);
  else if (m.article === 'a') e = predicated(d, m) ?? explained(d, m);
  if (e) {
    // `his office … Dahl’s office`: the words that say whose
    if (!e.name && OWN.test(e.description) && m.possessor && m.possessor.form !== 'pronoun')
      e.description = describe(d.w, m, d.sayings.sourceRange.get(m));
    return e;
  }
  const sheet = isSheet(m.noun, m.modifiers);
  e = newEntity(sheet ? 'document' : m.plural ? 'group' : kindOfNoun(m.noun), m.sentence);
  e.plural = m.plural && !sheet;
  e.article = m.article;
  e.possessor = owner;
  e.description = describe(d.w, m, d.sayings.sourceRange.get(m));
  // `on Radio Tarn, whose presenter said`
  if (owner && !m.plural && m.possessor?.noun === 'whose')
    e.description = e.description.replace(/^whose/i, genitive(owner));
  return e;
}

/** `the Heritage Foundation website` is no medium of another name, `the Roe campaign` is not Dahl’s. */
function ofAnotherName({ w }: Discourse, m: Mention, e: Entity | null): Entity | null {
  if (!e || m.name) return e;
  const own = e.name
    ? e.kind === 'outlet'
      ? e.tokens
      : null
    : e.possessor?.name
      ? e.possessor.tokens
      : null;
  if (!own) return e;
  let named = false;
  for (let k = m.core; k < m.head; k++) {
    if (w.cls[k] !== Word.Name || DEMONYMS.has(w.doc.lower[k]!)) continue;
    if (own.includes(w.doc.lower[k]!)) return e;
    named = true;
  }
  return named ? null : e;
}

/** `Cook declined`, of Peter Cook: a surname that is also what some are. */
function surnamed({ w, recent }: Discourse, m: Mention): Entity | null {
  if (m.article !== 'none' || m.plural || m.last - m.first !== 1 || w.doc.shape[m.head] !== 1) return null;
  for (const e of recent)
    if (e.kind === 'person' && e.tokens.length > 1 && e.tokens.at(-1) === m.noun && e.name) return e;
  return null;
}

const QUOTES = words('quoted quotes quoting cited cites citing');
/** `The Courier quoted | the company as saying …`: nobody quotes itself. */
function withoutQuoter(d: Discourse, m: Mention, c: Context): Context {
  if (kindOfNoun(m.noun) === 'outlet') return c;
  const quoters = new Set<Entity>();
  for (let k = d.index.from[m.sentence]!; k < d.index.mentions.length; k++) {
    const other = d.index.mentions[k]!;
    if (other.first >= m.first) break;
    const e = d.entityOf(other);
    if (e?.kind === 'outlet') quoters.add(e);
  }
  return quoters.size === 0 ? c : { ...c, recent: c.recent.filter((x) => !quoters.has(x)) };
}

/** `the surgeon and | the businessman`: what is known here, without whom it stands beside. */
function besides(d: Discourse, m: Mention): Context {
  const c = d.context(m);
  if (QUOTES.has(d.w.doc.lower[m.first - 1] ?? '')) return withoutQuoter(d, m, c);
  if (d.w.doc.lower[m.first - 1] !== 'and') return c;
  const { mentions, from } = d.index;
  for (let k = mentions.indexOf(m, from[m.sentence]!) - 1; k >= from[m.sentence]!; k--) {
    const other = mentions[k]!;
    if (other.last !== m.first - 1) continue;
    const e = d.entityOf(other);
    return e ? { ...c, recent: c.recent.filter((x) => x !== e) } : c;
  }
  return c;
}

/** `He met the rapper Kane Webb, according to | the rapper`: whom what is said, which stands first, calls by the same word and a name. */
function calledSo(d: Discourse, m: Mention): Mention | null {
  const saying = d.sayings.speaking.get(m);
  const range = saying?.content[0];
  if (!saying || !range || range.first > m.first || d.w.doc.sentenceOf[range.first] !== m.sentence)
    return null;
  return d.index.within(range).find((x) => x.name?.kind === 'person' && x.roles.includes(m.noun)) ?? null;
}

/** `the “Care for all” paper`, which says itself which one it is. */
const isTitled = ({ w }: Discourse, m: Mention): boolean =>
  /^["“‘]$|^''$|^``$/.test(w.doc.form[m.core + 1] ?? '');
const sameTitle = (d: Discourse, m: Mention): Entity | null =>
  d.recent.find((e) => !e.name && e.roles.has(m.noun) && m.modifiers.every((x) => e.modifiers.has(x))) ??
  null;

const genitive = (owner: Entity) => `${calledBy(owner)}${owner.plural ? '’' : '’s'}`;

/** A description that needs another to say whose. */
const OWN = /^(?:his|her|its|their) /i;
const BE = words("is was 's ’s");

/** `He is a farmer`: of the one it is said of; null where it is said of nobody. */
function predicated(d: Discourse, m: Mention): Entity | null {
  const { lower } = d.w.doc;
  if (m.plural || !PERSON_NOUNS.has(m.noun) || !BE.has(lower[m.first - 1] ?? '')) return null;
  if (!/^(?:he|she)$/.test(lower[m.first - 2] ?? '')) return null;
  const subject = d.index.mentionAt({ first: m.first - 2, last: m.first - 1 });
  return subject ? d.entityOf(subject) : null;
}

/** `The owner, a dentist, …`: a subject without a name, and what else it is; null where it is another. */
function explained(d: Discourse, m: Mention): Entity | null {
  const { form } = d.w.doc;
  if (form[m.first - 1] !== ',' || !/^(?:[,–—]|who|which|that|of)$/.test(form[m.last] ?? '')) return null;
  const at = d.index.mentions.indexOf(m, d.index.from[m.sentence]!);
  const before = d.index.mentions[at - 1];
  if (before?.form !== 'nominal' || before.last !== m.first - 1 || !before.subject || before.plural)
    return null;
  return before.plural === m.plural && kindOfNoun(before.noun) === kindOfNoun(m.noun)
    ? d.entityOf(before)
    : null;
}

/** `Dan Moss, the coach,` is the coach spoken of before without a name: `my coach`. */
function named(d: Discourse, m: Mention, who: Entity): void {
  if (m.article !== 'the' || m.plural || !who.name || !PERSON_NOUNS.has(m.noun)) return;
  const before = d.recent.filter(
    (e) =>
      e !== who &&
      !e.name &&
      !e.plural &&
      (e.article === 'possessive' || (e.article === 'the' && m.sentence - e.lastSentence <= 3)) &&
      e.roles.has(m.noun) &&
      modifiersFit(e, m),
  );
  if (before.length === 1 && genderFits(before[0]!, who.gender)) d.merge(before[0]!, who);
}

/** `the lawyer, Hugo Benamou` gives a name to the lawyer spoken of before. */
function adopted(d: Discourse, m: Mention, owner: Entity | null): Entity | null {
  if (m.article !== 'the' && m.article !== 'possessive') return null;
  for (const e of d.recent)
    if (
      !e.name &&
      !e.plural &&
      hasRole(e, m.noun) &&
      genderFits(e, m.partner?.gender ?? 0) &&
      modifiersFit(e, m) &&
      (m.article === 'the' || (owner && e.possessor === owner))
    )
      return e;
  // the only `her niece` of the text, whoever its pronouns were taken for
  if (m.possessor?.form !== 'pronoun' || !RELATIONAL_NOUNS.has(m.noun)) return null;
  const only = d.recent.filter(
    (e) => !e.name && !e.plural && e.article === 'possessive' && e.roles.has(m.noun),
  );
  return only.length === 1 && genderFits(only[0]!, m.gender) ? only[0]! : null;
}

/** `his lawyer`, `her sister`: by what the owner has. */
function owned(d: Discourse, m: Mention, owner: Entity | null): Entity | null {
  if (m.noun === 'client' && owner?.possessor) return current(owner.possessor);
  // `his brother Ivo … “My brother left,” he said`: each is the other's
  if (m.possessor?.noun === 'my' && owner?.possessor && owner.roles.has(m.noun) && MUTUAL.has(m.noun)) {
    const kin = current(owner.possessor);
    if (kin.kind === 'person' && !kin.plural && genderFits(kin, m.gender)) return kin;
  }
  const other = owner?.possessor ? current(owner.possessor) : null;
  if (other && !other.plural && other.kind === 'person' && genderFits(other, m.gender))
    if (INVERSE.get(m.noun)?.some((x) => owner!.roles.has(x))) return other;
  if (OFFICE_NOUNS.has(m.noun) && m.possessor?.noun === 'our')
    return resolveNominal({ ...m, article: 'the' }, d.context(m));
  if (!owner) return null;
  for (const e of d.recent) {
    if (e.possessor === owner && hasRole(e, m.noun) && genderFits(e, m.gender)) return e;
    if (
      !KIN.has(m.noun) ||
      e === owner ||
      !e.name ||
      !owner.name ||
      e.kind !== 'person' ||
      !genderFits(e, m.gender)
    )
      continue;
    if (e.tokens.at(-1) === owner.tokens.at(-1) && e.tokens.length > 1) return e;
  }
  return null;
}

/** A bare noun: `Police`, the `union` of a headline. */
function bareNoun(d: Discourse, m: Mention): Entity | null {
  const c = d.context(m);
  if (m.noun === 'police') return resolveNominal({ ...m, plural: false }, c);
  if (m.plural || PERSON_NOUNS.has(m.noun)) return null;
  // `local media`, `state television` are no medium named before
  return (
    c.recent.find(
      (e) =>
        e.roles.has(m.noun) &&
        e.modifiers.size === m.modifiers.length &&
        m.modifiers.every((x) => e.modifiers.has(x)),
    ) ?? null
  );
}
