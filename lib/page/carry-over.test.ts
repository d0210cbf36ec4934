import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relay, sampleAttribution, spanOf } from '../../tests/support/samples';
import { carryOver } from './carry-over';

const TEXT = 'One “alpha beta” said Ann. Two “gamma delta” said Bo. Three “epsilon zeta” said Cy.';
const parts = ['“alpha beta”', '“gamma delta”', '“epsilon zeta”'];
const attributions = parts.map((words, i) =>
  sampleAttribution(`a${i}`, [spanOf(TEXT, words)], { relays: [relay('X', [spanOf(TEXT, 'said')])] }),
);
const wordsIn = (text: string) =>
  carryOver(attributions, TEXT, text).map(({ content }) => text.slice(...content[0]!));

describe('carryOver', () => {
  test('an edit between leaves both sides', () => {
    expect(wordsIn(TEXT.replace('Two ', 'And then two '))).toEqual(parts);
  });
  test('an edit inside drops that one', () => {
    expect(wordsIn(TEXT.replace('gamma', 'gamma and'))).toEqual([parts[0], parts[2]]);
  });
  test('parts that were edited are dropped, the words stay', () => {
    const [carried] = carryOver(attributions, TEXT, TEXT.replace('said Ann', 'asked Ann'));
    expect(carried!.content).toEqual(attributions[0]!.content);
    expect(carried!.relays[0]!.spans).toEqual([]);
  });
  test('whatever is put in or taken out, what is carried over has its old words', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(20), fc.string({ maxLength: 20 }), (at, gone, put) => {
        const edited = TEXT.slice(0, at) + put + TEXT.slice(at + gone);
        return carryOver(attributions, TEXT, edited).every(({ id, content }) => {
          return edited.slice(...content[0]!) === parts[Number(id.slice(1))];
        });
      }),
    );
  });
});
