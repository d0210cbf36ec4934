import { RELATIONS, TAGS } from './document';
import { mix } from './hashing';
import { type SentenceView, VERB } from './sentence-view';

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
