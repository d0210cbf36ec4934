import { forwardBackward, L, Lattice } from '../../lib/engine/crf';
import { canBeCue, canHeadCue, cueFeatures, MAX_CUE_FEATURES } from '../../lib/engine/cue-features';
import { edgesOf, frameOf, TRANSITION_CLASSES, transitionClass } from '../../lib/engine/cue-frame';
import { scoreCues, worthReading } from '../../lib/engine/extract';
import type { LinearTable } from '../../lib/engine/linear-table';
import { findQuotes } from '../../lib/engine/quotation-marks';
import { mapQuotes, type QuoteMap } from '../../lib/engine/quote-map';
import { MAX_ROLE_FEATURES, roleFeatures } from '../../lib/engine/role-features';
import { MAX_SCREEN_FEATURES, screenFeatures } from '../../lib/engine/screen';
import { type SentenceView, viewSentence } from '../../lib/engine/sentence-view';
import { random, shuffle, TailMean, Trainable } from './adagrad';
import type { Example } from './examples';
import { importantRows, quantised } from './perceptron';

export interface Prepared {
  example: Example;
  map: QuoteMap;
  views: SentenceView[];
}

/** Sentence views and quotations of an analysed document. */
export function prepare(example: Example): Prepared {
  const { doc } = example;
  const map = mapQuotes(doc, findQuotes(doc.text, doc.paragraphs));
  return { example, map, views: doc.sentences.map((_, s) => viewSentence(doc, s, map.quoteOf, map.isMark)) };
}

/**
 * Trains the cue classifier: logistic regression over hashed features. Tokens inside some content are no examples,
 * as the corpus labels outermost attributions alone and says nothing of them.
 */
export function trainCue(train: Prepared[], bits = 20, epochs = 4, seed = 7): LinearTable {
  const mask = (1 << bits) - 1;
  const buffer = new Int32Array(MAX_CUE_FEATURES);
  const items: { f: Int32Array; y: number }[] = [];
  for (const { example, views } of train) {
    for (const v of views) {
      for (let i = 0; i < v.n; i++) {
        const t = v.first + i;
        if (!canBeCue(v, i) || (example.covered[t] && !example.isCue[t])) continue;
        const n = cueFeatures(v, i, buffer);
        items.push({ f: Int32Array.from(buffer.subarray(0, n), (h) => h & mask), y: example.isCue[t]! });
      }
    }
  }
  dropRare(items, bits, RARE);
  return quantised(logisticWeights(items, bits, epochs, seed, 3e-3), 1);
}

/** Features seen less often than this tell nothing of other articles and cost most of the bytes. */
const RARE = 3;

/** Leaves out the rows that fewer than `least` items have. */
function dropRare(items: { f: Int32Array }[], bits: number, least: number): void {
  const seen = new Uint8Array(1 << bits);
  for (const { f } of items) for (const row of f) if (seen[row]! < least) seen[row]!++;
  for (const item of items) item.f = item.f.filter((row) => seen[row]! >= least);
}

/**
 * Trains the screen that decides which sentences are parsed, and which of their tokens are looked at: logistic regression without the
 * tree, taught by the classifier that has one (as in distillation, Hinton et al. 2015), so that it may err on the safe side of it.
 */
export function trainScreen(train: Prepared[], cue: LinearTable, bits = 16, seed = 5): LinearTable {
  const mask = (1 << bits) - 1;
  const buffer = new Int32Array(MAX_SCREEN_FEATURES);
  const items: { f: Int32Array; y: number }[] = [];
  for (const { example, map, views } of train) {
    const { doc } = example;
    doc.sentences.forEach(({ first, last }, s) => {
      const quoted = map.quoteOf.subarray(first, last).some((q) => q > 0);
      const scores = scoreCues(views[s]!, cue);
      for (let i = first; i < last; i++) {
        if (!canHeadCue(doc.tag[i]!)) continue;
        const n = screenFeatures(doc, i, first, last, quoted, buffer);
        const y = worthReading(scores[i - first]!, doc.lower[i]!) ? 1 : 0;
        items.push({ f: Int32Array.from(buffer.subarray(0, n), (h) => h & mask), y });
      }
    });
  }
  dropRare(items, bits, RARE);
  return quantised(logisticWeights(items, bits, 3, seed, 1e-3), 1);
}

