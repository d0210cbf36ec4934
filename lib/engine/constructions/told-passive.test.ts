import { describe, expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

type Part = readonly [string, string, string];

describe('whom one told is not who told it', () => {
  test.each<[string, readonly Part[], string[]]>([
    [
      'She told the paper that Norsk Tre had asked in May and was told to wait.',
      [
        ['She', 'told', 'that Norsk Tre had asked in May and was told to wait'],
        ['She', 'was told', 'to wait'],
      ],
      ['She | told | that Norsk Tre had asked in May and was told to wait', ' | was told | to wait'],
    ],
    [
      'The porter had reported a leak at noon and was told to “use a bucket”.',
      [
        ['The porter', 'had reported', 'a leak at noon and was told to “use a bucket”'],
        ['The porter', 'was told', 'to “use a bucket”'],
      ],
      ['The porter | had reported | a leak at noon', ' | was told | to “use a bucket”'],
    ],
    [
      'Ek says tenants were promised repairs by autumn.',
      [
        ['Ek', 'says', 'tenants were promised repairs by autumn'],
        ['autumn', 'were promised', 'repairs'],
      ],
      ['Ek | says | tenants were promised repairs by autumn', ' | were promised | repairs by autumn'],
    ],
    [
      'Ek says tenants were promised repairs by the mayor.',
      [
        ['Ek', 'says', 'tenants were promised repairs by the mayor'],
        ['the mayor', 'were promised', 'repairs'],
      ],
      ['Ek | says | tenants were promised repairs by the mayor', 'the mayor | were promised | repairs'],
    ],
  ])('%s', (text, parts, expected) => {
    expect(mended(text, ...parts)).toEqual(expected);
  });
});

describe('within what another says', () => {
  test.each<[string, string]>([
    ['Bo Ek said he had been told about the leak.', ' | had been told | about the leak'],
  ])('%s', (text, expected) => {
    expect(mended(text)).toContain(expected);
  });
});

describe('a verb within a clause has the subject of that clause', () => {
  test.each<[string, readonly Part[], string[]]>([
    [
      'She said that officials there had told her staff they were leaving.',
      [
        ['She', 'said', 'that officials there had told her staff they were leaving'],
        ['She', 'had told', 'they were leaving'],
      ],
      [
        'She | said | that officials there had told her staff they were leaving',
        'officials | had told | they were leaving',
      ],
    ],
    [
      'He said the club was late and told them to wait.',
      [
        ['He', 'said', 'the club was late'],
        ['He', 'told', 'to wait'],
      ],
      ['He | said | the club was late', 'He | told | to wait'],
    ],
    [
      'Her chief, she told Reuters, had merely said that it was late.',
      [['she', 'said', 'that it was late']],
      ['Her chief | said | that it was late'],
    ],
    [
      'The governor, the station reported, asked whether it was late.',
      [['The governor, the station reported', 'asked', 'whether it was late']],
      ['The governor | asked | whether it was late'],
    ],
    [
      'According to a memo, the rebels plan to march.',
      [['According to a memo, the rebels', 'plan', 'to march']],
      ['the rebels | plan | to march'],
    ],
  ])('%s', (text, parts, expected) => {
    expect(mended(text, ...parts)).toEqual(expect.arrayContaining(expected));
  });
});
