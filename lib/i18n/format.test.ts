import { describe, expect, test } from 'vitest';
import { day, joined, listed, number, percent } from './format';

describe('numbers', () => {
  test('follow the locale', () => {
    expect(number(12345, 'en')).toBe('12,345');
    expect(number(12345, 'de')).toBe('12.345');
    expect(percent(0.523, 'en')).toBe('52%');
  });
});

describe('days', () => {
  test('a date without a time is that day, whatever the zone', () => {
    expect(day('2026-05-03', 'en-GB')).toBe('3 May 2026');
  });
  test('a moment is a day in the reader’s zone', () => {
    const noon = new Date(2026, 4, 3, 12).toISOString();
    expect(day(noon, 'de')).toBe('03.05.2026');
  });
  test('what is no date stays as it is', () => {
    expect(day('last Tuesday', 'en')).toBe('last Tuesday');
  });
});

test('lists in words', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b', 'c'], 'de')).toBe('a, b und c');
  expect(joined(['a', 'b', 'c'])).toBe('a, b, c');
});
