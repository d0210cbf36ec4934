import { type LinearTable, usedRows } from '../../lib/engine/linear-table';

/** How often each small number (0 to 63) came with each hash. */
export class Tally {
  private readonly counts = new Map<number, Uint32Array>();

  add(hash: number, value: number): void {
    let c = this.counts.get(hash);
    if (!c) {
      c = new Uint32Array(64);
      this.counts.set(hash, c);
    }
    c[value]!++;
  }

  /** Hashes seen `least` times or more, with the number that came in at least this share of them; in order of first sight. */
  *settled(least: number, share: number): Generator<[hash: number, value: number]> {
    for (const [hash, c] of this.counts) {
      const total = c.reduce((a, b) => a + b, 0);
      const value = c.indexOf(Math.max(...c));
      if (total >= least && c[value]! >= share * total) yield [hash, value];
    }
  }
}

/** Writes a table for `lookUp`; of two hashes on one slot the first stays. @param slots a power of two */
export function dictionaryOf(entries: Iterable<[hash: number, value: number]>, slots: number): LinearTable {
  const weights = new Int8Array(slots * 3);
  for (const [hash, value] of entries) {
    const at = (hash & (slots - 1)) * 3;
    if (weights[at] !== 0) continue;
    weights[at] = value + 1;
    weights[at + 1] = (hash << 8) >> 24;
    weights[at + 2] = hash >> 24;
  }
  return { mask: slots - 1, width: 3, weights, scale: 1, used: usedRows(weights, 3) };
}
