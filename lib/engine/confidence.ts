import type { Attribution, Kind } from '../model/attribution';
import type { Candidate } from './extract';

/** Names of the numbers the confidence is computed from, in order; the weights of the model file follow it, bias last. */
export const CONFIDENCE_FEATURES = [
  'cue',
  'cue > 0',
  'cue > 2',
  'cue > 4',
  'labels',
  'labels < -2',
  'share',
  'judged',
  'source',
  'quoted',
  'length',
] as const;

/** What is known of a candidate, as numbers of about unit size. */
export function confidenceFeatures(c: Candidate, quoted: boolean): number[] {
  const z = Math.max(-6, Math.min(9, c.cueScore));
  const labels = Math.max(-12, c.labelScore);
  const length = c.content.reduce((n, s) => n + s[1] - s[0], 0);
  return [
    z / 2,
    Math.max(0, z) / 2,
    Math.max(0, z - 2) / 2,
    Math.max(0, z - 4) / 2,
    labels / 2,
    Math.min(0, labels + 2) / 2,
    Math.max(-4, c.share),
    Math.max(-6, Math.min(6, c.judged)) / 2,
    c.source.length > 0 ? 1 : 0,
    quoted ? 1 : 0,
    Math.min(5, Math.log2(1 + length / 16)) / 3,
  ];
}

/**
 * Probability that a candidate is an attribution: logistic regression over `confidenceFeatures` (Platt 1999), fitted
 * on articles the extraction was not trained on.
 */
export function confidenceOf(features: readonly number[], weights: Float32Array): number {
  let z = weights[features.length] ?? 0;
  for (let k = 0; k < features.length; k++) z += features[k]! * weights[k]!;
  return 1 / (1 + Math.exp(-z));
}

/** A class of outermost finds whose confidence is settled by itself; for nested ones see `nestedConfidence`. */
export type Settled = 'relayed' | Kind;

/** The class of an outermost attribution: relayed, else its kind. */
export const settledBy = ({ hops, kind }: Pick<Attribution, 'hops' | 'kind'>): Settled =>
  hops > 0 ? 'relayed' : kind;

/**
 * How the confidence stretches and shifts, in log odds, by what was found. The first calibration is of candidates and does not know
 * what became of them: words in quotation marks, and words whose carrier is named, are right far more often than it says. `npm run evaluate -- --reliability` prints what fits the models at hand.
 */
export const SETTLED: Record<Settled, readonly [stretch: number, shift: number]> = {
  direct: [1.27, 0.44],
  mixed: [0.79, 0.78],
  indirect: [0.91, -0.13],
  relayed: [1.22, 1.27],
};

/**
 * The confidence that is reported, from the one of the candidate (Platt 1999, for each class by itself).
 * @param confidence 0 to 1
 * @returns 0 to 1; the order within a class stays.
 */
export function settle(confidence: number, by: Settled): number {
  const [stretch, shift] = SETTLED[by];
  return 1 / (1 + Math.exp(-(stretch * logOdds(confidence) + shift)));
}

/** Log odds of a probability; certainty is cut off. */
export function logOdds(p: number): number {
  const q = Math.min(0.999, Math.max(0.001, p));
  return Math.log(q / (1 - q));
}
