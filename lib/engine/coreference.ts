import { type Context, kindOfNoun, resolveNominal, resolvePronoun } from './antecedent';
import { describe } from './description';
import type { TokenRange } from './document';
import { current, type Entity, genderFits, hasRole, learn, newEntity } from './entity';
import { OFFICE_NOUNS, PERSON_NOUNS } from './lexicon/people';
import { findMentions, type Mention } from './mentions';
import { textOfName } from './name';
import { NamesIndex, nameTokens } from './names-index';
import { singular } from './noun';
import type { Words } from './noun-phrase';
import { firstOfSentences, paragraphOfSentences } from './sentence-index';

/** What coreference needs to know of an attribution, in tokens. */
export interface Saying {
  source: TokenRange | null;
  /** In reading order. */
  content: TokenRange[];
  /** The content stands in quotation marks: `I` in it is the source. */
  quoted: boolean;
  /** The source asks. */
  question: boolean;
  /** Stands in what another said. */
  nested: boolean;
}

/** Entities of a document and who is meant where. */
export interface Coreference {
  mentions: readonly Mention[];
  /** Who is meant by the phrase in `[first, last)`; null when nothing there names anybody. */
  entityAt(range: TokenRange): Entity | null;
  mentionAt(range: TokenRange): Mention | null;
  /** Source of each saying, in the order given. */
  sources: (Entity | null)[];
}

/** Entities kept as possible antecedents. */
const ACTIVE = 60;
/** What the husband of someone's widow is to her. */
const SPOUSES: ReadonlyMap<string, string[]> = new Map([
  ['husband', ['wife', 'widow']],
  ['wife', ['husband', 'widower']],
]);
/** Titles that tell nobody's office. */
const CIVIL = /^(?:dr|mr|mrs|ms|prof|sir|dame)$/;
const KIN = new Set(
  'brother sister son daughter husband wife father mother half-brother half-sister cousin twin uncle aunt nephew niece'.split(
    ' ',
  ),
);

/**
 * Finds out who is who. One sweep in reading order, except that the source of a quotation is looked up before what
 * stands inside it. Names meet by their words, pronouns and descriptions by agreement and salience (Lappin & Leass
 * 1994; the sieve order of Raghunathan et al. 2010: names before descriptions before pronouns). Linear: the number
 * of entities looked at for each mention is bounded.
 */
export function corefer(
  w: Words,
  mentions: readonly Mention[],
  sayings: readonly Saying[],
  publisher: string | null,
): Coreference {
  return new Sweep(w, mentions, sayings, publisher).run();
}

/** All mentions of a document; what stands in one of the sources is one whatever its noun. */
export function mentionsOf(w: Words, sources: readonly (TokenRange | null)[]): Mention[] {
  const wanted = new Uint8Array(w.doc.length);
  for (const source of sources) if (source) wanted.fill(1, source.first, source.last);
  return findMentions(w, wanted);
}

class Sweep implements Coreference {
  readonly sources: (Entity | null)[];
  private readonly entities = new Map<Mention, Entity>();
  private readonly names: NamesIndex;
  private recent: Entity[] = [];
  private lastSpeaker: Entity | null = null;
  /** First mention of each sentence, one more at the end. */
  private readonly from: Int32Array;
  private readonly paragraph: Int32Array;
  /** Innermost saying and innermost quoted saying at each token, index + 1. */
  private readonly inside: Int32Array;
  private readonly insideQuote: Int32Array;
  private readonly sourceMention: (Mention | null)[];
  /** Source of which a mention is the head. */
  private readonly sourceRange = new Map<Mention, TokenRange>();
  /** Mentions that head a source. */
  private readonly speaking = new Map<Mention, Saying>();
  /** Mentions of sources that follow their content. */
  private readonly hoisted = new Set<Mention>();
  /** What a possessive pronoun owns. */
  private readonly owns = new Map<Mention, Mention>();
  /** Pronouns that looked back in vain: `her lawyer`, before the text has named her. */
  private readonly pending: Mention[] = [];

