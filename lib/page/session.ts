import type { Annotation } from '../model/annotation';
import type { Attribution } from '../model/attribution';
import type { Correction } from '../model/correction';
import { DEFAULT_SHOWN, isSameShown, isShown, type Shown } from '../model/settings';
import type { Anchored } from './anchor';
import { carryOver, sharedEnds } from './carry-over';
import { Highlighter } from './highlighter';
import { Keeper, NOTHING } from './keeper';
import { type Mark, type MarkSet, markSet } from './marks';
import { Pace } from './pace';
import { strokesOf } from './paint-plan';
import { type Objection, type Reading, readingPage, unread } from './read-page';
import { Rules } from './rules';
import type { Opened, PageServices, PageSnapshot } from './services';
import { type Work, Worker } from './slices';
import type { TextIndex } from './text-index';

/** Share of two texts that agrees, from which on they are two states of one article. */
const SAME_TEXT = 0.5;

/** How far a change of the page reaches: into the article's own blocks, or so far that the article has to be looked for anew. */
export type Reach = 'inside' | 'around';

/** Why nothing is marked: the page is no article, or its analysis failed and said why. */
export type Trouble = { objection: Objection } | { why: string };

/** What belongs together in one painting: what was read, what was found in it, and what of it is saved. */
interface State {
  reading: Reading;
  attributions: Attribution[];
  annotations: Annotation[];
  /** What the reader corrected; it lies over what the engine found. */
  corrections: Correction[];
  shown: Shown;
  status: PageSnapshot['status'];
  trouble: Trouble | null;
}

/**
 * One article on one page: what was read, what the engine found in it, what of it is saved, and the painting of all that. Holds the
 * page's state; who moves the pointer or changes the page is no matter of its. Everything that takes long is done in slices, and what
 * is shown changes in one step at their end.
 */
export class Session {
  private state: State;
  /** What will be shown once it is painted. */
  private next: State | null = null;
  private set: MarkSet = { marks: [], saved: {}, orphans: [] };
  private anchored: Anchored = { text: '', places: new Map() };
  private anyway = false;
  private readonly highlighter: Highlighter;
  private readonly rules: Rules;
  private readonly keeper: Keeper;
  private readonly reader: Worker;
  private readonly painter: Worker;
  /** What the reading that is under way is to cover. */
  private reach: Reach | null = null;
  private readonly watchers = new Set<() => void>();
  /** Those who wait for what they asked for to be painted. */
  private waiting: (() => void)[] = [];
  /** Canonical URL of the article that stood here before the reader went on; see `MetadataInput`. */
  private former: string | null = null;
  private unsettled = false;
  /** Counts readings, so that an answer to an older one is dropped. */
  private turn = 0;
  private readonly pace = new Pace();
  private analysisTimer = 0;

  constructor(
    private readonly doc: Document,
    private readonly services: PageServices,
    private readonly signal: AbortSignal,
  ) {
    this.highlighter = new Highlighter(doc.defaultView!, signal);
    this.rules = new Rules(doc);
    this.keeper = new Keeper(services);
    this.reader = new Worker(signal);
    this.painter = new Worker(signal);
    const reading = unread(doc, { url: addressOf(doc), now: Date.now() });
    this.state = {
      reading,
      attributions: [],
      annotations: [],
      corrections: [],
      shown: DEFAULT_SHOWN,
      status: 'reading',
      trouble: null,
    };
    // A page that is switched off keeps no number on the icon; who removed the extension has no icon.
    signal.addEventListener('abort', () => {
      clearTimeout(this.analysisTimer);
      if (services.isAlive()) services.pageCount({ count: null }).catch(() => undefined);
    });
  }

  get marks(): readonly Mark[] {
    return this.set.marks;
  }

  get index(): TextIndex {
    return this.state.reading.index;
  }

  get text(): string {
    return this.index.text;
  }

  get place(): Reading['place'] {
    return this.state.reading.place;
  }

  /** The reading that is shown. */
  get reading(): Reading {
    return this.state.reading;
  }

  get status(): PageSnapshot['status'] {
    return this.state.status;
  }

  get trouble(): Trouble | null {
    return this.state.trouble;
  }

  /** What the engine found, with the reader's corrections on top; painted or not. */
  get attributions(): Attribution[] {
    return this.holding(this.state);
  }

  /** Attribution id → annotation id. */
  get saved(): Record<string, string> {
    return this.set.saved;
  }

  /** Ids of annotations whose words are no longer in the text. */
  get orphans(): string[] {
    return this.set.orphans;
  }

  get isArticle(): boolean {
    return this.latest.reading.objection === null;
  }

