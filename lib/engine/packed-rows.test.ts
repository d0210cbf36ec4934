import { afterEach, describe, expect, it, vi } from 'vitest';
import { usedRows } from './linear-table';
import { addRows, bitsIn, MAX_ADDED, PackedTables, strideOf } from './packed-rows';

/** Weights from -128 to 127 in a fixed disorder, every third row empty. */
function weightsOf(rows: number, width: number): Int8Array {
  return Int8Array.from({ length: rows * width }, (_, at) =>
    ((at / width) | 0) % 3 === 0 ? 0 : ((at * 73) % 256) - 128,
  );
}

/** The rows that have weights, as far apart as a model file has them. */
function compact(weights: Int8Array, width: number, used: Int32Array): Int8Array {
  const rows: number[][] = [];
  for (let row = 0; row * width < weights.length; row++)
    if ((used[row >> 5]! >>> (row & 31)) & 1)
      rows.push([...weights.subarray(row * width, (row + 1) * width)]);
  return Int8Array.from(
    rows.flatMap((row) => [...row, ...new Array<number>(strideOf(width) - width).fill(0)]),
  );
}

/** Packs whole tables together. */
function packed(tables: { weights: Int8Array; width: number }[]) {
  const parts = tables.map(({ weights, width }) => {
    const used = usedRows(weights, width);
    return { rows: compact(weights, width, used), width, used, all: weights.length / width };
  });
  const memory = new PackedTables(
    parts.map(({ rows, width, all }) => ({ width, used: rows.length / strideOf(width), all })),
  );
  return parts.map(({ rows, width, used, all }) => memory.pack(rows, width, used, all));
}

const features = Int32Array.from({ length: 60 }, (_, k) => Math.imul(k + 1, 0x9e3779b1));

it.each([0, 1, -1, 0x80000000, 0x0f0f0f0f, 0x12345678])('bits in %d', (word) => {
  expect(bitsIn(word)).toBe((word >>> 0).toString(2).replaceAll('0', '').length);
});

describe.each([
  ['in WebAssembly', true],
  ['where WebAssembly is not allowed', false],
])('rows of weights added %s', (_, allowed) => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const pack: typeof packed = (tables) => {
    if (!allowed) vi.stubGlobal('WebAssembly', undefined);
    const done = packed(tables);
    for (const table of done) expect(table.kernel === null).toBe(!allowed);
    return done;
  };

  it.each([2, 3, 4, 7, 8, 9, 39, 45, 64])('%d weights a row add up as plain ones do', (width) => {
    const weights = weightsOf(64, width);
    // a table before and one behind: no sum reads or writes beyond its own
    const [, table] = pack([
      { weights: weightsOf(32, 7), width: 7 },
      { weights, width },
      { weights: new Int8Array(64).fill(99), width: 2 },
    ]);
    for (const count of [60, 1, 0]) {
      table!.features.set(features);
      addRows(table!, count);
      const plain = Array.from({ length: width }, (_, l) =>
        features.subarray(0, count).reduce((n, f) => n + weights[(f & 63) * width + l]!, 0),
      );
      expect([...table!.sums.subarray(0, width)]).toEqual(plain);
    }
  });

  it.each([
    [127, 8],
    [-128, 8],
    [127, 45],
    [-128, 45],
  ])(`${MAX_ADDED} rows of %d do not spill over, %d wide`, (weight, width) => {
    const [table] = pack([{ weights: new Int8Array(width).fill(weight), width }]);
    addRows(table!, MAX_ADDED);
    expect([...table!.sums.subarray(0, width)]).toEqual(Array(width).fill(MAX_ADDED * weight));
  });

  it('a table without any weights sums to nothing', () => {
    const [table] = pack([{ weights: new Int8Array(7 * 64), width: 7 }]);
    table!.features.set(features);
    table!.sums.fill(5);
    addRows(table!, 60);
    expect([...table!.sums.subarray(0, 7)]).toEqual(Array(7).fill(0));
  });
});