  constructor(
    private readonly w: Words,
    readonly mentions: readonly Mention[],
    private readonly sayings: readonly Saying[],
    publisher: string | null,
  ) {
    const { doc } = w;
    for (const m of this.mentions) if (m.possessor?.form === 'pronoun') this.owns.set(m.possessor, m);
    this.from = firstOfSentences(this.mentions, doc.sentences.length);
    this.paragraph = paragraphOfSentences(w);
    this.inside = new Int32Array(doc.length);
    this.insideQuote = new Int32Array(doc.length);
    const size = (s: Saying) => s.content.reduce((n, r) => n + r.last - r.first, 0);
    const outerFirst = sayings.map((_, k) => k).sort((a, b) => size(sayings[b]!) - size(sayings[a]!));
    for (const k of outerFirst)
      for (const { first, last } of sayings[k]!.content) {
        this.inside.fill(k + 1, first, last);
        if (sayings[k]!.quoted) this.insideQuote.fill(k + 1, first, last);
      }
    this.names = new NamesIndex(w);
    if (publisher) this.addPublisher(publisher);
    this.sourceMention = sayings.map((s) => (s.source ? this.mentionAt(s.source) : null));
    sayings.forEach((s, k) => {
      const m = this.sourceMention[k];
      if (!s.source || !m) return;
      this.sourceRange.set(m, s.source);
      for (const x of [m, m.same, m.partner]) if (x) this.speaking.set(x, s);
    });

    this.sources = sayings.map(() => null);
  }

  run(): Coreference {
    for (const m of this.inOrder()) {
      this.resolve(m);
      this.again(m);
    }
    this.nameHeadline();
    this.sayings.forEach((s, k) => {
      this.sources[k] = s.source ? this.entityAt(s.source) : null;
    });
    return this;
  }

  mentionAt({ first, last }: TokenRange): Mention | null {
    let best: Mention | null = null;
    for (const m of this.within({ first, last })) {
      // an apposition's name says it best
      if (m.name && m.same && m.same.first >= first) return m;
      if (!best || m.first < best.first || (m.first === best.first && m.last > best.last)) best = m;
    }
    if (best) return best;
    const s = this.w.doc.sentenceOf[first]!;
    for (let k = this.from[s]!; k < this.from[s + 1]!; k++) {
      const m = this.mentions[k]!;
      if (m.first < last && m.last > first && (!best || m.last - m.first < best.last - best.first)) best = m;
    }
    return best;
  }

  entityAt(range: TokenRange): Entity | null {
    const m = this.mentionAt(range);
    return m ? this.entityOf(m) : null;
  }

  entityOf(m: Mention): Entity | null {
    const e = this.entities.get(m);
    return e ? current(e) : null;
  }

  private *within({ first, last }: TokenRange): Generator<Mention> {
    if (first >= last) return;
    const s = this.w.doc.sentenceOf[first]!;
    for (let k = this.from[s]!; k < this.from[s + 1]!; k++) {
      const m = this.mentions[k]!;
      if (m.first >= first && m.last <= last) yield m;
    }
  }

  /** Reading order, but the source of a saying that follows its content comes before the content. */
  private inOrder(): readonly Mention[] {
    const key = new Map<Mention, number>();
    this.sayings.forEach((s) => {
      const start = s.content[0]?.first;
      if (!s.source || start === undefined || s.source.first < start) return;
      for (const m of this.within(s.source)) this.hoisted.add(m);
      for (const m of this.within(s.source)) key.set(m, Math.min(key.get(m) ?? Infinity, start - 0.5));
    });
    if (key.size === 0) return this.mentions;
    const order = this.mentions.map((m, k) => ({ m, k, at: key.get(m) ?? m.first }));
    order.sort((a, b) => a.at - b.at || a.k - b.k);
    return order.map((o) => o.m);
  }

  private resolve(m: Mention): void {
    const e = m.form === 'pronoun' ? this.pronoun(m) : m.form === 'name' ? this.name(m) : this.nominal(m);
    if (!e) {
      if (m.form === 'pronoun' && this.hoisted.has(m)) this.pending.push(m);
      return;
    }
    this.entities.set(m, e);
    if (m.form !== 'pronoun') learn(e, m);
    else if (m.gender && !e.gender && e.kind === 'person') e.gender = m.gender;
    this.touch(e, m);
  }

