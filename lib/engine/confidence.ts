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
