import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLast, readLast } from '../settings/last-backup';
import { changeSettings } from '../settings/settings';
import { ARTICLE, ATTRIBUTIONS, storeInMemory, TEXT } from '../store/testing';
import { backUpWhenDue } from './backups';

const NOW = new Date('2026-03-02T10:00:00.000Z');
const NAME = 'hearsay-backup-2026-03-02T10-00-00.json';

let store: ReturnType<typeof storeInMemory>;
/** Files of the folder, by name; those that were never closed are not there. */
let files: Map<string, string>;
/** Makes the next write fail. */
let full: boolean;
/** Whether somebody else is at it. */
let held: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  store = storeInMemory();
  files = new Map();
  full = held = false;
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, _options: object, work: (lock: object | null) => Promise<void>) =>
        work(held ? null : {}),
    },
  });
  return () => {
    vi.unstubAllGlobals();
    store.db.close();
  };
});

/** The part of a folder's interface (File System Standard) that backups use. */
const folder = {
  async *keys() {
    yield* [...files.keys()];
  },
  async removeEntry(name: string) {
    files.delete(name);
  },
  async getFileHandle(name: string) {
    let text = '';
    const decoder = new TextDecoder();
    return {
      async createWritable() {
        return {
          async write(piece: Uint8Array) {
            if (full) throw new DOMException('There is no room.', 'QuotaExceededError');
            text += decoder.decode(piece, { stream: true });
          },
          async close() {
            files.set(name, text);
          },
          async abort() {},
        };
      },
    };
  },
} as unknown as FileSystemDirectoryHandle;

const run = (into: FileSystemDirectoryHandle | null = folder) =>
  backUpWhenDue(store.connection, { now: NOW, folder: async () => into });
const save = () => store.repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS);

test('what is due is written into the folder, once', async () => {
  await changeSettings(() => ({ backups: 'day' }));
  await save();
  expect(await run()).toBe(NAME);
  expect([...files.keys()]).toEqual([NAME]);
  expect(JSON.parse(files.get(NAME)!)).toMatchObject({ format: 'hearsay', articles: [ARTICLE] });
  expect(await readLast()).toEqual({ at: NOW.toISOString(), name: NAME });
  expect(await run()).toBeNull();
  expect(files.size).toBe(1);
});

test.each([
  ['nobody wants any', async () => {}, folder],
  ['the last one is new enough', async () => keepLast({ at: '2026-03-02T09:00:00.000Z', name: 'x' }), folder],
  ['there is no folder that can be written to', async () => {}, null],
])('nothing is written where %s', async (why, before, into) => {
  await changeSettings(() => ({ backups: why === 'nobody wants any' ? 'never' : 'week' }));
  await save();
  await before();
  expect(await run(into)).toBeNull();
  expect(files.size).toBe(0);
});

test('nothing is written of an empty store, and it stays due', async () => {
  await changeSettings(() => ({ backups: 'day' }));
  expect(await run()).toBeNull();
  expect(await readLast()).toBeNull();
});

test('whoever is at it already is not doubled', async () => {
  await changeSettings(() => ({ backups: 'day' }));
  await save();
  held = true;
  expect(await run()).toBeNull();
  expect(files.size).toBe(0);
});

test('one that fails leaves no file and stays due', async () => {
  await changeSettings(() => ({ backups: 'day' }));
  await save();
  full = true;
  await expect(run()).rejects.toThrow('no room');
  expect(files.size).toBe(0);
  expect(await readLast()).toBeNull();
  full = false;
  expect(await run()).toBe(NAME);
});
