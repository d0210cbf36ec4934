import { bindKernel, type Kernel, newMemory } from './kernel';

/** Most features that one sum may have (sums have sixteen bits), and the most weights a row. */
export const MAX_ADDED = 256;
export const MAX_WIDTH = 64;

/**
 * A table's rows as they are added: those alone that have weights, close together, behind one empty row. `features` and `sums` are the
 * table's own: features written there and sums read there need not be copied.
 */
export interface PackedRows {
  width: number;
  /** Number of rows of the whole table minus one; it is a power of two. */
  mask: number;
  /** Bytes a row in `rows`: 4, 8, or a multiple of 4. */
  stride: number;
  rows: Int8Array;
  /**
   * For each 32 rows of the table two words, side by side in the cache: which of them have weights, one bit each, and how many rows
   * with weights come before them. So a table may have a million rows, most of them empty.
   */
  places: Int32Array;
  /** Room for `MAX_ADDED` hashed features. */
  features: Int32Array;
  /** Room for the sums, and for a few more that are of no use. */
  sums: Int32Array;
  /** Adds in WebAssembly; null where the browser does not allow or know it. */
  kernel: Kernel | null;
  /** Where all that lies in the kernel's memory, and where it notes the rows that it found. */
  at: { rows: number; places: number; features: number; sums: number; found: number };
}

/** How many bits of a word are set (Warren, Hacker's Delight, 5–1). */
export function bitsIn(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}

/** Bytes from one row of `width` weights to the next, in a model file and as they are added. */
export const strideOf = (width: number) => (width <= 4 ? 4 : (width + 7) & ~7);
/** Everything begins on a line of the cache. */
const LINE = 64;
const aligned = (bytes: number) => (bytes + LINE - 1) & ~(LINE - 1);
/** The kernel reads sixteen weights at a time, also of the last row. */
const BEYOND = 16;

/** What `PackedTables` needs to know of a table before it makes room. */
export interface RowCounts {
  width: number;
  /** Rows with weights. */
  used: number;
  /** All rows. */
  all: number;
}

const roomOf = ({ width, used, all }: RowCounts) =>
  aligned((used + 1) * strideOf(width) + BEYOND) +
  aligned((all >> 5) * 8 + 8) +
  aligned(MAX_ADDED * 4) * 2 +
  aligned(MAX_WIDTH * 4);

/** Packs the tables of one model into one memory, which the kernel adds in. */
export class PackedTables {
  private readonly memory: ArrayBuffer;
  private readonly kernel: Kernel | null;
  private top = 0;

  /**
   * @param tables all that will be packed
   * @param memory where; left out, WebAssembly's if there is one
   */
  constructor(tables: readonly RowCounts[], memory = newMemory(tables.reduce((n, t) => n + roomOf(t), 0))) {
    this.kernel = bindKernel(memory);
    this.memory = memory.buffer;
  }

  /**
   * Packs one table.
   * @param weights of the rows that have any, in order, each filled up to `strideOf(width)` bytes
   * @param used one bit a row, set where the row has any weight
   */
  pack(weights: Int8Array, width: number, used: Int32Array, all: number): PackedRows {
    const stride = strideOf(width);
    const count = weights.length / stride;
    const rows = new Int8Array(this.memory, this.take((count + 1) * stride + BEYOND), (count + 1) * stride);
    rows.set(weights, stride);
    const places = new Int32Array(this.memory, this.take(used.length * 8), used.length * 2);
    for (let k = 0, before = 0; k < used.length; k++) {
      places[2 * k] = used[k]!;
      places[2 * k + 1] = before;
      before += bitsIn(used[k]!);
    }
    const features = new Int32Array(this.memory, this.take(MAX_ADDED * 4), MAX_ADDED);
    const found = this.take(MAX_ADDED * 4);
    const sums = new Int32Array(this.memory, this.take(MAX_WIDTH * 4), MAX_WIDTH);
    const at = {
      rows: rows.byteOffset,
      places: places.byteOffset,
      features: features.byteOffset,
      sums: sums.byteOffset,
      found,
    };
    return { width, mask: all - 1, stride, rows, places, features, sums, kernel: this.kernel, at };
  }

  private take(bytes: number): number {
    const at = this.top;
    this.top += aligned(bytes);
    return at;
  }
}

/** Adds the rows of the first `count` of `packed.features` into `packed.sums`. */
export function addRows(packed: PackedRows, count: number): void {
  const { kernel, at, mask, stride } = packed;
  if (kernel === null) addPlainly(packed, count);
  else if (stride <= 8)
    kernel.narrow(at.rows, at.places, mask, at.features, count, at.sums, stride === 4 ? 2 : 3);
  else kernel.wide(at.rows, at.places, mask, at.features, count, at.sums, stride, at.found);
}

/** The same without the kernel: what it must agree with. */
function addPlainly({ rows, places, mask, features, sums, stride, width }: PackedRows, count: number): void {
  sums.fill(0, 0, width);
  for (let k = 0; k < count; k++) {
    const row = features[k]! & mask;
    const at = (row >> 5) << 1;
    // the row's own bit as the sign, those before it below
    const bits = places[at]! << (31 - (row & 31));
    if (bits >= 0) continue;
    const from = (places[at + 1]! + bitsIn(bits)) * stride;
    for (let l = 0; l < width; l++) sums[l]! += rows[from + l]!;
  }
}
