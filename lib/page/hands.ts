import type { Attribution } from '../model/attribution';
import { type Span, textOf } from '../model/span';
import { placeCard } from './card-place';
import { Hand } from './hand';
import { articleOf } from './hashed-article';
import type { Presenter } from './presenter';
import { selectedSpans } from './selection';
import type { PageServices } from './services';
import type { Session } from './session';
import { followView, type News } from './view-follow';
import { hasWords, words } from './words';

/** Milliseconds that a selection has to rest before the button comes. */
const REST = 250;
/** Milliseconds that an acknowledgement with its "Undo" stays. */
const STAYS = 8000;
/** Fewer characters are no quotation. */
const LEAST = 3;

/** Marking and correcting by hand on the page: the button beside a selection, the form, and what becomes of it. */
export class PageHands {
  private readonly hand: Hand;
  private readonly end = new Set<() => void>();
  private restTimer = 0;
  private stayTimer = 0;
  /** The words it is about. */
  private range: Range | null = null;

  constructor(
    private readonly doc: Document,
    private readonly session: Session,
    private readonly presenter: Presenter,
    private readonly services: PageServices,
    /** The reader wants a button beside selected words. */
    public wanted: boolean,
    signal: AbortSignal,
  ) {
    this.hand = new Hand(doc);
    presenter.correct = (id) => this.correct(id);
    presenter.busy = () => this.hand.shown === 'form';
    const view = doc.defaultView!;
    const selected = () => {
      clearTimeout(this.restTimer);
      if (this.hand.shown === 'button') this.hand.close();
      if (this.wanted && !doc.getSelection()?.isCollapsed)
        this.restTimer = view.setTimeout(() => this.offer(), REST);
    };
    doc.addEventListener('selectionchange', selected, { signal });
    // What was selected before.
    selected();
    const place = () => this.hand.shown && this.place();
    doc.addEventListener('scroll', place, { capture: true, passive: true, signal });
    view.addEventListener('resize', place, { passive: true, signal });
    signal.addEventListener('abort', () => {
      for (const stop of this.end) stop();
      this.close();
    });
  }

  selection(): Span[] | null {
    return selectedSpans(this.doc, this.session.index);
  }

  mark(): boolean {
    const content = this.selection();
    if (!content) return false;
    void this.propose(content);
    return true;
  }

  follow(tell: (news: News) => void): () => void {
    const stop = followView(this.doc, this.session, tell);
    this.end.add(stop);
    return () => {
      stop();
      this.end.delete(stop);
    };
  }

  async save(attribution: Attribution): Promise<void> {
    const { reading, text } = this.session;
    const article = articleOf(reading);
    await this.services.save({ article, text, attributions: [attribution] });
    await this.session.refreshSaved();
  }

  private offer(): void {
    if (this.hand.shown || !this.session.isArticle || !this.services.isAlive() || !hasWords()) return;
    const spans = this.selection();
    if (!spans || spans.every(([start, end]) => end - start < LEAST)) return;
    this.range = this.session.index.rangesOf(spans.at(-1)!).at(-1) ?? null;
    this.hand.showButton(
      () => this.mark(),
      () => {
        void this.services.hideHandButton();
        this.say(words().hand.hidden);
      },
    );
    this.place();
  }

  private async propose(content: Span[]): Promise<void> {
    try {
      const proposal = await this.services.propose({ ...this.session.reading.input, content });
      await this.open(null, proposal);
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  private correct(id: string): void {
    const mark = this.session.markOf(id);
    if (!mark) return;
    void this.open(mark.attribution, mark.attribution, mark.annotation?.id);
  }

  private async open(
    before: Attribution | null,
    proposed: Attribution,
    annotationId?: string,
  ): Promise<void> {
    const { reading, index } = this.session;
    const { text, blocks } = reading.input;
    const ranges = proposed.content.flatMap((span) => index.rangesOf(span));
    this.range = ranges.at(-1) ?? null;
    const names = await this.names();
    this.presenter.close();
    this.session.flash(ranges);
    const keep = (after: Attribution | null, done: string) =>
      void this.keep(done, {
        article: articleOf(reading),
        text,
        blocks,
        before,
        after,
        proposed,
        annotationId,
        save: before === null,
      });
    const { hand: t } = words();
    this.hand.showForm({
      title: before ? t.correctTitle : t.markTitle,
      words: textOf(text, proposed.content),
      attribution: proposed,
      names,
      save: (typed) => keep({ ...proposed, ...typed }, before ? t.corrected : t.added),
      dismiss: before ? () => keep(null, t.dismissed) : undefined,
      cancel: () => this.close(),
    });
    this.place();
  }

  private async keep(done: string, change: Parameters<PageServices['correct']>[0]): Promise<void> {
    try {
      const undo = await this.services.correct(change);
      await this.session.refreshSaved();
      this.say(done, async () => {
        const { article, text } = change;
        await this.services.undoCorrection({ article, text, undo });
        await this.session.refreshSaved();
      });
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  private say(text: string, undo?: () => Promise<void>): void {
    clearTimeout(this.stayTimer);
    this.hand.say(
      text,
      undo &&
        (() => {
          this.close();
          undo().catch((thrown: unknown) => this.failed(thrown));
        }),
    );
    this.place();
    this.stayTimer = window.setTimeout(() => {
      if (this.hand.shown === 'line') this.close();
    }, STAYS);
  }

  private failed(thrown: unknown): void {
    this.say(thrown instanceof Error ? thrown.message : String(thrown));
  }

  private close(): void {
    clearTimeout(this.restTimer);
    clearTimeout(this.stayTimer);
    this.hand.close();
  }

  /** Names of the page first, then of what is saved; without the store there are fewer. */
  private async names(): Promise<string[]> {
    const here = this.session.marks.flatMap(({ attribution: { source, relays } }) => [
      source.speaker,
      ...relays.map(({ name }) => name),
    ]);
    const saved = await this.services.savedNames().catch(() => ({ speakers: [], relays: [] }));
    const all = [...here, ...saved.speakers, ...saved.relays].filter((name) => name !== null);
    return [...new Set(all)];
  }

  /** Beside the words, as the card. */
  private place(): void {
    const line = [...(this.range?.getClientRects() ?? [])].at(-1);
    if (!line) return;
    const { clientWidth, clientHeight } = this.doc.documentElement;
    const column = this.session.place.body.getBoundingClientRect();
    const view = { width: clientWidth, height: clientHeight };
    const spot = { x: line.right, y: line.top };
    this.hand.moveTo(placeCard(line, this.hand.shown === 'form' ? column : line, spot, this.hand.size, view));
  }
}
