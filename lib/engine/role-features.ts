import type { CueFrame, Edges } from './cue-frame';
import { mix, Templates } from './hashing';
import { type SentenceView, tagAt, wordAt } from './sentence-view';

/**
 * Features of token `i` for the labeller that marks source, cue and content of one cue (as in semantic role
 * labelling, Gildea & Jurafsky 2002): where the token hangs relative to the cue, words and classes around it,
 * quotation marks, and where clauses begin and end. They come in three groups, by what they depend on: all tokens of a branch share
 * the second, and all cues on one side of a token the third.
 */

/** Most features one token can have, and most of one group; the caller's buffer must hold as many. */
export const MAX_ROLE_FEATURES = 64;

const bucket = (d: number) => (d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 15 ? 7 : d <= 25 ? 8 : 9);

/** 0 before the cue, 1 its head, 2 behind it. */
export type Side = 0 | 1 | 2;
export const sideOf = (i: number, cue: number): Side => (i < cue ? 0 : i === cue ? 1 : 2);

/** What depends on token and cue. */
const ROLE = new Templates(
  [1, 20, 31, 32],
  [4, 5, 6, 21, 22, 23, 25, 26, 28, 30, 35, 36, 44],
  [16, 17, 18, 24, 27, 33, 34, 51],
);
/** The same, of tokens at most four places from the cue. */
const NEAR = new Templates([], [], [47, 48, 49, 50]);
/** What depends on the cue, the branch in which the token hangs, and the side. */
const BRANCH = new Templates([2, 3], [15, 19, 40, 45, 46, 52]);
/** What depends on the token and the side alone. */
const TOKEN = new Templates([], [7, 8, 9, 13, 14, 42, 43], [10, 11, 12, 29, 37, 38, 39, 41, 53, 54]);

/** All features of token `i`. Writes hashes to `out`, returns their number. */
export function roleFeatures(v: SentenceView, f: CueFrame, e: Edges, i: number, out: Int32Array): number {
  const n = tokenFeatures(v, e, i, sideOf(i, f.cue), out, branchFeatures(v, f, i, out, 0));
  return pairFeatures(v, f, e, i, out, n);
}

/** Features of token and cue. Writes hashes to `out` from `from` on, returns the end. */
export function pairFeatures(
  v: SentenceView,
  f: CueFrame,
  e: Edges,
  i: number,
  out: Int32Array,
  from: number,
): number {
  const { cue } = f;
  const side = sideOf(i, cue);
  const far = bucket(Math.abs(i - cue)) * 3 + side;
  hanging(v, f, i, side, far);
  words(v, f, i, side, far);
  quoting(v, f, i, side, far);
  edges(v, f, e, i, side);
  const n = ROLE.hash(out, from);
  return i - cue >= -4 && i - cue <= 4 ? near(v, f, i, side, out, n) : n;
}

/** Features of the branch of token `i`: where it hangs, and by which word. Writes hashes to `out` from `from` on, returns the end. */
export function branchFeatures(
  v: SentenceView,
  f: CueFrame,
  i: number,
  out: Int32Array,
  from: number,
): number {
  const { a, b } = BRANCH;
  const { cue } = f;
  const top = f.branch[i]!;
  const hang = f.hang[i]! + sideOf(i, cue);
  const hangCase = mix(hang, v.caseWord[top]!);
  const stem = v.stem[cue]!;
  a[2] = hang;
  a[3] = hangCase;
  a[15] = stem;
  b[15] = hang;
  a[19] = stem;
  b[19] = hangCase;
  a[40] = mix(v.tag[cue]!, v.rel[cue]!);
  b[40] = hang;
  a[45] = wordAt(v, cue + 1);
  b[45] = hang;
  a[46] = wordAt(v, cue - 1);
  b[46] = hang;
  a[52] = v.word[top]!;
  b[52] = hang;
  return BRANCH.hash(out, from);
}

/** Words and classes of token `i`, its neighbours and its head. Writes hashes to `out` from `from` on, returns the end. */
export function tokenFeatures(
  v: SentenceView,
  { start, end }: Edges,
  i: number,
  side: Side,
  out: Int32Array,
  from: number,
): number {
  const { a, b, c } = TOKEN;
  const word = v.word[i]!;
  const tag = v.tag[i]!;
  const w1 = wordAt(v, i - 1);
  const n1 = wordAt(v, i + 1);
  const t1 = tagAt(v, i - 1);
  const tn = tagAt(v, i + 1);
  const h = v.head[i]!;
  a[7] = word;
  b[7] = side;
  a[8] = w1;
  b[8] = side;
  a[9] = n1;
  b[9] = side;
  a[10] = mix(t1, tag);
  b[10] = tn;
  c[10] = side;
  a[11] = tag;
  b[11] = tn;
  c[11] = side;
  a[12] = t1;
  b[12] = tag;
  c[12] = side;
  a[13] = w1;
  b[13] = word;
  a[14] = word;
  b[14] = n1;
  a[29] = v.entity[i]!;
  b[29] = v.shape[i]!;
  c[29] = side;
  a[37] = i > 0 ? end[i - 1]! : 64;
  b[37] = start[i]!;
  c[37] = side;
  a[38] = end[i]!;
  b[38] = i + 1 < v.n ? start[i + 1]! : 64;
  c[38] = side;
  a[39] = start[i]!;
  b[39] = word;
  c[39] = side;
  a[41] = i === 0 ? 1 : i === v.n - 1 ? 2 : i === v.n - 2 ? 3 : 0;
  b[41] = tag;
  c[41] = side;
  a[42] = v.suffix[i]!;
  b[42] = side;
  a[43] = h < 0 ? -1 : v.word[h]!;
  b[43] = h < 0 ? side : mix(v.rel[i]!, side);
  a[53] = tn;
  b[53] = tagAt(v, i + 2);
  c[53] = side;
  a[54] = t1;
  b[54] = tagAt(v, i - 2);
  c[54] = side;
  return TOKEN.hash(out, from);
}

