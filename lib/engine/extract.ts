import type { Span } from '../model/span';
import { CB, CI, L, Lattice, logPartition, SB, SI, UB, UI, viterbi } from './crf';
import { canBeCue, cueFeatures, MAX_CUE_FEATURES } from './cue-features';
import type { Doc, RawAttribution } from './document';
import { type LinearTable, score, scoreOne } from './linear-table';
import type { QuoteMap } from './quote-map';
import {
  type Edges,
  edgesOf,
  frameOf,
  MAX_ROLE_FEATURES,
  roleFeatures,
  transitionClass,
} from './role-features';
import { type SentenceView, viewSentence } from './sentence-view';

/** Learned weights of the two extraction stages. */
export interface ExtractorModel {
  /** One weight a feature: the log odds that a token is the head of a cue. */
  cue: LinearTable;
  /** Seven weights a feature: emissions of the labeller. */
  roles: LinearTable;
  /** Transition scores, class × label × label. */
  transitions: Float32Array;
  /** The same as factors, made once (`transitionFactors`). */
  factors: Float64Array;
  /** Platt scaling (Platt 1999) of `confidenceFeatures` to a probability. */
  calibration: Float32Array;
}

/** A candidate with what the confidence is computed from. */
export interface Candidate extends RawAttribution {
  /** Log odds of the cue. */
  cueScore: number;
  /** Log probability of the chosen labelling. */
  labelScore: number;
}

/** Sentences longer than this are lists and tables, not prose; they are left alone. */
const MAX_SENTENCE = 250;
/** Cue candidates below these log odds are not worth labelling. */
const CUE_FLOOR = -2;

const lattice = new Lattice();
const cueBuffer = new Int32Array(MAX_CUE_FEATURES);
const roleBuffer = new Int32Array(MAX_ROLE_FEATURES);

/** Log odds that local token `i` heads a cue. */
export function scoreCue(v: SentenceView, i: number, model: ExtractorModel): number {
  const n = cueFeatures(v, i, cueBuffer);
  return scoreOne(model.cue, cueBuffer, n);
}

/** Fills the lattice with the scores of one cue's sentence. */
function emit(v: SentenceView, edges: Edges, cue: number, model: ExtractorModel): void {
  lattice.ensure(v.n);
  const frame = frameOf(v, cue);
  for (let i = 0; i < v.n; i++) {
    const n = roleFeatures(v, frame, edges, i, roleBuffer);
    lattice.classes[i] = transitionClass(v, frame, i);
    score(model.roles, roleBuffer, n, lattice.emissions, i * L);
  }
  // the head of the cue is part of the cue, whatever the tree around it looks like
  for (let l = 0; l < L; l++) if (l !== UB && l !== UI) lattice.emissions[cue * L + l]! -= 1000;
}

/**
 * A cue inside a quotation attributes words of that quotation: everything beyond its marks is outside. Quotations of
 * a few words are left open, they may hold the cue alone (he “denied” that …).
 */
function confine(v: SentenceView, cue: number, outer: Int32Array): void {
  const own = outer[v.first + cue]!;
  if (own === 0) return;
  let size = 0;
  for (let i = 0; i < v.n; i++) if (outer[v.first + i] === own) size++;
  if (size < 6) return;
  for (let i = 0; i < v.n; i++) {
    const edge =
      v.mark[i] &&
      (i === 0 || outer[v.first + i - 1] !== own || i === v.n - 1 || outer[v.first + i + 1] !== own);
    if (outer[v.first + i] === own && !edge) continue;
    for (let l = 1; l < L; l++) lattice.emissions[i * L + l]! -= 1000;
  }
}

/** Spans of one role in the lattice's labels, as text offsets. */
function spansOf(doc: Doc, v: SentenceView, begin: number, inside: number): Span[] {
  const out: Span[] = [];
  let from = -1;
  for (let t = 0; t <= v.n; t++) {
    const label = t < v.n ? lattice.labels[t]! : 0;
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
 * chain CRF marks the spans of each (the two steps of semantic role labelling). Content stays within the sentence.
 */
export function extractSentence(doc: Doc, index: number, map: QuoteMap, model: ExtractorModel): Candidate[] {
  const { first, last } = doc.sentences[index]!;
  if (last - first > MAX_SENTENCE || last - first < 2) return [];
  const v = viewSentence(doc, index, map.quoteOf, map.isMark);
  const found: Candidate[] = [];
  let edges: Edges | null = null;
  for (let i = 0; i < v.n; i++) {
    if (!canBeCue(v, i)) continue;
    const cueScore = scoreCue(v, i, model);
    if (cueScore < CUE_FLOOR) continue;
    edges ??= edgesOf(v);
    emit(v, edges, i, model);
    confine(v, i, map.outerOf);
    const best = viterbi(lattice, v.n, model.transitions);
    const cue = spansOf(doc, v, UB, UI);
    if (cue.length === 0) continue;
    const content = spansOf(doc, v, CB, CI);
    const source = nearest(spansOf(doc, v, SB, SI), cue[0]!);
    const labelScore = best - logPartition(lattice, v.n, model.factors);
    found.push({ cue, source, content, cueHead: v.first + i, confidence: 0, cueScore, labelScore });
  }
  return found;
}
