import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

const parents = (text: string, parts: readonly (readonly [string, string, string])[]) => {
  const list = resolved(text, parts);
  const cueOf = (id: string | null) => {
    const a = list.find((x) => x.id === id);
    return a?.cue[0] ? text.slice(...a.cue[0]) : null;
  };
  return list.map((a) => [text.slice(...a.cue[0]!), cueOf(a.parent)]);
};

test('the smallest content around a cue is its parent', () => {
  expect(
    parents('Dahl claims Ek warned that Orr threatened to sue.', [
      ['Dahl', 'claims', 'Ek warned that Orr threatened to sue'],
      ['Ek', 'warned', 'that Orr threatened to sue'],
      ['Orr', 'threatened', 'to sue'],
    ]),
  ).toEqual([
    ['claims', null],
    ['warned', 'claims'],
    ['threatened', 'warned'],
  ]);
});

test('what stands beside is not nested', () => {
  expect(
    parents('Dahl claims it is late and Ek warned that it is cold.', [
      ['Dahl', 'claims', 'it is late'],
      ['Ek', 'warned', 'that it is cold'],
    ]),
  ).toEqual([
    ['claims', null],
    ['warned', null],
  ]);
});

test('a quotation in a quotation, over two spans', () => {
  const text = '“He shouted that it was late,” Dahl said. “Then he left.”';
  expect(
    parents(text, [
      ['Dahl', 'said', '“He shouted that it was late,” … “Then he left.”'],
      ['He', 'shouted', 'that it was late'],
    ]),
  ).toEqual([
    ['said', null],
    ['shouted', 'said'],
  ]);
});
