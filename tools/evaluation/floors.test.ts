import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Floors, fallen, watched } from './floors';
import { readGold } from './gold';
import { Scorer } from './score';

const root = new URL('../../', import.meta.url).pathname;
const gold = readGold(`${root}tests/gold/relay-dev.jsonl`);

function scoresWithout(share: number) {
  const scorer = new Scorer();
  gold.forEach((doc, i) => {
    scorer.add(doc, i < gold.length * share ? [] : doc.attributions);
  });
  return scorer.result();
}

test('a set that holds its floors says nothing, and so does one within the tolerance', () => {
  const floors: Floors = { dev: watched(scoresWithout(0)) };
  expect(floors.dev?.linked).toBe(100);
  expect(fallen('dev', scoresWithout(0), floors)).toEqual([]);
  expect(fallen('dev', scoresWithout(0), { dev: { linked: 100.4 } })).toEqual([]);
});

test('a measure below its floor is named with both numbers', () => {
  const lines = fallen('dev', scoresWithout(0.5), { dev: { linked: 100, 'right hops': 100 } });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^dev: linked fell from 100\.0 to \d\d\.\d$/);
});

test('a floor whose measure is gone counts as fallen', () => {
  expect(fallen('dev', scoresWithout(0), { dev: { 'no such measure': 50 } })).toHaveLength(1);
});

test('the committed floors name measures that exist', () => {
  const floors = JSON.parse(readFileSync(`${root}tests/gold/floors.json`, 'utf8')) as Floors;
  const known = Object.keys(watched(scoresWithout(0)));
  expect(Object.keys(floors)).toContain('relay-dev');
  for (const measures of Object.values(floors))
    for (const measure of Object.keys(measures)) expect(known).toContain(measure);
});