/** Sparse logistic regression by AdaGrad; features are row numbers. */
function logisticWeights(
  items: { f: Int32Array; y: number }[],
  bits: number,
  epochs: number,
  seed: number,
  l1 = 3e-4,
): Float32Array {
  const w = new Trainable(1 << bits, 0.05, l1);
  const mean = new TailMean(w);
  const next = random(seed);
  for (let e = 0; e < epochs; e++) {
    shuffle(items, next);
    for (const { f, y } of items) {
      let z = 0;
      for (const k of f) z += w.weights[k]!;
      const g = 1 / (1 + Math.exp(-z)) - y;
      if (g > -1e-4 && g < 1e-4) continue;
      for (const k of f) w.step(k, g);
    }
    mean.note(e, epochs);
  }
  return mean.weights;
}

interface Sequence {
  n: number;
  features: Int32Array;
  offsets: Int32Array;
  classes: Uint8Array;
  labels: Uint8Array;
}

/** Feature sequences of all gold cues; features of rows that are not `allowed` are left out. */
function sequences(train: Prepared[], mask: number, allowed?: Uint8Array): Sequence[] {
  const out: Sequence[] = [];
  const buffer = new Int32Array(MAX_ROLE_FEATURES);
  for (const { example, views } of train) {
    for (const c of example.cues) {
      const v = views[c.sentence]!;
      if (v.n > 150) continue;
      const frame = frameOf(v, c.head - v.first);
      const edges = edgesOf(v);
      const all: number[] = [];
      const offsets = new Int32Array(v.n + 1);
      const classes = new Uint8Array(v.n);
      for (let i = 0; i < v.n; i++) {
        const n = roleFeatures(v, frame, edges, i, buffer);
        for (let k = 0; k < n; k++) {
          const row = buffer[k]! & mask;
          if (!allowed || allowed[row]) all.push(row * L);
        }
        offsets[i + 1] = all.length;
        classes[i] = transitionClass(v, frame, i);
      }
      out.push({ n: v.n, features: Int32Array.from(all), offsets, classes, labels: c.labels });
    }
  }
  return out;
}

export interface RoleOptions {
  bits: number;
  epochs: number;
  rate: number;
  l1: number;
  /** Share of features left out of each training pass (Hinton et al. 2012): words alone must not decide. */
  drop: number;
  /** Rows that may carry weights in the end: a first pass of two epochs chooses them. */
  keep: number;
  seed: number;
}
export const ROLE_DEFAULTS: RoleOptions = {
  bits: 20,
  epochs: 10,
  rate: 0.02,
  l1: 0.004,
  drop: 0.4,
  keep: 60000,
  seed: 3,
};

/**
 * Added to the seed for each of the passes whose weights are averaged: each sees the sequences in another order and with other features
 * left out, so that what chance did to one is evened out. Costs no byte.
 */
const SEEDS = [0, 14, 26];

const meanOf = (lists: readonly Float32Array[]): Float32Array =>
  lists[0]!.map((_, k) => lists.reduce((sum, list) => sum + list[k]!, 0) / lists.length);

