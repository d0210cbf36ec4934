import { addRows, MAX_ADDED, MAX_WIDTH, type PackedRows } from './packed-rows';

/** A linear model over hashed features: one row of `width` weights for each slot. */
export interface LinearTable {
  /** Number of rows minus one; the number of rows is a power of two. */
  mask: number;
  /** Weights a row: one for each label. */
  width: number;
  weights: Int8Array | Float32Array;
  /** What one unit of weight is worth (int8 quantisation). */
  scale: number;
  /**
   * One bit a row: set when the row has any weight. Most features of a text have none; a bit that stays in the
   * nearest cache spares the fetch of an empty row from far memory.
   */
  used: Int32Array;
  /** The weights packed for adding: tables of a model file with several weights a row have them alone, and no `weights`. */
  packed?: PackedRows;
}

/** Where features are written and sums are read. */
export interface Registers {
  features: Int32Array;
  sums: Int32Array;
}

/** Registers of one's own, for tables that have none. */
export const newRegisters = (): Registers => ({
  features: new Int32Array(MAX_ADDED),
  sums: new Int32Array(MAX_WIDTH),
});

/** The registers with which `sum` copies nothing: the table's, if it has any. */
export const registersOf = (table: LinearTable, own: Registers): Registers => table.packed ?? own;

/** The bits of `LinearTable.used` for these weights. */
export function usedRows(weights: Int8Array | Float32Array, width: number): Int32Array {
  const rows = weights.length / width;
  const used = new Int32Array((rows + 31) >> 5);
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] !== 0) {
      const row = (at / width) | 0;
      used[row >> 5]! |= 1 << (row & 31);
    }
  }
  return used;
}

/**
 * Adds the rows of `count` hashed features to `out[at … at + width)`, in units of the table's scale times
 * `table.scale`.
 */
export function score(
  table: LinearTable,
  features: Int32Array,
  count: number,
  out: Float32Array,
  at: number,
): void {
  const { mask, width, weights, scale, used } = table;
  for (let l = 0; l < width; l++) out[at + l] = 0;
  for (let k = 0; k < count; k++) {
    const slot = features[k]! & mask;
    if (!((used[slot >> 5]! >>> (slot & 31)) & 1)) continue;
    const row = slot * width;
    for (let l = 0; l < width; l++) out[at + l]! += weights[row + l]!;
  }
  for (let l = 0; l < width; l++) out[at + l]! *= scale;
}

/**
 * Sums the rows of `count` hashed features (at most `MAX_ADDED`) into `out`, without the scale: enough to compare labels. Fastest
 * with the registers of `registersOf`.
 */
export function sum(table: LinearTable, features: Int32Array, count: number, out: Int32Array): void {
  const { mask, width, weights, used, packed } = table;
  if (packed) {
    if (features !== packed.features) packed.features.set(features.subarray(0, count));
    addRows(packed, count);
    if (out !== packed.sums) out.set(packed.sums.subarray(0, width));
    return;
  }
  out.fill(0, 0, width);
  for (let k = 0; k < count; k++) {
    const slot = features[k]! & mask;
    if (!((used[slot >> 5]! >>> (slot & 31)) & 1)) continue;
    const row = slot * width;
    for (let l = 0; l < width; l++) out[l]! += weights[row + l]!;
  }
}

/** Index of the greatest of the first `width` scores; the first of equals. */
export function best(scores: Float32Array | Int32Array, width: number): number {
  let k = 0;
  for (let l = 1; l < width; l++) if (scores[l]! > scores[k]!) k = l;
  return k;
}

/** The sum of the rows of a table one weight wide. */
export function scoreOne(table: LinearTable, features: Int32Array, count: number): number {
  const { mask, weights } = table;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weights[features[k]! & mask]!;
  return sum * table.scale;
}
