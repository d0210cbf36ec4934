import type { SavedSearch } from '../../lib/store/database';
import type { Toasts } from '../popup/toasts';
import { l } from './messages';
import type { LibraryServices } from './services';

/** What a reader does with quotations: done at once, acknowledged in words, and undone by one press. */
export class Deeds {
  constructor(
    private readonly services: LibraryServices,
    private readonly toasts: Toasts,
  ) {}

  /** Moves them into the bin. @returns whether that was done. */
  async discard(ids: readonly string[]): Promise<boolean> {
    return this.#do(async () => {
      const list = [...ids];
      const count = await this.services.discard(list);
      this.toasts.say(l.toast.discarded(count), async () => {
        this.toasts.say(l.toast.back(await this.services.bringBack(list)));
      });
    });
  }

  /** Puts them back from the bin. */
  async bringBack(ids: readonly string[]): Promise<boolean> {
    return this.#do(async () => {
      const list = [...ids];
      const count = await this.services.bringBack(list);
      this.toasts.say(l.toast.back(count), async () => {
        await this.services.discard(list);
      });
    });
  }

  /** Takes them out of the bin for good; all of them where no ids are given. */
  async forget(ids?: readonly string[]): Promise<boolean> {
    return this.#do(async () => {
      this.toasts.say(l.toast.forgotten(await this.services.forget(ids && [...ids])));
    });
  }

  async retag(ids: readonly string[], add: string[], remove: string[]): Promise<boolean> {
    return this.#do(async () => {
      const before = await this.services.retag([...ids], add, remove);
      this.toasts.say(l.toast.tagged(before.length), () => this.services.setTags(before));
    });
  }

  /** Lets speakers go by one name. */
  async merge(names: readonly string[], into: string): Promise<boolean> {
    return this.#do(async () => {
      const change = await this.services.mergeSpeakers([...names], into);
      this.toasts.say(l.toast.merged(names.filter((name) => name !== into).length, into), () =>
        this.services.unmergeSpeakers(change),
      );
    });
  }

  /** Lets a name stand for itself again. */
  async separate(name: string, into: string): Promise<boolean> {
    return this.#do(async () => {
      await this.services.unmergeSpeakers({ names: [name], before: [] });
      this.toasts.say(l.toast.separated(name), async () => {
        await this.services.mergeSpeakers([name], into);
      });
    });
  }

  async keepSearch(search: SavedSearch): Promise<boolean> {
    return this.#do(async () => {
      await this.services.keepSearch(search);
      this.toasts.say(l.toast.searchKept(search.name));
    });
  }

  async dropSearch(search: SavedSearch): Promise<boolean> {
    return this.#do(async () => {
      await this.services.dropSearch(search.name);
      this.toasts.say(l.toast.searchDropped(search.name), () => this.services.keepSearch(search));
    });
  }

  async copy(forms: { text: string; html: string }): Promise<boolean> {
    return this.#do(async () => {
      await this.services.copy(forms);
      this.toasts.say(l.toast.copied);
    });
  }

  /** @returns whether it was done; what went wrong is said. */
  async #do(work: () => Promise<void>): Promise<boolean> {
    return (
      (await this.toasts.attempt(async () => {
        await work();
        return true;
      })) === true
    );
  }
}
