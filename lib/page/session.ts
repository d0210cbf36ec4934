import type { Attribution } from '../model/attribution';
import { DEFAULT_SHOWN, isSameShown, type Shown } from '../model/settings';
import { carryOver, sharedEnds } from './carry-over';
import { Exhibit, type State, type Trouble } from './exhibit';
import { Inquiry } from './inquiry';
import { Keeper, NOTHING } from './keeper';
import type { Mark } from './marks';
import { type Reading, readingPage, unread } from './read-page';
import type { PageServices, PageSnapshot } from './services';
import { type Work, Worker } from './slices';
import type { TextIndex } from './text-index';

/** Share of two texts that agrees, from which on they are two states of one article. */
const SAME_TEXT = 0.5;

/** How far a change of the page reaches: into the article's own blocks, or so far that the article has to be looked for anew. */
export type Reach = 'inside' | 'around';

/**
 * One article on one page: reads it, and again what changed of it, and knows what the engine found in it and what of it is saved. Who
 * moves the pointer or changes the page is no matter of its. Everything that takes long is done in slices.
 */
export class Session {
  private anyway = false;
  private readonly exhibit: Exhibit;
  private readonly inquiry: Inquiry;
  private readonly keeper: Keeper;
  private readonly reader: Worker;
  /** What the reading that is under way is to cover. */
  private reach: Reach | null = null;
  /** Canonical URL of the article that stood here before the reader went on; see `MetadataInput`. */
  private former: string | null = null;
  private unsettled = false;

  constructor(
    private readonly doc: Document,
    private readonly services: PageServices,
    private readonly signal: AbortSignal,
  ) {
    this.keeper = new Keeper(services);
    this.reader = new Worker(signal);
    this.exhibit = new Exhibit(doc, services, this.keeper, signal, {
      reading: unread(doc, { url: addressOf(doc), now: Date.now() }),
      attributions: [],
      annotations: [],
      corrections: [],
      shown: DEFAULT_SHOWN,
      status: 'reading',
      trouble: null,
    });
    this.inquiry = new Inquiry(services, this.exhibit, this.keeper, signal);
  }

  get marks(): readonly Mark[] {
    return this.exhibit.set.marks;
  }

  get index(): TextIndex {
    return this.exhibit.state.reading.index;
  }

  get text(): string {
    return this.index.text;
  }

  get place(): Reading['place'] {
    return this.exhibit.state.reading.place;
  }

  /** The reading that is shown. */
  get reading(): Reading {
    return this.exhibit.state.reading;
  }

  get status(): PageSnapshot['status'] {
    return this.exhibit.state.status;
  }

  get trouble(): Trouble | null {
    return this.exhibit.state.trouble;
  }

  /** What the engine found, with the reader's corrections on top; painted or not. */
  get attributions(): Attribution[] {
    return this.exhibit.holding(this.exhibit.state);
  }

  /** Attribution id → annotation id. */
  get saved(): Record<string, string> {
    return this.exhibit.set.saved;
  }

  /** Ids of annotations whose words are no longer in the text. */
  get orphans(): string[] {
    return this.exhibit.set.orphans;
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
    return this.exhibit.latest;
  }

  /** Hears of every new painting, i.e. of everything that can be another in the page's state. @returns ends it. */
  watch(painted: () => void): () => void {
    return this.exhibit.watch(painted);
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
    this.inquiry.forget();
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
      this.exhibit.dress();
      return;
    }
    // The same text behind another address: a picture of a gallery, a page's state. The article keeps its own.
    const kept = this.isUnsettled ? reading.with(before.details) : reading;
    const shown = this.exhibit.put({
      reading: kept,
      attributions: carryOver(this.latest.attributions, was, is),
    });
    if (was !== is) this.inquiry.askSoon();
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
    await this.exhibit.put({ annotations, corrections });
    if (isCorrected) this.inquiry.countShown();
  }

  /** Paints and counts these only, and what is saved. */
  show(shown: Shown): void {
    if (isSameShown(shown, this.latest.shown)) return;
    void this.exhibit.put({ shown }).then(() => this.inquiry.countShown());
  }

  flash(ranges: readonly Range[]): void {
    this.exhibit.flash(ranges);
  }

  /** Repaints what the page may have taken away. @returns whether nothing was missing. */
  restore(): boolean {
    return this.exhibit.restore();
  }

  /** Paints anew, e.g. because the page's colours changed. */
  paint(): void {
    void this.exhibit.put({});
  }

  /** Puts another article in the place of the one shown. */
  private async adopt(reading: Reading): Promise<void> {
    this.unsettled = false;
    const { objection } = reading;
    void this.exhibit.put({
      reading,
      attributions: [],
      annotations: [],
      corrections: [],
      status: objection === null ? 'reading' : 'not-article',
      trouble: objection && { objection },
    });
    await this.inquiry.ask(true);
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
}

/** A frame written by the page around it has no address of its own, and goes by that page's. */
const addressOf = (doc: Document): string => (/^about:/.test(doc.URL) ? doc.baseURI : doc.URL);
