import { describe, expect, it } from 'vitest';
import { mix, Templates } from './hashing';

describe('templates of features', () => {
  it('mix the values written at their numbers with the number', () => {
    const t = new Templates([1, 4], [2], [7]);
    t.a[1] = 11;
    t.a[4] = 12;
    t.a[2] = 13;
    t.b[2] = 14;
    t.a[7] = 15;
    t.b[7] = 16;
    t.c[7] = 17;
    const out = new Int32Array(8);
    expect(t.hash(out, 2)).toBe(6);
    expect([...out]).toEqual([
      0,
      0,
      mix(1, 11),
      mix(4, 12),
      mix(2, mix(13, 14)),
      mix(7, mix(15, mix(16, 17))),
      0,
      0,
    ]);
  });
});
