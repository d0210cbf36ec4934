import { isGivenName } from './lexicon/given-names';
import { ORGANIZATION_ENDINGS, ORGANIZATION_NOUNS } from './lexicon/institutions';
import {
  OUTLET_ENDINGS,
  OUTLET_NOUNS,
  OUTLETS,
  SHARED_OUTLET_ENDINGS,
  WEAK_OUTLET_ENDINGS,
} from './lexicon/outlets';
import { PERSON_NOUNS } from './lexicon/people';
import { standsAsMedium } from './medium-context';
import type { Mention } from './mentions';
import type { Words } from './noun-phrase';
import { ADVERBS, HANDED, isSaid, REPORTS, strangersAmong, TALK, TOLD, WROTE } from './strangers';
import { Word } from './word';

/** What the text around a name tells of its bearer. */
type Evidence = 'outlet' | 'organization' | 'person' | 'place';

/** What only a place has: `Osaka’s governor`. */
const OF_PLACES = new Set('mayor governor airport parliament residents population'.split(' '));
const isCase = (lower: string) => lower === "'s" || lower === '’s' || lower === "'" || lower === '’';
/** Of what is done by media, what a single unknown name does only as a medium: `a memo obtained by NAME`. */
const GOT_HOLD = new Set('seen obtained viewed reviewed published'.split(' '));
/** Who else is told things under a name with its article: parliaments, courts, powers. */
const AUDIENCES =
  /^(?:dáil|seanad|oireachtas|sejm|riksdag|storting|folketing|eduskunta|riigikogu|saeima|seimas|sabor|rada|cortes|majlis|diet|sabha|senedd|holyrood|stormont|bundesrat|synod|tribunal|inquiry|committee|commission|conference|convention|chamber|union|league|forum|senate|house|commons|lords|assembly|bundestag|knesset|duma|congress|parliament|council|court|kremlin|pentagon|vatican|treasury|cabinet|crown|un|eu|u\.n\.|e\.u\.|americans?|russians?|germans?|french|british)$/;
/** Plurals of initials are people, not a medium: `told MPs`. */
const MEMBERS = /^[A-Z]{2,5}s$/;
/** `confirmed to NAME that`: to persons one does so, too, but those are known by their other names. */
const GRANTED = new Set('confirmed confirms denied denies admitted admits'.split(' '));
/** What only a body has: `Pinion’s chair`, `Orbwell founder`. */
const OF_BODIES = new Set(
  `chair chairman chairwoman chief ceo cfo boss director manager founder co-founder president shares board headquarters website app
  staff customers owner parent workforce engineers subsidiary chairperson treasurer secretary-general midfielder striker captain
  coach goalkeeper keeper spokesman spokeswoman spokesperson aide executive executives editor`.split(/\s+/),
);
/** What persons have, too: these tell only before a name, not after a possessive. */
const OF_ANYONE = new Set(
  'spokesman spokeswoman spokesperson aide manager staff captain coach boss editor'.split(' '),
);

/**
 * Corrects the kinds of names by what stands around them anywhere in the text: `told NAME`, `NAME reported`, `the union NAME`,
 * `NAME’s chair`, `NAME, which`. What is sure (titles, given names, the general list) is left alone. A name is the
 * same wherever it stands, so evidence at one place holds for all.
 */
