import type { Scores } from './score';

/** Set → measure → percent that must be reached. */
export type Floors = Record<string, Record<string, number>>;

/** Points (percent) by which a measure may fall below its floor: less than one document's worth of noise. */
export const TOLERANCE = 0.5;

/**
 * The measures of one set that are watched, flat, in percent. Those the gold does not label are left out.
 * @param spansOnly for gold that labels spans without saying which belong together
 */
export function watched(scores: Scores, spansOnly = false): Record<string, number> {
  const measures: Record<string, number> = {};
  for (const part of ['source', 'cue', 'content'] as const) {
    measures[`exact ${part}`] = scores.exact[part].f1;
    measures[`overlap ${part}`] = scores.overlap[part].f1;
  }
  if (!spansOnly) {
    measures.linked = scores.linked.f1;
    if (scores.quotations.gold > 0) {
      measures['quotations recall'] = scores.quotations.r;
      measures['quotations precision'] = scores.quotations.p;
    }
    if (scores.relayed.gold > 0) measures.relayed = scores.relayed.f1;
    for (const [field, right] of Object.entries(scores.right))
      if (right) measures[`right ${field}`] = right.accuracy;
  }
  return Object.fromEntries(Object.entries(measures).map(([k, v]) => [k, Math.round(v * 10) / 10]));
}

/** One line for each measure of `set` that fell more than the tolerance below its floor. */
export function fallen(set: string, scores: Scores, floors: Floors): string[] {
  const now = watched(scores);
  return Object.entries(floors[set] ?? {}).flatMap(([measure, floor]) => {
    const value = now[measure] ?? 0;
    return value < floor - TOLERANCE
      ? [`${set}: ${measure} fell from ${floor.toFixed(1)} to ${value.toFixed(1)}`]
      : [];
  });
}
