/**
 * Weights packed for adding: four int8 weights in one 32-bit word, so that a row is read with a quarter of the loads, and two of
 * them are added at once (SIMD within a register, Lamport 1975). Each weight is stored with 128 added, so that no sum borrows
 * from its neighbour; as many times 128 are taken off at the end. Exact for up to 257 rows: a sum has sixteen bits.
 */
export interface Lanes {
  /** Rows of `words` words each: those that have weights, in order; or all, when `places` is left out. */
  rows: Int32Array;
  /** Words a row: one, or an even number. */
  words: number;
  /**
   * For each 32 rows of the table two words, side by side in the cache: which of them have weights, one bit each, and how many rows
   * with weights come before them. So a table may have a million rows, most of them empty, and its weights still lie close together.
   */
  places?: Int32Array;
}

const EMPTY = 0x80808080 | 0;
const EVEN = 0x00ff00ff;
/** Words of the longest rows that are all laid out: fetching an empty one of these costs less than asking whether it is empty. */
const LAID_OUT = 2;
/** … as long as all of them together stay within reach of the caches: words, 4 bytes each. */
const MOST_LAID_OUT = 1 << 19;

/**
 * Packs the rows of a table.
 * @param weights of the rows that have any, in order
 * @param used one bit a row, set where the row has any weight
 */
export function packLanes(weights: Int8Array, width: number, used: Int32Array): Lanes {
  const words = width <= 4 ? 1 : ((width + 7) >> 3) << 1;
  const count = weights.length / width;
  const packed = new Int32Array(count * words).fill(EMPTY);
  for (let row = 0, from = 0; row < count; row++)
    for (let l = 0; l < width; l++)
      packed[row * words + (l >> 2)]! ^= (weights[from++]! & 255) << ((l & 3) << 3);
  if (words > LAID_OUT || used.length * 32 * words > MOST_LAID_OUT)
    return { rows: packed, words, places: placesOf(used) };
  const rows = new Int32Array(used.length * 32 * words).fill(EMPTY);
  for (let row = 0, next = 0; row < used.length * 32; row++)
    if ((used[row >> 5]! >>> (row & 31)) & 1)
      for (let word = 0; word < words; word++) rows[row * words + word] = packed[next++]!;
  return { rows, words };
}

/** See `Lanes.places`. */
function placesOf(used: Int32Array): Int32Array {
  const places = new Int32Array(used.length * 2);
  let before = 0;
  for (let k = 0; k < used.length; k++) {
    places[2 * k] = used[k]!;
    places[2 * k + 1] = before;
    before += bitsIn(used[k]!);
  }
  return places;
}

/** How many bits of a word are set (Warren, Hacker's Delight, 5–1). */
export function bitsIn(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}

/** Where the rows that have weights begin, of the features of one decision. */
const active = new Int32Array(257);

/** Adds the rows of `count` hashed features into `out`, which has room for `4 * words` sums. */
export function sumLanes(
  { rows, words, places }: Lanes,
  mask: number,
  features: Int32Array,
  count: number,
  out: Int32Array,
): void {
  if (!places) {
    if (words === 1) sumWord(rows, mask, features, count, out);
    else sumPair(rows, mask, features, count, out);
    return;
  }
  let n = 0;
  for (let k = 0; k < count; k++) {
    const row = features[k]! & mask;
    const at = (row >> 5) << 1;
    const bits = places[at]!;
    // a branch here would be guessed wrongly every third time
    active[n] = (places[at + 1]! + bitsIn(bits & ((1 << row) - 1))) * words;
    n += (bits >>> row) & 1;
  }
  for (let word = 0; word < words; word += 2) {
    let even = 0;
    let odd = 0;
    let even2 = 0;
    let odd2 = 0;
    for (let k = 0; k < n; k++) {
      const row = active[k]! + word;
      const four = rows[row]!;
      const next = rows[row + 1]!;
      even = (even + (four & EVEN)) | 0;
      odd = (odd + ((four >>> 8) & EVEN)) | 0;
      even2 = (even2 + (next & EVEN)) | 0;
      odd2 = (odd2 + ((next >>> 8) & EVEN)) | 0;
    }
    unpack(even, odd, n, out, word << 2);
    unpack(even2, odd2, n, out, (word << 2) + 4);
  }
}

/** All rows are there, of one word each. */
function sumWord(rows: Int32Array, mask: number, features: Int32Array, count: number, out: Int32Array): void {
  let even = 0;
  let odd = 0;
  for (let k = 0; k < count; k++) {
    const four = rows[features[k]! & mask]!;
    even = (even + (four & EVEN)) | 0;
    odd = (odd + ((four >>> 8) & EVEN)) | 0;
  }
  unpack(even, odd, count, out, 0);
}

/** All rows are there, of two words each. */
function sumPair(rows: Int32Array, mask: number, features: Int32Array, count: number, out: Int32Array): void {
  let even = 0;
  let odd = 0;
  let even2 = 0;
  let odd2 = 0;
  for (let k = 0; k < count; k++) {
    const row = (features[k]! & mask) << 1;
    const four = rows[row]!;
    const next = rows[row + 1]!;
    even = (even + (four & EVEN)) | 0;
    odd = (odd + ((four >>> 8) & EVEN)) | 0;
    even2 = (even2 + (next & EVEN)) | 0;
    odd2 = (odd2 + ((next >>> 8) & EVEN)) | 0;
  }
  unpack(even, odd, count, out, 0);
  unpack(even2, odd2, count, out, 4);
}

/** The four sums of `count` rows, without what was added to each weight. */
function unpack(even: number, odd: number, count: number, out: Int32Array, at: number): void {
  const added = count << 7;
  out[at] = (even & 0xffff) - added;
  out[at + 1] = (odd & 0xffff) - added;
  out[at + 2] = (even >>> 16) - added;
  out[at + 3] = (odd >>> 16) - added;
}
