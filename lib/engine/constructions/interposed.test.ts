import { describe, expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

describe('around a speaker who is put into his own words', () => {
  test.each<[string, readonly [string, string, string], string]>([
    [
      'Bread, the baker added in the same letter, was never the problem.',
      ['the baker', 'added', 'Bread'],
      'the baker | added | Bread … was never the problem',
    ],
    [
      'The first boat, according to a log kept by the harbour, was lost in May.',
      ['a log', 'according to', 'The first boat'],
      'a log | according to | The first boat … was lost in May',
    ],
    [
      'The money, as one clerk put it, was gone.',
      ['one clerk', 'put', 'The money'],
      'one clerk | put | The money … was gone',
    ],
    [
      'That, insists its owner, Ann Lee, is the point.',
      ['', 'insists', 'its owner, Ann Lee, is the point'],
      'its owner, Ann Lee | insists | That … is the point',
    ],
    [
      'The boat, which the firm says has two engines, is late.',
      ['the firm', 'says', 'which'],
      'the firm | says | which … has two engines',
    ],
    [
      'The dockers were, she claims, never asked.',
      ['she', 'claims', 'never asked'],
      'she | claims | The dockers were … never asked',
    ],
    [
      'It was, the baker said, “a shame for the town”.',
      ['the baker', 'said', '“a shame for the town”'],
      'the baker | said | It was … “a shame for the town”',
    ],
    [
      'The bridge was closed after the flood, the mayor said, as crews pumped out the cellars.',
      ['the mayor', 'said', 'as crews pumped out the cellars'],
      'the mayor | said | The bridge was closed after the flood',
    ],
    [
      'Dozens of boats sank when the storm broke, the radio reported.',
      ['the radio', 'reported', 'Dozens of boats'],
      'the radio | reported | Dozens of boats sank when the storm broke',
    ],
    [
      'The mill is rotten, dock workers complain.',
      ['workers', 'complain', 'The mill is rotten, dock'],
      'dock workers | complain | The mill is rotten',
    ],
  ])('%s', (text, learned, expected) => {
    expect(mended(text, learned)).toContain(expected);
  });

  test('a scene before a quotation is no part of it', () => {
    expect(
      mended('In May, the baker said, “the bread rose”.', ['the baker', 'said', '“the bread rose”']),
    ).toEqual(['the baker | said | “the bread rose”']);
  });
});
