import { expect, test } from 'vitest';
import { annotate, rawOf, shown } from '../../../tests/support/reading';
import { applyConstructions } from './index';

/** What becomes of learned attributions. */
function mended(text: string, ...learned: (readonly [string, string, string])[]): string[] {
  const { doc, w, quotes } = annotate(text);
  return applyConstructions(
    w,
    quotes,
    learned.map((a) => rawOf(doc, a)),
  ).map((a) => shown(text, a));
}

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
] as const)('and nothing else does: %s', (text, learned, expected) => {
  expect(mended(text, learned)).toEqual([expected]);
});
