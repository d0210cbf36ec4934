import type { Context } from './context';
import { current, type Entity, newEntity } from './entity';
import { words } from './lexicon/words';
import type { MentionIndex } from './mention-index';
import type { Mention } from './mentions';
import type { Gender } from './name-kind';
import { NamesIndex } from './names-index';
import { isPerson } from './noun';
import type { Words } from './noun-phrase';
import type { SayingIndex } from './saying-index';
import { Word } from './word';

/** Entities kept as possible antecedents. */
const ACTIVE = 60;

/** `a memo, which the paper saw`: nor is the subject of a relative clause. */
const OF_RELATIVE = words('whom which');
const SUBORDINATE = words('when while after before until because since as');
const OUGHT = words('should must can cannot ought');
/** Words that give somebody an office. */
const OF_OFFICE = words(`
  as be been being is was become becomes became becoming elected electing appointed named made remain
  remains remained from to into
`);
const TELLING = words('told tells telling');
/** What one knows of oneself alone. */
const INWARD = words(`
  thought thinks believed believes felt feels doubted doubts remembered remembers recalled recalls
`);
/** Whom those who speak for others work for. */
const CLIENTS = words('client clients patient patients boss employer');
const TIME_CLAUSE = words('when after before while once until whenever');

/** What a reader knows at one place of the text: who has been spoken of, how lately, and who spoke last. */
export class Discourse {
  readonly names: NamesIndex;
  /** The entities spoken of lately, the last one first. */
  recent: Entity[] = [];
  private lastSpeaker: Entity | null = null;
  private readonly entities = new Map<Mention, Entity>();

  constructor(
    readonly w: Words,
    readonly index: MentionIndex,
    readonly sayings: SayingIndex,
    publisher: string | null,
  ) {
    this.names = new NamesIndex(w);
    if (publisher) this.addPublisher(publisher);
  }

  /** Who was found to be meant by a mention. */
  entityOf(m: Mention): Entity | null {
    const e = this.entities.get(m);
    return e ? current(e) : null;
  }

  /** Whether the mention's entity was looked for with success. */
  knows(m: Mention): boolean {
    return this.entities.has(m);
  }

  setEntity(m: Mention, e: Entity): void {
    this.entities.set(m, e);
  }

  /** Notes that the text speaks of `e` here. */
  touch(e: Entity, m: Mention): void {
    if (this.isPredicate(m)) return;
    // who was the subject stays it for the sentence: `Ann said that her son …`
    const still = e.lastSentence === m.sentence && e.lastSubject && e.mentions > 0;
    e.last = m.head;
    e.lastSentence = m.sentence;
    const saying = this.sayings.speaking.get(m);
    // `has more delegates than | Cole has`: the sentence is about whom it compares with him
    const aside = this.inTimeClause(m) || this.w.doc.lower[m.first - 1] === 'than';
    // `…, according to Dahl`: the sentence is about another
    const cited = this.w.doc.lower[m.first - 1] === 'to' && this.w.doc.lower[m.first - 2] === 'according';
    const owns = this.isOwner(m);
    e.lastSubject =
      still || (!aside && (m.subject || this.isPresented(m) || (saying !== undefined && !cited && !owns)));
    e.lastQuoted = this.sayings.insideQuote[m.head]! > 0;
    e.mentions++;
    // `said an aide to the Roes, | who asked not to be named`: the aide has the floor
    const within = m.noun === 'who' && this.lastSpeaker?.lastSentence === m.sentence;
    if (saying && !saying.nested && !aside && !owns && !within) this.lastSpeaker = e;
    const at = this.recent.indexOf(e);
    if (at === 0) return;
    if (at > 0) this.recent.splice(at, 1);
    else if (this.recent.length >= ACTIVE) this.recent.pop();
    this.recent.unshift(e);
  }