export function weighNames(w: Words, mentions: readonly Mention[]): void {
  const evidence = new Map<string, Evidence>();
  const keyOf = (m: Mention) => w.doc.lower.slice(m.name!.first, m.name!.last).join(' ');
  const strangers = strangersAmong(w, mentions);
  // `told Moe`, of Ida Moe
  const surnames = new Set<string>();
  for (const { name } of mentions)
    if (name && name.last - name.first > 1 && name.kind === 'person')
      surnames.add(w.doc.lower[name.last - 1]!);
  // `told AIPAC`, of a committee named in full
  const bodies = new Set<string>();
  for (const { name } of mentions)
    if (name?.sure && name.kind === 'organization' && name.last - name.first > 2)
      bodies.add(
        w.doc.form
          .slice(name.first, name.last)
          .filter((x) => /^\p{Lu}/u.test(x))
          .map((x) => x[0]!.toLowerCase())
          .join(''),
      );
  for (const m of mentions) {
    if (!m.name) continue;
    const acronym = w.doc.shape[m.name.first] === 2 && m.name.last - m.name.first === 1;
    if (acronym && !m.name.sure && bodies.has(keyOf(m).replace(/[&.-]/g, ''))) continue;
    if (!m.name.sure && m.name.kind !== 'outlet' && surnames.has(keyOf(m)) && m.article === 'none') continue;
    const found = evidenceFor(w, m, strangers.has(keyOf(m)));
    if (!found) continue;
    const key = keyOf(m);
    if (found === 'outlet' || !evidence.has(key)) evidence.set(key, found);
  }
  for (const m of mentions) {
    const body = bodyBeforeRole(w, m);
    if (body && !evidence.has(body)) evidence.set(body, 'organization');
  }
  for (const m of mentions) if (m.name?.sure && m.name.kind === 'person') evidence.set(keyOf(m), 'person');
  // `the Herald` is the Corran Herald
  for (const [key, kind] of [...evidence])
    if (kind === 'outlet' && key.includes(' ')) {
      const last = key.slice(key.lastIndexOf(' ') + 1);
      if (
        (OUTLET_ENDINGS.has(last) || WEAK_OUTLET_ENDINGS.has(last) || SHARED_OUTLET_ENDINGS.has(last)) &&
        !evidence.has(last)
      )
        evidence.set(last, 'outlet');
    }
  bearersOfPlaces(w, mentions, surnames, keyOf, evidence);
  for (const m of mentions) {
    if (!m.name || m.name.sure) continue;
    const kind = evidence.get(keyOf(m));
    if (kind) m.name = { ...m.name, kind };
  }
}

const WHERE = /^(?:in|at|from|to|near|outside|across|around|of|into|through|for)$/;

/** `emailed Mills`, of Ann Mills: the surname of somebody named, taken for a place here, that the text never goes to. */
function bearersOfPlaces(
  { doc }: Words,
  mentions: readonly Mention[],
  surnames: ReadonlySet<string>,
  keyOf: (m: Mention) => string,
  evidence: Map<string, Evidence>,
): void {
  const places = new Set<string>();
  const visited = new Set<string>();
  for (const m of mentions) {
    if (m.name?.kind !== 'place') continue;
    const key = keyOf(m);
    if (!surnames.has(key) || evidence.has(key)) continue;
    places.add(key);
    if (m.name.sure || m.article !== 'none' || WHERE.test(doc.lower[m.first - 1] ?? '')) visited.add(key);
  }
  for (const key of places) if (!visited.has(key)) evidence.set(key, 'person');
}

