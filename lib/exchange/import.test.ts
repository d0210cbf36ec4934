import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationId } from '../model/annotation-id';
import type { Collection } from '../model/collection';
import { groupsOf } from './groups';
import { readImport } from './import';
import { writeJson } from './json';
import { anyCollection, COLLECTION, FERRY, textOf } from './testing';
import { writeWebAnnotation } from './web-annotation';

const NOW = new Date('2026-03-02T00:00:00.000Z');
const read = (file: unknown) =>
  readImport(typeof file === 'string' ? file : JSON.stringify(file), { idOf: annotationId, now: NOW });

const QUOTE = { type: 'TextQuoteSelector', exact: '“It floats,”', prefix: 'before ', suffix: ' she said' };
const POSITION = { type: 'TextPositionSelector', start: 40, end: 52 };

/** A row as Hypothesis' API gives it. */
const ROW = {
  id: 'yXqp0Pz1Ee2',
  created: '2025-05-01T10:00:00.123456+00:00',
  updated: '2025-05-02T11:00:00.000000+00:00',
  user: 'acct:someone@hypothes.is',
  uri: 'https://coast.example/ferry#deck',
  text: 'So they say.',
  tags: ['ferry', ' two  words ', ''],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: 'https://coast.example/ferry',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          endContainer: '/p[1]',
          startOffset: 0,
          endOffset: 9,
        },
        POSITION,
        QUOTE,
      ],
    },
  ],
  document: { title: ['Ferry floats'] },
};

describe('Hypothesis', () => {
  test.each([
    [
      'its client’s export',
      { export_date: '2025-06-01', export_userid: 'x', client_version: '1', annotations: [ROW] },
    ],
    ['a search of its API', { total: 1, rows: [ROW] }],
    ['a bare list', [ROW]],
  ])('%s: words, note, tags, dates and title', async (_, file) => {
    const { kind, articles, annotations, skipped } = await read(file);
    expect([kind, skipped]).toEqual(['hypothesis', []]);
    expect(articles).toEqual([
      expect.objectContaining({ url: 'https://coast.example/ferry', title: 'Ferry floats', author: null }),
    ]);
    expect(annotations).toEqual([
      {
        id: await annotationId('https://coast.example/ferry', annotations[0]!.content),
        articleUrl: 'https://coast.example/ferry',
        kind: 'direct',
        act: 'statement',
        content: [{ quote: QUOTE, position: POSITION }],
        cue: '',
        source: { speaker: null, mention: 'none', type: 'unknown', text: '' },
        relays: [],
        hedge: '',
        hops: 0,
        confidence: 1,
        note: 'So they say.',
        tags: ['ferry', 'two words'],
        created: '2025-05-01T10:00:00.123Z',
        modified: '2025-05-02T11:00:00.000Z',
      },
    ]);
  });

  test('notes on pages, answers and files without an address are left out, by place', async () => {
    const { annotations, skipped } = await read({
      rows: [
        { ...ROW, target: [{ source: ROW.uri }] },
        { ...ROW, references: ['abc'] },
        { ...ROW, uri: 'urn:x-pdf:1234' },
        ROW,
      ],
    });
    expect(annotations).toHaveLength(1);
    expect(skipped.map(({ place }) => place)).toEqual(['rows[0]', 'rows[1]', 'rows[2]']);
    for (const { why } of skipped) expect(why).toMatch(/^It /);
  });

  test('a row without an address is no row', async () => {
    await expect(read({ export_date: 'x', annotations: [{ ...ROW, uri: 7 }] })).rejects.toThrow(
      'annotations[0].uri should be an address',
    );
  });

  test('the same words twice are one', async () => {
    const { annotations } = await read([ROW, { ...ROW, text: 'again' }]);
    expect(annotations.map(({ note }) => note)).toEqual(['So they say.']);
  });
});

const ITEM = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://notes.example/1',
  type: 'Annotation',
  created: '2025-05-01T10:00:00Z',
  bodyValue: 'A remark.',
  target: { source: 'https://coast.example/ferry', selector: { ...QUOTE, refinedBy: undefined } },
};

