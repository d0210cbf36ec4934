import { describe, expect, test } from 'vitest';
import { textFragmentUrl } from './text-fragment';

const URL_HERE = 'https://news.example/story#top';

/** The link for the `nth` occurrence of the words on the page. */
function link(page: string, words: string, nth = 0) {
  let at = page.indexOf(words);
  for (let i = 0; i < nth; i++) at = page.indexOf(words, at + 1);
  if (at < 0) throw new Error('words not on the page');
  const end = at + words.length;
  return textFragmentUrl({
    url: URL_HERE,
    page,
    words,
    before: page.slice(Math.max(0, at - 100), at),
    after: page.slice(end, end + 100),
  });
}
const directive = (page: string, words: string, nth = 0) => {
  const url = link(page, words, nth);
  expect(url).toMatch(/^https:\/\/news\.example\/story#:~:text=/);
  return url.split(':~:text=')[1]!.split(',').map(decodeURIComponent);
};

describe('textFragmentUrl', () => {
  test('a short quote whole, without its marks', () => {
    expect(directive('He said “we will, in time, pay” and left.', '“we will, in time, pay”')).toEqual([
      'we will, in time, pay',
    ]);
  });

  test('dashes, commas and ampersands of the text are encoded', () => {
    const url = link('The so-called R&D, he said, was half-done.', 'so-called R&D, he said');
    expect(url.split('text=')[1]).toBe('so%2Dcalled%20R%26D%2C%20he%20said');
  });

  test('a long quote by its first and last words', () => {
    const words =
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty.';
    expect(directive(`Before. ${words} After.`, words)).toEqual([
      'One two three four',
      'seventeen eighteen nineteen twenty.',
    ]);
  });

  test('a quote over two paragraphs has an end, since no start may cross a block', () => {
    expect(
      directive(
        '“It was cold and dark outside.\n“Then it was warm,” he said.',
        '“It was cold and dark outside.\n“Then it was warm,”',
      ),
    ).toEqual(['It was cold and', 'Then it was warm']);
  });

  test('words that stand twice get context, for the second place', () => {
    const page = 'Asked at noon, “no comment,” said Ann. Asked at night, “no comment,” said Bo.';
    const parts = directive(page, '“no comment,”', 1);
    expect(parts.slice(0, 2)).toEqual(['at night, “-', 'no comment']);
    expect(directive(page, '“no comment,”', 0)).toEqual(['no comment']);
  });

  test('a word inside another word is no match', () => {
    const page = 'The artist said so. Later “art” was what he called it, and art it was.';
    expect(directive(page, '“art”')).toEqual(['art']);
    expect(directive(page, 'art it was').at(-1)).toBe('art it was');
  });

  test('nothing but marks leads to the page', () => {
    expect(textFragmentUrl({ url: URL_HERE, page: 'x', words: '“”', before: '', after: '' })).toBe(URL_HERE);
  });
});
