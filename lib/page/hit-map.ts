import type { Attribution } from '../model/attribution';
import type { Span } from '../model/span';
import type { Mark } from './marks';
import { partSpans } from './paint-plan';
import { findLast } from './search';

/** The attribution at a place of the text, and the span of it that covers the place. */
export interface Hit {
  id: string;
  span: Span;
}

interface Entry extends Hit {
  /** Number of attributions around this one. */
  depth: number;
}

/**
 * Answers which attribution a character belongs to. Where several do, the innermost has it, and of two equally deep ones the
 * one with the shorter span. Built once per painting in O(n log n); a question costs O(log n).
 */
export class HitMap {
  /** Ascending borders; between `starts[i]` and the next one `hits[i]` holds. */
  private readonly starts: number[] = [];
  private readonly hits: (Hit | null)[] = [];

  constructor(marks: readonly Mark[]) {
    const entries = entriesOf(marks);
    const borders = [...new Set(entries.flatMap(({ span }) => [...span]))].sort((a, b) => a - b);
    let next = 0;
    let open: Entry[] = [];
    for (const border of borders) {
      open = open.filter(({ span }) => span[1] > border);
      while (entries[next] && entries[next]!.span[0] <= border) open.push(entries[next++]!);
      this.starts.push(border);
      this.hits.push(open.length === 0 ? null : open.reduce(better));
    }
  }

  /** @param at offset of a character. */
  at(at: number): Hit | null {
    return this.hits[findLast(this.starts, at)] ?? null;
  }
}

function better(a: Entry, b: Entry): Entry {
  if (a.depth !== b.depth) return a.depth > b.depth ? a : b;
  return b.span[1] - b.span[0] < a.span[1] - a.span[0] ? b : a;
}

function entriesOf(marks: readonly Mark[]): Entry[] {
  const byId = new Map(marks.map(({ attribution }) => [attribution.id, attribution]));
  const entries: Entry[] = [];
  for (const { attribution } of marks) {
    const depth = depthOf(attribution, byId);
    for (const span of [...attribution.content, ...partSpans(attribution)]) {
      if (span[1] > span[0]) entries.push({ id: attribution.id, span, depth });
    }
  }
  return entries.sort((a, b) => a.span[0] - b.span[0]);
}

function depthOf(attribution: Attribution, byId: ReadonlyMap<string, Attribution>): number {
  const seen = new Set<string>();
  let depth = 0;
  for (let at: Attribution | undefined = attribution; at?.parent && !seen.has(at.id); depth++) {
    seen.add(at.id);
    at = byId.get(at.parent);
  }
  return depth;
}
