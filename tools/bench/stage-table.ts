import { performance } from 'node:perf_hooks';
import type { EngineModels } from '../../lib/engine/models';
import type { runStages, Timed } from './stages';

/** A row: what is added up, what is taken off it, and how that was measured. */
interface Row {
  stage: string;
  plus: readonly Timed[];
  minus?: readonly Timed[];
  how: string;
}

const ALONE = 'by itself';

export const ROWS: readonly Row[] = [
  { stage: 'tokenize', plus: ['tokenize'], how: ALONE },
  { stage: 'tag and names', plus: ['tag'], how: ALONE },
  { stage: 'screen', plus: ['screen'], how: ALONE },
  { stage: 'parse', plus: ['parse'], how: `${ALONE}: the sentences that the screen lets through` },
  { stage: 'cues', plus: ['cues'], how: `${ALONE}, once more after the extractor` },
  { stage: 'roles and readings', plus: ['extract'], minus: ['cues'], how: 'the extractor without cues' },
  {
    stage: 'quotations, spreading and choosing',
    plus: ['quotes', 'choose'],
    how: `${ALONE}: before the screen, and after the extractor`,
  },
  { stage: 'constructions', plus: ['constructions'], how: `${ALONE}, once more after \`resolve\`` },
  {
    stage: 'mentions and coreference',
    plus: ['coreference'],
    how: `${ALONE}, once more on what \`resolve\` found`,
  },
  { stage: 'relays', plus: ['relays'], how: `${ALONE}, once more on what \`resolve\` found` },
  {
    stage: 'the rest',
    plus: ['resolve', 'settle'],
    minus: ['constructions', 'coreference', 'relays'],
    how: '`resolve` and `settleAll` without the three above',
  },
];

/** Milliseconds of each thing that is timed. */
export type Times = Partial<Record<Timed, number>>;

/** Milliseconds of each row, in the order of `ROWS`. They add up to all that the engine does. */
export function rowsOf(times: Times): number[] {
  const sum = (list: readonly Timed[] = []) => list.reduce((n, timed) => n + (times[timed] ?? 0), 0);
  return ROWS.map(({ plus, minus }) => sum(plus) - sum(minus));
}

/** The middle one; of an even number the upper of the two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;

/**
 * The engine by stage: Markdown.
 * @param rounds milliseconds of the rows in each round, and of the engine as a whole
 * @param words how many were read in a round
 */
export function stageTable(rounds: readonly { rows: number[]; whole: number }[], words: number): string[] {
  const rows = ROWS.map((_, k) => median(rounds.map((round) => round.rows[k]!)));
  const all = rows.reduce((n, ms) => n + ms, 0);
  const line = (stage: string, ms: number, how: string) =>
    `| ${stage} | ${ms.toFixed(1)} | ${((100 * ms) / all).toFixed(1)} % | ${
      ms > 0 ? Math.round(words / (ms / 1000)).toLocaleString('en') : '–'
    } | ${how} |`;
  return [
    '| stage | ms | share | words a second | measured |',
    '| --- | ---: | ---: | ---: | --- |',
    ...ROWS.map(({ stage, how }, k) => line(stage, rows[k]!, how)),
    line('all stages', all, 'the sum'),
    line('the engine', median(rounds.map(({ whole }) => whole)), '`analyze`, in the same rounds'),
  ];
}

/** One round over the texts: every text through the stages, and then through the engine as a whole. */
export function timeStages(
  run: typeof runStages,
  models: EngineModels,
  analyze: (text: string) => unknown,
  texts: readonly string[],
): { rows: number[]; whole: number } {
  const times: Times = {};
  let whole = 0;
  for (const text of texts) {
    run({ text }, models, (stage, work) => {
      const from = performance.now();
      const made = work();
      times[stage] = (times[stage] ?? 0) + performance.now() - from;
      return made;
    });
    const from = performance.now();
    analyze(text);
    whole += performance.now() - from;
  }
  return { rows: rowsOf(times), whole };
}
