/**
 * Feature hashing (Weinberger et al. 2009): features are numbers from the start, no string is ever built, so that
 * extraction costs nanoseconds. All results are 32-bit integers.
 */

/** FNV-1a over the UTF-16 code units of `text` from `from` on. */
export function hashString(text: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let i = from; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

const { imul } = Math;

/** Combines two hashes; order matters. The finisher is MurmurHash3's. */
export function mix(a: number, b: number): number {
  let h = imul(a ^ imul(b, 0xcc9e2d51), 0x1b873593);
  h ^= h >>> 15;
  h = imul(h, 0x85ebca6b);
  return h ^ (h >>> 13);
}

/**
 * Templates of features, by the number of values that each combines. A feature function writes the values down at the template's
 * number, `hash` mixes them all: compilers inline `mix` some ten times into one function and from there on call it, at many times
 * the cost; in these loops it stands three times.
 */
export class Templates {
  /** First, second and third value, at the template's number. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly c: Int32Array;
  private readonly one: Int32Array;
  private readonly two: Int32Array;
  private readonly three: Int32Array;

  /** @param numbers of the templates that combine one, two and three values */
  constructor(one: readonly number[], two: readonly number[], three: readonly number[] = []) {
    this.one = Int32Array.from(one);
    this.two = Int32Array.from(two);
    this.three = Int32Array.from(three);
    const size = Math.max(...one, ...two, ...three) + 1;
    this.a = new Int32Array(size);
    this.b = new Int32Array(size);
    this.c = new Int32Array(size);
  }

  /** Writes `mix(number, a)`, `mix(number, mix(a, b))` and `mix(number, mix(a, mix(b, c)))` to `out` from `n` on; returns the end. */
  hash(out: Int32Array, n: number): number {
    const { a, b, c, one, two, three } = this;
    let at = n;
    for (let k = 0; k < one.length; k++) {
      const t = one[k]!;
      out[at++] = mix(t, a[t]!);
    }
    for (let k = 0; k < two.length; k++) {
      const t = two[k]!;
      out[at++] = mix(t, mix(a[t]!, b[t]!));
    }
    for (let k = 0; k < three.length; k++) {
      const t = three[k]!;
      out[at++] = mix(t, mix(a[t]!, mix(b[t]!, c[t]!)));
    }
    return at;
  }
}
