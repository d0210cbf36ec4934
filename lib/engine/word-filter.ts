import type { Doc } from './document';
import { hashString } from './hashing';

const BITS = 13;
const MASK = (1 << BITS) - 1;

/**
 * A set of words (lower case) for questions that are put to every token of a text and nearly always answered no: a look at some bits of
 * the token's hash spares the search for nine of ten (Bloom 1970, with one hash).
 */
export class WordFilter {
  private readonly words: ReadonlySet<string>;
  private readonly bits = new Uint8Array(1 << BITS);

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    for (const word of this.words) this.bits[hashString(word) & MASK] = 1;
  }

  /** Whether token `k` is one of the words. */
  has(doc: Pick<Doc, 'word' | 'lower'>, k: number): boolean {
    return this.bits[doc.word[k]! & MASK] === 1 && this.words.has(doc.lower[k]!);
  }
}
