import { describe, expect, it } from 'vitest';
import { random } from '../../tools/train/adagrad';
import {
  allowed,
  CB,
  CI,
  forwardBackward,
  L,
  Lattice,
  logPartition,
  O,
  SB,
  SI,
  transitionFactors,
  viterbi,
} from './crf';
import { KBest } from './k-best';

const CLASSES = 3;

/** A lattice of `n` places with random scores, and random transitions. */
function chance(n: number, seed: number): { x: Lattice; transitions: Float32Array } {
  const next = random(seed);
  const x = new Lattice();
  x.ensure(n);
  for (let k = 0; k < n * L; k++) x.emissions[k] = 4 * next() - 2;
  for (let i = 0; i < n; i++) x.classes[i] = Math.floor(next() * CLASSES);
  return { x, transitions: Float32Array.from({ length: CLASSES * L * L }, () => 4 * next() - 2) };
}

/** Every sequence the labels allow, with its score: what the algorithms must agree with. */
function all(x: Lattice, n: number, transitions: Float32Array): { labels: number[]; score: number }[] {
  let out: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < n; i++) {
    out = out.flatMap(({ labels, score }) =>
      Array.from({ length: L }, (_, to) => to)
        .filter((to) => allowed(i === 0 ? -1 : labels[i - 1]!, to))
        .map((to) => ({
          labels: [...labels, to],
          score:
            score +
            x.emissions[i * L + to]! +
            (i === 0 ? 0 : transitions[x.classes[i]! * L * L + labels[i - 1]! * L + to]!),
        })),
    );
  }
  return out.sort((a, b) => b.score - a.score);
}

describe('the chain agrees with counting every sequence', () => {
  const cases = [1, 2, 3, 4].flatMap((n) => [1, 2, 3].map((seed) => [n, seed] as const));

  it.each(cases)('best sequence of %i places, seed %i', (n, seed) => {
    const { x, transitions } = chance(n, seed);
    const [best] = all(x, n, transitions);
    expect(viterbi(x, n, transitions)).toBeCloseTo(best!.score, 4);
    expect([...x.labels.subarray(0, n)]).toEqual(best!.labels);
  });

  it.each(cases)('best few sequences of %i places, seed %i', (n, seed) => {
    const { x, transitions } = chance(n, seed);
    const list = all(x, n, transitions).slice(0, 8);
    const best = new KBest(8);
    best.decode(x, n, transitions);
    expect(best.count).toBe(list.length);
    list.forEach(({ labels, score }, k) => {
      expect(best.scores[k]).toBeCloseTo(score, 4);
      expect([...best.labels[k]!.subarray(0, n)]).toEqual(labels);
    });
  });

  it.each(cases)('best few sequences of %i places within reach, seed %i', (n, seed) => {
    const { x, transitions } = chance(n, seed);
    const reach = 2;
    const list = all(x, n, transitions);
    const near = list.filter(({ score }) => score >= list[0]!.score - reach).slice(0, 8);
    const best = new KBest(8, reach);
    best.decode(x, n, transitions);
    expect(best.count).toBe(near.length);
    near.forEach(({ labels, score }, k) => {
      expect(best.scores[k]).toBeCloseTo(score, 4);
      expect([...best.labels[k]!.subarray(0, n)]).toEqual(labels);
    });
  });

  it.each(cases)('sum over sequences of %i places, seed %i', (n, seed) => {
    const { x, transitions } = chance(n, seed);
    const z = Math.log(all(x, n, transitions).reduce((sum, s) => sum + Math.exp(s.score), 0));
    expect(forwardBackward(x, n, transitions)).toBeCloseTo(z, 4);
    expect(logPartition(x, n, transitionFactors(transitions))).toBeCloseTo(z, 4);
  });

  it.each(cases)('share of each label at each of %i places, seed %i', (n, seed) => {
    const { x, transitions } = chance(n, seed);
    const list = all(x, n, transitions);
    const z = forwardBackward(x, n, transitions);
    for (let i = 0; i < n; i++)
      for (let l = 0; l < L; l++) {
        const share = list
          .filter((s) => s.labels[i] === l)
          .reduce((sum, s) => sum + Math.exp(s.score - z), 0);
        expect(Math.exp(x.alpha[i * L + l]! + x.beta[i * L + l]! - z)).toBeCloseTo(share, 4);
      }
  });
});

describe('what may follow', () => {
  it.each([
    ['content goes on', CB, CI, true],
    ['content goes on and on', CI, CI, true],
    ['content begins anew', CI, CB, true],
    ['content does not go on from nothing', O, CI, false],
    ['content does not go on from a source', SB, CI, false],
    ['no sentence begins inside a source', -1, SI, false],
    ['a sentence may begin with a source', -1, SB, true],
  ])('%s', (_name, from, to, expected) => {
    expect(allowed(from, to)).toBe(expected);
  });
});

it('reuses a lattice for shorter and longer sentences', () => {
  const best = new KBest(3);
  for (const n of [4, 2, 4]) {
    const { x, transitions } = chance(n, 9);
    best.decode(x, n, transitions);
    expect([...best.labels[0]!.subarray(0, n)]).toEqual(all(x, n, transitions)[0]!.labels);
  }
});
