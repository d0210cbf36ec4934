import type { Distance } from '../../lib/model/attribution';
import { DISTANCES, type Quotation } from '../quotation';

/** A party of the picture: the site itself, a speaker, a relay, or both in one. */
export interface Party {
  id: string;
  /** Null: nobody is named. */
  name: string | null;
  /** 0 for the site; otherwise how many hands away, at most: the column it stands in. */
  column: number;
  /** Quotations of its own. */
  said: number;
  /** Others' quotations that came through it. */
  carried: number;
}

/** The way from one party to the next one further from the reader. */
export interface Way {
  from: string;
  to: string;
  count: number;
  /** Of most quotations that came this way. */
  distance: Distance;
}

/** One chain with all that came by it: a row of the table beside the picture. */
export interface Route {
  /** Ids of its parties from the site outwards. */
  parties: string[];
  relays: (string | null)[];
  speaker: string | null;
  distance: Distance;
  keys: string[];
}

export interface Provenance {
  /** The site first, then column by column in the order in which they first appear. */
  parties: Party[];
  ways: Way[];
  routes: Route[];
}

export const SITE = 'site';
const relayId = (name: string | null) => (name === null ? 'relay?' : `party:${name}`);
const speakerId = (name: string | null) => (name === null ? 'speaker?' : `party:${name}`);

/**
 * Who reached this page through whom: a graph of this site, relays and speakers. A name is one party, whether it speaks or passes on;
 * the unnamed are one party as relays and one as speakers. Linear in the number of quotations.
 */
export function provenanceOf(quotations: readonly Quotation[]): Provenance {
  const parties = new Map<string, Party>([[SITE, { id: SITE, name: null, column: 0, said: 0, carried: 0 }]]);
  const ways = new Map<string, Way & { by: Record<Distance, number> }>();
  const routes = new Map<string, Route>();
  const meet = (id: string, name: string | null, column: number): Party => {
    const known = parties.get(id) ?? { id, name, column, said: 0, carried: 0 };
    known.column = Math.max(known.column, column);
    parties.set(id, known);
    return known;
  };
  for (const { key, relays, speaker, distance } of quotations) {
    const chain = [SITE, ...relays.map(relayId), speakerId(speaker)];
    for (const [i, name] of relays.entries()) meet(relayId(name), name, i + 1).carried++;
    meet(speakerId(speaker), speaker, chain.length - 1).said++;
    for (let i = 1; i < chain.length; i++) {
      const [from, to] = [chain[i - 1]!, chain[i]!];
      // Who quotes oneself through oneself is no way.
      if (from === to) continue;
      const id = JSON.stringify([from, to]);
      const way = ways.get(id) ?? { from, to, count: 0, distance, by: none() };
      way.count++;
      way.by[distance]++;
      ways.set(id, way);
    }
    const id = JSON.stringify(chain);
    const route = routes.get(id) ?? { parties: chain, relays, speaker, distance, keys: [] };
    route.keys.push(key);
    routes.set(id, route);
  }
  return {
    parties: [...parties.values()].sort((a, b) => a.column - b.column),
    ways: [...ways.values()].map(({ by, ...way }) => ({ ...way, distance: most(by) })),
    routes: [...routes.values()],
  };
}

const none = (): Record<Distance, number> => ({ first: 0, second: 0, third: 0, hearsay: 0 });
const most = (by: Record<Distance, number>) => DISTANCES.reduce((a, b) => (by[b] > by[a] ? b : a));

/** Keys of the quotations that a party spoke or passed on. */
export function keysOf({ routes }: Provenance, party: string): Set<string> {
  return new Set(routes.filter(({ parties }) => parties.includes(party)).flatMap(({ keys }) => keys));
}
