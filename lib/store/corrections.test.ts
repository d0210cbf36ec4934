import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { Corrections } from './corrections';
import { HearsayDatabase } from './database';
import { ARTICLE, ATTRIBUTIONS, storeInMemory, TEXT } from './testing';

let store: ReturnType<typeof storeInMemory>;
let corrections: Corrections;
beforeEach(() => {
  store = storeInMemory();
  let count = 0;
  corrections = new Corrections(
    store.connection,
    () => store.clock.now,
    () => `c${++count}`,
  );
  return () => store.db.close();
});

const [first, second] = ATTRIBUTIONS;
const change = { article: ARTICLE, text: TEXT };
const renamed = { ...first!, source: { ...first!.source, speaker: 'Ida Roth' } };
const text = { publisher: ARTICLE.publisher, text: TEXT };

describe('corrections', () => {
  test('are kept by the words, with the text they were made on', async () => {
    await corrections.apply({ ...change, before: first!, after: renamed });
    const [row] = await corrections.of(ARTICLE.url);
    expect(row).toMatchObject({
      id: 'c1',
      target: [{ quote: { exact: 'The ferry will sail again in May' } }],
      reading: { source: { speaker: 'Ida Roth', spans: [{ quote: { exact: 'harbour master Ines Roth' } }] } },
      created: '2026-03-01T10:00:00.000Z',
    });
    expect(await corrections.articles()).toEqual([
      { url: ARTICLE.url, publisher: 'The Paper', text: TEXT, corrections: [row] },
    ]);
    expect(await corrections.of('https://elsewhere.example/')).toEqual([]);
  });

  test('of one corrected before: it stays one, about what was found at first', async () => {
    await corrections.apply({ ...change, before: first!, after: renamed });
    store.clock.now = new Date('2026-03-02T10:00:00.000Z');
    const before = { ...renamed, content: [[0, 9] as const], correction: 'c1' };
    await corrections.apply({ ...change, before, after: null });
    const rows = await corrections.of(ARTICLE.url);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      target: [{ quote: { exact: 'The ferry will sail again in May' } }],
      reading: null,
      created: '2026-03-01T10:00:00.000Z',
      modified: '2026-03-02T10:00:00.000Z',
    });
  });

  test('are undone one by one, back to none', async () => {
    const undoFirst = await corrections.apply({ ...change, before: first!, after: renamed });
    const undoSecond = await corrections.apply({
      ...change,
      before: { ...renamed, correction: 'c1' },
      after: null,
    });
    await corrections.restore(undoSecond, text);
    expect((await corrections.of(ARTICLE.url))[0]?.reading?.source.speaker).toBe('Ida Roth');
    await corrections.restore(undoFirst, text);
    expect(await corrections.articles()).toEqual([]);
  });

  test('dismissing what was added takes it back, and undo brings it again', async () => {
    await corrections.apply({ ...change, before: null, after: second! });
    const undo = await corrections.apply({
      ...change,
      before: { ...second!, id: 'hand:c1', correction: 'c1' },
      after: null,
    });
    expect(await corrections.of(ARTICLE.url)).toEqual([]);
    expect(await corrections.articles()).toEqual([]);
    await corrections.restore(undo, text);
    expect((await corrections.articles())[0]?.corrections).toHaveLength(1);
  });

  test('are dropped, and put back', async () => {
    await corrections.apply({ ...change, before: first!, after: null });
    const undo = await corrections.drop('c1');
    expect(await corrections.of(ARTICLE.url)).toEqual([]);
    expect(await corrections.drop('c1')).toBeNull();
    await corrections.restore(undo!, text);
    expect(await corrections.of(ARTICLE.url)).toHaveLength(1);
  });

  test('without words, or of a page without an address, are refused', async () => {
    const empty = { ...first!, content: [] };
    await expect(corrections.apply({ ...change, before: first!, after: empty })).rejects.toMatchObject({
      code: 'invalid',
    });
    const nowhere = { ...ARTICLE, url: 'about:blank' };
    await expect(
      corrections.apply({ ...change, article: nowhere, before: first!, after: null }),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect(await corrections.of(ARTICLE.url)).toEqual([]);
  });
});

test('a database of the first version keeps what it holds', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie('hearsay', { indexedDB, IDBKeyRange });
  old.version(1).stores({
    articles: 'url',
    annotations: 'id, articleUrl, source.speaker, created, *tags',
    removedArticles: 'url, removedAt',
  });
  await old.table('articles').put(ARTICLE);
  old.close();
  const db = new HearsayDatabase('hearsay', { indexedDB, IDBKeyRange });
  expect(await db.articles.toArray()).toEqual([ARTICLE]);
  expect(await db.corrections.count()).toBe(0);
  db.close();
});
