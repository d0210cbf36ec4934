/** A set of document numbers, one bit each. */
export class Bits {
  readonly #words: Uint32Array;

  /** @param size one more than the highest number it can hold. */
  constructor(
    readonly size: number,
    words?: Uint32Array,
  ) {
    this.#words = words ?? new Uint32Array((size + 31) >>> 5);
  }

  /** All numbers below `size`. */
  static all(size: number): Bits {
    const bits = new Bits(size);
    bits.#words.fill(0xffffffff);
    if (size & 31) bits.#words[bits.#words.length - 1] = (1 << (size & 31)) - 1;
    return bits;
  }

  add(n: number): void {
    this.#words[n >>> 5]! |= 1 << (n & 31);
  }

  has(n: number): boolean {
    return (this.#words[n >>> 5]! & (1 << (n & 31))) !== 0;
  }

  clone(): Bits {
    return new Bits(this.size, this.#words.slice());
  }

  /** The same numbers, with room for more. */
  grown(size: number): Bits {
    const words = new Uint32Array((size + 31) >>> 5);
    words.set(this.#words);
    return new Bits(size, words);
  }

  /** Keeps what is in both. @returns this set */
  and(other: Bits): this {
    for (let i = 0; i < this.#words.length; i++) this.#words[i]! &= other.#words[i]!;
    return this;
  }

  /** Takes in what is in the other. @returns this set */
  or(other: Bits): this {
    for (let i = 0; i < this.#words.length; i++) this.#words[i]! |= other.#words[i]!;
    return this;
  }

  /** Takes out what is in the other. @returns this set */
  andNot(other: Bits): this {
    for (let i = 0; i < this.#words.length; i++) this.#words[i]! &= ~other.#words[i]!;
    return this;
  }

  /** How many there are. Method: parallel bit count (Warren, Hacker's Delight, 5-1). */
  count(): number {
    let total = 0;
    for (let v of this.#words) {
      v -= (v >>> 1) & 0x55555555;
      v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
      total += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return total;
  }

  /** Calls `visit` with each number, rising. */
  each(visit: (n: number) => void): void {
    for (let i = 0; i < this.#words.length; i++)
      for (let v = this.#words[i]!; v !== 0; v &= v - 1) visit(i * 32 + (31 - Math.clz32(v & -v)));
  }
}
