import { ALLOWED, ALLOWED_FIRST, L, type Lattice } from './crf';

/** What sums in another order may differ by, many times over. */
const ROUNDING = 1e-6;

/** The best label sequences of one lattice, best first; arrays are reused by the next call. */
export class KBest {
  /** Sequences found; at most the number asked for. */
  count = 0;
  /** Unnormalised log score of each. */
  scores: Float64Array;
  labels: Uint8Array[] = [];
  /** Score of the best beginning that ends in each place and label, -Infinity for none; and of the best end that goes on from there. */
  private beginning = new Float64Array(0);
  private ending = new Float64Array(0);
  /** Beginnings below are given up, for each place. */
  private floor = new Float64Array(0);
  /** Scores of the best few beginnings that end in each place and label, best first, and how many there are. */
  private partial = new Float64Array(0);
  private size = new Uint8Array(0);
  private back = new Uint8Array(0);
  private capacity = 0;
  private readonly taken = new Uint8Array(L);
  /** Labels in which a beginning ends at the place before. */
  private readonly open = new Uint8Array(L);
  /** The sorted lists that are merged for one label: next entry, end, what the step adds, score of the next entry. */
  private readonly next = new Int32Array(L);
  private readonly end = new Int32Array(L);
  private readonly step = new Float64Array(L);
  private readonly head = new Float64Array(L);

  /**
   * @param k how many to find, at most 36
   * @param beam beginnings this much worse than the best of the same place are given up; exact when left out
   * @param reach sequences this much worse than the best need not be found
   */
  constructor(
    readonly k: number,
    private readonly beam = Infinity,
    private readonly reach = Infinity,
  ) {
    this.scores = new Float64Array(k);
  }

  private ensure(n: number): void {
    if (n <= this.capacity) return;
    this.capacity = n * 2;
    this.beginning = new Float64Array(this.capacity * L);
    this.ending = new Float64Array(this.capacity * L);
    this.floor = new Float64Array(this.capacity);
    this.partial = new Float64Array(this.capacity * L * this.k);
    this.size = new Uint8Array(this.capacity * L);
    this.back = new Uint8Array(this.capacity * L * this.k);
    this.labels = Array.from({ length: this.k }, () => new Uint8Array(this.capacity));
  }

  /**
   * List Viterbi decoding (Seshadri & Sundberg 1994): each label of each place keeps its `k` best ways to come there. Before, the
   * single best beginnings and ends are found, so that the lists leave out what cannot be part of a sequence within reach: of most
   * places one or two labels stay.
   */
  decode(x: Lattice, n: number, transitions: Float32Array): void {
    this.ensure(n);
    const { k, partial, size, beginning } = this;
    for (let l = 0; l < L; l++) {
      beginning[l] = ALLOWED_FIRST[l] ? x.emissions[l]! : -Infinity;
      partial[l * k] = x.emissions[l]!;
      size[l] = ALLOWED_FIRST[l]!;
    }
    for (let i = 1; i < n; i++) this.begin(x, i, transitions);
    let top = -Infinity;
    for (let l = 0; l < L; l++) {
      top = Math.max(top, beginning[(n - 1) * L + l]!);
      this.ending[(n - 1) * L + l] = 0;
    }
    for (let i = n - 1; i > 0; i--) this.finish(x, i, transitions);
    const least = top - this.reach - ROUNDING;
    for (let i = 1; i < n; i++) this.advance(x, i, transitions, least);
    this.collect(n);
  }

  /** Lists the labels that `at` has a beginning for; returns their number. */
  private openAt(at: number): number {
    const { beginning, open } = this;
    let count = 0;
    for (let l = 0; l < L; l++) if (beginning[at + l]! > -Infinity) open[count++] = l;
    return count;
  }

  /** The best beginning that ends in each label of place `i`. */
  private begin({ emissions, classes }: Lattice, i: number, transitions: Float32Array): void {
    const { beginning, open } = this;
    const base = classes[i]! * L * L;
    const before = (i - 1) * L;
    const at = i * L;
    const count = this.openAt(before);
    let top = -Infinity;
    for (let to = 0; to < L; to++) {
      const emission = emissions[at + to]!;
      let best = -Infinity;
      for (let c = 0; c < count; c++) {
        const f = open[c]!;
        if (!ALLOWED[f * L + to]) continue;
        const score = beginning[before + f]! + (transitions[base + f * L + to]! + emission);
        if (score > best) best = score;
      }
      beginning[at + to] = best;
      if (best > top) top = best;
    }
    const floor = top - this.beam;
    this.floor[i] = floor;
    for (let to = 0; to < L; to++) if (beginning[at + to]! < floor) beginning[at + to] = -Infinity;
  }

  /** The best end that goes on from each label of the place before `i`. */
  private finish({ emissions, classes }: Lattice, i: number, transitions: Float32Array): void {
    const { beginning, ending, open } = this;
    const base = classes[i]! * L * L;
    const before = (i - 1) * L;
    const at = i * L;
    const count = this.openAt(at);
    for (let f = 0; f < L; f++) {
      if (beginning[before + f] === -Infinity) continue;
      let best = -Infinity;
      for (let c = 0; c < count; c++) {
        const to = open[c]!;
        if (!ALLOWED[f * L + to]) continue;
        const score = transitions[base + f * L + to]! + emissions[at + to]! + ending[at + to]!;
        if (score > best) best = score;
      }
      ending[before + f] = best;
    }
  }

  /** The best few beginnings that end in place `i`, of those that reach `least` in the end. */
  private advance(
    { emissions, classes }: Lattice,
    i: number,
    transitions: Float32Array,
    least: number,
  ): void {
    const { k, partial, size, beginning, ending, next, end, step, head } = this;
    const base = classes[i]! * L * L;
    const before = (i - 1) * L;
    for (let to = 0; to < L; to++) {
      const at = i * L + to;
      size[at] = 0;
      // a label without any beginning has no end either
      if (beginning[at] === -Infinity) continue;
      const floor = Math.max(this.floor[i]!, least - ending[at]!);
      if (beginning[at]! < floor) continue;
      let lists = 0;
      for (let f = 0; f < L; f++) {
        if (size[before + f] === 0 || !ALLOWED[f * L + to]) continue;
        const add = transitions[base + f * L + to]! + emissions[at]!;
        const first = (before + f) * k;
        const score = partial[first]! + add;
        if (score < floor) continue;
        next[lists] = first;
        end[lists] = first + size[before + f]!;
        step[lists] = add;
        head[lists++] = score;
      }
      size[at] = this.merge(before * k, at * k, lists, floor);
    }
  }

  /**
   * Merges sorted lists to one, down to `floor`; of equals the first list's comes first.
   * @param origin first entry of the place before
   * @param at where the entries go
   * @returns their number
   */
  private merge(origin: number, at: number, lists: number, floor: number): number {
    const { k, partial, back, next, end, step, head } = this;
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
