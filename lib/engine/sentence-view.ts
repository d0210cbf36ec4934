import type { Doc } from './document';
import { RELATIONS, TAGS } from './document';
import { mix } from './hashing';

const PUNCT = RELATIONS.indexOf('punct');
/** Code of the coarse word class: first letter of the Penn tag tells noun, verb, adjective, adverb, pronoun, wh-word. */
export const COARSE = Uint8Array.from(TAGS, (t) => (/^[A-Z]/.test(t) ? t.charCodeAt(0) : 1));
/** The coarse class of verbs. */
export const VERB = 'V'.charCodeAt(0);

/**
 * One sentence prepared for feature extraction: local token indices 0…n-1, hashed words, the tree with subtree
 * extents, and where the quotation marks are. Made once a sentence and shared by all its cues.
 */
export interface SentenceView {
  /** Document index of token 0. */
  first: number;
  n: number;
  word: Int32Array;
  stem: Int32Array;
  suffix: Int32Array;
  /** See `Doc.shape`. */
  shape: Uint8Array;
  tag: Uint8Array;
  coarse: Uint8Array;
  entity: Uint8Array;
  rel: Uint8Array;
  /** Local index of the head, -1 for the root. */
  head: Int16Array;
  /** Subtree extents: local indices of the leftmost and rightmost descendant, punctuation at the edges not counted. */
  left: Int16Array;
  right: Int16Array;
  depth: Uint8Array;
  /** First child and next sibling, local indices, -1 for none; children in reading order. */
  firstChild: Int16Array;
  nextSibling: Int16Array;
  /** Hash of the adposition or marker among the token's children (`of`, `that`), 0 for none. */
  caseWord: Int32Array;
  /** Innermost quotation's number + 1 at each token (its marks included), 0 outside. */
  quote: Int32Array;
  /** 1 for tokens that are a quotation mark. */
  mark: Uint8Array;
  hasQuote: boolean;
}

const CASE = RELATIONS.indexOf('case');
const MARK = RELATIONS.indexOf('mark');

/**
 * Prepares sentence `index` of `doc`.
 * @param quoteOf innermost quotation number + 1 for each document token, 0 outside
 * @param isMark 1 for document tokens that are quotation marks
 */
export function viewSentence(doc: Doc, index: number, quoteOf: Int32Array, isMark: Uint8Array): SentenceView {
  const { first, last } = doc.sentences[index]!;
  const n = last - first;
  const v: SentenceView = {
    first,
    n,
    word: doc.word.subarray(first, last),
    stem: doc.stem.subarray(first, last),
    suffix: doc.suffix.subarray(first, last),
    shape: doc.shape.subarray(first, last),
    tag: doc.tag.subarray(first, last),
    coarse: new Uint8Array(n),
    entity: doc.entity.subarray(first, last),
    rel: doc.rel.subarray(first, last),
    head: new Int16Array(n),
    left: new Int16Array(n),
    right: new Int16Array(n),
    depth: new Uint8Array(n),
    firstChild: new Int16Array(n).fill(-1),
    nextSibling: new Int16Array(n).fill(-1),
    caseWord: new Int32Array(n),
    quote: quoteOf.subarray(first, last),
    mark: isMark.subarray(first, last),
    hasQuote: false,
  };
  for (let i = 0; i < n; i++) {
    v.coarse[i] = COARSE[v.tag[i]!]!;
    const h = doc.head[first + i]!;
    v.head[i] = h < first || h >= last ? -1 : h - first;
    if (v.quote[i]) v.hasQuote = true;
  }
  link(v);
  return v;
}

function link(v: SentenceView): void {
  const { n, head, left, right, rel } = v;
  for (let i = n - 1; i >= 0; i--) {
    left[i] = i;
    right[i] = i;
    const h = head[i]!;
    if (h >= 0) {
      v.nextSibling[i] = v.firstChild[h]!;
      v.firstChild[h] = i;
      if ((rel[i] === CASE || rel[i] === MARK) && (v.caseWord[h] === 0 || i < h)) v.caseWord[h] = v.word[i]!;
    }
  }
  // Extents rise from each token to its ancestors; a broken (cyclic) tree ends the climb after n steps.
  for (let i = 0; i < n; i++) {
    let d = 0;
    let edge = rel[i] !== PUNCT;
    for (let h = head[i]!; h >= 0 && d < n; h = head[h]!) {
      if (edge) {
        if (i < left[h]!) left[h] = i;
        if (i > right[h]!) right[h] = i;
      }
      if (rel[h] === PUNCT) edge = false;
      d++;
    }
    v.depth[i] = Math.min(d, 255);
  }
}

/** Hash of the dependency path from token `i` up or down to token `c`, at most three steps each way. */
export function pathHash(v: SentenceView, i: number, c: number): number {
  if (i === c) return 1;
  // climb from i to an ancestor of c
  let up = 0;
  let a = i;
  let h = 17;
  while (a >= 0 && !isAncestor(v, a, c)) {
    if (up < 4) h = mix(h, v.rel[a]! + 1);
    up++;
    a = v.head[a]!;
  }
  h = mix(h, 1000 + Math.min(up, 4));
  let down = 0;
  for (let b = c; b !== a && b >= 0; b = v.head[b]!) {
    if (down < 3) h = mix(h, 100 + v.rel[b]!);
    down++;
  }
  return mix(h, 2000 + Math.min(down, 3));
}

/** True when `a` is `c` or one of its ancestors. */
export function isAncestor(v: SentenceView, a: number, c: number): boolean {
  let steps = 0;
  for (let b = c; b >= 0 && steps <= v.n; b = v.head[b]!) {
    if (b === a) return true;
    steps++;
  }
  return false;
}

/** Word hash at local token `k`; -1 and -2 stand for the sentence's ends. */
export function wordAt(v: SentenceView, k: number): number {
  return k < 0 ? -1 : k >= v.n ? -2 : v.word[k]!;
}

/** Word class at local token `k`; 60 and 61 stand for the sentence's ends. */
export function tagAt(v: SentenceView, k: number): number {
  return k < 0 ? 60 : k >= v.n ? 61 : v.tag[k]!;
}
