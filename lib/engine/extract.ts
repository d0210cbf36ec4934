import type { Span } from '../model/span';
import { CB, CI, SB, SI, UB, UI } from './crf';
import { canBeCue, cueFeatures, MAX_CUE_FEATURES } from './cue-features';
import { type Edges, edgesOf } from './cue-frame';
import type { Doc, RawAttribution } from './document';
import { STATEMENT_WORDS } from './lexicon/speech';
import { type LinearTable, scoreOne } from './linear-table';
import type { QuoteMap } from './quote-map';
import { chooseReading, type ReadingModel, readCue } from './readings';
import { type SentenceView, viewSentence } from './sentence-view';

/** Learned weights of the extraction stages. */
export interface ExtractorModel extends ReadingModel {
  /** One weight a feature: the log odds that a token is the head of a cue. */
  cue: LinearTable;
  /** Platt scaling (Platt 1999) of `confidenceFeatures` to a probability. */
  calibration: Float32Array;
}

/** A candidate with what the confidence is computed from. */
export interface Candidate extends RawAttribution {
  /** Log odds of the cue. */
  cueScore: number;
  /** Log probability of the chosen labelling under the chain. */
  labelScore: number;
  /** Log probability of the chosen labelling among the best few, after reranking. */
  share: number;
  /** Log odds by the shape of the chosen labelling. */
  judged: number;
}

/** Sentences longer than this are lists and tables, not prose; they are left alone. */
export const MAX_SENTENCE = 250;
/**
 * Cue candidates below these log odds are not worth labelling: of those between -1.5 and this, a quarter of all, four of a hundred are
 * reported and one is right.
 */
export const CUE_FLOOR = -0.75;
/**
 * The same for words that are no plain verb of saying: these are reported from a higher confidence on (`chooseCandidates`), and
 * leaving out what lies between, an eighth of all, changes no measure of the larger sets by more than a tenth of a point.
 */
const OTHER_FLOOR = -0.25;

/** Whether a word with these log odds of being a cue has its sentence read. */
export function worthReading(cueScore: number, word: string): boolean {
  return cueScore >= OTHER_FLOOR || (cueScore >= CUE_FLOOR && STATEMENT_WORDS.has(word));
}

const cueBuffer = new Int32Array(MAX_CUE_FEATURES);

/**
 * Log odds of each token that it heads a cue; `NO_CUE` for those that cannot.
 * @param possible by token of the document, 0 for those that are none for sure (`screenSentence`); left out, all are looked at
 */
export function scoreCues(v: SentenceView, cue: LinearTable, possible?: Uint8Array): Float32Array {
  const out = new Float32Array(v.n);
  for (let i = 0; i < v.n; i++) {
    const asked = canBeCue(v, i) && (!possible || possible[v.first + i] === 1);
    out[i] = asked ? scoreOne(cue, cueBuffer, cueFeatures(v, i, cueBuffer)) : NO_CUE;
  }
  return out;
}
const NO_CUE = -20;

/** Spans of one role, as text offsets. */
function spansOf(doc: Doc, v: SentenceView, labels: Uint8Array, begin: number, inside: number): Span[] {
  const out: Span[] = [];
  let from = -1;
  for (let t = 0; t <= v.n; t++) {
    const label = t < v.n ? labels[t]! : 0;
    if (from >= 0 && label !== inside) {
      out.push([doc.start[v.first + from]!, doc.end[v.first + t - 1]!]);
      from = -1;
    }
    if (label === begin) from = t;
  }
  return out;
}

/** A cue has one source, written in one piece: of several the nearest stays. */
function nearest(spans: Span[], cue: Span): Span[] {
  if (spans.length < 2) return spans;
  const gap = (s: Span) => Math.max(s[0] - cue[1], cue[0] - s[1]);
  return [spans.reduce((a, b) => (gap(b) < gap(a) ? b : a))];
}

/**
 * Finds cues in one sentence and labels source, cue and content around each: a classifier proposes cue heads, a
 * chain CRF marks the spans of each (the two steps of semantic role labelling), and of its best few labellings the
 * most plausible whole is taken. Content stays within the sentence.
 * @param possible see `scoreCues`
 */
export function extractSentence(
  doc: Doc,
  index: number,
  map: QuoteMap,
  model: ExtractorModel,
  possible?: Uint8Array,
): Candidate[] {
  const { first, last } = doc.sentences[index]!;
  if (last - first > MAX_SENTENCE || last - first < 2) return [];
  const v = viewSentence(doc, index, map.quoteOf, map.isMark);
  const found: Candidate[] = [];
  let edges: Edges | null = null;
  const scores = scoreCues(v, model.cue, possible);
  for (let i = 0; i < v.n; i++) {
    const cueScore = scores[i]!;
    if (!worthReading(cueScore, doc.lower[first + i]!)) continue;
    edges ??= edgesOf(v);
    const c = readAt(doc, v, i, scores, map, model, edges);
    if (c) found.push(c);
  }
  return found;
}

/** The most plausible reading of the sentence of `v` with token `i` as the head of its cue; null when the reading has no cue. */
export function readAt(
  doc: Doc,
  v: SentenceView,
  i: number,
  scores: Float32Array,
  map: QuoteMap,
  model: ExtractorModel,
  edges: Edges = edgesOf(v),
): Candidate | null {
  // a short sentence or one that ends in a colon may point to a quotation beside it
  const needsContent = v.n > 8 && doc.form[v.first + v.n - 1] !== ':';
  const readings = readCue(v, edges, i, map.outerOf, model);
  const chosen = chooseReading(v, edges, i, readings, scores, needsContent, model);
  const cue = spansOf(doc, v, chosen.labels, UB, UI);
  if (cue.length === 0) return null;
  return {
    cue,
    source: nearest(spansOf(doc, v, chosen.labels, SB, SI), cue[0]!),
    content: spansOf(doc, v, chosen.labels, CB, CI),
    cueHead: v.first + i,
    confidence: 0,
    cueScore: scores[i]!,
    labelScore: chosen.logProbability,
    share: chosen.share,
    judged: chosen.judged,
  };
}
