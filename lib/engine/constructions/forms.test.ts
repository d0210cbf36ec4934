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
      'The firm, which maintains it is solvent, has appealed.',
      ['which', 'maintains', 'it is solvent, has appealed'],
      'which | maintains | it is solvent',
    ],
    [
      'When I ask if he will stay, he laughs.',
      ['I', 'ask', 'if he will stay, he laughs'],
      'I | ask | if he will stay',
    ],
    [
      'It is a law that critics say will fail.',
      ['critics', 'say', 'will fail'],
      'critics | say | that … will fail',
    ],
    [
      'He texted his wife: “Home by six.”',
      ['He', 'texted his wife', '“Home by six.”'],
      'He | texted | “Home by six.”',
    ],
    ['“Not me,” said Ash – “not ever”.', ['', 'said Ash', '“Not me,”'], 'Ash | said | “Not me,”'],
    [
      '“He is a terrible cook,” she says with a grin.',
      ['she', 'says with a grin', '“He is a terrible cook,”'],
      'she | says | “He is a terrible cook,”',
    ],
    [
      'She said she was ill, a claim that her doctor disputed.',
      ['She', 'said', 'she was ill, a claim that her doctor disputed'],
      'She | said | she was ill',
    ],
    [
      'He asked for a map and that all go home.',
      ['He', 'asked', 'for a map and that all go home'],
      'He | asked | for a map',
    ],
    [
      'The judge denied the account through a spokesman.',
      ['The judge', 'denied', 'the account through a spokesman'],
      'The judge | denied | the account',
    ],
    [
      'He told her to “go home” a day before the vote.',
      ['He', 'told', 'to “go home” a day before the vote'],
      'He | told | to “go home”',
    ],
    [
      'The minister ruled out closing the bridge.',
      ['The minister', 'ruled out closing', 'the bridge'],
      'The minister | ruled out | closing the bridge',
    ],
    [
      'The minister said the bridge would close, citing costs.',
      ['The minister', 'said', 'the bridge would close'],
      'The minister | said | the bridge would close',
    ],
    [
      'The agency said the bridge would close, citing two officials.',
      ['The agency', 'said', 'the bridge would close'],
      'two officials | citing | the bridge would close',
    ],
    [
      'Reuters reported that the bridge had closed, without naming a source.',
      ['Reuters', 'reported', 'that the bridge had closed, without naming a source'],
      'Reuters | reported | that the bridge had closed',
    ],
    [
      'Prosecutors say he took cash through an aide.',
      ['Prosecutors', 'say', 'he took cash through an aide'],
      'Prosecutors | say | he took cash through an aide',
    ],
    [
      'The minister said the bridge would close, citing a security source.',
      ['The minister', 'said', 'the bridge would close'],
      'a security source | citing | the bridge would close',
    ],
    [
      'The minister said the bridge would close, citing security concerns at the port.',
      ['The minister', 'said', 'the bridge would close'],
      'The minister | said | the bridge would close',
    ],
    [
      'The agency, citing two officials, identified the man as Jan Ek.',
      ['The agency', 'identified', 'the man as Jan Ek'],
      'two officials | citing | the man as Jan Ek',
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
