import { join, readAge } from './apposition';
import { RELATIONS } from './document';
import { cutHeadingNames } from './heading-names';
import { CALENDAR } from './lexicon/calendar';
import { isGivenName } from './lexicon/given-names';
import { PERSON_NOUNS, TITLES } from './lexicon/people';
import { words } from './lexicon/words';
import { OF_MEDIA, STAFF } from './medium-context';
import {
  ageOf,
  articleOf,
  DISTRIBUTIVE,
  headNoun,
  isExclaimed,
  isNational,
  isPlural,
  isThing,
  pronounMention,
} from './mention-parts';
import { type Name, nameOf } from './name';
import { weighNames } from './name-evidence';
import type { Gender } from './name-kind';
import { canSpeak, isPerson, singular, withoutPrefix } from './noun';
import { type NounPhrase, nounPhraseFrom, type Words } from './noun-phrase';
import { isVerbAtEnd, opensClause } from './subject-place';
import { Word } from './word';

export type Article = 'the' | 'a' | 'possessive' | 'number' | 'none';

/** A place in the text where somebody or something that can speak is named. Token indices. */
export interface Mention extends NounPhrase {
  sentence: number;
  form: 'name' | 'nominal' | 'pronoun';
  name: Name | null;
  /** Head noun, lower case; for a name the empty string; for a pronoun the pronoun. */
  noun: string;
  /** What the text calls it here, lower case: titles, head nouns of appositions. */
  roles: string[];
  /** Adjectives and nouns before the head noun, lower case. */
  modifiers: string[];
  article: Article;
  plural: boolean;
  gender: Gender;
  /** Years, 0 when not told. */
  age: number;
  /** Mention that owns this one: `Dahl’s` in `Dahl’s lawyer`, `his` in `his lawyer`. */
  possessor: Mention | null;
  subject: boolean;
  /** Earlier mention of the same, joined by apposition, and the later one that joins this. */
  same: Mention | null;
  partner: Mention | null;
}

export const SUBJECTS = new Set(
  ['nsubj', 'nsubjpass', 'csubj'].map((r) => RELATIONS.indexOf(r as (typeof RELATIONS)[number])),
);

const POSSESSIVES = words('my our your his her its their whose');

/** Further ones of a number, when nothing follows. */
const FURTHER = words('another other one');

/**
 * All mentions in reading order.
 * @param wanted not 0 for tokens that head a source or a relay: a phrase around them is a mention whatever its noun
 */
export function findMentions(w: Words, wanted: Uint8Array): Mention[] {
  const out: Mention[] = [];
  for (let s = 0; s < w.doc.sentences.length; s++) sentenceMentions(w, s, wanted, out);
  cutHeadingNames(w, out);
  weighNames(w, out);
  return out;
}

function sentenceMentions(w: Words, s: number, wanted: Uint8Array, out: Mention[]): void {
  const { cls, doc } = w;
  const { first, last } = doc.sentences[s]!;
  const from = out.length;
  for (let i = first; i < last; ) {
    const c = cls[i]!;
    if (c === Word.Other || c === Word.Verb || c === Word.Case) {
      i++;
      continue;
    }
    let np = nounPhraseFrom(w, i, last);
    const split = np ? sourceWithin(np, wanted) : -1;
    if (split > 0) np = nounPhraseFrom(w, i, split);
    if (np && wanted[i] && wanted[np.last - 1] === 0) {
      // `her agent calls`: the tagger takes the verb for a noun
      let end = i;
      while (end < np.last && wanted[end] === wanted[i]) end++;
      np = nounPhraseFrom(w, i, end) ?? np;
    }
    if (!np) {
      i++;
      continue;
    }
    let m = mentionOf(w, np, s, wanted, out);
    if (!m && isVerbAtEnd(w, np)) {
      // `The nurse | remembers it`: a verb taken for a noun
      np = { ...np, last: np.last - 1, head: np.head - 1 };
      m = mentionOf(w, np, s, wanted, out);
      if (m) m.subject = true;
    }
    if (m) {
      out.push(m);
      shareFamily(w, m, out, from);
      join(w, m, out, from);
      if (m.name) readAge(w, m, last);
    }
    i = np.last;
  }
}

/** `the message | Dahl’s allies expect`: where within a phrase with an owner a source begins that ends with it; -1 elsewhere. */
function sourceWithin({ first, core, last }: NounPhrase, wanted: Uint8Array): number {
  if (core === first || wanted[first] || !wanted[core]) return -1;
  let k = core;
  while (wanted[k - 1] === wanted[core]) k--;
  return k < core - 1 && wanted[last - 1] === wanted[core] ? k : -1;
}

/** `Ellen and Saul Kipper`: the given name before takes over the family name. */
function shareFamily({ doc }: Words, m: Mention, out: readonly Mention[], from: number): void {
  const before = out[out.length - 2];
  if (!m.name || m.name.last - m.name.first < 2 || !before?.name || out.length - 2 < from) return;
  if (doc.lower[before.last] !== 'and' || before.last + 1 !== m.first || m.name.first !== m.first) return;
  const { first, last } = before.name;
  // `the brothers Ellen and Saul Kipper`
  const own = before.roles.some((r) => singular(r) === r);
  if (last - first !== 1 || own || m.name.kind !== 'person') return;
  if (isGivenName(doc.lower[first]!) && isGivenName(doc.lower[m.name.first]!)) {
    before.name.family = m.name.last - 1;
    before.name.kind = 'person';
  }
}

