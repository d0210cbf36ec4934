import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { Connection } from './connection';
import { HearsayDatabase } from './database';
import { StoreError } from './errors';
import { ARTICLE, ATTRIBUTIONS, storeInMemory, TEXT } from './testing';

const opened: Dexie[] = [];
const keep = <T extends Dexie>(db: T): T => {
  opened.push(db);
  return db;
};
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

/** An IndexedDB whose `open` fails as browsers do. */
function refusing(name: string): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => {
    const request = {
      error: new DOMException('refused', name),
      onerror: null as ((e: unknown) => void) | null,
    };
    queueMicrotask(() => request.onerror?.({ target: request, preventDefault() {}, stopPropagation() {} }));
    return request as unknown as ReturnType<IDBFactory['open']>;
  };
  return factory;
}

test.each([
  ['InvalidStateError', 'unavailable', 'private window'],
  ['SecurityError', 'unavailable', 'private window'],
  ['QuotaExceededError', 'quota', 'no room'],
  ['VersionError', 'newer', 'newer version'],
  ['AbortError', 'failed', 'cannot be reached'],
])('an opening that ends with %s is told as %s', async (name, code, words) => {
  const { db, repository } = storeInMemory(refusing(name));
  keep(db);
  const error = await repository.check().catch((e: unknown) => e);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ code, message: expect.stringContaining(words) });
});

test('a browser without IndexedDB is told as unavailable', async () => {
  const db = keep(
    new HearsayDatabase('none', { indexedDB: undefined as unknown as IDBFactory, IDBKeyRange }),
  );
  await expect(new Connection(db).run((d) => d.annotations.count())).rejects.toMatchObject({
    code: 'unavailable',
  });
});

test('a refused opening is tried again with the next call', async () => {
  const { db, factory, repository } = storeInMemory();
  keep(db);
  const open = factory.open;
  factory.open = refusing('InvalidStateError').open;
  await expect(repository.check()).rejects.toMatchObject({ code: 'unavailable' });
  factory.open = open;
  await repository.check();
});

test('an opening blocked by an older page is given up with words, and works when that page is gone', async () => {
  const { db, factory, repository } = storeInMemory();
  keep(db);
  const older = keep(new Dexie('hearsay', { indexedDB: factory, IDBKeyRange }));
  older.version(0.1).stores({ articles: 'url' });
  // Dexie closes on a version change; a page that hangs does not.
  older.on('versionchange', () => false);
  await older.open();
  await expect(repository.check()).rejects.toMatchObject({
    code: 'blocked',
    message: expect.stringContaining('still open'),
  });
  older.close();
  await repository.check();
});

test('a connection the browser closed meanwhile is opened anew, once', async () => {
  const { db, reader, repository } = storeInMemory();
  keep(db);
  const saved = await repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS);
  // As in a woken worker: Dexie believes the connection is there, the browser has closed it.
  db.backendDB().close();
  expect(db.isOpen()).toBe(true);
  expect(await repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS)).toEqual(saved);
  expect(await reader.count()).toBe(2);
});

test('a fault that a fresh connection does not cure is tried twice, not more', async () => {
  const { db, connection } = storeInMemory();
  keep(db);
  const work = vi.fn(() => Promise.reject(new DOMException('gone', 'InvalidStateError')));
  await expect(connection.run(work)).rejects.toBeInstanceOf(StoreError);
  expect(work).toHaveBeenCalledTimes(2);
});

test('without room on the device nothing is half written', async () => {
  const { db, reader, repository } = storeInMemory();
  keep(db);
  await repository.check();
  db.annotations.hook('creating', (id) => {
    if (String(id) !== '') throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS)).rejects.toMatchObject({
    code: 'quota',
  });
  expect(await reader.collection()).toEqual({ articles: [], annotations: [] });
});

test('a database of a later version is still read, so that going back a version loses nothing', async () => {
  const { db, factory, repository } = storeInMemory();
  await repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS);
  db.close();
  const later = new Dexie('hearsay', { indexedDB: factory, IDBKeyRange });
  later.version(1).stores({
    articles: 'url',
    annotations: 'id, articleUrl, source.speaker, created, *tags',
    removedArticles: 'url, removedAt',
  });
  later.version(7).stores({ words: '++id' });
  await later.open();
  later.close();
  const again = storeInMemory(factory);
  keep(again.db);
  expect(await again.reader.count()).toBe(2);
  await again.repository.saveAttributions({ ...ARTICLE, url: 'https://b.example/' }, TEXT, ATTRIBUTIONS);
  expect(await again.reader.count()).toBe(4);
});
