import { type Group, groupsOf } from '../../lib/exchange/groups';
import type { Annotation } from '../../lib/model/annotation';
import type { Collection } from '../../lib/model/collection';
import type { LastBackup } from '../../lib/settings/last-backup';
import type { Choice } from '../../lib/store/cursor';
import type { ImportPlan, Keep } from '../../lib/store/import-plan';
import type { BackupServices } from './backup-state';
import type { ExchangeServices } from './services';

/** A store in memory for files out and in: for component tests and the gallery. */
export class FakeExchange implements ExchangeServices {
  readonly saved: { name: string; file: Blob }[] = [];
  /** Makes reading and writing fail with these words. */
  broken: string | null = null;
  planned: ImportPlan = { added: 1, equal: 0, conflicts: [] };
  readonly merged: { annotations: readonly Annotation[]; keep: Keep }[] = [];

  constructor(public collection: Collection = { articles: [], annotations: [] }) {}

  async count(choice: Choice) {
    this.#refuse();
    return 'ids' in choice ? choice.ids.length : this.collection.annotations.length;
  }
  groups(_choice: Choice): AsyncGenerator<Group> {
    this.#refuse();
    return groupsOf(this.collection);
  }
  async plan(): Promise<ImportPlan> {
    this.#refuse();
    return this.planned;
  }
  async merge({ annotations }: Collection, keep: Keep) {
    this.#refuse();
    this.merged.push({ annotations, keep });
    return { added: annotations.length, updated: 0, unchanged: 0 };
  }
  async idOf(url: string) {
    return `id of ${url}`;
  }
  save(file: Blob, name: string) {
    this.saved.push({ name, file });
  }

  #refuse(): void {
    if (this.broken) throw new Error(this.broken);
  }
}

/** Backups over a store in memory; `folder` is what the reader would choose. */
export function fakeBackups(
  exchange: FakeExchange,
  {
    folder,
    chosen = null,
    last = null,
  }: {
    folder?: FileSystemDirectoryHandle;
    chosen?: FileSystemDirectoryHandle | null;
    last?: LastBackup | null;
  } = {},
): BackupServices {
  let kept = chosen;
  let written = last;
  return {
    count: (choice) => exchange.count(choice),
    groups: (choice) => exchange.groups(choice),
    save: (file, name) => exchange.save(file, name),
    pickFolder: folder ? async () => folder : null,
    readFolder: async () => kept,
    async keepFolder(handle) {
      kept = handle;
    },
    readLast: async () => written,
    async keepLast(value) {
      written = value;
    },
    alone: (work) => work(),
  };
}
