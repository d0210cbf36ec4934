import type { Statement } from './statement';
import { STOP_WORDS } from './stop-words';

/** Content words between which a pair may still stand together. */
const REACH = 2;
/** A pair of words in more statements than this says nothing. */
const COMMON = 60;
/** Statements that keys have room for: 2^20 beside a hash of 32 bits make 52, exact in a double. */
const ROOM = 2 ** 20;

/**
 * Pairs of statements that may be the same: those that share pairs of neighbouring content words. Stop words are left out first, so that
 * "will open the gates" and "would open its gates" share `open gates`; a word put in between is stepped over.
 *
 * Method: an inverted index over skip bigrams (Guthrie et al. 2006), the frequent ones dropped. Kept as one sorted list of numbers (hash
 * and statement), which takes eight bytes a bigram; two bigrams of one hash make a pair to look at in vain, no more.
 * @param statements at most 2^20.
 * @param atLeast shared pairs that make two statements worth a closer look.
 * @returns pairs of indexes, the lower one first.
 */
export function candidatePairs(
  statements: readonly Statement[],
  atLeast: (a: Statement, b: Statement) => number,
): [a: number, b: number][] {
  const keys = new Numbers();
  statements.forEach(({ words }, index) => {
    for (const pair of skipBigrams(words)) keys.push(hashOf(pair) * ROOM + index);
  });
  const shared = new Numbers();
  eachRun(
    keys.sorted(),
    (key) => Math.floor(key / ROOM),
    (list, from, to) => {
      if (to - from > COMMON) return;
      for (let i = from; i < to; i++)
        for (let j = i + 1; j < to; j++) shared.push((list[i]! % ROOM) * ROOM + (list[j]! % ROOM));
    },
  );
  const pairs: [number, number][] = [];
  eachRun(
    shared.sorted(),
    (key) => key,
    (list, from, to) => {
      const [a, b] = [Math.floor(list[from]! / ROOM), list[from]! % ROOM];
      if (to - from >= atLeast(statements[a]!, statements[b]!)) pairs.push([a, b]);
    },
  );
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

/** A text as 32 bits. Method: FNV-1a (Fowler, Noll, Vo). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A list of numbers that grows. */
class Numbers {
  #list = new Float64Array(1024);
  #length = 0;

  push(n: number): void {
    if (this.#length === this.#list.length) {
      const longer = new Float64Array(this.#length * 2);
      longer.set(this.#list);
      this.#list = longer;
    }
    this.#list[this.#length++] = n;
  }
  sorted(): Float64Array {
    return this.#list.subarray(0, this.#length).sort();
  }
}

/** Calls `visit` with each stretch of numbers of one group, half open. */
function eachRun(
  sorted: Float64Array,
  groupOf: (n: number) => number,
  visit: (sorted: Float64Array, from: number, to: number) => void,
): void {
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const group = groupOf(sorted[from]!);
    while (to < sorted.length && groupOf(sorted[to]!) === group) to++;
    visit(sorted, from, to);
  }
}
