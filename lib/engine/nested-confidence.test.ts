import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../tools/engine';
import type { Attribution } from '../model/attribution';
import { NESTED, NESTED_FEATURES, nestedConfidence } from './nested-confidence';

const engine = loadEngine();

/** The nested attributions of a text, by their cues. */
function nestedIn(text: string): Map<string, Attribution> {
  const found = engine.analyze({ text });
  return new Map(
    found
      .filter(({ parent }) => parent !== null)
      .map((a) => [a.cue.map((s) => text.slice(...s)).join(' '), a]),
  );
}

describe('the confidence of a nested attribution', () => {
  test('has a weight for each feature, and a bias', () => {
    expect(NESTED).toHaveLength(NESTED_FEATURES.length + 1);
  });

  test('is high where somebody is said to have said something', () => {
    const said = nestedIn(
      '“The minister said that the bridge would open in May,” the engineer told reporters.',
    ).get('said');
    expect(said?.source.speaker).toMatch(/minister/i);
    expect(said?.confidence).toBeGreaterThan(0.75);
  });

  test('is low without a source, for an infinitive, and for verbs that only may report', () => {
    const sure = [2, 0, 0, 1, 0, 0, 1];
    const at = (feature: (typeof NESTED_FEATURES)[number], value: number) =>
      nestedConfidence(sure.map((x, k) => (NESTED_FEATURES[k] === feature ? value : x)));
    const best = nestedConfidence(sure);
    expect(best).toBeGreaterThan(0.8);
    expect(at('no source', 1)).toBeLessThan(0.6);
    expect(at('a verb of saying', 0)).toBeLessThan(0.7);
    expect(at('a finite verb without a modal', 0)).toBeLessThan(0.7);
  });
});
