import type { Statement } from './statement';
import { STOP_WORDS } from './stop-words';

/** Content words between which a pair may still stand together. */
const REACH = 2;
/** A pair of words in more statements than this says nothing. */
const COMMON = 60;

/**
 * Pairs of statements that may be the same: those that share pairs of neighbouring content words. Stop words are left out first, so that
 * "will open the gates" and "would open its gates" share `open gates`; a word put in between is stepped over.
 *
 * Method: an inverted index over skip bigrams (Guthrie et al. 2006), the frequent ones dropped; linear in the text, and quadratic only
 * within `COMMON`.
 * @param atLeast shared pairs that make two statements worth a closer look.
 * @returns pairs of indexes, the lower one first.
 */
export function candidatePairs(
  statements: readonly Statement[],
  atLeast: (a: Statement, b: Statement) => number,
): [a: number, b: number][] {
  const holders = new Map<string, number[]>();
  statements.forEach(({ words }, index) => {
    for (const pair of skipBigrams(words)) {
      const list = holders.get(pair);
      if (list) list.push(index);
      else holders.set(pair, [index]);
    }
  });
  const size = statements.length;
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const key = list[i]! * size + list[j]!;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  const pairs: [number, number][] = [];
  for (const [key, count] of shared) {
    const [a, b] = [Math.floor(key / size), key % size];
    if (count >= atLeast(statements[a]!, statements[b]!)) pairs.push([a, b]);
  }
  return pairs;
}

/** Each pair of content words with at most `REACH - 1` others between them, once. */
export function skipBigrams(words: readonly string[]): Set<string> {
  const content = words.filter((word) => !STOP_WORDS.has(word));
  const pairs = new Set<string>();
  for (let i = 0; i < content.length; i++)
    for (let j = i + 1; j <= i + REACH && j < content.length; j++) pairs.add(`${content[i]} ${content[j]}`);
  return pairs;
}
