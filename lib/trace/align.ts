/**
 * How much of two statements is the same words in the same order.
 *
 * Method: local alignment (Smith and Waterman 1981) over words instead of letters: a word that is the same on both sides counts its
 * weight, one that is put in, left out or exchanged costs `GAP`. Local, so that ends which were cut or told in other words cost nothing.
 */

/** Cost of a word that only one side has. */
const GAP = 0.6;
/** Cost of two words that stand in each other's place. */
const SWAP = 0.8;

export interface Alignment {
  /** Sum of the weights of the words that are the same. */
  weight: number;
  /** How many words are the same. */
  same: number;
  /** The stretch of each side that takes part, half open. */
  a: readonly [start: number, end: number];
  b: readonly [start: number, end: number];
}

/**
 * The best local alignment of two lists of words.
 * @param weightOf a word's weight, above 0.
 */
export function align(
  a: readonly string[],
  b: readonly string[],
  weightOf: (word: string) => number,
): Alignment {
  const width = b.length + 1;
  const score = new Float64Array((a.length + 1) * width);
  let best = 0;
  let at = 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const here = i * width + j;
      const step = a[i - 1] === b[j - 1] ? weightOf(a[i - 1]!) : -SWAP;
      const value = Math.max(
        0,
        score[here - width - 1]! + step,
        score[here - width]! - GAP,
        score[here - 1]! - GAP,
      );
      score[here] = value;
      if (value > best) {
        best = value;
        at = here;
      }
    }
  return traceBack(a, b, score, at, width, weightOf);
}

function traceBack(
  a: readonly string[],
  b: readonly string[],
  score: Float64Array,
  from: number,
  width: number,
  weightOf: (word: string) => number,
): Alignment {
  let i = Math.floor(from / width);
  let j = from % width;
  const [endA, endB] = [i, j];
  let weight = 0;
  let same = 0;
  while (i > 0 && j > 0 && score[i * width + j]! > 0) {
    const here = score[i * width + j]!;
    const diagonal = score[(i - 1) * width + j - 1]!;
    const equal = a[i - 1] === b[j - 1];
    const step = equal ? weightOf(a[i - 1]!) : -SWAP;
    if (Math.abs(here - diagonal - step) < 1e-9) {
      if (equal) {
        weight += step;
        same++;
      }
      i--;
      j--;
    } else if (Math.abs(here - score[(i - 1) * width + j]! + GAP) < 1e-9) i--;
    else j--;
  }
  return { weight, same, a: [i, endA], b: [j, endB] };
}
