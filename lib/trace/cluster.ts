import { candidatePairs } from './candidates';
import { sameStatement } from './same';
import type { Statement } from './statement';

/**
 * Groups of statements that are one and the same, each with two articles at least; the largest first, and in each the order given.
 *
 * A chain of likenesses may drift away from where it began, so a statement joins a group only when it is like most of it at hand (average
 * linkage over the pairs that were looked at) rather than like any single one.
 */
export function sameStatements(statements: readonly Statement[]): Statement[][] {
  const pairs = candidatePairs(statements, (a, b) => {
    const shorter = Math.min(a.words.length, b.words.length);
    return shorter > 14 ? 2 : 1;
  });
  const likeness = new Map<number, Map<number, number>>();
  const note = (a: number, b: number, weight: number) => {
    let own = likeness.get(a);
    if (!own) {
      own = new Map();
      likeness.set(a, own);
    }
    own.set(b, weight);
  };
  const like: { a: number; b: number; weight: number }[] = [];
  for (const [a, b] of pairs) {
    const alignment = sameStatement(statements[a]!, statements[b]!);
    if (!alignment) continue;
    note(a, b, alignment.weight);
    note(b, a, alignment.weight);
    like.push({ a, b, weight: alignment.weight });
  }
  like.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  return groupsOf(statements, like, likeness);
}

function groupsOf(
  statements: readonly Statement[],
  like: readonly { a: number; b: number }[],
  likeness: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Statement[][] {
  const groupOf = new Map<number, number[]>();
  const group = (index: number) => groupOf.get(index) ?? [index];
  for (const { a, b } of like) {
    const [one, other] = [group(a), group(b)];
    if (one === other) continue;
    if (!belongTogether(one, other, likeness)) continue;
    const merged = [...one, ...other];
    for (const index of merged) groupOf.set(index, merged);
  }
  return [...new Set(groupOf.values())]
    .map((indexes) => indexes.sort((a, b) => a - b).map((index) => statements[index]!))
    .filter((members) => new Set(members.map(({ article }) => article)).size > 1)
    .sort((a, b) => b.length - a.length);
}

/** At least half of the pairs between two groups are alike. */
function belongTogether(
  one: readonly number[],
  other: readonly number[],
  likeness: ReadonlyMap<number, ReadonlyMap<number, number>>,
): boolean {
  let alike = 0;
  for (const a of one) for (const b of other) if (likeness.get(a)?.has(b)) alike++;
  return alike * 2 >= one.length * other.length;
}
