import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection } from '../model/collection';
import { csvField, writeCsv } from './csv';
import { groupsOf } from './groups';
import { ARTICLE, anyCollection, anyText, COLLECTION, FERRY, textOf } from './testing';
import { wordsOf } from './words';

const toCsv = (collection: Collection) => textOf(writeCsv(groupsOf(collection)));

/** Reads as RFC 4180 has it, with an independent reader; fields as they are, CRLF between records. */
const read = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

test('a line for each annotation, with chain, note and article', async () => {
  expect(read(await toCsv(COLLECTION))).toEqual([
    expect.objectContaining({
      words: '“We are ready,” … “and so is the crew.”',
      speaker: 'Ines Roth',
      distance: 'second-hand',
      hops: '1',
      relays: 'Radio Delta',
      chain: 'The Paper ← Radio Delta ← Ines Roth',
      confidence: '0.875',
      note: 'Ask the harbour.',
      tags: 'ferry; spring time',
      address: ARTICLE.url,
      published: '2026-02-28',
      id: FERRY.id,
    }),
  ]);
});

test('byte order mark, CRLF after every record, nothing else around', async () => {
  const csv = await toCsv(COLLECTION);
  expect(csv.startsWith('\uFEFFwords,speaker,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
});

test('an empty collection is a header', async () => {
  expect(await toCsv({ articles: [], annotations: [] })).toMatch(/^\uFEFFwords,[^\r\n]*\r\n$/);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-5 °C, he said', `"'-5 °C, he said"`],
  ['@name', "'@name"],
  ['\tindented', "'\tindented"],
  ['\r=1', `"'\r=1"`],
  ['\n=1', `"'\n=1"`],
  ['＝1', "'＝1"],
  ['a=b', 'a=b'],
  ['say "so"', '"say ""so"""'],
  ['a,b', '"a,b"'],
  ['two\nlines', '"two\nlines"'],
  ['', ''],
])('field %j is written as %j', (value, written) => {
  expect(csvField(value)).toBe(written);
});

/** What UTF-8 can hold of a text, and so what can be read back. */
const encodable = (text: string) => text.toWellFormed();

test('any field is read back as it was, save for the apostrophe that disarms a formula', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const [row] = parse(`${csvField(a)},${csvField(b)},end\r\n`, { record_delimiter: '\r\n' });
      const expected = [a, b, 'end'].map(encodable);
      expect(row?.map((cell, i) => (cell === `'${expected[i]}` ? expected[i] : cell))).toEqual(expected);
      for (const cell of row ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('any collection keeps its rows and columns', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection, async (collection) => {
      const rows = read(await toCsv(collection));
      expect(rows).toHaveLength(collection.annotations.length);
      const words = new Map(collection.annotations.map((a) => [a.id, encodable(wordsOf(a))]));
      for (const row of rows) {
        const expected = words.get(row.id!);
        expect([expected, `'${expected}`]).toContain(row.words);
      }
    }),
  );
});
