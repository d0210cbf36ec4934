import type { Annotation } from '../model/annotation';
import type { Collection } from '../model/collection';
import type { Runner } from './connection';
import { isLater, sameData } from './merge';

/** Which of two versions of an annotation is kept when a collection is imported. */
export type Keep = 'newer' | 'mine' | 'theirs';

/** The same annotation here and in the file, with differences. */
export interface Conflict {
  mine: Annotation;
  theirs: Annotation;
}

/** What an import would do. */
export interface ImportPlan {
  added: number;
  equal: number;
  conflicts: Conflict[];
}

/** Ids asked for in one go. */
const BATCH = 500;

/** Compares a collection with what is stored; changes nothing. @throws {StoreError} */
export async function planImport(runner: Runner, { annotations }: Collection): Promise<ImportPlan> {
  const plan: ImportPlan = { added: 0, equal: 0, conflicts: [] };
  for (let at = 0; at < annotations.length; at += BATCH) {
    const batch = annotations.slice(at, at + BATCH);
    const known = await runner.run((db) => db.annotations.bulkGet(batch.map(({ id }) => id)));
    for (const [i, theirs] of batch.entries()) {
      const mine = known[i];
      if (!mine) plan.added++;
      else if (sameData(mine, theirs)) plan.equal++;
      else plan.conflicts.push({ mine, theirs });
    }
  }
  return plan;
}

/** Whether the version of the file takes the place of the one that is here. */
export function isReplaced({ mine, theirs }: Conflict, keep: Keep): boolean {
  if (keep === 'newer') return isLater(theirs.modified, mine.modified);
  return keep === 'theirs' && !sameData(mine, theirs);
}
