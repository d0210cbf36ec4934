import { logOdds, SETTLED, type Settled, settledBy } from '../../lib/engine/confidence';
import type { Attribution } from '../../lib/model/attribution';
import { comparable, intersectionOverUnion, pairUp } from '../evaluation/compare';
import type { LabelledDocument } from '../evaluation/gold';
import { logistic } from './calibrate';

/** Contents that share at least this much of their union are the same find. */
const SAME = 0.5;

/** What an engine found, with whether it is in the gold: one `[kind, confidence, right]` for each. */
export type Settling = [by: Settled, confidence: number, right: boolean];

/** Judges everything found in a document, nested or not; the caller picks what its gold has labels for. */
export function settlings(doc: LabelledDocument, found: readonly Attribution[]): Settling[] {
  const links = pairUp(
    doc.attributions.map((a) => comparable(doc.text, a)),
    found.map((a) => comparable(doc.text, a)),
    (g, f) => intersectionOverUnion(g.content, f.content),
    SAME,
  );
  const right = new Set(links.map(([, f]) => f));
  return found.map((a, k) => [settledBy(a), a.confidence, right.has(k)]);
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
