import { expect, test } from 'vitest';
import { loadEngine } from '../../../tools/engine';

const engine = loadEngine();

const HEARERS = [
  'reporters',
  'staff',
  'the court',
  'a committee of MPs',
  'a friend of the family',
  'supporters at a rally in Ohio',
  'a press conference in Oslo',
  'the BBC',
  'Reuters',
  'the Wall Street Journal',
  'the Guardian newspaper',
  'his lawyer',
  'Petra Weiss',
  'them',
];
const CLAUSES = [
  'the bridge would be closed',
  'nobody had been hurt',
  'two people had died',
  'the government’s plan was dead',
  '“the bridge is closed”',
  'how the fire began',
  'what had happened',
];

test.each(HEARERS)('%s are told, and what is told begins behind them', (hearer) => {
  for (const clause of CLAUSES) {
    const text = `A spokesman for the club told ${hearer} ${clause}.`;
    const [only] = engine.analyze({ text, publisher: null });
    expect(only?.content.map((s) => text.slice(...s))).toEqual([clause]);
  }
});

test.each([
  ['Ana Dahl told staff prices would rise.', 'prices would rise'],
  ['Ana Dahl told the judge Tom Cole had left the country.', 'Tom Cole had left the country'],
  ['Ana Dahl told me last summer that it was late.', 'that it was late'],
  ['Ana Dahl warned the council prices would rise.', 'prices would rise'],
  [
    'Ana Dahl reminded them of the years her family had lived there.',
    'of the years her family had lived there',
  ],
  ['Ana Dahl warned her colleague of ruin if nobody paid.', 'of ruin if nobody paid'],
  ['Ana Dahl told council members the road was shut.', 'the road was shut'],
])('%s', (text, content) => {
  expect(engine.analyze({ text, publisher: null })[0]?.content.map((s) => text.slice(...s))).toEqual([
    content,
  ]);
});

test('whoever was told in the passive has no hearer before what is told', () => {
  const text = 'Ana Dahl was told the court staff were safe.';
  expect(text.slice(...engine.analyze({ text, publisher: null })[0]!.content[0]!)).toBe(
    'the court staff were safe',
  );
});
