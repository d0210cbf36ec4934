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
const MOST = 100;

/** How a part is counted: the numbers of its values, and what they are called. */
interface Part {
  size: number;
  /** Adds one for each value of the row, each value once. */
  count: (row: number, counts: Uint32Array) => void;
  name: (number: number) => string;
  /** Values in the order they have everywhere, whatever their counts. */
  order?: readonly string[];
}

/**
 * Counts of each part's values, the most frequent first. A part on which the query has conditions is counted as if it had none there,
 * so that a second value can be chosen beside the first.
 */
export function facetsOf(matches: Matches, all: Bits, ground: Ground): Facets {
  const parts = partsOf(ground);
  const facets: Partial<Facets> = {};
  const counts = FACETS.map((facet) => new Uint32Array(parts[facet].size));
  // What all parts count alike is counted in one pass.
  const together = FACETS.filter((facet) => !matches.byPart.has(facet));
  const counters = together.map((facet) => [parts[facet].count, counts[FACETS.indexOf(facet)]!] as const);
  all.each((row) => {
    for (let i = 0; i < counters.length; i++) counters[i]![0](row, counters[i]![1]);
  });
  for (const [i, facet] of FACETS.entries()) {
    if (matches.byPart.has(facet))
      intersection(matches, facet).each((row) => parts[facet].count(row, counts[i]!));
    facets[facet] = valuesOf(counts[i]!, parts[facet]);
  }
  return facets as Facets;
}

function partsOf({ documents: d, goesBy }: Ground): Record<Facet, Part> {
  const one = (column: readonly number[]) => (row: number, counts: Uint32Array) => {
    counts[column[row]!]!++;
  };
  const many = (column: readonly (readonly number[])[]) => (row: number, counts: Uint32Array) => {
    const numbers = column[row]!;
    for (let i = 0; i < numbers.length; i++)
      if (i === 0 || numbers.indexOf(numbers[i]!) === i) counts[numbers[i]!]!++;
  };
  const { speakers } = d;
  return {
    distance: { size: 4, count: one(d.distances), name: (n) => DISTANCES[n]!, order: DISTANCES },
    kind: { size: 3, count: one(d.kinds), name: (n) => KINDS[n]!, order: KINDS },
    act: { size: 4, count: one(d.acts), name: (n) => ACTS[n]!, order: ACTS },
    speaker: {
      size: d.speakerNames.size,
      count: (row, counts) => {
        counts[goesBy[speakers[row]!]!]!++;
      },
      name: (n) => d.speakerNames.name(n),
    },
    site: { size: d.outletNames.size, count: one(d.outlets), name: (n) => d.outletNames.name(n) },
    relay: { size: d.relayNames.size, count: many(d.relays), name: (n) => d.relayNames.name(n) },
    tag: { size: d.tagNames.size, count: many(d.tags), name: (n) => d.tagNames.name(n) },
  };
}

function valuesOf(counts: Uint32Array, { name, order }: Part): FacetValue[] {
  const numbers: number[] = [];
  counts.forEach((count, n) => {
    if (count > 0) numbers.push(n);
  });
  if (!order) numbers.sort((a, b) => counts[b]! - counts[a]! || (name(a) < name(b) ? -1 : 1));
  return numbers.slice(0, MOST).map((n) => ({ value: name(n), count: counts[n]! }));
}
