import { describe, expect, test } from 'vitest';
import { found } from '../../../tests/support/constructions';

describe('quotations and who has them', () => {
  test.each([
    [
      '“They called me a goat,” the transcript has him saying.',
      'him | has … saying | “They called me a goat,”',
    ],
    [
      'The chef was quoted by the weekly as wishing her “a warm oven”.',
      'The chef | was quoted … as wishing | “a warm oven”',
    ],
    ['“The oven is cold,” as the chef likes to say.', 'the chef | likes to say | “The oven is cold,”'],
    [
      '“Far too salty” was the verdict of his mother, Ann Lee.',
      'his mother, Ann Lee | was the verdict of | “Far too salty”',
    ],
    ['“The oven is cold,” the chef snapped.', 'the chef | snapped | “The oven is cold,”'],
    ['“The oven is cold,” sighed Ann Lee.', 'Ann Lee | sighed | “The oven is cold,”'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});