/** Describes one phrase; null when nobody can be meant by it. Pushes the possessor's mention first. */
export function mentionOf(
  w: Words,
  np: NounPhrase,
  sentence: number,
  wanted: Uint8Array | null,
  out: Mention[],
): Mention | null {
  const { doc, cls } = w;
  let possessor: Mention | null = null;
  if (np.core > np.first) {
    const inner = nounPhraseFrom(w, np.first, np.core - 1);
    if (inner) {
      possessor = mentionOf(w, inner, sentence, null, out);
      if (possessor) out.push(possessor);
    }
  } else if (cls[np.first] === Word.Determiner && POSSESSIVES.has(doc.lower[np.first]!)) {
    possessor = pronounMention(
      doc,
      { first: np.first, last: np.first + 1, head: np.first, core: np.first },
      sentence,
    );
    out.push(possessor);
  }
  if (cls[np.head] === Word.Pronoun) return pronounMention(doc, np, sentence);
  const found = nameOf(w, np);
  const name = found && isNational(w, np, found) ? null : found;
  if (name?.kind === 'unknown' && isExclaimed(w, np, sentence)) return null;
  const noun = name ? '' : headNoun(doc, np);
  if (!name && CALENDAR.has(noun) && noun !== 'may') return null;
  if (!name && isThing(w, np, noun)) return null;
  if (
    !name &&
    !(wanted && wantedIn(wanted, np)) &&
    !canSpeak(noun) &&
    cls[np.head] !== Word.Name &&
    // `The other disagreed`
    !(FURTHER.has(noun) && (SUBJECTS.has(doc.rel[np.head]!) || np.first === doc.sentences[sentence]!.first))
  ) {
    // `in a | CNN | interview`: the medium is one, though nobody is called an interview
    if (!possessor && OF_MEDIA.has(noun)) employerIn(w, np, sentence, out);
    return null;
  }
  const staff = possessor
    ? null
    : name
      ? employerOf(w, np, name, sentence, out)
      : staffOf(w, np, noun, sentence, out);
  // `every president` is nobody whom `the president` could mean
  const anybody = !name && DISTRIBUTIVE.has(doc.lower[np.core]!);
  const roles = name ? name.titles.filter((t) => isPerson(t) || canSpeak(t)) : anybody ? [] : [noun];
  const modifiers: string[] = [];
  for (let k = np.core; k < (name ? name.first : np.head); k++)
    if (cls[k] !== Word.Determiner && cls[k] !== Word.Other) modifiers.push(doc.lower[k]!);
  if (!name && !anybody && cls[np.head] === Word.Name) {
    // an office or body written large: `the Foreign Ministry`, `the President`
    roles[0] = doc.lower[np.head]!;
  }
  const one = name ? '' : singular(noun);
  // each property by name: an object that is spread first and then grows costs ten times as much
  return {
    first: np.first,
    last: np.last,
    head: np.head,
    core: np.core,
    sentence,
    form: name ? 'name' : 'nominal',
    name,
    noun,
    roles,
    modifiers,
    article: articleOf(w, np, possessor),
    plural: !name && isPlural(doc, np, noun),
    gender: name ? name.gender : (PERSON_NOUNS.get(withoutPrefix(one)) ?? TITLES.get(one) ?? 0),
    age: name ? 0 : ageOf(doc, np),
    possessor: possessor ?? staff,
    subject: SUBJECTS.has(doc.rel[np.head]!) || opensClause(w, np, doc.sentences[sentence]!.first),
    same: null,
    partner: null,
  };
}

/** `a | Bitloft | reporter`: by the noun somebody of a medium, or something that it makes. */
const staffOf = (w: Words, np: NounPhrase, noun: string, sentence: number, out: Mention[]): Mention | null =>
  STAFF.has(noun) || OF_MEDIA.has(noun) ? employerIn(w, np, sentence, out) : null;

/** `the | Bitloft | reporter Ann Roe`: what those of a medium are is named before their own names. */
function employerOf(w: Words, np: NounPhrase, name: Name, sentence: number, out: Mention[]): Mention | null {
  const head = name.first - 1;
  if (name.kind !== 'person' || head <= np.core || w.cls[head] === Word.Case) return null;
  return staffOf(w, { ...np, last: name.first, head }, w.doc.lower[head]!, sentence, out);
}

/** `a | Bitloft | reporter`: the medium that its people are called by, pushed as a mention of its own. */
function employerIn(w: Words, np: NounPhrase, sentence: number, out: Mention[]): Mention | null {
  let last = np.head;
  while (last > np.core && w.cls[last - 1] !== Word.Name) last--;
  let first = last;
  while (first > np.core && w.cls[first - 1] === Word.Name) first--;
  if (first === last) return null;
  const inner = { first, last, head: last - 1, core: first };
  const m = mentionOf(w, inner, sentence, null, out);
  // `SEN breakfast radio`
  const acronym = w.doc.shape[first] === 2 && last - first === 1;
  if (
    m?.name &&
    /^(?:radio|tv|television)$/.test(w.doc.lower[np.head]!) &&
    (acronym || m.name.kind !== 'place')
  )
    m.name.kind = 'outlet';
  if (!m?.name || m.name.kind === 'place' || (m.name.sure && m.name.kind !== 'outlet')) return null;
  // `a | Bitloft | reporter` may make a medium of a name, `the | Northgate | team` does not
  if (m.name.kind !== 'outlet' && (last < np.head || !STAFF.has(w.doc.lower[np.head]!))) return null;
  out.push(m);
  return m;
}

function wantedIn(wanted: Uint8Array, np: NounPhrase): boolean {
  for (let k = np.first; k < np.last; k++) if (wanted[k]) return true;
  return false;
}