  /** The reader went on to another address, and what stands here is still the text from before. */
  get isUnsettled(): boolean {
    return this.unsettled;
  }

  /** Open shadow roots that hold parts of the article. */
  get shadows(): ReadonlySet<ShadowRoot> {
    return this.latest.reading.memory.shadows;
  }

  private get latest(): State {
    return this.next ?? this.state;
  }

  /** Hears of every new painting, i.e. of everything that can be another in the page's state. @returns ends it. */
  watch(painted: () => void): () => void {
    this.watchers.add(painted);
    return () => this.watchers.delete(painted);
  }

  markOf(id: string): Mark | undefined {
    return this.marks.find(({ attribution }) => attribution.id === id);
  }

  /** Reads the page from the beginning, has the article analysed, and looks up what is saved for it. */
  async begin(): Promise<void> {
    await this.adopt(await this.readWhole());
  }

  /** As `begin`, because the reader wants the page marked all the same. */
  async markAnyway(): Promise<void> {
    this.anyway = true;
    await this.begin();
  }

  /** The page was no article when it was read; it may have become one. */
  async retry(): Promise<void> {
    const reading = await this.readWhole();
    if (reading.objection === null) await this.adopt(reading);
  }

  /** The reader came to another address without a new document being loaded. */
  async move(): Promise<void> {
    this.former = this.latest.reading.details.url;
    this.unsettled = true;
    this.anyway = false;
    this.pace.forget();
    await this.update('around');
  }

  /** The article changed on the page: paints what still holds, and has the new text analysed if it is another. */
  async update(reach: Reach): Promise<void> {
    const isWhole = reach === 'around' || this.reach === 'around' || this.isUnsettled;
    const before = this.latest.reading;
    const reading = isWhole ? await this.readWhole() : await this.read('inside', before.again());
    const [was, is] = [before.index.text, reading.index.text];
    const isSame = this.isUnsettled
      ? reading.details.title === before.details.title && sharedEnds(was, is) >= SAME_TEXT
      : reading.details.url === before.details.url;
    if (!isSame || (reading.objection === null) !== (before.objection === null)) {
      await this.adopt(reading);
      return;
    }
    if (reading === before) {
      // The page may have renamed what wears the rules.
      this.dress();
      return;
    }
    // The same text behind another address: a picture of a gallery, a page's state. The article keeps its own.
    const kept = this.isUnsettled ? reading.with(before.details) : reading;
    const shown = this.put({
      reading: kept,
      attributions: carryOver(this.latest.attributions, was, is),
    });
    if (was !== is) this.analyzeSoon();
    await shown;
  }

  /** A change that reaches this node has to be read again; `look`: it may be shown or hidden now, with all in it. */
  forget(node: Node, look = false): void {
    const { memory } = this.latest.reading;
    if (look && node.nodeType === 1) memory.forgetAllIn(node as Element);
    else memory.forget(node);
  }

  /** The store changed: shows what is saved for this article now. When the store does not answer, nothing is shown as saved. */
  async refreshSaved(): Promise<void> {
    const { url } = this.latest.reading.details;
    const kept = await this.keeper.usable(
      await this.services.keptOf({ url }).catch(() => NOTHING),
      this.latest,
    );
    const { latest } = this;
    if (!kept || this.signal.aborted || url !== latest.reading.details.url) return;
    const { annotations, corrections } = kept;
    const isCorrected = corrections.length > 0 || latest.corrections.length > 0;
    await this.put({ annotations, corrections });
    if (isCorrected) this.countShown();
  }

  /** Paints and counts these only, and what is saved. */
  show(shown: Shown): void {
    if (isSameShown(shown, this.latest.shown)) return;
    void this.put({ shown }).then(() => this.countShown());
  }

  flash(ranges: readonly Range[]): void {
    this.highlighter.flash(ranges);
  }

  /** Repaints what the page may have taken away. @returns whether nothing was missing. */
  restore(): boolean {
    this.dress();
    return this.highlighter.restore();
  }

  /** Paints anew, e.g. because the page's colours changed. */
  paint(): void {
    void this.put({});
  }

  /** Puts another article in the place of the one shown. */
  private async adopt(reading: Reading): Promise<void> {
    this.unsettled = false;
    const { objection } = reading;
    void this.put({
      reading,
      attributions: [],
      annotations: [],
      corrections: [],
      status: objection === null ? 'reading' : 'not-article',
      trouble: objection && { objection },
    });
    await this.ask(true);
  }

  private readWhole(): Promise<Reading> {
    const { doc, anyway, former } = this;
    const options = { url: addressOf(doc), now: Date.now(), anyway, former };
    return this.read('around', readingPage(doc, options));
  }

