import { describe, expect, test } from 'vitest';
import { hrefTo, readRoute } from './route';

describe('places', () => {
  test.each([
    ['', { view: 'quotations', q: '', sort: 'newest', name: '' }],
    ['#/bin', { view: 'bin', q: '', sort: 'newest', name: '' }],
    ['#/quotations?q=speaker%3A%3D%22A+B%22&sort=dated', { q: 'speaker:="A B"', sort: 'dated' }],
    ['#/speaker?name=A+%26+B', { view: 'speaker', name: 'A & B' }],
    ['#/pictures?name=A', { view: 'pictures', name: '' }],
    ['#/nowhere?sort=sideways', { view: 'quotations', sort: 'newest' }],
  ])('%s', (hash, expected) => {
    expect(readRoute(hash)).toMatchObject(expected);
  });
  test.each([
    { view: 'outlet', name: 'A?b=c#d', q: 'x & "y"', sort: 'distance' },
    { view: 'same', name: '', q: '', sort: 'newest' },
  ] as const)('are written as they are read', (route) => {
    expect(readRoute(hrefTo(route))).toEqual(route);
  });
});
