import { RELATIONS, TAGS } from './document';
import { mix, Templates } from './hashing';
import { type SentenceView, tagAt, VERB, wordAt } from './sentence-view';

/** Most features one token can have; the caller's buffer must hold as many. */
export const MAX_ROLE_FEATURES = 64;

const COMMA = (TAGS as readonly string[]).indexOf(',');
const PUNCT = RELATIONS.indexOf('punct');

/** How every token of the sentence hangs together with one cue: computed once a cue, read by all its tokens. */
export interface CueFrame {
  cue: number;
  /** Steps from the cue up to the ancestor under which the token hangs, at most 6; 7 when they share none. */
  level: Uint8Array;
  /** The child of that ancestor whose subtree holds the token; the ancestor itself for the ancestor. */
  branch: Int16Array;
  /** Level and relation of the branch, hashed. */
  hang: Int32Array;
  /** Between token and cue: bit 0 a comma, 1 a quotation mark, 2 a verb, 3 other punctuation. */
  between: Uint8Array;
}

/** Works out the frame of cue `c` in linear time times the tree's depth. */
export function frameOf(v: SentenceView, c: number): CueFrame {
  const level = new Uint8Array(v.n).fill(7);
  const branch = new Int16Array(v.n);
  const onPath = new Int16Array(v.n).fill(-1);
  for (let a = c, k = 0; a >= 0 && onPath[a]! < 0; a = v.head[a]!, k++) onPath[a] = Math.min(k, 6);
  for (let i = 0; i < v.n; i++) {
    let b = i;
    let a = i;
    let steps = 0;
    while (a >= 0 && onPath[a]! < 0 && steps++ < v.n) {
      b = a;
      a = v.head[a]!;
    }
    branch[i] = b;
    if (a >= 0 && onPath[a]! >= 0) level[i] = onPath[a]!;
  }
  const hang = new Int32Array(v.n);
  for (let i = 0; i < v.n; i++) hang[i] = mix(level[i]!, v.rel[branch[i]!]!);
  const between = new Uint8Array(v.n);
  for (let i = c - 1, bits = 0; i >= 0; i--) {
    between[i] = bits;
    bits |= separation(v, i);
  }
  for (let i = c + 1, bits = 0; i < v.n; i++) {
    between[i] = bits;
    bits |= separation(v, i);
  }
  return { cue: c, level, branch, hang, between };
}

/** What token `i` puts between its sides, as a bit of `CueFrame.between`. */
function separation(v: SentenceView, i: number): number {
  if (v.tag[i] === COMMA) return 1;
  if (v.mark[i]) return 2;
  if (v.rel[i] === PUNCT) return 8;
  return v.coarse[i] === VERB ? 4 : 0;
}

/** Classes of place that the label transitions know: they differ at commas, marks and where a branch begins. */
export const TRANSITION_CLASSES = 8;
export function transitionClass(v: SentenceView, f: CueFrame, i: number): number {
  if (i === 0) return 7;
  if (v.tag[i] === COMMA) return 2;
  if (v.mark[i]) return 3;
  if (v.rel[i] === PUNCT) return 5;
  if (v.mark[i - 1]) return 6;
  if (v.tag[i - 1] === COMMA) return 4;
  return f.branch[i] === f.branch[i - 1] && f.level[i] === f.level[i - 1] ? 0 : 1;
}

const bucket = (d: number) => (d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 15 ? 7 : d <= 25 ? 8 : 9);

/** For each token: relation of the highest node whose subtree begins (`start`) or ends (`end`) there, 63 for none. */
export interface Edges {
  start: Uint8Array;
  end: Uint8Array;
  /** The nodes themselves, -1 for none. */
  startNode: Int16Array;
  endNode: Int16Array;
}
export function edgesOf(v: SentenceView): Edges {
  const start = new Uint8Array(v.n).fill(63);
  const end = new Uint8Array(v.n).fill(63);
  const startNode = new Int16Array(v.n).fill(-1);
  const endNode = new Int16Array(v.n).fill(-1);
  const startSize = new Int16Array(v.n).fill(-1);
  const endSize = new Int16Array(v.n).fill(-1);
  for (let i = 0; i < v.n; i++) {
    if (v.rel[i] === PUNCT) continue;
    const l = v.left[i]!;
    const r = v.right[i]!;
    if (r - l > startSize[l]!) {
      startSize[l] = r - l;
      start[l] = v.rel[i]!;
      startNode[l] = i;
    }
    if (r - l > endSize[r]!) {
      endSize[r] = r - l;
      end[r] = v.rel[i]!;
      endNode[r] = i;
    }
  }
  return { start, end, startNode, endNode };
}

const ROLE = new Templates(
  [1, 2, 3, 20, 31, 32],
  [4, 5, 6, 7, 8, 9, 13, 14, 15, 19, 21, 22, 23, 25, 26, 28, 30, 35, 36, 40, 42, 43, 44, 45, 46, 52],
  [10, 11, 12, 16, 17, 18, 24, 27, 29, 33, 34, 37, 38, 39, 41, 51, 53, 54],
);
/** Of tokens at most four places from the cue. */
const NEAR = new Templates([], [], [47, 48, 49, 50]);

