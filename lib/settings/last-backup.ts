import { browser } from 'wxt/browser';
import type { BackupRhythm } from '../model/settings';

/** The last backup that was written. */
export interface LastBackup {
  /** ISO 8601. */
  at: string;
  name: string;
}

const LAST = 'lastBackup';
const LOCK = 'hearsay-backup';
const DAY = 24 * 60 * 60 * 1000;
const DAYS: Record<Exclude<BackupRhythm, 'never'>, number> = { day: 1, week: 7, month: 30 };

/** Name of the handle of the folder that the reader chose (see `HandleStore`). */
export const BACKUP_FOLDER = 'backups';

/** Whether a backup is to be written. */
export function isDue(rhythm: BackupRhythm, last: LastBackup | null, now: Date): boolean {
  if (rhythm === 'never') return false;
  return !last || now.getTime() - Date.parse(last.at) >= DAYS[rhythm] * DAY;
}

export const readLast = async (): Promise<LastBackup | null> =>
  ((await browser.storage.local.get(LAST))[LAST] as LastBackup | undefined) ?? null;

/** To be called when the whole of it lies in its place: one that was cut off is due again. */
export const keepLast = (last: LastBackup): Promise<void> => browser.storage.local.set({ [LAST]: last });

/** Runs work unless the background or a page of Hearsay's is at a backup already. */
export async function aloneWithBackups(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
