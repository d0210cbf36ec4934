/**
 * Weights packed for adding: four int8 weights in one 32-bit word, so that a row is read with a quarter of the loads, and two of
 * them are added at once (SIMD within a register, Lamport 1975). Each weight is stored with 128 added, so that no sum borrows
 * from its neighbour; as many times 128 are taken off at the end. Exact for up to 257 rows: a sum has sixteen bits.
 */
export interface Lanes {
  /** Rows of `words` words each; a row without weights holds 128 in every place. */
  rows: Int32Array;
  /** Words a row. */
  words: number;
}

const EMPTY = 0x80808080 | 0;
const EVEN = 0x00ff00ff;

/**
 * Packs the rows of a table.
 * @param used one bit a row, set where the row has any weight
 */
export function packLanes(weights: Int8Array, width: number, used: Int32Array): Lanes {
  const words = (width + 3) >> 2;
  const count = weights.length / width;
  const rows = new Int32Array(count * words).fill(EMPTY);
  for (let row = 0; row < count; row++) {
    if (!((used[row >> 5]! >>> (row & 31)) & 1)) continue;
    const from = row * width;
    for (let l = 0; l < width; l++)
      rows[row * words + (l >> 2)]! ^= (weights[from + l]! & 255) << ((l & 3) << 3);
  }
  return { rows, words };
}

/** Where the rows that have weights begin, of the features of one decision. */
const active = new Int32Array(257);

/** Adds the rows of `count` hashed features into `out`, which has room for `4 * words` sums. */
export function sumLanes(
  { rows, words }: Lanes,
  mask: number,
  used: Int32Array,
  features: Int32Array,
  count: number,
  out: Int32Array,
): void {
  if (words === 1) {
    sumWord(rows, mask, features, count, out);
    return;
  }
  if (words === 2) {
    sumPair(rows, mask, features, count, out);
    return;
  }
  let n = 0;
  for (let k = 0; k < count; k++) {
    const row = features[k]! & mask;
    if ((used[row >> 5]! >>> (row & 31)) & 1) active[n++] = row * words;
  }
  for (let word = 0; word < words; word++) {
    let even = 0;
    let odd = 0;
    for (let k = 0; k < n; k++) {
      const four = rows[active[k]! + word]!;
      even = (even + (four & EVEN)) | 0;
      odd = (odd + ((four >>> 8) & EVEN)) | 0;
    }
    unpack(even, odd, n, out, word << 2);
  }
}

/** Rows of one word: fetching an empty row costs less than asking whether it is empty. */
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

/** Rows of two words. */
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
