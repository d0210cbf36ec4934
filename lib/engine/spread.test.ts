import { describe, expect, it } from 'vitest';
import { claimFollowing } from './claim-following';
import type { Candidate } from './extract';
import { findQuotes } from './quotation-marks';
import { firstTokenFrom, mapQuotes } from './quote-map';
import { isHeading, mergeSpans, readsAsSentence, spreadOverQuotes } from './spread';
import { tokenizeText } from './tokenize';

/** A candidate whose parts are given by their words; content is left out where there is none in the sentence. */
function setUp(text: string, cue: string, source: string, content: string | null) {
  const doc = tokenizeText(text);
  const quotes = findQuotes(text, doc.paragraphs);
  const map = mapQuotes(doc, quotes);
  const span = (words: string): [number, number] => {
    const at = text.indexOf(words);
    return [at, at + words.length];
  };
  const c: Candidate = {
    cue: [span(cue)],
    source: source ? [span(source)] : [],
    content: content === null ? [] : [span(content)],
    cueHead: firstTokenFrom(doc, text.indexOf(cue)),
    confidence: 0.9,
    cueScore: 3,
    labelScore: -1,
    share: 0,
    judged: 0,
  };
  const words = (list: Candidate[]) => list.map((x) => x.content.map(([s, e]) => text.slice(s, e)));
  return { doc, quotes, map, c, words };
}

describe('spreadOverQuotes', () => {
  it.each([
    [
      'over the sentences of its quotation',
      '“A b c. D e f,” he said.',
      'said',
      'he',
      'D e f,”',
      ['“A b c. D e f,”'],
    ],
    [
      'over paragraphs that open with a mark',
      '“A b c,” he said. “D e f.\n“G h i.”',
      'said',
      'he',
      '“D e f.',
      ['“D e f.', '“G h i.”'],
    ],
    ['to the quotation after a colon', 'He went on:\n“A b c d.”', 'went', 'He', null, ['“A b c d.”']],
    ['to the quotation before a short tail', '“A b c?” He nodded.', 'nodded', 'He', null, ['“A b c?”']],
  ])('grows %s', (_name, text, cue, source, content, expected) => {
    const { doc, quotes, map, c, words } = setUp(text, cue, source, content);
    expect(words(spreadOverQuotes(doc, quotes, map, [c]))).toEqual([expected]);
  });

  it('leaves out a candidate that nothing can be the content of', () => {
    const { doc, quotes, map, c } = setUp(
      'He nodded at the crowd and then he left the room.',
      'nodded',
      'He',
      null,
    );
    expect(spreadOverQuotes(doc, quotes, map, [c])).toEqual([]);
  });
});

describe('claimFollowing', () => {
  it.each([
    ['right after', '“A b c,” he said. “D e.”', '“A b c,”', ['“A b c,”', '“D e.”']],
    [
      'after an aside',
      '“A b c,” he said on his way out of the hall. “D e f g.”',
      '“A b c,”',
      ['“A b c,”', '“D e f g.”'],
    ],
    ['not in another paragraph', '“A b c,” he said.\n“D e f g.”', '“A b c,”', ['“A b c,”']],
    [
      'not a word in marks after an aside',
      '“A b c,” he said on his way out of the hall to the “dry” dock.',
      '“A b c,”',
      ['“A b c,”'],
    ],
    [
      'not after an aside behind what is no quotation',
      'It was late, he said on his way out of the hall. “D e f g.”',
      'It was late',
      ['It was late'],
    ],
  ])('%s', (_name, text, content, expected) => {
    const { doc, quotes, map, c, words } = setUp(text, 'said', 'he', content);
    claimFollowing(doc, quotes, map, [c]);
    expect(words([c])).toEqual([expected]);
  });

  const two = (text: string, cue: string, content: string) => {
    const first = setUp(text, 'said', 'he', '“A b c,”');
    const second = setUp(text, cue, 'he', content).c;
    claimFollowing(first.doc, first.quotes, first.map, [first.c, second]);
    return first.words([first.c, second]);
  };

  it('goes on with the quotation before, past what is said without marks', () => {
    const text = '“A b c,” he said, stressing that it rains. “D e f g.”';
    expect(two(text, 'stressing', 'that it rains')).toEqual([['“A b c,”', '“D e f g.”'], ['that it rains']]);
  });

  it('does not go past one with words in marks', () => {
    const text = '“A b c,” he said. Today was “wet” and he hated it. “D e f g.”';
    expect(two(text, 'hated', '“wet”')).toEqual([['“A b c,”'], ['“wet”', '“D e f g.”']]);
  });
});

it.each([
  ['‘The Long Way Home.’', true],
  ['“A Month in the Hills”', true],
  ['“The bridge is safe.”', false],
  ['“I Came. I Saw. I Went Home Again On The Last Bus.”', false],
])('isHeading %s', (text, expected) => {
  const [q] = findQuotes(text, [[0, text.length]]);
  expect(isHeading(text, q!)).toBe(expected);
});

it.each([
  [
    'sorts and joins',
    [
      [5, 9],
      [0, 3],
      [2, 4],
    ],
    [
      [0, 4],
      [5, 9],
    ],
  ],
  [
    'keeps neighbours apart',
    [
      [0, 3],
      [3, 5],
    ],
    [
      [0, 3],
      [3, 5],
    ],
  ],
  [
    'swallows what lies inside',
    [
      [0, 9],
      [2, 4],
    ],
    [[0, 9]],
  ],
] as [string, [number, number][], [number, number][]][])('mergeSpans %s', (_name, spans, expected) => {
  expect(mergeSpans(spans)).toEqual(expected);
});

it.each([
  ['“I was there.”', true],
  ['“I was there,”', true],
  ['”I was there.”', true],
  ['“truce”', false],
  ['“The Long Minute”', false],
  ['“so it went.”', false],
])('readsAsSentence %s', (text, expected) => {
  const [q] = findQuotes(text, [[0, text.length]]);
  expect(readsAsSentence(text, q!)).toBe(expected);
});
