import type { LinearTable } from './linear-table';

/**
 * Looks up the small number that a table of fixed answers holds for a hash: three bytes a slot, the number + 1 (0: free slot) and two
 * bytes of the hash as a check, so that one stranger in 65,536 that falls on a taken slot is answered.
 * @returns the number, -1 where the table has none for this hash
 */
export function lookUp({ mask, weights }: LinearTable, hash: number): number {
  const at = (hash & mask) * 3;
  if (weights[at] === 0 || weights[at + 1] !== (hash << 8) >> 24 || weights[at + 2] !== hash >> 24) return -1;
  return weights[at]! - 1;
}
