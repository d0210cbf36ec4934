import type { Discourse } from './discourse';
import type { TokenRange } from './document';
import { type Entity, newEntity } from './entity';
import { words } from './lexicon/words';
import type { Mention } from './mentions';

/** The group of these, as known before or new. */
export function together(d: Discourse, members: readonly Entity[], sentence: number): Entity {
  const known = d.recent.find(
    (e) => e.members?.length === members.length && members.every((x) => e.members!.includes(x)),
  );
  if (known) return known;
  const group = newEntity('group', sentence);
  group.plural = true;
  group.article = 'the';
  group.members = members;
  return group;
}

/** Who speak together in a source, `Ann Ek and Tom Orr`, `Reuters and the AP`: names alone; null for any other source. */
export function speakingTogether(d: Discourse, range: TokenRange): Entity | null {
  const { lower, form } = d.w.doc;
  const members: Entity[] = [];
  let at = range.first;
  let joined = false;
  for (const m of d.index.within(range)) {
    // `and his wife, Ann Ek`
    const named = m.form === 'nominal' && m.partner?.name ? m.partner : m;
    const e = d.entityOf(m);
    // `the Kentucky senator and the businessman`: by description two whose names are known
    const known = named.article === 'the' && !named.plural && e?.kind === 'person' && e.name;
    if (m.first !== at || (named.form !== 'name' && !known)) continue;
    if (!e || members.includes(e)) return null;
    // `Sky News and former BBC anchor Ann Ek`: one, who works for both
    if (members.at(-1)?.kind === 'outlet' && named.modifiers.length > 0) return null;
    members.push(e);
    at = named.last;
    if (joined) break;
    if (form[at] === ',' && lower[at + 1] === 'and') at += 2;
    else if (form[at] === ',' || lower[at] === 'and') at++;
    else return null;
    joined = lower[at - 1] === 'and';
  }
  const ends = at === range.last || (at === range.last - 1 && EACH.has(lower[at]!));
  return joined && members.length > 1 && ends ? together(d, members, d.w.doc.sentenceOf[range.first]!) : null;
}
const EACH = words('each both');

/** `Ann Ek and | other directors`, `she and | another reporter`: one who is known with some who are not; null for any other source. */
export function speakingWithOthers(d: Discourse, range: TokenRange): Entity | null {
  const { lower, text, start, end, sentenceOf } = d.w.doc;
  const first = d.index.mentionAt({ first: range.first, last: range.first + 1 });
  if (!first || first.first !== range.first || first.form === 'nominal') return null;
  const at = first.last;
  if (lower[at] !== 'and') return null;
  let k = at + 1;
  while (k < at + 3 && COUNTED.has(lower[k] ?? '')) k++;
  if (!/^(?:others?|another)$/.test(lower[k] ?? '') || k >= range.last) return null;
  const one = d.entityOf(first);
  if (!one || one.plural) return null;
  const rest = newEntity('group', sentenceOf[range.first]!);
  rest.description = text.slice(start[at + 1]!, end[range.last - 1]!).replace(/\s+/g, ' ');
  return together(d, [one, rest], sentenceOf[range.first]!);
}
const COUNTED = words('several many some two three four five dozens of a the few');

/** `Ann Ek and Tom Orr | , who say`: both, by the number of the verb; null when `m` is not the second of two. */
export function bothBefore(d: Discourse, m: Mention): Entity | null {
  if (m.form !== 'name' || d.w.doc.lower[m.first - 1] !== 'and') return null;
  for (
    let k = d.index.mentions.indexOf(m, d.index.from[m.sentence]!) - 1;
    k >= d.index.from[m.sentence]!;
    k--
  ) {
    const before = d.index.mentions[k]!;
    if (before.last !== m.first - 1) continue;
    const [a, b] = [d.entityOf(before), d.entityOf(m)];
    return before.form === 'name' && a && b && a !== b ? together(d, [a, b], m.sentence) : null;
  }
  return null;
}
