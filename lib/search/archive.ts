import { type Alias, Aliases } from './aliases';
import { Documents, type Entry } from './documents';
import { type Facets, facetsOf } from './facets';
import { type Ground, intersection, match } from './match';
import { orderOf, type Sort } from './order';
import { parseQuery } from './query';
import { type Summary, summaryOf } from './summary';

export interface Results {
  /** Rows in the order asked for; they hold until the archive's `version` changes. */
  rows: Uint32Array;
  /** Number of all annotations in the archive. */
  of: number;
  version: number;
}

/** A row as tracing needs it. */
export interface ArchivedStatement {
  id: string;
  words: string[];
  /** The name that the speaker goes by, folded; empty when nobody is named. */
  speaker: string;
  article: string;
}

/** Dead rows at which the columns are built anew, besides their share. */
const WORTH_IT = 5000;

/** Everything saved, held in memory so that it can be searched as one types. */
export class Archive {
  #documents = new Documents();
  #aliases = new Aliases();
  #orders = new Map<Sort, Uint32Array>();
  #ground: Ground | null = null;
  #version = 0;

  get size(): number {
    return this.#documents.size;
  }

  /** Whether so many rows are dead that filling a new archive is worth it. */
  get worn(): boolean {
    const { dead, size } = this.#documents;
    return dead > WORTH_IT && dead > size;
  }

  /** Adds annotations, or puts newer ones in the place of those with the same id. */
  put(entries: readonly Entry[]): void {
    for (const entry of entries) this.#documents.put(entry);
    this.#changed();
  }

  delete(ids: readonly string[]): void {
    for (const id of ids) this.#documents.delete(id);
    this.#changed();
  }

  merge(aliases: readonly Alias[]): void {
    this.#aliases = new Aliases(aliases);
    this.#changed();
  }

  /** The name that a speaker goes by. */
  nameOf(speaker: string): string {
    return this.#aliases.of(speaker);
  }

  /** Does what the first search would have to do: sorting words and rows. */
  settle(sort: Sort = 'newest'): void {
    this.#documents.postings.settle();
    this.#inOrder(sort);
  }

  /** @param text of the search field; see `query.ts`. */
  search(text: string, sort: Sort = 'newest'): Results {
    const fitting = intersection(match(parseQuery(text), this.ground));
    const rows = new Uint32Array(fitting.count());
    let n = 0;
    for (const row of this.#inOrder(sort)) if (fitting.has(row)) rows[n++] = row;
    return {
      rows,
      of: this.#documents.size,
      version: this.#version,
    };
  }

  /** Counts by part of what a search finds. Apart from the search, so that the results do not wait for them. */
  facets(text: string): Facets {
    const ground = this.ground;
    const matches = match(parseQuery(text), ground);
    return facetsOf(matches, intersection(matches), ground);
  }

  /** What pictures show of what a search finds. */
  summary(text: string): Summary {
    const ground = this.ground;
    return summaryOf(ground, intersection(match(parseQuery(text), ground)));
  }

  /** Ids of rows. */
  ids(rows: Iterable<number>): string[] {
    return Array.from(rows, (row) => this.#documents.ids[row]!);
  }

  /** Names that the speakers of annotations go by, each once. */
  speakersOf(ids: readonly string[]): string[] {
    const { documents, goesBy } = this.ground;
    const numbers = new Set<number>();
    for (const id of ids) {
      const row = documents.rowOf(id);
      if (row !== undefined) numbers.add(goesBy[documents.speakers[row]!]!);
    }
    numbers.delete(0);
    return Array.from(numbers, (number) => documents.speakerNames.name(number));
  }

  /** All statements, for tracing one through several articles. */
  statements(): ArchivedStatement[] {
    const { documents: d, goesBy, living } = this.ground;
    const statements: ArchivedStatement[] = [];
    living.each((row) => {
      const content = d.texts[row]!.slice(0, d.contentEnds[row]!);
      statements.push({
        id: d.ids[row]!,
        words: content === '' ? [] : content.split(' '),
        speaker: d.speakerNames.key(goesBy[d.speakers[row]!]!),
        article: d.addresses.name(d.articles[row]!),
      });
    });
    return statements;
  }

  /** Tells one state from another. */
  get version(): number {
    return this.#version;
  }

  /** The columns, for pictures and for tracing. */
  get ground(): Ground {
    const documents = this.#documents;
    this.#ground ??= {
      documents,
      goesBy: this.#aliases.table(documents.speakerNames),
      living: documents.living(),
    };
    return this.#ground;
  }

  #inOrder(sort: Sort): Uint32Array {
    let order = this.#orders.get(sort);
    if (!order) {
      order = orderOf(this.#documents, sort, this.ground.goesBy);
      this.#orders.set(sort, order);
    }
    return order;
  }

  #changed(): void {
    this.#orders.clear();
    this.#ground = null;
    this.#version++;
  }
}
