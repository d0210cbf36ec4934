import { expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

test.each<[string, readonly [string, string, string], string[]]>([
  [
    'Ek, Dahl recalled, answered: “I skip breakfast.”',
    ['Dahl', 'answered', '“I skip breakfast.”'],
    ['Ek | answered | “I skip breakfast.”', 'Dahl | recalled | Ek … answered: “I skip breakfast.”'],
  ],
  // the speaker’s own second verb, in a list
  ['Ek nodded, smiled, answered: “No.”', ['Ek', 'answered', '“No.”'], ['Ek | answered | “No.”']],
  ['On Monday, Dahl said: “No.”', ['Dahl', 'said', '“No.”'], ['Dahl | said | “No.”']],
])('whose turn is told: %s', (text, learned, expected) => {
  expect(mended(text, learned)).toEqual(expected);
});

test('a quotation given to both of them is what the first said', () => {
  const both: [string, string, string][] = [
    ['Dahl', 'recalled', '“I skip breakfast.”'],
    ['Dahl', 'answered', '“I skip breakfast.”'],
  ];
  expect(mended('Ek, Dahl recalled, answered: “I skip breakfast.”', ...both)).toEqual([
    'Ek | answered | “I skip breakfast.”',
    'Dahl | recalled | Ek … answered: “I skip breakfast.”',
  ]);
});
