import { backArrow, direction } from '../i18n/direction';
import { fill } from '../i18n/fill';
import { tongue } from '../i18n/tongue';
import type { Span } from '../model/span';
import { type Box, inside, type Place, type Size } from './card-place';
import type { CardView } from './card-view';
import type { Spot } from './hit-test';
import { words } from './words';

/** What the reader can do on the card. Promises resolve when it is done; a rejection's message is shown. */
export interface CardActions {
  /** Saves, or takes back what was saved. Resolves to whether it is saved now. */
  toggleSaved(id: string): Promise<boolean>;
  copyCitation(id: string): Promise<void>;
  copyLink(id: string): Promise<void>;
  /** Shows where the article names a stop of the chain. */
  showSpans(spans: Span[]): void;
  /** Turns to another attribution. */
  turnTo(id: string): void;
  /** Opens the form in which the reader corrects it. */
  correct(id: string): void;
}

/** Name of the card's element; the injected style sheet addresses its parts. */
export const CARD_TAG = 'hearsay-card';

/**
 * The card: one element at the document's root, outside body and article, with a closed shadow tree. Its looks come from the
 * injected style sheet by `::part()`, which no content security policy of the page can block and no style of the page reaches.
 */
export class Card {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private panel: HTMLElement | null = null;
  private saveButton: HTMLButtonElement | null = null;
  private status: HTMLElement | null = null;
  private focusBefore: Element | null = null;

  constructor(
    private readonly doc: Document,
    private readonly actions: CardActions,
  ) {
    this.host = doc.createElement(CARD_TAG);
    // Shown by the injected style sheet alone: where that is taken away with the extension, nothing is left to be seen.
    this.host.hidden = true;
    this.root = this.host.attachShadow({ mode: 'closed' });
  }

  get isOpen(): boolean {
    return this.host.isConnected;
  }

  /** The keyboard is in the card. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  get box(): Box {
    return this.host.getBoundingClientRect();
  }

  get size(): Size {
    const { width, height } = this.host.getBoundingClientRect();
    return { width, height };
  }

  /** True when the event happened on the card. */
  /** @param path where an event went */
  owns(path: readonly EventTarget[]): boolean {
    return path.includes(this.host);
  }

  holds(spot: Spot): boolean {
    return this.isOpen && inside(spot, this.box);
  }

  /** Shows this in place of what was shown before. */
  show(view: CardView): void {
    const hadFocus = this.hasFocus;
    this.panel = this.render(view);
    this.root.replaceChildren(this.panel);
    if (!this.isOpen) {
      this.doc.documentElement.append(this.host);
      this.toTopLayer();
    }
    if (hadFocus) this.panel.focus();
  }

  moveTo({ left, top, side }: Place): void {
    // Set by script, not by a style attribute in markup: a content security policy does not apply.
    this.host.style.setProperty('left', `${Math.round(left)}px`, 'important');
    this.host.style.setProperty('top', `${Math.round(top)}px`, 'important');
    this.panel?.setAttribute('data-side', side);
  }

  /** Takes the keyboard into the card; closing gives it back. */
  focus(): void {
    if (!this.hasFocus) this.focusBefore = this.doc.activeElement;
    this.panel?.focus();
  }

