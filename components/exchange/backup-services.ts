import { browser } from 'wxt/browser';
import { HandleStore } from '../../lib/store/handles';
import type { BackupServices, LastBackup } from './backup-state';
import type { ExchangeServices } from './services';

const FOLDER = 'backups';
const LAST = 'lastBackup';
const LOCK = 'hearsay-backup';

/** Not in TypeScript's library yet (File System Access, WICG). */
interface Picking {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** What backups need, in a browser. */
export function backupServices(exchange: ExchangeServices): BackupServices {
  const store = new HandleStore();
  const { showDirectoryPicker } = window as Picking;
  return {
    count: exchange.count,
    groups: exchange.groups,
    save: exchange.save,
    pickFolder: showDirectoryPicker
      ? () => showDirectoryPicker.call(window, { id: FOLDER, mode: 'readwrite' })
      : null,
    // Where the browser keeps no data at all there is no folder either.
    readFolder: () => store.read(FOLDER).catch(() => null),
    keepFolder: (folder) => (folder ? store.keep(FOLDER, folder) : store.forget(FOLDER)),
    readLast: async () => ((await browser.storage.local.get(LAST))[LAST] as LastBackup | undefined) ?? null,
    keepLast: (last) => browser.storage.local.set({ [LAST]: last }),
    alone: async (work) => {
      await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (lock) await work();
      });
    },
  };
}
