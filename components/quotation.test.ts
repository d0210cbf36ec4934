import { describe, expect, test } from 'vitest';
import { ARTICLE, annotationOf, textAndAttributions } from './popup/testing';
import { bySpeaker, countDistances, ofAnnotation, ofAttribution } from './quotation';

const { text, attributions } = textAndAttributions([
  { words: '“One.”', speaker: 'Ada' },
  { words: 'two', speaker: null, relays: [null] },
  { words: 'three', speaker: 'Ben', relays: ['Wire'], confidence: 0.59 },
  { words: 'four', speaker: 'Ada', relays: ['Wire', 'Ben'], confidence: 0.6 },
]);
const quotations = attributions.map((a) => ofAttribution(text, a));

describe('a quotation of a list', () => {
  test('has the words, the way and the doubt', () => {
    expect(quotations[0]).toMatchObject({ key: 'a1', words: '“One.”', distance: 'first', unsure: false });
    expect(quotations[1]).toMatchObject({ speaker: null, relays: [null], distance: 'hearsay' });
    expect(quotations[2]).toMatchObject({ relays: ['Wire'], distance: 'second', unsure: true });
    expect(quotations[3]).toMatchObject({ distance: 'third', hops: 2, unsure: false });
  });

  test('joins pieces, and puts those of several paragraphs on one line', () => {
    const split = { ...attributions[0]!, content: [[0, 7] as const, [11, 15] as const] };
    expect(ofAttribution('“A\n\nand so “B.”', split).words).toBe('“A and … “B.”');
  });

  test('is the same whether found or saved', () => {
    const saved = ofAnnotation(annotationOf(text, attributions[2]!, ARTICLE));
    const { key: _, ...rest } = quotations[2]!;
    expect(saved).toMatchObject(rest);
  });
});

describe('groups', () => {
  test('stand in the order of the speakers’ first words; those whom nobody names come last', () => {
    const groups = bySpeaker(quotations).map(({ speaker, quotations }) => [
      speaker,
      quotations.map(({ key }) => key),
    ]);
    expect(groups).toEqual([
      ['Ada', ['a1', 'a4']],
      ['Ben', ['a3']],
      [null, ['a2']],
    ]);
  });

  test('of nothing are none', () => {
    expect(bySpeaker([])).toEqual([]);
  });
});

test('distances are counted, none left out', () => {
  expect(countDistances(quotations)).toEqual({ first: 1, second: 1, third: 1, hearsay: 1 });
});
