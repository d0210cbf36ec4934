import type { Span } from '../model/span';
import { Card } from './card';
import { CardDeeds } from './card-deeds';
import { onTheWay, placeCard, type Side } from './card-place';
import { cardView } from './card-view';
import { HitMap } from './hit-map';
import { characterAt, lineAt, type Spot } from './hit-test';
import { watchHover } from './hover';
import type { Mark } from './marks';
import type { PageServices } from './services';
import type { Session } from './session';
import { hasWords } from './words';

/** What the open card hangs on: a range and the number of its line, so that it follows scrolling and reflow. */
interface Hold {
  id: string;
  range: Range;
  line: number;
  spot: Spot;
  side: Side | undefined;
}

/** Brings pointer, keyboard and card together: what is under the pointer, where the card stands, what its buttons do. */
export class Presenter {
  private readonly card: Card;
  private readonly deeds: CardDeeds;
  /** Opens the form for an attribution; set by whoever has it. */
  correct: (id: string) => void = () => {};
  /** Whether the reader is at something else, which no card may cover; set by whoever knows. */
  busy: () => boolean = () => false;
  private hold: Hold | null = null;
  /** The reader turned to the card (clicked, pressed a key): it stays until told to go. */
  private pinned = false;
  private frame = 0;
  private hits: { marks: readonly Mark[]; map: HitMap } | null = null;
  private readonly moved: (event: PointerEvent) => void;

  constructor(
    private readonly doc: Document,
    private readonly session: Session,
    private readonly services: PageServices,
    private readonly signal: AbortSignal,
  ) {
    this.deeds = new CardDeeds(doc, session, services);
    this.card = new Card(doc, {
      toggleSaved: (id) => this.deeds.toggleSaved(id),
      copyCitation: (id) => this.deeds.copyCitation(id),
      copyLink: (id) => this.deeds.copyLink(id),
      showSpans: (spans) => this.showSpans(spans),
      turnTo: (id) => this.reveal(id, true),
      correct: (id) => this.correct(id),
    });
    this.moved = this.listen();
  }

  /** Takes in what the reader did before the presenter was there. @param path where the event went */
  catchUp(event: PointerEvent, path: readonly EventTarget[]): void {
    if (event.type === 'click') this.clicked(event, path);
    else this.moved(event);
  }

  /** Scrolls to an attribution, shows it, and opens its card if wished. False when it has no place on the page. */
  reveal(id: string, withCard: boolean): boolean {
    const mark = this.session.markOf(id);
    const ranges = mark ? mark.attribution.content.flatMap((span) => this.session.index.rangesOf(span)) : [];
    if (!ranges[0]) return false;
    const keyboard = this.card.hasFocus;
    this.close();
    this.scrollTo(ranges[0]);
    this.session.flash(ranges);
    if (withCard) {
      this.open(id);
      this.pinned = true;
      if (keyboard) this.card.focus();
    }
    return true;
  }

  /** Opens the card of an attribution for the keyboard, and takes the keyboard into it. */
  openFocused(id: string): void {
    if (this.hold?.id !== id) this.open(id);
    this.pinned = true;
    this.card.focus();
  }

  /** Id of the attribution whose card is open. */
  get current(): string | null {
    return this.hold?.id ?? null;
  }

  /** Brings the open card up to date with the session; closes it when its attribution is gone. */
  refresh(): void {
    const { hold } = this;
    if (!hold) return;
    const mark = this.session.markOf(hold.id);
    if (!mark || !hold.range.startContainer.isConnected) {
      this.close();
      return;
    }
    this.card.show(cardView(this.session.text, mark, this.session.marks));
    this.place();
  }

  close(): void {
    this.card.close();
    this.hold = null;
    this.pinned = false;
    this.deeds.forget();
  }

  /** @param spot where the pointer is; left out for the keyboard. */
  private open(id: string, spot?: Spot): void {
    const mark = this.session.markOf(id);
    if (!mark || !hasWords()) return;
    const { index, text, marks } = this.session;
    const { attribution } = mark;
    const spans = spot
      ? [...attribution.content, ...attribution.source.spans, ...attribution.cue]
      : attribution.content;
    const ranges = spans.flatMap((span) => index.rangesOf(span));
    // For the keyboard the card stands below the last line of the words, so that they can be read.
    const last = ranges.at(-1)?.getBoundingClientRect();
    if (!last) return;
    const at = spot ?? { x: last.left, y: last.bottom };
    const line = lineAt(ranges, at);
    if (!line) return;
    this.pinned = false;
    this.hold = { id, range: line.range, line: line.line, spot: at, side: undefined };
    this.card.show(cardView(text, mark, marks));
    this.place();
  }

