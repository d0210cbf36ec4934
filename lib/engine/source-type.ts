import type { Mention as MentionForm, SourceType } from '../model/attribution';
import { kindOfNoun } from './antecedent';
import type { Entity } from './entity';
import { GROUP_NOUNS, UNNAMED_PLURALS } from './lexicon/institutions';
import { OUTLET_MODIFIERS, WEAK_OUTLET_NOUNS } from './lexicon/outlets';
import { OFFICE_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import type { Mention } from './mentions';
import { singular } from './noun';

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
    if (entity.kind === 'outlet' || entity.kind === 'document' || entity.kind === 'organization')
      return entity.kind;
    if (entity.kind === 'place') return 'organization';
    return entity.kind === 'group' ? 'group' : 'person';
  }
  if (entity?.members) {
    const [first] = entity.members;
    const alike = entity.members.every((x) => x.kind === first!.kind);
    return alike && (first!.kind === 'outlet' || first!.kind === 'organization') ? first!.kind : 'group';
  }
  // `people with knowledge of the matter`, `three persons close to him`: insiders, no crowd
  if (entity?.plural && INSIDERS.test(entity.description)) return 'unnamed';
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

function typeOfPronoun(noun: string): SourceType {
  if (/^(?:he|she|him|her|his|i|me|my|who|whom|you)$/.test(noun)) return 'person';
  if (/^(?:they|them|their|we|us|our|everyone|everybody|others|some|many|both)$/.test(noun)) return 'group';
  return noun === 'it' || noun === 'its' || noun === 'which' ? 'organization' : 'unknown';
}

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
  if (noun === 'one') return 'unnamed';
  if (
    noun === 'group' &&
    [...e.modifiers].some((x) => /^(?:rebel|militant|armed|protest|small|large|minority)$/.test(x))
  )
    return 'group';
  // `a television crew` asks for its medium
  if (noun === 'crew' && [...e.modifiers].some((x) => /^(?:television|tv|camera|radio|news)$/.test(x)))
    return 'outlet';
  const kind = kindOfNoun(noun);
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
    if (noun === 'everyone' || noun === 'people') return 'group';
    const known = kindOfNoun(one);
    if (known === 'outlet') return 'outlet';
    return counted && e.article === 'number' ? 'unnamed' : 'group';
  }
  if (kind === 'person')
    return OFFICE_NOUNS.has(noun) && e.article !== 'a' && e.article !== 'none' ? 'person' : 'unnamed';
  return kind === 'group' ? 'group' : 'unknown';
}
