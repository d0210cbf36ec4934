import { describe, expect, test } from 'vitest';
import { chanceTable, sentence } from '../../tests/support/sentence';
import { type Edges, edgesOf, frameOf } from './cue-frame';
import { type LinearTable, sum } from './linear-table';
import { MAX_ROLE_FEATURES, roleFeatures } from './role-features';
import { RoleSums } from './role-sums';
import type { SentenceView } from './sentence-view';

const features = new Int32Array(MAX_ROLE_FEATURES);
const plain = new Int32Array(8);
function plainly(v: SentenceView, edges: Edges, cue: number, i: number, roles: LinearTable): number[] {
  sum(roles, features, roleFeatures(v, frameOf(v, cue), edges, i, features), plain);
  return [...plain.subarray(0, 7)];
}

describe('sums kept for other tokens and cues are the sums of all features', () => {
  const texts = [
    'The mayor said that “the old bridge is safe”, and the council, which met on Monday, denied it.',
    'He said she had told him that the mayor wants to go, and he agreed.',
    'No.',
  ];
  const sums = new RoleSums();

  test.each(texts)('for every cue of: %s', (text) => {
    const v = sentence(text);
    const edges = edgesOf(v);
    for (const roles of [chanceTable(7, 1), chanceTable(7, 2)])
      for (let cue = 0; cue < v.n; cue++) {
        sums.begin(v, edges, roles);
        const frame = frameOf(v, cue);
        for (let i = 0; i < v.n; i++)
          expect([...sums.of(frame, i).subarray(0, 7)]).toEqual(plainly(v, edges, cue, i, roles));
      }
  });
});
