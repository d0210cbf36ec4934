import type { Doc } from './document';
import { mix } from './hashing';
import { best, type LinearTable, scoreFour, sum } from './linear-table';

/** Moves of the arc-eager system (Nivre 2003). */
export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;
export const MAX_MOVE_FEATURES = 64;
export const MAX_LABEL_FEATURES = 48;

/** State of the arc-eager system over one sentence; local indices, the root stands at index n at the end of the buffer. */
export class ParseState {
  stack = new Int16Array(512);
  top = 0;
  next = 0;
  head = new Int16Array(512);
  rel = new Uint8Array(512);
  /** Leftmost and second leftmost, rightmost and second rightmost child, and how many on each side. */
  l1 = new Int16Array(512);
  l2 = new Int16Array(512);
  r1 = new Int16Array(512);
  r2 = new Int16Array(512);
  lefts = new Uint8Array(512);
  rights = new Uint8Array(512);
  constructor(
    public first = 0,
    public n = 0,
  ) {}
  reset(first: number, n: number): void {
    this.first = first;
    this.n = n;
    this.top = 0;
    this.next = 0;
    this.head.fill(-1, 0, n + 1);
    this.rel.fill(0, 0, n + 1);
    this.l1.fill(-1, 0, n + 1);
    this.l2.fill(-1, 0, n + 1);
    this.r1.fill(-1, 0, n + 1);
    this.r2.fill(-1, 0, n + 1);
    this.lefts.fill(0, 0, n + 1);
    this.rights.fill(0, 0, n + 1);
    this.stack[this.top++] = 0;
    this.next = 1;
  }
  /** True when every token has been dealt with: only the root is left in the buffer. */
  get done(): boolean {
    return this.next >= this.n && this.top === 0;
  }
  /** Bit mask of the moves the system allows now. */
  get allowed(): number {
    let mask = 0;
    if (this.next < this.n) mask |= 1 << SHIFT;
    if (this.top > 0) {
      const s = this.stack[this.top - 1]!;
      if (this.head[s]! >= 0) mask |= 1 << REDUCE;
      else mask |= 1 << LEFT;
      if (this.next < this.n) mask |= 1 << RIGHT;
    }
    return mask;
  }
  attach(child: number, head: number): void {
    this.head[child] = head;
    if (child < head) {
      this.l2[head] = this.l1[head]!;
      this.l1[head] = child;
      this.lefts[head]!++;
    } else {
      this.r2[head] = this.r1[head]!;
      this.r1[head] = child;
      this.rights[head]!++;
    }
  }
  move(action: number): void {
    const s = this.stack[this.top - 1]!;
    if (action === SHIFT) this.stack[this.top++] = this.next++;
    else if (action === REDUCE) this.top--;
    else if (action === LEFT) {
      this.attach(s, this.next);
      this.top--;
    } else {
      this.attach(this.next, s);
      this.stack[this.top++] = this.next++;
    }
  }
}

