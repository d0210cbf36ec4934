import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../lib/search/documents';
import { entryOf } from '../../lib/search/testing';
import { watchAnnotations } from '../../lib/store/changes';
import { Connection } from '../../lib/store/connection';
import { HearsayDatabase } from '../../lib/store/database';
import { Librarian } from '../../lib/store/librarian';
import { LibraryReader } from '../../lib/store/library-reader';
import { ArchiveHost } from './archive-host';

const SAID = 'the reservoir above Marle will be emptied before the first frost';
const ENTRIES = [
  entryOf('a', { words: `“${SAID}”`, article: { url: 'https://one.example/', publisher: 'One' } }),
  entryOf('b', {
    words: SAID,
    speaker: 'Roth',
    relays: ['One'],
    created: '2026-03-02T10:00:00.000Z',
    article: { url: 'https://two.example/', publisher: 'Two' },
  }),
  entryOf('c', {
    words: 'tickets will cost less',
    article: { url: 'https://two.example/', publisher: 'Two' },
  }),
];

let db: HearsayDatabase;
let host: ArchiveHost;
let librarian: Librarian;
const put = async (entries: readonly Entry[]) => {
  await db.articles.bulkPut(entries.map(({ article }) => article));
  await db.annotations.bulkPut(entries.map(({ annotation }) => annotation));
};
const found = async (text: string) => {
  const { first } = await host.search(text, 'newest');
  return first.map((entry) => entry?.annotation.id);
};

beforeEach(async () => {
  db = new HearsayDatabase('hearsay', { indexedDB: new IDBFactory(), IDBKeyRange });
  const connection = new Connection(db);
  librarian = new Librarian(connection);
  await put(ENTRIES);
  let stop = () => undefined as void;
  host = new ArchiveHost(new LibraryReader(connection), (tell) => {
    stop = watchAnnotations(db, tell);
  });
  return () => {
    stop();
    db.close();
  };
});

describe('reading', () => {
  test('answers from what is there while everything is read, and says so', async () => {
    expect(await host.search('', 'newest')).toMatchObject({ of: 0, reading: { done: 0, total: 0 } });
    await host.start();
    expect(await host.search('', 'newest')).toMatchObject({ of: 3, reading: null });
    expect(await found('marle')).toEqual(['b', 'a']);
  });

  test('looks again at what was written meanwhile', async () => {
    const started = host.start();
    await librarian.discard(['a']);
    await put([entryOf('d', { words: 'a late frost' })]);
    await started;
    await vi.waitFor(async () => expect(await found('frost')).toEqual(['b', 'd']));
  });

  test('says why what is saved cannot be read', async () => {
    vi.spyOn(db.annotations, 'count').mockRejectedValue(
      Object.assign(new Error(), { name: 'SecurityError' }),
    );
    await host.start();
    expect(await host.trouble()).toContain('does not let Hearsay keep data');
  });
});

describe('following', () => {
  beforeEach(() => host.start());

  test('changes, deletions and what comes back', async () => {
    const told = vi.fn();
    host.onChange(told);
    await librarian.retag(['a'], ['dam'], []);
    await vi.waitFor(async () => expect(await found('tag:dam')).toEqual(['a']));
    await librarian.discard(['a']);
    await vi.waitFor(async () => expect(await found('marle')).toEqual(['b']));
    await librarian.bringBack(['a']);
    await vi.waitFor(async () => expect(await found('marle')).toEqual(['b', 'a']));
    expect(told.mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  test('everything at once: numbers of the former state are no longer good', async () => {
    const before = await host.search('', 'newest');
    await db.annotations.clear();
    await vi.waitFor(async () => expect((await host.search('', 'newest')).of).toBe(0));
    expect(await host.entries(before.generation, [0, 1])).toEqual([null, null]);
    expect(await host.ids(before.generation, before.rows)).toEqual([]);
  });

  test('merged speakers', async () => {
    await librarian.mergeSpeakers(['Roth'], 'Ines Roth');
    await host.mergeAgain();
    expect(await found('speaker:="Ines Roth"')).toEqual(['b', 'c', 'a']);
    expect(await host.speakersOf(['a', 'b'])).toEqual(['Ines Roth']);
  });
});

describe('counting and tracing', () => {
  beforeEach(() => host.start());

  test('one statement in two articles is found, and follows changes', async () => {
    expect(await host.sameWords('')).toEqual([expect.arrayContaining(['a', 'b'])]);
    expect(await host.sameWords('tickets')).toEqual([]);
    expect(await host.sameWords('site:two')).toHaveLength(1);
    expect((await host.byId(['b', 'gone', 'a'])).map(({ annotation }) => annotation.id)).toEqual(['b', 'a']);
    await librarian.discard(['b']);
    await vi.waitFor(async () => expect(await host.sameWords('')).toEqual([]));
  });

  test('a summary of what a search finds', async () => {
    expect(await host.summary('site:two')).toMatchObject({
      total: 2,
      distances: { first: 1, second: 1, third: 0, hearsay: 0 },
    });
  });
});
