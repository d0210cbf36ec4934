import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article';
import { authorsOf, inverted, withInitials } from './authors';
import { clipboardForms } from './quotation';
import { type CitationStyle, plain, reference } from './reference';

const ARTICLE: Article = {
  url: 'https://paper.example/ferry',
  title: 'Ferry to sail again',
  publisher: 'The Paper',
  author: 'Anna Maria Writer',
  published: '2026-02-28',
  accessed: '2026-03-01T09:59:00.000Z',
  language: 'en',
  textHash: '',
};
const cite = (style: CitationStyle, part: Partial<Article> = {}) =>
  plain(reference(style, { ...ARTICLE, ...part }));

describe('one author, one date', () => {
  test.each<[CitationStyle, string]>([
    ['apa', 'Writer, A. M. (2026, February 28). Ferry to sail again. The Paper. https://paper.example/ferry'],
    [
      'mla',
      'Writer, Anna Maria. “Ferry to sail again.” The Paper, 28 Feb. 2026, paper.example/ferry. Accessed 1 Mar. 2026.',
    ],
    [
      'chicago',
      'Writer, Anna Maria. “Ferry to sail again.” The Paper, February 28, 2026. https://paper.example/ferry.',
    ],
  ])('%s', (style, expected) => {
    expect(cite(style)).toBe(expected);
  });
});

describe('no author', () => {
  test.each<[CitationStyle, string]>([
    ['apa', 'Ferry to sail again. (2026, February 28). The Paper. https://paper.example/ferry'],
    ['mla', '“Ferry to sail again.” The Paper, 28 Feb. 2026, paper.example/ferry. Accessed 1 Mar. 2026.'],
    ['chicago', '“Ferry to sail again.” The Paper, February 28, 2026. https://paper.example/ferry.'],
  ])('%s', (style, expected) => {
    expect(cite(style, { author: null })).toBe(expected);
  });
});

describe('no date and no publisher', () => {
  test.each<[CitationStyle, string]>([
    [
      'apa',
      'Writer, A. M. (n.d.). Ferry to sail again. Retrieved March 1, 2026, from https://paper.example/ferry',
    ],
    ['mla', 'Writer, Anna Maria. “Ferry to sail again.” paper.example/ferry. Accessed 1 Mar. 2026.'],
    [
      'chicago',
      'Writer, Anna Maria. “Ferry to sail again.” Accessed March 1, 2026. https://paper.example/ferry.',
    ],
  ])('%s', (style, expected) => {
    expect(cite(style, { published: null, publisher: null })).toBe(expected);
  });
});

describe('several authors', () => {
  const author = 'By Anna Writer, Tom van der Roe and Lee Ma';
  test.each<[CitationStyle, RegExp]>([
    ['apa', /^Writer, A\., van der Roe, T\., & Ma, L\. \(2026/],
    ['mla', /^Writer, Anna, et al\. “/],
    ['chicago', /^Writer, Anna, Tom van der Roe, and Lee Ma\. “/],
  ])('%s', (style, expected) => {
    expect(cite(style, { author })).toMatch(expected);
  });
  test('two are both named in MLA', () => {
    expect(cite('mla', { author: 'Anna Writer & Tom Roe' })).toMatch(/^Writer, Anna, and Tom Roe\. “/);
  });
});

describe('titles', () => {
  test('a question mark takes the place of the full stop', () => {
    expect(cite('apa', { title: 'Will it sail?' })).toContain('Will it sail? The Paper.');
    expect(cite('mla', { title: 'Will it sail?' })).toContain('“Will it sail?” The Paper');
  });
  test('marks inside a title become single', () => {
    expect(cite('chicago', { title: 'They said “never”, twice' })).toContain('“They said ‘never’, twice.”');
  });
  test('a page without a title is called by its address', () => {
    expect(cite('mla', { title: ' ' })).toContain('“https://paper.example/ferry.”');
  });
  test('works are set in italics', () => {
    expect(clipboardForms(reference('mla', ARTICLE)).html).toContain('<i>The Paper</i>, ');
    expect(clipboardForms(reference('apa', ARTICLE)).html).toContain('<i>Ferry to sail again</i>.');
  });
  test('what looks like markup is text', () => {
    expect(clipboardForms([{ text: '<b>&\n' }]).html).toBe('&lt;b&gt;&amp;<br>');
  });
});

describe('names', () => {
  test.each([
    ['Anna-Lena Berg', 'Berg, A.-L.', 'Berg, Anna-Lena'],
    ['Ludwig van Beethoven', 'van Beethoven, L.', 'van Beethoven, Ludwig'],
    ['Associated Press', 'Associated Press', 'Associated Press'],
    ['Reuters', 'Reuters', 'Reuters'],
    ['The Newsroom', 'The Newsroom', 'The Newsroom'],
    ['Tom Roe Jr.', 'Roe, Jr., T.', 'Roe, Jr., Tom'],
  ])('%s', (name, apa, mla) => {
    expect(authorsOf(name).map(withInitials)).toEqual([apa]);
    expect(authorsOf(name).map(inverted)).toEqual([mla]);
  });
  test('none', () => {
    expect(authorsOf(null)).toEqual([]);
    expect(authorsOf('  ')).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['2026', '(2026)'],
    ['2026-09', '(2026, September)'],
    ['2026-09-03T23:30:00Z', '(2026, September 3)'],
    ['yesterday', '(n.d.)'],
  ])('%s', (published, expected) => {
    expect(cite('apa', { published })).toContain(` ${expected}. `);
  });
});
