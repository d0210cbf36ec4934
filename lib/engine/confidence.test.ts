import { describe, expect, test } from 'vitest';
import { logOdds, settle } from './confidence';

const KINDS = ['direct', 'mixed', 'indirect'] as const;

describe('the confidence that is reported', () => {
  test.each(KINDS)('stays a probability and in order: %s', (kind) => {
    for (const nested of [false, true]) {
      const settled = [0, 0.2, 0.5, 0.8, 1].map((p) => settle(p, kind, nested));
      expect(settled).toEqual([...settled].sort((a, b) => a - b));
      for (const p of settled) expect(p > 0 && p < 1).toBe(true);
    }
  });

  test('marks around the words make a find surer', () => {
    expect(settle(0.8, 'direct', false)).toBeGreaterThan(settle(0.8, 'mixed', false));
    expect(settle(0.8, 'mixed', false)).toBeGreaterThan(settle(0.8, 'indirect', false));
  });

  test('log odds are those of a coin, and cut off at certainty', () => {
    expect(logOdds(0.5)).toBe(0);
    expect(logOdds(0.75)).toBeCloseTo(Math.log(3), 10);
    expect(logOdds(1)).toBe(logOdds(0.9999));
    expect(Number.isFinite(logOdds(0))).toBe(true);
  });
});
