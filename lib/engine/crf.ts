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
export const ALLOWED = Uint8Array.from({ length: L * L }, (_, k) => (allowed((k / L) | 0, k % L) ? 1 : 0));
export const ALLOWED_FIRST = Uint8Array.from({ length: L }, (_, to) => (allowed(-1, to) ? 1 : 0));

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
