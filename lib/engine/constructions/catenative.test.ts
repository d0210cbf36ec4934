import { describe, expect, test } from 'vitest';
import { found } from '../../../tests/support/constructions';

describe('a verb of saying below another', () => {
  test.each<[string, string]>([
    ['He went on to say that the king was ill.', 'He | went on to say | that the king was ill'],
    [
      'My aunt used to say the colour is only the weather.',
      'My aunt | used to say | the colour is only the weather',
    ],
    ['Guests kept asking whether the fish was fresh.', 'Guests | kept asking | whether the fish was fresh'],
    [
      'The paper was the first to report that he had left.',
      'The paper | was the first to report | that he had left',
    ],
    [
      'A guard was heard on the radio to say that bells had rung.',
      'A guard | was heard … to say | that bells had rung',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each(['He used to work in Leeds.', 'She went on to win the cup.', 'It kept raining.'])(
    'none in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('frames of nobody’s saying, and words that are somebody’s', () => {
  test.each<[string, string]>([
    ['It is rumoured in Spain that the club will sell.', ' | is rumoured | that the club will sell'],
    [
      'A fifth sailor, a cook, is presumed to have died.',
      ' | is presumed | A fifth sailor, a cook … to have died',
    ],
    [
      'The recipe, rumoured to contain rum, goes with the ovens.',
      ' | rumoured | The recipe … to contain rum',
    ],
    [
      'The deal was, in the minister’s words, “a gift to the rich”.',
      'the minister | in … words | “a gift to the rich”',
    ],
    ['The union disputes that.', 'The union | disputes | that'],
    ['The note has Ms Ash answering: “You did.”', 'Ms Ash | has … answering | “You did.”'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});
