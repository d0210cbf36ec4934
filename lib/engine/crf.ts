/**
 * Linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over the seven labels of one cue's
 * sentence. Transitions depend on the class of the place (comma, mark, new branch …).
 */

/** O outside; S source, C content, U cue; B begins a span, I goes on. */
export const LABELS = ['O', 'S-B', 'S-I', 'C-B', 'C-I', 'U-B', 'U-I'] as const;
export const L = LABELS.length;
export const O = 0;
export const SB = 1;
export const SI = 2;
export const CB = 3;
export const CI = 4;
export const UB = 5;
export const UI = 6;

/** True when label `to` may follow `from`; `from` -1 is the beginning. An I label needs its span before it. */
export function allowed(from: number, to: number): boolean {
  if (to !== SI && to !== CI && to !== UI) return true;
  return from === to || from === to - 1;
}
const ALLOWED = Uint8Array.from({ length: L * L }, (_, k) => (allowed((k / L) | 0, k % L) ? 1 : 0));
const ALLOWED_FIRST = Uint8Array.from({ length: L }, (_, to) => (allowed(-1, to) ? 1 : 0));

/** Scratch space for sentences up to `n` tokens, made once and grown when needed. */
export class Lattice {
  emissions = new Float32Array(0);
  /** Row offset of the transition table (class × L × L) for each place. */
  classes = new Uint8Array(0);
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  back = new Uint8Array(0);
  labels = new Uint8Array(0);
  private size = 0;
  ensure(n: number): void {
    if (n <= this.size) return;
    this.size = n * 2;
    this.emissions = new Float32Array(this.size * L);
    this.classes = new Uint8Array(this.size);
    this.alpha = new Float64Array(this.size * L);
    this.beta = new Float64Array(this.size * L);
    this.back = new Uint8Array(this.size * L);
    this.labels = new Uint8Array(this.size);
  }
}

/** Best label sequence into `x.labels`; returns its unnormalised log score. */
export function viterbi(x: Lattice, n: number, transitions: Float32Array): number {
  const { emissions, classes, alpha, back, labels } = x;
  for (let l = 0; l < L; l++) alpha[l] = ALLOWED_FIRST[l] ? emissions[l]! : -Infinity;
  for (let i = 1; i < n; i++) {
    const base = classes[i]! * L * L;
    for (let to = 0; to < L; to++) {
      let best = -Infinity;
      let from = 0;
      for (let f = 0; f < L; f++) {
        if (!ALLOWED[f * L + to]) continue;
        const s = alpha[(i - 1) * L + f]! + transitions[base + f * L + to]!;
        if (s > best) {
          best = s;
          from = f;
        }
      }
      alpha[i * L + to] = best + emissions[i * L + to]!;
      back[i * L + to] = from;
    }
  }
  let best = -Infinity;
  let label = 0;
  for (let l = 0; l < L; l++) {
    if (alpha[(n - 1) * L + l]! > best) {
      best = alpha[(n - 1) * L + l]!;
      label = l;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * L + label]!;
  }
  return best;
}

/** Forward and backward log sums into `x.alpha` and `x.beta`; returns the log partition function. */
export function forwardBackward(x: Lattice, n: number, transitions: Float32Array): number {
  const { emissions, classes, alpha, beta } = x;
  for (let l = 0; l < L; l++) alpha[l] = ALLOWED_FIRST[l] ? emissions[l]! : -Infinity;
  for (let i = 1; i < n; i++) {
    const base = classes[i]! * L * L;
    for (let to = 0; to < L; to++) {
      let top = -Infinity;
      for (let f = 0; f < L; f++) {
        if (!ALLOWED[f * L + to]) continue;
        const s = alpha[(i - 1) * L + f]! + transitions[base + f * L + to]!;
        if (s > top) top = s;
      }
      let sum = 0;
      for (let f = 0; f < L; f++) {
        if (!ALLOWED[f * L + to]) continue;
        sum += Math.exp(alpha[(i - 1) * L + f]! + transitions[base + f * L + to]! - top);
      }
      alpha[i * L + to] = top + Math.log(sum) + emissions[i * L + to]!;
    }
  }
  for (let l = 0; l < L; l++) beta[(n - 1) * L + l] = 0;
  for (let i = n - 2; i >= 0; i--) {
    const base = classes[i + 1]! * L * L;
    for (let f = 0; f < L; f++) {
      let top = -Infinity;
      for (let to = 0; to < L; to++) {
        if (!ALLOWED[f * L + to]) continue;
        const s = transitions[base + f * L + to]! + emissions[(i + 1) * L + to]! + beta[(i + 1) * L + to]!;
        if (s > top) top = s;
      }
      let sum = 0;
      for (let to = 0; to < L; to++) {
        if (!ALLOWED[f * L + to]) continue;
        sum += Math.exp(
          transitions[base + f * L + to]! + emissions[(i + 1) * L + to]! + beta[(i + 1) * L + to]! - top,
        );
      }
      beta[i * L + f] = top + Math.log(sum);
    }
  }
  let top = -Infinity;
  for (let l = 0; l < L; l++) top = Math.max(top, alpha[(n - 1) * L + l]!);
  let sum = 0;
  for (let l = 0; l < L; l++) sum += Math.exp(alpha[(n - 1) * L + l]! - top);
  return top + Math.log(sum);
}

