import type { Entity } from './entity';
import { genderFits } from './entity';
import { isGivenName } from './lexicon/given-names';
import { ORGANIZATION_ENDINGS } from './lexicon/institutions';
import { NICKNAMES, sameGivenName } from './lexicon/nicknames';
import { words } from './lexicon/words';
import type { Mention } from './mentions';
import { textOfName } from './name';
import type { Words } from './noun-phrase';

const GIVEN_TITLES = new Set(
  'sir dame lady lord prince princess king queen brother sister father mother son daughter'.split(' '),
);
const PARTICLE = words('de la le du da di der den van von al el bin ibn of the and & for in');
/** Second words of a medium's name that it leaves out itself. */
const GENERIC = words('news sport sports online live digital international world tv radio newsroom');
/** Words that make another place of a place. */
const COMPASS = words('north south east west northern southern eastern western');
const MARK = /^[“”"‘’'`.]+$/;

/** Words of a mention's name, lower case, without particles and nicknames. */
export function nameTokens(w: Words, m: Mention): string[] {
  const out: string[] = [];
  const { doc } = w;
  for (let k = m.name!.first; k < m.name!.last; k++) {
    const lower = doc.lower[k]!;
    if (doc.shape[k] === 4 && MARK.test(doc.form[k]!)) {
      // a nickname stands between two marks
      let j = k + 1;
      while (j < m.name!.last && !MARK.test(doc.form[j]!)) j++;
      if (j < m.name!.last) k = j;
      continue;
    }
    if (!PARTICLE.has(lower) || m.name!.last - m.name!.first === 1) out.push(lower);
  }
  if (m.name!.family !== undefined) out.push(doc.lower[m.name!.family]!);
  return out;
}

/** Finds entities by the words of their names. */
export class NamesIndex {
  private readonly byToken = new Map<string, Entity[]>();
  private readonly byInitials = new Map<string, Entity>();
  /** Persons with a given name. */
  private readonly givenNames: Entity[] = [];
  constructor(private readonly w: Words) {}

  /** The publishing medium in one word (`theguardian`, as in an address), and its entity. */
  private publisher: { word: string; entity: Entity } | null = null;

  /** Names the publishing medium, as `The Guardian` or as `theguardian.com`. */
  setPublisher(e: Entity, name: string): void {
    const tokens = name
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/^https?:\/\/|^www\./g, '')
      .split(/[\s./]+/)
      .filter((t) => t && !/^(?:the|www|com|org|net|co|uk|au|ie)$/.test(t));
    this.setName(e, tokens, name);
    this.publisher = { word: tokens.join('').replace(/^the(?=.{4})/, ''), entity: e };
    // `BBC News` calls itself the BBC
    if (tokens.length === 2 && GENERIC.has(tokens[1]!)) this.publisher.word = tokens[0]!;
  }

  /** Gives an entity a name, or a fuller one. */
  setName(e: Entity, tokens: string[], text: string): void {
    e.tokens = tokens;
    e.name = text;
    for (const t of tokens) {
      const list = this.byToken.get(t);
      if (!list) this.byToken.set(t, [e]);
      else if (!list.includes(e)) list.push(e);
    }
    // `Desmond Hale` may be called Des
    if (e.kind === 'person' && tokens.length > 1) this.givenNames.push(e);
    if (tokens.length > 1) {
      this.byInitials.set(tokens.map((t) => t[0]).join(''), e);
      // `MoD`, with the small words
      const all = initialsOf(text);
      if (all.length > 2 && !this.byInitials.has(all)) this.byInitials.set(all, e);
    }
    if (tokens.length === 1 && tokens[0]!.length > 1) {
      const key = tokens[0]!.replace(/\./g, '');
      if (!this.byInitials.has(key)) this.byInitials.set(key, e);
    }
  }

  /** The entity a name means, or null when it is new. Takes over the fuller name. */
  find(m: Mention): Entity | null {
    const tokens = nameTokens(this.w, m);
    if (tokens.length === 0) return null;
    if (this.publisher && tokens.join('') === this.publisher.word) return this.publisher.entity;
    const text = textOfName(this.w, m.name!);
    const found = tokens.length === 1 ? this.findShort(tokens[0]!, m) : this.findLong(tokens, m);
    if (found && tokens.length > found.tokens.length && !found.publisher) this.setName(found, tokens, text);
    return found;
  }

  private findLong(tokens: string[], m: Mention): Entity | null {
    const last = tokens[tokens.length - 1]!;
    const first = tokens[0]!;
    let best: Entity | null = null;
    for (const key of new Set([last, first])) {
      for (const e of this.byToken.get(key) ?? []) {
        if (!kindsFit(e, m) || !sameName(e, tokens) || !genderFits(e, m.gender)) continue;
        if (!best || e.last > best.last) best = e;
      }
    }
    if (best) return best;
    // ABC spelt out later
    const initials = this.byInitials.get(tokens.map((t) => t[0]).join(''));
    return initials &&
      initials.tokens.length === 1 &&
      initials.tokens[0]!.length >= 2 &&
      initials.kind !== 'person'
      ? initials
      : null;
  }

  /** `Kel` is Kelly-Ann, `Georgie` Georgina: by how the name begins, where that fits a single person. */
  private cutShort(token: string, m: Mention): Entity | null {
    const stem = token.replace(/(?:ie|y)$/, '');
    if (stem.length < 3) return null;
    const bearers = new Set(
      this.givenNames.filter(
        (e) => e.tokens[0]!.length > stem.length && e.tokens[0]!.startsWith(stem) && genderFits(e, m.gender),
      ),
    );
    return bearers.size === 1 ? [...bearers][0]! : null;
  }

  private findShort(token: string, m: Mention): Entity | null {
    const kind = m.name!.kind;
    let best: Entity | null = null;
    let bestScore = -1;
    let given: Entity | null = null;
    let fresh: Entity | null = null;
    for (const e of this.byToken.get(token) ?? []) {
      const at = e.tokens.indexOf(token);
      const end = at === e.tokens.length - 1;
      // a surname that is a given name elsewhere tells no gender: `Morgan`, of Hester Morgan
      const gender = end && e.tokens.length > 1 && m.name!.titles.length === 0 ? 0 : m.gender;
      if (!kindsFit(e, m) || !genderFits(e, gender)) continue;
      // `Team Cole` is nobody called Cole, South Sudan is not Sudan
      if (e.tokens.length > 1 && (e.tokens[0] === 'team' || (end && COMPASS.has(e.tokens[0]!)))) continue;
      // `the Bauer Train` is nobody called Bauer, though `the Heritage Foundation` is Heritage
      if (!end && at === 0 && e.withThe && m.article !== 'the' && !isBodyName(e)) continue;
      // a place is not the club named after it; `the Post` is the publisher only with its article
      if (kind === 'place' && e.tokens.length > 1) continue;
      if (e.publisher && e.tokens.length > 1 && (!end || m.article !== 'the')) continue;
      if (!end && at !== 0) continue;
      // with a title stands the surname; `Sir Edmund` is the exception
      if (m.roles.length > 0 && !end && !m.name!.titles.some((t) => GIVEN_TITLES.has(t))) {
        // `Mr Anan`, where given names are what one is called by
        if (e.kind === 'person' && !isGivenName(token)) given ??= e;
        continue;
      }
      // `Ann Ek refused. “…,” Ek said`, though Tom Ek was called so last
      if (end && e.bare && e.lastSubject && m.sentence - e.lastSentence <= 1 && e.last > (fresh?.last ?? -1))
        fresh = e;
      const score = (end ? 2e9 : 0) + (e.bare ? 1e9 : 0) + e.last + 1;
      if (score > bestScore) {
        best = e;
        bestScore = score;
      }
    }
    if (fresh && best && fresh !== best && !best.lastSubject && best.lastSentence <= fresh.lastSentence)
      best = fresh;
    if (!best && kind !== 'organization' && kind !== 'outlet' && m.roles.length === 0) {
      const full = NICKNAMES.get(token);
      const known = full
        ? this.givenNames.filter((e) => full.has(e.tokens[0]!) && genderFits(e, m.gender))
        : [];
      if (new Set(known).size === 1) return known[0]!;
      const cut = full ? null : this.cutShort(token, m);
      if (cut) return cut;
    }
    best ??= given;
    // a pronoun may have told a gender wrongly: the only bearer of the surname is meant by `Ms Moore`
    if (!best && m.gender && m.name!.titles.length > 0) {
      const bearers = (this.byToken.get(token) ?? []).filter(
        (e) => e.kind === 'person' && e.tokens.at(-1) === token,
      );
      const [only] = bearers;
      if (bearers.length === 1 && only!.tokens.length > 1 && !isGivenName(only!.tokens[0]!)) {
        only!.gender = m.gender;
        return only!;
      }
    }
    if (best || !/^[A-Z](?:[A-Z&.-]+|[a-z]?[A-Z]+)$/.test(this.w.doc.form[m.name!.first]!)) return best;
    const spelt = this.byInitials.get(token.replace(/\./g, ''));
    return spelt && spelt.kind !== 'person' ? spelt : null;
  }
}

