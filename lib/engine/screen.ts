import { canHeadCue } from './cue-features';
import type { Doc } from './document';
import { Templates } from './hashing';
import { type LinearTable, scoreOne } from './linear-table';

export const MAX_SCREEN_FEATURES = 12;

const SCREEN = new Templates([1, 3, 8], [2, 4, 5, 6, 7, 9]);

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
  const { a, b } = SCREEN;
  a[1] = w;
  a[2] = w;
  b[2] = t;
  a[3] = (t1 << 12) | (t << 6) | tn;
  a[4] = w;
  b[4] = tn;
  a[5] = w;
  b[5] = i + 1 < last ? doc.word[i + 1]! : 2;
  a[6] = w;
  b[6] = i > first ? doc.word[i - 1]! : 1;
  a[7] = w;
  b[7] = quoted ? 1 : 0;
  a[8] = (t << 1) | (quoted ? 1 : 0);
  a[9] = doc.suffix[i]!;
  b[9] = t;
  return SCREEN.hash(out, 0);
}

/** A sentence without a token above these log odds holds no cue; keeps 99.8 % of the candidates of unseen articles. */
const FLOOR = -3.25;
/**
 * In the others, tokens below these are not looked at again: more than half of those whose class would allow it, and no
 * candidate of unseen articles among them.
 */
const TOKEN_FLOOR = -5;
const buffer = new Int32Array(MAX_SCREEN_FEATURES);

/**
 * Whether the sentence `[first, last)` can hold an attribution, judged without a tree: the others are not parsed.
 * @param possible by token of the document; set to 1 where a token of the sentence may head a cue
 */
export function screenSentence(
  doc: Doc,
  first: number,
  last: number,
  quoteOf: Int32Array,
  model: LinearTable,
  possible: Uint8Array,
): boolean {
  let quoted = false;
  for (let i = first; i < last && !quoted; i++) quoted = quoteOf[i]! > 0;
  let passes = false;
  for (let i = first; i < last; i++) {
    if (!canHeadCue(doc.tag[i]!)) continue;
    const odds = scoreOne(model, buffer, screenFeatures(doc, i, first, last, quoted, buffer));
    possible[i] = odds > TOKEN_FLOOR ? 1 : 0;
    passes ||= odds > FLOOR;
  }
  return passes;
}
