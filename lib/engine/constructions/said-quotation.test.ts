import { describe, expect, test } from 'vitest';
import { found } from '../../../tests/support/constructions';

describe('a verb beside a quotation', () => {
  test.each<[string, string]>([
    [
      'The cook, Ann Reed, testified from behind a screen: “It was never clean.”',
      'The cook, Ann Reed | testified | “It was never clean.”',
    ],
    ['The owner, Ben Ash, answered, “Noted.”', 'The owner, Ben Ash | answered | “Noted.”'],
    ['“It rained for a week,” he messages.', 'he | messages | “It rained for a week,”'],
    ['“It is over,” Ann Reed croaked into the phone.', 'Ann Reed | croaked | “It is over,”'],
    ['“He knew”, one of them, Tea Lek, posted on a page.', 'one of them, Tea Lek | posted | “He knew”'],
    ['“Let it sink,” the notes have her telling a clerk.', 'her | have … telling | “Let it sink,”'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each([
    '“The river is rising”, her third novel, sold a million copies.',
    'Her first song, “I Will Not Go,” sold a million copies.',
    '“Where is it?” The mayor laughed.',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
