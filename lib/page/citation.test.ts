import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article';
import { citation, through } from './citation';

const ARTICLE: Article = {
  url: 'https://news.example/story',
  title: 'Mayor: “no” to the bridge',
  publisher: 'The Post',
  author: 'Ann Lee',
  published: '2026-04-30',
  accessed: '2026-05-01T10:00:00.000Z',
  language: 'en',
  textHash: '',
};
const cite = (input: Partial<Parameters<typeof citation>[0]>) =>
  citation({
    words: '“No.”',
    marked: true,
    speaker: 'Bo Ek',
    relays: [],
    article: ARTICLE,
    locale: 'en-GB',
    ...input,
  });

describe('citation', () => {
  test('first-hand words', () => {
    expect(cite({})).toBe(
      '“No.”\n— Bo Ek, in “Mayor: ‘no’ to the bridge”, Ann Lee, The Post, 30 April 2026, https://news.example/story, accessed 1 May 2026',
    );
  });

  test('words through others, unnamed and named', () => {
    expect(cite({ relays: ['TASS', null, 'Cy Fox'] })).toContain(
      'Bo Ek, through TASS, someone not named and Cy Fox, in',
    );
  });

  test('words without marks get some; nobody is called so', () => {
    expect(cite({ words: 'that he would not', marked: false, speaker: null })).toMatch(
      /^“that he would not”\n— unnamed source, in/,
    );
  });

  test('what the page does not say is left out', () => {
    const article = { ...ARTICLE, author: null, publisher: null, published: null };
    expect(cite({ article })).toMatch(/bridge”, https:\/\/news\.example\/story, accessed/);
  });
});

test('through', () => {
  expect(through(['A'])).toBe('A');
  expect(through(['A', 'B'])).toBe('A and B');
  expect(through(['A', null, 'C'])).toBe('A, someone not named and C');
});
