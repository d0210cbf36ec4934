import { type LinearTable, usedRows } from '../../lib/engine/linear-table';

/** Averaged multi-class perceptron (Freund & Schapire 1999; Collins 2002) over hashed features, averaged lazily. */
export class Perceptron {
  readonly table: LinearTable;
  private readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private readonly touched: Uint16Array;
  private clock = 0;
  /**
   * @param bits log2 of the number of rows
   * @param allowed rows that may carry weights (see `importantRows`); all when left out
   */
  constructor(
    bits: number,
    readonly width: number,
    private readonly allowed?: Uint8Array,
  ) {
    const rows = 1 << bits;
    this.weights = new Float32Array(rows * width);
    this.totals = new Float64Array(rows * width);
    this.stamps = new Int32Array(rows * width);
    this.touched = new Uint16Array(rows);
    // while training any row may come to be used
    const used = new Int32Array((rows + 31) >> 5).fill(-1);
    this.table = { mask: rows - 1, width, weights: this.weights, scale: 1, used };
  }
  /** Drops features whose row carries no weight, in place; returns how many are left. */
  restrict(features: Int32Array, count: number): number {
    if (!this.allowed) return count;
    let n = 0;
    for (let k = 0; k < count; k++)
      if (this.allowed[features[k]! & this.table.mask]) features[n++] = features[k]!;
    return n;
  }
  /** One more example seen; call before the update, if any. */
  tick(): void {
    this.clock++;
  }
  /** Moves the weights of `count` features towards label `right` and away from `wrong`. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let k = 0; k < count; k++) {
      const row = features[k]! & this.table.mask;
      if (this.touched[row]! < 65535) this.touched[row]!++;
      this.bump(row * this.width + right, 1);
      this.bump(row * this.width + wrong, -1);
    }
  }
  private bump(at: number, by: number): void {
    this.totals[at]! += (this.clock - this.stamps[at]!) * this.weights[at]!;
    this.stamps[at] = this.clock;
    this.weights[at]! += by;
  }
  /**
   * The averaged weights as int8: rows updated fewer than `atLeast` times are dropped, which halves the size and
   * costs next to nothing.
   */
  averaged(atLeast: number): LinearTable {
    const n = this.weights.length;
    const mean = new Float32Array(n);
    for (let at = 0; at < n; at++) {
      if (this.touched[(at / this.width) | 0]! < atLeast) continue;
      mean[at] = (this.totals[at]! + (this.clock - this.stamps[at]!) * this.weights[at]!) / this.clock;
    }
    return quantised(mean, this.width);
  }
}

/** 1 for the `keep` rows with the greatest weights: what a first pass found to matter, for a second to train on. */
export function importantRows(table: LinearTable, keep: number): Uint8Array {
  const { width, weights } = table;
  const rows = weights.length / width;
  const norms = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    for (let l = 0; l < width; l++) norms[r]! += Math.abs(weights[r * width + l]!);
  }
  const floor = Float64Array.from(norms).sort()[Math.max(0, rows - keep)]!;
  return Uint8Array.from(norms, (x) => (x > 0 && x >= floor ? 1 : 0));
}

/** The table with weights below `floor` units set to zero: they cost bytes and decide nothing. */
export function pruned(table: LinearTable, floor: number): LinearTable {
  const weights = (table.weights as Int8Array).map((w) => (Math.abs(w) <= floor ? 0 : w));
  return { ...table, weights, used: usedRows(weights, table.width) };
}

/** A table of int8 weights with one scale; the largest 0.01 % are clipped. */
export function quantised(weights: Float32Array, width: number): LinearTable {
  const sizes = Float32Array.from(
    weights.filter((w) => w !== 0),
    Math.abs,
  ).sort();
  const top = sizes.length ? sizes[Math.floor((sizes.length - 1) * 0.9999)]! : 1;
  const scale = top / 127;
  const data = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  return { mask: weights.length / width - 1, width, weights: data, scale, used: usedRows(data, width) };
}

/** An int8 table with every `step` units made one: fewer levels pack better, and decide the same all but always. */
export function coarser(table: LinearTable, step: number): LinearTable {
  const weights = (table.weights as Int8Array).map((w) => Math.round(w / step));
  return { ...table, weights, scale: table.scale * step, used: usedRows(weights, table.width) };
}
