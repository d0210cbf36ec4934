import { findByRole } from './antecedent';
import type { Discourse } from './discourse';
import { RELATIONS, TAGS } from './document';
import { type Entity, genderFits } from './entity';
import { words } from './lexicon/words';
import type { Mention } from './mentions';
import { isPerson } from './noun';
import { resolvePronoun } from './pronoun-antecedent';
import { bothBefore } from './several';
import { Word } from './word';

const OF_SPEAKER = words('i me my myself we us our ourselves');

/**
 * Who is meant by a pronoun; null when nobody is found.
 * @param resolve finds out who is meant by a mention that comes later
 */
export function pronounSieve(d: Discourse, m: Mention, resolve: (m: Mention) => void): Entity | null {
  const { noun } = m;
  if (noun === 'you' || noun === 'your') return addressee(d, m, resolve);
  if (OF_SPEAKER.has(noun)) {
    const quote = d.sayings.insideQuote[m.head]! || d.sayings.inside[m.head]!;
    const s = quote > 0 ? d.sayings.sourceMention[quote - 1] : null;
    return s && s !== m ? d.entityOf(s) : null;
  }
  if (noun === 'who' || noun === 'which' || noun === 'that' || noun === 'whose' || noun === 'whom')
    return relative(d, m);
  const reflexive = noun.endsWith('self') || noun.endsWith('selves');
  // `The study | itself says`
  const said = reflexive ? d.index.mentionAt({ first: m.first - 1, last: m.first }) : null;
  if (said && said.last === m.first && said.form !== 'pronoun') return d.entityOf(said);
  const telling = reflexive ? null : tellsAlready(d, m);
  if (telling) {
    if (!d.knows(telling)) resolve(telling);
    const e = d.entityOf(telling);
    if (e?.kind === 'person' && !e.plural && genderFits(e, m.gender)) return e;
  }
  const c = d.context(m);
  if (reflexive) return resolvePronoun({ ...m, noun: noun.slice(0, 2) }, c);
  const out = [...barred(d, m), ...spokenTo(d, m), ...heardBy(d, m)];
  const named = namedInOwnWords(d, m);
  c.recent = without(without(c.recent, out), named);
  const found = resolvePronoun(m, c);
  if (found?.name || named.length === 0 || !isToldBefore(d, m)) return found;
  // `Ms. Roe was shocked, she said`: yet where nobody else has a name, whom the words before are about
  c.recent = without(named, out);
  return resolvePronoun(m, c) ?? found;
}

/** `Roe admitted it was late, which is odd, | she said`: whose words the sentence tells already, by name; null for any other form. */
function tellsAlready(d: Discourse, m: Mention): Mention | null {
  if (m.gender === 0) return null;
  for (const range of d.sayings.speaking.get(m)?.content ?? []) {
    if (d.w.doc.sentenceOf[range.first] !== m.sentence || range.last > m.first) continue;
    if (d.sayings.insideQuote[range.first + 1]! > 0) continue;
    for (const other of d.index.within(range)) {
      const told = other.form === 'name' ? d.sayings.speaking.get(other) : undefined;
      if (told?.content.every((r) => r.first > other.first && r.last <= m.first)) return other;
    }
  }
  return null;
}

/** Whether the source `m` stands behind all of what it says, without marks around that. */
function isToldBefore(d: Discourse, m: Mention): boolean {
  const content = d.sayings.speaking.get(m)?.content;
  return (
    m.gender !== 0 &&
    content !== undefined &&
    content.length > 0 &&
    content.every((r) => r.last <= m.first && d.sayings.insideQuote[r.first + 1] === 0)
  );
}

/** `Sir Otto, he said, was asleep`: nobody speaks of himself by name (principle C). */
function namedInOwnWords(d: Discourse, m: Mention): Entity[] {
  const saying = d.sayings.speaking.get(m);
  if (!saying) return [];
  const out: Entity[] = [];
  for (const range of saying.content) {
    if (d.w.doc.sentenceOf[range.first] !== m.sentence) continue;
    for (const other of d.index.within(range)) {
      if (
        other.form === 'pronoun' ||
        (other.form === 'nominal' && m.gender === 0) ||
        !(other.subject || other.first === range.first)
      )
        continue;
      const office =
        other.form === 'nominal' && other.article === 'the' && !other.plural && isPerson(other.noun);
      const e =
        d.entityOf(other) ??
        (office
          ? findByRole(other, 'person', d.context(other))
          : other.form === 'name'
            ? d.names.find(other)
            : null);
      if (e) out.push(e);
    }
  }
  return out;
}

