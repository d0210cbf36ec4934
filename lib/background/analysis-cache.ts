import { browser } from 'wxt/browser';
import type { Attribution } from '../model/attribution';
import { createQueue } from './queue';

/** Analyses kept. An article's takes some ten to hundred kB; `storage.session` holds 10 MB. */
export const CAPACITY = 24;
const INDEX = 'analyses';
const keyOf = (hash: string) => `analysis:${hash}`;

/**
 * The last analyses by text hash, least recently used first out. They live in memory and in `storage.session`, which outlives the
 * background's sleep, never touches the disk, and is emptied when the extension or its engine is updated.
 */
export class AnalysisCache {
  #memory = new Map<string, Attribution[]>();
  #inOrder = createQueue();

  constructor(private readonly capacity = CAPACITY) {}

  async get(hash: string): Promise<Attribution[] | undefined> {
    const found = this.#memory.get(hash) ?? (await this.#fromSession(hash));
    if (found) this.#keep(hash, found);
    return found;
  }

  /** @returns when the analysis is in `storage.session` too, or could not be put there. */
  async set(hash: string, attributions: Attribution[]): Promise<void> {
    this.#keep(hash, attributions);
    await this.#inOrder(async () => {
      const order = (await this.#order()).filter((h) => h !== hash);
      const dropped = order.splice(0, Math.max(0, order.length + 1 - this.capacity));
      await browser.storage.session.remove(dropped.map(keyOf));
      try {
        await browser.storage.session.set({ [INDEX]: [...order, hash], [keyOf(hash)]: attributions });
      } catch {
        // Full: an answer that is not cached is only slower the next time, so room is made and nobody is told.
        await browser.storage.session.remove([INDEX, ...order.map(keyOf), keyOf(hash)]);
      }
    });
  }

  #keep(hash: string, attributions: Attribution[]): void {
    this.#memory.delete(hash);
    this.#memory.set(hash, attributions);
    for (const oldest of this.#memory.keys()) {
      if (this.#memory.size <= this.capacity) break;
      this.#memory.delete(oldest);
    }
  }

  async #fromSession(hash: string): Promise<Attribution[] | undefined> {
    const stored = await browser.storage.session.get(keyOf(hash));
    return stored[keyOf(hash)] as Attribution[] | undefined;
  }

  async #order(): Promise<string[]> {
    return ((await browser.storage.session.get(INDEX))[INDEX] as string[] | undefined) ?? [];
  }
}
