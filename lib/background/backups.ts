import { backupName, prune, writeBackup } from '../exchange/backup-files';
import { writeJson } from '../exchange/json';
import { aloneWithBackups, BACKUP_FOLDER, isDue, keepLast, readLast } from '../settings/last-backup';
import { loadSettings } from '../settings/settings';
import type { Runner } from '../store/connection';
import { countChosen, readGroups } from '../store/cursor';
import { HandleStore } from '../store/handles';

/** Milliseconds from the background's start to its look for a backup: whoever woke it comes first. */
const REST = 5000;

/** Not in TypeScript's library yet (File System Access, WICG). */
interface Asked {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** The folder that the reader chose, when the browser lets it be written to without a question. */
async function openFolder(): Promise<FileSystemDirectoryHandle | null> {
  const store = new HandleStore();
  try {
    const folder = (await store.read(BACKUP_FOLDER)) as (FileSystemDirectoryHandle & Asked) | null;
    const state = await folder?.queryPermission?.({ mode: 'readwrite' });
    return state === undefined || state === 'granted' ? folder : null;
  } finally {
    store.close();
  }
}

/**
 * Writes a backup into the reader's folder when one is due: also for those who never open a page of Hearsay's. One that is cut off, as
 * the browser may end the background at any time, leaves no file and stays due. Without a folder, or where the browser wants to be asked
 * again, it is left to the pages, which can ask and download.
 * @returns the name of the file; null when none was written
 */
export async function backUpWhenDue(
  runner: Runner,
  { now = new Date(), folder = openFolder }: { now?: Date; folder?: typeof openFolder } = {},
): Promise<string | null> {
  const { backups } = await loadSettings();
  const isTime = async () => isDue(backups, await readLast(), now);
  if (!(await isTime())) return null;
  const into = await folder();
  if (!into) return null;
  let written: string | null = null;
  await aloneWithBackups(async () => {
    // A page may have been quicker.
    if (!(await isTime()) || (await countChosen(runner, { all: true })) === 0) return;
    const name = backupName(now);
    await writeBackup(into, name, writeJson(readGroups(runner, { all: true }), now.toISOString()));
    await keepLast({ at: now.toISOString(), name });
    written = name;
    await prune(into);
  });
  return written;
}

/** Looks for a backup that is due a while after the background's start. */
export function backUpSoon(runner: Runner): void {
  // The library and the settings try themselves when they are opened, and tell the reader why it fails.
  setTimeout(() => void backUpWhenDue(runner).catch(() => undefined), REST);
}
