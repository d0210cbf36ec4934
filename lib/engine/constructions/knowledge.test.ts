import { expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

type Part = readonly [string, string, string];

test.each<[string, Part, Part, boolean]>([
  [
    'Ek said the mayor knew of the leak.',
    ['Ek', 'said', 'the mayor knew of the leak'],
    ['the mayor', 'knew of', 'the leak'],
    false,
  ],
  [
    'Ek said the mayor knew the roof would fall.',
    ['Ek', 'said', 'the mayor knew the roof would fall'],
    ['the mayor', 'knew', 'the roof would fall'],
    false,
  ],
  [
    'Ek said he had seen “a black ball” at noon.',
    ['Ek', 'said', 'he had seen “a black ball” at noon'],
    ['he', 'had seen', '“a black ball” at noon'],
    false,
  ],
  [
    'Ek said the guard remembered that it was late.',
    ['Ek', 'said', 'the guard remembered that it was late'],
    ['the guard', 'remembered', 'that it was late'],
    true,
  ],
  [
    'Ek said the guard let it be known that it was late.',
    ['Ek', 'said', 'the guard let it be known that it was late'],
    ['the guard', 'let it be known', 'that it was late'],
    true,
  ],
])('%s', (text, outer, inner, kept) => {
  expect(mended(text, outer, inner).length).toBe(kept ? 2 : 1);
});