const without = (list: readonly Entity[], out: readonly Entity[]): readonly Entity[] =>
  out.length === 0 ? list : list.filter((e) => !out.includes(e));

const NMOD = relation('nmod');
const DOBJ = relation('dobj');
const AMOD = relation('amod');
const SUBJECTS = [relation('nsubj'), relation('nsubjpass')];
function relation(name: string): number {
  return RELATIONS.indexOf(name as (typeof RELATIONS)[number]);
}

/**
 * Who a pronoun cannot mean by its place in the tree (principle B of Chomsky 1981, and the filter against a phrase within its own
 * description): in `a friend told her` not the friend, in `a source close to her` not the source.
 */
function barred(d: Discourse, m: Mention): Entity[] {
  const { doc } = d.w;
  const out: Entity[] = [];
  const bar = (token: number) => {
    const other = d.index.mentionAt({ first: token, last: token + 1 });
    const e = other && other !== m && other.head === token ? d.entityOf(other) : null;
    if (e) out.push(e);
  };
  const subject = SUBJECTS.includes(doc.rel[m.head]!);
  // a possessive pronoun stands for a phrase by itself: what it owns comes between
  const owns = doc.lower[m.head + 1] !== undefined && doc.head[m.head]! > m.head;
  if (subject || /^(?:they|he|she)$/.test(m.noun)) return out;
  let k = owns ? doc.head[m.head]! : m.head;
  for (let n = 0; n < 3 && k >= 0; n++) {
    const rel = doc.rel[k]!;
    const head = doc.head[k]!;
    if (head < 0 || (rel !== NMOD && rel !== DOBJ && rel !== AMOD)) break;
    if (d.w.cls[head] === Word.Verb) {
      if (owns) break;
      const { first, last } = doc.sentences[m.sentence]!;
      for (let j = first; j < last; j++) if (doc.head[j] === head && SUBJECTS.includes(doc.rel[j]!)) bar(j);
      break;
    }
    bar(head);
    k = head;
  }
  return out;
}

const SPEAKING_TO = words(`
  told tells tell asked asks warned warns assured reminded informed begged urged promised to at
`);

/** `“…,” he told Ann Cole`: nobody tells it to himself. */
function spokenTo(d: Discourse, m: Mention): Entity[] {
  if (!d.sayings.speaking.has(m)) return [];
  for (
    let j = d.index.mentions.indexOf(m, d.index.from[m.sentence]!) + 1;
    j < d.index.from[m.sentence + 1]!;
    j++
  ) {
    const other = d.index.mentions[j]!;
    if (other.first - m.last > 3) return [];
    if (!TELLS.has(d.w.doc.lower[other.first - 1] ?? '') || other.form !== 'name') continue;
    const e = d.entityOf(other) ?? d.names.find(other);
    return e ? [e] : [];
  }
  return [];
}
const TELLS = words('told tells asked asks warned warns assured reminded informed');

/** `Speaking to the Courier, | they said`, `In a letter seen by the Courier, | it said`: no medium tells itself. */
function heardBy(d: Discourse, m: Mention): Entity[] {
  if (m.gender !== 0 || !d.sayings.speaking.has(m)) return [];
  const out: Entity[] = [];
  for (let j = d.index.from[m.sentence]!; j < d.index.mentions.length; j++) {
    const other = d.index.mentions[j]!;
    if (other.first >= m.first) break;
    if (!HEARS.has(d.w.doc.lower[other.first - 1] ?? '')) continue;
    const e = d.entityOf(other);
    if (e?.kind === 'outlet') out.push(e);
  }
  return out;
}
const HEARS = words('to with by');

