import { logOdds, SETTLED, type Settled, settledBy } from '../../lib/engine/confidence';
import type { Attribution } from '../../lib/model/attribution';
import type { LabelledDocument } from '../evaluation/gold';
import { rightOnes } from '../evaluation/reliability';
import { logistic } from './calibrate';

/** What an engine found, with whether it is in the gold: one entry for each. */
export type Settling = [by: Settled, confidence: number, right: boolean];

/** Judges everything found in a document, nested or not; the caller picks what its gold has labels for. */
export function settlings(doc: LabelledDocument, found: readonly Attribution[]): Settling[] {
  const right = rightOnes(doc, found);
  return found.map((a) => [settledBy(a), a.confidence, right.has(a)]);
}

/**
 * What `SETTLED` should hold: fitted on confidences that it has already settled, and put together with what it holds now.
 * @param list of one class alone
 */
export function refit(by: Settled, list: readonly Settling[]): [stretch: number, shift: number] {
  const [stretch, shift] = logistic(list.map(([, p, right]) => ({ x: [logOdds(p), 1], y: right ? 1 : 0 })));
  const [before, moved] = SETTLED[by];
  return [before * stretch!, moved * stretch! + shift!];
}
