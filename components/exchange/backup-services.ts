import { aloneWithBackups, BACKUP_FOLDER, keepLast, readLast } from '../../lib/settings/last-backup';
import { HandleStore } from '../../lib/store/handles';
import type { BackupServices } from './backup-state';
import type { ExchangeServices } from './services';

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
      ? () => showDirectoryPicker.call(window, { id: BACKUP_FOLDER, mode: 'readwrite' })
      : null,
    // Where the browser keeps no data at all there is no folder either.
    readFolder: () => store.read(BACKUP_FOLDER).catch(() => null),
    keepFolder: (folder) => (folder ? store.keep(BACKUP_FOLDER, folder) : store.forget(BACKUP_FOLDER)),
    readLast,
    keepLast,
    alone: aloneWithBackups,
  };
}
