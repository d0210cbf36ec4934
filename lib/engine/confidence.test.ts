import { describe, expect, test } from 'vitest';
import { logOdds, settle, settledBy } from './confidence';

const CLASSES = ['direct', 'mixed', 'indirect', 'relayed'] as const;

describe('the confidence that is reported', () => {
  test.each(CLASSES)('stays a probability and in order: %s', (by) => {
    const settled = [0, 0.2, 0.5, 0.8, 1].map((p) => settle(p, by));
    expect(settled).toEqual([...settled].sort((a, b) => a - b));
    for (const p of settled) expect(p > 0 && p < 1).toBe(true);
  });

  test('marks around the words make a find surer, and so does a named carrier', () => {
    expect(settle(0.8, 'direct')).toBeGreaterThan(settle(0.8, 'mixed'));
    expect(settle(0.8, 'mixed')).toBeGreaterThan(settle(0.8, 'indirect'));
    expect(settle(0.7, 'relayed')).toBeGreaterThan(settle(0.7, 'indirect'));
  });

  test('is settled by how it came, else by how it is told', () => {
    expect(settledBy({ hops: 1, kind: 'direct' })).toBe('relayed');
    expect(settledBy({ hops: 0, kind: 'mixed' })).toBe('mixed');
  });

  test('log odds are those of a coin, and cut off at certainty', () => {
    expect(logOdds(0.5)).toBe(0);
    expect(logOdds(0.75)).toBeCloseTo(Math.log(3), 10);
    expect(logOdds(1)).toBe(logOdds(0.9999));
    expect(Number.isFinite(logOdds(0))).toBe(true);
  });
});
