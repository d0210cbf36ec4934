import { RELATIONS, TAGS } from './document';
import { mix, Templates } from './hashing';
import { COARSE, type SentenceView, tagAt, VERB, wordAt } from './sentence-view';

/** Most features one token can have; the caller's buffer must hold as many. */
export const MAX_CUE_FEATURES = 104;

const NEVER_HEADS = new Set([
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
] as string[]);
/** 1 for the classes of which none heads a cue: determiners, numbers, pronouns, most punctuation. */
const NO_CUE = Uint8Array.from(TAGS, (tag) => (NEVER_HEADS.has(tag) ? 1 : 0));
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
  return NO_CUE[tag] === 0;
}

/** Whether token `i` can be the head of a cue at all: determiners, numbers, pronouns and most punctuation never are. */
export function canBeCue(v: SentenceView, i: number): boolean {
  return NO_CUE[v.tag[i]!] === 0;
}

/** Of the word, its neighbours and its place. */
const WORD = new Templates(
  [1, 3, 5, 6, 13, 34, 46],
  [2, 4, 8, 9, 10, 11, 12, 14, 15, 16, 35, 36, 37, 39, 40, 41],
  [7, 38],
);
const HEAD = new Templates([], [17, 18, 19, 20]);
const ROOT = new Templates([21], []);
const CHILD = new Templates([], [22, 23], [24]);
const OBJECT = new Templates([26], [25, 53], [52]);
const AUXILIARY = new Templates([], [27]);
const CHILDREN = new Templates([28], [29]);
const SUBJECT = new Templates([31], [30, 32]);
const NO_SUBJECT = new Templates([33], []);
const FRAME = new Templates([], [56, 59], [54, 55, 57, 58, 60]);

/**
 * Features by which the cue classifier judges token `i`: the word and its neighbours, its children and head in the
 * dependency tree, and how quotation marks stand around it. Writes hashes to `out`, returns their number.
 */
export function cueFeatures(v: SentenceView, i: number, out: Int32Array): number {
  // children first: of those only so many count that there is room for the rest
  let n = headFeatures(v, i, out);
  const marks = marksAround(v, i);
  n = childFeatures(v, i, marks, out, n);
  n = wordFeatures(v, i, marks, out, n);
  // A verb that already depends on a reporting word is mostly what was reported.
  for (let a = v.head[i]!, k = 0; a >= 0 && k < 3; a = v.head[a]!, k++)
    if (v.coarse[a] === VERB) out[n++] = mix(42 + k, v.stem[a]!);
  return n;
}

function wordFeatures(v: SentenceView, i: number, quotes: number, out: Int32Array, n: number): number {
  const { a, b, c } = WORD;
  const w1 = wordAt(v, i - 1);
  const n1 = wordAt(v, i + 1);
  const n2 = wordAt(v, i + 2);
  const t1 = tagAt(v, i - 1);
  const tn = tagAt(v, i + 1);
  const stem = v.stem[i]!;
  const tag = v.tag[i]!;
  const r = v.rel[i]!;
  const place = i === 0 ? 0 : i === 1 ? 1 : i < 5 ? 2 : i >= v.n - 2 ? 3 : i >= v.n - 4 ? 4 : 5;
  const size = v.right[i]! - v.left[i]!;
  a[1] = v.word[i]!;
  a[2] = stem;
  b[2] = COARSE[tag]!;
  a[3] = tag;
  a[4] = v.suffix[i]!;
  b[4] = tag;
  a[5] = w1;
  a[6] = n1;
  a[7] = t1;
  b[7] = tag;
  c[7] = tn;
  a[8] = t1;
  b[8] = tagAt(v, i - 2);
  a[9] = tn;
  b[9] = tagAt(v, i + 2);
  a[10] = stem;
  b[10] = n1;
  a[11] = stem;
  b[11] = w1;
  a[12] = stem;
  b[12] = tn;
  a[13] = n2;
  a[14] = n1;
  b[14] = n2;
  a[15] = r;
  b[15] = tag;
  a[16] = r;
  b[16] = stem;
  a[34] = quotes;
  a[35] = quotes;
  b[35] = stem;
  a[36] = quotes;
  b[36] = tag;
  a[37] = place;
  b[37] = stem;
  a[38] = place;
  b[38] = tag;
  c[38] = r;
  a[39] = v.shape[i]!;
  b[39] = place;
  a[40] = Math.min(v.depth[i]!, 5);
  b[40] = tag;
  a[41] = tag;
  b[41] = size === 0 ? 0 : size < 3 ? 1 : size < 8 ? 2 : size < 20 ? 3 : 4;
  a[46] = v.n < 6 ? 0 : v.n < 12 ? 1 : v.n < 25 ? 2 : 3;
  return WORD.hash(out, n);
}

/** Quotation marks: inside, and the distance to the nearest outside. */
function marksAround(v: SentenceView, i: number): number {
  let around = v.quote[i] ? 1 : 0;
  for (let d = 1; d <= 3; d++) {
    if (i - d >= 0 && v.mark[i - d]) around |= 2 << ((d > 1 ? 1 : 0) * 2);
    if (i + d < v.n && v.mark[i + d]) around |= 4 << ((d > 1 ? 1 : 0) * 2);
  }
  return around + (v.hasQuote ? 64 : 0);
}

