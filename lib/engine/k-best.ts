import { ALLOWED_FIRST, CB, L, type Lattice, O, SB, UB } from './crf';

/** Labels that may follow every label. */
const ANEW = [O, SB, CB, UB] as const;
/** For each label the one that goes on with its span; outside there is none, and the label itself stands there once more. */
const ONWARD = Uint8Array.from({ length: L }, (_, l) => (l === O ? O : l + (l & 1)));

/** The best label sequences of one lattice, best first; arrays are reused by the next call. */
export class KBest {
  /** Sequences found; at most the number asked for. */
  count = 0;
  /** Unnormalised log score of each. */
  scores: Float64Array;
  labels: Uint8Array[] = [];
  /** Score of the best end from each place and label on, that place included, and the label that follows in it. */
  private ending = new Float64Array(0);
  private follow = new Uint8Array(0);
  private capacity = 0;
  /**
   * Sequences that may come next, best first. Each is the best of those that agree with one found before up to a place, and there have
   * none of some labels.
   */
  private waiting = 0;
  private readonly total: Float64Array;
  /** The sequence that it leaves, at which place, with which label. */
  private readonly parent: Int32Array;
  private readonly place: Int32Array;
  private readonly label: Uint8Array;
  /** Score up to that place, and the labels that are taken there, one bit each. */
  private readonly prefix: Float64Array;
  private readonly taken: Uint8Array;
  /** The label of what `leave` found. */
  private left = O;

  /**
   * @param k how many to find
   * @param reach sequences this much worse than the best are left out
   */
  constructor(
    readonly k: number,
    private readonly reach = Infinity,
  ) {
    this.scores = new Float64Array(k);
    this.total = new Float64Array(k);
    this.parent = new Int32Array(k);
    this.place = new Int32Array(k);
    this.label = new Uint8Array(k);
    this.prefix = new Float64Array(k);
    this.taken = new Uint8Array(k);
  }

  private ensure(n: number): void {
    if (n <= this.capacity) return;
    this.capacity = n * 2;
    this.ending = new Float64Array(this.capacity * L);
    this.follow = new Uint8Array(this.capacity * L);
    this.labels = Array.from({ length: this.k }, () => new Uint8Array(this.capacity));
  }

  /**
   * Finds one after the other by where they leave those before (Lawler 1972; for chains Nilsson & Goldberger 2001): one pass from the
   * end finds the best end of every place and label, so what it costs to leave a sequence at a place is known at once.
   */
  decode(x: Lattice, n: number, transitions: Float32Array): void {
    this.ensure(n);
    this.finish(x, n, transitions);
    this.count = 0;
    this.waiting = 0;
    this.begin();
    while (this.count < this.k && this.waiting > 0) this.take(x, n, transitions);
  }

  /** The best end from every place and label on. */
  private finish({ emissions, classes }: Lattice, n: number, transitions: Float32Array): void {
    const { ending, follow } = this;
    for (let l = 0, at = (n - 1) * L; l < L; l++) ending[at + l] = emissions[at + l]!;
    for (let i = n - 2; i >= 0; i--) {
      const at = i * L;
      const after = at + L;
      const base = classes[i + 1]! * L * L;
      const outside = ending[after]!;
      const source = ending[after + SB]!;
      const content = ending[after + CB]!;
      const cue = ending[after + UB]!;
      for (let l = 0; l < L; l++) {
        const row = base + l * L;
        const next = ONWARD[l]!;
        let best = ending[after + next]! + transitions[row + next]!;
        let to = next;
        const o = outside + transitions[row]!;
        if (o > best) {
          best = o;
          to = O;
        }
        const s = source + transitions[row + SB]!;
        if (s > best) {
          best = s;
          to = SB;
        }
        const c = content + transitions[row + CB]!;
        if (c > best) {
          best = c;
          to = CB;
        }
        const u = cue + transitions[row + UB]!;
        if (u > best) {
          best = u;
          to = UB;
        }
        ending[at + l] = best + emissions[at + l]!;
        follow[at + l] = to;
      }
    }
  }

