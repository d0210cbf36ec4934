import { keyOf } from './fold';

/**
 * Names (of speakers, relays, outlets; tags) by number, so that a condition on a name is decided once for each name and not once for
 * each document. Number 0 is "none".
 */
export class Names {
  readonly #numberOf = new Map<string, number>([['', 0]]);
  readonly #names = ['' as string];
  readonly #keys = [''];

  get size(): number {
    return this.#names.length;
  }

  /** Number of a name as it is written; null is none. */
  number(name: string | null): number {
    const known = this.#numberOf.get(name ?? '');
    if (known !== undefined) return known;
    const number = this.#names.length;
    this.#numberOf.set(name!, number);
    this.#names.push(name!);
    this.#keys.push(keyOf(name!));
    return number;
  }

  name(number: number): string {
    return this.#names[number]!;
  }

  /** The name's folded words, a space between; what two spellings have in common. */
  key(number: number): string {
    return this.#keys[number]!;
  }

  /** One entry for each number: 1 where the folded name fits. */
  fitting(fits: (key: string, name: string) => boolean): Uint8Array {
    return Uint8Array.from(this.#keys, (key, i) => (fits(key, this.#names[i]!) ? 1 : 0));
  }
}
