import type { Span } from '../model/span';
import { PageHands } from './hands';
import { articleOf } from './hashed-article';
import { Presenter } from './presenter';
import type { Moment } from './reader-comes';
import type { PageServices, PageSnapshot } from './services';
import type { Session } from './session';
import { troubleInWords } from './trouble';
import type { News } from './view-follow';

/**
 * Attends a reader who turned to a marked page: card, form, steps from one attribution to the next, and what popup and panel ask. It
 * comes with the page's second script, when it is first needed.
 */
export class Attendant {
  private readonly presenter: Presenter;
  private readonly hands: PageHands;
  /** Where the reader stepped last. */
  private current: string | null = null;

  /** @param withButton whether a button is to appear beside selected words. */
  constructor(
    private readonly doc: Document,
    private readonly session: Session,
    services: PageServices,
    withButton: boolean,
    signal: AbortSignal,
  ) {
    this.presenter = new Presenter(doc, session, services, signal);
    this.hands = new PageHands(doc, session, this.presenter, services, withButton, signal);
  }

  /** Takes in what the reader did before. */
  catchUp({ event, path }: Moment): void {
    this.presenter.catchUp(event, path);
  }

  /** What the page knows of itself, for the popup. */
  state(): PageSnapshot {
    const { session, doc } = this;
    session.restore();
    const { status, reading, trouble, attributions, saved, orphans } = session;
    const { text, blocks } = reading.input;
    return {
      status,
      message: trouble ? troubleInWords(trouble, doc) : undefined,
      article: articleOf(reading),
      text,
      blocks,
      attributions,
      saved,
      orphans,
    };
  }

  /** Scrolls to an attribution or a saved annotation and shows it. False when it is not on the page. */
  reveal({ attributionId, annotationId }: { attributionId?: string; annotationId?: string }): boolean {
    const id =
      attributionId ??
      this.session.marks.find(({ annotation }) => annotation?.id === annotationId)?.attribution.id;
    return id !== undefined && this.show(id, false);
  }

  /** To the next (1) or previous (-1) attribution; 0 takes the keyboard into the card of the current one. */
  step(by: 1 | -1 | 0): void {
    const { marks } = this.session;
    if (marks.length === 0) return;
    const from = this.presenter.current ?? this.current;
    const at = marks.findIndex(({ attribution }) => attribution.id === from);
    if (by === 0) {
      const id = (marks[at] ?? marks[firstInView(this.session)])!.attribution.id;
      this.presenter.openFocused(id);
      this.current = id;
      return;
    }
    const next = at < 0 ? firstInView(this.session) : (at + by + marks.length) % marks.length;
    this.show(marks[next]!.attribution.id, true);
  }

  /** The article's words that are selected, as spans of its text; null when there are none. */
  selection(): Span[] | null {
    return this.hands.selection();
  }

  /** Opens the form beside the words selected. False when there are none. */
  markSelection(): boolean {
    return this.hands.mark();
  }

  /** Saves the attribution that the reader is at. False when there is none. */
  async saveCurrent(): Promise<boolean> {
    const { session, presenter } = this;
    const at = presenter.current ?? this.current ?? '';
    const mark = session.markOf(at) ?? session.marks[firstInView(session)];
    if (!mark) return false;
    const { id } = mark.attribution;
    if (!mark.annotation) await this.hands.save(mark.attribution);
    return this.show(id, true);
  }

  /** Scrolls to spans of the article text and flashes them. */
  showSpans(spans: readonly Span[]): void {
    this.presenter.showSpans(spans);
  }

  /** Whether a button is to appear beside selected words. */
  offerButton(on: boolean): void {
    this.hands.wanted = on;
  }

  /** Tells a panel where the reader is. @returns ends it. */
  follow(tell: (news: News) => void): () => void {
    return this.hands.follow(tell);
  }

  /** Brings what is open up to date. */
  refresh(): void {
    this.presenter.refresh();
  }

  /** The reader is at another article now. */
  leave(): void {
    this.presenter.close();
    this.current = null;
  }

  private show(id: string, withCard: boolean): boolean {
    const shown = this.presenter.reveal(id, withCard);
    if (shown) this.current = id;
    return shown;
  }
}

/** Number of the first mark that begins below the window's upper edge; the first one when all are above. */
function firstInView({ marks, index }: Session): number {
  const found = marks.findIndex(({ attribution }) => {
    const range = attribution.content[0] && index.rangesOf(attribution.content[0])[0];
    return range !== undefined && range.getBoundingClientRect().top >= 0;
  });
  return Math.max(0, found);
}
