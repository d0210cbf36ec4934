import { resolvePronoun } from './antecedent';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import type { Mention } from './mentions';

/**
 * Who is meant by a pronoun; null when nobody is found.
 * @param resolve finds out who is meant by a mention that comes later
 */
export function pronounSieve(d: Discourse, m: Mention, resolve: (m: Mention) => void): Entity | null {
  const { noun } = m;
  if (noun === 'you' || noun === 'your') return addressee(d, m, resolve);
  if (/^(?:i|me|my|myself|we|us|our|ourselves)$/.test(noun)) {
    const quote = d.sayings.insideQuote[m.head]! || d.sayings.inside[m.head]!;
    const s = quote > 0 ? d.sayings.sourceMention[quote - 1] : null;
    return s && s !== m ? d.entityOf(s) : null;
  }
  if (noun === 'who' || noun === 'which' || noun === 'that' || noun === 'whose' || noun === 'whom')
    return relative(d, m);
  const reflexive = noun.endsWith('self') || noun.endsWith('selves');
  return resolvePronoun(reflexive ? { ...m, noun: noun.slice(0, 2) } : m, d.context(m));
}

/** `You` in an interviewer's question: whoever answers next. */
function addressee(d: Discourse, m: Mention, resolve: (m: Mention) => void): Entity | null {
  const k = d.sayings.insideQuote[m.head]! - 1;
  if (k < 0 || !d.sayings.list[k]!.question) return null;
  for (let j = k + 1; j < Math.min(k + 6, d.sayings.list.length); j++) {
    const s = d.sayings.sourceMention[j];
    if (!s || d.sayings.list[j]!.nested) continue;
    if (!d.knows(s)) resolve(s);
    return d.entityOf(s);
  }
  return null;
}

/** `who` and `which`: the nearest person, or the nearest other phrase, before it in the sentence. */
function relative(d: Discourse, m: Mention): Entity | null {
  const start = d.index.from[m.sentence]!;
  const at = d.index.mentions.indexOf(m, start);
  for (let k = at - 1; k >= start && at - k < 8; k--) {
    const before = d.index.mentions[k]!;
    if (before.form === 'pronoun' || before.last > m.first) continue;
    const e = d.entityOf(before);
    if (!e) continue;
    const person =
      e.kind === 'person' || e.kind === 'group' || (e.kind === 'unknown' && before.form === 'name');
    if (m.noun === 'which' ? e.kind === 'person' : m.noun.startsWith('who') && !person) continue;
    return e;
  }
  return null;
}
