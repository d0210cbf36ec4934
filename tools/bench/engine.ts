import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import nlp from 'compromise';
import { build } from 'vite';
import { median, stageTable, timeStages } from './stage-table';
import type * as Stages from './stages';

const MODEL = new URL('../../public/models/engine.bin.gz', import.meta.url);
const OWN = new URL('../../tests/gold/relay-dev.jsonl', import.meta.url);
const NEWS = new URL('../../../shared/corpora/polnear-dev.jsonl', import.meta.url);

/**
 * The engine as it ships: bundled. Run from its sources it is half as fast, because the loader wraps every inner
 * function and reads every import through a getter.
 */
async function bundledEngine(): Promise<typeof Stages> {
  const outDir = fileURLToPath(new URL('../../.cache/bench', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('./stages.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'engine.mjs',
      },
    },
  });
  return (await import(`${outDir}/engine.mjs`)) as typeof Stages;
}

/** Rounds by stage; one more before them warms the code up. */
const ROUNDS = 9;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

/**
 * Speed of the engine on one core, beside compromise's tagging of the same texts in the same run (it finds no
 * attributions: it is there to tell a slow machine from a slow engine), and a table by stage. Medians of several rounds.
 */
export async function benchEngine(): Promise<string[]> {
  const { createEngine, loadModels, runStages } = await bundledEngine();
  const file = existsSync(NEWS) ? NEWS : OWN;
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const words = texts.reduce((n, t) => n + wordsOf(t), 0);

  const packed = readFileSync(MODEL);
  const loading: number[] = [];
  let engine = createEngine(gunzipSync(packed));
  for (let k = 0; k < 7; k++) {
    const t = performance.now();
    engine = createEngine(gunzipSync(packed));
    loading.push(performance.now() - t);
  }
  const time = (run: () => void) => {
    const t = performance.now();
    run();
    return performance.now() - t;
  };
  const some = texts.slice(0, Math.max(5, texts.length >> 3));
  const peerWords = some.reduce((n, t) => n + wordsOf(t), 0);
  // by turns, so that what else the machine does meets both; the first round warms up
  const rounds: number[] = [];
  const peer: number[] = [];
  for (let k = 0; k < 6; k++) {
    rounds.push(
      time(() => {
        for (const text of texts) engine.analyze({ text });
      }),
    );
    peer.push(
      time(() => {
        for (const text of some) nlp(text).json();
      }),
    );
  }
  const ratio = median(peer.slice(1).map((t, k) => t / peerWords / (rounds[k + 1]! / words)));
  const rate = words / (median(rounds.slice(1)) / 1000);
  const peerRate = peerWords / (median(peer.slice(1)) / 1000);

  const base = texts.join('\n\n').split(/(?<=\n)/);
  const linear = [1000, 10000, 100000].map((size) => {
    let text = '';
    let n = 0;
    for (let k = 0; n < size; k = (k + 1) % base.length) {
      text += base[k]!;
      n += wordsOf(base[k]!);
    }
    const runs = Array.from({ length: 3 }, () => time(() => engine.analyze({ text })));
    return `${n.toLocaleString('en')} words: ${median(runs).toFixed(0)} ms (${((median(runs) / n) * 1000).toFixed(1)} µs a word)`;
  });
  const models = loadModels(gunzipSync(packed));
  const staged = Array.from({ length: ROUNDS + 1 }, () =>
    timeStages(runStages, models, (text) => engine.analyze({ text }), texts),
  ).slice(1);
  return [
    `model: ${(packed.length / 1024).toFixed(0)} kB gzipped, loaded in ${median(loading).toFixed(0)} ms`,
    `engine: ${Math.round(rate).toLocaleString('en')} words a second over ${texts.length} articles (${words.toLocaleString('en')} words)`,
    `compromise, tagging only: ${Math.round(peerRate).toLocaleString('en')} words a second: the engine is ${ratio.toFixed(1)} times as fast`,
    ...linear,
    '',
    ...stageTable(staged, words),
  ];
}
