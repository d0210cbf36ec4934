import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Collection } from '../model/collection';
import { storeInMemory } from '../store/testing';
import { groupsOf } from './groups';
import { writeJson } from './json';
import { parseExport as parseValue, readJson } from './parse';
import { anyCollection, COLLECTION, FERRY, textOf } from './testing';

const toJson = (collection: Collection, exported: string) =>
  textOf(writeJson(groupsOf(collection), exported));
const parseExport = (json: string) => parseValue(readJson(json));
const NOW = '2026-03-02T00:00:00.000Z';
/** What a file on the disk holds: the text as UTF-8 and back. */
const throughDisk = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

describe('round trip', () => {
  test('any collection comes back from its file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyCollection, async (collection) => {
        expect(sorted(parseExport(throughDisk(await toJson(collection, NOW))))).toEqual(sorted(collection));
      }),
    );
  });

  test('a file of the first version, articles first and indented, is read as before', () => {
    const file = { format: 'hearsay', version: 1, exported: NOW, ...COLLECTION };
    expect(parseExport(JSON.stringify(file, null, 2))).toEqual(COLLECTION);
  });

  test('one article or annotation a line; nothing saved is a file too', async () => {
    const lines = (await toJson(COLLECTION, NOW)).split('\n');
    expect(lines.filter((line) => /^ {4}\{/.test(line))).toHaveLength(2);
    const empty = { articles: [], annotations: [] };
    expect(parseExport(await toJson(empty, NOW))).toEqual(empty);
  });

  test('any collection comes back from an empty store as it was, and a second import changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyCollection, async (collection) => {
        const { db, repository, reader } = storeInMemory();
        const total = collection.annotations.length;
        const file = throughDisk(await toJson(collection, NOW));
        expect(await repository.merge(parseExport(file))).toEqual({ added: total, updated: 0, unchanged: 0 });
        const stored = await reader.collection();
        expect(sorted(stored)).toEqual(sorted(collection));
        expect(await repository.merge(parseExport(await toJson(stored, NOW)))).toEqual({
          added: 0,
          updated: 0,
          unchanged: total,
        });
        expect(await reader.collection()).toEqual(stored);
        db.close();
      }),
      { numRuns: 20 },
    );
  });

  const sorted = ({ articles, annotations }: typeof COLLECTION) => ({
    articles: [...articles].sort((a, b) => (a.url < b.url ? -1 : 1)),
    annotations: [...annotations].sort((a, b) => (a.id < b.id ? -1 : 1)),
  });

  test('a byte order mark at the head is no error', async () => {
    expect(parseExport(`\uFEFF${await toJson(COLLECTION, NOW)}`)).toEqual(COLLECTION);
  });
});

/** The file of `COLLECTION` with one place changed: `undefined` takes the field away. */
async function spoilt(path: (string | number)[], value: unknown): Promise<string> {
  const file = JSON.parse(await toJson(COLLECTION, NOW)) as Record<string | number, unknown>;
  let at = file;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(file);
}

describe('refused, with the place named', () => {
  test.each<[(string | number)[], unknown, string]>([
    [
      ['annotations', 0, 'content', 0, 'quote', 'exact'],
      undefined,
      'annotations[0].content[0].quote.exact is missing',
    ],
    [
      ['annotations', 0, 'content', 1, 'quote', 'exact'],
      7,
      'annotations[0].content[1].quote.exact should be the words themselves, but is a number',
    ],
    [
      ['annotations', 0, 'content', 1, 'quote', 'exact'],
      '',
      'annotations[0].content[1].quote.exact should be the words themselves',
    ],
    [['annotations', 0, 'content'], [], 'annotations[0].content is empty'],
    [['annotations', 0, 'content'], 'x', 'annotations[0].content should be a list, but is a string'],
    [
      ['annotations', 0, 'content', 0, 'position', 'start'],
      -1,
      'annotations[0].content[0].position.start should be a whole number from 0 on',
    ],
    [
      ['annotations', 0, 'content', 0, 'position', 'end'],
      1.5,
      'annotations[0].content[0].position.end should be a whole number from 0 on',
    ],
    [['annotations', 0, 'kind'], 'loud', 'annotations[0].kind should be one of direct, indirect, mixed'],
    [['annotations', 0, 'source'], null, 'annotations[0].source should be an object, but is null'],
    [['annotations', 0, 'source', 'speaker'], undefined, 'annotations[0].source.speaker is missing'],
    [['annotations', 0, 'relays', 0, 'type'], 'bird', 'annotations[0].relays[0].type should be one of'],
    [['annotations', 0, 'confidence'], 2, 'annotations[0].confidence should be a number from 0 to 1'],
    [
      ['annotations', 0, 'confidence'],
      null,
      'annotations[0].confidence should be a number from 0 to 1, but is null',
    ],
    [['annotations', 0, 'tags', 1], '', 'annotations[0].tags[1] should be a tag'],
    [
      ['annotations', 0, 'created'],
      'yesterday',
      'annotations[0].created should be a date and time (ISO 8601)',
    ],
    [
      ['annotations', 0, 'created'],
      '2026-13-45T00:00:00Z',
      'annotations[0].created should be a date and time (ISO 8601)',
    ],
    [['annotations', 0, 'id'], '../x', 'annotations[0].id should be a UUID in lower case'],
    [['annotations', 0, 'colour'], 'red', 'annotations[0].colour is not known in this version'],
    [
      ['annotations', 0, 'articleUrl'],
      'https://else.example/',
      'annotations[0].articleUrl names no article of this file: https://else.example/',
    ],
    [['annotations', 1], FERRY, 'annotations[1].id is the same as annotations[0].id'],
    [
      ['articles', 0, 'url'],
      'javascript:alert(1)',
      'articles[0].url should be an address that begins with http, https or file',
    ],
    [
      ['articles', 0, 'accessed'],
      null,
      'articles[0].accessed should be a date and time (ISO 8601), but is null',
    ],
    [['articles'], undefined, 'articles is missing'],
    [['annotations'], {}, 'annotations should be a list, but is an object'],
    [['extra'], 1, 'extra is not known in this version'],
    [['version'], 2, 'comes from a newer Hearsay (its format has version 2, this Hearsay reads up to 1)'],
    [['version'], '1', 'version should be a whole number'],
    [['version'], undefined, 'version should be a whole number'],
    [['format'], 'notes', 'not exported by Hearsay'],
  ])('%j = %j', async (path, value, words) => {
    const file = await spoilt(path, value);
    expect(() => parseExport(file)).toThrow(words);
  });

  test.each(['', '{', 'null', '[]', '"hearsay"', '42', '<html>'])('the file %j', (json) => {
    expect(() => parseExport(json)).toThrow(/is no JSON|not exported by Hearsay/);
  });

  test('a field named __proto__ is an unknown field like any other', async () => {
    const json = (await toJson(COLLECTION, NOW)).replace('"note"', '"__proto__": {"note": "x"}, "note"');
    expect(() => parseExport(json)).toThrow('annotations[0].__proto__ is not known');
  });
});