/** Transition scores as factors, for `logPartition`; forbidden ones are 0. */
export function transitionFactors(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (t, k) => (ALLOWED[k % (L * L)] ? Math.exp(t) : 0));
}

const now = new Float64Array(L);
const before = new Float64Array(L);
/** The log partition function alone, by the forward pass with scaling (Rabiner 1989): a seventh of the exponentials. */
export function logPartition(x: Lattice, n: number, factors: Float64Array): number {
  const { emissions, classes } = x;
  let log = 0;
  for (let i = 0; i < n; i++) {
    const at = i * L;
    let top = emissions[at]!;
    for (let l = 1; l < L; l++) if (emissions[at + l]! > top) top = emissions[at + l]!;
    const base = classes[i]! * L * L;
    let sum = 0;
    for (let to = 0; to < L; to++) {
      let s = 0;
      if (i === 0) s = ALLOWED_FIRST[to]!;
      else for (let f = 0; f < L; f++) s += before[f]! * factors[base + f * L + to]!;
      s *= Math.exp(emissions[at + to]! - top);
      now[to] = s;
      sum += s;
    }
    log += top + Math.log(sum);
    const scale = 1 / sum;
    for (let l = 0; l < L; l++) before[l] = now[l]! * scale;
  }
  return log;
}

/** The best label sequences of one lattice, best first; arrays are reused by the next call. */
export class KBest {
  /** Sequences found; at most the number asked for. */
  count = 0;
  /** Unnormalised log score of each. */
  scores: Float64Array;
  labels: Uint8Array[] = [];
  private partial = new Float64Array(0);
  private back = new Uint8Array(0);
  private capacity = 0;
  private readonly taken = new Uint8Array(L);

  /**
   * @param k how many to find, at most 36
   * @param beam beginnings this much worse than the best of the same place are given up; exact when left out
   */
  constructor(
    readonly k: number,
    private readonly beam = Infinity,
  ) {
    this.scores = new Float64Array(k);
  }

  private ensure(n: number): void {
    if (n <= this.capacity) return;
    this.capacity = n * 2;
    this.partial = new Float64Array(this.capacity * L * this.k);
    this.back = new Uint8Array(this.capacity * L * this.k);
    this.labels = Array.from({ length: this.k }, () => new Uint8Array(this.capacity));
  }

  /**
   * List Viterbi decoding (Seshadri & Sundberg 1994): each label of each place keeps its `k` best ways to come there.
   * Entries of one label are sorted, so that a worse one ends the comparison.
   */
  decode(x: Lattice, n: number, transitions: Float32Array): void {
    this.ensure(n);
    const { k, partial, back } = this;
    const { emissions, classes } = x;
    partial.fill(-Infinity, 0, n * L * k);
    for (let l = 0; l < L; l++) if (ALLOWED_FIRST[l]) partial[l * k] = emissions[l]!;
    for (let i = 1; i < n; i++) {
      const base = classes[i]! * L * L;
      for (let to = 0; to < L; to++) {
        const at = (i * L + to) * k;
        const last = at + k - 1;
        const e = emissions[i * L + to]!;
        for (let f = 0; f < L; f++) {
          if (!ALLOWED[f * L + to]) continue;
          const from = ((i - 1) * L + f) * k;
          if (partial[from] === -Infinity) continue;
          const step = transitions[base + f * L + to]! + e;
          for (let j = 0; j < k; j++) {
            const s = partial[from + j]! + step;
            if (s <= partial[last]!) break;
            let p = last;
            for (; p > at && partial[p - 1]! < s; p--) {
              partial[p] = partial[p - 1]!;
              back[p] = back[p - 1]!;
            }
            partial[p] = s;
            back[p] = f * k + j;
          }
        }
      }
      if (this.beam < Infinity) this.prune(i);
    }
    this.collect(n);
  }

  /** Gives up the beginnings up to place `i` that lie below the beam. */
  private prune(i: number): void {
    const { k, partial } = this;
    const at = i * L * k;
    let top = -Infinity;
    for (let l = 0; l < L; l++) if (partial[at + l * k]! > top) top = partial[at + l * k]!;
    const floor = top - this.beam;
    for (let l = 0; l < L; l++)
      for (let j = at + (l + 1) * k - 1; j >= at + l * k && partial[j]! < floor; j--) partial[j] = -Infinity;
  }

  /** The best ends, traced back to their beginnings. */
  private collect(n: number): void {
    const { k, partial, back } = this;
    const end = (n - 1) * L * k;
    const taken = this.taken.fill(0);
    this.count = 0;
    // each label's entries are sorted: the next best end is the first one left of some label
    for (let c = 0; c < k; c++) {
      let entry = -1;
      for (let l = 0; l < L; l++) {
        const e = l * k + taken[l]!;
        if (taken[l]! >= k || partial[end + e] === -Infinity) continue;
        if (entry < 0 || partial[end + e]! > partial[end + entry]!) entry = e;
      }
      if (entry < 0) return;
      taken[(entry / k) | 0]!++;
      this.count++;
      this.scores[c] = partial[end + entry]!;
      const labels = this.labels[c]!;
      for (let i = n - 1; i >= 0; i--) {
        labels[i] = (entry / k) | 0;
        entry = back[i * L * k + entry]!;
      }
    }
  }
}
