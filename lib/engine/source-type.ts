import type { Mention as MentionForm, SourceType } from '../model/attribution';
import { kindOfNoun } from './antecedent';
import type { Entity } from './entity';
import { GROUP_NOUNS, UNNAMED_PLURALS } from './lexicon/institutions';
import { OUTLET_MODIFIERS, WEAK_OUTLET_NOUNS } from './lexicon/outlets';
import { EITHER_NOUNS, HEADS, OFFICE_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import type { Mention } from './mentions';
import { isPerson, singular } from './noun';

/** How the source is written. `the younger Dahl` describes, though it holds a name. */
export function formOf(mention: Mention | null, entity: Entity | null): MentionForm {
  if (!mention) return entity?.name ? 'name' : 'nominal';
  if (mention.form === 'pronoun') return 'pronoun';
  if (mention.modifiers.some((x) => x === 'younger' || x === 'elder' || x === 'older')) return 'nominal';
  return mention.form === 'name' ? 'name' : 'nominal';
}

const INSIDERS =
  /^(?:(?:the|two|three|four|five|six|seven|eight|nine|ten|\d+|several|other|more|some|many|multiple) )*(?:people|persons|individuals)\b.*\b(?:familiar|knowledge|briefed|close to|informed|involved|direct|aware of|present|in the room|not authori[sz]ed|spoke on)/i;

/** What sort of source it is: by the entity where that is known, else by the noun. */
export function typeOf(mention: Mention | null, entity: Entity | null): SourceType {
  if (entity?.name) {
    if (entity.age > 0) return 'person';
    if (entity.kind === 'outlet' || entity.kind === 'document' || entity.kind === 'organization')
      return entity.kind;
    if (entity.kind === 'place') return 'organization';
    if (entity.kind === 'group') return 'group';
    return isBody(mention, entity) ? 'organization' : 'person';
  }
  if (entity?.members) {
    const [first] = entity.members;
    const alike = entity.members.every((x) => x.kind === first!.kind);
    return alike && (first!.kind === 'outlet' || first!.kind === 'organization') ? first!.kind : 'group';
  }
  // `people with knowledge of the matter`, `three persons close to him`: insiders, no crowd
  if (entity?.plural && INSIDERS.test(entity.description)) return 'unnamed';
  if (entity?.description.endsWith(' Without Borders')) return 'organization';
  // `a paper in the journal Ice`, `a paper by the same team`
  if (entity?.roles.has('paper') && PUBLISHED.test(entity.description)) return 'document';
  // `one of two suppliers`, `the other`
  if (entity?.plural === false && (entity.roles.has('one') || entity.roles.has('other')))
    return typeOfOne(entity);
  if (entity && entity.roles.size > 0) {
    for (const noun of entity.roles) {
      const t = typeOfNoun(noun, entity);
      if (t !== 'unknown') return t;
    }
  }
  if (!mention) return 'unknown';
  if (mention.form === 'pronoun') return typeOfPronoun(mention.noun);
  return typeOfNoun(mention.noun, {
    plural: mention.plural,
    article: mention.article,
    modifiers: new Set(mention.modifiers),
  });
}

/**
 * Whether a name that may be anybody's is a body's: nothing tells a gender, and no noun by which it is called names
 * persons alone. `Police Scotland`, `the owner, Meridian Care`: strange names look like persons' to a tagger of names.
 */
function isBody(mention: Mention | null, e: Entity): boolean {
  if (e.sure || e.gender || e.name!.endsWith('.')) return false;
  if (mention?.form === 'pronoun' && PERSONAL.test(mention.noun)) return false;
  for (const role of e.roles)
    if (isPerson(role) && (!EITHER_NOUNS.has(role) || MOSTLY_PERSONS.has(role))) return false;
  return true;
}

/** What scholars publish, where `paper` is no medium. */
const PUBLISHED = /\bpapers? (?:in|by|from|published|on|posted|for|co-)/;

/** `one of the letters`, `one of two suppliers`: what its whole is, but for persons and bodies, who are unnamed by that. */
function typeOfOne(e: Entity): SourceType {
  const [, whole = ''] = /^\w+ of .*?([\w-]+)$/.exec(e.description) ?? [];
  const kind = kindOfNoun(singular(whole));
  return kind === 'document' || kind === 'outlet' ? kind : 'unnamed';
}

/** Of the nouns that go with bodies as well, those that hardly do with one that speaks. */
const MOSTLY_PERSONS = words(
  'host adviser advisor consultant champion winner member ally partner predecessor successor promoter organiser organizer',
);
const PERSONAL = /^(?:he|she|him|her|his|i|me|my|who|whom|you)$/;

function typeOfPronoun(noun: string): SourceType {
  if (PERSONAL.test(noun)) return 'person';
  if (/^(?:they|them|their|we|us|our|everyone|everybody|others|some|many|both)$/.test(noun)) return 'group';
  return noun === 'it' || noun === 'its' || noun === 'which' ? 'organization' : 'unknown';
}

const has = (modifiers: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => {
  for (const x of modifiers) if (wanted.has(x)) return true;
  return false;
};
const BODIES_OF_GUARDS = words(
  'coast national home border civil revolutionary republican presidential swiss royal',
);
/** `the auction house`, `a fashion house`. */
const HOUSES = words(
  'auction publishing fashion clearing opera halfway acceptance trading brokerage media design',
);
/** Countries and bodies whose names are read as nouns: `the US said`, `Labour denied it`, `Islamic State`. */
const POWERS = words(
  'us usa uk u.s. u.s.a. u.k. eu e.u. un uae netherlands philippines maldives bahamas labour state',
);
/** Documents that carry nobody's words, so that no other stage counts them among those. */
const PAPERWORK = words('autopsy draft guidance commentary copy investigation probe diary mailer');
const PARTIES = words(
  'business hundred thousand dozen side opposition funder west audience electorate diaspora',
);
/** Nouns for bodies that mean other things as well, so that no other stage counts them among those. */
const BODIES = words('county district tank');
const UNNAMED = words('unnamed unidentified anonymous undisclosed');

/** What makes of papers something other than a newspaper. */
const SHEETS = words(`
  ballot court research white green discussion position policy working exam examination scientific legal
  strategy consultation term board briefing cabinet council confidential secret classified internal leaked
  official divorce identity travel voting conference academic technical planning
`);

/** `ballot papers`, `a discussion paper`. */
export const isSheet = (noun: string, modifiers: readonly string[]): boolean =>
  (noun === 'paper' || noun === 'papers') && modifiers.some((x) => SHEETS.has(x));

/** By noun, number and article: `officials` are unnamed, `critics` a group, `the minister` a person, `a driver` unnamed. */
export function typeOfNoun(noun: string, e: Pick<Entity, 'plural' | 'article' | 'modifiers'>): SourceType {
  const counted = e.article === 'number' || e.article === 'a';
  if (noun === 'one' || noun === 'someone' || noun === 'somebody') return 'unnamed';
  // `Italy's coast guard` as against `a security guard`
  if (noun === 'guard' && has(e.modifiers, BODIES_OF_GUARDS)) return 'organization';
  if (noun === 'house' && has(e.modifiers, HOUSES)) return 'organization';
  if (e.plural && has(e.modifiers, UNNAMED)) return 'unnamed';
  if (
    noun === 'group' &&
    [...e.modifiers].some((x) => /^(?:rebel|militant|armed|protest|small|large|minority)$/.test(x))
  )
    return 'group';
  // `a television crew` asks for its medium
  if (noun === 'crew' && [...e.modifiers].some((x) => /^(?:television|tv|camera|radio|news)$/.test(x)))
    return 'outlet';
  if (POWERS.has(noun)) return 'organization';
  const kind = kindOfNoun(noun);
  if (kind === 'unknown') {
    if (PAPERWORK.has(singular(noun))) return 'document';
    if (PARTIES.has(singular(noun))) return 'group';
    if (BODIES.has(noun)) return 'organization';
  }
  // `Derby station`, `the police station`
  if (isSheet(noun, [...e.modifiers])) return 'document';
  if (
    (noun === 'station' || noun === 'stations') &&
    e.modifiers.size > 0 &&
    ![...e.modifiers].some((x) => OUTLET_MODIFIERS.has(x))
  )
    return 'organization';
  if (kind === 'outlet') {
    const weak = WEAK_OUTLET_NOUNS.has(noun) && ![...e.modifiers].some((x) => OUTLET_MODIFIERS.has(x));
    return weak && !/^(?:paper|channel|station)$/.test(noun) ? 'organization' : 'outlet';
  }
  if (kind === 'organization' || kind === 'document') return kind;
  const one = singular(noun);
  if (UNNAMED_PLURALS.has(noun)) return 'unnamed';
  if (e.plural || GROUP_NOUNS.has(noun)) {
    if (noun === 'everyone' || (noun === 'people' && e.article !== 'number')) return 'group';
    const known = kindOfNoun(one);
    if (known === 'outlet') return 'outlet';
    return counted && e.article === 'number' ? 'unnamed' : 'group';
  }
  if (kind === 'person') {
    const office =
      OFFICE_NOUNS.has(noun) || HEADS.has(noun) || (noun === 'executive' && e.modifiers.has('chief'));
    return office && e.article !== 'a' && e.article !== 'none' ? 'person' : 'unnamed';
  }
  return kind === 'group' ? 'group' : 'unknown';
}
