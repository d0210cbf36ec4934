import type { Doc } from './document';
import { mix } from './hashing';
import { best, type LinearTable, sum } from './linear-table';

/** Features a token has at most. */
export const MAX_TAG_FEATURES = 24;

/**
 * Features of the greedy word-class tagger (Collins 2002; Ratnaparkhi 1996): the word, its ends and shape, its
 * neighbours, and the two classes given before. Writes hashes to `out`, returns their number.
 */
export function tagFeatures(doc: Doc, i: number, first: number, last: number, out: Int32Array): number {
  let n = 0;
  const w = doc.word[i]!;
  const t1 = i > first ? doc.tag[i - 1]! : 60;
  const t2 = i > first + 1 ? doc.tag[i - 2]! : 60;
  const w1 = i > first ? doc.word[i - 1]! : 1;
  const w2 = i > first + 1 ? doc.word[i - 2]! : 1;
  const n1 = i + 1 < last ? doc.word[i + 1]! : 2;
  const n2 = i + 2 < last ? doc.word[i + 2]! : 2;
  const shape = doc.shape[i]!;
  const lower = doc.lower[i]!;
  const suffix = doc.suffix[i]!;
  const length = lower.length;
  const suffix2 = length > 2 ? (lower.charCodeAt(length - 1) << 16) | lower.charCodeAt(length - 2) : 3;
  out[n++] = mix(1, w);
  out[n++] = mix(2, suffix);
  out[n++] = mix(3, suffix2);
  out[n++] = mix(4, (lower.charCodeAt(0) << 4) | shape);
  out[n++] = mix(5, (i === first ? 8 : 0) | shape);
  out[n++] = mix(6, t1);
  out[n++] = mix(7, (t1 << 6) | t2);
  out[n++] = mix(8, mix(t1, w));
  out[n++] = mix(9, w1);
  out[n++] = mix(10, w2);
  out[n++] = mix(11, n1);
  out[n++] = mix(12, n2);
  out[n++] = mix(13, i + 1 < last ? doc.suffix[i + 1]! : 2);
  out[n++] = mix(14, i > first ? doc.suffix[i - 1]! : 1);
  out[n++] = mix(15, mix(w, n1));
  out[n++] = mix(16, mix(w1, w));
  out[n++] = mix(17, mix(suffix, t1));
  out[n++] = mix(18, mix(t1, n1));
  out[n++] = mix(
    19,
    (i + 1 < last ? doc.shape[i + 1]! : 7) | (shape << 3) | ((i > first ? doc.shape[i - 1]! : 7) << 6),
  );
  out[n++] = mix(20, length > 4 ? lower.charCodeAt(length - 4) ^ Math.imul(suffix, 31) : w);
  return n;
}

const buffer = new Int32Array(MAX_TAG_FEATURES);
const scores = new Int32Array(64);

/** The tagger's weights, and the class of frequent words that have but one. */
export interface TaggerModel {
  weights: LinearTable;
  /** Three bytes a slot, found by the word's hash: class + 1 (0: free slot), and two bytes of the hash as a check. */
  dictionary: LinearTable;
}

/** Class of a frequent, unambiguous word by the hash of its lower-cased form, or -1. */
export function fixedTag(dictionary: LinearTable, word: number): number {
  const at = (word & dictionary.mask) * 3;
  const w = dictionary.weights;
  if (w[at] === 0 || w[at + 1] !== (word << 8) >> 24 || w[at + 2] !== word >> 24) return -1;
  return w[at]! - 1;
}

/** Gives each token of `[first, last)` (one sentence) its word class, left to right. */
export function tagSentence(doc: Doc, first: number, last: number, model: TaggerModel): void {
  for (let i = first; i < last; i++) {
    const fixed = fixedTag(model.dictionary, doc.word[i]!);
    if (fixed >= 0) {
      doc.tag[i] = fixed;
      continue;
    }
    const n = tagFeatures(doc, i, first, last, buffer);
    sum(model.weights, buffer, n, scores);
    doc.tag[i] = best(scores, model.weights.width);
  }
}
