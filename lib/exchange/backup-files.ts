import { inPieces } from './pieces';

/** Names of backups begin so; nothing else in the folder is touched. */
const NAME = /^hearsay-backup-\d{4}-\d\d-\d\dT[\d-]+\.json$/;
/** Backups kept in a folder. */
export const KEPT = 10;

/** `hearsay-backup-2026-05-03T12-30-00.json`: sorts by time, and is no matter of time zones. */
export const backupName = (now: Date): string =>
  `hearsay-backup-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.json`;

/** Writes a backup into a folder: whole or not at all. */
export async function writeBackup(
  folder: FileSystemDirectoryHandle,
  name: string,
  chunks: AsyncGenerator<string | Uint8Array>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  try {
    for await (const piece of inPieces(chunks)) await stream.write(piece);
    await stream.close();
  } catch (thrown) {
    await stream.abort().catch(() => undefined);
    await folder.removeEntry(name).catch(() => undefined);
    throw thrown;
  }
}

/** Deletes the oldest backups beyond those that are kept. */
export async function prune(folder: FileSystemDirectoryHandle): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (NAME.test(name)) names.push(name);
  for (const name of names.sort().slice(0, -KEPT)) await folder.removeEntry(name);
}
