import { describe, expect, test } from 'vitest';
import { found } from '../../../tests/support/constructions';

describe('who was asked what', () => {
  test.each([
    ['The owner, asked about the fire, went home and slept.', ' | asked | about the fire'],
    ['Pressed on the price, the owner smiled.', ' | Pressed | on the price'],
    [
      'Asked by the weekly whether she would serve under the chair, Ann Lee, the owner said she would.',
      'the weekly | Asked | whether she would serve under the chair, Ann Lee',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});
