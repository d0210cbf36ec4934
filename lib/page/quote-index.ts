import type { Work } from './slices';

/** Length of the pieces a text is indexed by, in UTF-16 code units. */
const PIECE = 4;
/** A piece that stands more often than this in the text tells nothing of where a quote is. */
const COMMON = 96;
/** Places looked at, the likeliest first. */
const REGIONS = 4;
/** After so many places the making may rest: a millisecond or two. */
const PLACES_TO_REST = 16_384;
/** A place is likely when this share of the quote's telling pieces, and so many of them, stand there in line. */
const LIKELY_SHARE = 0.08;
const LIKELY = 3;

/** A part of the text in which something may stand, half open. */
export interface Region {
  start: number;
  end: number;
}

/**
 * Where pieces of four characters stand in a text, so that thousands of quotes are looked up in it without going through all of it for
 * each (q-gram filtration, after Ukkonen: Approximate string-matching with q-grams and maximal matches, TCS 92, 1992). Linear in the text.
 */
export class QuoteIndex {
  private readonly mask: number;
  /** Places of the pieces with hash `h`: `places[first[h]]` to `places[first[h + 1] - 1]`, ascending. */
  private readonly first: Int32Array;
  private readonly places: Int32Array;
  private votes = new Uint16Array(0);

  private constructor(readonly text: string) {
    const count = Math.max(0, text.length - PIECE + 1);
    let size = 1024;
    while (size < count && size < 1 << 16) size *= 2;
    this.mask = size - 1;
    this.first = new Int32Array(size + 1);
    this.places = new Int32Array(count);
  }

  /** Makes the index of a text, with rests. */
  static *making(text: string): Work<QuoteIndex> {
    const index = new QuoteIndex(text);
    const { first, places } = index;
    const count = places.length;
    const hashes = new Uint16Array(count);
    for (let i = 0; i < count; i++) {
      if (i % PLACES_TO_REST === PLACES_TO_REST - 1) yield;
      const hash = index.hash(text, i);
      hashes[i] = hash;
      first[hash + 1]!++;
    }
    for (let h = 0; h <= index.mask; h++) first[h + 1]! += first[h]!;
    const next = first.slice(0, -1);
    for (let i = 0; i < count; i++) {
      if (i % PLACES_TO_REST === PLACES_TO_REST - 1) yield;
      places[next[hashes[i]!]!++] = i;
    }
    return index;
  }

  private hash(text: string, at: number): number {
    let hash = 0;
    for (let i = at; i < at + PIECE; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
    return (hash ^ (hash >>> 15)) & this.mask;
  }

  /** Where the words stand exactly, ascending. */
  occurrences(words: string): number[] {
    const { text } = this;
    const found: number[] = [];
    if (words.length < PIECE) {
      if (words === '') return found;
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
      return found;
    }
    let rarest = 0;
    let least = Infinity;
    for (let i = 0; i + PIECE <= words.length; i++) {
      const hash = this.hash(words, i);
      const count = this.first[hash + 1]! - this.first[hash]!;
      if (count === 0) return found;
      if (count < least) {
        least = count;
        rarest = i;
      }
    }
    const hash = this.hash(words, rarest);
    for (let k = this.first[hash]!; k < this.first[hash + 1]!; k++) {
      const at = this.places[k]! - rarest;
      if (at >= 0 && text.startsWith(words, at)) found.push(at);
    }
    return found;
  }

  /**
   * Parts of the text that have much in common with the words, the likeliest first; each long enough to hold the words with `errors`
   * characters too many.
   */
  regions(words: string, errors: number): Region[] {
    const width = Math.max(16, words.length >> 2);
    // A piece at place p of the text and i of the words speaks for the words to begin at p - i.
    const buckets = Math.ceil((this.text.length + words.length) / width) + 2;
    if (this.votes.length < buckets) this.votes = new Uint16Array(buckets);
    const votes = this.votes.fill(0, 0, buckets);
    let telling = 0;
    for (let i = 0; i + PIECE <= words.length; i++) {
      const hash = this.hash(words, i);
      const end = this.first[hash + 1]!;
      const start = this.first[hash]!;
      if (end - start > COMMON) continue;
      telling++;
      for (let k = start; k < end; k++) votes[Math.floor((this.places[k]! - i + words.length) / width)]!++;
    }
    const least = Math.max(LIKELY, telling * LIKELY_SHARE);
    const regions: Region[] = [];
    for (let n = 0; n < REGIONS; n++) {
      let best = -1;
      let most = 0;
      // An edit in the middle of the words moves their second half into a neighbouring bucket.
      for (let b = 0; b + 1 < buckets; b++) {
        const sum = votes[b]! + votes[b + 1]!;
        if (sum > most) {
          most = sum;
          best = b;
        }
      }
      if (best < 0 || most < least) break;
      const from = best * width - words.length;
      regions.push({
        start: Math.max(0, from - errors),
        end: Math.min(this.text.length, from + 2 * width + words.length + errors),
      });
      votes[best] = votes[best + 1] = 0;
    }
    return regions;
  }
}
