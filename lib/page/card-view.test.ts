import { describe, expect, test } from 'vitest';
import '../../tests/support/page-words';
import { relay, sampleAnnotation, sampleAttribution, spanOf } from '../../tests/support/samples';
import { cardView, confidenceWord, distanceWords } from './card-view';

const TEXT = 'Ann Lee was quoted by the Post as saying that “Bo told me that it had rained”.';
const outer = sampleAttribution('o', [spanOf(TEXT, 'that “Bo told me that it had rained”')], {
  kind: 'mixed',
  cue: [spanOf(TEXT, 'as saying'), spanOf(TEXT, 'was quoted')],
  source: { spans: [spanOf(TEXT, 'Ann Lee')], speaker: 'Ann Lee', mention: 'name', type: 'person' },
  relays: [relay('Post', [spanOf(TEXT, 'the Post')])],
});
const inner = sampleAttribution('i', [spanOf(TEXT, 'that it had rained')], {
  kind: 'indirect',
  act: 'belief',
  confidence: 0.631,
  source: { spans: [spanOf(TEXT, 'Bo')], speaker: null, mention: 'name', type: 'person' },
  relays: [relay('Post'), relay('Ann Lee')],
  parent: 'o',
});
const marks = [outer, inner].map((attribution) => ({ attribution, annotation: null }));

describe('cardView', () => {
  test('an outer attribution', () => {
    expect(cardView(TEXT, marks[0]!, marks)).toEqual({
      id: 'o',
      who: 'Ann Lee',
      distance: 'second',
      distanceWords: 'second-hand, through Post',
      chain: [
        { name: 'this site', spans: [] },
        { name: 'Post', spans: [[22, 30]] },
        { name: 'Ann Lee', spans: [[0, 7]] },
      ],
      kind: 'Partly quoted',
      cue: 'was quoted … as saying',
      confidence: { word: 'sure', figure: '90% by Hearsay’s own estimate' },
      outer: null,
      inner: [{ id: 'i', name: 'someone not named' }],
      saved: false,
    });
  });

  test('an inner one, saved', () => {
    const mark = { attribution: inner, annotation: sampleAnnotation(TEXT, inner) };
    expect(cardView(TEXT, mark, [marks[0]!, mark])).toMatchObject({
      who: 'someone not named',
      distanceWords: 'third-hand, through Post and Ann Lee',
      kind: 'Told in other words, a belief',
      cue: 'said',
      confidence: { word: 'likely', figure: '63% by Hearsay’s own estimate' },
      outer: { id: 'o', name: 'Ann Lee' },
      inner: [],
      saved: true,
    });
  });
});

test('distanceWords', () => {
  const far = (...names: (string | null)[]) =>
    distanceWords({ relays: names.map((name) => relay(name)), hops: names.length });
  expect(far()).toBe('first-hand');
  expect(far(null)).toBe('hearsay, through someone not named');
  expect(far('A', 'B', 'C')).toBe('fourth-hand, through A, B and C');
  expect(far(...'ABCDEFGHI')).toMatch(/^10th-hand/);
});

test('confidenceWord', () => {
  expect([1, 0.85, 0.849, 0.6, 0.599, 0].map(confidenceWord)).toEqual([
    'sure',
    'sure',
    'likely',
    'likely',
    'unsure',
    'unsure',
  ]);
});
