import type { Bits } from './bits';
import { ACTS, DISTANCES, KINDS } from './documents';
import { type Ground, intersection, type Matches } from './match';

/** Parts by which results are counted. */
export const FACETS = ['distance', 'kind', 'act', 'speaker', 'site', 'relay', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetValue {
  /** As a condition needs it; empty: none is named. */
  value: string;
  count: number;
}

export type Facets = Record<Facet, FacetValue[]>;

/** Values of a facet that are sent at most; the rarest are left out. */
const MOST = 200;

/**
 * Counts of each part's values, the most frequent first. A part on which the query has conditions is counted as if it had none there,
 * so that a second value can be chosen beside the first.
 */
export function facetsOf(matches: Matches, all: Bits, ground: Ground): Facets {
  const { documents: d, goesBy } = ground;
  const within = (part: string) => (matches.byPart.has(part) ? intersection(matches, part) : all);
  const one = (part: string, size: number, number: (row: number) => number, name: (n: number) => string) => {
    const counts = new Uint32Array(size);
    within(part).each((row) => {
      counts[number(row)]!++;
    });
    return valuesOf(counts, name);
  };
  const many = (part: string, size: number, of: (row: number) => number[], name: (n: number) => string) => {
    const counts = new Uint32Array(size);
    within(part).each((row) => {
      for (const number of new Set(of(row))) counts[number]!++;
    });
    return valuesOf(counts, name);
  };
  return {
    distance: inOrder(
      DISTANCES,
      one(
        'distance',
        4,
        (row) => d.distances[row]!,
        (n) => DISTANCES[n]!,
      ),
    ),
    kind: inOrder(
      KINDS,
      one(
        'kind',
        3,
        (row) => d.kinds[row]!,
        (n) => KINDS[n]!,
      ),
    ),
    act: inOrder(
      ACTS,
      one(
        'act',
        4,
        (row) => d.acts[row]!,
        (n) => ACTS[n]!,
      ),
    ),
    speaker: one(
      'speaker',
      d.speakerNames.size,
      (row) => goesBy[d.speakers[row]!]!,
      (n) => d.speakerNames.name(n),
    ),
    site: one(
      'site',
      d.outletNames.size,
      (row) => d.outlets[row]!,
      (n) => d.outletNames.name(n),
    ),
    relay: many(
      'relay',
      d.relayNames.size,
      (row) => d.relays[row]!,
      (n) => d.relayNames.name(n),
    ),
    tag: many(
      'tag',
      d.tagNames.size,
      (row) => d.tags[row]!,
      (n) => d.tagNames.name(n),
    ),
  };
}

/** Classes keep the order they have everywhere, whatever their counts. */
const inOrder = (order: readonly string[], values: FacetValue[]) =>
  values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));

function valuesOf(counts: Uint32Array, name: (n: number) => string): FacetValue[] {
  const values: FacetValue[] = [];
  counts.forEach((count, n) => {
    if (count > 0) values.push({ value: name(n), count });
  });
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST);
}
