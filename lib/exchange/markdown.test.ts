import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Collection } from '../model/collection';
import { groupsOf } from './groups';
import { inline, markdownPage, writeMarkdown, writeMarkdownZip } from './markdown';
import { ARTICLE, anyCollection, anyText, COLLECTION, FERRY, textOf } from './testing';

/** The document as a CommonMark reader with GitHub's extensions shows it. */
function show(page: string): HTMLElement {
  const markdown = page.replace(/^---\n[\s\S]*?\n---\n/, '');
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return new parser.window.DOMParser().parseFromString(html, 'text/html').body;
}
const parser = new JSDOM();

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test('front matter, article, quotation with chain, note and tags', async () => {
  expect(await textOf(writeMarkdown(groupsOf(COLLECTION)))).toBe(`---
title: "Ferry to sail again"
source: "https://paper.example/ferry"
publisher: "The Paper"
author: "A. Writer"
published: 2026-02-28
accessed: 2026-03-01
language: "en"
quotations: 1
speakers: ["Ines Roth"]
relays: ["Radio Delta"]
tags: ["ferry", "spring-time"]
---

# [Ferry to sail again](<https://paper.example/ferry>)

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
  const body = show(markdownPage({ article: ARTICLE, annotations: [annotation] }));
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
    markdownPage({ article: { ...ARTICLE, url }, annotations: [{ ...FERRY, articleUrl: url }] }),
  );
  const link = body.querySelector('h1 > a');
  expect(link?.textContent).toBe(ARTICLE.title);
  expect(new URL(link?.getAttribute('href') ?? '').href).toBe(
    new URL('https://paper.example/a)b(c?q=%3Cx%3E&y="%5C').href,
  );
});

test('a page without a title is named by its address', () => {
  const article = { ...ARTICLE, title: ' ' };
  expect(show(markdownPage({ article, annotations: [FERRY] })).querySelector('h1')?.textContent).toBe(
    ARTICLE.url,
  );
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

test('any article has its heading, and a quotation for each annotation', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection, async (collection: Collection) => {
      for await (const group of groupsOf(collection)) {
        const body = show(markdownPage(group).toWellFormed());
        expect(body.querySelectorAll('h1 > a')).toHaveLength(1);
        expect(body.querySelectorAll('body > blockquote')).toHaveLength(group.annotations.length);
        expect(body.querySelectorAll('ul, ol, pre, code, img, table, em, strong, hr, h2, h3')).toHaveLength(
          0,
        );
      }
    }),
  );
});

test('front matter is YAML that says what it should, whatever the texts', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection, async (collection: Collection) => {
      for await (const group of groupsOf(collection)) {
        const [, head] = markdownPage(group).toWellFormed().split(/^---$/m);
        const properties = parseYaml(head!) as Record<string, unknown>;
        const { title, url, author } = group.article;
        expect(properties).toMatchObject({
          title: title.toWellFormed(),
          source: url,
          quotations: group.annotations.length,
        });
        expect(properties.author ?? '').toEqual(author?.toWellFormed() ?? '');
        for (const tag of (properties.tags ?? []) as string[])
          expect(tag).toMatch(/^(?!\d+$)[\p{L}\p{M}\p{N}_/-]+$/u);
      }
    }),
  );
});

/** Names and texts in an archive, read by an independent program. */
async function unzip(chunks: AsyncIterable<Uint8Array>): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-zip-'));
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  await writeFile(join(folder, 'a.zip'), Buffer.concat(parts));
  const script =
    'import json,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n' +
    'print(json.dumps({n:z.read(n).decode() for n in z.namelist()}))';
  const out = execFileSync('python3', ['-c', script, join(folder, 'a.zip')], { encoding: 'utf8' });
  await rm(folder, { recursive: true });
  return JSON.parse(out) as Record<string, string>;
}

test('the archive holds one file an article, under names that every system takes', async () => {
  const titles = ['Ferry: to *sail* again?', 'ferry to sail again', 'Паром снова пойдёт', '..', 'CON', ''];
  const articles = titles.map((title, i) => ({ ...ARTICLE, title, url: `https://paper.example/${i}` }));
  const annotations = articles.map(({ url }) => ({ ...FERRY, articleUrl: url }));
  const files = await unzip(
    writeMarkdownZip(groupsOf({ articles, annotations }), '2026-03-02T00:00:00.000Z'),
  );
  expect(Object.keys(files)).toEqual([
    'Ferry to sail again.md',
    'ferry to sail again 2.md',
    'Паром снова пойдёт.md',
    'Article.md',
    'Article CON.md',
    'https paper.example 5.md',
  ]);
  for (const [i, text] of Object.values(files).entries())
    expect(text).toBe(markdownPage({ article: articles[i]!, annotations: [annotations[i]!] }));
});
