import type { Doc } from './document';
import { mix, Templates } from './hashing';
import { NO_TAG, type ParseState } from './parse-state';

export const MAX_MOVE_FEATURES = 64;
export const MAX_LABEL_FEATURES = 48;
const NO_RELATION = 62;

const MOVE = new Templates(
  [1, 2, 3, 15, 18, 19, 20, 21, 22, 31, 33, 34, 35, 44],
  [9, 10, 11, 12, 13, 14, 23, 24, 25, 26, 27, 28, 29, 30, 32, 36, 37, 38, 39, 40, 41, 42],
);
/** Of the buffer alone: every second move leaves it as it is. */
const BUFFER = new Templates([4, 5, 6, 8, 16, 17], [7, 43]);

/**
 * Features of the next tokens, whatever the stack. Writes hashes to `out` from 0 on, returns their number: `moveFeatures` goes on from
 * there.
 */
export function bufferFeatures({ n, next, word, tag }: ParseState, out: Int32Array): number {
  const b1 = next + 1 < n ? next + 1 : next < n ? n : -1;
  const b0w = word[next + 1]!;
  const b0t = tag[next + 1]!;
  const b1w = word[b1 + 1]!;
  const b1t = tag[b1 + 1]!;
  const { a, b } = BUFFER;
  a[4] = mix(b0w, b0t);
  a[5] = b0w;
  a[6] = b0t;
  a[7] = b1w;
  b[7] = b1t;
  a[8] = b1t;
  a[16] = (b0t << 6) | b1t;
  a[17] = (b0t << 12) | (b1t << 6) | (next + 2 < n ? tag[next + 3]! : NO_TAG);
  a[43] = b0w;
  b[43] = b1w;
  return BUFFER.hash(out, 0);
}

/**
 * Features of the next move, after Zhang & Nivre (2011): words and classes of the stack's top, its family, and the buffer.
 * @param from how many `bufferFeatures` wrote to `out`
 * @returns the number of all
 */
export function moveFeatures(x: ParseState, out: Int32Array, from: number): number {
  const { n, stack, top, next, head, l1, l2, r1, r2, rel, word, tag } = x;
  const s0 = top > 0 ? stack[top - 1]! : -1;
  const s1 = top > 1 ? stack[top - 2]! : -1;
  const inside = next < n;
  const b1 = next + 1 < n ? next + 1 : inside ? n : -1;
  const s0h = s0 >= 0 ? head[s0]! : -1;
  const s0l = s0 >= 0 ? l1[s0]! : -1;
  const s0r = s0 >= 0 ? r1[s0]! : -1;
  const b0l = inside ? l1[next]! : -1;
  const s0l2 = s0 >= 0 ? l2[s0]! : -1;
  const s0r2 = s0 >= 0 ? r2[s0]! : -1;
  const b0l2 = inside ? l2[next]! : -1;
  const s0w = word[s0 + 1]!;
  const s0t = tag[s0 + 1]!;
  const b0w = word[next + 1]!;
  const b0t = tag[next + 1]!;
  const b1t = tag[b1 + 1]!;
  const s1t = tag[s1 + 1]!;
  const s0ht = tag[s0h + 1]!;
  const s0lq = s0l < 0 ? NO_RELATION : rel[s0l]!;
  const s0rq = s0r < 0 ? NO_RELATION : rel[s0r]!;
  const b0lq = b0l < 0 ? NO_RELATION : rel[b0l]!;
  const s0q = s0h >= 0 ? rel[s0]! : 63;
  const gap = next - s0;
  const distance = s0 < 0 ? 0 : gap <= 5 ? gap : gap > 9 ? 7 : 6;
  const valence = s0 < 0 ? 0 : Math.min(x.rights[s0]!, 3) * 4 + Math.min(x.lefts[s0]!, 3);
  const s0wt = mix(s0w, s0t);
  const b0wt = mix(b0w, b0t);
  const tags = (s0t << 6) | b0t;
  const { a, b } = MOVE;
  a[1] = s0wt;
  a[2] = s0w;
  a[3] = (s0t << 6) | s0q;
  a[9] = s0wt;
  b[9] = b0wt;
  a[10] = s0wt;
  b[10] = b0w;
  a[11] = s0w;
  b[11] = b0wt;
  a[12] = s0wt;
  b[12] = b0t;
  a[13] = s0t;
  b[13] = b0wt;
  a[14] = s0w;
  b[14] = b0w;
  a[15] = tags;
  a[18] = (s0t << 12) | (b0t << 6) | b1t;
  a[19] = (s0ht << 12) | tags;
  a[20] = (s0t << 18) | (tag[s0l + 1]! << 12) | (s0lq << 6) | b0t;
  a[21] = (s0t << 18) | (tag[s0r + 1]! << 12) | (s0rq << 6) | b0t;
  a[22] = (s0t << 18) | (b0t << 12) | (tag[b0l + 1]! << 6) | b0lq;
  a[23] = s0w;
  b[23] = distance;
  a[24] = s0t;
  b[24] = distance;
  a[25] = b0w;
  b[25] = distance;
  a[26] = b0t;
  b[26] = distance;
  a[27] = tags;
  b[27] = distance;
  a[28] = s0w;
  b[28] = valence;
  a[29] = s0t;
  b[29] = valence;
  a[30] = b0t;
  b[30] = inside ? Math.min(x.lefts[next]!, 3) : 0;
  a[31] = (s1t << 12) | tags;
  a[32] = word[s1 + 1]!;
  b[32] = tags;
  a[33] = (s0lq << 18) | ((s0l2 < 0 ? NO_RELATION : rel[s0l2]!) << 12) | tags;
  a[34] = (s0rq << 18) | ((s0r2 < 0 ? NO_RELATION : rel[s0r2]!) << 12) | tags;
  a[35] = (b0lq << 12) | ((b0l2 < 0 ? NO_RELATION : rel[b0l2]!) << 6) | b0t;
  a[36] = word[s0h + 1]!;
  b[36] = tags;
  a[37] = word[s0r + 1]!;
  b[37] = tags;
  a[38] = word[b0l + 1]!;
  b[38] = tags;
  a[39] = (s0q << 12) | tags;
  b[39] = valence;
  a[40] = (s0q << 6) | s0t;
  b[40] = b0w;
  a[41] = mix(s0w, b0t);
  b[41] = b1t;
  a[42] = mix(s0t, b0w);
  b[42] = b1t;
  a[44] = (s0ht << 6) | s1t;
  return MOVE.hash(out, from);
}

