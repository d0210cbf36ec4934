import type { PageNews } from '../../lib/messages/protocol';
import type { Article } from '../../lib/model/article';
import type { Attribution } from '../../lib/model/attribution';
import { byHand } from '../../lib/model/by-hand';
import {
  anchorExactly,
  applyCorrections,
  type Correction,
  type CorrectionChange,
  type CorrectionUndo,
  readingOf,
  selectorsFor,
} from '../../lib/model/correction';
import type { Span } from '../../lib/model/span';
import type { Live, Subject } from '../popup/services';
import { FakeServices, type World } from '../popup/testing';
import type { PanelServices, Shortcut } from './services';

/** The world that the panel finds: the popup's, and a page with a selection. */
export interface PanelWorld extends World {
  selection: Span[] | null;
  corrections: Correction[];
  shortcuts: Shortcut[];
  handButton: boolean;
}

/** Services over a world of one's own, as the popup's `FakeServices`; corrections hold on its page at once. */
export class FakePanelServices extends FakeServices implements PanelServices {
  declare readonly world: PanelWorld;
  override readonly openPanel = null;
  readonly #found: Attribution[];
  #hear: ((news: PageNews) => void) | null = null;
  #gone: (() => void) | null = null;
  #turn: ((subject: Subject | null) => void) | null = null;
  #count = 0;

  constructor(world: Partial<PanelWorld> = {}) {
    super(world);
    Object.assign(this.world, {
      selection: world.selection ?? null,
      corrections: world.corrections ?? [],
      shortcuts: world.shortcuts ?? SHORTCUTS,
      handButton: world.handButton ?? true,
    });
    this.#found = this.world.page?.attributions ?? [];
    this.#apply();
  }

  /** What the page tells. */
  tell(news: PageNews): void {
    this.#hear?.(news);
  }
  /** The page goes away. */
  leave(): void {
    this.#gone?.();
  }
  /** Another tab comes to the front. */
  turn(subject: Subject | null): void {
    this.#turn?.(subject);
  }

  followTabs(turn: (subject: Subject | null) => void) {
    this.#turn = turn;
    return () => {
      this.#turn = null;
    };
  }
  listen(tabId: number, hear: (news: PageNews) => void, gone: () => void) {
    this.calls.push(['listen', tabId]);
    this.#hear = hear;
    this.#gone = gone;
    return () => {
      this.calls.push(['unlisten', tabId]);
      this.#hear = this.#gone = null;
    };
  }
  async selection() {
    return this.world.selection;
  }
  async showSpans(_tabId: number, spans: Span[]) {
    this.calls.push(['showSpans', spans]);
  }
  async propose({ content }: { text: string; publisher: string | null; content: Span[] }) {
    const [like] = this.#found;
    return { ...like!, id: 'a0', content };
  }
  async savedNames() {
    return { speakers: ['Saved Speaker'], relays: ['Saved Relay'] };
  }
  correctionsOf(url: string): Live<Correction[]> {
    return this.live(() => this.world.corrections.filter(({ articleUrl }) => articleUrl === url));
  }
  async correct(
    input: CorrectionChange & { annotationId?: string | null; save?: boolean },
  ): Promise<CorrectionUndo> {
    this.calls.push(['correct', input]);
    if (this.world.storeError !== null) throw new Error(this.world.storeError);
    const { article, text, before, proposed } = input;
    const after = input.after && proposed ? byHand(text, input.after, proposed) : input.after;
    const id = before?.correction ?? `c${++this.#count}`;
    const row = this.world.corrections.find((one) => one.id === id) ?? null;
    const time = '2026-10-05T08:00:00.000Z';
    const made: Correction = {
      id,
      articleUrl: article.url,
      target: row ? row.target : before && selectorsFor(text, before.content),
      reading: after && readingOf(text, after),
      created: time,
      modified: time,
    };
    this.#put(id, made);
    return { before: { id, articleUrl: article.url, row }, save: null, remove: [], restore: [] };
  }
  async dropCorrection(id: string): Promise<CorrectionUndo | null> {
    this.calls.push(['dropCorrection', id]);
    const row = this.world.corrections.find((one) => one.id === id);
    if (!row) return null;
    this.#put(id, null);
    return { before: { id, articleUrl: row.articleUrl, row }, save: null, remove: [], restore: [] };
  }
  async undoCorrection({ undo }: { article: Article; text: string; undo: CorrectionUndo }) {
    this.calls.push(['undoCorrection', undo.before.id]);
    this.#put(undo.before.id, undo.before.row);
  }
  async shortcuts() {
    return this.world.shortcuts;
  }
  async changeShortcuts() {
    this.calls.push(['changeShortcuts']);
  }
  async readHandButton() {
    return this.world.handButton;
  }
  async keepHandButton(on: boolean) {
    this.calls.push(['keepHandButton', on]);
  }

  #put(id: string, row: Correction | null): void {
    const others = this.world.corrections.filter((one) => one.id !== id);
    this.world.corrections = row ? [...others, row] : others;
    this.#apply();
    this.changed();
    this.tell({ changed: true });
  }

  #apply(): void {
    const { page, corrections } = this.world;
    if (!page) return;
    const attributions = applyCorrections(page.text, this.#found, corrections, anchorExactly);
    this.world.page = { ...page, attributions };
  }
}

const SHORTCUTS: Shortcut[] = [
  { name: 'mark-page', description: 'Mark this page', keys: 'Alt+Shift+H' },
  { name: 'next-attribution', description: 'Go to the next attribution', keys: 'Alt+Shift+.' },
  { name: 'save', description: 'Save the current attribution', keys: '' },
];
