import { lookUp } from './dictionary';
import { mix } from './hashing';
import type { LinearTable } from './linear-table';
import type { ParseState } from './parse-state';

/*
 * Moves and relations of the parser about which there is nothing to decide: those that its weights always chose, all but never another,
 * where few things were the same. The table of them is learned from the parser itself (`tools/train/sure.ts`) and spares it a third
 * of its sums.
 */

const MOVE = 0x6d6f7665;
const RELATION = 0x72656c61;

/** What a sure move depends on: the classes at the top of the stack and in front of it, whether the top has a head, and how far it is. */
export function moveKey({ stack, top, next, n, head, tag }: ParseState): number {
  const s0 = top > 0 ? stack[top - 1]! : -1;
  const b1 = next + 1 < n ? next + 1 : next < n ? n : -1;
  const far = s0 < 0 ? 0 : Math.min(next - s0, 3);
  const attached = s0 >= 0 && head[s0]! >= 0 ? 1 : 0;
  const classes = (tag[s0 + 1]! << 12) | (tag[next + 1]! << 6) | tag[b1 + 1]!;
  return mix(MOVE, (classes << 3) | (far << 1) | attached);
}

/** What a sure relation depends on: the child's word, the head's class, its side, and whether they are neighbours. */
export function relationKey({ word, tag }: ParseState, child: number, head: number): number {
  const far = Math.abs(head - child) > 1 ? 1 : 0;
  return mix(RELATION, mix(word[child + 1]!, (tag[head + 1]! << 2) | (far << 1) | (child < head ? 1 : 0)));
}

/** The sure move in this state; -1 where the weights decide. */
export function sureMove(table: LinearTable, x: ParseState): number {
  return lookUp(table, moveKey(x));
}

/** The sure relation of an arc (local indices); -1 where the weights decide. */
export function sureRelation(table: LinearTable, x: ParseState, child: number, head: number): number {
  return lookUp(table, relationKey(x, child, head));
}
