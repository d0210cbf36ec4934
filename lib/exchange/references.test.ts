import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateParts } from '../citation/dates';
import type { Collection } from '../model/collection';
import { writeBibtex } from './bibtex';
import { CitationKeys } from './citation';
import { writeCsl } from './csl';
import { groupsOf } from './groups';
import { writeRis } from './ris';
import { ARTICLE, anyCollection, COLLECTION, FERRY, textOf } from './testing';

/* BibTeX and RIS as an independent program (Citation.js) reads them, as CSL-JSON. */

type Item = Record<string, unknown>;
const parse = (text: string, type: string) => plugins.input.chain(text, { forceType: type }) as Item[];
const bibtex = async (c: Collection) => parse(await textOf(writeBibtex(groupsOf(c))), '@biblatex/text');
const ris = async (c: Collection) => parse(await textOf(writeRis(groupsOf(c))), '@ris/file');
const csl = async (c: Collection) => JSON.parse(await textOf(writeCsl(groupsOf(c)))) as Item[];

describe('a reference', () => {
  test.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
    ['CSL-JSON', csl],
  ] as const)('in %s has author, title, dates and address', async (name, read) => {
    const [item] = await read(COLLECTION);
    expect(item).toMatchObject({
      type: 'webpage',
      title: 'Ferry to sail again',
      author: [{ family: 'Writer', given: 'A.' }],
      URL: ARTICLE.url,
      issued: { 'date-parts': [[2026, 2, 28]] },
    });
    // RIS has this date in a field of its own for each type; Zotero and Mendeley look for it in Y2.
    if (name === 'RIS')
      expect(await textOf(writeRis(groupsOf(COLLECTION)))).toContain('\r\nY2  - 2026/03/01/\r\n');
    else expect(item).toMatchObject({ accessed: { 'date-parts': [[2026, 3, 1]] } });
    const whole = JSON.stringify(item);
    expect(whole).toContain('“We are ready,” … “and so is the crew.” — The Paper ← Radio Delta ← Ines Roth');
    expect(whole).toContain('spring time');
  });

  test('holds what would end or run a value as a text', async () => {
    const title = 'Costs & gains: 50% of {all} $5 #1 a_b \\input{x} ~^ “q”';
    const articles = [{ ...ARTICLE, title }];
    expect((await bibtex({ ...COLLECTION, articles }))[0]).toMatchObject({ title });
    const broken = [{ ...ARTICLE, title: 'One\nER  - \nTY  - BOOK\r\nTI  - Two' }];
    const items = await ris({ ...COLLECTION, articles: broken });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ title: 'One ER - TY - BOOK TI - Two' });
  });

  test('a suffix stands where each format has it', async () => {
    const articles = [{ ...ARTICLE, author: 'Tom Roe Jr.' }];
    const suffixed = { ...COLLECTION, articles };
    expect(await textOf(writeBibtex(groupsOf(suffixed)))).toContain('author = {Roe, Jr., Tom}');
    expect(await textOf(writeRis(groupsOf(suffixed)))).toContain('AU  - Roe, Tom, Jr.');
    expect((await csl(suffixed))[0]).toMatchObject({
      author: [{ family: 'Roe', given: 'Tom', suffix: 'Jr.' }],
    });
  });

  test('without a date, an author or a publisher leaves them out', async () => {
    const articles = [{ ...ARTICLE, author: null, published: 'yesterday', publisher: null }];
    for (const read of [bibtex, ris, csl]) {
      const [item] = await read({ ...COLLECTION, articles });
      expect(item).not.toHaveProperty('author');
      expect(item).not.toHaveProperty('issued');
      expect(item).toMatchObject({ title: ARTICLE.title });
    }
  });

  test('any collection: one for each article, in all three', async () => {
    await fc.assert(
      fc.asyncProperty(anyCollection, async (collection) => {
        const many = collection.articles.length;
        expect(
          (await textOf(writeBibtex(groupsOf(collection)))).match(/^@online\{[a-z0-9-]+,$/gm) ?? [],
        ).toHaveLength(many);
        expect(await bibtex(collection)).toHaveLength(many);
        expect(await ris(collection)).toHaveLength(many);
        expect(await csl(collection)).toHaveLength(many);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['2026-02-28', [2026, 2, 28]],
  ['2026-02-28T09:00:00Z', [2026, 2, 28]],
  ['2026-02', [2026, 2]],
  ['2026', [2026]],
  ['yesterday', null],
  [null, null],
])('date %j: %j', (text, parts) => {
  expect(dateParts(text)).toEqual(parts);
});

test('keys are plain, and no two are the same', () => {
  const keys = new CitationKeys();
  expect([
    keys.of(ARTICLE),
    keys.of(ARTICLE),
    keys.of({ ...ARTICLE, author: 'Jürgen Groß', title: 'Ohne Fähre' }),
    keys.of({ ...ARTICLE, author: null, publisher: null, published: null, title: '…' }),
  ]).toEqual(['writer2026ferry', 'writer2026ferry-2', 'gro2026ohne', 'anon2026']);
  expect(FERRY.articleUrl).toBe(ARTICLE.url);
});
