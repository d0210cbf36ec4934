import type { Edges } from './cue-frame';
import { RELATIONS } from './document';
import { mix } from './hashing';
import { CONTENT, few, SOURCE, sizeClass } from './reading-spans';
import { type SentenceView, tagAt, wordAt } from './sentence-view';

/** Most features that `spanFeatures` writes. */
export const MAX_SPAN_FEATURES = 48;

const PUNCT = RELATIONS.indexOf('punct');
const NSUBJ = RELATIONS.indexOf('nsubj');
const NSUBJPASS = RELATIONS.indexOf('nsubjpass');
const MARK = RELATIONS.indexOf('mark');
const CC = RELATIONS.indexOf('cc');

/** A cue's sentence, as the readings of it are judged. */
export interface CueScene {
  v: SentenceView;
  edges: Edges;
  /** Local token of the cue's head, and its stem and class. */
  cue: number;
  /** Log odds of each token that it heads a cue. */
  cueScores: Float32Array;
}

/** The constituent that a span's end may have cut off: what begins right behind it or ends right before it, punctuation skipped. */
export interface Neighbour {
  /** Its first token seen from the span, beyond the sentence when there is none. */
  at: number;
  /** The highest node that begins (or ends) there, -1 for none; 1 a punctuation between, 2 a quotation mark. */
  node: number;
  marks: number;
  /** How the node's clause looks, see `clauseOf`. */
  clause: number;
}

/** A span of one role in the tree around it: all that does not depend on the reading's other spans. */
export interface SpanShape {
  role: number;
  /** First and last token, inclusive. */
  from: number;
  to: number;
  /** Role, and whether it stands behind the cue. */
  which: number;
  /** Token under which the span hangs together, -1 for none, and its relation (62 for none). */
  head: number;
  headRel: number;
  /** How the head's subtree fits the span: left end too early, too late; right end likewise. */
  fit: number;
  /** Quotation marks at its ends and beyond. */
  marks: number;
  before: Neighbour;
  after: Neighbour;
}

/** Looks at a span, and writes the features that depend on it and the cue alone to `out` from `from` on; returns the shape and the end. */
export function spanFeatures(
  scene: CueScene,
  role: number,
  i: number,
  j: number,
  out: Int32Array,
  from: number,
): { shape: SpanShape; end: number } {
  const { v, edges: e, cue } = scene;
  const stem = v.stem[cue]!;
  const which = role * 2 + (i > cue ? 1 : 0);
  let n = from;

  // the span as a constituent: its heads, and how the first head's subtree fits
  let heads = 0;
  let head = -1;
  for (let t = i; t <= j; t++) {
    const h = v.head[t]!;
    if (v.rel[t] === PUNCT || (h >= i && h <= j)) continue;
    if (head < 0 || h === cue) head = t;
    heads++;
  }
  const l = head < 0 ? i : v.left[head]!;
  const r = head < 0 ? j : v.right[head]!;
  const fit = (l < i ? 1 : l > i ? 2 : 0) * 3 + (r > j ? 1 : r < j ? 2 : 0);
  out[n++] = mix(12, mix(which, mix(few(heads), fit)));
  out[n++] = mix(14, mix(which, sizeClass(j - i + 1)));
  out[n++] = mix(15, mix(which, mix(sizeClass(j - i + 1), stem)));
  out[n++] = mix(16, mix(which, mix(head < 0 ? 0 : v.tag[head]!, few(heads))));

  // its first token and what stands before
  const tag = v.tag[i]!;
  const tagBefore = tagAt(v, i - 1);
  out[n++] = mix(20, mix(which, mix(v.word[i]!, tagBefore)));
  out[n++] = mix(21, mix(which, mix(tag, tagBefore)));
  out[n++] = mix(22, mix(which, mix(wordAt(v, i - 1), tag)));
  out[n++] = mix(23, mix(which, mix(e.start[i]!, i > 0 ? e.end[i - 1]! : 64)));
  n = lastChunk(scene, i, j, which, out, n);

  // its last token and what follows
  const wordAfter = wordAt(v, j + 1);
  const tagAfter = tagAt(v, j + 1);
  out[n++] = mix(30, mix(which, mix(v.word[j]!, tagAfter)));
  out[n++] = mix(31, mix(which, mix(v.tag[j]!, tagAfter)));
  out[n++] = mix(32, mix(which, mix(wordAfter, v.tag[j]!)));
  out[n++] = mix(34, mix(which, mix(e.end[j]!, j + 1 < v.n ? e.start[j + 1]! : 64)));

  let marks = 0;
  if (role === CONTENT) {
    n = otherCue(scene, i, j, head, which, out, n);
    marks = marksAround(v, i, j);
    out[n++] = mix(40, mix(marks, which));
    out[n++] = mix(43, mix(marks, mix(which, fit)));
  } else if (role === SOURCE) {
    out[n++] = mix(50, mix(head < 0 ? 0 : v.word[head]!, which));
    out[n++] = mix(51, mix(head < 0 ? 0 : v.entity[head]!, mix(which, fit)));
    let comma = 0;
    for (let q = i; q <= j; q++) if (v.rel[q] === PUNCT) comma = 1;
    out[n++] = mix(52, mix(comma, mix(which, mix(tagAfter, sizeClass(j - i + 1)))));
  } else {
    let words = 1;
    let tags = 1;
    for (let q = i; q <= j && q < i + 6; q++) {
      words = mix(words, v.word[q]!);
      tags = mix(tags, v.tag[q]!);
    }
    out[n++] = mix(60, words);
    out[n++] = mix(61, tags);
    out[n++] = mix(62, mix(tags, tagAfter));
    out[n++] = mix(63, mix(tags, tagBefore));
    out[n++] = mix(64, mix(words, wordAfter));
  }
  const shape = {
    role,
    from: i,
    to: j,
    which,
    head,
    headRel: head < 0 ? 62 : v.rel[head]!,
    fit,
    marks,
    before: neighbour(scene, i - 1, -1),
    after: neighbour(scene, j + 1, 1),
  };
  return { shape, end: n };
}

