import { performance } from 'node:perf_hooks';
import { sameStatements } from '../../lib/trace/cluster';
import { type QuoteSet, quoteSet } from './quotes';

/** The set on which bounds were chosen, and the one that is reported. */
const SEEDS = { chosen: 11, reported: 29 };
const ORIGINALS = 1000;

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

/** Pairs of statements in one group, by what they go back to; and for each way of altering, how many found their original. */
function measure(set: QuoteSet) {
  const index = new Map(set.statements.map(({ id }, i) => [id, i]));
  const groupOf = new Int32Array(set.statements.length).fill(-1);
  const begin = performance.now();
  const groups = sameStatements(set.statements);
  const took = performance.now() - begin;
  let right = 0;
  let found = 0;
  for (const [g, members] of groups.entries()) {
    const numbers = members.map(({ id }) => index.get(id)!);
    for (const [i, a] of numbers.entries()) {
      groupOf[a] = g;
      for (const b of numbers.slice(i + 1)) {
        found++;
        if (set.origin[a] === set.origin[b]) right++;
      }
    }
  }
  const byOrigin = new Map<number, number[]>();
  set.origin.forEach((origin, i) => {
    const members = byOrigin.get(origin);
    if (members) members.push(i);
    else byOrigin.set(origin, [i]);
  });
  let wanted = 0;
  const ways = new Map<string, { of: number; found: number }>();
  for (const members of byOrigin.values()) {
    wanted += (members.length * (members.length - 1)) / 2;
    for (const i of members.slice(1)) {
      const way = ways.get(set.how[i]!) ?? { of: 0, found: 0 };
      way.of++;
      if (groupOf[i]! >= 0 && groupOf[i] === groupOf[members[0]!]) way.found++;
      ways.set(set.how[i]!, way);
    }
  }
  return { right, found, wanted, ways, took, size: set.statements.length };
}

/** Precision and recall of the recognition of one statement in several articles, on generated sets of altered quotes. */
export function benchTrace(): string[] {
  const lines = [
    '| set | statements | pairs | precision | recall | F1 | time |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  for (const [name, seed] of Object.entries(SEEDS)) {
    const { right, found, wanted, took, size } = measure(quoteSet(ORIGINALS, seed));
    const [p, r] = [right / found, right / wanted];
    lines.push(
      `| ${name} (seed ${seed}) | ${size} | ${wanted} | ${percent(right, found)} | ${percent(right, wanted)} | ${((200 * p * r) / (p + r)).toFixed(1)} % | ${took.toFixed(0)} ms |`,
    );
  }
  const { ways } = measure(quoteSet(ORIGINALS, SEEDS.reported));
  lines.push(
    '',
    `| altered (seed ${SEEDS.reported}) | statements | found with their original |`,
    '| --- | --- | --- |',
  );
  for (const [how, { of, found }] of [...ways].sort(([a], [b]) => (a < b ? -1 : 1)))
    lines.push(`| ${how} | ${of} | ${percent(found, of)} |`);
  return lines;
}
