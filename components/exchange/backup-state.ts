import { signal } from '@preact/signals';
import { backupName, prune, writeBackup } from '../../lib/exchange/backup-files';
import { exportFile } from '../../lib/exchange/export';
import type { BackupRhythm } from '../../lib/model/settings';
import { isDue, type LastBackup } from '../../lib/settings/last-backup';
import { messageOf } from '../error-words';
import { x } from './messages';
import type { ExchangeServices } from './services';
import { spool } from './spool';

/** What backups ask of the browser. */
export interface BackupServices extends Pick<ExchangeServices, 'count' | 'groups' | 'save'> {
  /** Lets the reader choose a folder; in a click. Null where no browser's folder can be chosen. */
  pickFolder: (() => Promise<FileSystemDirectoryHandle>) | null;
  readFolder(): Promise<FileSystemDirectoryHandle | null>;
  keepFolder(folder: FileSystemDirectoryHandle | null): Promise<void>;
  readLast(): Promise<LastBackup | null>;
  keepLast(last: LastBackup): Promise<void>;
  /** Runs work unless another page of Hearsay's is at it. */
  alone(work: () => Promise<void>): Promise<void>;
}

/** Permissions of handles: not in TypeScript's library yet (File System Access, WICG). */
interface Asked {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
const WRITE = { mode: 'readwrite' } as const;

export type BackupStep =
  | { at: 'idle' }
  | { at: 'running' }
  | { at: 'done'; name: string }
  | { at: 'failed'; why: string };

/** Backups: into a folder of the reader's choice where the browser can, else into the downloads. */
export class BackupState {
  readonly folder = signal<FileSystemDirectoryHandle | null>(null);
  /** The browser wants the reader to be asked again. */
  readonly asks = signal(false);
  readonly last = signal<LastBackup | null>(null);
  readonly step = signal<BackupStep>({ at: 'idle' });

  constructor(readonly services: BackupServices) {}

  /** Reads what was chosen, and writes a backup when one is due and the browser lets it. */
  async start(rhythm: BackupRhythm, now = new Date()): Promise<void> {
    await this.#try(async () => {
      this.last.value = await this.services.readLast();
      this.folder.value = await this.services.readFolder();
      await this.#look();
    });
    if (isDue(rhythm, this.last.value, now) && !this.asks.value) await this.run(now);
  }

  async choose(): Promise<void> {
    const { pickFolder } = this.services;
    if (!pickFolder) return;
    await this.#try(async () => {
      const folder = await pickFolder();
      await this.services.keepFolder(folder);
      this.folder.value = folder;
      await this.#look();
    });
  }

  async forget(): Promise<void> {
    await this.#try(async () => {
      await this.services.keepFolder(null);
      this.folder.value = null;
      this.asks.value = false;
    });
  }

  /** Asks the browser's question again; in a click. */
  async allow(): Promise<void> {
    const folder = this.folder.value as (FileSystemDirectoryHandle & Asked) | null;
    await this.#try(async () => {
      const answer = await folder?.requestPermission?.(WRITE);
      this.asks.value = answer !== undefined && answer !== 'granted';
    });
  }

  /** Writes a backup now. */
  async run(now = new Date()): Promise<void> {
    this.step.value = { at: 'running' };
    await this.#try(() =>
      this.services.alone(async () => {
        if ((await this.services.count({ all: true })) === 0) {
          this.step.value = { at: 'failed', why: x.export.nothing };
          return;
        }
        const { mime, chunks } = exportFile('json', this.services.groups({ all: true }), { now });
        const name = backupName(now);
        const folder = this.folder.value;
        if (folder) {
          await writeBackup(folder, name, chunks);
          await prune(folder);
        } else this.services.save(await spool(chunks, mime, new AbortController().signal), name);
        this.last.value = { at: now.toISOString(), name };
        await this.services.keepLast(this.last.value);
        this.step.value = { at: 'done', name };
      }),
    );
    if (this.step.value.at === 'running') this.step.value = { at: 'idle' };
  }

  async #look(): Promise<void> {
    const folder = this.folder.value as (FileSystemDirectoryHandle & Asked) | null;
    const state = await folder?.queryPermission?.(WRITE);
    this.asks.value = state !== undefined && state !== 'granted';
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      const name = thrown instanceof DOMException ? thrown.name : '';
      // The reader closed the dialog.
      if (name === 'AbortError') return;
      const lost = name === 'NotFoundError' || name === 'NotAllowedError';
      this.step.value = { at: 'failed', why: lost ? x.backup.gone : messageOf(thrown) };
    }
  }
}
