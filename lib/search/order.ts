import type { Documents } from './documents';

export const SORTS = ['newest', 'oldest', 'dated', 'speaker', 'distance'] as const;
/** Order of the results: by day of saving, by the article's date, by speaker's name, or the farthest first. */
export type Sort = (typeof SORTS)[number];

/** A rising order for text, the same for every reader. */
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * All rows in one order. Within equals, the newest first. Sorting happens once for each state of the documents; a search then walks
 * along and picks.
 */
export function orderOf(d: Documents, sort: Sort, goesBy: Uint32Array): Uint32Array {
  const rows = Uint32Array.from({ length: d.rows }, (_, row) => row);
  const newest = (a: number, b: number) => d.saved[b]! - d.saved[a]! || b - a;
  switch (sort) {
    case 'newest':
      return rows.sort(newest);
    case 'oldest':
      return rows.sort((a, b) => newest(b, a));
    case 'dated':
      return rows.sort((a, b) => d.dated[b]! - d.dated[a]! || newest(a, b));
    case 'distance': {
      // Hearsay is the last class, so the farthest first is the classes backwards; more hops before fewer.
      return rows.sort(
        (a, b) => d.distances[b]! - d.distances[a]! || d.hops[b]! - d.hops[a]! || newest(a, b),
      );
    }
    case 'speaker': {
      const names = d.speakerNames;
      const byName = Array.from({ length: names.size }, (_, i) => i).sort((a, b) =>
        // Those whom nobody names come last.
        a === 0 ? 1 : b === 0 ? -1 : collator.compare(names.name(a), names.name(b)),
      );
      const rank = new Uint32Array(names.size);
      byName.forEach((name, i) => {
        rank[name] = i;
      });
      return rows.sort(
        (a, b) => rank[goesBy[d.speakers[a]!]!]! - rank[goesBy[d.speakers[b]!]!]! || newest(a, b),
      );
    }
  }
}
