import type { Discourse } from './discourse';
import { type Entity, newEntity } from './entity';
import { words } from './lexicon/words';
import type { Mention } from './mentions';
import { isPerson, singular } from './noun';
import { together } from './several';
import { Word } from './word';

/** Whose number `one of …` leaves to what was said before: `them`, `the people`, `the trio`. */
const OF_ALL = words('them the these those us you');
/** Words for any number of people, or for the number alone. */
const ANYBODY = words(`
  two three four five six seven pair duo trio quartet group men women people persons couple lot number
`);
/** A number, behind which the noun follows: `one of the | three | officials`. */
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
/** Words for all there are. */
const EVERYBODY = /^(?:every(?:body|one)|any(?:body|one)|no(?:body|one)|some(?:body|one)|all)$/;
/** Words for two together. */
const TOGETHER = words('couple pair duo both two');
const COUPLE = words('couple pair duo');
/** `another`, `the other`, `a second`: further ones of a number. */
const FURTHER = words('another other second third fourth fifth sixth');
/** The same for a number told again. */
const COUNTED_REACH = 12;
/** How far back two may have been named together, in sentences. */
const REACH = 8;

/** One of a number spoken of before; null when the phrase is of another sort, or nothing fits. */
export function memberOf(d: Discourse, m: Mention): Entity | null {
  if (m.noun === 'one') return oneOfMany(d, m);
  return FURTHER.has(m.noun) && m.last - m.first < 3 && !m.possessor ? yetAnother(d, m) : null;
}

/** The head of `one of the school’s governors`, singular. */
function ownNoun(d: Discourse, m: Mention): string | null {
  const { lower } = d.w.doc;
  if (lower[m.last] !== 'of') return null;
  for (let k = m.last + 1; k < m.last + 7; k++) {
    const noun = lower[k] ?? '';
    if (d.w.doc.shape[k] === 4 && lower[k] !== "'s") return null;
    const one = singular(noun);
    if (one !== noun && isPerson(one) && lower[k + 1] !== "'s" && lower[k + 1] !== '’') return one;
  }
  return null;
}

/** The plural behind a number, `the two | major candidates`: its index, -1 when none follows. */
function countedNoun({ w }: Discourse, from: number): number {
  for (let k = from; k < from + 3 && k < w.doc.length; k++) {
    if (w.cls[k] === Word.Noun) return singular(w.doc.lower[k]!) === w.doc.lower[k] ? -1 : k;
    if (w.cls[k] !== Word.Modifier && w.cls[k] !== Word.Name) return -1;
  }
  return -1;
}

/** `One of them`, `one`: a member of the group spoken of last. */
function oneOfMany(d: Discourse, m: Mention): Entity | null {
  const { lower } = d.w.doc;
  const of = lower[m.last] === 'of';
  // `one of those diplomats`: it says whose number
  if (of && !OF_ALL.has(lower[m.last + 1] ?? '')) return named(d, m);
  const pointed = of && /^(?:the|these|those)$/.test(lower[m.last + 1]!);
  const at = pointed && NUMBER.test(lower[m.last + 2] ?? '') ? countedNoun(d, m.last + 3) : -1;
  const counted = at > 0;
  const noun = pointed ? (lower[counted ? at : m.last + 2] ?? '') : '';
  // `one of those diplomats`, whom nobody has counted, says it itself
  if (/^th[eo]se$/.test(lower[m.last + 1] ?? '') && !ANYBODY.has(noun)) return named(d, m);
  const near = d.recent.filter(
    (e) =>
      (e.plural || (noun !== '' && e.kind === 'document' && singular(noun) !== noun)) &&
      !e.name &&
      !e.members &&
      ![...e.roles].some((r) => EVERYBODY.test(r)) &&
      m.sentence - e.lastSentence <= (counted ? COUNTED_REACH : 3) &&
      (!counted || e.article === 'number') &&
      (noun === '' || ANYBODY.has(noun) || e.roles.has(noun)),
  );
  // those who were counted before those who spoke, and these before those who were only spoken of
  const many =
    near.find((e) => e.article === 'number' && e.lastSubject) ??
    near.find((e) => e.lastSubject && m.sentence - e.lastSentence <= 1) ??
    near.find((e) => e.article === 'number') ??
    near.find((e) => e.lastSubject) ??
    near[0];
  if (!many) return of ? named(d, m) : null;
  const e = newEntity('person', m.sentence);
  e.article = 'a';
  e.whole = many;
  for (const role of many.roles) e.roles.add(oneOf(role));
  e.description = `one of ${number(many)}`;
  return e;
}

/** `three officials`, `the officials` of `officials`: a number as it was told. */
const number = (many: Entity): string => {
  const bare = many.description.replace(
    /^(?:the|some|these|those|his|her|its|their|whose|my|our|your) /i,
    '',
  );
  return many.article === 'number' ? bare : `the ${bare}`;
};

const oneOf = (role: string) => (role === 'people' ? 'person' : singular(role));

/** `one of the school’s governors`: a new one, of whom the words tell enough. */
function named(d: Discourse, m: Mention): Entity | null {
  const noun = ownNoun(d, m);
  const range = d.sayings.sourceRange.get(m);
  if (!noun || !range) return null;
  const e = newEntity('person', m.sentence);
  e.article = 'a';
  e.roles.add(noun);
  const { doc } = d.w;
  let last = range.last;
  for (let k = m.last; k < range.last; k++) if (doc.form[k] === ',') last = Math.min(last, k);
  const text = doc.text.slice(doc.start[m.first], doc.end[last - 1]).replace(/\s+/g, ' ');
  e.description = text[0]!.toLowerCase() + text.slice(1);
  return e;
}

