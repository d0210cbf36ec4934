import { quotesIn } from '../../lib/engine/claim-following';
import { confidenceFeatures, logOdds } from '../../lib/engine/confidence';
import type { EngineModels } from '../../lib/engine/models';
import { analyzeRaw, findCandidates } from '../../lib/engine/raw';
import { resolve } from '../../lib/engine/resolve';
import { overlap, type Span } from '../../lib/model/span';
import { judgements } from '../evaluation/reliability';
import type { CorpusDocument } from './corpus';

const size = (spans: readonly Span[]) => spans.reduce((n, s) => n + s[1] - s[0], 0);

/** Intersection over union of two sets of spans, in characters. */
export function iou(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const s of a) for (const t of b) both += overlap(s, t);
  return both === 0 ? 0 : both / (size(a) + size(b) - both);
}

/**
 * Fits the confidence on articles the models have not seen: a candidate is right when a gold attribution has the same
 * content (IoU at least 0.5). Candidates inside gold content are left out: the corpus labels outermost ones alone.
 * @returns weights in the order of CONFIDENCE_FEATURES, bias last
 */
export function calibrate(dev: CorpusDocument[], models: EngineModels): Float32Array {
  const rows: { x: number[]; y: number }[] = [];
  for (const d of dev) {
    const { doc, map, found } = findCandidates(d.text, models);
    for (const c of found) {
      const cue = c.cue[0]!;
      const inside = d.attributions.some((a) => a.content.some((s) => s[0] <= cue[0] && cue[1] <= s[1]));
      if (inside) continue;
      const y = d.attributions.some(
        (a) => iou(a.content, c.content) >= 0.5 && a.cue.some((u) => overlap(u, cue) > 0),
      )
        ? 1
        : 0;
      const quoted = quotesIn(doc, map, c).length > 0;
      rows.push({ x: [...confidenceFeatures(c, quoted), 1], y });
    }
  }
  return logistic(rows);
}

/**
 * Stretches and shifts the confidence so that it is right about what is reported in the end (Platt 1999): the choice
 * among candidates and the later stages have changed the odds. Keeps the order.
 * @param models with the weights that `calibrate` gave
 * @returns the same weights, scaled, with another bias
 */
export function recalibrate(dev: CorpusDocument[], models: EngineModels): Float32Array {
  const weights = models.extractor.calibration;
  const rows = dev.flatMap((d) => {
    const { doc, quotes, raw } = analyzeRaw(d.text, models);
    const found = resolve(doc, raw, { publisher: null, quotes });
    return judgements(d, found).map(({ confidence, right }) => ({
      x: [logOdds(confidence), 1],
      y: right ? 1 : 0,
    }));
  });
  const [stretch, shift] = logistic(rows);
  return weights.map((w, k) => w * stretch! + (k === weights.length - 1 ? shift! : 0));
}

/** Plain logistic regression by gradient descent, with a little L2. */
export function logistic(rows: { x: number[]; y: number }[]): Float32Array {
  const n = rows[0]?.x.length ?? 0;
  const w = new Float64Array(n);
  for (let step = 0; step < 3000; step++) {
    const g = new Float64Array(n);
    for (const { x, y } of rows) {
      let z = 0;
      for (let k = 0; k < n; k++) z += w[k]! * x[k]!;
      const e = 1 / (1 + Math.exp(-z)) - y;
      for (let k = 0; k < n; k++) g[k]! += e * x[k]!;
    }
    for (let k = 0; k < n; k++) w[k]! -= 1.0 * (g[k]! / rows.length + 1e-4 * w[k]!);
  }
  return Float32Array.from(w);
}
