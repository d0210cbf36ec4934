import { TAGS } from './document';
import { isGivenName } from './lexicon/given-names';
import { ORGANIZATION_NOUNS } from './lexicon/institutions';
import { OUTLET_NOUNS } from './lexicon/outlets';
import { EITHER_NOUNS, PERSON_NOUNS, RELATIONAL_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import type { Mention } from './mentions';
import { canSpeak, isPerson } from './noun';
import { CHAIN, nounPhraseFrom, type Words } from './noun-phrase';
import { identifiedAt, selfNamed } from './self-naming';
import { Word } from './word';

const AFTER_APPOSITION = /^(?:[,.;:!?()\]—–"”’»-]|''|--)$/;
const DASH = /^(?:[—–-]|--)$/;
const AGE = /^(\d{1,3})(?:-year-old)?$/;
const AGE_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `NAME, 54,` and `NAME, who is 68,`. */
export function readAge({ doc }: Words, m: Mention, last: number): void {
  let k = m.last;
  if (k >= last || doc.form[k] !== ',') return;
  k++;
  if (k + 1 < last && doc.lower[k] === 'who' && /^(?:is|was|turns)$/.test(doc.lower[k + 1]!)) k += 2;
  if (k < last && doc.lower[k] === 'aged') k++;
  if (k >= last || (k + 1 < last && !AFTER_APPOSITION.test(doc.form[k + 1]!))) return;
  const digits = AGE.exec(doc.lower[k]!);
  const age = digits ? Number(digits[1]) : AGE_WORDS.indexOf(doc.lower[k]!) + 1;
  if (age > 0 && age < 120) m.age = age;
}

/** Words that lead to a name, or stand before an office, without being part of the phrase: `| surnamed Ek`, `| retired nurse Ek`. */
const BEFORE_NAME = words('called named surnamed nicknamed retired former fellow veteran acting then');
const PARTICIPLE = new Set(['VBG', 'VBN']);
const COPULA = words('is was remains became becomes');
const CALLED = words('called named surnamed');

/** Index of the last token of the phrase and what hangs on it by prepositions, `, 54` included: where an apposition's comma can stand. */
function chainBefore(w: Words, comma: number, out: Mention[], from: number, below?: Mention): Mention[] {
  const { doc } = w;
  const chain: Mention[] = [];
  // `our man | there, NAME`
  let end = /^(?:there|here)$/.test(doc.lower[comma - 1] ?? '') ? comma - 1 : comma;
  for (let k = (below ? out.indexOf(below) : out.length - 1) - 1; k >= from && chain.length < 4; k--) {
    const m = out[k]!;
    if (m.last === end) chain.push(m);
    else if (m.last < end) {
      const aged = m.age > 0 && m.name && chain.length === 0;
      if (!aged && !(CHAIN.has(doc.lower[m.last]!) && linked(w, m.last, end, chain.length === 0))) break;
      chain.push(m);
    } else continue;
    end = m.first;
    if (m.possessor && m.possessor.first < end) end = m.possessor.first;
  }
  return chain;
}

/** `The firm that built it, NAME,`: the phrase that opens the sentence, with nothing but a clause of its own before the comma. */
function beforeClause({ doc, cls }: Words, comma: number, out: Mention[], from: number): Mention | null {
  const head = out[from];
  if (head?.form !== 'nominal' || head.plural || !/^(?:the|a)$/.test(head.article)) return null;
  if (!canSpeak(head.noun) || head.first !== doc.sentences[head.sentence]!.first) return null;
  const opens = /^(?:that|who|which)$/.test(doc.lower[head.last] ?? '');
  const reduced = cls[head.last] === Word.Verb && doc.lower[head.last + 1] === 'by';
  if (!opens && !reduced) return null;
  for (let k = head.last; k < comma; k++) if (doc.shape[k] === 4 || k - head.last > 7) return null;
  return head;
}

/** Only a preposition and words of a phrase lie between `i` and `end`. */
function linked({ doc, cls }: Words, i: number, end: number, open: boolean): boolean {
  for (let k = i + 1; k < end; k++) {
    if (cls[k] === Word.Other && !CHAIN.has(doc.lower[k]!) && doc.form[k] !== '&') return false;
    if (cls[k] === Word.Verb) return false;
  }
  return open || end - i <= 4;
}

/** `The chairman and founder | Ann Cole`: one with two offices. Two people when more than one speak, or each has an article. */
function isSecondOffice({ doc, cls }: Words, m: Mention, before: Mention): boolean {
  if (doc.lower[before.last] !== 'and' || before.last !== m.first - 1) return false;
  if (m.name?.kind !== 'person' || m.name.first === m.core || m.article !== 'none') return false;
  if (before.form !== 'nominal' || before.plural || before.article === 'a') return false;
  if (!isPerson(before.noun) && !/^(?:co-)?founder$/.test(before.noun)) return false;
  // `the king and Prime Minister Ann Cole` are two
  if (doc.shape[m.core] === 1 && doc.shape[before.head] !== 1) return false;
  return !(cls[m.last] === Word.Verb && /^(?:are|were|have)$/.test(doc.lower[m.last]!));
}

/** Joins `m` with the phrase before its comma, when one is a name and the other says who that is. */
export function join(w: Words, m: Mention, out: Mention[], from: number): void {
  const { doc } = w;
  let comma = m.first - 1;
  if (m.possessor && m.possessor.last <= m.first) comma = m.possessor.first - 1;
  const { first, last } = doc.sentences[m.sentence]!;
  const before = out[out.length - 2];
  // `Folk duo the Calder sisters`: a bare description, then the phrase itself
  if (
    before &&
    out.length - 2 >= from &&
    before.last === m.first &&
    before.article === 'none' &&
    before.form === 'nominal' &&
    m.article === 'the' &&
    before.plural &&
    m.plural
  ) {
    unite(m, before);
    return;
  }
  if (before && out.length - 2 >= from && isSecondOffice(w, m, before)) {
    unite(m, before);
    return;
  }
  // `Head of year Ben Tully`: an office in several words before a name
  if (
    before &&
    m.name &&
    // `chief of | staff Cole`: a strange name, behind a common noun
    (m.name.kind === 'person' || (m.name.kind === 'unknown' && m.name.first > m.core)) &&
    before.last === m.first - 1 &&
    doc.lower[before.last] === 'of' &&
    before.form === 'nominal' &&
    before.article === 'none' &&
    (m.article === 'none' || (m.name.sure && m.name.last - m.name.first > 1)) &&
    isPerson(before.noun) &&
    m.name.first > m.core
  ) {
    if (m.name.kind === 'unknown') m.name = { ...m.name, kind: 'person' };
    unite(m, before);
    return;
  }
  // `Ana Dahl is the governor`, `the winner was Ana Dahl`
  if (
    before &&
    before.last === m.first - 1 &&
    COPULA.has(doc.lower[before.last]!) &&
    out.length - 2 >= from
  ) {
    const [name, role] = m.name ? [m, before] : [before, m];
    const person = name.name?.kind === 'person' && role.form === 'nominal' && !role.plural;
    if (person && role.article === 'the' && isPerson(role.noun) && !role.same && !name.same) unite(m, before);
    return;
  }
  // `a resident who gave her name only as NAME`, `a woman identifying herself as his wife`
  if (doc.lower[comma] === 'as' && (m.name || isPerson(m.noun))) {
    const other = selfNamed(w, comma, m, out, from);
    if (other) {
      unite(m, other);
      return;
    }
  }
  // `the man, identified as NAME`
  const known = m.name && doc.lower[comma] === 'as' ? identifiedAt(doc, comma, first) : -1;
  if (known > 0) {
    const other = out.findLast((x) => x !== m && x.last <= known);
    if (other?.form !== 'nominal' || other.sentence !== m.sentence || other.plural || !isPerson(other.noun))
      return;
    const gap = known - other.last;
    if (gap === 0 || (gap === 1 && doc.form[other.last] === ',')) unite(m, other);
    return;
  }
  // `his uncle, a shy man | called NAME`: the first phrase says it, too
  if (
    m.name &&
    before?.last === comma &&
    CALLED.has(doc.lower[comma] ?? '') &&
    isPerson(before.noun) &&
    // `the senator called Ana Dahl a liar`
    (before.article !== 'the' || /^(?:man|woman|boy|girl|person)$/.test(before.noun)) &&
    // `one senator called Ana Dahl “a liar”`
    !/^(?:["“‘]|an?|the)$/.test(doc.form[m.last] ?? '')
  ) {
    if (before.form !== 'nominal' || before.plural || before.sentence !== m.sentence) return;
    const [own] =
      doc.form[before.first - 1] === ',' ? chainBefore(w, before.first - 1, out, from, before) : [];
    const main = own?.form === 'nominal' && !own.plural && isPerson(own.noun) ? own : before;
    unite(m, main);
    if (main !== before) m.roles.push(...before.roles);
    return;
  }
  if (m.name && comma - 1 > first && doc.form[comma - 1] === ',' && BEFORE_NAME.has(doc.lower[comma]!))
    comma--;
  const next = m.last < last ? doc.form[m.last]! : '.';
  // `his running mate — Gov. Ann Cole — has left`
  const dashed = m.name !== null && DASH.test(doc.form[comma] ?? '') && doc.form[comma] === next;
  if (comma <= first || (doc.form[comma] !== ',' && !dashed) || m.form === 'pronoun') return;
  if (doc.lower[m.last] === 'and' || doc.lower[m.last] === 'or') return;
  if (m.name) {
    // `its author, NAME of Roma Tre,`
    const placed = m.name.kind === 'person' && /^(?:of|from|at)$/.test(next);
    if (!AFTER_APPOSITION.test(next) && w.cls[m.last] !== Word.Verb && !placed) return;
    for (const other of chainBefore(w, comma, out, from)) {
      if (other.form !== 'nominal' || other.plural) continue;
      // `Citing the ministry, | Xinhua said`: the phrase is governed, the name is the verb's subject
      const governed =
        /^(?:citing|quoting|to|by|with|in|after|from|at|on|through|via|for|before|about|against|despite|under|like|unlike|beside|besides|alongside|without|per)$/.test(
          doc.lower[other.first - 1] ?? '',
        );
      if (governed && !AFTER_APPOSITION.test(next)) return;
      const fits =
        m.name.kind === 'person' || m.name.kind === 'unknown'
          ? isPerson(other.noun) || PERSON_NOUNS.has(other.noun)
          : !isPerson(other.noun) || OUTLET_NOUNS.has(other.noun) || EITHER_NOUNS.has(other.noun);
      // `The hospital, Mercy Springs,`, `the contractor, Vajra Infra,`: bodies bear names that look like persons'
      const body =
        !m.name.sure &&
        m.name.kind !== 'outlet' &&
        // `a spokesman for the haulage firm, Pendle Freight,`
        (!governed || (doc.lower[other.first - 1] === 'for' && !isPerson(other.noun))) &&
        other.last === comma &&
        other.article !== 'none' &&
        (other.article !== 'a' || !isPerson(other.noun)) &&
        AFTER_APPOSITION.test(next) &&
        (isPerson(other.noun) ? EITHER_NOUNS.has(other.noun) : ORGANIZATION_NOUNS.has(other.noun)) &&
        !isGivenName(doc.lower[m.name.first]!);
      // `the coxswain, Jim Reid,`: a trade that no list knows
      const trade =
        m.name.kind === 'person' &&
        m.name.last - m.name.first > 1 &&
        (m.name.sure || isGivenName(doc.lower[m.name.first]!)) &&
        !governed &&
        other.last === comma &&
        other.article !== 'none' &&
        AFTER_APPOSITION.test(next) &&
        !canSpeak(other.noun);
      const bare = other.noun === 'one' || other.noun.endsWith('est');
      // `his widow, Maud,`: whatever the analysis takes her for
      const kin =
        m.name.kind === 'place' && other.article === 'possessive' && RELATIONAL_NOUNS.has(other.noun);
      if (!fits && !bare && !kin && !body && !trade && !(m.name.kind === 'place' && !isPerson(other.noun)))
        continue;
      if (kin && isPerson(other.noun)) m.name = { ...m.name, kind: 'person' };
      unite(m, other);
      return;
    }
    const far = next === ',' && doc.lower[m.last + 1] !== 'and' ? beforeClause(w, comma, out, from) : null;
    if (far && isPerson(far.noun) === (m.name.kind === 'person')) unite(m, far);
    return;
  }
  const [other] = chainBefore(w, comma, out, from);
  // `In an interview with Ann Cole, | a spokesman for the ministry | said`: the name is governed, the phrase is the verb's subject
  if (other && w.cls[verbBehind(w, m, last)] === Word.Verb && opensBeforeName(w, other, first)) return;
  // `a marina in Baja, the sheriff's office said`: the place belongs to the phrase before
  if (other?.name?.kind === 'place' && CHAIN.has(doc.lower[other.first - 1] ?? '')) return;
  if (!other?.name || m.plural || !canSpeak(m.noun)) return;
  const person = isPerson(m.noun);
  // `Ann Cole, director of the fund,`
  if (m.article === 'none' && !(person && other.name.kind === 'person' && other.last === comma)) return;
  // `near Ann Cole, Speaker of the House Paul Reed said`: an office before its bearer's name
  if (m.article === 'none' && leadsToName(w, m, last)) return;
  if (
    person !== (other.name.kind === 'person' || other.name.kind === 'unknown') &&
    other.name.kind !== 'unknown'
  )
    return;
  if (
    !AFTER_APPOSITION.test(next) &&
    !CHAIN.has(doc.lower[m.last]!) &&
    !/^(?:who|which|that)$/.test(doc.lower[m.last] ?? '') &&
    // `Ann Cole, a candidate | aiming at voters`
    !(m.article === 'a' && person && PARTICIPLE.has(TAGS[doc.tag[m.last]!]!))
  )
    return;
  unite(m, other);
}

/** Index behind a phrase and what hangs on it by prepositions. */
function verbBehind(w: Words, m: Mention, limit: number): number {
  let k = m.last;
  for (let n = 0; n < 3 && k < limit && CHAIN.has(w.doc.lower[k]!); n++) {
    const np = nounPhraseFrom(w, k + 1, limit);
    if (np?.first !== k + 1) break;
    k = np.last;
  }
  return k;
}

/** Whether all that stands before a name at the sentence's beginning is an adjunct which a preposition or a participle opens. */
function opensBeforeName({ doc, cls }: Words, name: Mention, first: number): boolean {
  if (!CHAIN.has(doc.lower[name.first - 1] ?? '') || name.first - first > 8) return false;
  if (!CHAIN.has(doc.lower[first]!) && !/ing$|^(?:asked|interviewed|during|after)$/.test(doc.lower[first]!))
    return false;
  for (let k = first; k < name.first; k++)
    if (doc.form[k] === ',' || (cls[k] === Word.Verb && k > first)) return false;
  return true;
}

/** `Speaker | of the House Paul Reed`. */
function leadsToName(w: Words, m: Mention, limit: number): boolean {
  if (w.doc.lower[m.last] !== 'of') return false;
  const inner = nounPhraseFrom(w, m.last + 1, limit);
  return inner !== null && w.cls[inner.head] === Word.Name && isGivenName(w.doc.lower[inner.head - 1] ?? '');
}

function unite(m: Mention, other: Mention): void {
  m.same = other;
  other.partner = m;
  if (m.name) m.roles.push(...other.roles);
  other.subject ||= m.subject;
  m.subject ||= other.subject;
  if (!m.age) m.age = other.age;
}