describe('W3C Web Annotation', () => {
  test('any export of ours comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyCollection, async (collection: Collection) => {
        // Tags are tidy when they are saved, and notes of white space alone are none.
        const annotations = collection.annotations.map((a) => ({
          ...a,
          note: a.note.trim() === '' ? '' : a.note,
          tags: [...new Set(a.tags.map((t) => t.trim().replace(/\s+/g, ' ')))].filter((t) => t !== ''),
        }));
        const urls = collection.articles.map(({ url }) => url.replace(/#.*$/s, ''));
        fc.pre(urls.every((url, i) => url === collection.articles[i]!.url));
        const file = await textOf(
          writeWebAnnotation(groupsOf({ ...collection, annotations }), NOW.toISOString()),
        );
        const back = await read(file);
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect([...back.annotations].sort(byId)).toEqual([...annotations].sort(byId));
        expect(back.articles).toEqual(collection.articles);
        expect(back.skipped).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test.each([
    ['one annotation', ITEM],
    ['a list', [ITEM]],
    ['a page', { type: 'AnnotationPage', items: [ITEM] }],
    [
      'a collection',
      { type: ['AnnotationCollection'], total: 1, first: { type: 'AnnotationPage', items: [ITEM] } },
    ],
    ['a graph', { '@graph': [{ '@type': 'oa:Annotation', ...ITEM }, { type: 'Person' }] }],
  ])('%s of another program', async (_, file) => {
    const { kind, annotations } = await read(file);
    expect(kind).toBe('web-annotation');
    expect(annotations).toEqual([
      expect.objectContaining({
        articleUrl: 'https://coast.example/ferry',
        note: 'A remark.',
        content: [{ quote: QUOTE, position: { type: 'TextPositionSelector', start: 0, end: 12 } }],
        created: '2025-05-01T10:00:00.000Z',
      }),
    ]);
  });

  test('bodies: tags are tags, what programs describe is no note, several notes are one', async () => {
    const body = [
      { type: 'TextualBody', value: 'One.' },
      { type: 'TextualBody', value: 'Two.', purpose: 'commenting' },
      { type: 'TextualBody', value: 'boats', purpose: 'tagging' },
      { type: 'TextualBody', value: 'a program', purpose: 'describing' },
      'https://image.example/1.png',
    ];
    const [annotation] = (await read({ ...ITEM, bodyValue: undefined, body })).annotations;
    expect(annotation).toMatchObject({ note: 'One.\n\nTwo.', tags: ['boats'] });
  });

  test('the words of a refined selector are the innermost', async () => {
    const selector = { type: 'FragmentSelector', value: 'p1', refinedBy: [POSITION, QUOTE] };
    const [annotation] = (await read({ ...ITEM, target: { ...ITEM.target, selector } })).annotations;
    expect(annotation?.content).toEqual([{ quote: QUOTE, position: POSITION }]);
  });

  test('what marks no words, several pages or no page is left out', async () => {
    const { annotations, skipped } = await read([
      { ...ITEM, target: 'https://coast.example/ferry' },
      { ...ITEM, target: [ITEM.target, { ...ITEM.target, source: 'https://else.example/' }] },
      { ...ITEM, target: { ...ITEM.target, source: 'urn:isbn:1' } },
    ]);
    expect(annotations).toEqual([]);
    expect(skipped.map(({ place }) => place)).toEqual(['[0]', '[1]', '[2]']);
  });

  test('one of ours that was broken is refused by place', async () => {
    const file = JSON.parse(await textOf(writeWebAnnotation(groupsOf(COLLECTION), NOW.toISOString())));
    file.first.items[0]['hearsay:attribution']['hearsay:kind'] = 'loud';
    await expect(read(file)).rejects.toThrow('first.items[0].kind should be one of direct, indirect, mixed');
  });

  test('a collection whose pages are elsewhere says so', async () => {
    await expect(read({ type: 'AnnotationCollection', first: 'http://notes.example/p1' })).rejects.toThrow(
      /stand elsewhere/,
    );
  });
});

test('our own JSON is known by its format', async () => {
  const file = await textOf(writeJson(groupsOf(COLLECTION), NOW.toISOString()));
  expect(await read(file)).toEqual({ kind: 'hearsay', ...COLLECTION, skipped: [] });
  expect(FERRY.articleUrl).toBe(COLLECTION.articles[0]!.url);
});

test.each(['{"bookmarks":[]}', '[]', '{}', 'null', '7', '[{"type":"Annotation"},{"type":"Person"}]'])(
  '%s is of no kind that is known',
  async (json) => {
    await expect(read(json)).rejects.toThrow(/not one that Hearsay knows/);
  },
);

test.each(['', '{', '<html>'])('%j is no JSON', async (json) => {
  await expect(read(json)).rejects.toThrow(/is no JSON/);
});
