import { ALLOWED, ALLOWED_FIRST, L, type Lattice } from './crf';

/** The best label sequences of one lattice, best first; arrays are reused by the next call. */
export class KBest {
  /** Sequences found; at most the number asked for. */
  count = 0;
  /** Unnormalised log score of each. */
  scores: Float64Array;
  labels: Uint8Array[] = [];
  /** Scores of the beginnings that end in each place and label, best first, and how many there are. */
  private partial = new Float64Array(0);
  private size = new Uint8Array(0);
  private back = new Uint8Array(0);
  private capacity = 0;
  private readonly taken = new Uint8Array(L);
  /** Of each step into one place: what it adds; -Infinity where there is no beginning to go on from. */
  private readonly steps = new Float64Array(L * L);

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
    this.size = new Uint8Array(this.capacity * L);
    this.back = new Uint8Array(this.capacity * L * this.k);
    this.labels = Array.from({ length: this.k }, () => new Uint8Array(this.capacity));
  }

  /**
   * List Viterbi decoding (Seshadri & Sundberg 1994): each label of each place keeps its `k` best ways to come there.
   * What a place's best beginning leaves below the beam is never looked at.
   */
  decode(x: Lattice, n: number, transitions: Float32Array): void {
    this.ensure(n);
    const { k, partial, size } = this;
    for (let l = 0; l < L; l++) {
      partial[l * k] = x.emissions[l]!;
      size[l] = ALLOWED_FIRST[l]!;
    }
    for (let i = 1; i < n; i++) {
      const top = this.advance(x, i, transitions);
      for (let to = 0; to < L; to++) this.merge(i, to, top - this.beam);
    }
    this.collect(n);
  }

  /** Works out what each step into place `i` adds; returns the score of the best beginning that ends there. */
  private advance({ emissions, classes }: Lattice, i: number, transitions: Float32Array): number {
    const { k, partial, size, steps } = this;
    const base = classes[i]! * L * L;
    const before = (i - 1) * L;
    let top = -Infinity;
    for (let f = 0; f < L; f++) {
      const open = size[before + f]! > 0;
      const first = partial[(before + f) * k]!;
      for (let to = 0; to < L; to++) {
        const at = f * L + to;
        if (!open || !ALLOWED[at]) {
          steps[at] = -Infinity;
          continue;
        }
        const step = transitions[base + at]! + emissions[i * L + to]!;
        steps[at] = step;
        if (first + step > top) top = first + step;
      }
    }
    return top;
  }

  /** The best beginnings that end in label `to` of place `i`, merged from the sorted lists of the labels before; ties in order. */
  private merge(i: number, to: number, floor: number): void {
    const { k, partial, size, back, steps } = this;
    const taken = this.taken.fill(0);
    const before = (i - 1) * L;
    const at = (i * L + to) * k;
    let count = 0;
    for (; count < k; count++) {
      let best = -Infinity;
      let from = -1;
      for (let f = 0; f < L; f++) {
        const step = steps[f * L + to]!;
        if (step === -Infinity || taken[f]! >= size[before + f]!) continue;
        const s = partial[(before + f) * k + taken[f]!]! + step;
        if (s > best) {
          best = s;
          from = f;
        }
      }
      if (from < 0 || best < floor) break;
      partial[at + count] = best;
      back[at + count] = from * k + taken[from]!;
      taken[from]!++;
    }
    size[i * L + to] = count;
  }

  /** The best ends, traced back to their beginnings. */
  private collect(n: number): void {
    const { k, partial, size, back } = this;
    const end = (n - 1) * L;
    const taken = this.taken.fill(0);
    this.count = 0;
    // each label's entries are sorted: the next best end is the first one left of some label
    for (let c = 0; c < k; c++) {
      let label = -1;
      for (let l = 0; l < L; l++) {
        if (taken[l]! >= size[end + l]!) continue;
        if (label < 0 || partial[(end + l) * k + taken[l]!]! > partial[(end + label) * k + taken[label]!]!)
          label = l;
      }
      if (label < 0) return;
      let entry = label * k + taken[label]!;
      taken[label]!++;
      this.count++;
      this.scores[c] = partial[end * k + entry]!;
      const labels = this.labels[c]!;
      for (let i = n - 1; i >= 0; i--) {
        labels[i] = (entry / k) | 0;
        entry = back[i * L * k + entry]!;
      }
    }
  }
}
