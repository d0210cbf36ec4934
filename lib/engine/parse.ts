import type { Doc } from './document';
import { best, type LinearTable, newRegisters, registersOf, sum } from './linear-table';
import { bufferFeatures, labelFeatures, moveFeatures } from './parse-features';
import { LEFT, ParseState } from './parse-state';
import { sureMove, sureRelation } from './sure-parse';

/** The parser's tables: weights of moves (4 wide) and relations, and what is sure without them. */
export interface ParserModel {
  moves: LinearTable;
  labels: LinearTable;
  /** Left out while they are learned. */
  sure?: LinearTable;
}

/** Who is told each decision of the weights, before it is carried out. */
export interface Witness {
  move(x: ParseState, action: number): void;
  /** Local indices. */
  relation(x: ParseState, child: number, head: number, relation: number): void;
}

const state = new ParseState();
const ownOfMoves = newRegisters();
const ownOfLabels = newRegisters();

/** Longest sentence that is parsed; longer ones are lists and keep head -1. */
export const MAX_PARSED = 250;

/**
 * Parses one sentence: greedy arc-eager moves (Nivre 2003) by a perceptron trained with a dynamic oracle (Goldberg &
 * Nivre 2012), the relation of each arc chosen when it is made. Writes `doc.head` (document indices, -1 for the
 * root) and `doc.rel`; needs word classes and names.
 */
export function parseSentence(doc: Doc, index: number, model: ParserModel, witness?: Witness): void {
  const { first, last } = doc.sentences[index]!;
  const n = last - first;
  if (n === 0 || n > MAX_PARSED) return;
  state.reset(first, n, doc);
  const { features, sums } = registersOf(model.moves, ownOfMoves);
  // the buffer that the first of `features` are of, and how many they are
  let seen = -1;
  let held = 0;
  while (!state.done) {
    const mask = state.allowed;
    let action: number;
    if ((mask & (mask - 1)) === 0) action = 31 - Math.clz32(mask);
    else action = model.sure ? sureMove(model.sure, state) : -1;
    if (action < 0) {
      if (state.next !== seen) {
        seen = state.next;
        held = bufferFeatures(state, features);
      }
      const k = moveFeatures(state, features, held);
      sum(model.moves, features, k, sums);
      for (let a = 0; a < 4; a++) if (mask & (1 << a) && (action < 0 || sums[a]! > sums[action]!)) action = a;
      witness?.move(state, action);
    }
    step(doc, state, action, model, witness);
  }
  for (let i = 0; i < n; i++) {
    const h = state.head[i]!;
    doc.head[first + i] = h < 0 || h >= n ? -1 : first + h;
    doc.rel[first + i] = state.rel[i]!;
  }
}

function step(
  doc: Doc,
  x: ParseState,
  action: number,
  { labels, sure }: ParserModel,
  witness?: Witness,
): void {
  const s = x.stack[x.top - 1]!;
  const b = x.next;
  x.move(action);
  if (action < LEFT) return;
  const child = action === LEFT ? s : b;
  const head = action === LEFT ? b : s;
  if (head >= x.n) {
    x.rel[child] = 0;
    return;
  }
  const known = sure ? sureRelation(sure, x, child, head) : -1;
  if (known >= 0) {
    x.rel[child] = known;
    return;
  }
  const { features, sums } = registersOf(labels, ownOfLabels);
  const k = labelFeatures(doc, x, child, head, features);
  sum(labels, features, k, sums);
  // relation 0 is the root's alone
  sums[0] = -1e9;
  x.rel[child] = best(sums, labels.width);
  witness?.relation(x, child, head, x.rel[child]!);
}