  /** `Then there’s | Ann Cole`: brought in as whom it is about. */
  private isPresented(m: Mention): boolean {
    const { lower } = this.w.doc;
    return lower[m.first - 2] === 'there' && /^(?:is|are|was|were|'s|’s)$/.test(lower[m.first - 1] ?? '');
  }

  /** `blasted | Bauer’s plan to close it`: whose words are an object of somebody else's does not speak here. */
  private isOwner(m: Mention): boolean {
    return m.form !== 'pronoun' && this.w.cls[m.last] === Word.Case;
  }

  /** `a job as | minister`, `from athlete to | fighter`, `was elected | president`: a bare office is what somebody is, nobody of whom the text goes on to speak. */
  private isPredicate(m: Mention): boolean {
    // `why a mayor should resign`: any such one
    if (m.form === 'nominal' && m.article === 'a' && !m.plural && !this.sayings.speaking.has(m))
      return OUGHT.has(this.w.doc.lower[m.last] ?? '');
    return (
      m.form === 'nominal' &&
      m.article === 'none' &&
      !m.plural &&
      m.same === null &&
      m.partner === null &&
      isPerson(m.noun) &&
      OF_OFFICE.has(this.w.doc.lower[m.first - 1] ?? '')
    );
  }

  /** `…, when a host asked her`: whoever speaks in a clause of time is no one the text goes on about, unless it has a name. */
  private inTimeClause(m: Mention): boolean {
    if (OF_RELATIVE.has(this.w.doc.lower[m.first - 1] ?? '')) return true;
    return (
      m.form === 'nominal' &&
      (m.article === 'a' || m.article === 'number') &&
      TIME_CLAUSE.has(this.w.doc.lower[m.first - 1] ?? '')
    );
  }

  /** What decides who a pronoun or description may mean here. */
  context(m: Mention): Context {
    const quote = this.sayings.insideQuote[m.head]!;
    const said = this.sayings.inside[m.head]!;
    const speakerOf = (k: number) => {
      const s = k > 0 ? this.sayings.sourceMention[k - 1] : null;
      return s ? this.entityOf(s) : null;
    };
    return {
      recent: this.recent,
      sentence: m.sentence,
      notThis: quote > 0 ? speakerOf(quote) : null,
      reported: said > 0 && said !== quote ? speakerOf(said) : null,
      told: quote > 0 ? this.toldIn(quote - 1) : said > 0 ? this.toldIn(said - 1) : null,
      quoted: quote > 0,
      lastSpeaker: this.lastSpeaker,
      speakerGoesOn:
        this.lastSpeaker !== null && this.isQuoted(this.lastSpeaker.lastSentence + 1, m.sentence),
      asker: this.askerFor(m),
      complemented: this.isComplemented(m),
      place: this.placeOf(m),
      ownGender: this.genderBehind(m),
      subordinate: m.form === 'pronoun' && SUBORDINATE.has(this.w.doc.lower[m.first - 1] ?? ''),
      client: m.form === 'pronoun' && CLIENTS.has(this.w.doc.lower[m.last] ?? ''),
      inward: m.form === 'pronoun' && INWARD.has(this.w.doc.lower[m.last] ?? ''),
    };
  }

  /** `…; the mother | of the sisters …`: what opens its sentence may yet be another word for whom the last was about. */
  private isComplemented(m: Mention): boolean {
    const { lower, sentences } = this.w.doc;
    return m.form === 'nominal' && lower[m.last] === 'of' && m.first > sentences[m.sentence]!.first + 1;
  }

  /** `The singer said (that) | she` */
  private genderBehind(m: Mention): Gender {
    if (m.form !== 'nominal' || !this.sayings.speaking.has(m)) return 0;
    const { lower } = this.w.doc;
    const word = lower[m.last + (lower[m.last + 1] === 'that' ? 2 : 1)];
    return word === 'he' ? 1 : word === 'she' ? 2 : 0;
  }

  /** `the ministry | in Rome` */
  private placeOf(m: Mention): string | null {
    const { doc, cls } = this.w;
    const named = m.form === 'nominal' && doc.lower[m.last] === 'in' && cls[m.last + 1] === Word.Name;
    return named ? doc.lower[m.last + 1]! : null;
  }

  /** Who is told saying `k`, by the words right behind its source. */
  private toldIn(k: number): Entity | null {
    const source = this.sayings.list[k]?.source;
    if (!source) return null;
    const { lower, sentenceOf } = this.w.doc;
    const s = sentenceOf[source.first]!;
    for (let j = this.index.from[s]!; j < this.index.from[s + 1]!; j++) {
      const m = this.index.mentions[j]!;
      if (m.first < source.last) continue;
      if (m.first - source.last > 4) return null;
      if (!TELLING.has(lower[m.first - 1]!)) continue;
      return this.entityOf(m) ?? (m.name ? this.names.find(m) : null);
    }
    return null;
  }

  /** Whether no word of the sentences `[from, to)` stands outside of quotations. */
  private isQuoted(from: number, to: number): boolean {
    const { doc } = this.w;
    for (let s = from; s < to; s++) {
      const { first, last } = doc.sentences[s]!;
      for (let k = first; k < last; k++)
        if (doc.shape[k] !== 4 && this.sayings.insideQuote[k] === 0) return false;
    }
    return true;
  }

  /** In `Asked by counsel …, he replied` the one who asked. */
  private askerFor(m: Mention): Entity | null {
    const saying = this.sayings.speaking.get(m);
    if (!saying || saying.question) return null;
    for (
      let k = this.index.from[m.sentence]!;
      k < this.index.mentions.length && this.index.mentions[k]!.first < m.first;
      k++
    ) {
      const s = this.sayings.speaking.get(this.index.mentions[k]!);
      if (s?.question && s.nested === saying.nested) return this.entityOf(this.index.mentions[k]!);
    }
    return null;
  }

  /** One entity was found to be another. */
  merge(from: Entity, into: Entity): void {
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
