import type { Words } from '../../lib/i18n/words';
import type { Locale } from '../../lib/model/locale';
import type { Facets } from '../../lib/search/facets';
import type { Sort } from '../../lib/search/order';
import type { Summary } from '../../lib/search/summary';
import type { SavedEntry } from '../../lib/store/reader';

/** What a search found. */
export interface Found {
  /** Numbers by which entries are asked for, in the order asked for. */
  rows: Uint32Array;
  /** Tells numbers of one state of the archive from those of another. */
  generation: number;
  /** Entries of the first rows, so that they can be shown at once; null in the place of one that is gone. */
  first: (SavedEntry | null)[];
  /** Number of all annotations. */
  of: number;
  /** While everything saved is still being read: how much of it. Null when all is there. */
  reading: { done: number; total: number } | null;
}

/** What has words for the reader, told in which language: a worker asks no browser for it. */
export interface Speaking {
  speak(locale: Locale, words: Words): void;
}

/** Everything saved, held where it does not slow the page. Failures are errors whose message is written for the reader. */
export interface ArchiveService {
  /** @param text of the search field. */
  search(text: string, sort: Sort): Promise<Found>;
  /** Counts by part of what a search finds; asked for when its results stand on the screen. */
  facets(text: string): Promise<Facets>;
  /** Entries by their numbers; null in the place of one that is gone, all null when the generation is over. */
  entries(generation: number, rows: number[]): Promise<(SavedEntry | null)[]>;
  /** Ids by their numbers. */
  ids(generation: number, rows: Uint32Array): Promise<string[]>;
  /** Names of the speakers of these annotations, each once, as they are shown; without those whom nobody names. */
  speakersOf(ids: string[]): Promise<string[]>;
  /**
   * Ids of the versions of each statement that was met in several articles, the most frequent first.
   * @param text only statements of which a version fits this search.
   */
  sameWords(text: string): Promise<string[][]>;
  /** What pictures show of what a search finds. */
  summary(text: string): Promise<Summary>;
  /** Entries by their ids, in this order; those that are gone are passed over. */
  byId(ids: string[]): Promise<SavedEntry[]>;
  /** Hears that a new search may find something else. */
  onChange(tell: () => void): void;
  /** Why everything saved cannot be read, in words for the reader; null while it can. */
  trouble(): Promise<string | null>;
}
