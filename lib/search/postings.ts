import { Bits } from './bits';

/**
 * An inverted index: for each word the numbers of the documents that hold it, rising (Manning, Raghavan and Schütze, Introduction to
 * Information Retrieval, chapter 1). Documents are added with rising numbers; what is deleted is masked by the caller.
 */
export class Postings {
  readonly #termOf = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #lists: number[][] = [];
  /** Terms in order of their spelling, for prefixes; sorted anew when words came in. */
  #sorted: string[] = [];

  /** Adds a document's words; a word may come more than once. */
  add(document: number, words: readonly string[]): void {
    for (const word of words) {
      let term = this.#termOf.get(word);
      if (term === undefined) {
        term = this.#terms.length;
        this.#termOf.set(word, term);
        this.#terms.push(word);
        this.#lists.push([]);
      }
      const list = this.#lists[term]!;
      if (list[list.length - 1] !== document) list.push(document);
    }
  }

  /** Documents that hold a word, the whole of it. */
  withWord(word: string, size: number): Bits {
    const bits = new Bits(size);
    this.#addTo(bits, word);
    return bits;
  }

  /** Documents that hold a word that begins so. */
  withPrefix(prefix: string, size: number): Bits {
    const bits = new Bits(size);
    const sorted = this.#inOrder();
    for (let i = this.#firstFrom(prefix); i < sorted.length && sorted[i]!.startsWith(prefix); i++)
      this.#addTo(bits, sorted[i]!);
    return bits;
  }

  /** Sorts what came in, so that the next question does not have to. */
  settle(): void {
    this.#inOrder();
  }

  #addTo(bits: Bits, word: string): void {
    const term = this.#termOf.get(word);
    if (term !== undefined) for (const document of this.#lists[term]!) bits.add(document);
  }

  #inOrder(): string[] {
    if (this.#sorted.length < this.#terms.length) {
      // Sorted runs are merged in linear time, so a few new words cost little.
      this.#sorted = [...this.#sorted, ...this.#terms.slice(this.#sorted.length).sort()].sort();
    }
    return this.#sorted;
  }

  #firstFrom(prefix: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sorted[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
