import search from 'approx-string-match';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastEdits } from './likeness';

/** The whole matrix, as Sellers has it. */
function byMatrix(text: string, pattern: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let least = pattern.length;
  for (const char of text.split('')) {
    const next = [0];
    for (let i = 1; i <= pattern.length; i++)
      next.push(
        Math.min(column[i - 1]! + (pattern[i - 1] === char ? 0 : 1), column[i]! + 1, next[i - 1]! + 1),
      );
    column = next;
    least = Math.min(least, column[pattern.length]!);
  }
  return least;
}

const words = (maxLength: number) =>
  fc.string({ maxLength, unit: fc.constantFrom('a', 'b', 'c', ' ', '\u00e9', '\u043d', '\ud83d') });

test('is what the whole matrix says', () => {
  fc.assert(
    fc.property(words(80), words(40), (text, pattern) => {
      expect(leastEdits(text, pattern)).toBe(byMatrix(text, pattern));
    }),
  );
});

test('is what approx-string-match finds, at the length where a column fills a number', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 32, maxLength: 32, unit: fc.constantFrom('a', 'b', 'c') }),
      words(64),
      (pattern, text) => {
        expect(leastEdits(text, pattern)).toBe(search(text, pattern, 32)[0]?.errors ?? 32);
      },
    ),
  );
});

test.each([
  ['the words stand in it', 'there they stand, in it', 'they stand', 0],
  ['one letter is another', 'there they stood, in it', 'they stand', 2],
  [
    'letters of any script count',
    '\u043c\u043e\u0432\u0430 \u0439\u043e\u0433\u043e',
    '\u043c\u043e\u0432\u0438 \u0439\u043e\u0433\u043e',
    1,
  ],
  ['nothing is looked for', 'anything', '', 0],
  ['nothing is there', '', 'they', 4],
])('%s', (_, text, pattern, edits) => {
  expect(leastEdits(text, pattern)).toBe(edits);
});