/** Looks for the constituent next to a span, from token `from` on in direction `step`. */
function neighbour({ v, edges, cueScores }: CueScene, from: number, step: 1 | -1): Neighbour {
  let at = from;
  let marks = 0;
  while (at >= 0 && at < v.n && v.rel[at] === PUNCT) {
    marks |= v.mark[at] ? 2 : 1;
    at += step;
  }
  const node = at < 0 || at >= v.n ? -1 : step > 0 ? edges.startNode[at]! : edges.endNode[at]!;
  return { at, node, marks, clause: node < 0 ? 0 : clauseOf(v, cueScores, node) };
}

/** Other cues in the content: the surest, and where it stands. */
function otherCue(
  { v, cueScores }: CueScene,
  i: number,
  j: number,
  head: number,
  which: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  let other = -9;
  let at = 0;
  for (let q = i; q <= j; q++)
    if (cueScores[q]! > other) {
      other = cueScores[q]!;
      at = q;
    }
  const sure = sureness(other);
  const place = v.head[at] === head ? 1 : v.head[at]! < i || v.head[at]! > j ? 2 : 0;
  out[n++] = mix(44, mix(which, mix(sure, at === head ? 1 : 0)));
  out[n++] = mix(45, mix(which, mix(sure, mix(v.rel[at]!, place))));
  return n;
}

/** Whether a content's quotation goes on beyond its ends, and which tokens there are marks. */
function marksAround(v: SentenceView, i: number, j: number): number {
  const open = v.quote[j]! > 0 && j + 1 < v.n && v.quote[j + 1] === v.quote[j] ? 1 : 0;
  const start = v.quote[i]! > 0 && i > 0 && v.quote[i - 1] === v.quote[i] ? 2 : 0;
  return (
    open |
    start |
    (v.mark[i] ? 4 : 0) |
    (v.mark[j] ? 8 : 0) |
    (v.mark[i - 1] ? 16 : 0) |
    (v.mark[j + 1] ? 32 : 0)
  );
}

/** The last constituent inside the span: a clause or phrase that might as well be the author's own. */
function lastChunk(
  { v, cue, cueScores }: CueScene,
  i: number,
  j: number,
  which: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  let end = j;
  while (end > i && v.rel[end] === PUNCT) end--;
  // the highest node within the span that ends here and does not begin it
  let node = -1;
  for (let a = end, steps = 0; a >= i && steps < v.n; a = v.head[a]!, steps++) {
    if (v.right[a]! > end || v.left[a]! <= i) break;
    node = a;
    if (v.head[a]! < i || v.head[a]! > j) break;
  }
  if (node < 0) {
    out[n++] = mix(90, which);
    return n;
  }
  const l = v.left[node]!;
  const comma = l > i && v.rel[l - 1] === PUNCT ? 1 : 0;
  const key = mix(which, mix(v.rel[node]!, comma));
  out[n++] = mix(91, key);
  out[n++] = mix(92, mix(key, v.word[l]!));
  out[n++] = mix(93, mix(key, mix(sizeClass(end - l + 1), sizeClass(l - i))));
  out[n++] = mix(94, mix(key, v.stem[cue]!));
  out[n++] = mix(95, mix(key, v.tag[l]!));
  const clause = clauseOf(v, cueScores, node);
  const h = v.head[node]!;
  const ht = h < 0 ? 60 : v.tag[h]!;
  out[n++] = mix(96, mix(key, clause));
  out[n++] = mix(97, mix(key, mix(v.tag[node]!, v.tag[cue]!)));
  out[n++] = mix(98, mix(key, mix(v.tag[node]!, ht)));
  out[n++] = mix(99, mix(key, mix(mix(v.tag[node]!, ht), mix(clause, v.tag[cue]!))));
  return n;
}

/** Log odds of a cue, in four classes. */
const sureness = (z: number) => (z > 1 ? 3 : z > -1 ? 2 : z > -3 ? 1 : 0);

/** Whether a node has a subject of its own, a marker, and how likely it is a cue itself. */
function clauseOf(v: SentenceView, cueScores: Float32Array, node: number): number {
  let bits = 0;
  for (let c = v.firstChild[node]!; c >= 0; c = v.nextSibling[c]!) {
    const r = v.rel[c]!;
    if (r === NSUBJ || r === NSUBJPASS) bits |= 1;
    else if (r === MARK) bits |= 2;
    else if (r === CC) bits |= 4;
  }
  return bits * 4 + sureness(cueScores[node]!);
}