  close(): void {
    const giveBack = this.hasFocus;
    this.host.remove();
    this.root.replaceChildren();
    this.panel = this.saveButton = this.status = null;
    if (giveBack && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
  }

  /** Popovers stand above everything, dialogs included, without a contest of z-indices. */
  private toTopLayer(): void {
    this.host.setAttribute('popover', 'manual');
    this.host.showPopover();
  }

  private render(view: CardView): HTMLElement {
    const { doc } = this;
    const make = <K extends keyof HTMLElementTagNameMap>(
      tag: K,
      part: string,
      ...children: (Node | string)[]
    ) => {
      const el = doc.createElement(tag);
      if (part) el.setAttribute('part', part);
      el.append(...children);
      return el;
    };
    const { card: t } = words();
    const button = (part: string, label: Node | string, act: () => void) => {
      const el = make('button', part, label);
      el.type = 'button';
      el.addEventListener('click', act);
      return el;
    };

    // Names keep the direction of their own writing.
    const name = (text: string) => make('bdi', '', text);
    const who = make('strong', 'who', name(view.who));
    who.id = 'who';
    const head = make('p', 'head', who, ' ', make('span', 'distance', view.distanceWords));

    const chain = make('ol', 'chain');
    chain.setAttribute('aria-label', t.chain);
    view.chain.forEach(({ name: called, spans }, i) => {
      const last = i === view.chain.length - 1;
      const part = last ? 'station station-last' : 'station';
      const stop =
        spans.length > 0
          ? button(`${part} link`, name(called), () => this.actions.showSpans(spans))
          : make('span', part, name(called));
      if (spans.length > 0) stop.title = t.station;
      if (i > 0) {
        const arrow = make('span', 'arrow', backArrow());
        arrow.setAttribute('aria-label', t.from);
        arrow.setAttribute('role', 'img');
        chain.append(make('li', 'stop', arrow, stop));
      } else chain.append(make('li', 'stop', stop));
    });

    const sure = make('span', 'confidence', view.confidence.word);
    sure.title = view.confidence.figure;
    const cue = view.cue ? ` · ${fill(t.cue, { cue: view.cue })} · ` : ' · ';
    const facts = make('p', 'facts', view.kind, cue, sure);

    const panel = make('div', `card ${view.distance}`, head, chain, facts);
    const nested = [
      ...(view.outer ? [[t.inside, view.outer] as const] : []),
      ...view.inner.map((neighbour) => [t.contains, neighbour] as const),
    ];
    for (const [before, { id, name: called }] of nested) {
      panel.append(
        make(
          'p',
          'nested',
          before,
          button('link turn', name(called), () => this.actions.turnTo(id)),
        ),
      );
    }

    this.status = make('span', 'status');
    this.status.setAttribute('role', 'status');
    this.saveButton = button('button save', '', () => void this.toggleSaved(view.id));
    this.showSaved(view.saved);
    panel.append(
      make(
        'div',
        'actions',
        this.saveButton,
        button('button', t.cite, () => void this.say(this.actions.copyCitation(view.id), t.cited)),
        button('button', t.link, () => void this.say(this.actions.copyLink(view.id), t.linked)),
        button('button', t.correct, () => this.actions.correct(view.id)),
      ),
      this.status,
    );
    panel.lang = tongue();
    panel.dir = direction();
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'who');
    panel.tabIndex = -1;
    return panel;
  }

  private async toggleSaved(id: string): Promise<void> {
    const { saveButton } = this;
    const tell = this.teller();
    if (!saveButton || saveButton.getAttribute('aria-disabled') === 'true') return;
    saveButton.setAttribute('aria-disabled', 'true');
    try {
      const saved = await this.actions.toggleSaved(id);
      if (saveButton === this.saveButton) this.showSaved(saved);
      tell(saved ? '' : words().card.removed);
    } catch (thrown) {
      tell(wordsOf(thrown));
    } finally {
      saveButton.removeAttribute('aria-disabled');
    }
  }

  /** Writes into the line of the card that is open now, also when another has taken its place meanwhile. */
  private teller(): (said: string) => void {
    const { status } = this;
    return (said) => {
      if (!status) return;
      status.textContent = said;
      // `::part(status):not(:empty)` is no valid selector: a part can't be asked for its structure.
      status.setAttribute('part', said ? 'status said' : 'status');
    };
  }

  private showSaved(saved: boolean): void {
    if (!this.saveButton) return;
    const { card: t } = words();
    this.saveButton.textContent = saved ? t.saved : t.save;
    this.saveButton.setAttribute('aria-pressed', String(saved));
    this.saveButton.title = saved ? t.savedHint : '';
  }

  private async say(work: Promise<void>, done: string): Promise<void> {
    const tell = this.teller();
    try {
      await work;
      tell(done);
    } catch (thrown) {
      tell(wordsOf(thrown));
    }
  }
}

const wordsOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown));
