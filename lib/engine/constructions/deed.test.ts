import { describe, expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

describe('verbs of saying that tell of a deed', () => {
  test.each<[string, readonly [string, string, string]]>([
    ['The innkeeper tells another story.', ['The innkeeper', 'tells', 'another story']],
    ['His brother told it differently.', ['His brother', 'told', 'it differently']],
    ['The numbers tell their own tale.', ['The numbers', 'tell', 'their own tale']],
    ['I wrote it down at once.', ['I', 'wrote', 'it down at once']],
    ['The priest wrote to the bishop twice.', ['The priest', 'wrote to', 'the bishop twice']],
    ['Mrs Lund does not see it that way.', ['Mrs Lund', 'does not see', 'it that way']],
    ['Staff knew of faults in the boiler.', ['Staff', 'knew of', 'faults in the boiler']],
    ['She had learned of the sale from a neighbour.', ['She', 'had learned of', 'the sale from a neighbour']],
    ['The cinema will show the film.', ['The cinema', 'will show', 'the film']],
    ['Teachers have called off the strike.', ['Teachers', 'have called off', 'the strike']],
    ['A man accused of fraud told police he was ill.', ['A man', 'accused of', 'fraud']],
    ['The firm issued a correction.', ['The firm', 'issued', 'a correction']],
    ['The judge dismissed the appeal.', ['The judge', 'dismissed', 'the appeal']],
    ['The mayor voiced dismay.', ['The mayor', 'voiced', 'dismay']],
    ['He spoke in remarks that surprised the board.', ['', 'remarks', 'that surprised the board']],
    ['Ann Lee asked whether he wanted to be right.', ['he', 'wanted', 'to be right']],
  ])('%s', (text, learned) => {
    expect(mended(text, learned).filter((line) => line.includes(`| ${learned[1]} |`))).toEqual([]);
  });

  test.each<[string, readonly [string, string, string]]>([
    ['The innkeeper told of a flood.', ['The innkeeper', 'told', 'of a flood']],
    ['She sees it as an insult.', ['She', 'sees', 'it as an insult']],
    ['The priest wrote that the roof leaked.', ['The priest', 'wrote', 'that the roof leaked']],
    ['Staff knew that the boiler leaked.', ['Staff', 'knew', 'that the boiler leaked']],
    ['The poll showed the mayor gaining ground.', ['The poll', 'showed', 'the mayor gaining ground']],
    ['The court accused the fund of theft.', ['The court', 'accused', 'the fund of theft']],
    ['The mayor dismissed the claim.', ['The mayor', 'dismissed', 'the claim']],
    ['Parents voiced “deep dismay”.', ['Parents', 'voiced', '“deep dismay”']],
  ])('but: %s', (text, learned) => {
    expect(mended(text, learned)).toContain(learned.join(' | '));
  });
});
