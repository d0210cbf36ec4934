import { describe, expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

type Part = readonly [string, string, string];
const chains = (text: string, parts: readonly Part[]) =>
  resolved(text, parts).map((a) => a.relays.map((r) => r.name));

describe('how a document got out', () => {
  test('a verb behind the medium is no part of its name, whatever kind of medium is said before it', () => {
    const text = 'The lift was unsafe, emails obtained by the news site Quillet show.';
    expect(chains(text, [['emails', 'show', 'The lift was unsafe']])).toEqual([['Quillet']]);
  });

  test.each<[string, Part, string[]]>([
    [
      'In a letter to staff that was reviewed by Reuters, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Reuters'],
    ],
    [
      'In a message later leaked by a deputy, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['deputy'],
    ],
    [
      'In a statement read out by her lawyer, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['her lawyer'],
    ],
    [
      'In her closing statement, published by the rights group Memorial, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Memorial'],
    ],
    [
      'In an order read out by an army captain, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['army captain'],
    ],
    [
      'In a statement published by the rights group Memorial, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      [],
    ],
    [
      'In an audio recording published by the rights group Memorial, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Memorial'],
    ],
    [
      'One of those letters, obtained by Reuters, shows that it was late.',
      ['One of those letters', 'shows', 'that it was late'],
      ['Reuters'],
    ],
    [
      'In a letter that the Corran Herald obtained, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Corran Herald'],
    ],
    [
      'It was late, according to a log published by Reuters.',
      ['a log', 'according to', 'It was late'],
      ['Reuters'],
    ],
    [
      'Reuters published a record of the talks. According to that record, Dahl said it was late.',
      ['Dahl', 'Dahl |said', 'it was late'],
      ['Reuters', 'record of the talks'],
    ],
    [
      'A diary kept by Ek, extracts from which appeared in the Polar Quarterly last year, states that it was late.',
      ['A diary kept by Ek', 'states', 'that it was late'],
      ['Polar Quarterly'],
    ],
    [
      'In a post that leaked to Techbeat, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Techbeat'],
    ],
    [
      'Its statement, as summarised by Reuters, regretted the delay.',
      ['Its statement', 'regretted', 'the delay'],
      ['Reuters'],
    ],
    [
      'In a memo provided to the Corran Herald, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Corran Herald'],
    ],
    [
      'The messages were leaked to the Corran Herald. In one of the messages, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Corran Herald'],
    ],
    [
      'The report was first published by Reuters. According to the report, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Reuters', 'report'],
    ],
    [
      'Dahl wrote in a letter, a copy of which was seen by the Corran Herald, that it was late.',
      ['Dahl', 'wrote', 'that it was late'],
      ['Corran Herald'],
    ],
    ['A study published in Nature said it was late.', ['A study', 'said', 'it was late'], []],
    ['In a memo sent to his wife, Dahl said it was late.', ['Dahl', 'said', 'it was late'], []],
  ])('%s', (text, part, names) => {
    expect(chains(text, [part])).toEqual([names]);
  });

  test('what the document has somebody say came the same way', () => {
    const text = 'Reuters obtained a record of the talks. “It is late,” the record has him saying.';
    expect(chains(text, [['him', 'has … saying', '“It is late,”']])).toEqual([
      ['Reuters', 'record of the talks'],
    ]);
  });

  test('publishing may be taken for a cue itself', () => {
    const text =
      'The site Tarnpost published a record of the talks. According to the record, Dahl said it was late.';
    expect(
      chains(text, [
        ['The site Tarnpost', 'published', 'a record of the talks'],
        ['Dahl', 'Dahl |said', 'it was late'],
      ])[1],
    ).toEqual(['Tarnpost', 'record of the talks']);
  });

  test('a sentence without a statement tells it, too', () => {
    const text =
      'Last week the letter was on every desk. Reuters obtained the letter. In the letter, Dahl said it was late.';
    expect(chains(text, [['Dahl', 'Dahl |said', 'it was late']])).toEqual([['Reuters']]);
  });
});

describe('how it did not', () => {
  test.each<[string, Part]>([
    ['In a letter read by thousands, Dahl said it was late.', ['Dahl', 'said', 'it was late']],
    ['Dahl published a letter. In the letter, he said it was late.', ['he', 'said', 'it was late']],
  ])('%s', (text, part) => {
    expect(chains(text, [part])).toEqual([[]]);
  });
});

describe('documents that a medium cites', () => {
  test('what they tell later came the same way, but not what is said of them', () => {
    expect(
      chains(
        'The plant leaks, Interfax reported, citing a leaked log. In the log, which Dahl calls a fake, Ek asks for help.',
        [
          ['a leaked log', 'citing', 'The plant leaks'],
          ['Dahl', 'calls', 'a fake'],
          ['Ek', 'asks', 'for help'],
        ],
      ),
    ).toEqual([['Interfax'], [], ['Interfax', 'leaked log']]);
  });

  test('a participle in an aside tells how the subject got out', () => {
    expect(
      chains('A draft, first described by Reuters, warned that it was late.', [
        ['A draft', 'warned', 'that it was late'],
      ]),
    ).toEqual([['Reuters']]);
  });

  test('a letter in an aside behind the speaker', () => {
    expect(
      chains('Dahl, in a letter leaked to Reuters, asks staff to wait.', [
        ['Dahl, in a letter', 'asks', 'to wait'],
      ]),
    ).toEqual([['Reuters']]);
  });
});

describe('writings that are taken up again', () => {
  test('one of them, and another word for them', () => {
    expect(
      chains(
        'Dahl knew, according to emails obtained by Reuters. In one, dated May, Ek wrote that it was late. The messages show that Bo asked.',
        [
          ['emails', 'according to', 'Dahl knew'],
          ['Ek', 'wrote', 'that it was late'],
          ['The messages', 'show', 'that Bo asked'],
        ],
      ),
    ).toEqual([['Reuters'], ['Reuters'], ['Reuters']]);
  });

  test('not where nobody is told to have got them', () => {
    expect(
      chains('Dahl sent emails. In one, dated May, Ek wrote that it was late.', [
        ['Ek', 'wrote', 'that it was late'],
      ]),
    ).toEqual([[]]);
  });

  test('a recording that a medium aired is no relay of its own', () => {
    expect(
      chains(
        'Dahl called it late, according to a recording aired by Reuters. On the same recording, he asked for help.',
        [
          ['Dahl', 'called', 'it late'],
          ['he', 'he |asked', 'for help'],
        ],
      ),
    ).toEqual([['Reuters'], ['Reuters']]);
  });
});

describe('which document it is', () => {
  test('a transcript of a recording is what was published', () => {
    expect(
      chains(
        'A transcript of the call, published by Reuters, shows that Ek asked. According to the transcript, Dahl said it was late.',
        [['Dahl', 'said', 'it was late']],
      ),
    ).toEqual([['Reuters', 'transcript of the call']]);
  });

  test('the subject of a verb stands before its asides', () => {
    expect(
      chains(
        'Minutes of a meeting in January, released on Monday, record Dahl as warning that it was late.',
        [['Dahl', 'record … as warning', 'that it was late']],
      ).flat(),
    ).toEqual(['minutes of a meeting in January']);
  });
});
