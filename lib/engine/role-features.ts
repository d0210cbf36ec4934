import { RELATIONS, TAGS } from './document';
import { mix } from './hashing';
import { type SentenceView, tagAt, wordAt } from './sentence-view';

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
  const between = new Uint8Array(v.n);
  for (const step of [-1, 1]) {
    let bits = 0;
    for (let i = c + step; i >= 0 && i < v.n; i += step) {
      between[i] = bits;
      if (v.tag[i] === COMMA) bits |= 1;
      else if (v.mark[i]) bits |= 2;
      else if (v.rel[i] === PUNCT) bits |= 8;
      else if (v.verb(i)) bits |= 4;
    }
  }
  return { cue: c, level, branch, between };
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

/**
 * Features of token `i` for the labeller that marks source, cue and content of one cue (as in semantic role
 * labelling, Gildea & Jurafsky 2002): where the token hangs relative to the cue, words and classes around it,
 * quotation marks, and where clauses begin and end. Writes hashes to `out`, returns their number.
 */
export function roleFeatures(v: SentenceView, f: CueFrame, e: Edges, i: number, out: Int32Array): number {
  let n = 0;
  const c = f.cue;
  const w1 = wordAt(v, i - 1);
  const n1 = wordAt(v, i + 1);
  const t1 = tagAt(v, i - 1);
  const tn = tagAt(v, i + 1);
  const side = i < c ? 0 : i === c ? 1 : 2;
  const far = bucket(Math.abs(i - c)) * 3 + side;
  const b = f.branch[i]!;
  const hang = mix(f.level[i]!, v.rel[b]!) + side;
  const hangCase = mix(hang, v.caseWord[b]!);
  const where = (i === b ? 1 : 0) | (i === v.left[b]! ? 2 : 0) | (i === v.right[b]! ? 4 : 0);
  const word = v.word[i]!;
  const stemC = v.stem[c]!;
  const r = v.rel[i]!;
  const tag = v.tag[i]!;
  out[n++] = mix(1, far);
  out[n++] = mix(2, hang);
  out[n++] = mix(3, hangCase);
  out[n++] = mix(4, mix(hang, where));
  out[n++] = mix(5, mix(hang, r));
  out[n++] = mix(6, mix(hang, far));
  out[n++] = mix(7, mix(word, side));
  out[n++] = mix(8, mix(w1, side));
  out[n++] = mix(9, mix(n1, side));
  out[n++] = mix(10, mix(mix(t1, tag), mix(tn, side)));
  out[n++] = mix(11, mix(tag, mix(tn, side)));
  out[n++] = mix(12, mix(t1, mix(tag, side)));
  out[n++] = mix(13, mix(w1, word));
  out[n++] = mix(14, mix(word, n1));
  out[n++] = mix(15, mix(stemC, hang));
  out[n++] = mix(16, mix(stemC, mix(hang, where)));
  out[n++] = mix(17, mix(stemC, mix(word, side)));
  out[n++] = mix(18, mix(stemC, mix(tag, far)));
  out[n++] = mix(19, mix(stemC, hangCase));

  const inQuote = v.quote[i] ? 1 : 0;
  const cueInQuote = v.quote[c] ? 2 : 0;
  const same = inQuote && v.quote[i] === v.quote[c] ? 4 : 0;
  const marks =
    (v.mark[i] ? 8 : 0) | (i > 0 && v.mark[i - 1] ? 16 : 0) | (i + 1 < v.n && v.mark[i + 1] ? 32 : 0);
  const q = inQuote | cueInQuote | same | marks | (v.hasQuote ? 64 : 0);
  out[n++] = mix(20, q);
  out[n++] = mix(21, mix(q, side));
  out[n++] = mix(22, mix(q, far));
  out[n++] = mix(23, mix(q, hang));
  out[n++] = mix(24, mix(q, mix(tag, side)));
  const between = f.between[i]!;
  out[n++] = mix(25, mix(between, side));
  out[n++] = mix(26, mix(between, far));
  out[n++] = mix(27, mix(between, mix(q, side)));
  out[n++] = mix(28, mix(between, hang));

  const entity = v.entity[i]!;
  out[n++] = mix(29, mix(entity, mix(v.shape[i]!, side)));
  out[n++] = mix(30, mix(entity, hang));
  const previous = i > 0 ? mix(f.level[i - 1]!, v.rel[f.branch[i - 1]!]!) : -1;
  const next = i + 1 < v.n ? mix(f.level[i + 1]!, v.rel[f.branch[i + 1]!]!) : -1;
  const fresh = i > 0 && f.branch[i - 1] === b ? 0 : 1;
  const closing = i + 1 < v.n && f.branch[i + 1] === b ? 0 : 1;
  out[n++] = mix(31, mix(previous, hang) + fresh);
  out[n++] = mix(32, mix(hang, next) + closing);
  out[n++] = mix(33, mix(hang, mix(fresh, word)));
  out[n++] = mix(34, mix(hang, mix(closing, n1)));
  out[n++] = mix(35, mix(e.start[i]!, hang));
  out[n++] = mix(36, mix(e.end[i]!, hang));
  out[n++] = mix(37, mix(i > 0 ? e.end[i - 1]! : 64, mix(e.start[i]!, side)));
  out[n++] = mix(38, mix(e.end[i]!, mix(i + 1 < v.n ? e.start[i + 1]! : 64, side)));
  out[n++] = mix(39, mix(e.start[i]!, mix(word, side)));
  out[n++] = mix(40, mix(mix(v.tag[c]!, v.rel[c]!), hang));
  out[n++] = mix(41, mix(i === 0 ? 1 : i === v.n - 1 ? 2 : i === v.n - 2 ? 3 : 0, mix(tag, side)));
  out[n++] = mix(42, mix(v.suffix[i]!, side));
  const h = v.head[i]!;
  out[n++] = mix(43, h < 0 ? mix(-1, side) : mix(v.word[h]!, mix(r, side)));
  out[n++] = mix(44, h < 0 ? mix(-1, far) : mix(v.tag[h]!, mix(r, mix(tag, side))));
  out[n++] = mix(45, mix(wordAt(v, c + 1), hang));
  out[n++] = mix(46, mix(wordAt(v, c - 1), hang));
  const offset = i - c;
  if (offset >= -4 && offset <= 4) {
    out[n++] = mix(47, mix(offset, mix(stemC, word)));
    out[n++] = mix(48, mix(offset, mix(t1, mix(tag, tn))));
    out[n++] = mix(49, mix(offset, mix(v.tag[c]!, mix(tag, r))));
    out[n++] = mix(50, mix(offset, mix(hang, stemC)));
  }
  out[n++] = mix(51, mix(b === i ? 1 : 0, mix(v.tag[b]!, hang)));
  out[n++] = mix(52, mix(v.word[b]!, hang));
  out[n++] = mix(53, mix(tn, mix(tagAt(v, i + 2), side)));
  out[n++] = mix(54, mix(t1, mix(tagAt(v, i - 2), side)));
  return n;
}
