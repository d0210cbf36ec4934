import { hull, type Span, within } from '../model/span';
import type { Doc } from './document';
import { anchorOf, type Draft } from './draft';

/** For each token the drafts whose content covers it, innermost last, as a linked list. */
export interface Zones {
  /** Innermost draft at each token, null outside all contents. */
  at(token: number): Draft | null;
}

const sizeOf = (d: Draft) => d.content.reduce((n, [s, e]) => n + e - s, 0);

/**
 * Finds for each draft the one in whose content it stands: the smallest content that covers its cue (or, without a
 * cue, its content) and is larger than its own. Sets `parent`. Each token is painted once for every level of nesting.
 */
export function nest(doc: Doc, drafts: readonly Draft[]): Zones {
  const inner = new Int32Array(doc.length).fill(-1);
  const outerFirst = [...drafts].sort((a, b) => sizeOf(b) - sizeOf(a));
  // the one painted over is remembered, so that a draft that covers its own cue finds the next one out
  outerFirst.forEach((d, k) => {
    const anchor = anchorOf(d);
    const around = inner[anchor]! >= 0 ? outerFirst[inner[anchor]!]! : null;
    d.parent = around && contains(around, d) ? around : null;
    for (const { first, last } of d.contentTokens) inner.fill(k, first, last);
  });
  return {
    at: (token) => {
      const k = inner[token] ?? -1;
      return k >= 0 ? outerFirst[k]! : null;
    },
  };
}

/** Whether `d` lies in the content of `outer`: all of its content, and its cue. */
function contains(outer: Draft, d: Draft): boolean {
  const all = hull(outer.content);
  const own = hull(d.content);
  if (!all || !own) return false;
  const inOne = (s: Span) => outer.content.some((o) => within(s, o));
  if (d.cue.length > 0 && !d.cue.every(inOne)) return false;
  return within(own, all) && d.content.every((s) => outer.content.some((o) => s[0] < o[1] && o[0] < s[1]));
}

/** The draft's ancestors, nearest first. */
export function* ancestors(draft: Draft): Generator<Draft> {
  for (let p = draft.parent; p; p = p.parent) yield p;
}
