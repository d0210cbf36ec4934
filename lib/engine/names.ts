import { type Doc, TAGS } from './document';
import { Templates } from './hashing';
import { best, type LinearTable, newRegisters, registersOf, sum } from './linear-table';

export const MAX_NAME_FEATURES = 32;

const NAME = new Templates([1, 3, 4, 5, 11, 18, 19, 20], [2, 6, 7, 8, 9, 10, 12, 13, 14, 15], [16, 17]);
/** Of capitalised words alone. */
const CAPITALISED = new Templates([21], [22, 23]);

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
  const capitalised = shape === 1 || shape === 2;
  const earlier = capitalised ? (seen.get(w) ?? 0) : 0;
  const next = sn === 1 || sn === 2 ? (seen.get(n1) ?? 0) : 0;
  const { a, b, c } = NAME;
  a[1] = w;
  a[2] = w;
  b[2] = l1;
  a[3] = doc.suffix[i]!;
  a[4] = (shape << 1) | begins;
  a[5] = (shape << 6) | (s1 << 3) | sn;
  a[6] = l1;
  b[6] = (shape << 1) | begins;
  a[7] = w1;
  b[7] = shape;
  a[8] = n1;
  b[8] = shape;
  a[9] = w1;
  b[9] = l1;
  a[10] = t;
  b[10] = l1;
  a[11] = (t << 12) | (t1 << 6) | tn;
  a[12] = w;
  b[12] = n1;
  a[13] = w1;
  b[13] = w;
  a[14] = i + 2 < last ? doc.word[i + 2]! : 2;
  b[14] = shape;
  a[15] = i > first + 1 ? doc.word[i - 2]! : 1;
  b[15] = shape;
  a[16] = n1;
  b[16] = l1;
  c[16] = shape;
  a[17] = tn;
  b[17] = l1;
  c[17] = shape;
  a[18] = (earlier << 4) | (begins << 3) | (shape === 1 ? 1 : 0);
  a[19] = (earlier << 4) | l1;
  a[20] = (next << 8) | (earlier << 4) | shape;
  const n = NAME.hash(out, 0);
  return capitalised ? runFeatures(doc, i, last, out, n) : n;
}

/** The last word of a capitalised run decides its kind: Agency, University, County. */
function runFeatures(doc: Doc, i: number, last: number, out: Int32Array, n: number): number {
  let end = i;
  while (end + 1 < last && end < i + 5 && (doc.shape[end + 1] === 1 || doc.shape[end + 1] === 2)) end++;
  const { a, b } = CAPITALISED;
  a[21] = doc.word[end]!;
  a[22] = doc.suffix[end]!;
  b[22] = end - i;
  a[23] = end + 1 < last ? doc.word[end + 1]! : 2;
  b[23] = end === i ? 1 : 0;
  return CAPITALISED.hash(out, n);
}

/**
 * Word classes of which no name begins with a small letter: of 220,000 such words in PolNeAR's train part 40 were given a name by the
 * weights. They are a third of a text, and are not asked about. Prepositions belong to times at most.
 */
const NO_NAME = Uint8Array.from(TAGS, (tag) =>
  /^(?:VB[DGNPZ]?|MD|TO|CC|PRP\$?|W(?:P\$?|DT|RB)|RP|POS|EX|IN|[,.:]|''|``|-[LR]RB-)$/.test(tag) ? 1 : 0,
);
const TIMES = new Set('than past of about once next'.split(' '));

/** Whether token `i`, before which no name goes on, begins none for sure. */
function beginsNoName(doc: Doc, i: number): boolean {
  const shape = doc.shape[i]!;
  return NO_NAME[doc.tag[i]!] === 1 && shape !== 1 && shape !== 2 && !TIMES.has(doc.lower[i]!);
}

const own = newRegisters();

/** Gives each token of the document its entity, left to right; needs word classes. */
export function findNames(doc: Doc, model: LinearTable): void {
  const seen = new Map<number, number>();
  const { features, sums } = registersOf(model, own);
  for (const { first, last } of doc.sentences) {
    for (let i = first; i < last; i++) {
      if ((i === first || doc.entity[i - 1] === 0) && beginsNoName(doc, i)) {
        doc.entity[i] = 0;
        continue;
      }
      const n = nameFeatures(doc, i, first, last, seen, features);
      sum(model, features, n, sums);
      const label = best(sums, model.width);
      doc.entity[i] = label;
      remember(doc, i, label, seen);
    }
  }
}

/** Notes what a capitalised word was taken for, so that its next mention leans the same way. */
export function remember(doc: Doc, i: number, label: number, seen: Map<number, number>): void {
  if (label > 0 && label < 5 && (doc.shape[i] === 1 || doc.shape[i] === 2)) seen.set(doc.word[i]!, label);
}
