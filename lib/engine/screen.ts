import { canHeadCue } from './cue-features';
import type { Doc } from './document';
import { mix } from './hashing';
import { type LinearTable, scoreOne } from './linear-table';

export const MAX_SCREEN_FEATURES = 12;

/** Features of token `i` that need no tree: the word, its class, and its neighbours. Returns their number. */
export function screenFeatures(
  doc: Doc,
  i: number,
  first: number,
  last: number,
  quoted: boolean,
  out: Int32Array,
): number {
  const w = doc.word[i]!;
  const t = doc.tag[i]!;
  const t1 = i > first ? doc.tag[i - 1]! : 60;
  const tn = i + 1 < last ? doc.tag[i + 1]! : 61;
  let n = 0;
  out[n++] = mix(1, w);
  out[n++] = mix(2, mix(w, t));
  out[n++] = mix(3, (t1 << 12) | (t << 6) | tn);
  out[n++] = mix(4, mix(w, tn));
  out[n++] = mix(5, mix(w, i + 1 < last ? doc.word[i + 1]! : 2));
  out[n++] = mix(6, mix(w, i > first ? doc.word[i - 1]! : 1));
  out[n++] = mix(7, mix(w, quoted ? 1 : 0));
  out[n++] = mix(8, (t << 1) | (quoted ? 1 : 0));
  out[n++] = mix(9, mix(doc.suffix[i]!, t));
  return n;
}

/** Log odds below which no token of a sentence is taken for a cue; keeps 99.6 % of what is found on unseen articles and. */
const FLOOR = -2.5;
const buffer = new Int32Array(MAX_SCREEN_FEATURES);

/** Whether the sentence `[first, last)` can hold an attribution, judged without a tree: the others are not parsed. */
export function mayHoldCue(
  doc: Doc,
  first: number,
  last: number,
  quoteOf: Int32Array,
  model: LinearTable,
): boolean {
  let quoted = false;
  for (let i = first; i < last && !quoted; i++) quoted = quoteOf[i]! > 0;
  for (let i = first; i < last; i++) {
    if (!canHeadCue(doc.tag[i]!)) continue;
    if (scoreOne(model, buffer, screenFeatures(doc, i, first, last, quoted, buffer)) > FLOOR) return true;
  }
  return false;
}
