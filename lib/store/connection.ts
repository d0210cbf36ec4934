import type { HearsayDatabase } from './database';
import { isStaleConnection, storeError, toStoreError } from './errors';

/** Milliseconds after which an opening that does not end is given up (until the next call). */
export const OPEN_TIMEOUT = 5000;

/** Where the repositories get their database from. */
export interface Runner {
  /** @throws {StoreError} */
  run<T>(work: (db: HearsayDatabase) => Promise<T>): Promise<T>;
}

/** Runs work on an open database, and turns every failure into a `StoreError`. */
export class Connection implements Runner {
  #blocked = false;

  constructor(
    readonly db: HearsayDatabase,
    private readonly timeout = OPEN_TIMEOUT,
  ) {
    db.on('blocked', () => {
      this.#blocked = true;
    });
  }

  /**
   * @param work may run twice: once more on a fresh connection when the first turned out to be stale. So it must be harmless to repeat.
   * @throws {StoreError}
   */
  async run<T>(work: (db: HearsayDatabase) => Promise<T>): Promise<T> {
    try {
      await this.#open();
    } catch (thrown) {
      throw toStoreError(thrown);
    }
    try {
      return await work(this.db);
    } catch (thrown) {
      if (!isStaleConnection(thrown)) throw toStoreError(thrown);
    }
    try {
      this.db.close({ disableAutoOpen: false });
      await this.#open();
      return await work(this.db);
    } catch (thrown) {
      throw toStoreError(thrown);
    }
  }

  async #open(): Promise<void> {
    if (this.db.isOpen()) return;
    this.#blocked = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(storeError(this.#blocked ? 'blocked' : 'failed')), this.timeout);
    });
    try {
      await Promise.race([this.db.open(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/**
 * Runs work for `liveQuery`, which loses sight of what a query reads when anything but the database is waited for in it (Dexie's zones
 * do not cross a timer's promise). So here the database opens by itself, without a time limit and without a second attempt.
 */
export class LiveRunner implements Runner {
  constructor(private readonly db: HearsayDatabase) {}

  async run<T>(work: (db: HearsayDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(this.db);
    } catch (thrown) {
      throw toStoreError(thrown);
    }
  }
}