function headFeatures(v: SentenceView, i: number, out: Int32Array): number {
  const h = v.head[i]!;
  if (h < 0) {
    ROOT.a[21] = v.tag[i]!;
    return ROOT.hash(out, 0);
  }
  const { a, b } = HEAD;
  const r = v.rel[i]!;
  const hh = v.head[h]!;
  a[17] = v.stem[h]!;
  b[17] = r;
  a[18] = v.tag[h]!;
  b[18] = r;
  a[19] = v.stem[i]!;
  b[19] = v.stem[h]!;
  a[20] = hh >= 0 ? mix(r, v.rel[h]!) : r;
  b[20] = hh >= 0 ? v.tag[hh]! : v.rel[h]!;
  return HEAD.hash(out, 0);
}

/** What hangs on the token: each child, all relations together, and the subject. */
function childFeatures(v: SentenceView, i: number, marks: number, out: Int32Array, from: number): number {
  let n = from;
  let children = 0;
  let subject = -1;
  const stem = v.stem[i]!;
  for (let c = v.firstChild[i]!; c >= 0; c = v.nextSibling[c]!) {
    const r = v.rel[c]!;
    children |= 1 << (r & 31);
    if (n < MAX_CUE_FEATURES - 60) n = childFeature(v, c, c < i ? 0 : 1, stem, out, n);
    if (r === NSUBJ || r === NSUBJPASS) subject = c;
    if ((r === CCOMP || r === XCOMP || r === DOBJ || r === NMOD) && n < MAX_CUE_FEATURES - 52) {
      OBJECT.a[25] = mix(r, v.tag[c]!);
      OBJECT.b[25] = stem;
      OBJECT.a[26] = mix(r, v.caseWord[c]! ? 1 : 0) + (v.quote[c] ? 7 : 0);
      // `issued a statement`, `has plans`: light verbs tell nothing without their object
      OBJECT.a[52] = stem;
      OBJECT.b[52] = r;
      OBJECT.c[52] = v.stem[c]!;
      OBJECT.a[53] = r;
      OBJECT.b[53] = v.stem[c]!;
      n = OBJECT.hash(out, n);
    }
    if (r === AUX || r === AUXPASS || r === NEG) {
      AUXILIARY.a[27] = r;
      AUXILIARY.b[27] = v.word[c]!;
      n = AUXILIARY.hash(out, n);
    }
  }
  CHILDREN.a[28] = children;
  CHILDREN.a[29] = children;
  CHILDREN.b[29] = v.tag[i]!;
  n = subjectFeatures(v, subject, stem, out, CHILDREN.hash(out, n));
  return frameFeatures(v, i, subject, children & COMPLEMENTS, marks, out, n);
}

/** Relations that tell which frame a verb stands in. */
const COMPLEMENTS = [CCOMP, XCOMP, DOBJ, AUXPASS].reduce((bits, r) => bits | (1 << (r & 31)), 0);
const POSSESSIVE = rel('nmod:poss');
const CLAUSE = rel('acl');
const NOBODY = 99;

const kindOf = (v: SentenceView, i: number): number => (i < 0 ? NOBODY : v.entity[i]! + (v.coarse[i]! << 4));

/** The frame as a whole: whose noun it is and what follows it (`his claim that`), who governs which complements. */
function frameFeatures(
  v: SentenceView,
  i: number,
  subject: number,
  complements: number,
  marks: number,
  out: Int32Array,
  n: number,
): number {
  let owner = -1;
  let preposition = 0;
  let clause = 0;
  for (let c = v.firstChild[i]!; c >= 0; c = v.nextSibling[c]!) {
    const r = v.rel[c]!;
    if (r === POSSESSIVE) owner = c;
    else if (r === NMOD) preposition = v.caseWord[c]!;
    else if (r === CCOMP || r === CLAUSE) clause = 1;
  }
  const { a, b, c } = FRAME;
  const stem = v.stem[i]!;
  const tag = v.tag[i]!;
  const whose = kindOf(v, owner);
  const who = kindOf(v, subject);
  a[54] = whose;
  b[54] = tag;
  c[54] = clause;
  a[55] = stem;
  b[55] = whose;
  c[55] = clause;
  a[56] = stem;
  b[56] = preposition;
  a[57] = tag;
  b[57] = whose;
  c[57] = preposition;
  a[58] = who;
  b[58] = complements;
  c[58] = tag;
  a[59] = complements;
  b[59] = stem;
  a[60] = who;
  b[60] = complements;
  c[60] = marks;
  return FRAME.hash(out, n);
}

function childFeature(
  v: SentenceView,
  child: number,
  side: number,
  stem: number,
  out: Int32Array,
  n: number,
): number {
  const { a, b, c } = CHILD;
  const r = v.rel[child]!;
  a[22] = r;
  b[22] = side;
  a[23] = mix(r, side);
  b[23] = stem;
  a[24] = r;
  b[24] = v.caseWord[child]!;
  c[24] = side;
  return CHILD.hash(out, n);
}

function subjectFeatures(v: SentenceView, subject: number, stem: number, out: Int32Array, n: number): number {
  if (subject < 0) {
    NO_SUBJECT.a[33] = stem;
    return NO_SUBJECT.hash(out, n);
  }
  const { a, b } = SUBJECT;
  a[30] = v.tag[subject]!;
  b[30] = v.entity[subject]!;
  a[31] = v.stem[subject]!;
  a[32] = v.entity[subject]! + (v.coarse[subject]! << 4);
  b[32] = stem;
  return SUBJECT.hash(out, n);
}
