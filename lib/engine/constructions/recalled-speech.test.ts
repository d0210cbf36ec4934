import { describe, expect, test } from 'vitest';
import { found } from '../../../tests/support/constructions';

describe('what somebody heard another say', () => {
  test.each<[string, string[]]>([
    [
      'One recalled Mr Ek shouting that the mill was lost.',
      ['One | recalled | Mr Ek shouting that the mill was lost', 'Mr Ek | shouting | that the mill was lost'],
    ],
    [
      'The clerk remembered him complaining about the roof in May.',
      [
        'The clerk | remembered | him complaining about the roof in May',
        'him | complaining | about the roof',
      ],
    ],
    ['Ann Lee recalled the boat leaving the bay.', []],
    ['Ann Lee heard him leave.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what a record lets somebody say', () => {
  test.each<[string, string[]]>([
    [
      'The transcript has Bo Ek, the army chief, replying that it was late.',
      ['Bo Ek, the army chief | has … replying | that it was late'],
    ],
    [
      'The report quotes the skipper, Bo Ek, saying it was late.',
      ['the skipper, Bo Ek | quotes … saying | it was late'],
    ],
    ['The town has a mill, a bridge, saying nothing of it.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
