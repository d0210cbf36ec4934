import { describe, expect, it } from 'vitest';
import { LEFT, ParseState, REDUCE, RIGHT, SHIFT } from './parse-state';

const NAMES = { S: SHIFT, D: REDUCE, L: LEFT, R: RIGHT } as const;

/** Heads after these moves, the root's as n. S shift, D reduce, L left arc, R right arc; the first word is shifted from the start. */
function heads(n: number, moves: string): number[] {
  const x = new ParseState();
  x.reset(0, n);
  for (const m of moves) {
    const move = NAMES[m as keyof typeof NAMES];
    expect(x.allowed & (1 << move), `${m} of ${moves}`).not.toBe(0);
    x.move(move);
  }
  expect(x.done).toBe(true);
  return [...x.head.subarray(0, n)];
}

describe('the arc-eager system', () => {
  it.each([
    ['a single word', 1, 'L', [1]],
    ['She left', 2, 'LSL', [1, 2]],
    ['leave now', 2, 'RDL', [2, 0]],
    ['She saw him there', 4, 'LSRDRDL', [1, 4, 1, 1]],
    ['the old house fell', 4, 'SLLSLSL', [2, 2, 3, 4]],
    ['saw the house', 3, 'SLRDL', [3, 2, 0]],
  ])('%s', (_name, n, moves, expected) => {
    expect(heads(n, moves)).toEqual(expected);
  });

  it.each([
    ['no reduce without a head', 'SS', REDUCE, false],
    ['reduce with a head', 'R', REDUCE, true],
    ['no left arc for a word that has a head', 'R', LEFT, false],
    ['left arc without one', 'SS', LEFT, true],
    ['the root takes no shift', 'SSS', SHIFT, false],
    ['the root is no one’s child', 'SSS', RIGHT, false],
    ['the root takes what is left', 'SSS', LEFT, true],
  ])('%s', (_name, moves, move, expected) => {
    const x = new ParseState();
    x.reset(0, 4);
    for (const m of moves) x.move(NAMES[m as keyof typeof NAMES]);
    expect((x.allowed & (1 << move)) !== 0).toBe(expected);
  });

  it('keeps the outermost two children of each side', () => {
    const x = new ParseState();
    x.reset(0, 5);
    // 0 and 1 hang on 2 from the left, 3 and 4 from the right
    for (const m of 'SLLSRDRD') x.move(NAMES[m as keyof typeof NAMES]);
    expect([x.l1[2], x.l2[2], x.r1[2], x.r2[2]]).toEqual([0, 1, 4, 3]);
    expect([x.lefts[2], x.rights[2]]).toEqual([2, 2]);
  });

  it('ends after at most twice as many moves as there are words, whatever is chosen', () => {
    for (let pick = 0; pick < 24; pick++) {
      const x = new ParseState();
      x.reset(0, 12);
      let moves = 0;
      for (; !x.done; moves++) {
        const open = [SHIFT, REDUCE, LEFT, RIGHT].filter((m) => x.allowed & (1 << m));
        expect(open.length).toBeGreaterThan(0);
        x.move(open[(pick * 7 + moves * (pick + 3)) % open.length]!);
      }
      expect(moves).toBeLessThanOrEqual(24);
      // every word has a head, and following heads ends at the root
      for (let i = 0; i < 12; i++) {
        let a = i;
        for (let k = 0; k < 12 && a < 12; k++) a = x.head[a]!;
        expect(a).toBe(12);
      }
    }
  });
});
