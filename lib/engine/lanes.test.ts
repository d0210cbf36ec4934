import { describe, expect, it } from 'vitest';
import { bitsIn, packLanes, sumLanes } from './lanes';
import { usedRows } from './linear-table';

/** Weights from -128 to 127 in a fixed disorder, every third row empty. */
function weightsOf(rows: number, width: number): Int8Array {
  return Int8Array.from({ length: rows * width }, (_, at) =>
    ((at / width) | 0) % 3 === 0 ? 0 : ((at * 73) % 256) - 128,
  );
}

/** The rows that have weights. */
const compact = (weights: Int8Array, width: number, used: Int32Array) =>
  weights.filter((_, at) => {
    const row = (at / width) | 0;
    return (used[row >> 5]! >>> (row & 31)) & 1;
  });

it.each([0, 1, -1, 0x80000000, 0x0f0f0f0f, 0x12345678])('bits in %d', (word) => {
  expect(bitsIn(word)).toBe((word >>> 0).toString(2).replaceAll('0', '').length);
});

describe('packed weights', () => {
  it.each([2, 3, 4, 7, 39, 45])('%d weights a row add up as plain ones do', (width) => {
    const weights = weightsOf(64, width);
    const used = usedRows(weights, width);
    const lanes = packLanes(compact(weights, width, used), width, used);
    const features = Int32Array.from({ length: 60 }, (_, k) => Math.imul(k + 1, 0x9e3779b1));
    for (const count of [0, 1, 60]) {
      const out = new Int32Array(lanes.words * 4);
      sumLanes(lanes, 63, features, count, out);
      const plain = Array.from({ length: width }, (_, l) =>
        features.subarray(0, count).reduce((n, f) => n + weights[(f & 63) * width + l]!, 0),
      );
      expect([...out.subarray(0, width)]).toEqual(plain);
    }
  });

  it.each([127, -128])('256 rows of %d do not spill over', (weight) => {
    const weights = new Int8Array(8).fill(weight);
    const used = usedRows(weights, 8);
    const out = new Int32Array(8);
    sumLanes(packLanes(weights, 8, used), 0, new Int32Array(256), 256, out);
    expect([...out]).toEqual(Array(8).fill(256 * weight));
  });
});
