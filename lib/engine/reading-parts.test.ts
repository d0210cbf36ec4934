import { expect, test } from 'vitest';
import { chanceTable, sentence } from '../../tests/support/sentence';
import { CB, CI, O, SB, SI, UB } from './crf';
import { edgesOf } from './cue-frame';
import { scoreOne } from './linear-table';
import { ReadingParts } from './reading-parts';

const v = sentence('The mayor said that the bridge is safe, and left.');
const scene = { v, edges: edgesOf(v), cue: 2, cueScores: new Float32Array(v.n).fill(-4) };
/** Labels of a reading: source `0..1`, cue 2, content from token `from` to `to`. */
const reading = (from: number, to: number, source = true) =>
  Uint8Array.from({ length: v.n }, (_, i) =>
    i === 2
      ? UB
      : source && i === 0
        ? SB
        : source && i === 1
          ? SI
          : i === from
            ? CB
            : i > from && i <= to
              ? CI
              : O,
  );
const READINGS = [reading(3, 7), reading(4, 7), reading(3, 10), reading(3, 7, false), reading(3, 7)];

test('a reading has the same features whichever were read before it', () => {
  const together = new ReadingParts(READINGS.length);
  together.begin(scene);
  for (const labels of READINGS) {
    const alone = new ReadingParts(1);
    alone.begin(scene);
    expect([...together.featuresOf(together.read(labels))]).toEqual([
      ...alone.featuresOf(alone.read(labels)),
    ]);
  }
});

test('scores are the sums of all features, in any table and for one cue after another', () => {
  const parts = new ReadingParts(READINGS.length);
  for (const cue of [2, 10, 2]) {
    parts.begin({ ...scene, cue });
    for (const labels of READINGS) {
      const k = parts.read(labels);
      for (const one of [chanceTable(1, 1), chanceTable(1, 2), chanceTable(1, 1)]) {
        const features = parts.featuresOf(k);
        expect(parts.score(k, one)).toBe(scoreOne(one, features, features.length));
      }
    }
  }
});

test('readings differ where their spans, or what stands around these, differ', () => {
  const parts = new ReadingParts(READINGS.length);
  parts.begin(scene);
  const lists = READINGS.map((labels) => [...parts.featuresOf(parts.read(labels))].sort().join());
  expect(lists[0]).toBe(lists[4]);
  expect(new Set(lists).size).toBe(4);
});
