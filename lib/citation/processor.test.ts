import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article';
import { authorsOf } from './authors';
import { reference } from './processor';
import { clipboardForms, plain } from './runs';
import { type CitationStyle, STYLES } from './styles';

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
const cite = async (style: CitationStyle, part: Partial<Article> = {}) =>
  plain((await reference(style))({ ...ARTICLE, ...part }));

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
  ])('%s', async (style, expected) => {
    expect(await cite(style)).toBe(expected);
  });
});

describe('no author', () => {
  test.each<[CitationStyle, string]>([
    ['apa', 'Ferry to sail again. (2026, February 28). The Paper. https://paper.example/ferry'],
    ['mla', '“Ferry to sail again.” The Paper, 28 Feb. 2026, paper.example/ferry. Accessed 1 Mar. 2026.'],
    ['chicago', '“Ferry to sail again.” The Paper, February 28, 2026. https://paper.example/ferry.'],
  ])('%s', async (style, expected) => {
    expect(await cite(style, { author: null })).toBe(expected);
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
  ])('%s', async (style, expected) => {
    expect(await cite(style, { published: null, publisher: null })).toBe(expected);
  });
});

describe('several authors', () => {
  const author = 'By Anna Writer, Tom van der Roe and Lee Ma';
  test.each<[CitationStyle, RegExp]>([
    ['apa', /^Writer, A\., van der Roe, T\., & Ma, L\. \(2026/],
    ['mla', /^Writer, Anna, et al\. “/],
    ['chicago', /^Writer, Anna, Tom van der Roe, and Lee Ma\. “/],
  ])('%s', async (style, expected) => {
    expect(await cite(style, { author })).toMatch(expected);
  });
  test('two are both named in MLA', async () => {
    expect(await cite('mla', { author: 'Anna Writer & Tom Roe' })).toMatch(/^Writer, Anna, and Tom Roe\. “/);
  });
  test('ten are all named in Chicago, of eleven one', async () => {
    const names = [...'ABCDEFGHIJK'].map((letter) => `Ann ${letter}ee`);
    expect(await cite('chicago', { author: names.slice(1).join(', ') })).toMatch(
      /^Bee, Ann, Ann Cee, .*, and Ann Kee\. “/,
    );
    expect(await cite('chicago', { author: names.join(', ') })).toMatch(/^Aee, Ann, et al\. “/);
  });
  test.each<[CitationStyle, RegExp]>([
    ['apa', /^Lee, A\., & the Wire staff\. \(/],
    ['mla', /^Lee, Ann, and the Wire staff\. “/],
    ['chicago', /^Lee, Ann, and the Wire staff\. “/],
  ])('a person and an organisation in %s', async (style, expected) => {
    expect(await cite(style, { author: 'Ann Lee and the Wire staff' })).toMatch(expected);
  });
});

describe('titles', () => {
  test('a question mark takes the place of the full stop', async () => {
    expect(await cite('apa', { title: 'Will it sail?' })).toContain(' Will it sail? The Paper.');
    expect(await cite('apa', { title: 'Will it sail?', author: null })).toMatch(/^Will it sail\? \(2026/);
    expect(await cite('mla', { title: 'Will it sail?' })).toContain('“Will it sail?” The Paper');
    expect(await cite('chicago', { title: 'Will it sail?' })).toContain('“Will it sail?” The Paper');
  });
  test('marks inside a title become single, and typographic', async () => {
    for (const title of ['They said “never”, twice', 'They said "never", twice'])
      expect(await cite('chicago', { title })).toContain('“They said ‘never’, twice.”');
    expect(await cite('mla', { title: "It's over" })).toContain('“It’s over.”');
  });
  test('a full stop goes inside all marks, and is one beside a question mark', async () => {
    expect(await cite('mla', { title: 'They said “never”' })).toContain('“They said ‘never.’” The Paper');
    expect(await cite('mla', { title: 'They said “never?”' })).toContain('“They said ‘never?’” The Paper');
    expect(await cite('apa', { publisher: 'Paper Inc.' })).toContain(' Paper Inc. https:');
  });
  test('capitals stay as the article has them', async () => {
    const title = 'the ferry: A TALE of van Gogh';
    for (const style of STYLES) expect(await cite(style, { title })).toContain(title);
  });
  test('a page without a title is called by its address', async () => {
    expect(await cite('mla', { title: ' ' })).toContain('“https://paper.example/ferry.”');
  });
  test('works are set in italics', async () => {
    const html = async (style: CitationStyle) => clipboardForms((await reference(style))(ARTICLE)).html;
    expect(await html('mla')).toContain('<i>The Paper</i>, ');
    expect(await html('chicago')).toContain('<i>The Paper</i>, ');
    expect(await html('apa')).toContain('<i>Ferry to sail again</i>.');
  });
  test('what looks like markup is text', async () => {
    expect(await cite('apa', { title: 'Is <i>it</i> <b>?' })).toContain('Is <i>it</i> <b>?');
  });
});

describe('names', () => {
  test.each([
    ['Anna-Lena Berg', 'Berg, A.-L.', 'Berg, Anna-Lena'],
    ['Ludwig van Beethoven', 'van Beethoven, L.', 'van Beethoven, Ludwig'],
    ['Associated Press', 'Associated Press', 'Associated Press'],
    ['Reuters', 'Reuters', 'Reuters'],
    ['The Newsroom', 'The Newsroom', 'The Newsroom'],
    ['Tom Roe Jr.', 'Roe, T., Jr.', 'Roe, Tom, Jr.'],
    ['Tom Roe, Jr.', 'Roe, T., Jr.', 'Roe, Tom, Jr.'],
    ['John Roe III', 'Roe, J., III', 'Roe, John, III'],
  ])('%s', async (author, apa, mla) => {
    expect(await cite('apa', { author })).toContain(`${apa.replace(/\.?$/, '.')} (2026`);
    expect(await cite('mla', { author })).toContain(`${mla.replace(/\.?$/, '.')} “Ferry`);
  });
  test('none', () => {
    expect(authorsOf(null)).toEqual([]);
    expect(authorsOf('  ')).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['2026', '(2026)', ' 2026,', ' 2026.'],
    ['2026-09', '(2026, September)', ' Sept. 2026,', ' September 2026.'],
    ['2026-09-03T23:30:00Z', '(2026, September 3)', ' 3 Sept. 2026,', ' September 3, 2026.'],
  ])('%s', async (published, apa, mla, chicago) => {
    expect(await cite('apa', { published })).toContain(` ${apa}. `);
    expect(await cite('mla', { published })).toContain(mla);
    expect(await cite('chicago', { published })).toContain(chicago);
  });
  test('words are none', async () => {
    expect(await cite('apa', { published: 'yesterday' })).toContain(' (n.d.). ');
  });
});

const word = fc.stringMatching(/^[A-Za-z<>&*$%]{1,8}[?!.]?$/);
const anyArticle = fc.record({
  title: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  author: fc.option(
    fc.constantFrom('Ann Lee', 'Ann Lee and Tom Roe', 'Wire staff', 'Ann Lee, Tom Roe & Bo Ma', 'Ouida'),
  ),
  publisher: fc.option(fc.constantFrom('The Paper', 'Paper Inc.', 'What?')),
  published: fc.option(fc.constantFrom('2026', '2026-02', '2026-02-28', 'soon')),
});

test('any article in any style, one after another: whole, on one line, with one stop at a time', async () => {
  const writers = await Promise.all(STYLES.map((style) => reference(style)));
  fc.assert(
    fc.property(anyArticle, fc.constantFrom(...writers), (part, write) => {
      const text = plain(write({ ...ARTICLE, ...part }));
      const address = 'paper.example/ferry';
      expect(text).toContain(part.title.replace(/[.?!]$/, ''));
      if (part.publisher) expect(text).toContain(part.publisher);
      expect(text.split(address)).toHaveLength(2);
      expect(text).not.toMatch(/\s\s|\n|undefined|[\ufdd0-\ufdef]/);
      // No word of a title ends with these two, so only the style could have put them there.
      expect(text).not.toMatch(/\.\.|,[,.]|[?!]\./);
    }),
    { numRuns: 400 },
  );
});
