import { type ReadonlySignal, signal } from '@preact/signals';
import type { MarkResult, PageState } from '../../lib/messages/protocol';
import { messageOf } from '../error-words';
import type { PopupServices, Subject } from './services';

/** What is known of the page that the popup is about. */
export type PageView =
  /** Asked; no answer yet. */
  | { at: 'asking' }
  /** There is no page: the popup stands alone. */
  | { at: 'alone' }
  | { at: 'refused'; code: Exclude<MarkResult['code'], undefined>; reason: string }
  /** Marked, but the page says nothing. */
  | { at: 'silent' }
  | { at: 'page'; state: PageState };

/** Milliseconds between two questions: at first, at most while the page is read, and once all is known. */
export interface Pace {
  first: number;
  reading: number;
  known: number;
  /** While nobody answers; `known` when left out. */
  silent?: number;
}
const PACE: Pace = { first: 40, reading: 300, known: 1500 };
/** Questions in a row without an answer after which the page counts as silent. */
const MISSES = 5;

/**
 * Marks the tab and follows what its page says. It is asked before it is marked too: a page that is marked already answers in a few
 * milliseconds. Later questions keep up with pages that change under the reader's eyes.
 */
export class PageWatch {
  readonly #view = signal<PageView>({ at: 'asking' });
  #subject: Subject | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known = '';
  /** Counts beginnings, so that answers to an older one are dropped. */
  #turn = 0;

  constructor(
    private readonly services: PopupServices,
    private readonly signal: AbortSignal,
    private readonly pace = PACE,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  get view(): ReadonlySignal<PageView> {
    return this.#view;
  }

  get subject(): Subject | null {
    return this.#subject;
  }

  /** @param mark marks the page; otherwise it is only listened to. */
  async start(mark = true): Promise<void> {
    await this.turnTo(await this.services.subject(), mark);
  }

  /** Goes on with another tab, or with none. */
  async turnTo(subject: Subject | null, mark = true): Promise<void> {
    clearTimeout(this.#timer);
    this.#subject = subject;
    this.#view.value = subject ? { at: 'asking' } : { at: 'alone' };
    if (!subject) this.#turn++;
    else if (mark) await this.mark();
    else await this.#follow(subject.tabId, ++this.#turn, this.pace.first, 0);
  }

  /** @param even although the reader switched the site off. */
  async mark(even = false): Promise<void> {
    const tabId = this.#subject?.tabId;
    if (tabId === undefined) return;
    const turn = ++this.#turn;
    if (this.#view.value.at !== 'page') this.#view.value = { at: 'asking' };
    const marking = this.services.markTab(tabId, even);
    const early = await this.services.pageState(tabId);
    if (early && turn === this.#turn) this.#show(early);
    const result = await marking.catch((thrown): MarkResult => {
      return { ok: false, code: 'failed', reason: messageOf(thrown) };
    });
    if (turn !== this.#turn || this.signal.aborted) return;
    if (result.ok) await this.#follow(tabId, turn, this.pace.first, 0);
    else this.#view.value = { at: 'refused', code: result.code, reason: result.reason };
  }

  /** Reads a page that was refused as no article, or that failed. */
  async markAnyway(): Promise<void> {
    if (!this.#subject) return;
    await this.services.markAnyway(this.#subject.tabId);
    await this.ask();
  }

  /** Asks now rather than at the next turn. */
  async ask(): Promise<void> {
    const tabId = this.#subject?.tabId;
    const { at } = this.#view.value;
    if (tabId === undefined || at === 'alone' || at === 'refused') return;
    await this.#follow(tabId, ++this.#turn, this.pace.first, 0);
  }

  async #follow(tabId: number, turn: number, wait: number, misses: number): Promise<void> {
    clearTimeout(this.#timer);
    const state = await this.services.pageState(tabId);
    if (turn !== this.#turn || this.signal.aborted) return;
    if (state) this.#show(state);
    else if (misses >= MISSES) this.#view.value = { at: 'silent' };
    const busy = state ? state.status === 'reading' : misses < MISSES;
    const next = Math.min(wait * 1.5, this.pace.reading);
    const rest = state ? this.pace.known : (this.pace.silent ?? this.pace.known);
    this.#timer = setTimeout(
      () => void this.#follow(tabId, turn, busy ? next : this.pace.first, state ? 0 : misses + 1),
      busy ? wait : rest,
    );
  }

  /** The same answer again is no news: lists would be drawn anew for nothing. */
  #show(state: PageState): void {
    const known = JSON.stringify(state);
    if (known === this.#known && this.#view.value.at === 'page') return;
    this.#known = known;
    this.#view.value = { at: 'page', state };
  }
}
