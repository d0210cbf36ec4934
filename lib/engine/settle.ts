import type { Attribution } from '../model/attribution';
import { settle, settledBy } from './confidence';
import type { Doc } from './document';
import { nestedConfidence, nestedFeatures } from './nested-confidence';

/**
 * Gives everything that was found in a text the confidence that is reported.
 * @param found all of it, with the candidates' confidence; parents may stand before or behind what is nested in them
 * @returns the same in the same order
 */
export function settleAll(doc: Doc, found: readonly Attribution[]): Attribution[] {
  const byId = new Map(found.map((a) => [a.id, a]));
  return found.map((a) => {
    const outer = a.parent === null ? undefined : byId.get(a.parent);
    const confidence = outer
      ? nestedConfidence(nestedFeatures(doc, a, outer))
      : settle(a.confidence, settledBy(a));
    return { ...a, confidence };
  });
}
