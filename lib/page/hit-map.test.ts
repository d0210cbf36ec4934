import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleAttribution } from '../../tests/support/samples';
import type { Span } from '../model/span';
import { HitMap } from './hit-map';

const mark = (id: string, content: Span[], rest = {}) => ({
  attribution: sampleAttribution(id, content, rest),
  annotation: null,
});

describe('HitMap', () => {
  test('the innermost has it', () => {
    const map = new HitMap([mark('outer', [[10, 60]]), mark('inner', [[30, 50]], { parent: 'outer' })]);
    expect([9, 10, 29, 30, 49, 50, 59, 60].map((at) => map.at(at)?.id)).toEqual([
      undefined,
      'outer',
      'outer',
      'inner',
      'inner',
      'outer',
      'outer',
      undefined,
    ]);
  });

  test('the inner one’s source too, inside the outer one’s words', () => {
    const source = { spans: [[12, 20]], speaker: 'B', mention: 'name', type: 'person' };
    const map = new HitMap([
      mark('outer', [[10, 60]]),
      mark('inner', [[30, 50]], { parent: 'outer', source }),
    ]);
    expect(map.at(15)?.id).toBe('inner');
  });

  test('the inner words even where a shorter part of the outer one stands in them', () => {
    const map = new HitMap([
      mark('outer', [[10, 60]], { cue: [[40, 44]] }),
      mark('inner', [[30, 50]], { parent: 'outer' }),
    ]);
    expect(map.at(41)?.id).toBe('inner');
  });

  test('of two side by side the shorter span', () => {
    const map = new HitMap([mark('long', [[0, 40]]), mark('short', [[10, 20]])]);
    expect(map.at(15)).toEqual(expect.objectContaining({ id: 'short', span: [10, 20] }));
  });

  test('a circle of parents does not hang', () => {
    const map = new HitMap([mark('a', [[0, 9]], { parent: 'b' }), mark('b', [[0, 9]], { parent: 'a' })]);
    expect(map.at(5)).not.toBeNull();
  });

  test('agrees with a search through all spans', () => {
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }))
      .map(([start, length]): Span => [start, start + length]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const map = new HitMap(spans.map((one, i) => mark(`a${i}`, [one])));
        for (let at = 0; at < 60; at++) {
          const around = spans.filter(([start, end]) => start <= at && at < end);
          const shortest = Math.min(...around.map(([start, end]) => end - start));
          const hit = map.at(at);
          if ((hit === null) !== (around.length === 0)) return false;
          if (hit && hit.span[1] - hit.span[0] !== shortest) return false;
        }
        return true;
      }),
    );
  });
});
