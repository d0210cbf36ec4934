import { CB, CI, O, SB, SI, UB, UI } from './crf';

export const SOURCE = 1;
export const CONTENT = 2;
export const CUE = 3;
/** Label → role: 0 outside, 1 source, 2 content, 3 cue. */
export const ROLE = new Uint8Array(7);
ROLE[SB] = ROLE[SI] = SOURCE;
ROLE[CB] = ROLE[CI] = CONTENT;
ROLE[UB] = ROLE[UI] = CUE;

/** Spans that are told apart in one reading; what begins later goes unnoticed. */
const MAX_SPANS = 64;

/** Spans of one reading: role, first and last token (inclusive), in reading order. Arrays are reused by the next `read`. */
export class ReadingSpans {
  count = 0;
  readonly role = new Uint8Array(MAX_SPANS);
  readonly from = new Int16Array(MAX_SPANS);
  readonly to = new Int16Array(MAX_SPANS);

  /** Reads the labels of a sentence's `n` tokens. */
  read(labels: Uint8Array, n: number): void {
    this.count = 0;
    for (let i = 0; i < n; i++) {
      const l = labels[i]!;
      if (l === O) continue;
      const begins = l === SB || l === CB || l === UB;
      if (begins && this.count < MAX_SPANS) {
        this.role[this.count] = ROLE[l]!;
        this.from[this.count] = i;
        this.to[this.count++] = i;
      } else if (this.count > 0) this.to[this.count - 1] = i;
    }
  }
}

/** A number of tokens, in ten classes. */
export const sizeClass = (n: number): number =>
  n <= 3 ? n : n <= 5 ? 4 : n <= 8 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : n <= 35 ? 8 : 9;

/** A small number, three and more alike. */
export const few = (n: number): number => Math.min(n, 3);
