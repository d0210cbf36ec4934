import type { Distance } from '../model/attribution';
import type { Bits } from './bits';
import { monthOf } from './days';
import { DISTANCES } from './documents';
import type { Ground } from './match';

/** How many there are of each distance. */
export type Counts = Record<Distance, number>;

export interface NamedCounts {
  /** Empty: none is named. */
  name: string;
  counts: Counts;
  total: number;
}

export interface PeriodCounts {
  /** `2026-03`, or `2026` where there are many. */
  period: string;
  counts: Counts;
}

/** What stands between a speaker and an outlet: a relay by its name, nobody (`direct`), or someone not named. */
export type Through = { kind: 'relay'; name: string } | { kind: 'direct' | 'unnamed' | 'others' };

/** A stream of quotations. `null` stands for all who are not named apart. */
export interface Flow {
  speaker: string | null;
  through: Through;
  outlet: string | null;
  count: number;
}

/** What pictures show of a set of quotations. */
export interface Summary {
  total: number;
  distances: Counts;
  /** Most read first. */
  speakers: NamedCounts[];
  outlets: NamedCounts[];
  /** Rising, without gaps. */
  periods: PeriodCounts[];
  flows: Flow[];
  /** Those that `flows` name apart. */
  flowing: { speakers: string[]; relays: string[]; outlets: string[] };
}

/** Rows of a bar chart. */
const BARS = 15;
/** Nodes of the flow picture in each column, besides "others". */
const NODES = 8;
/** Months after which years are shown. */
const MONTHS = 36;

/** Counts what is in the set, for pictures. */
export function summaryOf({ documents: d, goesBy }: Ground, set: Bits): Summary {
  const speakers = new Tally(d.speakerNames.size);
  const outlets = new Tally(d.outletNames.size);
  const relays = new Uint32Array(d.relayNames.size);
  const months = new Map<string, Counts>();
  const distances = none();
  set.each((row) => {
    const distance = d.distances[row]!;
    distances[DISTANCES[distance]!]++;
    speakers.add(goesBy[d.speakers[row]!]!, distance);
    outlets.add(d.outlets[row]!, distance);
    if (d.relays[row]!.length > 0) relays[d.relays[row]![0]!]!++;
    const month = monthOf(d.dated[row]!);
    const counts = months.get(month) ?? none();
    counts[DISTANCES[distance]!]++;
    months.set(month, counts);
  });
  const apart = {
    speakers: speakers.top(NODES).filter((n) => n !== 0),
    outlets: outlets.top(NODES),
    relays: topOf(relays, NODES).filter((n) => n !== 0),
  };
  return {
    total: set.count(),
    distances,
    speakers: speakers.named(BARS, (n) => d.speakerNames.name(n)),
    outlets: outlets.named(BARS, (n) => d.outletNames.name(n)),
    periods: periodsOf(months),
    flows: flowsOf({ documents: d, goesBy }, set, apart),
    flowing: {
      speakers: apart.speakers.map((n) => d.speakerNames.name(n)),
      relays: apart.relays.map((n) => d.relayNames.name(n)),
      outlets: apart.outlets.map((n) => d.outletNames.name(n)),
    },
  };
}

const none = (): Counts => ({ first: 0, second: 0, third: 0, hearsay: 0 });

/** Numbers with the most, the most first. */
function topOf(counts: Uint32Array, most: number): number[] {
  return Array.from(counts.keys())
    .filter((n) => counts[n]! > 0)
    .sort((a, b) => counts[b]! - counts[a]!)
    .slice(0, most);
}

/** Counts by name and distance. */
class Tally {
  readonly #counts: Uint32Array;
  readonly #totals: Uint32Array;

  constructor(size: number) {
    this.#counts = new Uint32Array(size * DISTANCES.length);
    this.#totals = new Uint32Array(size);
  }
  add(name: number, distance: number): void {
    this.#counts[name * DISTANCES.length + distance]!++;
    this.#totals[name]!++;
  }
  top(most: number): number[] {
    return topOf(this.#totals, most);
  }
  named(most: number, name: (n: number) => string): NamedCounts[] {
    return this.top(most).map((n) => ({
      name: name(n),
      total: this.#totals[n]!,
      counts: Object.fromEntries(
        DISTANCES.map((distance, i) => [distance, this.#counts[n * DISTANCES.length + i]!]),
      ) as Counts,
    }));
  }
}

/** Months without gaps, or years where the months are many. */
function periodsOf(months: ReadonlyMap<string, Counts>): PeriodCounts[] {
  const sorted = [...months.keys()].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const all: string[] = [];
  const [year = 0, month = 0] = first.split('-').map(Number);
  for (let i = 0; ; i++) {
    const next = monthOf(Date.UTC(year, month - 1 + i));
    all.push(next);
    if (next >= last) break;
  }
  const byYear = all.length > MONTHS;
  const periods = new Map<string, Counts>();
  for (const of of all) {
    const period = byYear ? of.slice(0, 4) : of;
    const counts = periods.get(period) ?? none();
    for (const distance of DISTANCES) counts[distance] += months.get(of)?.[distance] ?? 0;
    periods.set(period, counts);
  }
  return Array.from(periods, ([period, counts]) => ({ period, counts }));
}

function flowsOf(
  { documents: d, goesBy }: Pick<Ground, 'documents' | 'goesBy'>,
  set: Bits,
  apart: { speakers: number[]; relays: number[]; outlets: number[] },
): Flow[] {
  const [speakers, relays, outlets] = [
    new Set(apart.speakers),
    new Set(apart.relays),
    new Set(apart.outlets),
  ];
  const flows = new Map<string, Flow>();
  set.each((row) => {
    const speaker = goesBy[d.speakers[row]!]!;
    const relay = d.relays[row]![0];
    const outlet = d.outlets[row]!;
    const through: Through =
      relay === undefined
        ? { kind: 'direct' }
        : relay === 0
          ? { kind: 'unnamed' }
          : relays.has(relay)
            ? { kind: 'relay', name: d.relayNames.name(relay) }
            : { kind: 'others' };
    const flow: Flow = {
      speaker: speakers.has(speaker) ? d.speakerNames.name(speaker) : null,
      through,
      outlet: outlets.has(outlet) ? d.outletNames.name(outlet) : null,
      count: 0,
    };
    const key = JSON.stringify([flow.speaker, flow.through, flow.outlet]);
    const known = flows.get(key) ?? flow;
    known.count++;
    flows.set(key, known);
  });
  return [...flows.values()].sort((a, b) => b.count - a.count);
}
