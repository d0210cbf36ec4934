import type { Annotation } from '../model/annotation';
import type { Attribution } from '../model/attribution';
import { DEFAULT_SHOWN, isShown, type Shown } from '../model/settings';

/** One attribution as the page shows it. */
export interface Mark {
  attribution: Attribution;
  /** The annotation it was saved as; null when it is not saved. */
  annotation: Annotation | null;
}

export interface MarkSet {
  marks: Mark[];
  /** Attribution id → annotation id. */
  saved: Record<string, string>;
  /** Ids of annotations whose words are no longer in the text. */
  orphans: string[];
}

/** Which saved annotation belongs to which attribution. */
export interface Pairs {
  /** Attribution id → annotation. */
  partner: ReadonlyMap<string, Annotation>;
  /** Saved ones without a partner, in the engine's form. */
  alone: readonly Mark[];
  /** Ids of those whose words are no longer in the text. */
  orphans: string[];
}

/** Nothing is saved. */
export const NO_PAIRS: Pairs = { partner: new Map(), alone: [], orphans: [] };

/**
 * Brings what the engine found and what the reader saved together, in reading order. A saved one without a partner is shown all the same,
 * after what was saved.
 * @param shown attributions that are not among those are left out, unless saved.
 */
export function markSet(
  attributions: readonly Attribution[],
  { partner, alone, orphans }: Pairs = NO_PAIRS,
  shown: Shown = DEFAULT_SHOWN,
): MarkSet {
  const marks: Mark[] = [];
  for (const attribution of attributions) {
    const annotation = partner.get(attribution.id) ?? null;
    if (annotation || isShown(attribution, shown)) marks.push({ attribution, annotation });
  }
  marks.push(...alone);
  const saved: Record<string, string> = {};
  for (const [id, annotation] of partner) saved[id] = annotation.id;
  return { marks: inOrder(marks), saved, orphans };
}

/** By where their words begin; the engine gives them so already. */
function inOrder(marks: Mark[]): Mark[] {
  const starts = new Map<Mark, number>();
  let isSorted = true;
  let last = 0;
  for (const mark of marks) {
    const start = startOf(mark);
    starts.set(mark, start);
    if (start < last) isSorted = false;
    last = start;
  }
  return isSorted ? marks : marks.sort((a, b) => starts.get(a)! - starts.get(b)!);
}

function startOf({ attribution: { content } }: Mark): number {
  let start = content[0]?.[0] ?? 0;
  for (let i = 1; i < content.length; i++) start = Math.min(start, content[i]![0]);
  return start;
}