/** Features of the next move, after Zhang & Nivre (2011): words and classes of the stack's top, its family, and the buffer. */
export function moveFeatures(doc: Doc, x: ParseState, out: Int32Array): number {
  const { first, n, stack, top, next, head, l1, l2, r1, r2, rel } = x;
  const s0 = top > 0 ? stack[top - 1]! : -1;
  const s1 = top > 1 ? stack[top - 2]! : -1;
  const word = (i: number) => (i < 0 ? 11 : i >= n ? 12 : doc.word[first + i]!);
  const tag = (i: number) => (i < 0 ? 60 : i >= n ? 61 : doc.tag[first + i]!);
  const s0w = word(s0);
  const s0t = tag(s0);
  const b0w = word(next);
  const b0t = tag(next);
  const b1 = next + 1 < n ? next + 1 : next < n ? n : -1;
  const b1w = word(b1);
  const b1t = tag(b1);
  const b2t = tag(next + 2 < n ? next + 2 : -1);
  const s1t = tag(s1);
  const s0h = s0 >= 0 ? head[s0]! : -1;
  const s0l = s0 >= 0 ? l1[s0]! : -1;
  const s0r = s0 >= 0 ? r1[s0]! : -1;
  const b0l = next < n ? l1[next]! : -1;
  const s0l2 = s0 >= 0 ? l2[s0]! : -1;
  const s0r2 = s0 >= 0 ? r2[s0]! : -1;
  const b0l2 = next < n ? l2[next]! : -1;
  const relOf = (i: number) => (i < 0 ? 62 : rel[i]!);
  const distance = s0 < 0 ? 0 : Math.min(next - s0, 10) > 5 ? (next - s0 > 9 ? 7 : 6) : next - s0;
  const valence = s0 < 0 ? 0 : Math.min(x.rights[s0]!, 3) * 4 + Math.min(x.lefts[s0]!, 3);
  const b0v = next < n ? Math.min(x.lefts[next]!, 3) : 0;
  const s0q = s0h >= 0 ? relOf(s0) : 63;
  let k = 0;
  const s0wt = mix(s0w, s0t);
  const b0wt = mix(b0w, b0t);
  out[k++] = mix(1, s0wt);
  out[k++] = mix(2, s0w);
  out[k++] = mix(3, (s0t << 6) | s0q);
  out[k++] = mix(4, b0wt);
  out[k++] = mix(5, b0w);
  out[k++] = mix(6, b0t);
  out[k++] = mix(7, mix(b1w, b1t));
  out[k++] = mix(8, b1t);
  out[k++] = mix(9, mix(s0wt, b0wt));
  out[k++] = mix(10, mix(s0wt, b0w));
  out[k++] = mix(11, mix(s0w, b0wt));
  out[k++] = mix(12, mix(s0wt, b0t));
  out[k++] = mix(13, mix(s0t, b0wt));
  out[k++] = mix(14, mix(s0w, b0w));
  out[k++] = mix(15, (s0t << 6) | b0t);
  out[k++] = mix(16, (b0t << 6) | b1t);
  out[k++] = mix(17, (b0t << 12) | (b1t << 6) | b2t);
  out[k++] = mix(18, (s0t << 12) | (b0t << 6) | b1t);
  out[k++] = mix(19, (tag(s0h) << 12) | (s0t << 6) | b0t);
  out[k++] = mix(20, (s0t << 18) | (tag(s0l) << 12) | (relOf(s0l) << 6) | b0t);
  out[k++] = mix(21, (s0t << 18) | (tag(s0r) << 12) | (relOf(s0r) << 6) | b0t);
  out[k++] = mix(22, (s0t << 18) | (b0t << 12) | (tag(b0l) << 6) | relOf(b0l));
  out[k++] = mix(23, mix(s0w, distance));
  out[k++] = mix(24, mix(s0t, distance));
  out[k++] = mix(25, mix(b0w, distance));
  out[k++] = mix(26, mix(b0t, distance));
  out[k++] = mix(27, mix((s0t << 6) | b0t, distance));
  out[k++] = mix(28, mix(s0w, valence));
  out[k++] = mix(29, mix(s0t, valence));
  out[k++] = mix(30, mix(b0t, b0v));
  out[k++] = mix(31, (s1t << 12) | (s0t << 6) | b0t);
  out[k++] = mix(32, mix(word(s1), (s0t << 6) | b0t));
  out[k++] = mix(33, (relOf(s0l) << 18) | (relOf(s0l2) << 12) | (s0t << 6) | b0t);
  out[k++] = mix(34, (relOf(s0r) << 18) | (relOf(s0r2) << 12) | (s0t << 6) | b0t);
  out[k++] = mix(35, (relOf(b0l) << 12) | (relOf(b0l2) << 6) | b0t);
  out[k++] = mix(36, mix(word(s0h), (s0t << 6) | b0t));
  out[k++] = mix(37, mix(word(s0r), (s0t << 6) | b0t));
  out[k++] = mix(38, mix(word(b0l), (s0t << 6) | b0t));
  out[k++] = mix(39, mix((s0q << 12) | (s0t << 6) | b0t, valence));
  out[k++] = mix(40, mix((s0q << 6) | s0t, b0w));
  out[k++] = mix(41, mix(mix(s0w, b0t), b1t));
  out[k++] = mix(42, mix(mix(s0t, b0w), b1t));
  out[k++] = mix(43, mix(b0w, b1w));
  out[k++] = mix(44, (tag(s0h) << 6) | s1t);
  return k;
}

