import { RELATIONS, TAGS } from './document';
import { mix } from './hashing';
import { COARSE, type SentenceView, tagAt, wordAt } from './sentence-view';

/** Most features one token can have; the caller's buffer must hold as many. */
export const MAX_CUE_FEATURES = 72;

const tagCodes = (names: readonly string[]) =>
  new Set(names.map((n) => (TAGS as readonly string[]).indexOf(n)));
const NO_CUE = tagCodes([
  'DT',
  'CD',
  'PRP',
  'PRP$',
  'POS',
  'EX',
  'WP',
  'WDT',
  'WP$',
  ',',
  '.',
  "''",
  '``',
  '-RRB-',
  '-LRB-',
  '$',
  '#',
  'CC',
  'TO',
  'LS',
  'SYM',
  'MD',
]);
const rel = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const CCOMP = rel('ccomp');
const NSUBJ = rel('nsubj');
const NSUBJPASS = rel('nsubjpass');
const DOBJ = rel('dobj');
const XCOMP = rel('xcomp');
const NMOD = rel('nmod');
const AUX = rel('aux');
const AUXPASS = rel('auxpass');
const NEG = rel('neg');

/** Whether a token of this word class can be the head of a cue. */
export function canHeadCue(tag: number): boolean {
  return !NO_CUE.has(tag);
}

/** Whether token `i` can be the head of a cue at all: determiners, numbers, pronouns and most punctuation never are. */
export function canBeCue(v: SentenceView, i: number): boolean {
  return !NO_CUE.has(v.tag[i]!);
}

/**
 * Features by which the cue classifier judges token `i`: the word and its neighbours, its children and head in the
 * dependency tree, and how quotation marks stand around it. Writes hashes to `out`, returns their number.
 */
export function cueFeatures(v: SentenceView, i: number, out: Int32Array): number {
  let n = 0;
  const w1 = wordAt(v, i - 1);
  const n1 = wordAt(v, i + 1);
  const n2 = wordAt(v, i + 2);
  const t1 = tagAt(v, i - 1);
  const tn = tagAt(v, i + 1);
  const word = v.word[i]!;
  const stem = v.stem[i]!;
  const tag = v.tag[i]!;
  out[n++] = mix(1, word);
  out[n++] = mix(2, mix(stem, COARSE[tag]!));
  out[n++] = mix(3, tag);
  out[n++] = mix(4, mix(v.suffix[i]!, tag));
  out[n++] = mix(5, w1);
  out[n++] = mix(6, n1);
  out[n++] = mix(7, mix(t1, mix(tag, tn)));
  out[n++] = mix(8, mix(t1, tagAt(v, i - 2)));
  out[n++] = mix(9, mix(tn, tagAt(v, i + 2)));
  out[n++] = mix(10, mix(stem, n1));
  out[n++] = mix(11, mix(stem, w1));
  out[n++] = mix(12, mix(stem, tn));
  out[n++] = mix(13, n2);
  out[n++] = mix(14, mix(n1, n2));
  const r = v.rel[i]!;
  out[n++] = mix(15, mix(r, tag));
  out[n++] = mix(16, mix(r, stem));
  const h = v.head[i]!;
  if (h >= 0) {
    out[n++] = mix(17, mix(v.stem[h]!, r));
    out[n++] = mix(18, mix(v.tag[h]!, r));
    out[n++] = mix(19, mix(stem, v.stem[h]!));
    const hh = v.head[h]!;
    out[n++] = mix(20, hh >= 0 ? mix(mix(r, v.rel[h]!), v.tag[hh]!) : mix(r, v.rel[h]!));
  } else out[n++] = mix(21, tag);

  let children = 0;
  let subject = -1;
  for (let c = v.firstChild[i]!; c >= 0; c = v.nextSibling[c]!) {
    const cr = v.rel[c]!;
    children |= 1 << (cr & 31);
    if (n < MAX_CUE_FEATURES - 24) {
      out[n++] = mix(22, mix(cr, c < i ? 0 : 1));
      out[n++] = mix(23, mix(mix(cr, c < i ? 0 : 1), stem));
      out[n++] = mix(24, mix(cr, mix(v.caseWord[c]!, c < i ? 0 : 1)));
    }
    if (cr === NSUBJ || cr === NSUBJPASS) subject = c;
    if (cr === CCOMP || cr === XCOMP || cr === DOBJ || cr === NMOD) {
      if (n < MAX_CUE_FEATURES - 16) {
        out[n++] = mix(25, mix(mix(cr, v.tag[c]!), stem));
        out[n++] = mix(26, mix(cr, v.caseWord[c]! ? 1 : 0) + (v.quote[c] ? 7 : 0));
      }
    }
    if (cr === AUX || cr === AUXPASS || cr === NEG) out[n++] = mix(27, mix(cr, v.word[c]!));
  }
  out[n++] = mix(28, children);
  out[n++] = mix(29, mix(children, tag));
  if (subject >= 0) {
    out[n++] = mix(30, mix(v.tag[subject]!, v.entity[subject]!));
    out[n++] = mix(31, v.stem[subject]!);
    out[n++] = mix(32, mix(v.entity[subject]! + (v.coarse[subject]! << 4), stem));
  } else out[n++] = mix(33, stem);

  // Quotation marks: inside, and the distance to the nearest outside.
  const inside = v.quote[i] ? 1 : 0;
  let around = inside;
  for (let d = 1; d <= 3; d++) {
    if (i - d >= 0 && v.mark[i - d]) around |= 2 << ((d > 1 ? 1 : 0) * 2);
    if (i + d < v.n && v.mark[i + d]) around |= 4 << ((d > 1 ? 1 : 0) * 2);
  }
  const quotes = around + (v.hasQuote ? 64 : 0);
  out[n++] = mix(34, quotes);
  out[n++] = mix(35, mix(quotes, stem));
  out[n++] = mix(36, mix(quotes, tag));

  // Clause neighbours: commas near by, place in the sentence.
  const place = i === 0 ? 0 : i === 1 ? 1 : i < 5 ? 2 : i >= v.n - 2 ? 3 : i >= v.n - 4 ? 4 : 5;
  out[n++] = mix(37, mix(place, stem));
  out[n++] = mix(38, mix(place, mix(tag, r)));
  out[n++] = mix(39, mix(v.shape[i]!, place));
  const depth = Math.min(v.depth[i]!, 5);
  out[n++] = mix(40, mix(depth, tag));
  const size = v.right[i]! - v.left[i]!;
  out[n++] = mix(41, mix(tag, size === 0 ? 0 : size < 3 ? 1 : size < 8 ? 2 : size < 20 ? 3 : 4));
  // A verb that already depends on a reporting word is mostly what was reported.
  for (let a = h, k = 0; a >= 0 && k < 3; a = v.head[a]!, k++)
    if (v.verb(a)) out[n++] = mix(42 + k, v.stem[a]!);
  out[n++] = mix(46, v.n < 6 ? 0 : v.n < 12 ? 1 : v.n < 25 ? 2 : 3);
  return n;
}
