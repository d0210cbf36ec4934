import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { Collection } from '../model/collection';
import { inline, toMarkdown } from './markdown';
import { ARTICLE, anyCollection, anyText, COLLECTION, FERRY } from './testing';

/** The document as a CommonMark reader with GitHub's extensions shows it. */
function show(markdown: string): HTMLElement {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return new parser.window.DOMParser().parseFromString(html, 'text/html').body;
}
const parser = new JSDOM();

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test('article, quotation with chain, note and tags', () => {
  expect(toMarkdown(COLLECTION)).toBe(`# Quotations

## [Ferry to sail again](<https://paper.example/ferry>)

The Paper · A. Writer · 2026-02-28 · accessed 2026-03-01

> “We are ready,” … “and so is the crew.”
>
> — The Paper ← Radio Delta ← Ines Roth (second-hand, direct, statement)

Ask the harbour.

Tags: ferry, spring time
`);
});

test('words of several paragraphs stay one block quotation, a note keeps its lines', () => {
  const [first] = FERRY.content;
  const quote = { ...first!.quote, exact: '“One.\nTwo.”' };
  const annotation = { ...FERRY, content: [{ ...first!, quote }], note: '- first\n\n1. second\nthird' };
  const body = show(toMarkdown({ articles: [ARTICLE], annotations: [annotation] }));
  expect(body.querySelectorAll('blockquote')).toHaveLength(1);
  expect(body.querySelectorAll('li, br + br')).toHaveLength(0);
  expect([...body.querySelectorAll('body > p')].map((p) => plain(p.textContent))).toEqual([
    'The Paper · A. Writer · 2026-02-28 · accessed 2026-03-01',
    '- first',
    '1. second third',
    'Tags: ferry, spring time',
  ]);
});

test('an address cannot break out of its link', () => {
  const url = 'https://paper.example/a)b(c?q=<x>&y="\\';
  const body = show(
    toMarkdown({ articles: [{ ...ARTICLE, url }], annotations: [{ ...FERRY, articleUrl: url }] }),
  );
  const link = body.querySelector('h2 > a');
  expect(link?.textContent).toBe(ARTICLE.title);
  expect(new URL(link?.getAttribute('href') ?? '').href).toBe(
    new URL('https://paper.example/a)b(c?q=%3Cx%3E&y="%5C').href,
  );
});

test('a page without a title is named by its address', () => {
  const articles = [{ ...ARTICLE, title: ' ' }];
  expect(show(toMarkdown({ ...COLLECTION, articles })).querySelector('h2')?.textContent).toBe(ARTICLE.url);
});

test.each([
  '# heading',
  '- item',
  '1. item',
  '12) item',
  '> quote',
  '*em* _em_ **b** ~~s~~ ~s~',
  '`code` ``',
  '[a](b) ![a](b) [^1]',
  '<b>x</b> <!-- c --> <http://x.example>',
  '&amp; &copy;',
  'https://auto.example/ www.auto.example me@auto.example',
  '| a | b |',
  '---',
  '===',
  '+ plus',
  '\\backslash\\',
  '$x$ ends with a backslash \\',
])('%j is shown as it is', (text) => {
  const body = show(`${inline(text)}\n`);
  expect(plain(body.textContent)).toBe(text);
  expect(body.querySelector('p')?.children).toHaveLength(0);
});

/** What a Markdown reader replaces on principle: CommonMark section 2.3 (NUL) and what UTF-8 cannot hold. */
const readable = (text: string) => plain(text.replaceAll('\0', '\uFFFD').toWellFormed());

test('any text is shown as it is, and makes no markup', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const body = show(`${inline(text).toWellFormed()}\n`);
      expect(plain(body.textContent)).toBe(readable(text));
      expect(body.querySelectorAll('p *')).toHaveLength(0);
    }),
    { numRuns: 200 },
  );
});

test('any collection has a heading for each article and a quotation for each annotation', () => {
  fc.assert(
    fc.property(anyCollection, (collection: Collection) => {
      const body = show(toMarkdown(collection).toWellFormed());
      expect(body.querySelectorAll('h2 > a')).toHaveLength(collection.articles.length);
      expect(body.querySelectorAll('body > blockquote')).toHaveLength(collection.annotations.length);
      expect(body.querySelectorAll('ul, ol, pre, code, img, table, em, strong, hr, h3')).toHaveLength(0);
    }),
  );
});
