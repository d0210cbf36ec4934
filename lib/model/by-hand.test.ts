import { describe, expect, test } from 'vitest';
import { relay, sampleAttribution, spanOf } from '../../tests/support/samples';
import type { Attribution } from './attribution';
import { byHand } from './by-hand';

const TEXT = [
  'Ann Lee was not there.',
  '“It will hold,” Ann Lee, the engineer, told Radio Delta. Annex B is shut.',
  '“It did,” she said. Bo Ek agreed.',
].join('\n');
const first = sampleAttribution('a1', [spanOf(TEXT, '“It will hold,”')]);
const second = sampleAttribution('a2', [spanOf(TEXT, '“It did,”')], {
  source: { spans: [spanOf(TEXT, 'she')], speaker: 'Ann Lee', mention: 'pronoun', type: 'person' },
});
const withSpeaker = (attribution: Attribution, speaker: string | null): Attribution => ({
  ...attribution,
  source: { ...attribution.source, speaker },
});
const empty = withSpeaker(
  { ...first, source: { spans: [], speaker: null, mention: 'none', type: 'unknown' } },
  null,
);

describe('what a reader typed', () => {
  test('a name gets its place in the paragraph, and what follows from it', () => {
    expect(byHand(TEXT, withSpeaker(empty, '  Ann   Lee '), empty).source).toEqual({
      spans: [spanOf(TEXT, 'Ann Lee', 30)],
      speaker: 'Ann Lee',
      mention: 'name',
      type: 'person',
    });
  });

  test('a name that is not in the paragraph has no place there', () => {
    expect(byHand(TEXT, withSpeaker(empty, 'Bo Ek'), empty).source).toMatchObject({
      spans: [],
      speaker: 'Bo Ek',
      mention: 'none',
    });
    expect(byHand(TEXT, withSpeaker(empty, 'Ann'), empty).source.spans).toEqual([spanOf(TEXT, 'Ann', 30)]);
  });

  test('who “she” is can be corrected: the word stays the source', () => {
    expect(byHand(TEXT, withSpeaker(second, 'Bo Ek'), second).source).toMatchObject({
      spans: [spanOf(TEXT, 'she')],
      speaker: 'Bo Ek',
      mention: 'pronoun',
    });
  });

  test('no name: no source', () => {
    expect(byHand(TEXT, withSpeaker(second, ' '), second).source).toEqual({
      spans: [],
      speaker: null,
      mention: 'none',
      type: 'unknown',
    });
  });

  test('relays are counted and placed; an empty one is nobody', () => {
    const typed = { ...first, relays: [relay('Radio Delta'), relay('')] };
    const { relays, hops, confidence } = byHand(TEXT, typed, first);
    expect(relays.map(({ name, spans, type }) => [name, spans, type])).toEqual([
      ['Radio Delta', [spanOf(TEXT, 'Radio Delta')], 'outlet'],
      [null, [], 'unknown'],
    ]);
    expect(hops).toBe(2);
    expect(confidence).toBe(1);
  });
});
