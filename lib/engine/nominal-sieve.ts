import { kindOfNoun, resolveNominal } from './antecedent';
import { describe } from './description';
import type { Discourse } from './discourse';
import { current, type Entity, genderFits, hasRole, newEntity } from './entity';
import { KIN, OFFICE_NOUNS, PERSON_NOUNS } from './lexicon/people';
import type { Mention } from './mentions';
import { singular } from './noun';

/** What the husband of someone's widow is to her. */
const SPOUSES: ReadonlyMap<string, string[]> = new Map([
  ['husband', ['wife', 'widow']],
  ['wife', ['husband', 'widower']],
]);
/** Who is meant by a description: the one it is joined to, one spoken of before, or a new one. */
export function nominalSieve(d: Discourse, m: Mention): Entity {
  const partner = m.same ?? m.partner;
  const given = m.same ? d.entityOf(m.same) : null;
  if (given) return given;
  if (!partner && m.noun === 'one') {
    const one = oneOfMany(d, m);
    if (one) return one;
  }
  const owner = m.possessor ? d.entityOf(m.possessor) : null;
  let e: Entity | null = null;
  if (partner?.name) e = d.names.find(partner) ?? adopted(d, m, owner);
  else if (m.article === 'the' || m.noun.endsWith('-old')) e = resolveNominal(m, d.context(m));
  else if (m.article === 'possessive') e = owned(d, m, owner);
  else if (m.article === 'none') e = bareNoun(d, m);
  if (e) return e;
  e = newEntity(m.plural ? 'group' : kindOfNoun(m.noun), m.sentence);
  e.plural = m.plural;
  e.article = m.article;
  e.possessor = owner;
  e.description = describe(d.w, m, d.sayings.sourceRange.get(m));
  return e;
}

/** `One of them`, `one`: a member of the group spoken of last. */
function oneOfMany(d: Discourse, m: Mention): Entity | null {
  const near = d.recent.filter((e) => e.plural && !e.name && m.sentence - e.lastSentence <= 3);
  // those who spoke, or were counted, before those who were only spoken of
  const many = near.find((e) => e.article === 'number' || e.lastSubject) ?? near[0];
  if (!many) return null;
  const e = newEntity('person', m.sentence);
  e.article = 'a';
  for (const role of many.roles) e.roles.add(singular(role));
  e.description = `one of ${many.description.replace(/^the /i, '')}`;
  return e;
}

/** `the lawyer, Hugo Benamou` gives a name to the lawyer spoken of before. */
function adopted(d: Discourse, m: Mention, owner: Entity | null): Entity | null {
  if (m.article !== 'the' && m.article !== 'possessive') return null;
  for (const e of d.recent)
    if (
      !e.name &&
      !e.plural &&
      hasRole(e, m.noun) &&
      (m.article === 'the' || (owner && e.possessor === owner))
    )
      return e;
  return null;
}

/** `his lawyer`, `her sister`: by what the owner has. */
function owned(d: Discourse, m: Mention, owner: Entity | null): Entity | null {
  if (m.noun === 'client' && owner?.possessor) return current(owner.possessor);
  const spouse = SPOUSES.get(m.noun);
  if (spouse && owner?.possessor && spouse.some((x) => owner.roles.has(x))) return current(owner.possessor);
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