/** Where the token hangs relative to the cue, and how it differs in that from its neighbours. */
function hanging(v: SentenceView, f: CueFrame, i: number, side: number, far: number): void {
  const { a, b, c } = ROLE;
  const { cue, branch } = f;
  const top = branch[i]!;
  const hang = f.hang[i]! + side;
  const stem = v.stem[cue]!;
  const fresh = i > 0 && branch[i - 1] === top ? 0 : 1;
  const closing = i + 1 < v.n && branch[i + 1] === top ? 0 : 1;
  a[1] = far;
  a[4] = hang;
  b[4] = (i === top ? 1 : 0) | (i === v.left[top]! ? 2 : 0) | (i === v.right[top]! ? 4 : 0);
  a[5] = hang;
  b[5] = v.rel[i]!;
  a[6] = hang;
  b[6] = far;
  a[16] = stem;
  b[16] = hang;
  c[16] = b[4];
  a[31] = mix(i > 0 ? f.hang[i - 1]! : -1, hang) + fresh;
  a[32] = mix(hang, i + 1 < v.n ? f.hang[i + 1]! : -1) + closing;
  a[33] = hang;
  b[33] = fresh;
  c[33] = v.word[i]!;
  a[34] = hang;
  b[34] = closing;
  c[34] = wordAt(v, i + 1);
  a[51] = top === i ? 1 : 0;
  b[51] = v.tag[top]!;
  c[51] = hang;
}

/** Words and classes of token and cue. */
function words(v: SentenceView, f: CueFrame, i: number, side: number, far: number): void {
  const { a, b, c } = ROLE;
  const tag = v.tag[i]!;
  const stem = v.stem[f.cue]!;
  const h = v.head[i]!;
  a[17] = stem;
  b[17] = v.word[i]!;
  c[17] = side;
  a[18] = stem;
  b[18] = tag;
  c[18] = far;
  a[44] = h < 0 ? -1 : v.tag[h]!;
  b[44] = h < 0 ? far : mix(v.rel[i]!, mix(tag, side));
}

/** Quotation marks around token and cue, and what stands between the two. */
function quoting(v: SentenceView, f: CueFrame, i: number, side: number, far: number): void {
  const { a, b, c } = ROLE;
  const { cue } = f;
  const hang = f.hang[i]! + side;
  const between = f.between[i]!;
  const q =
    (v.quote[i] ? 1 : 0) |
    (v.quote[cue] ? 2 : 0) |
    (v.quote[i] && v.quote[i] === v.quote[cue] ? 4 : 0) |
    (v.mark[i] ? 8 : 0) |
    (i > 0 && v.mark[i - 1] ? 16 : 0) |
    (i + 1 < v.n && v.mark[i + 1] ? 32 : 0) |
    (v.hasQuote ? 64 : 0);
  a[20] = q;
  a[21] = q;
  b[21] = side;
  a[22] = q;
  b[22] = far;
  a[23] = q;
  b[23] = hang;
  a[24] = q;
  b[24] = v.tag[i]!;
  c[24] = side;
  a[25] = between;
  b[25] = side;
  a[26] = between;
  b[26] = far;
  a[27] = between;
  b[27] = q;
  c[27] = side;
  a[28] = between;
  b[28] = hang;
}

/** Names, and where clauses and phrases begin and end. */
function edges(v: SentenceView, f: CueFrame, e: Edges, i: number, side: number): void {
  const { a, b } = ROLE;
  const { start, end } = e;
  const hang = f.hang[i]! + side;
  a[30] = v.entity[i]!;
  b[30] = hang;
  a[35] = start[i]!;
  b[35] = hang;
  a[36] = end[i]!;
  b[36] = hang;
}

/** What stands how many places from the cue. */
function near(v: SentenceView, f: CueFrame, i: number, side: number, out: Int32Array, n: number): number {
  const { a, b, c } = NEAR;
  const { cue } = f;
  const tag = v.tag[i]!;
  const offset = i - cue;
  a[47] = offset;
  b[47] = v.stem[cue]!;
  c[47] = v.word[i]!;
  a[48] = offset;
  b[48] = tagAt(v, i - 1);
  c[48] = mix(tag, tagAt(v, i + 1));
  a[49] = offset;
  b[49] = v.tag[cue]!;
  c[49] = mix(tag, v.rel[i]!);
  a[50] = offset;
  b[50] = f.hang[i]! + side;
  c[50] = v.stem[cue]!;
  return NEAR.hash(out, n);
}
