import { lookUp } from './dictionary';
import { type Doc, TAGS } from './document';
import { Templates } from './hashing';
import { isGivenName } from './lexicon/given-names';
import { NO_ADJECTIVES, NOUNS_ALONE } from './lexicon/nouns-alone';
import { PARENTHETIC } from './lexicon/parenthetic';
import { PERSON_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import { best, type LinearTable, newRegisters, registersOf, sum } from './linear-table';
import { WordFilter } from './word-filter';

/** Features a token has at most. */
export const MAX_TAG_FEATURES = 24;

const TAG = new Templates([1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 19, 20], [8, 15, 16, 17, 18]);

/**
 * Features of the greedy word-class tagger (Collins 2002; Ratnaparkhi 1996): the word, its ends and shape, its
 * neighbours, and the two classes given before. Writes hashes to `out`, returns their number.
 */
export function tagFeatures(doc: Doc, i: number, first: number, last: number, out: Int32Array): number {
  const { word, tag, suffix, shape } = doc;
  const w = word[i]!;
  const t1 = i > first ? tag[i - 1]! : 60;
  const t2 = i > first + 1 ? tag[i - 2]! : 60;
  const w1 = i > first ? word[i - 1]! : 1;
  const n1 = i + 1 < last ? word[i + 1]! : 2;
  const lower = doc.lower[i]!;
  const { length } = lower;
  const { a, b } = TAG;
  a[1] = w;
  a[2] = suffix[i]!;
  a[3] = length > 2 ? (lower.charCodeAt(length - 1) << 16) | lower.charCodeAt(length - 2) : 3;
  a[4] = (lower.charCodeAt(0) << 4) | shape[i]!;
  a[5] = (i === first ? 8 : 0) | shape[i]!;
  a[6] = t1;
  a[7] = (t1 << 6) | t2;
  a[8] = t1;
  b[8] = w;
  a[9] = w1;
  a[10] = i > first + 1 ? word[i - 2]! : 1;
  a[11] = n1;
  a[12] = i + 2 < last ? word[i + 2]! : 2;
  a[13] = i + 1 < last ? suffix[i + 1]! : 2;
  a[14] = i > first ? suffix[i - 1]! : 1;
  a[15] = w;
  b[15] = n1;
  a[16] = w1;
  b[16] = w;
  a[17] = suffix[i]!;
  b[17] = t1;
  a[18] = t1;
  b[18] = n1;
  a[19] = (i + 1 < last ? shape[i + 1]! : 7) | (shape[i]! << 3) | ((i > first ? shape[i - 1]! : 7) << 6);
  a[20] = length > 4 ? lower.charCodeAt(length - 4) ^ Math.imul(suffix[i]!, 31) : w;
  return TAG.hash(out, 0);
}

const own = newRegisters();

/** The tagger's weights, and the class of frequent words that have but one. */
export interface TaggerModel {
  weights: LinearTable;
  /** Looked up by the word's hash (`lookUp`). */
  dictionary: LinearTable;
}

/** Gives each token of `[first, last)` (one sentence) its word class, left to right. */
export function tagSentence(doc: Doc, first: number, last: number, model: TaggerModel): void {
  const { features, sums } = registersOf(model.weights, own);
  for (let i = first; i < last; i++) {
    const fixed = isInitials(doc, i) ? PROPER : lookUp(model.dictionary, doc.word[i]!);
    if (fixed >= 0) {
      doc.tag[i] = fixed;
      continue;
    }
    const n = tagFeatures(doc, i, first, last, features);
    sum(model.weights, features, n, sums);
    const tag = best(sums, model.weights.width);
    doc.tag[i] = doc.shape[i] === 0 ? mended(doc, i, first, tag) : tag;
  }
}

/** The WHO, among words that are not all in capitals. */
const isInitials = ({ lower, shape }: Doc, i: number): boolean =>
  shape[i] === 2 && lower[i] === 'who' && shape[i - 1] !== 2 && shape[i + 1] !== 2;
const PROPER = TAGS.indexOf('NNP');

/** What the weights make of words that they have hardly seen is mended where the word leaves no choice. */
function mended(doc: Doc, i: number, first: number, tag: number): number {
  const lower = doc.lower[i]!;
  if (BARE[tag] === 1 && i > first && leadsOn(doc, i)) return nounTag(lower);
  // `the ministry | explained.`: no adjective stands there
  if (tag === ADJECTIVE && i > first && doc.shape[i + 1] === 4 && BEFORE_VERB[doc.tag[i - 1]!] === 1)
    if (lower.endsWith('ed') && PARENTHETIC.has(lower)) return PAST;
  if (NOUN[tag] === 0) {
    // `a study published today`, `the timetable claims`
    const noun = ALONE.has(doc, i) || (tag === ADJECTIVE && NO_ADJECTIVES.has(lower));
    return noun ? nounTag(lower) : tag;
  }
  // `the minister | disagreed`: no noun ends so
  if (tag !== SINGULAR || lower.length < 6 || !lower.endsWith('ed') || NOUN_IN_ED.has(lower) || i === first)
    return tag;
  if (BE_OR_HAVE.has(doc.lower[i - 1]!)) return PARTICIPLE;
  return BEFORE_VERB[doc.tag[i - 1]!] === 1 ? PAST : tag;
}
/** `according to | rebel commanders`, `the Lakers | guard Ann Cole`: a verb where none can be. */
function leadsOn({ lower, shape, tag }: Doc, i: number): boolean {
  if (lower[i - 1] === 'to') return lower[i - 2] === 'according';
  if (shape[i + 1] !== 1 || !PERSON_NOUNS.has(lower[i]!) || !isGivenName(lower[i + 1]!)) return false;
  // `critics | judge Ann Cole`: a plural may be its subject
  return ONE[tag[i - 1]!] === 1 || (shape[i - 1] === 1 && tag[i - 1] === PLURAL);
}
const ONE = Uint8Array.from(TAGS, (t) => (/^(?:NN|NNP|NNPS|JJ)$/.test(t) ? 1 : 0));
const BARE = Uint8Array.from(TAGS, (t) => (/^VB[PD]?$/.test(t) ? 1 : 0));
const NOUN_IN_ED = words(`
  hatred watershed bloodshed seabed riverbed flatbed testbed daybed airbed hotbed flowerbed seedbed moped biped quadruped airspeed seaweed
  newsfeed birdseed rapeseed linseed aniseed thoroughbred crossbred bobsled toolshed woodshed misdeed kindred hundred infrared coed
`);
const BE_OR_HAVE = words("is are was were be been being 's 're has have had");
const PARTICIPLE = TAGS.indexOf('VBN');
const PAST = TAGS.indexOf('VBD');
const BEFORE_VERB = Uint8Array.from(TAGS, (t) => (/^(?:NN|NNS|NNP|NNPS|PRP|WP|RB|EX)$/.test(t) ? 1 : 0));

const ALONE = new WordFilter(NOUNS_ALONE);
const NOUN = Uint8Array.from(TAGS, (t) => (t === 'NN' || t === 'NNS' ? 1 : 0));
const ADJECTIVE = TAGS.indexOf('JJ');
const SINGULAR = TAGS.indexOf('NN');
const PLURAL = TAGS.indexOf('NNS');
const nounTag = (lower: string): number => (/(?:[^s]s|men)$/.test(lower) ? PLURAL : SINGULAR);