const isBodyName = (e: Entity): boolean =>
  e.sure || e.publisher || ORGANIZATION_ENDINGS.has(e.tokens.at(-1)!) || isGivenName(e.tokens[0]!);

/** First letters of all words of a name, lower case: `mod` of `Ministry of Defence`. */
const initialsOf = (text: string): string =>
  text
    .split(' ')
    .map((word) => word[0]!.toLowerCase())
    .join('');

/** A person is no body, unless one of the two readings is only a guess. */
function kindsFit(e: Entity, m: Mention): boolean {
  const a = e.kind;
  const b = m.name!.kind;
  if (a === b || a === 'unknown' || b === 'unknown') return true;
  if (a !== 'person' && b !== 'person') return true;
  return !(e.sure && m.name!.sure) && (a === 'person' ? b === 'organization' : a === 'organization');
}

/** Two names for one: equal, one a part of the other with the same first and last word, or a single word that grew. */
function sameName(e: Entity, tokens: string[]): boolean {
  const a = e.tokens;
  const b = tokens;
  if (a.length === 0 || (e.kind === 'place' && a.length !== b.length)) return false;
  if (a.length === 1) return (a[0] === b[b.length - 1] && !COMPASS.has(b[0]!)) || a[0] === b[0];
  const endsAlike = a[a.length - 1] === b[b.length - 1];
  if (e.kind === 'person') return endsAlike && (sameGivenName(a[0]!, b[0]!) || isDoubleSurname(a, b));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((t) => long.includes(t)) && (endsAlike || a[0] === b[0]);
}

/** `García Lorca` of `Ana García Lorca`: all but the given name. A headline’s `Deport Ana Roe` is no such name. */
const isDoubleSurname = (full: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 &&
  full.length === short.length + 1 &&
  isGivenName(full[0]!) &&
  !isGivenName(short[0]!) &&
  short.every((t, k) => t === full[k + 1]);
