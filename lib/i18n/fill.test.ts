import { afterEach, describe, expect, test } from 'vitest';
import { fill, isolated, plural } from './fill';
import { setTongue } from './tongue';

afterEach(() => setTongue('en'));

describe('places', () => {
  test('are filled by name, numbers with the digits of the language', () => {
    expect(fill('{name}: {n}', { n: 1204, name: 'Lise' })).toBe('Lise: 1,204');
    setTongue('de');
    expect(fill('{n} Zitate', { n: 1204 })).toBe('1.204 Zitate');
  });
  test('take words as they are, whatever is written in them', () => {
    expect(fill('{a} {b}', { a: '{b} $1 $&', b: 'x' })).toBe('{b} $1 $& x');
  });
  test('without a value stay', () => {
    expect(fill('{a} {b}', { b: 'x' })).toBe('{a} x');
  });
  test('isolate words in a language written from right to left, and only there', () => {
    expect(isolated('Lise')).toBe('Lise');
    setTongue('ar');
    expect(fill('بواسطة {name} {n}', { name: 'Lise', n: 3 })).toMatch(/^بواسطة \u2068Lise\u2069 [3٣]$/);
    expect(isolated('')).toBe('');
  });
});

describe('plurals', () => {
  const uk = { one: '{n} цитата', few: '{n} цитати', many: '{n} цитат', other: '{n} цитати' };
  test.each([
    [1, '1 цитата'],
    [2, '2 цитати'],
    [5, '5 цитат'],
    [11, '11 цитат'],
    [21, '21 цитата'],
    [112, '112 цитат'],
  ])('Ukrainian %i', (n, words) => {
    setTongue('uk');
    expect(plural(uk, n)).toBe(words);
  });

  const ar = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  test.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [10, 'few'],
    [11, 'many'],
    [100, 'other'],
    [103, 'few'],
  ])('Arabic %i', (n, category) => {
    setTongue('ar');
    expect(plural(ar, n)).toBe(category);
  });

  test('a form that is missing is the last one, and other places are filled too', () => {
    setTongue('uk');
    expect(plural({ other: '{shown} / {n}' }, 2, { shown: 1 })).toBe('1 / 2');
  });
});
