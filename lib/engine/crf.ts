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

/** The log partition function alone, by the forward pass with scaling (Rabiner 1989): a seventh of the exponentials. */
export function logPartition({ emissions, classes }: Lattice, n: number, factors: Float64Array): number {
  let log = 0;
  // what the beginnings sum to that end in each label of the place before
  let o = 1;
  let sb = 0;
  let si = 0;
  let cb = 0;
  let ci = 0;
  let ub = 0;
  let ui = 0;
  for (let i = 0; i < n; i++) {
    const at = i * L;
    let top = emissions[at]!;
    for (let l = 1; l < L; l++) if (emissions[at + l]! > top) top = emissions[at + l]!;
    const base = i === 0 ? 0 : classes[i]! * L * L;
    const f = i === 0 ? BEGINNING : factors;
    // the forbidden ones are left out: a label goes on with its own span alone
    const toO = anew(f, base + O, o, sb, si, cb, ci, ub, ui) * Math.exp(emissions[at]! - top);
    const toSB = anew(f, base + SB, o, sb, si, cb, ci, ub, ui) * Math.exp(emissions[at + SB]! - top);
    const toCB = anew(f, base + CB, o, sb, si, cb, ci, ub, ui) * Math.exp(emissions[at + CB]! - top);
    const toUB = anew(f, base + UB, o, sb, si, cb, ci, ub, ui) * Math.exp(emissions[at + UB]! - top);
    const toSI =
      (sb * f[base + SB * L + SI]! + si * f[base + SI * L + SI]!) * Math.exp(emissions[at + SI]! - top);
    const toCI =
      (cb * f[base + CB * L + CI]! + ci * f[base + CI * L + CI]!) * Math.exp(emissions[at + CI]! - top);
    const toUI =
      (ub * f[base + UB * L + UI]! + ui * f[base + UI * L + UI]!) * Math.exp(emissions[at + UI]! - top);
    const sum = toO + toSB + toSI + toCB + toCI + toUB + toUI;
    log += top + Math.log(sum);
    const scale = 1 / sum;
    o = toO * scale;
    sb = toSB * scale;
    si = toSI * scale;
    cb = toCB * scale;
    ci = toCI * scale;
    ub = toUB * scale;
    ui = toUI * scale;
  }
  return log;
}

/** Factors of the first place: as if the place before were outside. */
const BEGINNING = Float64Array.from({ length: L * L }, (_, k) => (k < L ? ALLOWED_FIRST[k]! : 0));

/** The sum into a label that may follow every label. */
function anew(
  factors: Float64Array,
  at: number,
  o: number,
  sb: number,
  si: number,
  cb: number,
  ci: number,
  ub: number,
  ui: number,
): number {
  return (
    o * factors[at]! +
    sb * factors[at + L]! +
    si * factors[at + 2 * L]! +
    cb * factors[at + 3 * L]! +
    ci * factors[at + 4 * L]! +
    ub * factors[at + 5 * L]! +
    ui * factors[at + 6 * L]!
  );
}