  /** @returns what was read; never, when another reading takes the place of this one or the page is left alone. */
  private read(reach: Reach, work: Work<Reading>): Promise<Reading> {
    this.reach = reach;
    return new Promise((resolve) => {
      this.reader.run(work, (reading) => {
        this.reach = null;
        resolve(reading);
      });
    });
  }

  /** @returns once it is painted. */
  private put(change: Partial<State>): Promise<void> {
    if (this.signal.aborted) return Promise.resolve();
    const next = { ...this.latest, ...change };
    this.next = next;
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.painter.run(this.painting(next), ({ anchored, set, painting }) => {
        this.next = null;
        this.state = next;
        this.anchored = anchored;
        this.set = set;
        this.highlighter.show(painting);
        this.dress();
        for (const painted of this.watchers) painted();
        for (const done of this.waiting.splice(0)) done();
      });
    });
  }

  private holding({ reading, attributions, corrections }: State): Attribution[] {
    return this.keeper.holding(reading.index.text, attributions, corrections);
  }

  /** Has the rules laid where the article stands now, should they not reach it (any more). */
  private dress(): void {
    if (this.set.marks.length === 0 || this.signal.aborted) return;
    const scope = this.rules.missing(this.place.roots);
    if (!scope) return;
    this.rules.laid(scope);
    this.services.layRules({ scope }).catch(() => undefined);
  }

  private *painting(state: State) {
    const { reading, annotations, shown } = state;
    const { text } = reading.index;
    const attributions = this.holding(state);
    const places = yield* this.keeper.places(text, annotations, this.anchored);
    const set = markSet(attributions, this.keeper.pairs(attributions, annotations, places), shown);
    if (set.marks.length > 0) yield;
    const painting = yield* this.highlighter.planning(reading.index, strokesOf(set.marks));
    return { anchored: { text, places }, set, painting };
  }

  /** An article that changes all the time is analysed at most once in a while; the last change counts. */
  private analyzeSoon(): void {
    clearTimeout(this.analysisTimer);
    this.analysisTimer = window.setTimeout(() => void this.ask(false), this.pace.wait);
  }

  /** Has the article read by the engine. @param isNew asks what is kept of it as well */
  private async ask(isNew: boolean): Promise<void> {
    clearTimeout(this.analysisTimer);
    const turn = ++this.turn;
    const { reading } = this.latest;
    const { url } = reading.details;
    const input = reading.objection === null ? reading.input : null;
    if (!input) this.tellCount(null);
    if (!input && !isNew) return;
    const began = performance.now();
    const asked: Promise<Opened> = isNew
      ? this.open(reading)
      : this.services.analyze(input!).then((found) => ({ found }));
    const { found, why, kept, counted } = await asked.catch(failed);
    const own = kept && (await this.keeper.usable(kept, this.latest));
    if (this.signal.aborted) return;
    const change: Partial<State> = url === this.latest.reading.details.url ? { ...own } : {};
    if (turn === this.turn && found) {
      // The page may have changed since it was asked about.
      const attributions = carryOver(found, reading.index.text, this.latest.reading.index.text);
      Object.assign(change, { attributions, status: 'ready', trouble: null });
    } else if (turn === this.turn && why !== undefined) {
      Object.assign(change, { status: 'error', trouble: { why } });
    }
    if (turn === this.turn) this.pace.spent(performance.now() - began);
    if (Object.keys(change).length === 0) return;
    await this.put(change);
    if (!counted || reading.index !== this.index) this.countShown();
  }

  private async open({ details: { url, publisher }, input, objection, place }: Reading): Promise<Opened> {
    if (objection !== null) return this.services.open({ url, publisher, text: null });
    const scope = this.rules.missing(place.roots);
    if (!scope) return this.services.open({ url, ...input });
    const opened = await this.services.open({ url, ...input, scope });
    this.rules.laid(scope);
    return opened;
  }

  private countShown(): void {
    const { status, shown } = this.state;
    if (status === 'reading') return;
    const counted = this.holding(this.state).filter((attribution) => isShown(attribution, shown));
    this.tellCount(status === 'ready' ? counted.length : null);
  }

  /** The badge is an ornament: that it could not be set is no error of the page. */
  private tellCount(count: number | null): void {
    this.services.pageCount({ count }).catch(() => undefined);
  }
}

const failed = (thrown: unknown): Opened => ({
  why: thrown instanceof Error ? thrown.message : String(thrown),
});

/** A frame written by the page around it has no address of its own, and goes by that page's. */
const addressOf = (doc: Document): string => (/^about:/.test(doc.URL) ? doc.baseURI : doc.URL);