/** `“You lied,” she shouted at the mayor`: whom the words behind the source of saying `k` name as spoken to. */
function addressed(d: Discourse, k: number): Mention | null {
  const { source } = d.sayings.list[k]!;
  if (!source) return null;
  const { doc } = d.w;
  const s = doc.sentenceOf[source.first]!;
  for (let j = d.index.from[s]!; j < d.index.from[s + 1]!; j++) {
    const m = d.index.mentions[j]!;
    if (m.first <= source.first || m.first < source.last) continue;
    if (m.first - source.last > 4 || d.sayings.insideQuote[m.head]! > 0) return null;
    if (!SPEAKING_TO.has(doc.lower[m.first - 1] ?? '') || m.form === 'pronoun' || m.plural) continue;
    if (m.name ? m.name.kind === 'person' || m.name.kind === 'unknown' : isPerson(m.noun)) return m;
  }
  return null;
}

/** `You` in a quotation: whom it is spoken to; in an interviewer's question, whoever answers next. */
function addressee(d: Discourse, m: Mention, resolve: (m: Mention) => void): Entity | null {
  const k = d.sayings.insideQuote[m.head]! - 1;
  if (k < 0) return null;
  const told = addressed(d, k);
  if (told) {
    if (!d.knows(told)) resolve(told);
    return d.entityOf(told);
  }
  if (!d.sayings.list[k]!.question) return null;
  for (let j = k + 1; j < Math.min(k + 6, d.sayings.list.length); j++) {
    const s = d.sayings.sourceMention[j];
    if (!s || d.sayings.list[j]!.nested) continue;
    if (!d.knows(s)) resolve(s);
    return d.entityOf(s);
  }
  return null;
}

/** A name of which nothing says that it is a person's, behind a preposition. */
function hangsLoose(d: Discourse, m: Mention): boolean {
  const e = d.entityOf(m);
  if (m.form !== 'name' || !e || e.kind === 'person' || m.modifiers.length > 0) return false;
  return /^(?:of|for|at|in|from)$/.test(d.w.doc.lower[m.first - 1] ?? '') && m.name?.kind !== 'outlet';
}

/** `an adviser to | Ann Roe | who left`: no clause without a comma tells which bearer of a name is meant. */
function describesOther(d: Discourse, m: Mention): boolean {
  if (m.form !== 'name' || !/^(?:to|of|for)$/.test(d.w.doc.lower[m.first - 1] ?? '')) return false;
  const head = d.index.mentionAt({ first: m.first - 2, last: m.first - 1 });
  return head?.form === 'nominal' && head.last === m.first - 1 && head.article === 'a' && isPerson(head.noun);
}

/** `who` and `which`: the nearest person, or the nearest other phrase, before it in the sentence. */
function relative(d: Discourse, m: Mention): Entity | null {
  const start = d.index.from[m.sentence]!;
  const at = d.index.mentions.indexOf(m, start);
  const plural = TAGS[d.w.doc.tag[m.last]!] === 'VBP' && m.noun !== 'whose';
  for (let k = at - 1; k >= start && at - k < 8; k--) {
    const before = d.index.mentions[k]!;
    if (before.form === 'pronoun' || before.last > m.first) continue;
    // an owner inside another's phrase: `Dahl's ex-wife, who`
    if (d.w.cls[before.last] === Word.Case && before.last < m.first) continue;
    // `the head of Partnership for Principles, who`: the head, not what it is for
    if (m.noun === 'who' && hangsLoose(d, before) && at - k < 7) continue;
    if (m.noun === 'who' && m.first === before.last && describesOther(d, before)) continue;
    const both = plural && m.first - before.last < 2 ? bothBefore(d, before) : null;
    if (both) return both;
    const e = d.entityOf(before);
    if (!e) continue;
    // a body or medium right before its comma speaks as people do: `the Herald, who say`
    const joined = m.first - before.last < 2 && before.form === 'name' && plural;
    const person =
      joined || e.kind === 'person' || e.kind === 'group' || (e.kind === 'unknown' && before.form === 'name');
    // bodies and media have people, too: `on Radio Tarn, whose presenter said`
    const owner = m.noun === 'whose' && m.first - before.last < 2;
    if (m.noun === 'which' ? e.kind === 'person' : m.noun.startsWith('who') && !person && !owner) continue;
    return e;
  }
  return null;
}
