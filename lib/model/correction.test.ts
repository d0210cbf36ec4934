import { describe, expect, test } from 'vitest';
import { sampleAttribution, spanOf } from '../../tests/support/samples';
import type { Attribution } from './attribution';
import { applyCorrections, type Correction, readingOf, selectorsFor } from './correction';
import type { SpanSelector } from './selector';
import type { Span } from './span';

const TEXT =
  '“The dam will hold,” said Ann Lee. She told Radio Delta that the letter was lost. Rain is expected.';
const one = sampleAttribution('a1', [spanOf(TEXT, '“The dam will hold,”')]);
const two = sampleAttribution('a2', [spanOf(TEXT, 'that the letter was lost')], { kind: 'indirect' });
const inner = sampleAttribution('a3', [spanOf(TEXT, 'the letter')], { parent: 'a2', kind: 'indirect' });
const FOUND = [one, two, inner];

/** Word for word, wherever it stands. */
const anchor = (text: string, { quote }: SpanSelector): Span | null => {
  const at = text.indexOf(quote.exact);
  return at < 0 ? null : [at, at + quote.exact.length];
};
const correction = (
  target: Attribution | null,
  reading: Attribution | null,
  id = 'c1',
  text = TEXT,
): Correction => ({
  id,
  articleUrl: 'https://paper.example/dam',
  target: target && selectorsFor(text, target.content),
  reading: reading && readingOf(text, reading),
  created: '2026-05-01T10:00:00.000Z',
  modified: '2026-05-01T10:00:00.000Z',
});
const apply = (corrections: Correction[], text = TEXT, found = FOUND) =>
  applyCorrections(text, found, corrections, anchor);

describe('corrections', () => {
  test('none: what was found', () => expect(apply([])).toEqual(FOUND));

  test('change every field in place, and keep the id', () => {
    const wanted: Attribution = {
      ...one,
      kind: 'mixed',
      act: 'question',
      content: [spanOf(TEXT, 'The dam will hold')],
      cue: [spanOf(TEXT, 'said')],
      hedge: [spanOf(TEXT, 'expected')],
      source: { spans: [spanOf(TEXT, 'Ann Lee')], speaker: 'Ann B. Lee', mention: 'name', type: 'group' },
      relays: [
        {
          spans: [spanOf(TEXT, 'Radio Delta')],
          name: 'Radio Delta',
          type: 'outlet',
          cue: [spanOf(TEXT, 'told')],
        },
      ],
    };
    expect(apply([correction(one, wanted)])[0]).toEqual({
      ...wanted,
      hops: 1,
      confidence: 1,
      correction: 'c1',
    });
  });

  test('hold in an edited text: offsets move with the words', () => {
    const text = `Monday. ${TEXT}`;
    const found = [sampleAttribution('a1', [spanOf(text, '“The dam will hold,”')])];
    const wanted = { ...one, source: { ...one.source, speaker: 'Bo Ek' } };
    const [result] = apply([correction(one, wanted)], text, found);
    expect(result).toMatchObject({
      id: 'a1',
      content: [spanOf(text, '“The dam will hold,”')],
      source: { speaker: 'Bo Ek' },
    });
  });

  test('hold where the engine no longer finds the attribution', () => {
    const result = apply([correction(one, one)], TEXT, [two]);
    expect(result.map(({ id }) => id)).toEqual(['hand:c1', 'a2']);
  });

  test('dismiss one; what stood in it stands alone', () => {
    const result = apply([correction(two, null)]);
    expect(result.map(({ id, parent }) => [id, parent])).toEqual([
      ['a1', null],
      ['a3', null],
    ]);
  });

  test('add one in its place in the reading order, inside another where it stands there', () => {
    const added = sampleAttribution('x', [spanOf(TEXT, 'letter was')]);
    const result = apply([correction(null, added)]);
    expect(result.map(({ id, parent }) => [id, parent])).toEqual([
      ['a1', null],
      ['a2', null],
      ['a3', 'a2'],
      ['hand:c1', 'a2'],
    ]);
  });

  test('an added one that the engine finds as well is there once, as the reader has it', () => {
    const added = { ...one, source: { ...one.source, speaker: 'Bo Ek' } };
    const result = apply([correction(null, added)]);
    expect(result).toHaveLength(3);
    expect(result[0]).toMatchObject({ id: 'a1', source: { speaker: 'Bo Ek' } });
  });

  test('whose words are gone change nothing', () => {
    const elsewhere = 'Nothing of that sort was ever said by anyone at the gate of the works.';
    const away = sampleAttribution('a9', [spanOf(elsewhere, 'the gate of the works')]);
    expect(apply([correction(away, away, 'c9', elsewhere), correction(away, null, 'c8', elsewhere)])).toEqual(
      FOUND,
    );
  });

  test('of nested attributions the right one is dismissed', () => {
    expect(apply([correction(inner, null)]).map(({ id }) => id)).toEqual(['a1', 'a2']);
  });
});