function evidenceFor(w: Words, m: Mention, stranger: boolean): Evidence | null {
  const name = m.name!;
  const { doc, cls } = w;
  if (name.kind === 'outlet') return 'outlet';
  const roles = [...m.modifiers, ...(m.same?.roles ?? []), ...(m.partner?.roles ?? [])];
  // `the radio host Ann Cole`
  const post = m.modifiers.at(-1) ?? '';
  const staff = name.kind === 'person' && PERSON_NOUNS.has(post) && !OUTLET_NOUNS.has(post);
  if (
    !staff &&
    roles.some((r) => OUTLET_NOUNS.has(r) && !/^(?:site|press|daily|monthly|quarterly|fortnightly)$/.test(r))
  )
    return 'outlet';
  if (m.modifiers.includes('daily') && m.article === 'the') return 'outlet';
  if (name.sure) return null;
  if (roles.some((r) => ORGANIZATION_NOUNS.has(r) && !PERSON_NOUNS.has(r))) return 'organization';
  const before = doc.lower[m.first - 1] ?? '';
  const before2 = doc.lower[m.first - 2] ?? '';
  const next = doc.lower[m.last] ?? '';
  const next2 = doc.lower[m.last + 1] ?? '';
  const listed = OUTLETS.has(doc.lower.slice(name.first, name.last).join(' '));
  const ending = doc.lower[name.last - 1]!;
  const opens = name.last - name.first > 1 && OUTLETS.has(doc.lower[name.first]!);
  const shaped =
    listed ||
    opens ||
    looksMade(doc.form, name) ||
    (name.last - name.first > 1 &&
      (OUTLET_ENDINGS.has(ending) || WEAK_OUTLET_ENDINGS.has(ending) || SHARED_OUTLET_ENDINGS.has(ending)));
  const plain = m.article !== 'the' || shaped;
  // persons are told things, too: without a shape of its own a name that an analysis calls a person stays one
  const open =
    !MEMBERS.test(doc.form[name.last - 1]!) &&
    (shaped ||
      name.kind === 'organization' ||
      name.kind === 'unknown' ||
      (stranger && name.kind === 'person'));
  const guessed = name.kind !== 'place' && !isGivenName(doc.lower[name.first]!);
  if (
    (shaped || guessed || before2 === 'leaked') &&
    !MEMBERS.test(doc.form[name.last - 1]!) &&
    standsAsMedium(w, m, plain)
  )
    return 'outlet';
  if (open && plain) {
    // `told her | Kyle Mercer was`: she was told
    if (TOLD.has(before) && m.possessor?.form !== 'pronoun') return 'outlet';
    if ((before === 'by' || before === 'in') && HANDED.has(before2)) return 'outlet';
    if (before === 'in' && WROTE.has(before2) && name.kind !== 'place') return 'outlet';
    // `is quoted as saying by NAME`
    if (before === 'by' && (before2 === 'saying' || before2 === 'writing')) return 'outlet';
    if (before === 'to' && name.kind === 'unknown' && GRANTED.has(before2)) return 'outlet';
    if (stranger && before === 'to' && isSaid(w, m.first - 2)) return 'outlet';
    if (before === 'with' && TALK.test(before2)) return 'outlet';
    if (REPORTS.has(next) || (ADVERBS.has(next) && REPORTS.has(next2))) return 'outlet';
    if (next === ',' && (next2 === 'citing' || next2 === 'quoting')) return 'outlet';
  }
  if (before === 'by' && GOT_HOLD.has(before2) && name.last - name.first === 1) return 'outlet';
  // `told the Local`: by its form
  if (
    TOLD.has(before) &&
    m.article === 'the' &&
    open &&
    !AUDIENCES.test(ending) &&
    !ORGANIZATION_ENDINGS.has(ending) &&
    m.modifiers.length === 0 &&
    m.first + 1 === name.first
  )
    return 'outlet';
  if (shaped && (before === 'to' || before === 'by' || before2 === 'according')) return 'outlet';
  if (before === 'in' && before2 === 'writing') return 'outlet';
  if (next === ',' && next2 === 'which') return 'organization';
  if (isCase(next) && OF_BODIES.has(next2) && !OF_ANYONE.has(next2)) return 'organization';
  if (isCase(next) && OF_PLACES.has(next2)) return 'place';
  if (next === ',' && next2 === 'who') return 'person';
  // `a tweet from Ann Wells who`, but `a man in Libya who`
  if (next === 'who' && name.last - name.first > 1 && name.kind !== 'place') return 'person';
  // `Inter Valmora have agreed`: a body, in British usage, where no two are named
  if (/^(?:have|are|were)$/.test(next) && m.first === doc.sentences[m.sentence]!.first) return 'organization';
  if (cls[m.last] === Word.Verb)
    for (let k = m.last + 1; k < m.last + 4; k++)
      if (doc.lower[k] === 'its' || doc.lower[k] === 'itself') return 'organization';
  return null;
}

/** A word made for a medium: `Newzroom`, `Supersport`, `GhanaWeb`, `Tarnpost`, `ThaiPBS`. */
const MADE =
  /^(?:News|Newz|Nieuws|Tele|Info|Radio)\p{Ll}{3,}$|^\p{Lu}.*(?:News|Web|Wire|Cast|Post|Press|TV|FM|Watch|Leaks|Online)$|^\p{Lu}\p{Ll}{2,}(?:news|wire|zine|sport|radio|vision|leaks|feed|cast|gazette|press|post|blog)$|^(?:PBS|NPR|FM|TV)$/u;
function looksMade(form: readonly string[], { first, last }: { first: number; last: number }): boolean {
  return MADE.test(form[first]!) || (last - first > 1 && MADE.test(form[last - 1]!));
}

/** Names that stand before a role inside another phrase, `Orbwell founder Theo Marsh`: bodies. Lower-case names. */
function bodyBeforeRole(w: Words, m: Mention): string | null {
  const { doc, cls } = w;
  let k = m.core;
  while (k < m.last && cls[k] === Word.Determiner) k++;
  const from = k;
  while (k < m.last && cls[k] === Word.Name) k++;
  if (k === from || k >= m.last || !OF_BODIES.has(doc.lower[k]!)) return null;
  if (m.name && from >= m.name.first) return null;
  return doc.lower.slice(from, k).join(' ');
}
