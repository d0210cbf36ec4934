import { O } from './crf';
import { RELATIONS } from './document';
import { mix } from './hashing';
import { CONTENT, CUE, few, type ReadingSpans, ROLE, SOURCE, sizeClass } from './reading-spans';
import { COARSE, tagAt, wordAt } from './sentence-view';
import type { CueScene, Neighbour, SpanShape } from './span-features';

/** Most features that `wholeFeatures` and `joinFeatures` write. */
export const MAX_WHOLE_FEATURES = 12;
export const MAX_JOIN_FEATURES = 32;

const NSUBJ = RELATIONS.indexOf('nsubj');
const NSUBJPASS = RELATIONS.indexOf('nsubjpass');

/**
 * Features of a reading of a cue's sentence as a whole: the order of its parts and the gaps between them, how many there are of each.
 * Writes hashes to `out` from `from` on, returns the end.
 */
export function wholeFeatures(
  { v, cue }: CueScene,
  spans: ReadingSpans,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const stem = v.stem[cue]!;
  const tag = v.tag[cue]!;
  let pattern = 7;
  let sources = 0;
  let contents = 0;
  let cues = 0;
  let quoted = 0;
  for (let k = 0; k < spans.count; k++) {
    const role = spans.role[k]!;
    const gap = k === 0 ? spans.from[k]! : spans.from[k]! - spans.to[k - 1]! - 1;
    pattern = mix(pattern, role * 4 + few(gap));
    if (role === SOURCE) sources++;
    else if (role === CUE) cues++;
    else {
      contents++;
      quoted |= v.quote[spans.from[k]!] ? 1 : 2;
    }
  }
  const tail = v.n - 1 - (spans.count ? spans.to[spans.count - 1]! : -1);
  pattern = mix(pattern, few(tail));
  out[n++] = mix(1, pattern);
  out[n++] = mix(2, mix(pattern, stem));
  out[n++] = mix(3, mix(pattern, tag));
  const counts = Math.min(sources, 3) | (Math.min(contents, 5) << 2) | (Math.min(cues, 3) << 5);
  out[n++] = mix(4, counts);
  out[n++] = mix(5, mix(counts, stem));
  out[n++] = mix(6, mix(counts, quoted | (v.hasQuote ? 4 : 0)));
  if (sources === 0) {
    let subject = 0;
    for (let c = v.firstChild[cue]!; c >= 0; c = v.nextSibling[c]!)
      if (v.rel[c] === NSUBJ || v.rel[c] === NSUBJPASS) subject = 1;
    out[n++] = mix(7, mix(subject, stem));
    out[n++] = mix(8, mix(subject, mix(tag, v.rel[cue]!)));
  }
  if (contents === 0) out[n++] = mix(9, v.hasQuote ? 1 : 0);
  return n;
}

/** What the other spans of a reading are to one of them. */
export interface SpanContext {
  /** Role of the span before and after, 0 for none. */
  before: number;
  after: number;
  /** Tokens since the span before, -1 for none. */
  gap: number;
  /** How many contents stand before it. */
  contents: number;
  /** Where its head hangs: 0 the cue, 1 nothing, 2 outside, 3 another part, 4 there is no head. */
  under: number;
  /** What the constituent before and after the span belongs to and hangs in, see `reach`. */
  intoBefore: number;
  intoAfter: number;
}

/** The number of `context`: two of the same span with the same number have the same features. */
export function contextNumber(c: SpanContext): number {
  const gap = c.gap >= 5 ? 6 : c.gap + 1;
  return (
    c.before |
    (c.after << 2) |
    (gap << 4) |
    (few(c.contents) << 7) |
    (c.under << 9) |
    (c.intoBefore << 12) |
    (c.intoAfter << 18)
  );
}

/** Looks at span `k` of a reading among the others. */
export function contextOf(
  { v, cue }: CueScene,
  labels: Uint8Array,
  spans: ReadingSpans,
  k: number,
  contents: number,
  shape: SpanShape,
  out: SpanContext,
): void {
  const { head } = shape;
  const h = head < 0 ? -1 : v.head[head]!;
  out.before = k > 0 ? spans.role[k - 1]! : 0;
  out.after = k + 1 < spans.count ? spans.role[k + 1]! : 0;
  out.gap = k > 0 ? spans.from[k]! - spans.to[k - 1]! - 1 : -1;
  out.contents = contents;
  out.under = head < 0 ? 4 : h === cue ? 0 : h < 0 ? 1 : labels[h] === O ? 2 : 3;
  out.intoBefore = reach(v.head, labels, shape, shape.before);
  out.intoAfter = reach(v.head, labels, shape, shape.after);
}

