import { binnedOf, FakeLibrary } from '../../../components/library/testing';
import type { Entry } from '../../../lib/search/documents';
import { type EntrySketch, entryOf } from '../../../lib/search/testing';

/*
 * The states in which the library is looked at. All names and words are made up.
 */

const VALLEY = {
  url: 'https://valley.example/dam',
  title: 'Marle dam to be emptied before winter',
  publisher: 'Valley Post',
  author: 'R. Amsel',
  published: '2026-05-04',
};
const COAST = {
  url: 'https://coast.example/ferry',
  title: 'Ferry between Sand Quay and the Outer Isles to sail again after eleven years',
  publisher: 'The Coast',
  author: 'Jane van der Berg and Tom Roe',
  published: '2026-06-11',
};
const WIRE = {
  url: 'https://wire.example/dam-2',
  title: 'Dam: what the letter said',
  publisher: 'Valley Wire',
  published: '2026-05-06',
};
const GAZETTE = {
  url: 'https://gazette.example/marle',
  title: 'A wall, a letter, a minister',
  publisher: 'Morning Gazette',
  published: '2026-07-02',
};

const SKETCHES: EntrySketch[] = [
  {
    words:
      '“The reservoir above Marle will be emptied before the first frost so that divers can reach the old sluice”',
    speaker: 'Ines Roth',
    relays: ['Radio Delta'],
    article: VALLEY,
  },
  {
    words:
      'the reservoir above Marle would be emptied before the first frost so that divers could reach the old sluice',
    speaker: 'Roth',
    kind: 'indirect',
    relays: ['Valley Post', 'Radio Delta'],
    article: GAZETTE,
  },
  { words: '“We are ready, and so is the crew.”', speaker: 'Ines Roth', article: COAST, tags: ['ferry'] },
  {
    words:
      '“Nobody should have to learn from a siren that the wall above their house has been leaking since spring, and that three engineers wrote it down, signed it, and sent it to an office where it was filed under correspondence, stamped, and forgotten for the better part of a year.”',
    speaker: 'Tobias Anker',
    article: VALLEY,
    note: 'Compare with what he said in May.',
    tags: ['dam', 'safety'],
  },
  {
    words:
      '“Nobody should have to learn from a siren that the wall above their house has been leaking since spring, and that three engineers wrote it down,”',
    speaker: 'Tobias Anker',
    relays: ['Valley Post'],
    article: WIRE,
  },
  {
    words:
      'three engineers wrote it down, signed it, and sent it to an office where it was filed and forgotten',
    speaker: 'Anker',
    kind: 'indirect',
    relays: [null],
    article: GAZETTE,
  },
  {
    words: 'the letter never reached his desk',
    speaker: 'Paul Grether',
    kind: 'indirect',
    relays: ['Valley Wire', 'Lena Ostrow'],
    article: VALLEY,
  },
  { words: '“How long had they known?”', speaker: 'Tobias Anker', act: 'question', article: WIRE },
  {
    words: 'the minister had been told twice',
    speaker: 'Paul Grether',
    kind: 'indirect',
    relays: [null],
    article: WIRE,
  },
  {
    words: 'a second wall will not be needed',
    speaker: 'the engineers’ report',
    kind: 'indirect',
    article: WIRE,
  },
  {
    words: 'the water would be let out at night',
    speaker: 'two officials at the water office who asked not to be named',
    kind: 'indirect',
    relays: ['Radio Delta'],
    article: VALLEY,
  },
  { words: 'the cost will be shared', speaker: null, kind: 'indirect', relays: [null], article: GAZETTE },
  {
    words: '“It floats, which is more than they promised us.”',
    speaker: 'Harm Okke',
    article: COAST,
    tags: ['ferry', 'promises'],
  },
  {
    words: 'tickets will cost less than last time',
    speaker: 'the harbour office',
    kind: 'indirect',
    relays: ['Coast Radio'],
    article: COAST,
  },
];

export const ENTRIES: Entry[] = SKETCHES.map((sketch, i) =>
  entryOf(`e${i}`, {
    created: new Date(Date.UTC(2026, 6, 20 - i, 9)).toISOString(),
    ...sketch,
  }),
);

const many = (count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => {
    const entry = ENTRIES[i % ENTRIES.length]!;
    return { ...entry, annotation: { ...entry.annotation, id: `m${i}` } };
  });

const filled = (change: (library: FakeLibrary) => void = () => undefined) => {
  const library = new FakeLibrary(ENTRIES);
  change(library);
  return library;
};

/** Each scene: its world and the place it is opened at. */
export const LIBRARY_SCENES: Record<string, { world: () => FakeLibrary; at?: string }> = {
  all: { world: () => filled() },
  found: { world: () => filled(), at: '#/quotations?q=dam+-tag:safety' },
  chosen: {
    world: () => filled(),
    at: '#/quotations?q=speaker%3A%3D%22Ines+Roth%22+speaker%3A%3D%22Roth%22',
  },
  misread: { world: () => filled(), at: '#/quotations?q=hops:many' },
  nothing: { world: () => filled(), at: '#/quotations?q=zzz' },
  empty: { world: () => new FakeLibrary() },
  many: { world: () => new FakeLibrary(many(3000)) },
  kept: {
    world: () =>
      filled((library) => {
        library.searchList = [
          { name: 'Second-hand about the dam', query: 'dam hops:>0', sort: 'dated' },
          { name: 'Questions', query: 'act:question', sort: 'newest' },
        ];
      }),
  },
  speaker: {
    world: () =>
      filled((library) => {
        library.aliasList = [{ name: 'Roth', into: 'Ines Roth' }];
        library.archive.archive.merge(library.aliasList);
      }),
    at: '#/speaker?name=Ines+Roth',
  },
  outlet: { world: () => filled(), at: '#/outlet?name=Valley+Post' },
  same: { world: () => filled(), at: '#/same' },
  sameNone: { world: () => new FakeLibrary(ENTRIES.slice(6, 8)), at: '#/same' },
  pictures: { world: () => filled(), at: '#/pictures' },
  picturesNone: { world: () => new FakeLibrary(), at: '#/pictures' },
  bin: {
    world: () =>
      filled((library) => {
        for (const [i, entry] of ENTRIES.slice(0, 3).entries())
          library.binned.set(entry.annotation.id, binnedOf(entry, i * 14));
      }),
    at: '#/bin',
  },
  emptyBin: { world: () => filled(), at: '#/bin' },
  reading: {
    world: () =>
      filled((library) => {
        library.archive.reading = { done: 43_000, total: 100_000 };
      }),
  },
  broken: {
    world: () =>
      filled((library) => {
        library.archive.broken =
          'This browser does not let Hearsay keep data here (a private window, or a setting that forgets history). Use a normal window, or let the browser keep data.';
      }),
  },
};