const LABEL = new Templates(
  [103],
  [101, 102, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121],
);

/** Features of the relation of the arc `child` → `head` (local indices; `head === n` is the root). */
export function labelFeatures(doc: Doc, x: ParseState, child: number, head: number, out: Int32Array): number {
  const { first, n, word, tag } = x;
  const cw = word[child + 1]!;
  const ct = tag[child + 1]!;
  const hw = word[head + 1]!;
  const ht = tag[head + 1]!;
  const side = child < head ? 0 : 1;
  const cl = x.l1[child]!;
  const cr = x.r1[child]!;
  // what the head already governs: a second object, a subject before
  const hl = head < n ? x.l1[head]! : -1;
  const hr = head < n ? x.r1[head]! : -1;
  const tags = (ct << 7) | (ht << 1) | side;
  const { a, b } = LABEL;
  a[101] = cw;
  b[101] = tags;
  a[102] = hw;
  b[102] = tags;
  a[103] = tags;
  a[104] = cw;
  b[104] = hw;
  a[105] = cw;
  b[105] = side;
  a[106] = hw;
  b[106] = side;
  a[107] = tags;
  b[107] = Math.min(Math.abs(head - child), 8);
  a[108] = tags;
  b[108] = tag[child]!;
  a[109] = tags;
  b[109] = tag[child + 2]!;
  a[110] = tags;
  b[110] = tag[head]!;
  a[111] = tags;
  b[111] = tag[Math.min(head + 1, n) + 1]!;
  a[112] = tags;
  b[112] = word[cl + 1]!;
  a[113] = tags;
  b[113] = word[cr + 1]!;
  a[114] = tags;
  b[114] = (tag[cl + 1]! << 6) | tag[cr + 1]!;
  a[115] = tags;
  b[115] = word[child]!;
  a[116] = tags;
  b[116] = word[child + 2]!;
  a[117] = tags;
  b[117] = hl < 0 || hl === child ? NO_RELATION : x.rel[hl]!;
  a[118] = tags;
  b[118] = hr < 0 || hr === child ? NO_RELATION : x.rel[hr]!;
  a[119] = tags;
  b[119] = doc.entity[first + child]!;
  a[120] = mix(hw, ct);
  b[120] = word[cl + 1]!;
  a[121] = doc.suffix[first + child]!;
  b[121] = tags;
  return LABEL.hash(out, 0);
}
