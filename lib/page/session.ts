import type { Annotation } from '../model/annotation';
import type { Act, Attribution } from '../model/attribution';
import { carryOver } from './carry-over';
import { Corrected } from './corrected';
import { Highlighter } from './highlighter';
import { HitMap } from './hit-map';
import { DEFAULT_ACTS, type Mark, type MarkSet, markSet } from './marks';
import { strokesOf } from './paint-plan';
import { type Reading, readPage } from './read-page';
import type { PageServices, PageSnapshot } from './services';
import type { TextIndex } from './text-index';

/** Least time between two analyses of an article that changes by itself, in milliseconds. */
const ANALYSIS_PAUSE = 1500;

/**
 * One article on one page: what was read, what the engine found in it, what of it is saved, and the painting of both.
 * Holds the page's state; who moves the pointer or changes the page is no matter of its.
 */
export class Session {
  private reading: Reading;
  private attributions: Attribution[] = [];
  private annotations: Annotation[] = [];
  private set: MarkSet = { marks: [], saved: {}, orphans: [] };
  private hits = new HitMap([]);
  private status: PageSnapshot['status'] = 'reading';
  private message: string | undefined;
  private acts: readonly Act[] = DEFAULT_ACTS;
  private anyway = false;
  private readonly highlighter: Highlighter;
  /** What the reader corrected lies over what the engine found. */
  private readonly corrected = new Corrected();
  private readonly watchers = new Set<() => void>();
  /** Counts readings, so that an answer to an older one is dropped. */
  private turn = 0;
  private lastAnalysis = -Infinity;
  private analysisTimer = 0;

  constructor(
    private readonly doc: Document,
    private readonly services: PageServices,
    private readonly signal: AbortSignal,
  ) {
    this.highlighter = new Highlighter(doc.defaultView!, signal);
    this.reading = this.read();
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
    return this.reading.index;
  }

  get text(): string {
    return this.reading.index.text;
  }

  get place(): Reading['place'] {
    return this.reading.place;
  }

  get article(): Reading['article'] {
    return this.reading.article;
  }

  get isArticle(): boolean {
    return this.reading.objection === null;
  }

  snapshot(): PageSnapshot {
    const { status, message } = this;
    const { saved, orphans } = this.set;
    const attributions = this.corrected.of(this.text, this.attributions);
    return { status, message, article: this.article, text: this.text, attributions, saved, orphans };
  }

  /** Hears of every new painting, i.e. of everything that can be another in `snapshot`. @returns ends it. */
  watch(painted: () => void): () => void {
    this.watchers.add(painted);
    return () => this.watchers.delete(painted);
  }

  markOf(id: string): Mark | undefined {
    return this.marks.find(({ attribution }) => attribution.id === id);
  }

  hitAt(offset: number) {
    return this.hits.at(offset);
  }

  /** Has the article as it was read analysed, and looks up what is saved for it. */
  async begin(): Promise<void> {
    this.status = this.isArticle ? 'reading' : 'not-article';
    this.message = this.reading.objection ?? undefined;
    this.paint();
    await Promise.all([this.analyze(), this.refreshSaved()]);
  }

  /** Reads the page from the beginning: another article, or the reader wants it marked anyway. */
  async start(anyway = false): Promise<void> {
    this.anyway = anyway;
    this.attributions = [];
    this.annotations = [];
    this.corrected.corrections = [];
    this.reading = this.read();
    await this.begin();
  }

  /** The article changed on the page: paints at once what still holds, and has the new text analysed if it is another. */
  async update(): Promise<void> {
    const { text, isArticle, article } = this;
    this.reading = this.read();
    if (this.article.url !== article.url || this.isArticle !== isArticle) {
      this.attributions = [];
      this.annotations = [];
      this.corrected.corrections = [];
      await this.begin();
      return;
    }
    if (this.text !== text) this.attributions = carryOver(this.attributions, text, this.text);
    this.paint();
    if (this.text !== text) this.analyzeSoon();
  }

  /** The store changed: shows what is saved for this article now. When the store does not answer, nothing is shown as saved. */
  async refreshSaved(): Promise<void> {
    const { url } = this.article;
    const [annotations, corrections] = await Promise.all([
      this.services.annotationsOf({ url }).catch(() => []),
      this.services.correctionsOf({ url }).catch(() => []),
    ]);
    if (this.signal.aborted || url !== this.article.url) return;
    this.annotations = annotations;
    this.corrected.corrections = corrections;
    this.paint();
    if (this.status === 'ready') this.tellCounted();
  }

  showActs(acts: readonly Act[]): void {
    this.acts = acts;
    this.paint();
  }

  flash(ranges: readonly Range[]): void {
    this.highlighter.flash(ranges);
  }

  /** Repaints what the page may have taken away. */
  restore(): void {
    this.highlighter.restore();
  }

  /** Paints anew, e.g. because the page's colours changed. */
  paint(): void {
    if (this.signal.aborted) return;
    const attributions = this.corrected.of(this.text, this.attributions);
    this.set = markSet(this.text, attributions, this.annotations, this.acts);
    this.hits = new HitMap(this.marks);
    this.highlighter.paint(this.index, strokesOf(this.marks));
    for (const painted of this.watchers) painted();
  }

  private read(): Reading {
    return readPage(this.doc, { url: this.doc.URL, now: new Date(), anyway: this.anyway });
  }

  /** An article that changes all the time is analysed at most once in a while; the last change counts. */
  private analyzeSoon(): void {
    clearTimeout(this.analysisTimer);
    const wait = Math.max(0, this.lastAnalysis + ANALYSIS_PAUSE - performance.now());
    this.analysisTimer = window.setTimeout(() => void this.analyze(), wait);
  }

  private async analyze(): Promise<void> {
    if (!this.isArticle) {
      this.tellCount(null);
      return;
    }
    clearTimeout(this.analysisTimer);
    this.lastAnalysis = performance.now();
    const turn = ++this.turn;
    try {
      const { publisher } = this.article;
      const attributions = await this.services.analyze({ text: this.text, publisher });
      if (turn !== this.turn || this.signal.aborted) return;
      this.attributions = attributions;
      this.status = 'ready';
      this.message = undefined;
    } catch (thrown) {
      if (turn !== this.turn || this.signal.aborted) return;
      this.status = 'error';
      this.message = `The article could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    }
    this.paint();
    if (this.status === 'ready') this.tellCounted();
    else this.tellCount(null);
  }

  private tellCounted(): void {
    this.tellCount(this.corrected.of(this.text, this.attributions).filter(isCounted).length);
  }

  /** The badge is an ornament: that it could not be set is no error of the page. */
  private tellCount(count: number | null): void {
    this.services.pageCount({ count }).catch(() => undefined);
  }
}

const isCounted = ({ act }: Attribution) => DEFAULT_ACTS.includes(act);