/**
 * Features of token `i` for the labeller that marks source, cue and content of one cue (as in semantic role
 * labelling, Gildea & Jurafsky 2002): where the token hangs relative to the cue, words and classes around it,
 * quotation marks, and where clauses begin and end. Writes hashes to `out`, returns their number.
 */
export function roleFeatures(v: SentenceView, f: CueFrame, e: Edges, i: number, out: Int32Array): number {
  const cue = f.cue;
  const side = i < cue ? 0 : i === cue ? 1 : 2;
  const far = bucket(Math.abs(i - cue)) * 3 + side;
  hanging(v, f, i, side, far);
  surroundings(v, f, i, side, far);
  quoting(v, f, i, side, far);
  edges(v, f, e, i, side);
  const n = ROLE.hash(out, 0);
  return i - cue >= -4 && i - cue <= 4 ? near(v, f, i, side, out, n) : n;
}

/** Where the token hangs relative to the cue, and how it differs in that from its neighbours. */
function hanging(v: SentenceView, f: CueFrame, i: number, side: number, far: number): void {
  const { a, b, c } = ROLE;
  const { cue, branch } = f;
  const top = branch[i]!;
  const hang = f.hang[i]! + side;
  const hangCase = mix(hang, v.caseWord[top]!);
  const stem = v.stem[cue]!;
  const fresh = i > 0 && branch[i - 1] === top ? 0 : 1;
  const closing = i + 1 < v.n && branch[i + 1] === top ? 0 : 1;
  a[1] = far;
  a[2] = hang;
  a[3] = hangCase;
  a[4] = hang;
  b[4] = (i === top ? 1 : 0) | (i === v.left[top]! ? 2 : 0) | (i === v.right[top]! ? 4 : 0);
  a[5] = hang;
  b[5] = v.rel[i]!;
  a[6] = hang;
  b[6] = far;
  a[15] = stem;
  b[15] = hang;
  a[16] = stem;
  b[16] = hang;
  c[16] = b[4];
  a[19] = stem;
  b[19] = hangCase;
  a[31] = mix(i > 0 ? f.hang[i - 1]! : -1, hang) + fresh;
  a[32] = mix(hang, i + 1 < v.n ? f.hang[i + 1]! : -1) + closing;
  a[33] = hang;
  b[33] = fresh;
  c[33] = v.word[i]!;
  a[34] = hang;
  b[34] = closing;
  c[34] = wordAt(v, i + 1);
  a[40] = mix(v.tag[cue]!, v.rel[cue]!);
  b[40] = hang;
  a[45] = wordAt(v, cue + 1);
  b[45] = hang;
  a[46] = wordAt(v, cue - 1);
  b[46] = hang;
  a[51] = top === i ? 1 : 0;
  b[51] = v.tag[top]!;
  c[51] = hang;
  a[52] = v.word[top]!;
  b[52] = hang;
}

/** Words and classes of the token, its neighbours and its head. */
function surroundings(v: SentenceView, f: CueFrame, i: number, side: number, far: number): void {
  const { a, b, c } = ROLE;
  const word = v.word[i]!;
  const tag = v.tag[i]!;
  const w1 = wordAt(v, i - 1);
  const n1 = wordAt(v, i + 1);
  const t1 = tagAt(v, i - 1);
  const tn = tagAt(v, i + 1);
  const stem = v.stem[f.cue]!;
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
  a[17] = stem;
  b[17] = word;
  c[17] = side;
  a[18] = stem;
  b[18] = tag;
  c[18] = far;
  a[41] = i === 0 ? 1 : i === v.n - 1 ? 2 : i === v.n - 2 ? 3 : 0;
  b[41] = tag;
  c[41] = side;
  a[42] = v.suffix[i]!;
  b[42] = side;
  a[43] = h < 0 ? -1 : v.word[h]!;
  b[43] = h < 0 ? side : mix(v.rel[i]!, side);
  a[44] = h < 0 ? -1 : v.tag[h]!;
  b[44] = h < 0 ? far : mix(v.rel[i]!, mix(tag, side));
  a[53] = tn;
  b[53] = tagAt(v, i + 2);
  c[53] = side;
  a[54] = t1;
  b[54] = tagAt(v, i - 2);
  c[54] = side;
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
  const { a, b, c } = ROLE;
  const { start, end } = e;
  const hang = f.hang[i]! + side;
  a[29] = v.entity[i]!;
  b[29] = v.shape[i]!;
  c[29] = side;
  a[30] = v.entity[i]!;
  b[30] = hang;
  a[35] = start[i]!;
  b[35] = hang;
  a[36] = end[i]!;
  b[36] = hang;
  a[37] = i > 0 ? end[i - 1]! : 64;
  b[37] = start[i]!;
  c[37] = side;
  a[38] = end[i]!;
  b[38] = i + 1 < v.n ? start[i + 1]! : 64;
  c[38] = side;
  a[39] = start[i]!;
  b[39] = v.word[i]!;
  c[39] = side;
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
