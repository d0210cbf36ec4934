import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

type Part = readonly [string, string, string];
const LATE = 'it was late';

test.each<[string, string, Part, string | null]>([
  [
    'a short form of a given name',
    'Desmond Ek lived here. Des said it was late.',
    ['Des', 'said', LATE],
    'Desmond Ek',
  ],
  [
    'a short form before the surname',
    'Elizabeth Ek lived here. Liz Ek said it was late.',
    ['Liz Ek', 'said', LATE],
    'Elizabeth Ek',
  ],
  [
    'another given name is another person',
    'Desmond Ek lived here. Dan Ek said it was late.',
    ['Dan Ek', 'said', LATE],
    'Dan Ek',
  ],
  [
    'a shared surname',
    'Ellen and Saul Orr own the house. Ms. Orr said it was late.',
    ['Ms. Orr', 'said', LATE],
    'Ellen Orr',
  ],
  [
    'two surnames are not shared',
    'Dahl and Saul Orr own the house. Dahl said it was late.',
    ['. |Dahl', 'said', LATE],
    'Dahl',
  ],
  ['an acronym that is a pronoun, too', 'The WHO said it was late.', ['The WHO', 'said', LATE], 'WHO'],
  [
    'the number of a king',
    'The late king, Tewal II, said it was late.',
    ['The late king, Tewal II,', 'said', LATE],
    'Tewal II',
  ],
  [
    'a king by a broader word',
    'His king slept. The monarch, Tewal II, ruled. The monarch said it was late.',
    ['. |The monarch', 'said', LATE],
    'Tewal II',
  ],
  [
    'an apposition before a relative clause',
    'The buyer is Orr & Daughters, a chain which says it was late.',
    ['which', 'says', LATE],
    'Orr & Daughters',
  ],
  [
    'a noun with a prefix',
    'Ana Dahl’s ex-husband, Peter Ek, said it was late.',
    ['Ana Dahl’s ex-husband, Peter Ek,', 'said', LATE],
    'Peter Ek',
  ],
  [
    'nobody speaks of himself by his office',
    'Ana Dahl is the governor. Her secretary came. The governor, she told them, thought it was late.',
    ['she', 'told', 'The governor … thought it was late'],
    'her secretary',
  ],
  [
    'he is no thing',
    'Peter Ek asked the council. He wants peace, Kyodo said, citing a draft motion.',
    ['He', 'wants', 'peace'],
    'Peter Ek',
  ],
  [
    'a relative the other way round',
    'Peter Ek lived here. His son, Ivo, left. Ivo’s father said it was late.',
    ['Ivo’s father', 'said', LATE],
    'Peter Ek',
  ],
  [
    'who gives only a first name',
    'One resident, who gave her name only as Ana, came. She said it was late.',
    ['She', 'said', LATE],
    'Ana',
  ],
  [
    'a place before a body is no name of it',
    'A man was found in Baja, the sheriff’s office said.',
    ['the sheriff’s office', 'said', 'A man was found in Baja'],
    'the sheriff’s office',
  ],
  [
    'a nation that belongs to a name',
    'The Norwegian Refugee Council said so. The NRC said it was late.',
    ['The NRC', 'said', LATE],
    'Norwegian Refugee Council',
  ],
  [
    'a name at the head of a sentence, known from elsewhere',
    'Then Steen came. Steen shrugs. “It is late.”',
    ['', '', '“It is late.”'],
    'Steen',
  ],
  [
    'a medium by what it is called',
    'Hokkai Rodo wrote that it rained. The Japanese daily said it was late.',
    ['The Japanese daily', 'said', LATE],
    'Hokkai Rodo',
  ],
  [
    'one of those spoken of',
    'Two people with knowledge of the talks met. One of the people said it was late.',
    ['One of the people', 'said', LATE],
    'one of two people with knowledge of the talks',
  ],
])('%s', (_, text, part, speaker) => {
  expect(resolved(text, [part]).map((a) => a.source.speaker)).toEqual([speaker]);
});

test('whom a spokesman speaks for', () => {
  const text = 'Peter Ek met Ivo Orr. Ek’s spokesman told reporters he had promised to rest.';
  const parts: Part[] = [
    ['Ek’s spokesman', 'told', 'he had promised to rest'],
    ['reporters |he', 'had promised', 'to rest'],
  ];
  expect(resolved(text, parts).map((a) => a.source.speaker)).toEqual(['Ek’s spokesman', 'Peter Ek']);
});

test('whom a quotation addresses', () => {
  const text = '“You said it was late,” Ana Orr shouted at Peter Ek.';
  const parts: Part[] = [
    ['Ana Orr', 'shouted', '“You said it was late,”'],
    ['You', 'said', LATE],
  ];
  expect(resolved(text, parts).map((a) => a.source.speaker)).toEqual(['Ana Orr', 'Peter Ek']);
});
