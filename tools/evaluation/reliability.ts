import type { Attribution } from '../../lib/model/attribution';
import { comparable, intersectionOverUnion, pairUp } from './compare';
import type { LabelledDocument } from './gold';

/** One attribution that was found: how sure the engine was, and whether it is in the gold. */
export interface Judgement {
  confidence: number;
  statement: boolean;
  right: boolean;
}

/** Two contents are the same find when they share at least this much (intersection over union). */
const SAME = 0.5;

/** Those of `found` that are right: paired one to one with a gold attribution whose content shares half of the union with theirs. */
export function rightOnes(doc: LabelledDocument, found: readonly Attribution[]): Set<Attribution> {
  const links = pairUp(
    doc.attributions.map((a) => comparable(doc.text, a)),
    found.map((a) => comparable(doc.text, a)),
    (g, f) => intersectionOverUnion(g.content, f.content),
    SAME,
  );
  return new Set(links.map(([, f]) => found[f]!));
}

/** Judges what was found in a document whose gold has outermost attributions alone: nested ones are left out. */
export function judgements(doc: LabelledDocument, found: readonly Attribution[]): Judgement[] {
  const outermost = found.filter((a) => a.parent === null);
  const right = rightOnes(doc, outermost);
  return outermost.map((a) => ({
    confidence: a.confidence,
    statement: a.act === 'statement',
    right: right.has(a),
  }));
}

const percent = (list: readonly Judgement[]) =>
  list.length === 0 ? '–' : `${((100 * list.filter((j) => j.right).length) / list.length).toFixed(1)} %`;

/** Of those said to be so sure, how many are right: a Markdown table in steps of a tenth. */
export function reliabilityTable(list: readonly Judgement[]): string {
  const rows = ['| confidence | found | mean confidence | right |', '| --- | --- | --- | --- |'];
  for (let k = 0; k < 10; k++) {
    const bin = list.filter((j) => Math.min(9, Math.floor(j.confidence * 10)) === k);
    if (bin.length === 0) continue;
    const mean = bin.reduce((sum, j) => sum + j.confidence, 0) / bin.length;
    rows.push(
      `| ${(k / 10).toFixed(1)}–${((k + 1) / 10).toFixed(1)} | ${bin.length} | ${(100 * mean).toFixed(1)} % | ${percent(bin)} |`,
    );
  }
  return rows.join('\n');
}

/** Precision of statements at and above each threshold, and the share of the right ones that are kept: a Markdown table. */
export function thresholdTable(list: readonly Judgement[], thresholds: readonly number[]): string {
  const statements = list.filter((j) => j.statement);
  const all = statements.filter((j) => j.right).length;
  const rows = ['| from | statements | right | right ones kept |', '| --- | --- | --- | --- |'];
  for (const t of thresholds) {
    const kept = statements.filter((j) => j.confidence >= t);
    const right = kept.filter((j) => j.right).length;
    rows.push(
      `| ${t.toFixed(2)} | ${kept.length} | ${percent(kept)} | ${((100 * right) / all).toFixed(1)} % |`,
    );
  }
  return rows.join('\n');
}