/** Where the head of the constituent beside a span is (0 none, 1 in the span, else its role + 2), times 4, and the role it has itself. */
function reach(heads: Int16Array, labels: Uint8Array, { from, to }: SpanShape, side: Neighbour): number {
  if (side.at < 0 || side.at >= heads.length) return 0;
  const h = side.node < 0 ? -1 : heads[side.node]!;
  const into = h < 0 ? 0 : h >= from && h <= to ? 1 : ROLE[labels[h]!]! + 2;
  return into * 4 + ROLE[labels[side.at]!]!;
}

/**
 * Features of a span among the others of its reading (Collins 2000: reranking of the best few): what the chain, which
 * sees two neighbouring labels, cannot know. Where it hangs, what is cut off at its ends, the gap before it.
 * Writes hashes to `out` from `from` on, returns the end.
 */
export function joinFeatures(
  scene: CueScene,
  shape: SpanShape,
  context: SpanContext,
  out: Int32Array,
  from: number,
): number {
  const { v, cue } = scene;
  const { role, which, headRel, fit, marks, from: i, to: j } = shape;
  const { before, after, gap, under, contents } = context;
  const stem = v.stem[cue]!;
  let n = from;
  out[n++] = mix(10, mix(which, mix(headRel, under)));
  out[n++] = mix(11, mix(which, mix(headRel, mix(under, fit))));
  out[n++] = mix(13, mix(which, mix(mix(headRel, under), stem)));
  out[n++] = mix(24, mix(which, mix(stem, mix(before * 4 + few(gap + 1), v.word[i]!))));
  out[n++] = mix(25, mix(which, mix(stem, mix(before * 4 + few(gap + 1), v.tag[i]!))));
  n = cutFeatures(scene, which, shape.before, context.intoBefore, -1, out, n);
  n = cutFeatures(scene, which, shape.after, context.intoAfter, 1, out, n);
  const tagAfter = tagAt(v, j + 1);
  out[n++] = mix(33, mix(which, mix(wordAt(v, j + 1), mix(tagAt(v, j + 2), after))));
  out[n++] = mix(35, mix(which, mix(tagAfter, mix(wordAt(v, j + 2), after))));
  out[n++] = mix(36, mix(which, mix(sizeClass(v.n - 1 - j), mix(after, tagAfter))));
  if (role === CONTENT) {
    out[n++] = mix(41, mix(marks, mix(tagAfter, after)));
    out[n++] = mix(42, mix(marks, mix(few(contents), before * 4 + after)));
  }
  if (gap > 0 && gap < 5) {
    let words = 3;
    let coarse = 3;
    for (let q = i - gap; q < i; q++) {
      words = mix(words, v.word[q]!);
      coarse = mix(coarse, COARSE[v.tag[q]!]!);
    }
    out[n++] = mix(70, mix(words, before * 4 + role));
    out[n++] = mix(71, mix(coarse, before * 4 + role));
    out[n++] = mix(72, mix(coarse, mix(stem, before * 4 + role)));
  }
  return n;
}

/** The constituent that begins right after the span (`step` 1) or ends right before it (-1): it may be cut off. */
function cutFeatures(
  { v, cue }: CueScene,
  which: number,
  { at, node, marks, clause }: Neighbour,
  reached: number,
  step: 1 | -1,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const tag = 80 + step;
  if (at < 0 || at >= v.n) {
    out[n++] = mix(tag, mix(which, 99));
    return n;
  }
  const h = node < 0 ? -1 : v.head[node]!;
  const into = (reached >> 2) * 16 + marks * 4 + (reached & 3);
  const key = mix(which, mix(node < 0 ? 62 : v.rel[node]!, into));
  out[n++] = mix(tag, key);
  out[n++] = mix(tag + 4, mix(key, v.word[step > 0 || node < 0 ? at : v.left[node]!]!));
  out[n++] = mix(tag + 8, mix(key, v.tag[at]!));
  if (node >= 0) {
    out[n++] = mix(tag + 20, mix(key, clause));
    out[n++] = mix(tag + 24, mix(key, mix(v.tag[node]!, v.tag[cue]!)));
    out[n++] = mix(tag + 28, mix(mix(which, into), mix(clause, v.tag[node]!)));
    if (h >= 0) out[n++] = mix(tag + 32, mix(key, mix(v.tag[node]!, v.tag[h]!)));
  }
  return n;
}
