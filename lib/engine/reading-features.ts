import { CB, CI, O, SB, SI, UB, UI } from './crf';
import { RELATIONS } from './document';
import { mix } from './hashing';
import type { Edges } from './role-features';
import { COARSE, type SentenceView, tagAt, wordAt } from './sentence-view';

/** Most features one reading can have; the caller's buffer must hold as many. */
export const MAX_READING_FEATURES = 256;

const PUNCT = RELATIONS.indexOf('punct');
const rel = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const NSUBJ = rel('nsubj');
const NSUBJPASS = rel('nsubjpass');
const MARK = rel('mark');
const CC = rel('cc');
const SOURCE = 1;
const CONTENT = 2;
const CUE = 3;
/** Label → role: 0 outside, 1 source, 2 content, 3 cue. */
const ROLE = new Uint8Array(7);
ROLE[SB] = ROLE[SI] = SOURCE;
ROLE[CB] = ROLE[CI] = CONTENT;
ROLE[UB] = ROLE[UI] = CUE;

/** Spans of one reading: role, first and last token (inclusive), in reading order. */
class Spans {
  count = 0;
  role = new Uint8Array(64);
  from = new Int16Array(64);
  to = new Int16Array(64);
  read(labels: Uint8Array, n: number): void {
    this.count = 0;
    for (let i = 0; i < n; i++) {
      const l = labels[i]!;
      if (l === O) continue;
      const begins = l === SB || l === CB || l === UB;
      if (begins && this.count < 64) {
        this.role[this.count] = ROLE[l]!;
        this.from[this.count] = i;
        this.to[this.count++] = i;
      } else if (this.count > 0) this.to[this.count - 1] = i;
    }
  }
}
const spans = new Spans();

const size = (n: number) =>
  n <= 3 ? n : n <= 5 ? 4 : n <= 8 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : n <= 35 ? 8 : 9;
const few = (n: number) => (n > 3 ? 3 : n);

/**
 * Features of one whole reading of a cue's sentence (Collins 2000: reranking of the best few): what the chain, which
 * sees two neighbouring labels, cannot know. Where each span stands in the tree, whether it is a whole constituent,
 * what is cut off at its ends, the order of the parts and the gaps between them, marks left open.
 * Writes hashes to `out`, returns their number.
 */
