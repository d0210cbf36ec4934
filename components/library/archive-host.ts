import { Archive } from '../../lib/search/archive';
import type { Facets } from '../../lib/search/facets';
import type { Sort } from '../../lib/search/order';
import type { Summary } from '../../lib/search/summary';
import type { LibraryReader } from '../../lib/store/library-reader';
import type { SavedEntry } from '../../lib/store/reader';
import { sameStatements } from '../../lib/trace/cluster';
import { messageOf } from '../error-words';
import type { ArchiveService, Found } from './archive-service';

/** Entries that come with the answer: more than a screen shows. */
const FIRST = 12;
/** Entries kept at hand: those of the last searches come again with the next key. */
const KEPT = 2000;
/** Milliseconds between two words about the reading's progress. */
const PROGRESS = 400;

/** Reads the store into an archive, keeps it in step, and answers searches. Runs in a worker; in tests, anywhere. */
export class ArchiveHost implements ArchiveService {
  #archive = new Archive();
  readonly #kept = new Map<number, SavedEntry | null>();
  #generation = 0;
  /** Statements met in several articles, of one state of the archive. */
  #groups: { of: number; generation: number; ids: string[][] } | null = null;
  #reading: Found['reading'] = { done: 0, total: 0 };
  #trouble: string | null = null;
  #busy = false;
  /** Written while the archive was busy: looked at afterwards. */
  #missed: Set<string> | 'all' = new Set();
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly reader: LibraryReader,
    /** Tells which annotations were written. */
    watch: (tell: (ids: string[] | 'all') => void) => void,
  ) {
    watch((ids) => void this.#follow(ids));
  }

  /** Reads everything. Searches answer meanwhile from what is there already. */
  async start(): Promise<void> {
    await this.#whileBusy(() => this.#read(this.#archive));
    this.#reading = null;
    await this.#catchUp();
  }

  async search(text: string, sort: Sort): Promise<Found> {
    const { rows, of } = this.#archive.search(text, sort);
    const first = await this.entries(this.#generation, [...rows.subarray(0, FIRST)]);
    return {
      rows,
      generation: this.#generation,
      first,
      of,
      reading: this.#reading,
    };
  }

  async facets(text: string): Promise<Facets> {
    return this.#archive.facets(text);
  }

  async entries(generation: number, rows: number[]): Promise<(SavedEntry | null)[]> {
    if (generation !== this.#generation) return rows.map(() => null);
    const unknown = rows.filter((row) => !this.#kept.has(row));
    if (unknown.length > 0) {
      const ids = this.#archive.ids(unknown);
      const entries = await this.reader.entries(ids);
      const byId = new Map(entries.map((entry) => [entry.annotation.id, entry]));
      if (this.#kept.size > KEPT) this.#kept.clear();
      // A row never changes: a newer version has a row of its own.
      for (const [i, id] of ids.entries()) this.#kept.set(unknown[i]!, byId.get(id) ?? null);
    }
    return rows.map((row) => this.#kept.get(row) ?? null);
  }

  async ids(generation: number, rows: Uint32Array): Promise<string[]> {
    return generation === this.#generation ? this.#archive.ids(rows) : [];
  }

  async speakersOf(ids: string[]): Promise<string[]> {
    return this.#archive.speakersOf(ids);
  }

  async sameWords(text: string): Promise<string[][]> {
    if (this.#groups?.of !== this.#archive.version || this.#groups.generation !== this.#generation) {
      const groups = sameStatements(this.#archive.statements());
      this.#groups = {
        of: this.#archive.version,
        generation: this.#generation,
        ids: groups.map((group) => group.map(({ id }) => id)),
      };
    }
    const { ids } = this.#groups;
    if (text.trim() === '') return ids;
    const fitting = new Set(this.#archive.ids(this.#archive.search(text).rows));
    return ids.filter((group) => group.some((id) => fitting.has(id)));
  }

  async summary(text: string): Promise<Summary> {
    return this.#archive.summary(text);
  }

  byId(ids: string[]): Promise<SavedEntry[]> {
    return this.reader.entries(ids);
  }

  onChange(tell: () => void): void {
    this.#listeners.add(tell);
  }

  async trouble(): Promise<string | null> {
    return this.#trouble;
  }

  /** Speakers were merged or parted. */
  async mergeAgain(): Promise<void> {
    this.#archive.merge(await this.reader.aliases());
    this.#tell();
  }

  async #read(archive: Archive): Promise<void> {
    archive.merge(await this.reader.aliases());
    const total = await this.reader.count();
    let told = 0;
    let done = 0;
    for await (const entries of this.reader.everything()) {
      archive.put(entries);
      done += entries.length;
      if (this.#reading) this.#reading = { done, total: Math.max(done, total) };
      if (Date.now() - told > PROGRESS && archive === this.#archive) {
        told = Date.now();
        this.#tell();
      }
    }
    archive.settle();
  }

  async #follow(ids: string[] | 'all'): Promise<void> {
    if (this.#busy) {
      if (ids === 'all' || this.#missed === 'all') this.#missed = 'all';
      else for (const id of ids) this.#missed.add(id);
      return;
    }
    await this.#whileBusy(async () => {
      if (ids === 'all' || this.#archive.worn) return this.#readAnew();
      const entries = await this.reader.entries(ids);
      const there = new Set(entries.map(({ annotation }) => annotation.id));
      this.#archive.delete(ids.filter((id) => !there.has(id)));
      this.#archive.put(entries);
    });
    await this.#catchUp();
  }

  /** Fills a new archive while the old one answers. */
  async #readAnew(): Promise<void> {
    const archive = new Archive();
    await this.#read(archive);
    this.#archive = archive;
    this.#kept.clear();
    this.#generation++;
  }

  /** Notes writes meanwhile, and what goes wrong. */
  async #whileBusy(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    try {
      await work();
      this.#trouble = null;
    } catch (thrown) {
      this.#trouble = messageOf(thrown);
    }
    this.#busy = false;
  }

  async #catchUp(): Promise<void> {
    this.#tell();
    const missed = this.#missed;
    this.#missed = new Set();
    if (missed === 'all' || missed.size > 0) await this.#follow(missed === 'all' ? 'all' : [...missed]);
  }

  #tell(): void {
    for (const tell of this.#listeners) tell();
  }
}
