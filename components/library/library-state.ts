import { computed, signal } from '@preact/signals';
import { Aliases } from '../../lib/search/aliases';
import type { Facets } from '../../lib/search/facets';
import type { Sort } from '../../lib/search/order';
import { parseQuery, toggle } from '../../lib/search/query';
import type { SavedSearch, SpeakerAlias } from '../../lib/store/database';
import type { SavedEntry } from '../../lib/store/reader';
import { messageOf } from '../error-words';
import type { Live } from '../popup/services';
import { Toasts } from '../popup/toasts';
import type { Found } from './archive-service';
import { Deeds } from './deeds';
import { hrefTo, type Route, readRoute } from './route';
import type { LibraryServices } from './services';

/** Entries kept at hand: some screens' worth. */
const KEPT = 600;

/** Milliseconds without a key after which filters are counted anew. */
const COUNT_AFTER = 60;

/** The window's address, or a stand-in for tests. */
export interface Place {
  hash(): string;
  /** Goes there; `quietly` without a new step for Back. */
  go(href: string, quietly: boolean): void;
  onChange(tell: () => void): void;
}

/** The library's state and what a reader can do in it. Ends with `signal`. */
export class LibraryState {
  readonly route;
  /** Null until the first search answers. */
  readonly found = signal<Found | null>(null);
  /** Counts by part of what was found; they come after the results. */
  readonly facets = signal<Facets | null>(null);
  /** The text that `found` answers. */
  readonly answered = signal<string | null>(null);
  /** Why everything saved cannot be read, in words for the reader. */
  readonly trouble = signal<string | null>(null);
  /** Ids of the chosen ones. */
  readonly chosen = signal<ReadonlySet<string>>(new Set());
  readonly aliases = signal<SpeakerAlias[]>([]);
  readonly searches = signal<SavedSearch[]>([]);
  readonly binCount = signal(0);
  readonly toasts = new Toasts(messageOf);
  readonly deeds: Deeds;
  /** Moves when entries arrived that were asked for. */
  readonly arrived = signal(0);
  readonly names = computed(() => new Aliases(this.aliases.value));
  readonly query = computed(() => parseQuery(this.route.value.q));

  readonly #entries = new Map<number, SavedEntry>();
  #generation = -1;
  readonly #asked = new Set<number>();
  #counting: ReturnType<typeof setTimeout> | undefined;
  #searching = false;
  #again = false;

  constructor(
    readonly services: LibraryServices,
    private readonly place: Place,
    private readonly end: AbortSignal,
  ) {
    this.route = signal(readRoute(place.hash()));
    this.deeds = new Deeds(services, this.toasts);
  }

  start(): void {
    this.place.onChange(() => {
      if (this.end.aborted) return;
      this.route.value = readRoute(this.place.hash());
      void this.search();
    });
    this.services.archive.onChange(() => void this.search());
    this.#follow(this.services.aliases(), this.aliases);
    this.#follow(this.services.searches(), this.searches);
    this.#follow(this.services.binCount(), this.binCount);
    void this.search();
  }

  /** What stands in the search field; typing makes no steps for Back. */
  ask(q: string): void {
    this.#move({ q }, true);
  }

  sortBy(sort: Sort): void {
    this.#move({ sort }, true);
  }

  /** Chooses or drops a value of a facet. */
  toggle(...[field, value]: Parameters<typeof toggle> extends [string, ...infer Rest] ? Rest : never): void {
    this.#move({ q: toggle(this.route.value.q, field, value) }, false);
  }

