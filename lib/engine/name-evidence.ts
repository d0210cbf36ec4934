import { ORGANIZATION_NOUNS } from './lexicon/institutions';
import { OUTLET_ENDINGS, OUTLET_NOUNS, SHARED_OUTLET_ENDINGS, WEAK_OUTLET_ENDINGS } from './lexicon/outlets';
import { PERSON_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import { isMedium } from './medium-evidence';
import type { Mention } from './mentions';
import { isOtherAgency } from './name-kind';
import type { Words } from './noun-phrase';
import { isAbbreviation, strangersAmong } from './strangers';
import { Word } from './word';

/** What the text around a name tells of its bearer. */
type Evidence = 'outlet' | 'organization' | 'person' | 'place';

/** What only a place has: `Osaka’s governor`. */
const OF_PLACES = new Set('mayor governor airport parliament residents population'.split(' '));
const isCase = (lower: string) => lower === "'s" || lower === '’s' || lower === "'" || lower === '’';
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
  const keys = new Map<Mention, string>();
  const keyOf = (m: Mention) => {
    const key = keys.get(m) ?? w.doc.lower.slice(m.name!.first, m.name!.last).join(' ');
    keys.set(m, key);
    return key;
  };
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
  for (const m of mentions) if (m.name && isAbbreviation(w.doc, m)) bodies.add(keyOf(m));
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

const WHERE = words('in at from to near outside across around of into through for');

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
    if (m.name.sure || m.article !== 'none' || WHERE.has(doc.lower[m.first - 1] ?? '')) visited.add(key);
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
    !isOtherAgency(doc, name.first) &&
    roles.some((r) => OUTLET_NOUNS.has(r) && !/^(?:site|press|daily|monthly|quarterly|fortnightly)$/.test(r))
  )
    return 'outlet';
  if (m.modifiers.includes('daily') && m.article === 'the') return 'outlet';
  if (name.sure) return null;
  if (roles.some((r) => ORGANIZATION_NOUNS.has(r) && !PERSON_NOUNS.has(r))) return 'organization';
  if (isMedium(w, m, stranger)) return 'outlet';
  const next = doc.lower[m.last] ?? '';
  const next2 = doc.lower[m.last + 1] ?? '';
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
