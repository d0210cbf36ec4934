import { Discourse } from './discourse';
import type { TokenRange } from './document';
import { type Entity, learn } from './entity';
import { coordinate } from './members';
import { MentionIndex } from './mention-index';
import { findMentions, type Mention } from './mentions';
import { nameSieve } from './name-sieve';
import { nominalSieve } from './nominal-sieve';
import { nounPhraseBefore, type Words } from './noun-phrase';
import { pronounSieve } from './pronoun-sieve';
import { type Saying, SayingIndex } from './saying-index';
import { speakingTogether, speakingWithOthers } from './several';

/** Entities of a document and who is meant where. */
export interface Coreference {
  mentions: readonly Mention[];
  /** Who is meant by the phrase in `[first, last)`; null when nothing there names anybody. */
  entityAt(range: TokenRange): Entity | null;
  mentionAt(range: TokenRange): Mention | null;
  /** Source of each saying, in the order given. */
  sources: (Entity | null)[];
}

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
  // each in a number of its own: a phrase does not run out of the source it begins in
  sources.forEach((source, k) => {
    if (!source) return;
    wanted.fill((k % 250) + 1, source.first, source.last);
    // `wears | a hat | that says`: what a relative pronoun stands for is spoken of, too
    const np = relativeTo(w, source);
    if (np && wanted[np.head] === 0) wanted.fill(((k + 125) % 250) + 1, np.first, np.last);
  });
  return findMentions(w, wanted);
}

/** The phrase right before a source that is a relative pronoun. */
function relativeTo(w: Words, { first, last }: TokenRange): (TokenRange & { head: number }) | null {
  if (last - first > 1 || !/^(?:that|which)$/.test(w.doc.lower[first]!)) return null;
  const floor = w.doc.sentences[w.doc.sentenceOf[first]!]!.first;
  return nounPhraseBefore(w, w.doc.form[first - 1] === ',' ? first - 1 : first, floor);
}

class Sweep implements Coreference {
  readonly sources: (Entity | null)[] = [];
  private readonly index: MentionIndex;
  private readonly discourse: Discourse;
  /** Mentions of sources that follow their content. */
  private readonly hoisted = new Set<Mention>();
  /** What a possessive pronoun owns. */
  private readonly owns = new Map<Mention, Mention>();
  /** Pronouns that looked back in vain: `her lawyer`, before the text has named her. */
  private readonly pending: Mention[] = [];

  constructor(
    w: Words,
    readonly mentions: readonly Mention[],
    private readonly sayings: readonly Saying[],
    publisher: string | null,
  ) {
    for (const m of mentions) if (m.possessor?.form === 'pronoun') this.owns.set(m.possessor, m);
    this.index = new MentionIndex(w, mentions);
    this.discourse = new Discourse(
      w,
      this.index,
      new SayingIndex(sayings, this.index, w.doc.length),
      publisher,
    );
  }

  run(): Coreference {
    for (const m of this.inOrder()) {
      this.resolve(m);
      this.again(m);
    }
    this.nameHeadline();
    for (const { source } of this.sayings) this.sources.push(source ? this.speakerOf(source) : null);
    return this;
  }

  private speakerOf(source: TokenRange): Entity | null {
    const d = this.discourse;
    return speakingTogether(d, source) ?? speakingWithOthers(d, source) ?? this.entityAt(source);
  }

  mentionAt(range: TokenRange): Mention | null {
    return this.index.mentionAt(range);
  }

  entityAt(range: TokenRange): Entity | null {
    const m = this.index.mentionAt(range);
    return m ? this.discourse.entityOf(m) : null;
  }

  /** Reading order, but the source of a saying that follows its content comes before the content. */
  private inOrder(): readonly Mention[] {
    const key = new Map<Mention, number>();
    this.sayings.forEach((s) => {
      const start = s.content[0]?.first;
      if (!s.source || start === undefined || s.source.first < start) return;
      for (const m of this.index.within(s.source)) {
        this.hoisted.add(m);
        key.set(m, Math.min(key.get(m) ?? Infinity, start - 0.5));
      }
    });
    if (key.size === 0) return this.mentions;
    const order = this.mentions.map((m, k) => ({ m, k, at: key.get(m) ?? m.first }));
    order.sort((a, b) => a.at - b.at || a.k - b.k);
    return order.map((o) => o.m);
  }

  private resolve(m: Mention): void {
    const e = this.sieve(m);
    if (!e) {
      if (m.form === 'pronoun' && this.hoisted.has(m)) this.pending.push(m);
      return;
    }
    this.discourse.setEntity(m, e);
    if (m.form !== 'pronoun') learn(e, m);
    else if (m.gender && !e.gender && e.kind === 'person') e.gender = m.gender;
    this.discourse.touch(e, m);
    if (m.name) coordinate(this.discourse, m, e);
  }

  private sieve(m: Mention): Entity | null {
    const d = this.discourse;
    if (m.form === 'name') return nameSieve(d, m);
    return m.form === 'nominal' ? nominalSieve(d, m) : pronounSieve(d, m, (later) => this.resolve(later));
  }

  /** Tries pronouns of a source that stood after its content once more, now that the content has been read. */
  private again(m: Mention): void {
    for (let k = 0; k < this.pending.length; k++) {
      const p = this.pending[k]!;
      if (p === m) continue;
      const e = m.first < p.first && m.sentence === p.sentence ? this.sieve(p) : null;
      if (!e && m.first < p.first) continue;
      this.pending.splice(k--, 1);
      if (!e) continue;
      this.discourse.setEntity(p, e);
      const owned = this.owns.get(p);
      const thing = owned ? this.discourse.entityOf(owned) : null;
      if (thing && thing !== e) thing.possessor ??= e;
    }
  }

  /** The bare noun of a headline is whoever the article then names so: `Ward to close: union`. */
  private nameHeadline(): void {
    for (const m of this.mentions) {
      if (this.index.paragraph[m.sentence]! > 0) return;
      const e = this.discourse.entityOf(m);
      if (!e || e.name || m.form !== 'nominal' || m.article !== 'none' || m.plural) continue;
      for (const other of this.mentions) {
        const o = this.discourse.entityOf(other);
        if (!o || o === e || o.kind === 'person' || !o.roles.has(m.noun)) continue;
        // `Poll: race is tied`, and then `a new poll`
        const presented = e.kind === 'document' && o.kind === 'document' && other.article === 'a';
        if (!other.name && !presented) continue;
        this.discourse.merge(e, o);
        break;
      }
    }
  }
}
