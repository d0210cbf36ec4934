import type { AliasChange, TagsOf } from '../../lib/messages/protocol';
import { Archive } from '../../lib/search/archive';
import type { Entry } from '../../lib/search/documents';
import type { Sort } from '../../lib/search/order';
import { BIN_KEPT } from '../../lib/store/bin';
import type { SavedSearch, SpeakerAlias } from '../../lib/store/database';
import type { BinnedEntry } from '../../lib/store/library-reader';
import { sameStatements } from '../../lib/trace/cluster';
import { FakeExchange } from '../exchange/testing';
import type { Live } from '../popup/services';
import type { ArchiveService, Found } from './archive-service';
import { LibraryState, type Place } from './library-state';
import type { LibraryServices } from './services';

/*
 * A world for the library without a browser: for component tests and for the gallery. The archive is the real one, over a list.
 */

/** A row of the store's observers. */
class Observers {
  readonly #tell = new Set<() => void>();

  live<T>(read: () => T): Live<T> {
    return {
      subscribe: ({ next }) => {
        const tell = () => next(read());
        this.#tell.add(tell);
        queueMicrotask(() => this.#tell.has(tell) && tell());
        return { unsubscribe: () => this.#tell.delete(tell) };
      },
    };
  }
  changed(): void {
    for (const tell of [...this.#tell]) tell();
  }
}

class FakeArchive implements ArchiveService {
  readonly archive = new Archive();
  readonly listeners: (() => void)[] = [];
  broken: string | null = null;
  reading: Found['reading'] = null;

  constructor(private readonly entry: (id: string) => Entry | undefined) {}

  async search(text: string, sort: Sort): Promise<Found> {
    const { rows, of } = this.archive.search(text, sort);
    const first = await this.entries(0, [...rows.subarray(0, 24)]);
    return { rows, of, first, generation: 0, reading: this.reading };
  }
  async facets(text: string) {
    return this.archive.facets(text);
  }
  async entries(_generation: number, rows: number[]) {
    return this.archive.ids(rows).map((id) => this.entry(id) ?? null);
  }
  async ids(_generation: number, rows: Uint32Array) {
    return this.archive.ids(rows);
  }
  async speakersOf(ids: string[]) {
    return this.archive.speakersOf(ids);
  }
  async sameWords(text: string) {
    const fitting = new Set(this.archive.ids(this.archive.search(text).rows));
    return sameStatements(this.archive.statements())
      .map((group) => group.map(({ id }) => id))
      .filter((ids) => ids.some((id) => fitting.has(id)));
  }
  async summary(text: string) {
    return this.archive.summary(text);
  }
  async byId(ids: string[]) {
    return ids.flatMap((id) => this.entry(id) ?? []);
  }
  onChange(tell: () => void) {
    this.listeners.push(tell);
  }
  async trouble() {
    return this.broken;
  }
}

/** Services over a list of entries. `calls` names what was asked, with its input. */
export class FakeLibrary implements LibraryServices {
  readonly archive: FakeArchive;
  readonly calls: [name: string, ...input: unknown[]][] = [];
  readonly exchange = new FakeExchange();
  readonly entries = new Map<string, Entry>();
  readonly binned = new Map<string, BinnedEntry>();
  aliasList: SpeakerAlias[] = [];
  searchList: SavedSearch[] = [];
  /** Makes every change fail with these words. */
  refuses: string | null = null;
  readonly #observers = new Observers();

  constructor(entries: readonly Entry[] = []) {
    this.archive = new FakeArchive((id) => this.entries.get(id));
    this.put(entries);
  }

  /** Puts entries, as the background would. */
  put(entries: readonly Entry[]): void {
    for (const entry of entries) this.entries.set(entry.annotation.id, entry);
    this.archive.archive.put(entries);
    this.#changed();
  }

  async update({ id, ...change }: { id: string; note?: string; tags?: string[] }) {
    this.#call('update', { id, ...change });
    const entry = this.entries.get(id);
    if (!entry) throw new Error('This saved quotation is no longer there.');
    const annotation = { ...entry.annotation, ...change };
    this.put([{ ...entry, annotation }]);
    return annotation;
  }
  async discard(ids: string[]) {
    this.#call('discard', ids);
    const gone = ids.flatMap((id) => this.entries.get(id) ?? []);
    for (const { annotation, article } of gone) {
      this.entries.delete(annotation.id);
      this.binned.set(annotation.id, { id: annotation.id, deletedAt: Date.now(), annotation, article });
    }
    this.archive.archive.delete(ids);
    this.#changed();
    return gone.length;
  }
  async bringBack(ids: string[]) {
    this.#call('bringBack', ids);
    const back = ids.flatMap((id) => this.binned.get(id) ?? []);
    for (const { id } of back) this.binned.delete(id);
    this.put(back.flatMap(({ annotation, article }) => (article ? [{ annotation, article }] : [])));
    return back.length;
  }
  async forget(ids?: string[]) {
    this.#call('forget', ids);
    const gone = ids ?? [...this.binned.keys()];
    for (const id of gone) this.binned.delete(id);
    this.#changed();
    return gone.length;
  }
  async retag(ids: string[], add: string[], remove: string[]) {
    this.#call('retag', ids, add, remove);
    const changed = ids.flatMap((id) => this.entries.get(id) ?? []);
    this.put(
      changed.map((entry) => {
        const kept = entry.annotation.tags.filter((tag) => !remove.includes(tag));
        return {
          ...entry,
          annotation: { ...entry.annotation, tags: [...kept, ...add.map((t) => t.trim())] },
        };
      }),
    );
    return changed.map(({ annotation: { id, tags } }) => ({ id, tags }));
  }
  async setTags(tags: TagsOf[]) {
    this.#call('setTags', tags);
    for (const of of tags) await this.update(of);
  }
  async mergeSpeakers(names: string[], into: string): Promise<AliasChange> {
    this.#call('mergeSpeakers', names, into);
    const before = this.aliasList.filter(({ name }) => names.includes(name));
    const others = this.aliasList.filter(({ name }) => !names.includes(name));
    this.#alias([...others, ...names.filter((name) => name !== into).map((name) => ({ name, into }))]);
    return { names, before };
  }
  async unmergeSpeakers({ names, before }: AliasChange) {
    this.#call('unmergeSpeakers', names, before);
    this.#alias([...this.aliasList.filter(({ name }) => !names.includes(name)), ...before]);
  }
  async keepSearch(search: SavedSearch) {
    this.#call('keepSearch', search);
    this.searchList = [...this.searchList.filter(({ name }) => name !== search.name), search];
    this.#changed();
  }
  async dropSearch(name: string) {
    this.#call('dropSearch', name);
    this.searchList = this.searchList.filter((search) => search.name !== name);
    this.#changed();
  }

  bin(limit: number) {
    return this.#observers.live(() => [...this.binned.values()].slice(0, limit));
  }
  binCount() {
    return this.#observers.live(() => this.binned.size);
  }
  aliases() {
    return this.#observers.live(() => this.aliasList);
  }
  searches() {
    return this.#observers.live(() => this.searchList);
  }
  async copy(forms: { text: string; html: string }) {
    this.#call('copy', forms);
  }
  openPage(url: string) {
    this.#call('openPage', url);
  }

  /** Inputs of all calls of that name. */
  callsOf(name: string): unknown[][] {
    return this.calls.filter(([called]) => called === name).map(([, ...input]) => input);
  }

  #call(name: string, ...input: unknown[]): void {
    this.calls.push([name, ...input]);
    if (this.refuses !== null) throw new Error(this.refuses);
  }
  #alias(aliases: SpeakerAlias[]): void {
    this.aliasList = aliases;
    this.archive.archive.merge(aliases);
    this.#changed();
  }
  #changed(): void {
    this.#observers.changed();
    for (const tell of this.archive.listeners) tell();
  }
}

/** A row in the bin that was deleted some days ago. */
export function binnedOf({ annotation, article }: Entry, daysAgo: number): BinnedEntry {
  const deletedAt = Date.now() - daysAgo * (BIN_KEPT / 30);
  return { id: annotation.id, deletedAt, annotation, article };
}

/** An address bar in memory, with Back. */
export class FakePlace implements Place {
  readonly steps: string[];
  #listeners: (() => void)[] = [];

  constructor(start = '') {
    this.steps = [start];
  }
  hash() {
    return this.steps.at(-1)!;
  }
  go(href: string, quietly: boolean) {
    if (quietly) this.steps[this.steps.length - 1] = href;
    else this.steps.push(href);
  }
  onChange(tell: () => void) {
    this.#listeners.push(tell);
  }
  /** As a press on a link does. */
  follow(href: string) {
    this.steps.push(href);
    for (const tell of this.#listeners) tell();
  }
  back() {
    this.steps.pop();
    for (const tell of this.#listeners) tell();
  }
}

export const libraryOf = (services: FakeLibrary, place: FakePlace, signal: AbortSignal): LibraryState =>
  new LibraryState(services, place, signal);
