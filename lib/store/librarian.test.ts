import { beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../model/annotation';
import { BIN_KEPT } from './bin';
import { watchAnnotations } from './changes';
import { Librarian } from './librarian';
import { LibraryReader } from './library-reader';
import { ARTICLE, ATTRIBUTIONS, storeInMemory, TEXT } from './testing';

let store: ReturnType<typeof storeInMemory>;
let librarian: Librarian;
let reader: LibraryReader;
let saved: Annotation[];
beforeEach(async () => {
  store = storeInMemory();
  librarian = new Librarian(store.connection, () => store.clock.now);
  reader = new LibraryReader(store.connection);
  saved = await store.repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS);
  return () => store.db.close();
});
const ids = () => saved.map(({ id }) => id);
const later = (milliseconds: number) => {
  store.clock.now = new Date(store.clock.now.getTime() + milliseconds);
};

describe('the bin', () => {
  test('takes what is deleted, the last first, with its article', async () => {
    await librarian.discard([ids()[0]!, 'unknown']);
    later(1000);
    await librarian.discard([ids()[1]!]);
    expect(await store.reader.count()).toBe(0);
    const bin = await reader.bin(10);
    expect(bin.map(({ id }) => id)).toEqual([ids()[1], ids()[0]]);
    expect(bin.map(({ article }) => article)).toEqual([ARTICLE, ARTICLE]);
    expect(await reader.bin(1)).toHaveLength(1);
    expect(await reader.binCount()).toBe(2);
  });

  test('what the popup deletes lies in it too', async () => {
    await store.repository.remove(ids());
    expect(await reader.binCount()).toBe(2);
    await store.repository.restore(saved);
    expect(await reader.binCount()).toBe(0);
  });

  test('gives back what is wished for, with note, tags and article', async () => {
    await store.repository.update(ids()[0]!, { note: 'Keep', tags: ['a'] });
    await librarian.discard(ids());
    expect(await librarian.bringBack([ids()[0]!, 'unknown'])).toHaveLength(1);
    expect(await store.reader.annotationsOf(ARTICLE.url)).toMatchObject([{ note: 'Keep', tags: ['a'] }]);
    expect((await store.reader.collection()).articles).toEqual([ARTICLE]);
    expect(await reader.binCount()).toBe(1);
  });

  test('does not put an older version over what was saved again meanwhile', async () => {
    await librarian.discard(ids());
    later(1000);
    const [again] = await store.repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS.slice(0, 1));
    await store.repository.update(again!.id, { note: 'New' });
    await librarian.bringBack(ids());
    const there = await store.reader.annotationsOf(ARTICLE.url);
    expect(there).toHaveLength(2);
    expect(there.find(({ id }) => id === again!.id)?.note).toBe('New');
  });

  test('says so when there is nothing to give back', async () => {
    await expect(librarian.bringBack(['unknown'])).rejects.toMatchObject({ code: 'missing' });
  });

  test('keeps for 30 days and no longer', async () => {
    await librarian.discard(ids());
    later(BIN_KEPT);
    await librarian.tidy();
    expect(await reader.binCount()).toBe(2);
    later(1);
    await librarian.tidy();
    expect(await reader.binCount()).toBe(0);
    expect(await store.db.removedArticles.count()).toBe(0);
  });

  test('is emptied, or loses one, for good', async () => {
    await librarian.discard(ids());
    expect(await librarian.forget([ids()[0]!])).toBe(1);
    await librarian.bringBack([ids()[1]!]);
    await librarian.discard([ids()[1]!]);
    expect(await librarian.forget()).toBe(1);
    expect(await reader.binCount()).toBe(0);
    expect(await store.db.removedArticles.count()).toBe(0);
  });
});