  /** Tries pronouns of a source that stood after its content once more, now that the content has been read. */
  private again(m: Mention): void {
    for (let k = 0; k < this.pending.length; k++) {
      const p = this.pending[k]!;
      if (p === m) continue;
      const e = m.first < p.first && m.sentence === p.sentence ? this.pronoun(p) : null;
      if (!e && m.first < p.first) continue;
      this.pending.splice(k--, 1);
      if (!e) continue;
      this.entities.set(p, e);
      const owned = this.owns.get(p);
      const thing = owned ? this.entityOf(owned) : null;
      if (thing && thing !== e) thing.possessor ??= e;
    }
  }

  /** The bare noun of a headline is whoever the article then names so: `Ward to close: union`. */
  private nameHeadline(): void {
    for (const m of this.mentions) {
      if (this.paragraph[m.sentence]! > 0) return;
      const e = this.entityOf(m);
      if (!e || e.name || m.form !== 'nominal' || m.article !== 'none' || m.plural) continue;
      for (const other of this.mentions) {
        const o = this.entityOf(other);
        if (!other.name || !o || o.kind === 'person' || !o.roles.has(m.noun)) continue;
        this.merge(e, o);
        break;
      }
    }
  }

  private touch(e: Entity, m: Mention): void {
    e.last = m.head;
    e.lastSentence = m.sentence;
    const saying = this.speaking.get(m);
    e.lastSubject = m.subject || saying !== undefined;
    e.lastQuoted = this.insideQuote[m.head]! > 0;
    e.mentions++;
    if (saying && !saying.nested) this.lastSpeaker = e;
    const at = this.recent.indexOf(e);
    if (at === 0) return;
    if (at > 0) this.recent.splice(at, 1);
    else if (this.recent.length >= ACTIVE) this.recent.pop();
    this.recent.unshift(e);
  }

  private context(m: Mention): Context {
    const quote = this.insideQuote[m.head]!;
    const said = this.inside[m.head]!;
    const speakerOf = (k: number) => {
      const s = k > 0 ? this.sourceMention[k - 1] : null;
      return s ? this.entityOf(s) : null;
    };
    return {
      recent: this.recent,
      sentence: m.sentence,
      notThis: quote > 0 ? speakerOf(quote) : null,
      reported: said > 0 && said !== quote ? speakerOf(said) : null,
      quoted: quote > 0,
      lastSpeaker: this.lastSpeaker,
      asker: this.askerFor(m),
    };
  }

  /** In `Asked by counsel …, he replied` the one who asked. */
  private askerFor(m: Mention): Entity | null {
    const saying = this.speaking.get(m);
    if (!saying || saying.question) return null;
    for (let k = this.from[m.sentence]!; k < this.mentions.length && this.mentions[k]!.first < m.first; k++) {
      const s = this.speaking.get(this.mentions[k]!);
      if (s?.question && s.nested === saying.nested) return this.entityOf(this.mentions[k]!);
    }
    return null;
  }

  private pronoun(m: Mention): Entity | null {
    const { noun } = m;
    if (noun === 'you' || noun === 'your') return this.addressee(m);
    if (/^(?:i|me|my|myself|we|us|our|ourselves)$/.test(noun)) {
      const quote = this.insideQuote[m.head]! || this.inside[m.head]!;
      const s = quote > 0 ? this.sourceMention[quote - 1] : null;
      return s && s !== m ? this.entityOf(s) : null;
    }
    if (noun === 'who' || noun === 'which' || noun === 'that' || noun === 'whose' || noun === 'whom')
      return this.relative(m);
    const reflexive = noun.endsWith('self') || noun.endsWith('selves');
    return resolvePronoun(reflexive ? { ...m, noun: noun.slice(0, 2) } : m, this.context(m));
  }

  /** `You` in an interviewer's question: whoever answers next. */
  private addressee(m: Mention): Entity | null {
    const k = this.insideQuote[m.head]! - 1;
    if (k < 0 || !this.sayings[k]!.question) return null;
    for (let j = k + 1; j < Math.min(k + 6, this.sayings.length); j++) {
      const s = this.sourceMention[j];
      if (!s || this.sayings[j]!.nested) continue;
      if (!this.entities.has(s)) this.resolve(s);
      return this.entityOf(s);
    }
    return null;
  }

