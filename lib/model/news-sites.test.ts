import { expect, test } from 'vitest';
import { LARGEST_NEWS_SITES, NEWS_SITES } from './news-sites';

test('a list long enough to begin with, short enough to be read', () => {
  expect(NEWS_SITES.length).toBeGreaterThanOrEqual(150);
  expect(NEWS_SITES.length).toBeLessThanOrEqual(300);
});

test.each([
  ['all', NEWS_SITES],
  ['the largest', LARGEST_NEWS_SITES],
])('%s are in order, each once', (_, sites) => {
  expect(sites).toEqual([...new Set(sites)].sort());
});

test('each is a host as browsers write it, without `www`', () => {
  const odd = NEWS_SITES.filter(
    (site) =>
      !/^([a-z\d](-?[a-z\d])*\.)+[a-z]{2,}$/.test(site) ||
      site.startsWith('www.') ||
      new URL(`https://${site}/`).hostname !== site,
  );
  expect(odd).toEqual([]);
});

test('none is taken in by another', () => {
  const inner = NEWS_SITES.filter((site) => NEWS_SITES.some((other) => site.endsWith(`.${other}`)));
  expect(inner).toEqual([]);
});

test('the largest are of the list', () => {
  expect(NEWS_SITES).toEqual(expect.arrayContaining([...LARGEST_NEWS_SITES]));
});
