import { beforeEach, describe, expect, test } from 'vitest';
import { backupName, KEPT, prune, writeBackup } from '../../lib/exchange/backup-files';
import { COLLECTION } from '../../lib/exchange/testing';
import { isDue } from '../../lib/settings/last-backup';
import { HandleStore } from '../../lib/store/handles';
import { BackupState } from './backup-state';
import { spool } from './spool';
import { FakeExchange, fakeBackups } from './testing';

/*
 * Folders of the origin's own file system stand in for those that a reader chooses: the interface is the same (File System Standard),
 * and no dialog is in the way.
 */

let folder: FileSystemDirectoryHandle;
beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('test', { recursive: true }).catch(() => undefined);
  folder = await root.getDirectoryHandle('test', { create: true });
});

const names = async () => {
  const found: string[] = [];
  for await (const name of folder.keys()) found.push(name);
  return found.sort();
};
const at = (iso: string) => new Date(iso);
const NOW = at('2026-03-02T10:00:00.000Z');

describe('when', () => {
  const last = { at: '2026-03-01T10:00:00.000Z', name: 'x' };
  test.each([
    ['never', null, false],
    ['day', null, true],
    ['day', last, true],
    ['week', last, false],
    ['week', { ...last, at: '2026-02-20T10:00:00.000Z' }, true],
    ['month', { ...last, at: '2026-02-20T10:00:00.000Z' }, false],
  ] as const)('%s, last %j: %j', (rhythm, before, due) => {
    expect(isDue(rhythm, before, NOW)).toBe(due);
  });
});

describe('into a folder', () => {
  test('chosen once, written when due, kept in mind', async () => {
    const exchange = new FakeExchange(COLLECTION);
    const services = fakeBackups(exchange, { folder });
    const state = new BackupState(services);
    await state.start('never', NOW);
    expect(await names()).toEqual([]);
    await state.choose();
    expect(state.asks.value).toBe(false);

    const later = new BackupState(services);
    await later.start('week', NOW);
    expect(later.step.value).toEqual({ at: 'done', name: 'hearsay-backup-2026-03-02T10-00-00.json' });
    expect(await names()).toEqual(['hearsay-backup-2026-03-02T10-00-00.json']);
    const file = await (await folder.getFileHandle('hearsay-backup-2026-03-02T10-00-00.json')).getFile();
    expect(JSON.parse(await file.text())).toMatchObject({ format: 'hearsay', ...COLLECTION });

    const again = new BackupState(services);
    await again.start('week', at('2026-03-03T10:00:00.000Z'));
    expect(again.step.value).toEqual({ at: 'idle' });
    expect(again.last.value?.name).toBe('hearsay-backup-2026-03-02T10-00-00.json');
    expect(exchange.saved).toEqual([]);
  });

  test('the last ten are kept, and what is no backup is left alone', async () => {
    await folder.getFileHandle('holiday.json', { create: true });
    for (let day = 1; day <= KEPT + 2; day++)
      await folder.getFileHandle(backupName(new Date(Date.UTC(2026, 0, day))), { create: true });
    await prune(folder);
    const left = await names();
    expect(left).toHaveLength(KEPT + 1);
    expect(left[0]).toBe('hearsay-backup-2026-01-03T00-00-00.json');
    expect(left.at(-1)).toBe('holiday.json');
  });

  test('one that fails leaves nothing behind', async () => {
    async function* broken() {
      yield 'half';
      throw new Error('The store is closed.');
    }
    await expect(writeBackup(folder, 'hearsay-backup-x.json', broken())).rejects.toThrow('closed');
    expect(await names()).toEqual([]);
  });

  test('a folder that is gone is said, and can be forgotten', async () => {
    const exchange = new FakeExchange(COLLECTION);
    const state = new BackupState(fakeBackups(exchange, { folder, chosen: folder }));
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('test', { recursive: true });
    await state.start('day', NOW);
    expect(state.step.value).toMatchObject({ at: 'failed', why: expect.stringContaining('no longer there') });
    await state.forget();
    await state.run(NOW);
    expect(exchange.saved.map(({ name }) => name)).toEqual(['hearsay-backup-2026-03-02T10-00-00.json']);
  });

  test('where the browser wants to be asked again, nothing is written before', async () => {
    let answer: PermissionState = 'prompt';
    const guarded = new Proxy(folder, {
      get(target, name) {
        if (name === 'queryPermission') return async () => answer;
        if (name === 'requestPermission') {
          return async () => {
            answer = 'granted';
            return answer;
          };
        }
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const state = new BackupState(fakeBackups(new FakeExchange(COLLECTION), { folder, chosen: guarded }));
    await state.start('day', NOW);
    expect(state.asks.value).toBe(true);
    expect(await names()).toEqual([]);
    await state.allow();
    expect(state.asks.value).toBe(false);
    await state.run(NOW);
    expect(await names()).toHaveLength(1);
  });

  test('the choice of a folder is kept by the browser', async () => {
    const store = new HandleStore('test-folders');
    await store.keep('backups', folder);
    store.close();
    const again = new HandleStore('test-folders');
    expect(await (await again.read('backups'))?.isSameEntry(folder)).toBe(true);
    await again.forget('backups');
    expect(await again.read('backups')).toBeNull();
    await again.delete();
  });
});

/** Files of exports that lie on the disk. */
async function exported(): Promise<string[]> {
  const exports = await (await navigator.storage.getDirectory()).getDirectoryHandle('exports');
  const found: string[] = [];
  for await (const name of exports.keys()) found.push(name);
  return found.sort();
}

describe('a file that is written as it comes', () => {
  test('lies on the disk, with its type, and can be stopped', async () => {
    async function* chunks() {
      for (let i = 0; i < 2000; i++) yield `line ${i} ${'x'.repeat(1000)}\n`;
    }
    const file = await spool(chunks(), 'text/csv', new AbortController().signal);
    expect(file.type).toBe('text/csv');
    const text = await file.text();
    expect(text.startsWith('line 0 ')).toBe(true);
    expect(text.split('\n')).toHaveLength(2001);

    const before = await exported();
    const stop = new AbortController();
    async function* stopped() {
      yield* chunks();
      stop.abort(new Error('enough'));
      yield* chunks();
    }
    await expect(spool(stopped(), 'text/csv', stop.signal)).rejects.toThrow('enough');
    expect(await exported()).toEqual(before);
  });
});