  /** The best of the first labels. */
  private begin(): void {
    let label = O;
    for (let l = 1; l < L; l++) if (ALLOWED_FIRST[l] && this.ending[l]! > this.ending[label]!) label = l;
    this.wait(this.ending[label]!, -1, 0, label, 0, 1 << label);
  }

  /** The score from place `i` on of the best way to leave a sequence there, and the label; `before` is the one of the place before. */
  private leave(x: Lattice, i: number, before: number, taken: number, transitions: Float32Array): number {
    const { ending } = this;
    const at = i * L;
    let best = -Infinity;
    let label = -1;
    if (i === 0) {
      for (let l = 0; l < L; l++)
        if (ALLOWED_FIRST[l] && !((taken >> l) & 1) && ending[l]! > best) {
          best = ending[l]!;
          label = l;
        }
    } else {
      const row = (x.classes[i]! * L + before) * L;
      const next = ONWARD[before]!;
      for (const l of ANEW) {
        const score = ending[at + l]! + transitions[row + l]!;
        if (score > best && !((taken >> l) & 1)) {
          best = score;
          label = l;
        }
      }
      const score = ending[at + next]! + transitions[row + next]!;
      if (score > best && !((taken >> next) & 1)) {
        best = score;
        label = next;
      }
    }
    this.left = label;
    return best;
  }

  /** Lets a sequence wait that may come next; no more wait than can still be taken. */
  private wait(
    total: number,
    parent: number,
    place: number,
    label: number,
    prefix: number,
    taken: number,
  ): void {
    let at = this.waiting === this.k - this.count ? this.waiting - 1 : this.waiting++;
    for (; at > 0 && this.total[at - 1]! < total; at--) this.copy(at - 1, at);
    this.total[at] = total;
    this.parent[at] = parent;
    this.place[at] = place;
    this.label[at] = label;
    this.prefix[at] = prefix;
    this.taken[at] = taken;
  }

  /** A sequence below this need not wait. */
  private least(): number {
    const within = this.scores[0]! - this.reach;
    return this.waiting === this.k - this.count ? Math.max(within, this.total[this.waiting - 1]!) : within;
  }

  /** Copies one that waits to another's place. */
  private copy(from: number, to: number): void {
    this.total[to] = this.total[from]!;
    this.parent[to] = this.parent[from]!;
    this.place[to] = this.place[from]!;
    this.label[to] = this.label[from]!;
    this.prefix[to] = this.prefix[from]!;
    this.taken[to] = this.taken[from]!;
  }

  /** Takes the best that waits, and lets wait what leaves it. */
  private take(x: Lattice, n: number, transitions: Float32Array): void {
    const { follow, classes, emissions } = {
      follow: this.follow,
      classes: x.classes,
      emissions: x.emissions,
    };
    const labels = this.labels[this.count]!;
    const parent = this.parent[0]!;
    const place = this.place[0]!;
    const taken = this.taken[0]!;
    let prefix = this.prefix[0]!;
    this.scores[this.count] = this.total[0]!;
    if (parent >= 0) {
      const from = this.labels[parent]!;
      for (let i = 0; i < place; i++) labels[i] = from[i]!;
    }
    labels[place] = this.label[0]!;
    for (let i = place + 1; i < n; i++) labels[i] = follow[(i - 1) * L + labels[i - 1]!]!;
    this.waiting--;
    for (let at = 0; at < this.waiting; at++) this.copy(at + 1, at);
    const index = this.count++;
    if (this.count === this.k) return;
    let least = this.least();
    for (let i = place; i < n; i++) {
      const label = labels[i]!;
      const before = i === 0 ? O : labels[i - 1]!;
      const without = i === place ? taken : 1 << label;
      const total = prefix + this.leave(x, i, before, without, transitions);
      // an infinite one is no sequence at all
      if (total > least && total > -Infinity) {
        this.wait(total, index, i, this.left, prefix, without | (1 << this.left));
        least = this.least();
      }
      prefix += emissions[i * L + label]!;
      if (i > 0) prefix += transitions[(classes[i]! * L + before) * L + label]!;
    }
  }
}
