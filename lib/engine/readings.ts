import { CB, L, Lattice, logPartition, O, UB, UI } from './crf';
import { type Edges, frameOf, transitionClass } from './cue-frame';
import { KBest } from './k-best';
import type { LinearTable } from './linear-table';
import { ReadingParts } from './reading-parts';
import { RoleSums } from './role-sums';
import type { SentenceView } from './sentence-view';

/** Learned weights by which a cue's sentence is read. */
export interface ReadingModel {
  /** Seven weights a feature: emissions of the chain. */
  roles: LinearTable;
  /** Transition scores, class × label × label. */
  transitions: Float32Array;
  /** The same as factors, made once (`transitionFactors`). */
  factors: Float64Array;
  /** One weight a feature of a whole reading: which of the best few is right. */
  readings: LinearTable;
  /** What the chain's own log probability weighs beside them. */
  trust: number;
  /** One weight a feature of the chosen reading: whether there is an attribution at all. */
  judge: LinearTable;
}

/** How many readings of a cue's sentence are compared. */
export const READINGS = 6;
/** Readings this much less probable (log) than the best are not compared. */
const BEAM = 5;

/** The best readings of one cue's sentence. */
export interface ReadingList {
  count: number;
  labels: readonly Uint8Array[];
  /** Log probability of each under the chain. */
  logProbability: Float64Array;
}

const lattice = new Lattice();
const best = new KBest(READINGS, BEAM);
const roleSums = new RoleSums();
const list = { count: 0, labels: best.labels as Uint8Array[], logProbability: new Float64Array(READINGS) };

/**
 * The most probable labellings of a cue's sentence, best first. The result is overwritten by the next call.
 * @param outer outermost quotation's number + 1 for each document token, 0 outside
 */
export function readCue(
  v: SentenceView,
  edges: Edges,
  cue: number,
  outer: Int32Array,
  model: Pick<ReadingModel, 'roles' | 'transitions' | 'factors'>,
): ReadingList {
  emit(v, edges, cue, outer, model.roles);
  best.decode(lattice, v.n, model.transitions);
  const z = logPartition(lattice, v.n, model.factors);
  list.count = 0;
  list.labels = best.labels;
  for (let k = 0; k < best.count; k++) {
    const lp = best.scores[k]! - z;
    if (k > 0 && lp < list.logProbability[0]! - BEAM) break;
    list.logProbability[k] = lp;
    list.count++;
  }
  return list;
}

/** Fills the lattice with the scores of one cue's sentence. */
function emit(v: SentenceView, edges: Edges, cue: number, outer: Int32Array, roles: LinearTable): void {
  lattice.ensure(v.n);
  roleSums.begin(v, edges, roles);
  const { emissions } = lattice;
  const { scale } = roles;
  const frame = frameOf(v, cue);
  const own = quotationOf(v, cue, outer);
  for (let i = 0; i < v.n; i++) {
    lattice.classes[i] = transitionClass(v, frame, i);
    const at = i * L;
    if (own > 0 && isBeyond(v, i, own, outer)) {
      // one label is left, and what it scores is the same for every reading
      emissions.fill(-1000, at, at + L);
      emissions[at + O] = 0;
      continue;
    }
    const sums = roleSums.of(frame, i);
    emissions[at] = sums[0]! * scale;
    emissions[at + 1] = sums[1]! * scale;
    emissions[at + 2] = sums[2]! * scale;
    emissions[at + 3] = sums[3]! * scale;
    emissions[at + 4] = sums[4]! * scale;
    emissions[at + 5] = sums[5]! * scale;
    emissions[at + 6] = sums[6]! * scale;
  }
  // the head of the cue is part of the cue, whatever the tree around it looks like
  for (let l = 0; l < L; l++) if (l !== UB && l !== UI) emissions[cue * L + l]! -= 1000;
}

/**
 * The quotation that the parts of a cue cannot leave, 0 for none: a cue inside a quotation attributes words of that quotation.
 * Quotations of a few words are left open, they may hold the cue alone (he “denied” that …).
 */
function quotationOf(v: SentenceView, cue: number, outer: Int32Array): number {
  const own = outer[v.first + cue]!;
  if (own === 0) return 0;
  let size = 0;
  for (let i = 0; i < v.n; i++) if (outer[v.first + i] === own) size++;
  return size < 6 ? 0 : own;
}

/** Whether token `i` stands outside quotation `own`, or is one of its marks. */
function isBeyond(v: SentenceView, i: number, own: number, outer: Int32Array): boolean {
  if (outer[v.first + i] !== own) return true;
  return (
    v.mark[i]! > 0 &&
    (i === 0 || outer[v.first + i - 1] !== own || i === v.n - 1 || outer[v.first + i + 1] !== own)
  );
}

/** The reading that was chosen among a list's. */
export interface ChosenReading {
  labels: Uint8Array;
  /** Log probability under the chain. */
  logProbability: number;
  /** Log probability among the list after reranking. */
  share: number;
  /** Log odds of being an attribution, by the shape of the reading. */
  judged: number;
}

const parts = new ReadingParts(READINGS);
const scores = new Float64Array(READINGS);

/**
 * Chooses among a cue's readings by features of the whole (reranking, Collins 2000).
 * @param needsContent readings without content are passed over when there is another: nothing outside the sentence
 *   could be the content
 */
export function chooseReading(
  v: SentenceView,
  edges: Edges,
  cue: number,
  found: ReadingList,
  cueScores: Float32Array,
  needsContent: boolean,
  model: Pick<ReadingModel, 'readings' | 'trust' | 'judge'>,
): ChosenReading {
  let top = 0;
  let sum = 1;
  parts.begin({ v, edges, cue, cueScores });
  // one reading leaves nothing to choose
  if (found.count > 1) {
    for (let k = 0; k < found.count; k++) {
      scores[k] =
        model.trust * found.logProbability[k]! + parts.score(parts.read(found.labels[k]!), model.readings);
      if (needsContent && !holdsContent(found.labels[k]!, v.n)) scores[k]! -= 100;
      if (scores[k]! > scores[top]!) top = k;
    }
    sum = 0;
    for (let k = 0; k < found.count; k++) sum += Math.exp(scores[k]! - scores[top]!);
  }
  const labels = found.labels[top]!;
  if (found.count === 1) parts.read(labels);
  return {
    labels,
    logProbability: found.logProbability[top]!,
    share: -Math.log(sum),
    judged: parts.score(top, model.judge),
  };
}

function holdsContent(labels: Uint8Array, n: number): boolean {
  for (let i = 0; i < n; i++) if (labels[i] === CB) return true;
  return false;
}
