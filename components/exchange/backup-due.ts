import { isDue } from '../../lib/settings/last-backup';
import { loadSettings } from '../../lib/settings/settings';
import { backupServices } from './backup-services';
import { BackupState } from './backup-state';
import { exchangeServices } from './browser-services';
import { x } from './messages';

/**
 * Writes a backup if one is due, when a page of Hearsay's opens that is no matter of backups itself.
 * @returns words for the reader: that it was written, or why not; null when none is due.
 */
export async function backUpWhenDue(now = new Date()): Promise<string | null> {
  const { backups } = await loadSettings();
  const state = new BackupState(backupServices(exchangeServices()));
  if (!isDue(backups, await state.services.readLast(), now)) return null;
  // An empty store is no matter to tell of.
  if ((await state.services.count({ all: true })) === 0) return null;
  await state.start(backups, now);
  const step = state.step.value;
  if (state.asks.value) return x.backup.waits;
  if (step.at === 'done') return x.backup.done(step.name);
  return step.at === 'failed' ? x.backup.failed(step.why) : null;
}
