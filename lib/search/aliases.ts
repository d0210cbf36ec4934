import { keyOf } from './fold';
import type { Names } from './names';

/** One speaker under two names: `name` is shown and counted as `into`. */
export interface Alias {
  name: string;
  into: string;
}

/** Which name each speaker goes by, after the reader merged some. Spellings with the same words go together. */
export class Aliases {
  readonly #into = new Map<string, string>();

  constructor(aliases: readonly Alias[] = []) {
    for (const { name, into } of aliases) this.#into.set(keyOf(name), into);
  }

  get size(): number {
    return this.#into.size;
  }

  /** The name that a speaker goes by. Chains are followed, circles end. */
  of(name: string): string {
    let at = name;
    for (let steps = 0; steps < 16; steps++) {
      const into = this.#into.get(keyOf(at));
      if (into === undefined || into === at) return at;
      at = into;
    }
    return at;
  }

  /** Number of the name that each speaker of a table goes by. Names that come in by it are part of the answer. */
  table(names: Names): Uint32Array {
    const numbers: number[] = [];
    for (let i = 0; i < names.size; i++)
      numbers.push(this.size === 0 || i === 0 ? i : names.number(this.of(names.name(i))));
    return Uint32Array.from(numbers);
  }
}
