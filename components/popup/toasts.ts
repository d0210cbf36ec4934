import { type ReadonlySignal, signal } from '@preact/signals';

/** A line at the foot of the popup. */
export interface Toast {
  /** Tells two with the same text apart. */
  id: number;
  kind: 'done' | 'failed';
  text: string;
  undo?: () => Promise<void>;
}

/** Milliseconds that an acknowledgement stays. What can be undone or went wrong stays until it is dismissed or replaced. */
const STAYS = 5000;

/** One at a time: the newest. */
export class Toasts {
  /** Asks for the keyboard's focus on "Undo", because what had it is gone. */
  readonly wantsFocus = signal(false);
  readonly #current = signal<Toast | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  /** @param explain words for a failure. */
  constructor(private readonly explain: (thrown: unknown) => string) {}

  get current(): ReadonlySignal<Toast | null> {
    return this.#current;
  }

  say(text: string, undo?: () => Promise<void>): void {
    this.#show({ id: ++this.#count, kind: 'done', text, undo });
    if (!undo) this.#timer = setTimeout(() => this.dismiss(), STAYS);
  }

  /** Does something, and says so when it fails. @returns undefined when it failed. */
  async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (thrown) {
      this.#show({ id: ++this.#count, kind: 'failed', text: this.explain(thrown) });
      return undefined;
    }
  }

  async undo(): Promise<void> {
    const undo = this.#current.value?.undo;
    this.dismiss();
    if (undo) await this.attempt(undo);
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.#current.value = null;
  }

  #show(toast: Toast): void {
    clearTimeout(this.#timer);
    this.#current.value = toast;
  }
}
