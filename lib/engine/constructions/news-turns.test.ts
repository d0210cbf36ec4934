import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../index';

const engine = createEngine(gunzipSync(readFileSync('public/models/engine.bin.gz')));
const analyze = (text: string) => engine.analyze({ text });
/** Cues of what was found. */
const cues = (text: string) => analyze(text).map((a) => a.cue.map((s) => text.slice(...s)).join(' … '));

describe('what nobody says', () => {
  test.each([
    'The gain is real, according to their instinctive preference.',
    'According to Ann Ek’s taste, it is too sweet.',
    'If you tell people, “We have to get these people out!” it scares them.',
    'She has not called for him to resign.',
    'He chose not to respond to claims of fraud.',
    'Roe wrote under the pseudonym “Captain Gale,” but it did not sell.',
    'So says a gruff keeper at the door of the mill.',
    'That said, the council closed the bridge.',
    'His face went red, as if to say, “Did you see me do it?”',
    'Tom Ek declined to comment on whether he would honor a pledge.',
    'The pier looks firm, although history says it will not last.',
  ])('%s', (text) => {
    expect(
      cues(text).filter((c) => /according|tell|called|respond|wrote|says|said|declined/i.test(c)),
    ).toEqual([]);
  });

  test('programmes', () => {
    expect(
      cues('On Radio Moss and the CNN evening shows, about one guest in five was a sailor.'),
    ).not.toContain('shows');
  });

  test('a word of saying within the name of a court', () => {
    expect(cues('Two sailors went to the U.S. Court of Appeals for the 9th Circuit.')).not.toContain(
      'Appeals',
    );
  });

  test.each([
    ['The gain is real, according to their accountant.', 'according to'],
    ['According to Ann Ek’s agency, it is too sweet.', 'According to'],
    ['You tell people, “We have to get these people out!”', 'tell'],
    ['She has called for him to resign.', 'has called for'],
    ['They held up a sign that said, “The city welcomes you to the games.”', 'said'],
    ['Tom Ek declined to say whether he would honor a pledge.', 'declined'],
    ['Weiner wrote under pressure that it was late.', 'wrote under pressure'],
  ])('yet: %s', (text, cue) => {
    expect(cues(text)).toContain(cue);
  });
});

describe('bodies called by another word', () => {
  const last = (text: string) => analyze(text).at(-1)!.source.speaker;
  test.each([
    ['The State Department fell short. “We have worked hard,” said the agency.', 'State Department'],
    ['NASA launched a probe on Monday. The agency said it was late.', 'NASA'],
    ['Tarn Council left NASA aside. The agency said it was late.', 'the agency'],
    ['Business Insider commented on it. “We are sorry,” the company said.', 'Business Insider'],
    ['Ann Ek read Business Insider. “We are sorry,” the company said.', 'the company'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

test('an agency behind what it carries and before where it was said is a relay alone', () => {
  const text =
    '“I was ill,” the bishop told reporters, according to Reuters, during a flight to the island, where he visited a camp.';
  expect(analyze(text).map((a) => [a.source.speaker, a.relays.map((r) => r.name)])).toEqual([
    ['the bishop', ['Reuters']],
  ]);
});

test('a story that is no medium’s brings no relay', () => {
  const text =
    'Fox News reported on Thursday that agents were looking at it.\n\nAnn Cole said in the spring, when the email story broke, “I did not send any mail.”';
  expect(analyze(text).at(-1)?.relays).toEqual([]);
});

test('each cue keeps what a quotation over paragraphs has in its own', () => {
  const text =
    '“I am a fan of the bishop because of his role,” Sandman said. “Whether it is greed, whether it is war, he has led us.\n\n“And he is a very kind man,” Sandman continued. “When you meet him, you see it.”';
  expect(analyze(text).map((a) => a.content.map((s) => text.slice(...s)))).toEqual([
    [
      '“I am a fan of the bishop because of his role,”',
      '“Whether it is greed, whether it is war, he has led us.',
    ],
    ['“And he is a very kind man,”', '“When you meet him, you see it.”'],
  ]);
});

test('whoever ought to do something is nobody to speak of further', () => {
  const text =
    'Tom Prager wrote a column. It lists nine reasons why a conservative should prefer Bauer. He concludes that these reasons are good.';
  expect(analyze(text).at(-1)?.source.speaker).toBe('Tom Prager');
});

test.each([
  [
    'Although he told the paper that he loved “a better world,” he targeted anybody he could reach.',
    'that he loved “a better world,”',
  ],
  ['While Dahl says the bridge is safe, the council closed it on Monday.', 'the bridge is safe'],
  [
    'Dahl said that although it was late, the bridge was safe.',
    'that although it was late, the bridge was safe',
  ],
])('before a main clause: %s', (text, content) => {
  expect(analyze(text)[0]?.content.map((s) => text.slice(...s))).toEqual([content]);
});
