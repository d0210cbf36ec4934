import { expect, test } from 'vitest';
import { relay, sampleAttribution, spanOf } from '../../tests/support/samples';
import { toGold } from './gold';

const TEXT = '“The dam\u2028will hold,” Ann Lee told Radio Delta. She knew that the letter was lost.';
const attributions = [
  sampleAttribution('a7', [spanOf(TEXT, '“The dam\u2028will hold,”')], {
    cue: [spanOf(TEXT, 'told')],
    relays: [relay('Radio Delta', [spanOf(TEXT, 'Radio Delta')])],
    trace: [{ stage: 'cue', rule: 'told' }],
  }),
  sampleAttribution('hand:c1', [spanOf(TEXT, 'will hold')], { parent: 'a7', correction: 'c1' }),
  sampleAttribution('a9', [spanOf(TEXT, 'that the letter was lost')], { parent: 'a8' }),
];
const article = { id: 'https://paper.example/dam', publisher: 'The Paper', text: TEXT, attributions };

test('gold has one article a line, with the fields of gold files and no others', () => {
  const lines = toGold([article, { ...article, id: 'b', publisher: null, attributions: [] }]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toBe('');
  expect(JSON.parse(lines[1]!)).toEqual({ id: 'b', publisher: null, text: TEXT, attributions: [] });
  const gold = JSON.parse(lines[0]!);
  expect(Object.keys(gold)).toEqual(['id', 'publisher', 'text', 'attributions']);
  expect(gold.attributions[0]).toEqual({
    id: 'a1',
    kind: 'direct',
    act: 'statement',
    content: [[0, 20]],
    cue: [[29, 33]],
    source: { spans: [], speaker: 'Ann Lee', mention: 'name', type: 'person' },
    relays: [{ spans: [[34, 45]], name: 'Radio Delta', type: 'outlet', cue: [] }],
    hedge: [],
    hops: 1,
    parent: null,
  });
});

test('parents are renamed with the rest; one that is not there any more is none', () => {
  const { attributions } = JSON.parse(toGold([article]));
  expect(attributions.map(({ id, parent }: { id: string; parent: string }) => [id, parent])).toEqual([
    ['a1', null],
    ['a2', 'a1'],
    ['a3', null],
  ]);
});

test('nothing corrected makes an empty file', () => expect(toGold([])).toBe(''));
