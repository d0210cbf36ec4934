import { describe, expect, test } from 'vitest';
import { quoteSet } from '../../tools/bench/quotes';
import { entryOf } from '../search/testing';
import { align } from './align';
import { skipBigrams } from './candidates';
import { sameStatements } from './cluster';
import { sameStatement, speakersOf } from './same';
import { statementOf } from './statement';
import { storyOf } from './story';
import { departures } from './wording';

const FULL =
  '“Nobody should have to learn from a siren that the wall above their house has been leaking since spring, and that three engineers wrote it down.”';
const words = (text: string) => text.split(' ');

describe('alignment', () => {
  test('finds the stretch that two statements share, whatever stands around it', () => {
    const found = align(words('x y the wall is wet z'), words('q the wall was wet r s'), () => 1);
    expect(found).toMatchObject({ same: 3, a: [2, 6], b: [1, 5] });
    expect(found.weight).toBe(3);
  });
  test('of nothing in common is empty', () => {
    expect(align(words('a b'), words('c d'), () => 1)).toMatchObject({ same: 0, weight: 0 });
    expect(align([], [], () => 1).same).toBe(0);
  });
});

describe('one statement', () => {
  test.each([
    ['as it is', FULL],
    ['cut', 'learn from a siren that the wall above their house has been leaking since spring'],
    [
      'retold at the ends',
      'He complained that people had to learn from a siren that the wall above their house had been leaking since spring, a charge the office denies.',
    ],
    [
      'with words put in and exchanged',
      'Nobody should ever have to learn from a siren that the wall over their home has been leaking since spring and that three engineers noted it down',
    ],
  ])('%s', (_, text) => {
    expect(
      sameStatement(statementOf('a', FULL, 'Tobias Anker'), statementOf('b', text, 'Anker')),
    ).not.toBeNull();
  });

  test.each([
    ['another statement', 'The wall above the house will be repaired before spring by three engineers'],
    ['a few shared words', 'the wall above their house'],
    ['no words', '…'],
  ])('is not: %s', (_, text) => {
    expect(
      sameStatement(statementOf('a', FULL, 'Tobias Anker'), statementOf('b', text, 'Lena Ostrow')),
    ).toBeNull();
  });

  test('a phrase that everybody uses is not one statement of two speakers', () => {
    const phrase = 'We take these allegations very seriously.';
    const one = statementOf('a', phrase, 'Ines Roth');
    expect(sameStatement(one, statementOf('b', phrase, 'Paul Grether'))).toBeNull();
    expect(sameStatement(one, statementOf('b', phrase, 'Roth'))).not.toBeNull();
  });
});

test.each([
  ['Ines Roth', 'Ines Roth', 'one'],
  ['Ines Roth', 'Roth', 'one'],
  ['Ines Roth', 'I. Roth', 'one'],
  ['Ines Roth', 'Paul Roth', 'two'],
  ['Ines Roth', 'Paul Grether', 'two'],
  ['Ines Roth', '', 'unknown'],
])('%s and %s: %s', (a, b, expected) => {
  expect(speakersOf(a, b)).toBe(expected);
});

test('pairs of content words step over stop words and one other', () => {
  expect([...skipBigrams(words('we will open the old gates'))]).toEqual([
    'open old',
    'open gates',
    'old gates',
  ]);
});

describe('groups', () => {
  test('hold the versions of one statement, and no other', () => {
    const statements = [
      statementOf('1', FULL, 'Tobias Anker'),
      statementOf('2', 'tickets for the ferry will cost less than last time', 'Harm Okke'),
      statementOf('3', 'the wall above their house has been leaking since spring', 'Anker'),
    ];
    expect(sameStatements(statements).map((group) => group.map(({ id }) => id))).toEqual([['1', '3']]);
  });
  test('need two articles', () => {
    const twice = ['1', '2'].map((id) => statementOf(id, FULL, 'Tobias Anker', 'one article'));
    expect(sameStatements(twice)).toEqual([]);
  });
  test('on generated quotes are right and complete beyond the bounds of docs/library.md', () => {
    const set = quoteSet(150, 7);
    const origin = new Map(set.statements.map(({ id }, i) => [id, set.origin[i]!]));
    let found = 0;
    let right = 0;
    for (const group of sameStatements(set.statements))
      group.forEach((a, i) => {
        for (const b of group.slice(i + 1)) {
          found++;
          if (origin.get(a.id) === origin.get(b.id)) right++;
        }
      });
    const sizes = new Map<number, number>();
    for (const number of set.origin) sizes.set(number, (sizes.get(number) ?? 0) + 1);
    const wanted = [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
    expect(right / found).toBeGreaterThan(0.88);
    expect(right / wanted).toBeGreaterThan(0.88);
  });
});

describe('the story', () => {
  const version = (id: string, text: string, relays: (string | null)[], published: string) =>
    entryOf(id, { words: text, relays, article: { url: `https://${id}.example/`, published } });
  test('tells in order who heard it and who repeats it, and which words are fullest', () => {
    const story = storyOf([
      version('late', 'the wall has been leaking', ['Valley Post'], '2026-05-06'),
      version('first', FULL, [], '2026-05-04'),
      version('rumour', 'the wall leaks', [null], '2026-05-05'),
    ]);
    expect(story.fullest).toBe('first');
    expect(story.versions.map(({ annotation, hearing }) => [annotation.id, hearing])).toEqual([
      ['first', 'heard'],
      ['rumour', 'hearsay'],
      ['late', 'repeats'],
    ]);
  });
});

describe('wordings', () => {
  const of = (text: string, from: string, wanted: string) =>
    departures(text, from)
      .filter(({ kind }) => kind === wanted)
      .map((part) => part.text.trim());
  test.each([
    ['The wall is wet.', '“The wall is wet,”', [], []],
    ['The wall was wet.', 'The wall is wet.', ['was'], ['is']],
    ['He said the wall is wet', 'the wall is wet', ['He said'], []],
    ['the wall', 'above the wall is wet', [], []],
    ['the wall is wet', 'the old wall is very wet', [], ['old', 'very']],
    ['', 'x', [], []],
  ])('%j beside %j', (text, from, own, out) => {
    expect(of(text, from, 'own')).toEqual(own);
    expect(of(text, from, 'left out')).toEqual(out);
    const whole = departures(text, from).filter(({ kind }) => kind !== 'left out');
    expect(whole.map((part) => part.text).join('')).toBe(text);
  });
});
