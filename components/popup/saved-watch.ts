import { type ReadonlySignal, signal } from '@preact/signals';
import type { Annotation } from '../../lib/model/annotation';
import { messageOf } from '../error-words';
import type { Live, PopupServices, SavedEntry } from './services';

/** How many of other pages' annotations the popup lists; the rest is for the library. */
const LATEST = 20;

/** What the store holds, kept up to date. Null: not known (yet, or because the store does not open). */
export class SavedWatch {
  readonly #here = signal<Annotation[] | null>(null);
  readonly #latest = signal<SavedEntry[] | null>(null);
  readonly #count = signal<number | null>(null);
  readonly #error = signal<string | null>(null);
  #url: string | undefined;
  #stop: (() => void)[] = [];
  /** Counts beginnings, so that answers to an older one are dropped. */
  #turn = 0;

  constructor(
    private readonly services: PopupServices,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#unsubscribe());
  }

  /** Saved annotations of the page's article, in reading order. */
  get here(): ReadonlySignal<Annotation[] | null> {
    return this.#here;
  }
  /** Those saved last on other pages, newest first. */
  get latest(): ReadonlySignal<SavedEntry[] | null> {
    return this.#latest;
  }
  /** Number of all. */
  get count(): ReadonlySignal<number | null> {
    return this.#count;
  }
  /** Why the store does not work, in words for the reader. */
  get error(): ReadonlySignal<string | null> {
    return this.#error;
  }

  /** @param url canonical address of the page's article; undefined while unknown. */
  start(url?: string): void {
    this.#unsubscribe();
    if (url !== this.#url) {
      this.#here.value = null;
      this.#latest.value = null;
    }
    this.#url = url;
    this.#error.value = null;
    this.#follow(this.services.latest(LATEST, url), this.#latest);
    this.#follow(this.services.count(), this.#count);
    if (url !== undefined) this.#follow(this.services.annotationsOf(url), this.#here);
    void this.#check();
  }

  /** Tries once more after a failure. */
  retry(): void {
    this.start(this.#url);
  }

  /** The background writes by a connection of its own, which can fail where reading here works. */
  async #check(): Promise<void> {
    const turn = ++this.#turn;
    const why = await this.services.storeStatus().then(
      ({ ok, error = '' }) => (ok ? null : error),
      (thrown) => messageOf(thrown),
    );
    if (why !== null && turn === this.#turn && !this.signal.aborted) this.#error.value = why;
  }

  #follow<T>(live: Live<T>, into: { value: T | null }): void {
    const subscription = live.subscribe({
      next: (value) => {
        into.value = value;
      },
      error: (thrown) => {
        into.value = null;
        this.#error.value = messageOf(thrown);
      },
    });
    this.#stop.push(() => subscription.unsubscribe());
  }

  #unsubscribe(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }
}
