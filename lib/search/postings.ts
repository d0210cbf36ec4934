import { Bits } from './bits';

/** Letters of the beginnings whose documents are kept at hand. */
const LETTERS = 2;

/**
 * An inverted index: for each word the numbers of the documents that hold it, rising (Manning, Raghavan and Schütze, Introduction to
 * Information Retrieval, chapter 1). Documents are added with rising numbers; what is deleted is masked by the caller.
 */
export class Postings {
  readonly #termOf = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #lists: number[][] = [];
  /**
   * Documents by the first one or two letters of their words, so that the first keys one types, which fit almost everything, cost as
   * little as the later ones. They hold what was there when they were made; younger documents are added on the way.
   */
  #heads = new Map<string, Bits>();
  #headsUpTo = 0;
  #documents = 0;
  /** Terms in order of their spelling, for prefixes; sorted anew when words came in. */
  #sorted: string[] = [];

  /** Adds a document's words; a word may come more than once. */
  add(document: number, words: readonly string[]): void {
    this.#documents = document + 1;
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
    const sorted = this.#inOrder();
    const head = prefix.length <= LETTERS ? this.#heads.get(prefix) : undefined;
    const bits = head?.grown(size) ?? new Bits(size);
    const from = head ? this.#headsUpTo : 0;
    for (let i = this.#firstFrom(prefix); i < sorted.length && sorted[i]!.startsWith(prefix); i++)
      this.#addTo(bits, sorted[i]!, from);
    return bits;
  }

  /** Does beforehand what the next questions would have to do. */
  settle(): void {
    this.#inOrder();
    if (this.#documents - this.#headsUpTo < this.#documents / 10) return;
    this.#heads = new Map();
    this.#headsUpTo = this.#documents;
    for (const term of this.#sorted)
      for (let letters = 1; letters <= Math.min(LETTERS, term.length); letters++) {
        const prefix = term.slice(0, letters);
        let head = this.#heads.get(prefix);
        if (!head) {
          head = new Bits(this.#documents);
          this.#heads.set(prefix, head);
        }
        this.#addTo(head, term);
      }
  }

  /** @param from documents below it are in the set already. */
  #addTo(bits: Bits, word: string, from = 0): void {
    const list = this.#lists[this.#termOf.get(word) ?? -1];
    if (!list) return;
    // The lists rise: the youngest stand at the end.
    for (let i = list.length - 1; i >= 0 && list[i]! >= from; i--) bits.add(list[i]!);
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
