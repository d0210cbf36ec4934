import { DEMONYMS } from './lexicon/institutions';
import { BROADER } from './lexicon/people';
import type { Article, Mention } from './mentions';
import type { Gender } from './name-kind';

export type EntityKind = 'person' | 'organization' | 'outlet' | 'document' | 'group' | 'place' | 'unknown';

/** Somebody or something that the text speaks of, with all it calls them. */
export interface Entity {
  kind: EntityKind;
  /** Fullest name, null for those without. */
  name: string | null;
  /** Words of the name, lower case, without particles. */
  tokens: string[];
  /** Fullest description of one without a name, as written. */
  description: string;
  article: Article;
  /** Its name stood behind `the` when it was first met. */
  withThe: boolean;
  roles: Set<string>;
  modifiers: Set<string>;
  gender: Gender;
  plural: boolean;
  age: number;
  possessor: Entity | null;
  /** The text called it by the surname alone. */
  bare: boolean;
  /** The medium that publishes the text. */
  publisher: boolean;
  /** Its kind is beyond doubt. */
  sure: boolean;
  /** Where it was last spoken of: token, sentence, paragraph-independent. */
  last: number;
  lastSentence: number;
  lastSubject: boolean;
  lastQuoted: boolean;
  /** Sentence where it first comes. */
  firstSentence: number;
  mentions: number;
  /** The description came with a name to follow: an article's delayed identification is done. */
  identified: boolean;
  /** The group of which it is one: `one of three officials`. */
  whole: Entity | null;
  /** The persons who make it up: `Ann Ek and Tom Ek`, `the couple`. */
  members: readonly Entity[] | null;
  /** Found to be this other one. */
  merged: Entity | null;
}

export function newEntity(kind: EntityKind, sentence: number): Entity {
  return {
    kind,
    name: null,
    tokens: [],
    description: '',
    article: 'none',
    withThe: false,
    roles: new Set(),
    modifiers: new Set(),
    gender: 0,
    plural: false,
    age: 0,
    possessor: null,
    bare: false,
    publisher: false,
    sure: false,
    last: -1,
    lastSentence: sentence,
    lastSubject: false,
    lastQuoted: false,
    firstSentence: sentence,
    mentions: 0,
    identified: false,
    whole: null,
    members: null,
    merged: null,
  };
}

/** Adds what a mention tells about its entity. */
export function learn(e: Entity, m: Mention): void {
  for (const r of m.roles) e.roles.add(r);
  for (const x of m.modifiers) e.modifiers.add(x);
  if (m.gender && !e.gender) e.gender = m.gender;
  if (m.age) e.age = m.age;
}

/** Whether an entity may be called `role`: it was, or by a narrower word. */
export function hasRole(e: Entity, role: string): boolean {
  if (e.roles.has(role)) return true;
  if (role.startsWith('ex-') && e.roles.has(role.slice(3))) return true;
  const narrower = BROADER.get(role);
  if (narrower) for (const r of e.roles) if (narrower.has(r)) return true;
  return false;
}

/** Words before a noun that tell nothing about which one is meant. */
export const VAGUE: ReadonlySet<string> = new Set(
  (
    'same former new late veteran local younger older elder embattled outgoing incoming long-serving popular senior second old young ' +
    'ageing aging elderly retired then current sitting ousted disgraced controversial beleaguered troubled ailing giant big small ' +
    'little influential powerful outspoken combative bereaved grieving unnamed anonymous said disputed proposed whole entire ' +
    'star famous famed renowned prominent celebrated acclaimed respected seasoned well-known ' +
    'firebrand no-nonsense colourful colorful charismatic flamboyant soft-spoken softly-spoken mild-mannered straight-talking ' +
    'struggling stricken cash-strapped loss-making scandal-hit fast-growing veteran surviving leaked short brief long lengthy'
  ).split(' '),
);

/** Whether the adjectives of a later description fit what is known: nationality by country, other words by repetition. */
export function modifiersFit(e: Entity, m: Mention): boolean {
  // a press secretary is not the secretary
  if (m.noun === 'secretary' && e.modifiers.has('press') && !m.modifiers.includes('press')) return false;
  if (m.modifiers.length === 0 || e.modifiers.size === 0) return true;
  for (const x of m.modifiers) {
    if (VAGUE.has(x) || e.modifiers.has(x) || e.roles.has(x) || x.endsWith('-old') || x.endsWith('-page'))
      continue;
    const country = DEMONYMS.get(x);
    if (country) {
      if (e.modifiers.has(country) || e.tokens.includes(country)) continue;
      for (const y of e.modifiers) if (DEMONYMS.has(y) && y !== x) return false;
      continue;
    }
    return false;
  }
  return true;
}

/** Whether a pronoun or title of `gender` may mean `e`. */
export function genderFits(e: Entity, gender: Gender): boolean {
  return gender === 0 || e.gender === 0 || e.gender === gender;
}

/** The entity that `e` was found to be. */
export function current(e: Entity): Entity {
  while (e.merged) e = e.merged;
  return e;
}

/** What readers are told that somebody is called: the fullest name, of two together both their names, else the fullest description. */
export function calledBy(e: Entity): string {
  if (e.name) return e.name;
  if (!e.members) return e.description;
  const names = e.members.map((x) => calledBy(current(x)));
  const [first, second] = names.map((x) => x.split(' '));
  // `Ann and Tom Ek`
  const shared = names.length === 2 && first!.length === 2 && first!.at(-1) === second!.at(-1);
  return shared ? `${first![0]} and ${names[1]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
