import type { Doc } from './document';
import { mix } from './hashing';
import { best, type LinearTable, sum } from './linear-table';

export const MAX_NAME_FEATURES = 32;

/**
 * Features of the name recogniser: words, shapes and classes around, the label given before, and the label the same
 * capitalised word had earlier in the document (Ratinov & Roth 2009). `seen` maps word hash → label + 1.
 */
export function nameFeatures(
  doc: Doc,
  i: number,
  first: number,
  last: number,
  seen: Map<number, number>,
  out: Int32Array,
): number {
  let n = 0;
  const w = doc.word[i]!;
  const l1 = i > first ? doc.entity[i - 1]! : 9;
  const w1 = i > first ? doc.word[i - 1]! : 1;
  const n1 = i + 1 < last ? doc.word[i + 1]! : 2;
  const t = doc.tag[i]!;
  const t1 = i > first ? doc.tag[i - 1]! : 60;
  const tn = i + 1 < last ? doc.tag[i + 1]! : 61;
  const shape = doc.shape[i]!;
  const s1 = i > first ? doc.shape[i - 1]! : 7;
  const sn = i + 1 < last ? doc.shape[i + 1]! : 7;
  const begins = i === first ? 1 : 0;
  out[n++] = mix(1, w);
  out[n++] = mix(2, mix(w, l1));
  out[n++] = mix(3, doc.suffix[i]!);
  out[n++] = mix(4, (shape << 1) | begins);
  out[n++] = mix(5, (shape << 6) | (s1 << 3) | sn);
  out[n++] = mix(6, mix(l1, (shape << 1) | begins));
  out[n++] = mix(7, mix(w1, shape));
  out[n++] = mix(8, mix(n1, shape));
  out[n++] = mix(9, mix(w1, l1));
  out[n++] = mix(10, mix(t, l1));
  out[n++] = mix(11, (t << 12) | (t1 << 6) | tn);
  out[n++] = mix(12, mix(w, n1));
  out[n++] = mix(13, mix(w1, w));
  out[n++] = mix(14, mix(i + 2 < last ? doc.word[i + 2]! : 2, shape));
  out[n++] = mix(15, mix(i > first + 1 ? doc.word[i - 2]! : 1, shape));
  out[n++] = mix(16, mix(n1, mix(l1, shape)));
  out[n++] = mix(17, mix(tn, mix(l1, shape)));
  const earlier = shape === 1 || shape === 2 ? (seen.get(w) ?? 0) : 0;
  out[n++] = mix(18, (earlier << 4) | (begins << 3) | (shape === 1 ? 1 : 0));
  out[n++] = mix(19, (earlier << 4) | l1);
  const next = i + 1 < last && doc.shape[i + 1]! >= 1 && doc.shape[i + 1]! <= 2 ? (seen.get(n1) ?? 0) : 0;
  out[n++] = mix(20, (next << 8) | (earlier << 4) | shape);
  // the last word of a capitalised run decides its kind: Agency, University, County
  let end = i;
  while (end + 1 < last && end < i + 5 && (doc.shape[end + 1] === 1 || doc.shape[end + 1] === 2)) end++;
  if (shape === 1 || shape === 2) {
    out[n++] = mix(21, doc.word[end]!);
    out[n++] = mix(22, mix(doc.suffix[end]!, end - i));
    out[n++] = mix(23, mix(end + 1 < last ? doc.word[end + 1]! : 2, end === i ? 1 : 0));
  }
  return n;
}

const buffer = new Int32Array(MAX_NAME_FEATURES);
const scores = new Int32Array(16);

/** Gives each token of the document its entity, left to right; needs word classes. */
export function findNames(doc: Doc, model: LinearTable): void {
  const seen = new Map<number, number>();
  for (const { first, last } of doc.sentences) {
    for (let i = first; i < last; i++) {
      const n = nameFeatures(doc, i, first, last, seen, buffer);
      sum(model, buffer, n, scores);
      const label = best(scores, model.width);
      doc.entity[i] = label;
      remember(doc, i, label, seen);
    }
  }
}

/** Notes what a capitalised word was taken for, so that its next mention leans the same way. */
export function remember(doc: Doc, i: number, label: number, seen: Map<number, number>): void {
  if (label > 0 && label < 5 && (doc.shape[i] === 1 || doc.shape[i] === 2)) seen.set(doc.word[i]!, label);
}