export function readingFeatures(
  v: SentenceView,
  e: Edges,
  cue: number,
  labels: Uint8Array,
  cueScores: Float32Array,
  out: Int32Array,
): number {
  let n = 0;
  spans.read(labels, v.n);
  const stem = v.stem[cue]!;
  const tagC = v.tag[cue]!;
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
      if (v.quote[spans.from[k]!]) quoted |= 1;
      else quoted |= 2;
    }
  }
  const tail = v.n - 1 - (spans.count ? spans.to[spans.count - 1]! : -1);
  pattern = mix(pattern, few(tail));
  out[n++] = mix(1, pattern);
  out[n++] = mix(2, mix(pattern, stem));
  out[n++] = mix(3, mix(pattern, tagC));
  const counts = Math.min(sources, 3) | (Math.min(contents, 5) << 2) | (Math.min(cues, 3) << 5);
  out[n++] = mix(4, counts);
  out[n++] = mix(5, mix(counts, stem));
  out[n++] = mix(6, mix(counts, quoted | (v.hasQuote ? 4 : 0)));
  if (sources === 0) {
    let subject = 0;
    for (let c = v.firstChild[cue]!; c >= 0; c = v.nextSibling[c]!)
      if (v.rel[c] === NSUBJ || v.rel[c] === NSUBJPASS) subject = 1;
    out[n++] = mix(7, mix(subject, stem));
    out[n++] = mix(8, mix(subject, mix(tagC, v.rel[cue]!)));
  }
  if (contents === 0) out[n++] = mix(9, v.hasQuote ? 1 : 0);

  let contentIndex = 0;
  for (let k = 0; k < spans.count && n < MAX_READING_FEATURES - 50; k++) {
    const role = spans.role[k]!;
    const i = spans.from[k]!;
    const j = spans.to[k]!;
    const before = k > 0 ? spans.role[k - 1]! : 0;
    const after = k + 1 < spans.count ? spans.role[k + 1]! : 0;
    const gapBefore = k > 0 ? i - spans.to[k - 1]! - 1 : -1;
    const side = i > cue ? 1 : 0;
    const which = role * 2 + side;

    // the span as a constituent: its heads, and how the first head's subtree fits
    let heads = 0;
    let head = -1;
    for (let t = i; t <= j; t++) {
      const h = v.head[t]!;
      if (v.rel[t] === PUNCT || (h >= i && h <= j)) continue;
      if (head < 0 || h === cue) head = t;
      heads++;
    }
    const headRel = head < 0 ? 62 : v.rel[head]!;
    const under =
      head < 0 ? 4 : v.head[head] === cue ? 0 : v.head[head]! < 0 ? 1 : labels[v.head[head]!] === O ? 2 : 3;
    const l = head < 0 ? i : v.left[head]!;
    const r = head < 0 ? j : v.right[head]!;
    const fit = (l < i ? 1 : l > i ? 2 : 0) * 3 + (r > j ? 1 : r < j ? 2 : 0);
    out[n++] = mix(10, mix(which, mix(headRel, under)));
    out[n++] = mix(11, mix(which, mix(headRel, mix(under, fit))));
    out[n++] = mix(12, mix(which, mix(few(heads), fit)));
    out[n++] = mix(13, mix(which, mix(mix(headRel, under), stem)));
    out[n++] = mix(14, mix(which, size(j - i + 1)));
    out[n++] = mix(15, mix(which, mix(size(j - i + 1), stem)));
    out[n++] = mix(16, mix(which, mix(head < 0 ? 0 : v.tag[head]!, few(heads))));

    // its first token and what stands before
    const w = v.word[i]!;
    const t = v.tag[i]!;
    const tb = tagAt(v, i - 1);
    out[n++] = mix(20, mix(which, mix(w, tb)));
    out[n++] = mix(21, mix(which, mix(t, tb)));
    out[n++] = mix(22, mix(which, mix(wordAt(v, i - 1), t)));
    out[n++] = mix(23, mix(which, mix(e.start[i]!, i > 0 ? e.end[i - 1]! : 64)));
    out[n++] = mix(24, mix(which, mix(stem, mix(before * 4 + few(gapBefore + 1), w))));
    out[n++] = mix(25, mix(which, mix(stem, mix(before * 4 + few(gapBefore + 1), t))));
    // the constituent that ends right before and hangs inside: cut off on the left
    n = cutFeatures(v, e, labels, cueScores, cue, i, j, -1, which, out, n);
    n = cutFeatures(v, e, labels, cueScores, cue, i, j, 1, which, out, n);
    n = lastChunk(v, cueScores, cue, i, j, which, out, n);

    // its last token and what follows
    const wn = wordAt(v, j + 1);
    const tn = tagAt(v, j + 1);
    out[n++] = mix(30, mix(which, mix(v.word[j]!, tn)));
    out[n++] = mix(31, mix(which, mix(v.tag[j]!, tn)));
    out[n++] = mix(32, mix(which, mix(wn, v.tag[j]!)));
    out[n++] = mix(33, mix(which, mix(wn, mix(tagAt(v, j + 2), after))));
    out[n++] = mix(34, mix(which, mix(e.end[j]!, j + 1 < v.n ? e.start[j + 1]! : 64)));
    out[n++] = mix(35, mix(which, mix(tn, mix(wordAt(v, j + 2), after))));
    const remains = v.n - 1 - j;
    out[n++] = mix(36, mix(which, mix(size(remains), mix(after, tn))));

    if (role === CONTENT) {
      // other cues in the content: the surest, and where it stands
      let other = -9;
      let at = 0;
      for (let q = i; q <= j; q++)
        if (cueScores[q]! > other) {
          other = cueScores[q]!;
          at = q;
        }
      const sure = other > 1 ? 3 : other > -1 ? 2 : other > -3 ? 1 : 0;
      out[n++] = mix(44, mix(which, mix(sure, at === head ? 1 : 0)));
      out[n++] = mix(
        45,
        mix(
          which,
          mix(sure, mix(v.rel[at]!, v.head[at] === head ? 1 : v.head[at]! < i || v.head[at]! > j ? 2 : 0)),
        ),
      );
      const open = v.quote[j]! > 0 && j + 1 < v.n && v.quote[j + 1] === v.quote[j] ? 1 : 0;
      const start = v.quote[i]! > 0 && i > 0 && v.quote[i - 1] === v.quote[i] ? 2 : 0;
      const marks =
        open |
        start |
        (v.mark[i] ? 4 : 0) |
        (v.mark[j] ? 8 : 0) |
        (v.mark[i - 1] ? 16 : 0) |
        (v.mark[j + 1] ? 32 : 0);
      out[n++] = mix(40, mix(marks, which));
      out[n++] = mix(41, mix(marks, mix(tn, after)));
      out[n++] = mix(42, mix(marks, mix(few(contentIndex), before * 4 + after)));
      out[n++] = mix(43, mix(marks, mix(which, fit)));
      contentIndex++;
    } else if (role === SOURCE) {
      out[n++] = mix(50, mix(head < 0 ? 0 : v.word[head]!, which));
      out[n++] = mix(51, mix(head < 0 ? 0 : v.entity[head]!, mix(which, fit)));
      let comma = 0;
      for (let q = i; q <= j; q++) if (v.rel[q] === PUNCT) comma = 1;
      out[n++] = mix(52, mix(comma, mix(which, mix(tn, size(j - i + 1)))));
    } else {
      let words = 1;
      let tags = 1;
      for (let q = i; q <= j && q < i + 6; q++) {
        words = mix(words, v.word[q]!);
        tags = mix(tags, v.tag[q]!);
      }
      out[n++] = mix(60, words);
      out[n++] = mix(61, tags);
      out[n++] = mix(62, mix(tags, tn));
      out[n++] = mix(63, mix(tags, tb));
      out[n++] = mix(64, mix(words, wn));
    }

    // the gap to the part before
    if (k > 0 && gapBefore > 0 && gapBefore < 5) {
      let gap = 3;
      let coarse = 3;
      for (let q = spans.to[k - 1]! + 1; q < i; q++) {
        gap = mix(gap, v.word[q]!);
        coarse = mix(coarse, COARSE[v.tag[q]!]!);
      }
      out[n++] = mix(70, mix(gap, before * 4 + role));
      out[n++] = mix(71, mix(coarse, before * 4 + role));
      out[n++] = mix(72, mix(coarse, mix(stem, before * 4 + role)));
    }
  }
  return n;
}

