import { CB, CI, SB, SI, UB, UI } from '../../lib/engine/crf';
import { canBeCue } from '../../lib/engine/cue-features';
import { edgesOf } from '../../lib/engine/cue-frame';
import { CUE_FLOOR, scoreCues } from '../../lib/engine/extract';
import { type LinearTable, scoreOne } from '../../lib/engine/linear-table';
import { ReadingParts } from '../../lib/engine/reading-parts';
import { READINGS, type ReadingList, type ReadingModel, readCue } from '../../lib/engine/readings';
import { random, shuffle, TailMean, Trainable } from './adagrad';
import type { Prepared } from './extractor';
import { quantised } from './perceptron';

/** The chain and the cue classifier that the readings come from: trained on other articles than those they read. */
export interface FirstStage extends Pick<ReadingModel, 'roles' | 'transitions' | 'factors'> {
  cue: LinearTable;
}

/** The best readings of one gold cue, as rows of weights, with what each of them is worth. */
export interface RankedReadings {
  features: Int32Array[];
  logProbability: number[];
  /** 1 for each of source and cue that is exact, a little more for the content. */
  worth: number[];
}

/** Weights by which the ranker chooses among readings. */
export interface Ranker {
  readings: LinearTable;
  trust: number;
}

/** A cue candidate with the features of the reading that was chosen for it, for the judge. */
export interface JudgedReading {
  features: Int32Array;
  logProbability: number;
  cueScore: number;
  /** 1 when the cue is one, and the content shares half of its tokens with the gold one. */
  right: 0 | 1;
}

const CONTENT_WORTH = 1.2;
const LONGEST = 150;
const parts = new ReadingParts(READINGS);

/** The rows of a reading's features, in a table of 2^`bits` rows. */
const rowsOf = (labels: Uint8Array, bits: number) =>
  parts.featuresOf(parts.read(labels)).map((h) => h & ((1 << bits) - 1));

/** Readings of all gold cues of these articles. */
export function rankedReadings(
  articles: Prepared[],
  stage: FirstStage,
  bits = RANKER_DEFAULTS.bits,
): RankedReadings[] {
  const out: RankedReadings[] = [];
  for (const { example, views, map } of articles) {
    for (const c of example.cues) {
      const v = views[c.sentence]!;
      if (v.n > LONGEST || v.n < 2) continue;
      const cue = c.head - v.first;
      const edges = edgesOf(v);
      const list = readCue(v, edges, cue, map.outerOf, stage);
      const edge = Uint8Array.from({ length: v.n }, (_, i) =>
        EDGE.test(example.doc.form[v.first + i]!) ? 1 : 0,
      );
      const scores = scoreCues(v, stage.cue);
      parts.begin({ v, edges, cue, cueScores: scores });
      const item: RankedReadings = { features: [], logProbability: [], worth: [] };
      for (let k = 0; k < list.count; k++) {
        const labels = list.labels[k]!;
        item.features.push(rowsOf(labels, bits));
        item.logProbability.push(list.logProbability[k]!);
        item.worth.push(worthOf(labels, c.labels, edge));
      }
      if (list.count > 1) out.push(item);
    }
  }
  return out;
}

