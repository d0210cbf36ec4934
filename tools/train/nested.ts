import { readFileSync } from 'node:fs';
import type { EngineModels } from '../../lib/engine/models';
import { NESTED, nestedFeatures } from '../../lib/engine/nested-confidence';
import { analyzeRaw } from '../../lib/engine/raw';
import { resolve } from '../../lib/engine/resolve';
import type { Attribution } from '../../lib/model/attribution';
import { overlap, type Span } from '../../lib/model/span';
import type { LabelledDocument } from '../evaluation/gold';
import { iou, logistic } from './calibrate';

/** A nested attribution that was judged by hand: where it stands in its document, and whether it is one. */
interface Judged {
  doc: string;
  cue: Span[];
  content: Span[];
  right: boolean;
}

/** Features of a nested find, bias last, and whether it is right. */
export interface NestedRow {
  x: number[];
  y: 0 | 1;
}

/** Of a find that was judged at other limits: contents that share so much are the same. */
const SAME = 0.8;

/**
 * Reads judgements by hand: offsets alone (UTF-16, half open), for the texts are not part of this project.
 * @returns for a document and a find whether that find is right; undefined where nobody judged it
 */
export function readJudged(file: string): (id: string, found: Attribution) => boolean | undefined {
  const judged = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Judged);
  return (id, found) =>
    judged.find(
      (j) =>
        j.doc === id &&
        j.cue.some((s) => found.cue.some((t) => overlap(s, t) > 0)) &&
        iou(j.content, found.content) >= SAME,
    )?.right;
}

/** The nested attributions that are found in documents and of which `isRight` knows whether they are right. */
export function nestedRows(
  docs: readonly LabelledDocument[],
  models: EngineModels,
  isRight: (doc: LabelledDocument, found: Attribution[]) => (a: Attribution) => boolean | undefined,
): NestedRow[] {
  return docs.flatMap((labelled) => {
    const { doc, quotes, raw } = analyzeRaw(labelled.text, models);
    const found = resolve(doc, raw, { publisher: labelled.publisher ?? null, quotes });
    const right = isRight(labelled, found);
    return found.flatMap((a) => {
      const outer = found.find(({ id }) => id === a.parent);
      const judgement = outer && right(a);
      if (!outer || judgement === undefined) return [];
      return [{ x: [...nestedFeatures(doc, a, outer), 1], y: judgement ? (1 as const) : (0 as const) }];
    });
  });
}

/** What `NESTED` should hold. */
export const fitNested = (rows: NestedRow[]): number[] => [...logistic(rows)];

/** Probability of each row by the weights that ship. */
export const nestedOdds = ({ x }: NestedRow): number =>
  1 / (1 + Math.exp(-x.reduce((z, value, k) => z + value * NESTED[k]!, 0)));