/** The constituent that begins right after the span (`step` 1) or ends right before it (-1), punctuation skipped. */
function cutFeatures(
  v: SentenceView,
  e: Edges,
  labels: Uint8Array,
  cueScores: Float32Array,
  cue: number,
  i: number,
  j: number,
  step: 1 | -1,
  which: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  let at = step > 0 ? j + 1 : i - 1;
  let marks = 0;
  while (at >= 0 && at < v.n && v.rel[at] === PUNCT) {
    marks |= v.mark[at] ? 2 : 1;
    at += step;
  }
  const tag = 80 + step;
  if (at < 0 || at >= v.n) {
    out[n++] = mix(tag, mix(which, 99));
    return n;
  }
  const node = step > 0 ? e.startNode[at]! : e.endNode[at]!;
  const h = node < 0 ? -1 : v.head[node]!;
  const into = h < 0 ? 0 : h >= i && h <= j ? 1 : ROLE[labels[h]!]! + 2;
  const r = node < 0 ? 62 : v.rel[node]!;
  const own = ROLE[labels[at]!]!;
  const key = mix(which, mix(r, into * 16 + marks * 4 + own));
  out[n++] = mix(tag, key);
  out[n++] = mix(tag + 4, mix(key, v.word[step > 0 ? at : node < 0 ? at : v.left[node]!]!));
  out[n++] = mix(tag + 8, mix(key, v.tag[at]!));
  if (node >= 0) {
    const clause = clauseOf(v, cueScores, node);
    out[n++] = mix(tag + 20, mix(key, clause));
    out[n++] = mix(tag + 24, mix(key, mix(v.tag[node]!, v.tag[cue]!)));
    out[n++] = mix(tag + 28, mix(mix(which, into * 16 + marks * 4 + own), mix(clause, v.tag[node]!)));
    if (h >= 0) out[n++] = mix(tag + 32, mix(key, mix(v.tag[node]!, v.tag[h]!)));
  }
  return n;
}

/** The last constituent inside the span: a clause or phrase that might as well be the author's own. */
function lastChunk(
  v: SentenceView,
  cueScores: Float32Array,
  cue: number,
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
  out[n++] = mix(93, mix(key, mix(size(end - l + 1), size(l - i))));
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

/** Whether a node has a subject of its own, a marker, and how likely it is a cue itself. */
function clauseOf(v: SentenceView, cueScores: Float32Array, node: number): number {
  let bits = 0;
  for (let c = v.firstChild[node]!; c >= 0; c = v.nextSibling[c]!) {
    const r = v.rel[c]!;
    if (r === NSUBJ || r === NSUBJPASS) bits |= 1;
    else if (r === MARK) bits |= 2;
    else if (r === CC) bits |= 4;
  }
  const z = cueScores[node]!;
  return bits * 4 + (z > 1 ? 3 : z > -1 ? 2 : z > -3 ? 1 : 0);
}
