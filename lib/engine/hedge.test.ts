import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

test.each<[string, readonly [string, string, string], string]>([
  ['Dahl reportedly said it was late.', ['Dahl', 'said', 'it was late'], 'reportedly'],
  [
    'Dahl has allegedly boasted that it was late.',
    ['Dahl', 'has allegedly boasted', 'that it was late'],
    'allegedly',
  ],
  [
    'Dahl is said to have told friends that it was late.',
    ['Dahl', 'have told', 'that it was late'],
    'is said to',
  ],
  ['It is rumoured that it was late.', ['', 'is rumoured', 'that it was late'], 'is rumoured'],
  ['Rumours that it was late spread.', ['', 'Rumours', 'that it was late'], 'Rumours'],
  ['Reportedly, Dahl said it was late.', ['Dahl', 'said', 'it was late'], 'Reportedly'],
])('%s', (text, part, words) => {
  const [a] = resolved(text, [part]);
  expect(a!.hedge.map((s) => text.slice(...s)).join(' ')).toBe(words);
  expect(a!.relays).toEqual([{ spans: [], name: null, type: 'unknown', cue: [] }]);
  expect(a!.hops).toBe(1);
});

test.each<[string, readonly [string, string, string]]>([
  ['Dahl said it was late.', ['Dahl', 'said', 'it was late']],
  ['It is believed that it was late.', ['', 'is believed', 'that it was late']],
  ['Dahl is expected to resign.', ['', 'is expected', 'Dahl … to resign']],
])('no hearsay: %s', (text, part) => {
  expect(resolved(text, [part])[0]).toMatchObject({ hedge: [], hops: 0 });
});

test('beside a named relay a hedge adds no hop', () => {
  const text = 'Dahl reportedly told Reuters that it was late.';
  const [a] = resolved(text, [['Dahl', 'told', 'that it was late']]);
  expect(a!.hedge).toHaveLength(1);
  expect(a!.relays.map((r) => r.name)).toEqual(['Reuters']);
});