  /** `who` and `which`: the nearest person, or the nearest other phrase, before it in the sentence. */
  private relative(m: Mention): Entity | null {
    const start = this.from[m.sentence]!;
    const at = this.mentions.indexOf(m, start);
    for (let k = at - 1; k >= start && at - k < 8; k--) {
      const before = this.mentions[k]!;
      if (before.form === 'pronoun' || before.last > m.first) continue;
      const e = this.entityOf(before);
      if (!e) continue;
      const person =
        e.kind === 'person' || e.kind === 'group' || (e.kind === 'unknown' && before.form === 'name');
      if (m.noun === 'which' ? e.kind === 'person' : m.noun.startsWith('who') && !person) continue;
      return e;
    }
    return null;
  }

  private name(m: Mention): Entity {
    const partner = m.same ?? m.partner;
    const given = partner ? this.entityOf(partner) : null;
    let e = m.modifiers.some((x) => /^(?:younger|elder|older)$/.test(x))
      ? this.otherBearer(m)
      : this.names.find(m);
    if (!e && given && !given.name) e = given;
    const tokens = nameTokens(this.w, m);
    if (!e && !partner) e = this.identified(m);
    if (!e && m.name!.kind === 'person' && tokens.length > 1) e = this.relativeOf(m, tokens.at(-1)!);
    if (!e) e = newEntity(m.name!.kind, m.sentence);
    if (!e.name) this.names.setName(e, tokens, textOfName(this.w, m.name!));
    if (tokens.length === 1 && e.tokens.length > 1 && m.name!.titles.length === 0) e.bare = true;
    if (e.kind === 'unknown' || e.kind === 'place')
      e.kind = m.name!.kind === 'unknown' ? e.kind : m.name!.kind;
    if (given && given !== e && !given.name) this.merge(given, e);
    if (m.name!.sure && !e.sure) {
      e.kind = m.name!.kind;
      e.sure = true;
    } else if (m.name!.kind === 'outlet') e.kind = 'outlet';
    if (m.possessor && !e.possessor) e.possessor = this.entityOf(m.possessor);
    return e;
  }

  /** `her sister`, spoken of before the text names her: another of that surname. */
  private relativeOf(m: Mention, surname: string): Entity | null {
    for (const e of this.recent)
      if (
        !e.name &&
        e.possessor?.tokens.at(-1) === surname &&
        genderFits(e, m.gender) &&
        [...e.roles].some((x) => KIN.has(x))
      )
        return e;
    return null;
  }

  /** `the younger Dahl`: of those with that name the one met last. */
  private otherBearer(m: Mention): Entity | null {
    const token = nameTokens(this.w, m).at(-1);
    const bearers = this.recent.filter((e) => token !== undefined && e.tokens.at(-1) === token);
    const young = m.modifiers.includes('younger');
    const kin = bearers.find((e) => ['son', 'daughter', 'child', 'junior'].some((r) => e.roles.has(r)));
    if (young) return kin ?? bearers.sort((a, b) => b.firstSentence - a.firstSentence)[0] ?? null;
    return bearers.filter((e) => e !== kin).sort((a, b) => a.firstSentence - b.firstSentence)[0] ?? null;
  }

  /**
   * Delayed identification: the lead says `the head of the school`, the next paragraph brings a full name without a word
   * of who that is. It is the one the lead spoke of.
   */
  private identified(m: Mention): Entity | null {
    if (
      m.name!.last - m.name!.first < 2 ||
      m.name!.kind !== 'person' ||
      m.name!.titles.some((t) => !CIVIL.test(t)) ||
      !m.subject
    )
      return null;
    const next = this.w.doc.lower[m.last];
    const after = this.w.doc.lower[m.last + 1];
    if (next === ',' && m.age === 0 && after !== 'who') return null;
    const here = this.paragraph[m.sentence]!;
    if (here === 0 || here > 2) return null;
    for (let k = 0; k < this.mentions.length; k++) {
      const lead = this.mentions[k]!;
      if (this.paragraph[lead.sentence]! > 0) return null;
      if (lead.form !== 'nominal' || lead.plural || !PERSON_NOUNS.has(lead.noun) || !lead.subject) continue;
      const e = this.entityOf(lead);
      if (!e || e.name || e.identified || !genderFits(e, m.gender) || e.possessor) return null;
      e.identified = true;
      return e;
    }
    return null;
  }

