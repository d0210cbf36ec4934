import type { Span } from '../model/span';
import { lexemeAt } from './lexeme';

/** Penn Treebank word classes, as CoreNLP writes them; the index is the code in `Doc.tag`. */
export const TAGS = [
  'NN',
  'IN',
  'NNP',
  'DT',
  'JJ',
  'NNS',
  ',',
  '.',
  'VBD',
  'RB',
  'PRP',
  'VB',
  'CC',
  'VBZ',
  'TO',
  'VBG',
  'VBN',
  'VBP',
  "''",
  'CD',
  'PRP$',
  '``',
  'MD',
  'POS',
  ':',
  'WP',
  'WDT',
  'NNPS',
  'WRB',
  'RP',
  'JJR',
  'JJS',
  'RBR',
  '-RRB-',
  '-LRB-',
  'EX',
  '$',
  'RBS',
  'PDT',
  'UH',
  'WP$',
  'FW',
  'LS',
  'SYM',
  '#',
] as const;
export type Tag = (typeof TAGS)[number];

/** Kinds of named entity; the index is the code in `Doc.entity`. DATE stands for all times and durations, NUMBER for all amounts. */
export const ENTITIES = ['O', 'PERSON', 'ORGANIZATION', 'LOCATION', 'MISC', 'DATE', 'NUMBER'] as const;
export type Entity = (typeof ENTITIES)[number];

/** Dependency relations (Universal Dependencies 1, Stanford's English version); the index is the code in `Doc.rel`. */
export const RELATIONS = [
  'root',
  'punct',
  'case',
  'nmod',
  'nsubj',
  'det',
  'compound',
  'amod',
  'dobj',
  'advmod',
  'mark',
  'aux',
  'cc',
  'conj',
  'nmod:poss',
  'ccomp',
  'xcomp',
  'advcl',
  'cop',
  'dep',
  'acl:relcl',
  'nummod',
  'acl',
  'neg',
  'appos',
  'auxpass',
  'nsubjpass',
  'nmod:tmod',
  'compound:prt',
  'parataxis',
  'mwe',
  'expl',
  'nmod:npmod',
  'csubj',
  'iobj',
  'det:predet',
  'cc:preconj',
  'discourse',
  'csubjpass',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A run of tokens: indices into the document's token arrays, half open. */
export interface TokenRange {
  first: number;
  last: number;
}

/**
 * A text with all that the linguistic stages found in it. Struct of arrays: one entry a token, so that a long
 * article costs a handful of objects. Offsets are UTF-16 code units into `text`, half open.
 */
export interface Doc {
  text: string;
  /** Number of tokens. */
  length: number;
  start: Int32Array;
  end: Int32Array;
  /** The token as written. */
  form: string[];
  /** Lower-cased form with curly apostrophes made straight. */
  lower: string[];
  /** Hash of the lower-cased form. */
  word: Int32Array;
  /** Hash of its last three letters. */
  suffix: Int32Array;
  /** Hash of its base form. */
  stem: Int32Array;
  /** 0 lower case, 1 capitalised, 2 all capitals, 3 with a digit, 4 without letter or digit. */
  shape: Uint8Array;
  /** Sentences in order; every token belongs to exactly one. No sentence crosses a paragraph. */
  sentences: TokenRange[];
  /** Token index → sentence index. */
  sentenceOf: Int32Array;
  /** By offset, the first token that ends behind it; made when first asked for (`firstTokenFrom`). */
  tokenAt?: Int32Array;
  /** Paragraphs (lines with text), offsets. */
  paragraphs: Span[];
  /** Index into TAGS. */
  tag: Uint8Array;
  /** Index into ENTITIES. */
  entity: Uint8Array;
  /** Token index of the head; -1 for a sentence's root and for sentences that were not parsed. */
  head: Int32Array;
  /** Index into RELATIONS. */
  rel: Uint8Array;
}

/** An attribution as the extraction stages leave it: spans only. Who, through whom and how deep is found by the later stages. */
export interface RawAttribution {
  cue: Span[];
  /** Empty when the text names none. */
  source: Span[];
  content: Span[];
  /** Estimated probability, 0 to 1. */
  confidence: number;
  /** Words the act hangs on: the head token of the cue; -1 for a floating quotation. */
  cueHead: number;
  trace?: { stage: string; rule: string; span?: Span }[];
}

/** A document of `n` tokens with nothing found yet; word hashes and shapes are filled by `fillLexical`. */
export function emptyDoc(text: string, n: number): Doc {
  return {
    text,
    length: n,
    start: new Int32Array(n),
    end: new Int32Array(n),
    form: new Array<string>(n),
    lower: new Array<string>(n),
    word: new Int32Array(n),
    suffix: new Int32Array(n),
    stem: new Int32Array(n),
    shape: new Uint8Array(n),
    sentences: [],
    sentenceOf: new Int32Array(n),
    paragraphs: [],
    tag: new Uint8Array(n),
    entity: new Uint8Array(n),
    head: new Int32Array(n).fill(-1),
    rel: new Uint8Array(n),
  };
}

/** Sets form, lower, word, suffix, stem and shape of token `i` from its offsets. */
export function fillLexical(doc: Doc, i: number): void {
  const x = lexemeAt(doc.text, doc.start[i]!, doc.end[i]!);
  doc.form[i] = x.form;
  doc.lower[i] = x.lower;
  doc.word[i] = x.word;
  doc.suffix[i] = x.suffix;
  doc.stem[i] = x.stem;
  doc.shape[i] = x.shape;
}