  private listen(): (event: PointerEvent) => void {
    const { doc, signal } = this;
    const view = doc.defaultView!;
    const moved = watchHover(
      view,
      {
        touches: (spot) => this.hitAt(spot) !== null,
        keeps: (spot) => this.keeps(spot),
        rest: (spot) => {
          const hit = this.busy() ? null : this.hitAt(spot);
          if (hit && hit !== this.hold?.id && !(this.pinned && this.card.hasFocus)) this.open(hit, spot);
        },
        away: () => {
          if (!this.pinned && !this.card.hasFocus) this.close();
        },
      },
      signal,
    );
    const capture = { capture: true, signal } as const;
    doc.addEventListener('click', (event) => this.clicked(event, event.composedPath()), capture);
    // The browser's menu opens where a card would lie under it, and beside the words it is about.
    doc.addEventListener(
      'contextmenu',
      (event) => this.card.owns(event.composedPath()) || this.close(),
      capture,
    );
    doc.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.hold) return;
        // Inside the card the key is ours; outside, the page may have a use for it too.
        if (this.card.hasFocus) {
          event.preventDefault();
          event.stopPropagation();
        }
        this.close();
      },
      capture,
    );
    const follow = () => {
      if (this.hold && !this.frame) this.frame = view.requestAnimationFrame(() => this.follow());
    };
    doc.addEventListener('scroll', follow, { ...capture, passive: true });
    view.addEventListener('resize', follow, { signal });
    signal.addEventListener('abort', () => {
      view.cancelAnimationFrame(this.frame);
      this.close();
    });
    return moved;
  }

  private hitAt(spot: Spot): string | null {
    const { index, marks, shadows } = this.session;
    const offset = characterAt(index, this.doc, spot, shadows);
    if (offset === null) return null;
    if (this.hits?.marks !== marks) this.hits = { marks, map: new HitMap(marks) };
    return this.hits.map.at(offset)?.id ?? null;
  }

  /** On the card, or between its line and the card without another attribution under the pointer. */
  private keeps(spot: Spot): boolean {
    if (!this.services.isAlive() || !this.hold) return false;
    if (this.card.holds(spot)) return true;
    const box = this.hold.range.getClientRects()[this.hold.line];
    if (!box || !onTheWay(spot, box, this.card.box)) return false;
    const hit = this.hitAt(spot);
    return hit === null || hit === this.hold.id;
  }

  /** A click on the card keeps it; one on marked words opens their card for good; one elsewhere closes it. */
  private clicked(event: MouseEvent, path: readonly EventTarget[]): void {
    if (this.card.owns(path)) {
      this.pinned = true;
      return;
    }
    const isMouseOnPage = event.isTrusted && event.button === 0 && event.detail > 0;
    const onLink = path.some((el) => el instanceof Element && el.matches('a[href], button, input, label'));
    const selecting = this.doc.getSelection()?.isCollapsed === false;
    const spot = { x: event.clientX, y: event.clientY };
    const hit = isMouseOnPage && !onLink && !selecting ? this.hitAt(spot) : null;
    if (!hit) {
      if (this.hold) this.close();
      return;
    }
    if (hit !== this.hold?.id) this.open(hit, spot);
    this.pinned = true;
  }

  private follow(): void {
    this.frame = 0;
    const { hold } = this;
    if (!hold) return;
    const box = hold.range.getClientRects()[hold.line];
    const height = this.doc.documentElement.clientHeight;
    if (!box || box.bottom < 0 || box.top > height) {
      if (!this.card.hasFocus) this.close();
      return;
    }
    this.place();
  }

  private place(): void {
    const { hold } = this;
    const line = hold?.range.getClientRects()[hold.line];
    if (!hold || !line) return;
    const { clientWidth, clientHeight } = this.doc.documentElement;
    const column = this.session.place.body.getBoundingClientRect();
    const spot = { x: hold.spot.x, y: line.top };
    const view = { width: clientWidth, height: clientHeight };
    const place = placeCard(line, column, spot, this.card.size, view, hold.side);
    hold.side = place.side;
    this.card.moveTo(place);
  }

  private scrollTo(range: Range): void {
    const view = this.doc.defaultView!;
    const box = range.getBoundingClientRect();
    const { clientHeight } = this.doc.documentElement;
    if (box.top >= clientHeight * 0.1 && box.bottom <= clientHeight * 0.9) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A paragraph taller than the window: what matters may still be outside.
    const now = range.getBoundingClientRect();
    if (now.top < 0 || now.bottom > clientHeight) {
      view.scrollBy({ top: now.top - clientHeight / 3, behavior: 'instant' });
    }
  }

  /** Scrolls to spans of the article text and flashes them. */
  showSpans(spans: readonly Span[]): void {
    const ranges = spans.flatMap((span) => this.session.index.rangesOf(span));
    if (!ranges[0]) return;
    this.scrollTo(ranges[0]);
    this.session.flash(ranges);
  }
}