/** Trains the labeller: conditional likelihood of the chain, AdaGrad, feature dropout. */
export function trainRoles(
  train: Prepared[],
  options: Partial<RoleOptions> = {},
  log?: (line: string) => void,
): { roles: LinearTable; transitions: LinearTable } {
  const o = { ...ROLE_DEFAULTS, ...options };
  const mask = (1 << o.bits) - 1;
  const first = rolePass(sequences(train, mask), { ...o, epochs: 2 }, log);
  const rows = importantRows(quantised(first.weights, L), o.keep);
  const passes = SEEDS.map((k) => rolePass(sequences(train, mask, rows), { ...o, seed: o.seed + k }, log));
  const weights = meanOf(passes.map((pass) => pass.weights));
  const transitions = meanOf(passes.map((pass) => pass.transitions));
  const used = new Int32Array(1).fill(-1);
  return {
    roles: quantised(weights, L),
    transitions: { mask: 0, width: L, weights: transitions, scale: 1, used },
  };
}

function rolePass(
  items: Sequence[],
  o: RoleOptions,
  log?: (line: string) => void,
): { weights: Float32Array; transitions: Float32Array } {
  const w = new Trainable((1 << o.bits) * L, o.rate, o.l1);
  const t = new Trainable(TRANSITION_CLASSES * L * L, o.rate);
  const means = [new TailMean(w), new TailMean(t)] as const;
  const x = new Lattice();
  const next = random(o.seed);
  const keepAll = 1 / (1 - o.drop);
  let kept = new Int32Array(4096);
  const offsets = new Int32Array(512);
  for (let e = 0; e < o.epochs; e++) {
    shuffle(items, next);
    let loss = 0;
    for (const s of items) {
      const n = s.n;
      x.ensure(n);
      if (s.features.length > kept.length) kept = new Int32Array(s.features.length * 2);
      let m = 0;
      for (let i = 0; i < n; i++) {
        offsets[i] = m;
        x.classes[i] = s.classes[i]!;
        const at = i * L;
        for (let l = 0; l < L; l++) x.emissions[at + l] = 0;
        for (let k = s.offsets[i]!; k < s.offsets[i + 1]!; k++) {
          if (next() < o.drop) continue;
          const row = s.features[k]!;
          kept[m++] = row;
          for (let l = 0; l < L; l++) x.emissions[at + l]! += w.weights[row + l]!;
        }
        for (let l = 0; l < L; l++) x.emissions[at + l]! *= keepAll;
      }
      offsets[n] = m;
      loss += backward(x, s, w, t, kept, offsets);
    }
    for (const mean of means) mean.note(e, o.epochs);
    log?.(`roles epoch ${e + 1}: loss ${(loss / items.length).toFixed(3)}`);
  }
  return { weights: means[0].weights, transitions: means[1].weights };
}

/** One gradient step on one sequence; returns its negative log likelihood. */
function backward(
  x: Lattice,
  s: Sequence,
  w: Trainable,
  t: Trainable,
  kept: Int32Array,
  offsets: Int32Array,
): number {
  const { n, labels } = s;
  const T = t.weights;
  const z = forwardBackward(x, n, T);
  let gold = 0;
  for (let i = 0; i < n; i++) {
    gold += x.emissions[i * L + labels[i]!]!;
    if (i > 0) gold += T[s.classes[i]! * L * L + labels[i - 1]! * L + labels[i]!]!;
  }
  for (let i = 0; i < n; i++) {
    for (let l = 0; l < L; l++) {
      const g = Math.exp(x.alpha[i * L + l]! + x.beta[i * L + l]! - z) - (labels[i] === l ? 1 : 0);
      if (g > -1e-3 && g < 1e-3) continue;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) w.step(kept[k]! + l, g);
    }
  }
  for (let i = 1; i < n; i++) {
    const base = s.classes[i]! * L * L;
    for (let a = 0; a < L; a++) {
      for (let b = 0; b < L; b++) {
        const p = Math.exp(
          x.alpha[(i - 1) * L + a]! + T[base + a * L + b]! + x.emissions[i * L + b]! + x.beta[i * L + b]! - z,
        );
        const y = labels[i - 1] === a && labels[i] === b ? 1 : 0;
        if (p > 1e-4 || y) t.step(base + a * L + b, p - y);
      }
    }
  }
  return z - gold;
}
