import { expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

type Part = readonly [string, string, string];

test.each<[string, Part, string]>([
  [
    'A man who told inspectors his dog had eaten his accounts has been ordered to pay.',
    ['who', 'told', 'his dog had eaten his accounts has been ordered to pay'],
    'who | told | his dog had eaten his accounts',
  ],
  [
    'A man who told inspectors that his dog had eaten his accounts was fined.',
    ['who', 'told', 'that his dog had eaten his accounts'],
    'who | told | that his dog had eaten his accounts',
  ],
  [
    'Ann Ek, who said the bridge was closed because the river had risen, left.',
    ['who', 'said', 'the bridge was closed because the river had risen'],
    'who | said | the bridge was closed because the river had risen',
  ],
])('%s: what is said in a relative clause ends before the main verb', (text, part, expected) => {
  expect(mended(text, part)).toEqual([expected]);
});

test('whom one warns is not what was said', () => {
  const text = 'He denied that any officer had been warned in advance.';
  const said: Part = ['He', 'denied', 'that any officer had been warned in advance'];
  expect(mended(text, said, ['', 'had been warned', 'any officer'])).toEqual([
    'He | denied | that any officer had been warned in advance',
  ]);
});

test('what somebody calls himself is a part of who speaks', () => {
  const text = 'A user calling himself Green Man claimed the council was planning a fine.';
  expect(
    mended(
      text,
      ['A user', 'calling', 'himself Green Man claimed the council was planning a fine'],
      ['himself Green Man', 'claimed', 'the council was planning a fine'],
    ),
  ).toEqual(['A user calling himself Green Man | claimed | the council was planning a fine']);
  const other = 'The mayor, calling himself unlucky, said the bridge was closed.';
  expect(mended(other, ['The mayor', 'said', 'the bridge was closed'])).toEqual([
    'The mayor | said | the bridge was closed',
  ]);
});

test.each<[string, Part, string]>([
  [
    'She said that she trusted the force, though she is understood to have been irritated.',
    ['She', 'said', 'that she trusted the force, though she is understood to have been irritated'],
    'She | said | that she trusted the force',
  ],
  [
    'She said that she trusted the force, though she was tired.',
    ['She', 'said', 'that she trusted the force, though she was tired'],
    'She | said | that she trusted the force, though she was tired',
  ],
])('%s: what is whispered of somebody is nobody’s words', (text, part, expected) => {
  expect(mended(text, part)[0]).toBe(expected);
});

test('who rules something out says why', () => {
  const text = 'The mayor ruled out an early vote, saying the people had “given five years”.';
  expect(
    mended(
      text,
      ['The mayor', 'ruled out', 'an early vote, saying the people had “given five years”'],
      ['The mayor', 'saying', 'the people had “given five years”'],
    ),
  ).toEqual([
    'The mayor | ruled out | an early vote',
    'The mayor | saying | the people had “given five years”',
  ]);
});

test('a study is cited as finding something', () => {
  const text = 'The mailer cites a study by the centre as finding that the tax would cost families dear.';
  expect(mended(text)).toEqual([
    'a study by the centre | cites … as finding | that the tax would cost families dear',
  ]);
});

test('what one is cited as having said begins behind the occasion', () => {
  const text = 'The owner was cited by the Courier as having said at a lunch that wages had risen.';
  expect(mended(text)).toEqual(['The owner | was cited … as having said | that wages had risen']);
});

test('an article is followed by no verb: whom one told stands outside', () => {
  const text = 'She told the umpires the ball was soft.';
  expect(mended(text, ['She', 'told', 'the umpires the ball was soft'])).toEqual([
    'She | told | the ball was soft',
  ]);
});

test('a source ends before the clause that tells how it got out', () => {
  const text = 'According to a report by the insurer that was shared with the paper, the alarm was off.';
  expect(
    mended(text, [
      'a report by the insurer that was shared with the paper',
      'According to',
      'the alarm was off',
    ]),
  ).toEqual(['a report by the insurer | According to | the alarm was off']);
});

test('what drivers are told begins with what they are to do', () => {
  const text = 'Drivers have been told to expect delays of an hour.';
  expect(mended(text, ['Drivers', 'have been told', 'to expect delays of an hour'])).toEqual([
    ' | have been told | to expect delays of an hour',
  ]);
});

test('on whose side somebody speaks in court', () => {
  const text = 'Prosecuting, Ann Ek said the ledgers had been found.';
  expect(mended(text, ['Prosecuting, Ann Ek', 'said', 'the ledgers had been found'])).toEqual([
    'Ann Ek | said | the ledgers had been found',
  ]);
});

test.each([
  ['Tarn Fire and Rescue Service said it was late.', 'Rescue Service', 'Tarn Fire and Rescue Service'],
  ['The Tarn Department of Health and Social Care said it was late.', 'Social Care', 'Social Care'],
  ['Tom Ek and Rescue Service said it was late.', 'Rescue Service', 'Rescue Service'],
])('%s: the name of a body with two fields', (text, source, whole) => {
  expect(mended(text, [source, 'said', 'it was late'])).toEqual([`${whole} | said | it was late`]);
});

test('a verb with an adverb in its group has its subject and its auxiliary', () => {
  const text = 'He had earlier told the paper he would abstain.';
  expect(mended(text, ['', 'told', 'he would abstain'])).toEqual([
    'He | had earlier told | he would abstain',
  ]);
});

test.each<[string, string]>([
  ['Ann Ek described the ball as small, in comments to Tarn Radio that were deleted.', 'the ball as small'],
  ['Ann Ek described the ball as small in an interview with Tarn Radio.', 'the ball as small'],
  [
    'Ann Ek said the mayor had lied in an interview with Tarn Radio.',
    'the mayor had lied in an interview with Tarn Radio',
  ],
])('%s: through whom it was said', (text, content) => {
  const cue = text.includes('described') ? 'described' : 'said';
  const learned = text.slice(text.indexOf(cue) + cue.length + 1, -1);
  expect(mended(text, ['Ann Ek', cue, learned])).toEqual([`Ann Ek | ${cue} | ${content}`]);
});
