import { describe, expect, test } from 'vitest';
import { found, mended } from '../../../tests/support/constructions';

describe('forms of report', () => {
  test.each<[string, string]>([
    ['Union: bank to cut 4,000 jobs', 'Union | : | bank to cut 4,000 jobs'],
    ['Police chief: no arrests in bridge case', 'Police chief | : | no arrests in bridge case'],
    ['Word is the last train is moving.', ' | Word | the last train is moving'],
    ['The word in Leeds is that he will resign.', ' | word | that he will resign'],
    ['Per a filing, the firm owes four million.', 'a filing | Per | the firm owes four million'],
    [
      '“Ask the banks,” came the reply from the minister.',
      'the minister | came the reply from | “Ask the banks,”',
    ],
    [
      'He signed off with the words “See you in court.”',
      'He | signed off with the words | “See you in court.”',
    ],
    ['His view is that the club should sell.', 'His | view | that the club should sell'],
    [
      'The move was criticised by unions as “an insult”.',
      'unions | was criticised | The move … as “an insult”',
    ],
    ['“I was never paid” is how Ms Ash puts it.', 'Ms Ash | puts | “I was never paid”'],
    ['Her warning — “they will come for you” — went unheeded.', 'Her | warning | “they will come for you”'],
    ['The mayor claimed to have been ill.', 'The mayor | claimed | to have been ill'],
    ['“Ask the banks,” came the reply.', ' | came the reply | “Ask the banks,”'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each(['Weather: rain in the north', 'Talk is cheap.', 'It costs four pounds per person.'])(
    'none in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test.each<[string, readonly [string, string, string], string]>([
    [
      '“No comment,” was all Ash would say.',
      ['was all Ash', 'would say', '“No comment,”'],
      'Ash | would say | “No comment,”',
    ],
    [
      'Jurors said afterwards it was late.',
      ['Jurors', 'said', 'afterwards it was late'],
      'Jurors | said | it was late',
    ],
    [
      'The report says the dam was unsafe and recommends its closure.',
      ['The report', 'says', 'the dam was unsafe and recommends its closure'],
      'The report | recommends | its closure',
    ],
  ])('%s', (text, learned, expected) => {
    expect(mended(text, learned)).toContain(expected);
  });
});
