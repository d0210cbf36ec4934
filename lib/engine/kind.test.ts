import { describe, expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';
import { isName } from './kind';

test.each<[string, readonly [string, string, string], string]>([
  ['“It is late,” Dahl said.', ['Dahl', 'said', '“It is late,”'], 'direct'],
  ['Dahl said it was late.', ['Dahl', 'said', 'it was late'], 'indirect'],
  ['Dahl said it was “very late”.', ['Dahl', 'said', 'it was “very late”'], 'mixed'],
  [
    'Dahl said the film “The Long Night” was late.',
    ['Dahl', 'said', 'the film “The Long Night” was late'],
    'indirect',
  ],
  ["'It's late,' Dahl said.", ['Dahl', 'said', "'It's late,'"], 'direct'],
  ['«It is late», Dahl said.', ['Dahl', 'said', '«It is late»'], 'direct'],
])('%s', (text, part, kind) => {
  expect(resolved(text, [part])[0]!.kind).toBe(kind);
});

test('a nested content is judged by marks of its own', () => {
  const text = '“He said it was late,” Dahl said. “He said, ‘It is late,’” she said.';
  const list = resolved(text, [
    ['Dahl', 'Dahl |said', '“He said it was late,”'],
    ['“|He', 'He |said', 'it was late'],
    ['she', 'she |said', '“He said, ‘It is late,’”'],
    ['. “|He', '. “He |said', '‘It is late,’'],
  ]);
  expect(list.map((a) => a.kind)).toEqual(['direct', 'indirect', 'direct', 'direct']);
});

describe('names in marks', () => {
  test.each([
    ['the film “She Ran” opens', '“She Ran”', true],
    ['known as “the Drop” here', '“the Drop”', true],
    ['it was “very late” then', '“very late”', false],
  ])('%s', (text, words, named) => {
    const start = text.indexOf(words);
    expect(isName(text, start, start + words.length, 0, true)).toBe(named);
  });
});
