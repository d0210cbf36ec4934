import Dexie, { type DexieOptions, type EntityTable } from 'dexie';

interface Kept {
  name: string;
  handle: FileSystemDirectoryHandle;
}

/**
 * Folders that the reader chose. A database of its own, since it holds nothing of what is saved: a handle is a reference of the browser's
 * that cannot be exported, and the browser asks the reader again before it may be used.
 */
export class HandleStore extends Dexie {
  declare private readonly handles: EntityTable<Kept, 'name'>;

  constructor(name = 'hearsay-folders', options: DexieOptions = {}) {
    super(name, options);
    this.version(1).stores({ handles: 'name' });
  }

  async read(name: string): Promise<FileSystemDirectoryHandle | null> {
    return (await this.handles.get(name))?.handle ?? null;
  }

  async keep(name: string, handle: FileSystemDirectoryHandle): Promise<void> {
    await this.handles.put({ name, handle });
  }

  async forget(name: string): Promise<void> {
    await this.handles.delete(name);
  }
}