/** One of several, so that there are others. */
const ONE = /^one\b/i;
const ONE_OF = /^one (of .+)$/i;

/** `One report says … another …`, `the other`, `a third`: a further one of what was last counted or spoken of as one of many. */
function yetAnother(d: Discourse, m: Mention): Entity | null {
  const other = m.noun === 'other';
  const nth = !other && m.noun !== 'another';
  if (other && m.article !== 'the') return null;
  if (nth && m.article !== 'a' && m.article !== 'the') return null;
  const fits = (e: Entity) =>
    (e.whole || !e.name) &&
    (other || !e.plural) &&
    e.roles.size > 0 &&
    (e.article === 'a' || e.article === 'number') &&
    m.sentence - e.lastSentence <= 3;
  // `One, a baker, …` was one of a number before it was a baker
  const one =
    d.recent.find((e) => fits(e) && e.whole && e.lastSubject) ??
    d.recent.find((e) => fits(e) && ONE.test(e.description)) ??
    (other
      ? d.recent.find((e) => fits(e) && e.plural && e.article === 'number')
      : (d.recent.find((e) => fits(e) && e.lastSubject) ?? d.recent.find(fits)));
  if (!one) return null;
  const noun = oneOf([...one.roles][0]!);
  const e = newEntity(one.plural ? 'person' : one.kind, m.sentence);
  e.article = 'a';
  for (const role of one.roles) e.roles.add(oneOf(role));
  const whole = one.plural ? one : one.whole;
  e.whole = whole;
  const which = other ? 'the other' : nth ? `${m.article} ${m.noun}` : 'another';
  // `one of the boys … the other`
  const of = ONE_OF.exec(one.description)?.[1];
  e.description = whole
    ? `${which} of ${number(whole)}`
    : `${which} ${of ?? (nth || other ? noun : called(one, noun))}`;
  return e;
}

/** `senior official` of `a senior official who was there`: with the words before the noun. */
function called(one: Entity, noun: string): string {
  const words = one.description.split(' ');
  const at = words.indexOf(noun);
  return at > 0 && /^(?:an?|one)$/i.test(words[0]!) ? words.slice(1, at + 1).join(' ') : noun;
}

/** Notes that two persons were named together, `Ann Ek and Tom Ek`: `the couple`, `both` and `they` may mean the two. */
export function coordinate(d: Discourse, m: Mention, e: Entity): void {
  const { lower } = d.w.doc;
  const from = m.name!.titles.length > 0 || m.first === m.name!.first ? m.first : -1;
  if (from < 1 || lower[from - 1] !== 'and' || e.kind !== 'person') return;
  let before: Mention | null = null;
  for (let k = d.index.from[m.sentence]!; k < d.index.mentions.length; k++) {
    const x = d.index.mentions[k]!;
    if (x.first >= m.first) break;
    if (x.name && x.last === from - 1) before = x;
  }
  const first = before ? d.entityOf(before) : null;
  if (!before || first?.kind !== 'person' || first === e) return;
  const group = together(d, [...listedBefore(d, before), first, e], m.sentence);
  for (const role of [...before.roles, ...before.modifiers])
    if (singular(role) !== role) group.roles.add(role);
  // `…, the couple said`, whose words name them
  for (const x of d.recent)
    if (x !== group && !x.name && !x.members && x.firstSentence === m.sentence && isPair(x)) {
      d.merge(x, group);
      break;
    }
  d.touch(group, before);
}

/** `Ann Ek, Tom Orr, | Ivo Tan`: the persons named one after the other right before. */
function listedBefore(d: Discourse, m: Mention): Entity[] {
  const out: Entity[] = [];
  let at = m.first;
  for (
    let k = d.index.mentions.indexOf(m, d.index.from[m.sentence]!) - 1;
    k >= d.index.from[m.sentence]!;
    k--
  ) {
    const x = d.index.mentions[k]!;
    if (x.last > at - 1 || d.w.doc.form[at - 1] !== ',') continue;
    const e = x.last === at - 1 && x.name && !x.same && !x.partner ? d.entityOf(x) : null;
    if (e?.kind !== 'person' || out.includes(e)) break;
    out.unshift(e);
    at = x.first;
  }
  return out;
}

const isPair = (e: Entity) => e.article === 'the' && [...e.roles].some((r) => TOGETHER.has(r));

/** `the couple`, `both`, `the two`: those named together last, else for `both` the two who were spoken of last. */
export function pairMeant(d: Discourse, m: Mention): Entity | null {
  if (!TOGETHER.has(m.noun) || (m.noun !== 'both' && m.article !== 'the') || m.possessor) return null;
  const { notThis, reported } = d.context(m);
  const group = d.recent.find(
    (e) =>
      e.members &&
      m.sentence - e.lastSentence <= (COUPLE.has(m.noun) ? 4 * REACH : REACH) &&
      !e.members.includes(notThis!) &&
      !e.members.includes(reported!),
  );
  if (group) return group;
  if (m.noun !== 'both') return null;
  const two = d.recent.filter(
    (e) =>
      e.name && e.kind === 'person' && e !== notThis && e !== reported && m.sentence - e.lastSentence <= 2,
  );
  return two.length === 2 ? together(d, [two[1]!, two[0]!], m.sentence) : null;
}
