/**
 * Runs the engine over the gold files and prints how well it does.
 *
 *   npm run evaluate                    the table of every set that is present
 *   npm run evaluate -- --check         exit status 1 when a measure fell below its floor in tests/gold/floors.json
 *   npm run evaluate -- --write         writes the floors and the table in docs/accuracy.md, and says what changed
 *   npm run evaluate -- --errors 20     lists missed and spurious attributions of each set
 *   npm run evaluate -- --set relay-dev one set alone
 *   npm run evaluate -- --json          the scores as JSON
 *   npm run evaluate -- --renamed      the same on our sets with other persons and media in them: how far the engine leans on names
 *   npm run evaluate -- --forms        made-up plain sentences, filled with sources, media, verbs, hearers, names: which forms break, with an example
 *   npm run evaluate -- --reliability   how far the confidence can be believed, on polnear-dev
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Engine } from '../lib/engine/index';
import { loadEngine } from './engine';
import { type Floors, fallen, watched } from './evaluation/floors';
import { checkForms, type FormResult } from './evaluation/forms';
import { readGold } from './evaluation/gold';
import { checkGrid, GRIDS } from './evaluation/grids/index';
import { renamed } from './evaluation/renamed';
import { betweenMarkers, markdownTable, type SetResult, scoreLines } from './evaluation/report';
import { Scorer } from './evaluation/score';
import { printReliability } from './reliability';

const root = new URL('../', import.meta.url).pathname;
const FLOORS = `${root}tests/gold/floors.json`;
const ACCURACY = `${root}docs/accuracy.md`;

/**
 * The sets named “relay” are part of this repository, those named “dev” to develop on, those named “check” as controls to which no rule was
 * fitted; the others are read where they lie beside it. The sentences are PolNeAR's dev part cut as in CofeNet's tables: spans alone, not which belong together.
 */
const SETS = [
  { set: 'relay-dev', path: 'tests/gold/relay-dev.jsonl', spansOnly: false },
  { set: 'relay-check', path: 'tests/gold/relay-check.jsonl', spansOnly: false },
  { set: 'relay-dev2', path: 'tests/gold/relay-dev2.jsonl', spansOnly: false },
  { set: 'relay-dev3', path: 'tests/gold/relay-dev3.jsonl', spansOnly: false },
  { set: 'relay-dev4', path: 'tests/gold/relay-dev4.jsonl', spansOnly: false },
  { set: 'relay-dev5', path: 'tests/gold/relay-dev5.jsonl', spansOnly: false },
  { set: 'relay-dev6', path: 'tests/gold/relay-dev6.jsonl', spansOnly: false },
  { set: 'relay-dev7', path: 'tests/gold/relay-dev7.jsonl', spansOnly: false },
  { set: 'relay-dev8', path: 'tests/gold/relay-dev8.jsonl', spansOnly: false },
  { set: 'relay-dev9', path: 'tests/gold/relay-dev9.jsonl', spansOnly: false },
  { set: 'relay-dev10', path: 'tests/gold/relay-dev10.jsonl', spansOnly: false },
  { set: 'relay-check5', path: 'tests/gold/relay-check5.jsonl', spansOnly: false },
  { set: 'relay-check3', path: 'tests/gold/relay-check3.jsonl', spansOnly: false },
  { set: 'relay-check4', path: 'tests/gold/relay-check4.jsonl', spansOnly: false },
  { set: 'seed', path: '../shared/gold/seed.jsonl', spansOnly: false },
  { set: 'polnear-dev', path: '../shared/corpora/polnear-dev.jsonl', spansOnly: false },
  {
    set: 'polnear-dev-sentences',
    path: '../shared/corpora/polnear-dev-sentences.jsonl',
    spansOnly: true,
  },
];

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    renamed: { type: 'boolean', default: false },
    forms: { type: 'boolean', default: false },
    reliability: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    set: { type: 'string', multiple: true },
  },
});

function evaluate(engine: Engine, file: string): Scorer {
  const scorer = new Scorer();
  for (const doc of readGold(file).map((read) => (options.renamed ? renamed(read) : read)))
    scorer.add(doc, engine.analyze({ text: doc.text, publisher: doc.publisher ?? null }));
  return scorer;
}

if (options.renamed && (options.write || options.check)) {
  console.error('Floors hold for the sets as they are: --renamed goes with neither --write nor --check.');
  process.exit(2);
}

function printForms(family: string, rows: readonly FormResult[]): void {
  console.log(`\n${family}`);
  for (const { form, sentences, wrong, example } of rows)
    console.log(
      `${String(wrong).padStart(4)} of ${String(sentences).padStart(4)}  ${form}${example && `  (${example})`}`,
    );
  const [wrong, all] = [rows.reduce((n, r) => n + r.wrong, 0), rows.reduce((n, r) => n + r.sentences, 0)];
  console.log(`${wrong} of ${all} wrong (${((100 * wrong) / all).toFixed(1)} %)`);
}

if (options.forms) {
  const engine = loadEngine();
  printForms('plain forms', checkForms(engine));
  for (const [family, cases] of Object.entries(GRIDS)) printForms(family, checkGrid(engine, cases()));
  process.exit(0);
}

if (options.reliability) {
  const pathOf = (wanted: string) => root + SETS.find(({ set }) => set === wanted)!.path;
  printReliability({
    news: pathOf('polnear-dev'),
    judged: `${root}tests/gold/polnear-dev-nested.jsonl`,
    own: [pathOf('relay-dev'), pathOf('relay-check')],
  });
  process.exit(0);
}

const engine = loadEngine();
const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;
const results: (SetResult & { errors: string[] })[] = SETS.flatMap(({ set, path, spansOnly }) => {
  if (options.set && !options.set.includes(set)) return [];
  if (!existsSync(root + path)) {
    console.error(`skipped ${set}: ${path} is not here`);
    return [];
  }
  const scorer = evaluate(engine, root + path);
  return [{ set, spansOnly, scores: scorer.result(), errors: scorer.errors }];
});

if (options.json) {
  console.log(JSON.stringify(Object.fromEntries(results.map((r) => [r.set, r.scores])), null, 1));
} else {
  for (const { set, scores, spansOnly, errors } of results) {
    console.log(scoreLines(set, scores, spansOnly).join('\n'));
    for (const line of errors.slice(0, Number(options.errors))) console.log(line);
    console.log();
  }
}

if (options.write) {
  for (const { set, scores, spansOnly } of results) {
    const now = watched(scores, spansOnly);
    for (const [measure, value] of Object.entries(now)) {
      const before = floors[set]?.[measure];
      if (before !== undefined && before !== value)
        console.log(`${value < before ? 'LOWERED' : 'raised'} ${set}: ${measure} ${before} → ${value}`);
    }
    floors[set] = now;
  }
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  writeFileSync(ACCURACY, betweenMarkers(readFileSync(ACCURACY, 'utf8'), 'scores', markdownTable(results)));
}

if (options.check) {
  const lines = results.flatMap((r) => fallen(r.set, r.scores, floors));
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
  else console.log(`No measure fell below its floor (${results.map((r) => r.set).join(', ')}).`);
}