  private nominal(m: Mention): Entity {
    const partner = m.same ?? m.partner;
    const given = m.same ? this.entityOf(m.same) : null;
    if (given) return given;
    if (!partner && m.noun === 'one') {
      const one = this.oneOfMany(m);
      if (one) return one;
    }
    const owner = m.possessor ? this.entityOf(m.possessor) : null;
    let e: Entity | null = null;
    if (partner?.name) e = this.names.find(partner) ?? this.adopted(m, owner);
    else if (m.article === 'the' || m.noun.endsWith('-old')) e = resolveNominal(m, this.context(m));
    else if (m.article === 'possessive') e = this.owned(m, owner);
    else if (m.article === 'none') e = this.bareNoun(m);
    if (e) return e;
    e = newEntity(m.plural ? 'group' : kindOfNoun(m.noun), m.sentence);
    e.plural = m.plural;
    e.article = m.article;
    e.possessor = owner;
    e.description = describe(this.w, m, this.sourceRange.get(m));
    return e;
  }

  /** `One of them`, `one`: a member of the group spoken of last. */
  private oneOfMany(m: Mention): Entity | null {
    const near = this.recent.filter((e) => e.plural && !e.name && m.sentence - e.lastSentence <= 3);
    // those who spoke, or were counted, before those who were only spoken of
    const many = near.find((e) => e.article === 'number' || e.lastSubject) ?? near[0];
    if (!many) return null;
    const e = newEntity('person', m.sentence);
    e.article = 'a';
    for (const role of many.roles) e.roles.add(singular(role));
    e.description = `one of ${many.description.replace(/^the /i, '')}`;
    return e;
  }

  /** `the lawyer, Hugo Benamou` gives a name to the lawyer spoken of before. */
  private adopted(m: Mention, owner: Entity | null): Entity | null {
    if (m.article !== 'the' && m.article !== 'possessive') return null;
    for (const e of this.recent)
      if (
        !e.name &&
        !e.plural &&
        hasRole(e, m.noun) &&
        (m.article === 'the' || (owner && e.possessor === owner))
      )
        return e;
    return null;
  }

  private owned(m: Mention, owner: Entity | null): Entity | null {
    if (m.noun === 'client' && owner?.possessor) return current(owner.possessor);
    const spouse = SPOUSES.get(m.noun);
    if (spouse && owner?.possessor && spouse.some((x) => owner.roles.has(x))) return current(owner.possessor);
    if (OFFICE_NOUNS.has(m.noun) && m.possessor?.noun === 'our')
      return resolveNominal({ ...m, article: 'the' }, this.context(m));
    if (!owner) return null;
    for (const e of this.recent) {
      if (e.possessor === owner && hasRole(e, m.noun) && genderFits(e, m.gender)) return e;
      if (
        !KIN.has(m.noun) ||
        e === owner ||
        !e.name ||
        !owner.name ||
        e.kind !== 'person' ||
        !genderFits(e, m.gender)
      )
        continue;
      if (e.tokens.at(-1) === owner.tokens.at(-1) && e.tokens.length > 1) return e;
    }
    return null;
  }

  /** A bare noun: `Police`, the `union` of a headline. */
  private bareNoun(m: Mention): Entity | null {
    const c = this.context(m);
    if (m.noun === 'police') return resolveNominal({ ...m, plural: false }, c);
    if (m.plural || PERSON_NOUNS.has(m.noun)) return null;
    // `local media`, `state television` are no medium named before
    return (
      c.recent.find(
        (e) =>
          e.roles.has(m.noun) &&
          e.modifiers.size === m.modifiers.length &&
          m.modifiers.every((x) => e.modifiers.has(x)),
      ) ?? null
    );
  }

  private merge(from: Entity, into: Entity): void {
    from.merged = into;
    for (const r of from.roles) into.roles.add(r);
    for (const x of from.modifiers) into.modifiers.add(x);
    into.gender ||= from.gender;
    into.possessor ??= from.possessor;
    this.recent = this.recent.filter((e) => e !== from);
  }

  private addPublisher(name: string): void {
    const e = newEntity('outlet', 0);
    e.publisher = true;
    this.names.setPublisher(e, name);
    this.recent.push(e);
  }
}
