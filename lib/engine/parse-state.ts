import type { Doc } from './document';

/** Moves of the arc-eager system (Nivre 2003). */
export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;
/** What stands for a token that is not there, and for the root. */
const NO_WORD = 11;
export const NO_TAG = 60;
const ROOT_WORD = 12;
const ROOT_TAG = 61;

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
  /** Word and class of token i at i + 1, between what stands for `no token` and for the root: features ask for both all the time. */
  readonly word = new Int32Array(514).fill(NO_WORD, 0, 1);
  readonly tag = new Uint8Array(514).fill(NO_TAG, 0, 1);
  constructor(
    public first = 0,
    public n = 0,
  ) {}
  /** Begins the sentence of `n` tokens from token `first` on. @param doc where features are to be read */
  reset(first: number, n: number, doc?: Doc): void {
    this.first = first;
    this.n = n;
    if (doc) {
      // a loop: to cut a part out of a typed array costs more than to copy it
      for (let i = 0; i < n; i++) {
        this.word[i + 1] = doc.word[first + i]!;
        this.tag[i + 1] = doc.tag[first + i]!;
      }
      this.word[n + 1] = ROOT_WORD;
      this.tag[n + 1] = ROOT_TAG;
    }
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
