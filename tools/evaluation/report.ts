import type { Rate, Scores } from './score';

/** Scores of one set as lines for a terminal; `spansOnly` as in `watched`. */
export function scoreLines(set: string, scores: Scores, spansOnly = false): string[] {
  const row = (label: string, x: Rate) =>
    `${label.padEnd(18)} P ${number(x.p)}  R ${number(x.r)}  F1 ${number(x.f1)}  (gold ${x.gold}, found ${x.pred})`;
  const spans = [
    `${set}: ${scores.documents} documents`,
    ...Object.entries(scores.exact).map(([part, x]) => row(`exact ${part}`, x)),
    ...Object.entries(scores.overlap).map(([part, x]) => row(`overlap ${part}`, x)),
  ];
  if (spansOnly) return spans;
  return [
    ...spans,
    row('linked', scores.linked),
    ...Object.entries(scores.kinds).map(([kind, x]) => row(`linked ${kind}`, x)),
    row('direct quotations', scores.quotations),
    ...(scores.relayed.gold > 0 ? [row('relayed', scores.relayed)] : []),
    ...Object.entries(scores.right).flatMap(([field, x]) =>
      x ? [`${`right ${field}`.padEnd(18)} ${number(x.accuracy)} % of ${x.of} linked`] : [],
    ),
  ];
}

const number = (x: number) => x.toFixed(1).padStart(5);

/** Scores of one set, for a table. */
export interface SetResult {
  set: string;
  scores: Scores;
  spansOnly: boolean;
}

/** One Markdown table with a column for each set; a dash where a set does not label a measure. */
export function markdownTable(results: readonly SetResult[]): string {
  const rows: [label: string, cell: (s: Scores) => string, needsWholes?: boolean][] = [
    ['documents', (s) => String(s.documents)],
    ['attributions in the gold', (s) => String(s.linked.gold), true],
  ];
  const prf = (pick: (s: Scores) => Rate) => (s: Scores) => {
    const x = pick(s);
    return x.gold === 0 ? '–' : `${x.p.toFixed(1)} / ${x.r.toFixed(1)} / **${x.f1.toFixed(1)}**`;
  };
  for (const part of ['source', 'cue', 'content'] as const) {
    rows.push([`exact ${part}`, prf((s) => s.exact[part])]);
    rows.push([`overlap ${part}`, prf((s) => s.overlap[part])]);
  }
  rows.push(['linked', prf((s) => s.linked), true]);
  for (const kind of ['direct', 'indirect', 'mixed'] as const)
    rows.push([`linked and ${kind}`, prf((s) => s.kinds[kind]), true]);
  rows.push(['direct quotations', prf((s) => s.quotations), true]);
  rows.push(['relayed', prf((s) => s.relayed), true]);
  for (const field of ['source', 'speaker', 'type', 'relays', 'hops'] as const)
    rows.push([
      `right ${field}`,
      (s) => {
        const right = s.right[field];
        return right ? `${right.accuracy.toFixed(1)} %` : '–';
      },
      true,
    ]);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['measure', ...results.map(({ set }) => set)]),
    line(['---', ...results.map(() => '---')]),
    ...rows.map(([label, cell, needsWholes]) =>
      line([label, ...results.map((r) => (needsWholes && r.spansOnly ? '–' : cell(r.scores)))]),
    ),
  ].join('\n');
}

/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a Markdown text.
 * @throws {Error} when the markers are not there
 */
export function betweenMarkers(markdown: string, name: string, replacement: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const from = markdown.indexOf(open);
  const to = markdown.indexOf(close);
  if (from < 0 || to < from) throw new Error(`The markers ${open} and ${close} are missing.`);
  return `${markdown.slice(0, from + open.length)}\n${replacement}\n${markdown.slice(to)}`;
}
