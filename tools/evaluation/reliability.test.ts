import { expect, it } from 'vitest';
import type { Attribution } from '../../lib/model/attribution';
import { judgements, reliabilityTable, thresholdTable } from './reliability';

const text = 'Ana said it rained. Ben said it snowed. Cy hopes it ends.';
const found = (start: number, end: number, confidence: number, more: Partial<Attribution> = {}) =>
  ({
    id: `a${start}`,
    kind: 'indirect',
    act: 'statement',
    content: [[start, end]],
    cue: [],
    source: { spans: [], speaker: null, mention: 'none', type: 'unknown' },
    relays: [],
    hedge: [],
    hops: 0,
    parent: null,
    confidence,
    ...more,
  }) as Attribution;
const gold = {
  id: 'd',
  text,
  attributions: [
    { id: 'g1', source: [], cue: [], content: [[9, 18] as const] },
    { id: 'g2', source: [], cue: [], content: [[49, 56] as const] },
  ],
};
const list = judgements(gold, [
  found(9, 18, 0.95),
  found(29, 38, 0.93),
  found(49, 56, 0.5, { act: 'intention' }),
  found(12, 18, 0.99, { parent: 'a9' }),
]);

it('judges outermost finds by their contents, one to one', () => {
  expect(list).toEqual([
    { confidence: 0.95, statement: true, right: true },
    { confidence: 0.93, statement: true, right: false },
    { confidence: 0.5, statement: false, right: true },
  ]);
});

it('tells how many of each confidence are right', () => {
  expect(reliabilityTable(list).split('\n').slice(2)).toEqual([
    '| 0.5–0.6 | 1 | 50.0 % | 100.0 % |',
    '| 0.9–1.0 | 2 | 94.0 % | 50.0 % |',
  ]);
});

it('tells the precision of statements from a threshold on', () => {
  expect(thresholdTable(list, [0.9, 0.94]).split('\n').slice(2)).toEqual([
    '| 0.90 | 2 | 50.0 % | 100.0 % |',
    '| 0.94 | 1 | 100.0 % | 100.0 % |',
  ]);
});
