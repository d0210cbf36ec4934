import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

type Part = readonly [string, string, string];
/** Speakers of a text's attributions, in reading order. */
const speakers = (text: string, parts: readonly Part[], publisher: string | null = null) =>
  resolved(text, parts, publisher).map((a) => a.source.speaker);

test.each<[string, string, Part, string | null]>([
  ['surname', 'Ana Dahl arrived. Dahl said it was late.', ['. |Dahl', 'said', 'it was late'], 'Ana Dahl'],
  [
    'pronoun by gender',
    'Ana Dahl met Peter Ek. She said it was late.',
    ['She', 'said', 'it was late'],
    'Ana Dahl',
  ],
  [
    'pronoun by gender',
    'Ana Dahl met Peter Ek. He said it was late.',
    ['He', 'said', 'it was late'],
    'Peter Ek',
  ],
  [
    'pronoun over a paragraph',
    'Ana Dahl is the mayor.\n\nShe said it was late.',
    ['She', 'said', 'it was late'],
    'Ana Dahl',
  ],
  [
    'role',
    'The minister, Ana Dahl, arrived. The minister said it was late.',
    ['. |The minister', 'said', 'it was late'],
    'Ana Dahl',
  ],
  [
    'spokesman',
    'The spokesman, Peter Ek, arrived. The spokesman said it was late.',
    ['. |The spokesman', 'said', 'it was late'],
    'Peter Ek',
  ],
  [
    'age',
    'Ana Dahl, 54, arrived. The 54-year-old said it was late.',
    ['The 54-year-old', 'said', 'it was late'],
    'Ana Dahl',
  ],
  [
    'agency',
    'Kyodo reported a storm. The agency said it was late.',
    ['The agency', 'said', 'it was late'],
    'Kyodo',
  ],
  ['title', 'Ana Dahl arrived. Ms Dahl said it was late.', ['Ms Dahl', 'said', 'it was late'], 'Ana Dahl'],
  [
    'nationality',
    'Danish officer Peter Ek arrived. The Danish officer said it was late.',
    ['The Danish officer', 'said', 'it was late'],
    'Peter Ek',
  ],
  [
    'unnamed',
    'A source close to the talks said it was late.',
    ['A source close to the talks', 'said', 'it was late'],
    'a source close to the talks',
  ],
  ['nobody', 'It is believed that it was late.', ['', 'is believed', 'that it was late'], null],
])('%s: %s', (_, text, part, speaker) => {
  expect(speakers(text, [part])).toEqual([speaker]);
});

test('in a quotation `I` is who speaks, and `he` is not', () => {
  const text = 'Peter Ek met Ivo Orr. “I warned that he boasted of it,” Ek said.';
  expect(
    speakers(text, [
      ['” |Ek', 'said', '“I warned that he boasted of it,”'],
      ['I', 'warned', 'that he boasted of it'],
    ]),
  ).toEqual(['Peter Ek', 'Peter Ek']);
});

test('an office in several words before a name is no part of it', () => {
  const text = 'Head of year Ben Tully said it was late.';
  expect(speakers(text, [['Head of year Ben Tully', 'said', 'it was late']])).toEqual(['Ben Tully']);
});

test('a floating quotation is of who spoke last', () => {
  const text = 'Ana Dahl said it was late.\n\n“It always is.”';
  const list = resolved(text, [
    ['Ana Dahl', 'said', 'it was late'],
    ['', '', '“It always is.”'],
  ]);
  expect(list.map((a) => [a.source.speaker, a.source.mention])).toEqual([
    ['Ana Dahl', 'name'],
    ['Ana Dahl', 'none'],
  ]);
});