describe('tags of many', () => {
  test('are added and taken away, and come back as they were', async () => {
    await store.repository.update(ids()[0]!, { tags: ['a', 'b'] });
    later(1000);
    const before = await librarian.retag(ids(), [' c ', 'c', 'b'], ['a']);
    expect((await reader.entries(ids())).map(({ annotation }) => annotation.tags)).toEqual([
      ['b', 'c'],
      ['c', 'b'],
    ]);
    await librarian.setTags(before);
    expect((await reader.entries(ids())).map(({ annotation }) => annotation.tags)).toEqual([['a', 'b'], []]);
  });
  test('only what changes is touched', async () => {
    await store.repository.update(ids()[0]!, { tags: ['a'] });
    later(1000);
    expect(await librarian.retag(ids(), ['a'], [])).toEqual([{ id: ids()[1], tags: [] }]);
    const [first] = await reader.entries([ids()[0]!]);
    expect(first!.annotation.modified).toBe('2026-03-01T10:00:00.000Z');
  });
});

describe('names of speakers', () => {
  test('go together under one, and are parted again', async () => {
    const change = await librarian.mergeSpeakers(['Roth', 'Ines Roth', 'I. Roth', ''], 'Ines Roth');
    expect(await reader.aliases()).toEqual([
      { name: 'I. Roth', into: 'Ines Roth' },
      { name: 'Roth', into: 'Ines Roth' },
    ]);
    await librarian.unmergeSpeakers(change);
    expect(await reader.aliases()).toEqual([]);
  });
  test('undoing a second merge leaves the first as it was', async () => {
    await librarian.mergeSpeakers(['Roth'], 'Ines Roth');
    const change = await librarian.mergeSpeakers(['Roth', 'Ines Roth'], 'Roth');
    expect(await reader.aliases()).toEqual([{ name: 'Ines Roth', into: 'Roth' }]);
    await librarian.unmergeSpeakers(change);
    expect(await reader.aliases()).toEqual([{ name: 'Roth', into: 'Ines Roth' }]);
  });
});

describe('searches', () => {
  test('are kept by name; a second one of that name takes its place', async () => {
    await librarian.keepSearch({ name: ' Dam ', query: 'dam', sort: 'newest' });
    await librarian.keepSearch({ name: 'Dam', query: 'dam wall', sort: 'oldest' });
    expect(await reader.searches()).toEqual([{ name: 'Dam', query: 'dam wall', sort: 'oldest' }]);
    await librarian.dropSearch('Dam');
    expect(await reader.searches()).toEqual([]);
  });
  test('need a name', async () => {
    await expect(librarian.keepSearch({ name: ' ', query: 'x', sort: '' })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

describe('watching', () => {
  const heard: (string[] | 'all')[] = [];
  const next = () => new Promise((resolve) => setTimeout(resolve, 20));
  beforeEach(() => {
    heard.length = 0;
    return watchAnnotations(store.db, (news) => heard.push(news));
  });

  test('tells which annotations were written', async () => {
    await store.repository.update(ids()[0]!, { note: 'x' });
    await librarian.discard([ids()[1]!]);
    await librarian.keepSearch({ name: 'a', query: '', sort: '' });
    await next();
    expect(heard).toEqual([[ids()[0]], [ids()[1]]]);
  });

  test('tells each of many, so that nobody has to read everything anew', async () => {
    const many = Array.from({ length: 130 }, (_, i) => ({ ...saved[0]!, id: `many-${i}` }));
    await store.db.annotations.bulkPut(many);
    await next();
    heard.length = 0;
    const tagged = await librarian.retag(
      many.map(({ id }) => id),
      ['x'],
      [],
    );
    await next();
    expect(tagged).toHaveLength(130);
    expect(heard.flat().sort()).toEqual(many.map(({ id }) => id).sort());
  });

  test('tells when all may have changed', async () => {
    await store.db.annotations.clear();
    await next();
    expect(heard).toEqual(['all']);
  });
});

test('everything is read in pieces, annotations without an article passed over', async () => {
  await store.db.annotations.put({ ...saved[0]!, id: '0', articleUrl: 'https://gone.example/' });
  const all = [];
  for await (const piece of reader.everything()) all.push(...piece);
  expect(all.map(({ annotation }) => annotation.id).sort()).toEqual(ids().sort());
});
