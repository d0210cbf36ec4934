import { expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

test.each([
  [
    '“The minister called me and said that the bridge was closed,” Dahl told the paper.',
    ['', 'said', 'that the bridge was closed'],
    'The minister | said | that the bridge was closed',
  ],
  [
    'The mayor came home late and then announced that she would resign.',
    ['', 'announced', 'that she would resign'],
    'The mayor | announced | that she would resign',
  ],
] as const)('the second of two verbs has the subject of the first: %s', (text, learned, expected) => {
  expect(mended(text, learned)).toContain(expected);
});

test('behind a comma it is not the subject of a clause within what was said first', () => {
  const text = 'Dahl outlined the rules that we had made, and stressed that the tests are important.';
  expect(
    mended(
      text,
      ['Dahl', 'outlined', 'the rules that we had made'],
      ['we', 'stressed', 'that the tests are important'],
    ),
  ).toEqual([
    'Dahl | outlined | the rules that we had made',
    'Dahl | stressed | that the tests are important',
  ]);
});

test.each([
  // another clause, with a subject of its own
  ['The mayor came home; and said that rain would fall.', 'said', 'that rain would fall'],
  // not in the same tense
  ['The mayor comes home late and said that rain would fall.', 'said', 'that rain would fall'],
])('nobody is named in: %s', (text, cue, content) => {
  expect(mended(text, ['', cue, content])).toEqual([` | ${cue} | ${content}`]);
});

test.each([
  [
    'A letter nobody was meant to see says it is not.',
    ['A letter nobody', 'says', 'it is not'],
    'A letter nobody was meant to see | says | it is not',
  ],
  [
    'A letter nobody was meant to see says it is not.',
    ['nobody', 'says', 'it is not'],
    'A letter nobody was meant to see | says | it is not',
  ],
  [
    'The man she had married said he was sorry.',
    ['The man she', 'said', 'he was sorry'],
    'The man she had married | said | he was sorry',
  ],
  [
    'A report the council had paid for found that the bridge was unsafe.',
    ['A report the council', 'found', 'that the bridge was unsafe'],
    'A report the council had paid for | found | that the bridge was unsafe',
  ],
  [
    'A survey the union published on Monday said that wages fell.',
    ['A survey the union published', 'said', 'that wages fell'],
    'A survey the union published on Monday | said | that wages fell',
  ],
  [
    'A letter the mayor had signed warned that the pool would close.',
    ['', 'warned', 'that the pool would close'],
    'A letter the mayor had signed | warned | that the pool would close',
  ],
] as const)('a clause behind its noun belongs to the source: %s', (text, learned, expected) => {
  expect(mended(text, learned)).toEqual([expected]);
});

test.each([
  // parted by a comma: the author's aside
  [
    'The mayor, a friend was told, said he was sorry.',
    ['The mayor', 'said', 'he was sorry'],
    'The mayor | said | he was sorry',
  ],
  // a phrase, no clause
  [
    'The mayor of the town said he was sorry.',
    ['The mayor of the town', 'said', 'he was sorry'],
    'The mayor of the town | said | he was sorry',
  ],
  // the auxiliary is the cue's own
  [
    'In the report the council has found that it rains.',
    ['the council', 'has found', 'that it rains'],
    'the council | has found | that it rains',
  ],
] as const)('and nothing else does: %s', (text, learned, expected) => {
  expect(mended(text, learned)).toEqual([expected]);
});

test.each([
  [
    'The bridge was closed on Monday, state news agency Belpa said.',
    ['Belpa', 'said', 'The bridge was closed on Monday, state news agency'],
    'state news agency Belpa | said | The bridge was closed on Monday',
  ],
  // a comma at the name: nothing to take
  [
    'The bridge was closed on Monday, Belpa said.',
    ['Belpa', 'said', 'The bridge was closed on Monday'],
    'Belpa | said | The bridge was closed on Monday',
  ],
] as const)('a title before the name belongs to the source: %s', (text, learned, expected) => {
  expect(mended(text, learned)).toEqual([expected]);
});
