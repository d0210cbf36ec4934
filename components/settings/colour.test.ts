import { expect, test } from 'vitest';
import { onDark } from './colour';

test.each([
  ['#0072b2', 'first', '#56b4e9'],
  ['#0072b2', 'second', '#59a3cd'],
  ['#000000', 'first', '#595959'],
  ['#ffffff', 'first', '#ffffff'],
] as const)('%s (%s): %s', (colour, distance, expected) => {
  expect(onDark(colour, distance)).toBe(expected);
});
