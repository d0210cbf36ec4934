import { describe, expect, it } from 'vitest';
import { type LinearTable, score, scoreOne, sum, usedRows } from './linear-table';
import { FORMAT, packModel, readModel } from './model-file';

const table = (weights: Int8Array | Float32Array, width: number, scale = 1): LinearTable => ({
  mask: weights.length / width - 1,
  width,
  weights,
  scale,
  used: usedRows(weights, width),
});
const tables = {
  whole: table(Int8Array.of(1, -2, 0, 0, 127, -127, 3, 0), 2, 0.25),
  // more rows than 32, and a length that is no multiple of four: each section keeps its place
  long: table(
    Int8Array.from({ length: 3 * 64 }, (_, k) => (k % 7 === 0 ? 1 : 0)),
    3,
  ),
  odd: table(Int8Array.of(5), 1),
  real: table(
    Float32Array.from({ length: 49 * 2 }, (_, k) => k / 3),
    7,
  ),
};

describe('the model file', () => {
  it('gives back what was packed', () => {
    const file = readModel(packModel(tables));
    for (const [name, t] of Object.entries(tables)) {
      const back = file.plain(name);
      expect([...back.weights]).toEqual([...t.weights]);
      expect(back).toMatchObject({ mask: t.mask, width: t.width, scale: t.scale });
      expect([...back.used]).toEqual([...usedRows(t.weights, t.width)]);
    }
  });

  it('opens tables that score as the plain ones do', () => {
    const file = readModel(packModel(tables));
    const features = Int32Array.of(0, 7, 14, 63, 64, -1);
    for (const name of ['whole', 'long'] as const) {
      const [a, b] = [new Int32Array(8), new Int32Array(8)];
      sum(tables[name], features, features.length, a);
      sum(file.table(name), features, features.length, b);
      expect([...b.subarray(0, tables[name].width)]).toEqual([...a.subarray(0, tables[name].width)]);
    }
    expect(scoreOne(file.table('odd'), features, 6)).toBe(30);
  });

  it('holds no empty rows', () => {
    const sparse = (rows: number) => {
      const weights = new Int8Array(rows * 7);
      weights.fill(1, 70, 77);
      return packModel({ t: table(weights, 7) }).length;
    };
    // 4096 rows more cost a bit each
    expect(sparse(8192) - sparse(4096)).toBe(4096 / 8);
  });

  it('can be read at an odd offset', () => {
    const bytes = packModel(tables);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect([...readModel(shifted.subarray(1)).table('real').weights]).toEqual([...tables.real.weights]);
  });

  it.each([
    ['is empty', () => new Uint8Array(0), /no Hearsay model/],
    ['is something else', () => new TextEncoder().encode('{"sections": []}  '), /no Hearsay model/],
    ['is cut short', () => packModel(tables).slice(0, -64), /cut short/],
    ['ends in its header', () => packModel(tables).slice(0, 40), /cut short/],
    [
      'is of another format',
      () => {
        const bytes = packModel(tables);
        new DataView(bytes.buffer).setUint32(4, FORMAT + 1, true);
        return bytes;
      },
      /format/,
    ],
  ])('says so when it %s', (_name, bytes, message) => {
    expect(() => readModel(bytes())).toThrow(message);
  });

  it('names the section that is missing', () => {
    expect(() => readModel(packModel(tables)).table('verbs')).toThrow(/“verbs”/);
  });
});

describe('linear tables', () => {
  // rows 2 and 3 of four; hashes are taken modulo the number of rows
  const features = Int32Array.of(2, 7);
  it('add the rows of features', () => {
    const out = new Float32Array(3);
    score(tables.whole, features, 2, out, 1);
    expect([...out]).toEqual([0, 130 * 0.25, -127 * 0.25]);
    const whole = new Int32Array(2);
    sum(tables.whole, features, 2, whole);
    expect([...whole]).toEqual([130, -127]);
  });
  it('add single weights', () => {
    const one = table(Int8Array.of(1, 2, 3, 4), 1, 0.5);
    expect(scoreOne(one, features, 2)).toBe(3.5);
    expect(scoreOne(one, features, 1)).toBe(1.5);
  });
});
