// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection } from '../model/collection';
import { groupsOf } from './groups';
import { writeHtml } from './html';
import { ARTICLE, anyCollection, COLLECTION, FERRY, textOf } from './testing';
import { wordsOf } from './words';

const NOW = '2026-03-02T00:00:00.000Z';
const read = async (collection: Collection) =>
  new DOMParser().parseFromString(await textOf(writeHtml(groupsOf(collection), NOW)), 'text/html');

/** What HTML can hold of a text. */
const holds = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what HTML forbids
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g, '\ufffd');

test('articles, words, chains, notes and tags', async () => {
  const doc = await read(COLLECTION);
  expect(doc.querySelector('h2 a')?.getAttribute('href')).toBe(ARTICLE.url);
  expect(doc.querySelector('h2')?.textContent).toBe(ARTICLE.title);
  expect(doc.querySelector('figure')?.className).toBe('second');
  expect(doc.querySelector('figcaption')?.textContent).toBe(
    'The Paper ← Radio Delta ← Ines Roth (second-hand, direct, statement)',
  );
  expect(doc.querySelector('.note')?.textContent).toBe(FERRY.note);
  expect(doc.querySelector('.tags')?.textContent).toBe('#ferry #spring time');
});

test('loads and runs nothing', async () => {
  const doc = await read(COLLECTION);
  expect(doc.querySelectorAll('script, link, img, iframe, object, base, form')).toHaveLength(0);
  const policy = doc.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toMatch(/default-src 'none'/);
  expect(doc.documentElement.outerHTML).not.toMatch(/url\(|@import/);
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><script>alert(1)</script>',
  '<!-- <iframe srcdoc=x>',
  '&lt;b&gt; &amp; &#60;script&#62;',
  ']]><svg/onload=alert(1)>',
])('%j stays a text wherever it stands', async (text) => {
  const article = { ...ARTICLE, title: text, author: text, publisher: text, published: text };
  const [first] = FERRY.content;
  const annotation = {
    ...FERRY,
    content: [{ ...first!, quote: { ...first!.quote, exact: text } }],
    source: { ...FERRY.source, speaker: text },
    note: text,
    tags: [text],
  };
  const doc = await read({ articles: [article], annotations: [annotation] });
  expect(doc.querySelectorAll('script, img, svg, iframe, b')).toHaveLength(0);
  for (const el of doc.querySelectorAll('*'))
    for (const { name } of el.attributes) expect(name).not.toMatch(/^on/);
  expect(doc.querySelector('h2')?.textContent).toBe(text);
  expect(doc.querySelector('blockquote')?.textContent).toBe(text);
  expect(doc.querySelector('.note')?.textContent).toBe(text);
});

test('any collection: every text as it is, no element more than its own', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection, async (collection) => {
      const doc = await read(collection);
      const expected: string[] = [];
      for await (const { annotations } of groupsOf(collection))
        expected.push(...annotations.map((a) => holds(wordsOf(a))));
      expect([...doc.querySelectorAll('blockquote')].map((el) => el.textContent)).toEqual(expected);
      expect(doc.querySelectorAll('main > section')).toHaveLength(collection.articles.length);
      expect(doc.querySelectorAll('main > section > figure')).toHaveLength(collection.annotations.length);
    }),
    { numRuns: 60 },
  );
});
