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
  /** Labels in which a beginning ends at the place before. */
  private readonly open = new Uint8Array(L);
  /** What each step into one place adds. */
  private readonly steps = new Float64Array(L * L);
  /** The sorted lists that are merged for one label: next entry, end, what the step adds, score of the next entry. */
  private readonly next = new Int32Array(L);
  private readonly end = new Int32Array(L);
  private readonly step = new Float64Array(L);
  private readonly head = new Float64Array(L);

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
    for (let i = 1; i < n; i++) this.advance(x, i, transitions);
    this.collect(n);
  }

  /** The beginnings that end in place `i`. */
  private advance({ emissions, classes }: Lattice, i: number, transitions: Float32Array): void {
    const { k, partial, size, open, steps } = this;
    const base = classes[i]! * L * L;
    const before = (i - 1) * L;
    let top = -Infinity;
    let count = 0;
    for (let f = 0; f < L; f++) {
      if (size[before + f] === 0) continue;
      open[count++] = f;
      const first = partial[(before + f) * k]!;
      for (let to = 0; to < L; to++) {
        const at = f * L + to;
        if (!ALLOWED[at]) continue;
        const step = transitions[base + at]! + emissions[i * L + to]!;
        steps[at] = step;
        if (first + step > top) top = first + step;
      }
    }
    for (let to = 0; to < L; to++) size[i * L + to] = this.merge(i, to, count, top - this.beam);
  }

  /**
   * The best beginnings that end in label `to` of place `i`, merged from the sorted lists of the labels before; of equals the first
   * label's comes first.
   * @param open how many labels there are to come from
   * @returns their number
   */
  private merge(i: number, to: number, open: number, floor: number): number {
    const { k, partial, back, next, end, step, head } = this;
    const origin = (i - 1) * L * k;
    let lists = 0;
    for (let c = 0; c < open; c++) {
      const f = this.open[c]!;
      if (!ALLOWED[f * L + to]) continue;
      const add = this.steps[f * L + to]!;
      const score = partial[origin + f * k]! + add;
      if (score < floor) continue;
      next[lists] = origin + f * k;
      end[lists] = origin + f * k + this.size[(i - 1) * L + f]!;
      step[lists] = add;
      head[lists++] = score;
    }
    const at = (i * L + to) * k;
    let count = 0;
    while (lists > 0 && count < k) {
      let best = 0;
      for (let c = 1; c < lists; c++) if (head[c]! > head[best]!) best = c;
      const score = head[best]!;
      if (score < floor || score === -Infinity) break;
      const entry = next[best]!;
      partial[at + count] = score;
      back[at + count] = entry - origin;
      count++;
      next[best] = entry + 1;
      head[best] = entry + 1 < end[best]! ? partial[entry + 1]! + step[best]! : -Infinity;
    }
    return count;
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
