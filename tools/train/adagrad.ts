/** A trainable table of weights: AdaGrad (Duchi et al. 2011) with a proximal L1 step, which sets useless weights to zero. */
export class Trainable {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  constructor(
    size: number,
    private readonly rate = 0.1,
    private readonly l1 = 0,
    private readonly l2 = 0,
  ) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size);
  }
  /** One step against gradient `g` of weight `k`. */
  step(k: number, g: number): void {
    const w = this.weights[k]!;
    const grad = g + this.l2 * w;
    const s = this.squares[k]! + grad * grad;
    this.squares[k] = s;
    const eta = this.rate / (Math.sqrt(s) + 1e-6);
    let next = w - eta * grad;
    if (this.l1 > 0) {
      const cut = eta * this.l1;
      next = next > cut ? next - cut : next < -cut ? next + cut : 0;
    }
    this.weights[k] = next;
  }
}

/** Marsaglia's xorshift32: the same seed gives the same order on every machine. */
export function random(seed: number): () => number {
  let x = seed | 0 || 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 4294967296;
  };
}

/** Fisher–Yates, in place. */
export function shuffle<T>(list: T[], next: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/** How many of the last epochs the mean of the weights is taken over. */
const AVERAGED = 3;

/** The mean of a table's weights at the ends of the last epochs (Polyak & Juditsky 1992): steadier than the last of them. */
export class TailMean {
  private readonly sum: Float32Array;
  private count = 0;
  constructor(private readonly of: Trainable) {
    this.sum = new Float32Array(of.weights.length);
  }
  /** To be called at the end of epoch `e` of `epochs`. */
  note(e: number, epochs: number): void {
    if (e < epochs - AVERAGED) return;
    this.count++;
    const { weights } = this.of;
    for (let k = 0; k < weights.length; k++) this.sum[k]! += weights[k]!;
  }
  get weights(): Float32Array {
    return this.sum.map((x) => x / Math.max(1, this.count));
  }
}
