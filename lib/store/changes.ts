import Dexie, { type IntervalTree } from 'dexie';
import type { HearsayDatabase } from './database';

/**
 * Tells which annotations were written, by whichever context (Dexie broadcasts it).
 * @param tell hears the ids of those put or deleted; `all` when it cannot be said, e.g. after the table was emptied.
 * @returns the function that ends it.
 */
export function watchAnnotations(db: HearsayDatabase, tell: (ids: string[] | 'all') => void): () => void {
  // Where Dexie keeps the primary keys that changed: `idb://database/table/index`, the primary key's name being empty.
  const part = `idb://${db.name}/${db.annotations.name}/`;
  const listener = (parts: Record<string, IntervalTree>): void => {
    const tree = parts[part];
    const ids = parts.all ? 'all' : tree ? keysOf(tree) : [];
    if (ids.length > 0) tell(ids);
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

/** Single keys of an interval tree; from another context it comes as a plain object, without its iterator. */
function keysOf(tree: IntervalTree): string[] | 'all' {
  const keys: string[] = [];
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const node = open.pop() as { from?: unknown; to?: unknown; l?: unknown; r?: unknown } | null | undefined;
    if (!node || node.from === undefined) continue;
    if (typeof node.from !== 'string' || node.from !== node.to) return 'all';
    keys.push(node.from);
    open.push(node.l, node.r);
  }
  return keys;
}