  #move(part: Partial<Route>, quietly: boolean): void {
    const route = { ...this.route.value, ...part };
    this.route.value = route;
    this.place.go(hrefTo(route), quietly);
    void this.search();
  }

  /** Searches with what stands in the field. While an answer is awaited, only the last wish is kept. */
  async search(): Promise<void> {
    if (this.#searching) {
      this.#again = true;
      return;
    }
    this.#searching = true;
    try {
      do {
        this.#again = false;
        const { q, sort } = this.route.value;
        const found = await this.services.archive.search(this.scopeOf(q), sort);
        if (this.end.aborted) return;
        this.#take(found);
        this.answered.value = q;
        this.trouble.value = await this.services.archive.trouble();
      } while (this.#again);
      this.#countLater();
    } catch (thrown) {
      this.trouble.value = messageOf(thrown);
    } finally {
      this.#searching = false;
    }
  }

  /** Counts when the results stand on the screen and no key was pressed since. */
  #countLater(): void {
    clearTimeout(this.#counting);
    this.#counting = setTimeout(
      () => {
        const text = this.scopeOf(this.route.value.q);
        void this.toasts.attempt(async () => {
          const facets = await this.services.archive.facets(text);
          if (!this.end.aborted && text === this.scopeOf(this.route.value.q)) this.facets.value = facets;
        });
      },
      this.facets.value === null ? 0 : COUNT_AFTER,
    );
  }

  /** The query together with the page's own speaker or outlet. */
  scopeOf(q: string): string {
    const { view, name } = this.route.value;
    const scope = view === 'speaker' ? 'speaker' : view === 'outlet' ? 'site' : null;
    return scope && !parseQuery(q).conditions.some(({ on }) => on === scope) ? toggle(q, scope, name) : q;
  }

  /** The entry at a place of the list; undefined until it is there (`arrived` moves then). */
  entryAt(index: number): SavedEntry | undefined {
    const row = this.found.value?.rows[index];
    return row === undefined ? undefined : this.#entries.get(row);
  }

  /** Asks for entries that are about to be shown. */
  want(from: number, to: number): void {
    const found = this.found.value;
    if (!found) return;
    const rows = [...found.rows.subarray(from, to)].filter(
      (row) => !this.#entries.has(row) && !this.#asked.has(row),
    );
    if (rows.length === 0) return;
    for (const row of rows) this.#asked.add(row);
    void this.#fetch(found.generation, rows);
  }

  choose(id: string, on: boolean): void {
    const chosen = new Set(this.chosen.value);
    if (on) chosen.add(id);
    else chosen.delete(id);
    this.chosen.value = chosen;
  }

  /** Chooses all that the search found. */
  async chooseAll(): Promise<void> {
    const found = this.found.value;
    if (!found) return;
    const ids = await this.toasts.attempt(() => this.services.archive.ids(found.generation, found.rows));
    if (ids) this.chosen.value = new Set(ids);
  }

  chooseNone(): void {
    this.chosen.value = new Set();
  }

  /** The name that a speaker goes by. */
  nameOf(speaker: string | null): string | null {
    return speaker === null ? null : this.names.value.of(speaker);
  }

  async #fetch(generation: number, rows: number[]): Promise<void> {
    const entries = await this.toasts.attempt(() => this.services.archive.entries(generation, rows));
    if (!entries || generation !== this.#generation) return;
    entries.forEach((entry, i) => {
      // One that is gone is not asked for again: the next search leaves it out.
      if (!entry) return;
      this.#asked.delete(rows[i]!);
      this.#entries.set(rows[i]!, entry);
    });
    // The oldest go first; what is on the screen was asked for last.
    for (const row of this.#entries.keys()) {
      if (this.#entries.size <= KEPT) break;
      this.#entries.delete(row);
    }
    this.arrived.value++;
  }

  #take(found: Found): void {
    if (found.generation !== this.#generation) {
      this.#entries.clear();
      this.#asked.clear();
      this.#generation = found.generation;
    }
    found.first.forEach((entry, i) => {
      if (entry) this.#entries.set(found.rows[i]!, entry);
    });
    this.found.value = found;
  }

  #follow<T>(live: Live<T>, into: { value: T }): void {
    const subscription = live.subscribe({
      next: (value) => {
        into.value = value;
      },
      error: (thrown) => {
        this.trouble.value = messageOf(thrown);
      },
    });
    this.end.addEventListener('abort', () => subscription.unsubscribe());
  }
}