const EDGE = /^[\s"'“”‘’«»„‹›`,.;:!?…—–-]+$/u;
const ROLES = [
  [SB, SI, 1],
  [CB, CI, CONTENT_WORTH],
  [UB, UI, 1],
] as const;

/** The spans of one role without marks and punctuation at their ends (as they are scored), as a string to compare. */
function spansOf(labels: Uint8Array, n: number, begin: number, inside: number, edge: Uint8Array): string {
  let out = '';
  for (let i = 0; i < n; i++) {
    if (labels[i] !== begin) continue;
    let first = i;
    let last = i;
    while (last + 1 < n && labels[last + 1] === inside) last++;
    while (first <= last && edge[first]) first++;
    while (last > first && edge[last]) last--;
    if (first <= last) out += `${first}-${last} `;
  }
  return out;
}

/** What a labelling is worth: each part that agrees with the gold one. */
function worthOf(labels: Uint8Array, gold: Uint8Array, edge: Uint8Array): number {
  let sum = 0;
  for (const [begin, inside, worth] of ROLES) {
    const n = gold.length;
    if (spansOf(labels, n, begin, inside, edge) === spansOf(gold, n, begin, inside, edge)) sum += worth;
  }
  return sum;
}

/**
 * The chosen readings of all tokens that the cue classifier proposes; those inside some content, of which the corpus is silent, left
 * out.
 * @param ranker trained on other articles: in its own it chooses better than it will in unseen ones
 */
export function judgedReadings(
  articles: Prepared[],
  stage: FirstStage,
  ranker: Ranker,
  bits = RANKER_DEFAULTS.bits,
): JudgedReading[] {
  const out: JudgedReading[] = [];
  for (const { example, views, map } of articles) {
    for (const v of views) {
      if (v.n > LONGEST || v.n < 2) continue;
      let edges: ReturnType<typeof edgesOf> | undefined;
      const scores = scoreCues(v, stage.cue);
      for (let i = 0; i < v.n; i++) {
        const t = v.first + i;
        if (!canBeCue(v, i) || (example.covered[t] && !example.isCue[t])) continue;
        const cueScore = scores[i]!;
        if (cueScore < CUE_FLOOR) continue;
        edges ??= edgesOf(v);
        const list: ReadingList = readCue(v, edges, i, map.outerOf, stage);
        parts.begin({ v, edges, cue: i, cueScores: scores });
        const features: Int32Array[] = [];
        for (let k = 0; k < list.count; k++) features.push(rowsOf(list.labels[k]!, bits));
        const k = choose({ features, logProbability: [...list.logProbability] }, ranker);
        const gold = example.cues.find((c) => c.head === t);
        out.push({
          features: features[k]!,
          logProbability: list.logProbability[k]!,
          cueScore,
          right: gold && sharesContent(list.labels[k]!, gold.labels) ? 1 : 0,
        });
      }
    }
  }
  return out;
}

/** Whether two labellings share at least half of the tokens that either calls content; none on both sides is agreement. */
function sharesContent(labels: Uint8Array, gold: Uint8Array): boolean {
  let both = 0;
  let either = 0;
  for (let i = 0; i < gold.length; i++) {
    const a = labels[i] === CB || labels[i] === CI;
    const b = gold[i] === CB || gold[i] === CI;
    if (a && b) both++;
    if (a || b) either++;
  }
  return 2 * both >= either;
}

export interface RankerOptions {
  bits: number;
  epochs: number;
  rate: number;
  l1: number;
  /** Share of features left out of each step. */
  drop: number;
  seed: number;
}
export const RANKER_DEFAULTS: RankerOptions = {
  bits: 18,
  epochs: 4,
  rate: 0.03,
  l1: 0.001,
  drop: 0.4,
  seed: 5,
};
export const JUDGE_DEFAULTS: RankerOptions = {
  bits: 15,
  epochs: 4,
  rate: 0.03,
  l1: 0.001,
  drop: 0.4,
  seed: 9,
};

/**
 * Trains the choice among readings: a log-linear model whose probability mass goes to the most exact ones of each list
 * (Riezler et al. 2002; Charniak & Johnson 2005).
 */
export function trainRanker(items: RankedReadings[], options: Partial<RankerOptions> = {}): Ranker {
  const o = { ...RANKER_DEFAULTS, ...options };
  const w = new Trainable(1 << o.bits, o.rate, o.l1);
  const trust = new Trainable(1, 0.02);
  trust.weights[0] = 1;
  const means = [new TailMean(w), new TailMean(trust)] as const;
  const next = random(o.seed);
  const keepAll = 1 / (1 - o.drop);
  const sums = new Map<number, number>();
  const order = [...items];
  for (let e = 0; e < o.epochs; e++) {
    shuffle(order, next);
    for (const item of order) {
      const kept = item.features.map((f) => f.filter(() => next() >= o.drop));
      const p = softmax(
        kept.map((f, k) => {
          let z = 0;
          for (const r of f) z += w.weights[r]!;
          return trust.weights[0]! * item.logProbability[k]! + z * keepAll;
        }),
      );
      const best = Math.max(...item.worth);
      const right = p.map((x, k) => (item.worth[k]! >= best - 1e-9 ? x : 0));
      const mass = right.reduce((a, b) => a + b, 0) || 1e-9;
      let slope = 0;
      sums.clear();
      for (let k = 0; k < p.length; k++) {
        const g = p[k]! - right[k]! / mass;
        slope += g * item.logProbability[k]!;
        for (const r of kept[k]!) sums.set(r, (sums.get(r) ?? 0) + g);
      }
      trust.step(0, slope);
      for (const [r, g] of sums) if (g > 1e-4 || g < -1e-4) w.step(r, g);
    }
    for (const mean of means) mean.note(e, o.epochs);
  }
  return { readings: quantised(means[0].weights, 1), trust: means[1].weights[0]! };
}

/** Index of the reading that the ranker chooses. */
export function choose(item: { features: Int32Array[]; logProbability: number[] }, ranker: Ranker): number {
  let best = 0;
  let top = -Infinity;
  item.features.forEach((f, k) => {
    const z = ranker.trust * item.logProbability[k]! + scoreOne(ranker.readings, f, f.length);
    if (z > top) {
      top = z;
      best = k;
    }
  });
  return best;
}

/** Trains the judge: what the chosen reading's shape says beside the cue's score, as log odds. */
export function trainJudge(items: JudgedReading[], options: Partial<RankerOptions> = {}): LinearTable {
  const o = { ...JUDGE_DEFAULTS, ...options };
  const mask = (1 << o.bits) - 1;
  const w = new Trainable(1 << o.bits, o.rate, o.l1);
  const scale = new Trainable(4, 0.02);
  scale.weights[1] = 1;
  const mean = new TailMean(w);
  const next = random(o.seed);
  const keepAll = 1 / (1 - o.drop);
  const order = items.map(({ features, logProbability, cueScore, right }) => ({
    f: features.map((r) => r & mask),
    x: denseOf(cueScore, logProbability),
    y: right,
  }));
  for (let e = 0; e < o.epochs; e++) {
    shuffle(order, next);
    for (const { f, x, y } of order) {
      const kept = f.filter(() => next() >= o.drop);
      let z = 0;
      for (const r of kept) z += w.weights[r]!;
      z *= keepAll;
      for (let d = 0; d < x.length; d++) z += scale.weights[d]! * x[d]!;
      const g = 1 / (1 + Math.exp(-z)) - y;
      for (let d = 0; d < x.length; d++) scale.step(d, g * x[d]!);
      if (g > 1e-4 || g < -1e-4) for (const r of kept) w.step(r, g);
    }
    mean.note(e, o.epochs);
  }
  return quantised(mean.weights, 1);
}

/** What the calibration also knows: the judge learns only what these do not say. */
const denseOf = (cueScore: number, logProbability: number) => [
  1,
  Math.max(-6, Math.min(9, cueScore)),
  Math.max(0, cueScore - 2),
  Math.max(-12, logProbability),
];

function softmax(z: number[]): number[] {
  const top = Math.max(...z);
  const e = z.map((x) => Math.exp(x - top));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / sum);
}
