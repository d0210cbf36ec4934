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

test.each<[string, string, Part, string]>([
  [
    'what someone has is named as written',
    'Peter Ek lives here. His neighbour said it was late.',
    ['His neighbour', 'said', 'it was late'],
    'his neighbour',
  ],
  [
    'an aside is no part of a description',
    'Peter Ek lives here. The ministry, when asked, said it was late.',
    ['The ministry, when asked,', 'said', 'it was late'],
    'the ministry',
  ],
  [
    'the name of one of them',
    'Many residents came. One of them, retired nurse Ana Dahl, said it was late.',
    ['One of them, retired nurse Ana Dahl', 'said', 'it was late'],
    'Ana Dahl',
  ],
  [
    'a surname alone',
    'Some drivers came. One of them, surnamed Ek, said it was late.',
    ['One of them, surnamed Ek', 'said', 'it was late'],
    'Ek',
  ],
  [
    'a name that a second description brings',
    'The ferry sails. Its captain, a shy man called Bruno, said it was late.',
    ['Its captain, a shy man called Bruno', 'said', 'it was late'],
    'Bruno',
  ],
  [
    'someone there',
    'The harbour is shut. The man there, Peter Ek, said it was late.',
    ['The man there, Peter Ek', 'said', 'it was late'],
    'Peter Ek',
  ],
  [
    'the only niece of the text',
    'Ana Dahl died, her niece said. Peter Ek and Mary Orr mourn her. Her niece, Greta Moe, wept.',
    ['her niece', 'said', 'Ana Dahl died'],
    'Greta Moe',
  ],
  [
    'another of a kind',
    'A driver left early. Another said it was late.',
    ['Another', 'said', 'it was late'],
    'another driver',
  ],
  [
    'the other of two',
    'Two officials left. One laughed. The other said it was late.',
    ['The other', 'said', 'it was late'],
    'the other of two officials',
  ],
  [
    'a surname that is also a title',
    'Larry King left early. “It was late,” Mr. King, 82, said. Lamps burned.',
    ['Mr. King, 82', 'said', '“It was late,”'],
    'Larry King',
  ],
  [
    'a word for who was named right before',
    'Ana Dahl has won. The botanist said it was late.',
    ['The botanist', 'said', 'it was late'],
    'Ana Dahl',
  ],
  [
    'not for who does it to others',
    'Ana Dahl has lost. The judge said it was late.',
    ['The judge', 'said', 'it was late'],
    'the judge',
  ],
  [
    'a former office beside a present one',
    'Minister Ana Dahl will run. The former governor said it was late.',
    ['The former governor', 'said', 'it was late'],
    'Ana Dahl',
  ],
  [
    'identified as',
    'The suspect, identified as Peter Ek, left. The suspect said it was late.',
    ['. |The suspect', 'said', 'it was late'],
    'Peter Ek',
  ],
  [
    'a name after a clause of its own',
    'The firm that built it, Orlsund, has gone. The firm said it was late.',
    ['. |The firm', 'said', 'it was late'],
    'Orlsund',
  ],
  [
    'another word for the same trade',
    'A diplomat left early. The envoy said it was late.',
    ['The envoy', 'said', 'it was late'],
    'a diplomat',
  ],
  [
    'not the subject of a relative clause',
    'The clerk, whom the paper knows, sent a memo. It said it was late.',
    ['It', 'said', 'it was late'],
    'a memo',
  ],
  [
    'a name with its place',
    'The study is out. Its author, Dr Ana Dahl of Orl University, said it was late.',
    ['Its author, Dr Ana Dahl of Orl University', 'said', 'it was late'],
    'Ana Dahl',
  ],
  [
    'a trade by the form of its word',
    'Singer Peter Ek has left. The frontman said it was late.',
    ['The frontman', 'said', 'it was late'],
    'Peter Ek',
  ],
  [
    'a member of a party',
    'Minister Peter Ek has left. The Social Democrat said it was late.',
    ['The Social Democrat', 'said', 'it was late'],
    'Peter Ek',
  ],
  [
    'one of those who were counted',
    'Two nurses said managers had left. One said it was late.',
    ['One', 'said', 'it was late'],
    'one of two nurses',
  ],
  [
    'nobody speaks of himself by name',
    'Otto Lund rose. He shouted at Peter Ek. Otto Lund, he said, was late.',
    ['he', 'said', '. |Otto Lund … was late'],
    'Peter Ek',
  ],
  [
    'the same minister is the one spoken of last',
    'Press secretary Ana Dahl came with Denmark’s trade minister. The same minister said it was late.',
    ['The same minister', 'said', 'it was late'],
    'Denmark’s trade minister',
  ],
  [
    'people before bodies',
    'The researchers, from two Dutch universities, met. They said it was late.',
    ['They', 'said', 'it was late'],
    'the researchers',
  ],
])('%s: %s', (_, text, part, speaker) => {
  expect(speakers(text, [part])).toEqual([speaker]);
});

test('a coach named by a later apposition is the one spoken of before', () => {
  const text = 'Ana Dahl sat down. “My coach thinks it was late,” she said. Dan Moss, the coach, slept.';
  const parts: Part[] = [
    ['she', 'said', '“My coach thinks it was late,”'],
    ['My coach', 'thinks', 'it was late'],
  ];
  expect(speakers(text, parts)).toEqual(['Ana Dahl', 'Dan Moss']);
});

test('a floating quotation is of whoever acts right before it', () => {
  const text = 'Ana Dahl spoke. Peter Ek said it was late.\n\nDahl shrugged. “It always is.”';
  const list = resolved(text, [
    ['Peter Ek', 'said', 'it was late'],
    ['', '', '“It always is.”'],
  ]);
  expect(list.map((a) => a.source.speaker)).toEqual(['Peter Ek', 'Ana Dahl']);
});

test('one met in a clause of time, who tells it to her, is not her', () => {
  const text = 'Ana Dahl left after a nurse told her that it rained. She said it was late.';
  const parts: Part[] = [
    ['a nurse', 'told', 'that it rained'],
    ['She', 'said', 'it was late'],
  ];
  expect(speakers(text, parts)).toEqual(['a nurse', 'Ana Dahl']);
});

test('`every mayor` is nobody whom `the mayor` could mean', () => {
  const text =
    'Mayor Ana Dahl met reporters. She said: “Every mayor, each mayor has a bad day.”\n\nThe mayor said she was tired.';
  expect(
    speakers(text, [
      ['She', 'said', 'Every mayor, each mayor has a bad day'],
      ['The mayor', 'said', 'she was tired'],
    ]),
  ).toEqual(['Ana Dahl', 'Ana Dahl']);
});

test.each([
  ['The chairman and founder Ann Cole', 'Ann Cole'],
  ['Whole Grain co-founder and CEO Ann Cole', 'Ann Cole'],
  ['Actor and director Ivo Tan', 'Ivo Tan'],
  ['The king and Prime Minister Ann Cole', 'the king and Prime Minister Ann Cole'],
  ['The chairman and the founder Ann Cole', 'the chairman and the founder Ann Cole'],
])('two offices of one, and one each of two: %s', (source, speaker) => {
  expect(speakers(`${source} said it was late.`, [[source, 'said', 'it was late']])).toEqual([speaker]);
});