/** Features of the relation of the arc `child` → `head` (local indices; `head === n` is the root). */
export function labelFeatures(doc: Doc, x: ParseState, child: number, head: number, out: Int32Array): number {
  const { first, n } = x;
  const word = (i: number) => (i < 0 ? 11 : i >= n ? 12 : doc.word[first + i]!);
  const tag = (i: number) => (i < 0 ? 60 : i >= n ? 61 : doc.tag[first + i]!);
  const cw = word(child);
  const ct = tag(child);
  const hw = word(head);
  const ht = tag(head);
  const side = child < head ? 0 : 1;
  const distance = Math.min(Math.abs(head - child), 8);
  const cl = x.l1[child]!;
  const cr = x.r1[child]!;
  let k = 0;
  const tags = (ct << 7) | (ht << 1) | side;
  out[k++] = mix(101, mix(cw, tags));
  out[k++] = mix(102, mix(hw, tags));
  out[k++] = mix(103, tags);
  out[k++] = mix(104, mix(cw, hw));
  out[k++] = mix(105, mix(cw, side));
  out[k++] = mix(106, mix(hw, side));
  out[k++] = mix(107, mix(tags, distance));
  out[k++] = mix(108, mix(tags, tag(child - 1)));
  out[k++] = mix(109, mix(tags, tag(child + 1)));
  out[k++] = mix(110, mix(tags, tag(head - 1)));
  out[k++] = mix(111, mix(tags, tag(Math.min(head + 1, n))));
  out[k++] = mix(112, mix(tags, word(cl)));
  out[k++] = mix(113, mix(tags, word(cr)));
  out[k++] = mix(114, mix(tags, (tag(cl) << 6) | tag(cr)));
  out[k++] = mix(115, mix(tags, word(child - 1)));
  out[k++] = mix(116, mix(tags, word(child + 1)));
  // what the head already governs: a second object, a subject before
  const hl = head < n ? x.l1[head]! : -1;
  const hr = head < n ? x.r1[head]! : -1;
  out[k++] = mix(117, mix(tags, hl < 0 || hl === child ? 62 : x.rel[hl]!));
  out[k++] = mix(118, mix(tags, hr < 0 || hr === child ? 62 : x.rel[hr]!));
  out[k++] = mix(119, mix(tags, doc.entity[first + child]!));
  out[k++] = mix(120, mix(mix(hw, ct), word(cl)));
  out[k++] = mix(121, mix(doc.suffix[first + child]!, tags));
  return k;
}

/** The parser's two tables: moves (4 wide) and relations. */
export interface ParserModel {
  moves: LinearTable;
  labels: LinearTable;
}

const state = new ParseState();
const moveBuffer = new Int32Array(MAX_MOVE_FEATURES);
const labelBuffer = new Int32Array(MAX_LABEL_FEATURES);
const scores = new Float32Array(4);
const sums = new Int32Array(64);

/** Longest sentence that is parsed; longer ones are lists and keep head -1. */
export const MAX_PARSED = 250;

/**
 * Parses one sentence: greedy arc-eager moves (Nivre 2003) by a perceptron trained with a dynamic oracle (Goldberg &
 * Nivre 2012), the relation of each arc chosen when it is made. Writes `doc.head` (document indices, -1 for the
 * root) and `doc.rel`; needs word classes and names.
 */
export function parseSentence(doc: Doc, index: number, model: ParserModel): void {
  const { first, last } = doc.sentences[index]!;
  const n = last - first;
  if (n === 0 || n > MAX_PARSED) return;
  state.reset(first, n);
  while (!state.done) {
    const mask = state.allowed;
    let action: number;
    if ((mask & (mask - 1)) === 0) action = 31 - Math.clz32(mask);
    else {
      const k = moveFeatures(doc, state, moveBuffer);
      scoreFour(model.moves, moveBuffer, k, scores);
      action = -1;
      for (let a = 0; a < 4; a++)
        if (mask & (1 << a) && (action < 0 || scores[a]! > scores[action]!)) action = a;
    }
    step(doc, state, action, model.labels);
  }
  for (let i = 0; i < n; i++) {
    const h = state.head[i]!;
    doc.head[first + i] = h < 0 || h >= n ? -1 : first + h;
    doc.rel[first + i] = state.rel[i]!;
  }
}

function step(doc: Doc, x: ParseState, action: number, labels: LinearTable): void {
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
  const k = labelFeatures(doc, x, child, head, labelBuffer);
  sum(labels, labelBuffer, k, sums);
  // relation 0 is the root's alone
  sums[0] = -1e9;
  x.rel[child] = best(sums, labels.width);
}
