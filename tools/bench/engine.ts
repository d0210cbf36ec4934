import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { BUNDLES, bundle, textsToRead, wordsOf } from './bundled';
import { turnsInBrowsers } from './engine-in-browsers';
import { median, stageTable, timeStages } from './stage-table';
import type * as Stages from './stages';
import type * as TurnsModule from './turns';
import type { Turns } from './turns';

const MODEL = new URL('../../public/models/engine.bin.gz', import.meta.url);

/** Rounds by turns with the peer, and how many of them warm the code up. */
const TURNS = 12;
const WARM = 3;
/** Rounds by stage; one more before them warms the code up. */
const ROUNDS = 9;

/** Words a second, and how many times as fast that is as the peer. */
function speed({ engine, peer }: Turns, words: number, peerWords: number): string {
  const rate = (n: number, ms: number) => Math.round((n / ms) * 1000).toLocaleString('en');
  const ratio = median(peer.map((time, k) => time / peerWords / (engine[k]! / words)));
  return `${rate(words, median(engine))} words a second (fastest round ${rate(words, Math.min(...engine))}), ${ratio.toFixed(1)} times as fast as compromise (${rate(peerWords, median(peer))})`;
}

/**
 * Speed of the engine on one core, in both browsers and in Node, beside compromise's tagging of the same texts in the same run (it finds
 * no attributions: it is there to tell a slow machine from a slow engine), and a table by stage. Medians of several rounds.
 */
export async function benchEngine(): Promise<string[]> {
  await bundle();
  const { createEngine, loadModels, runStages } = (await import(`${BUNDLES}/stages.mjs`)) as typeof Stages;
  const { takeTurns, fewOf } = (await import(`${BUNDLES}/turns.mjs`)) as typeof TurnsModule;
  const texts = textsToRead();
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
  const everywhere: [string, Turns][] = [
    ...(await turnsInBrowsers(texts, TURNS, WARM)),
    [`Node ${process.version}`, takeTurns(gunzipSync(packed), texts, TURNS, WARM)],
  ];
  const fewWords = texts.slice(0, fewOf(texts)).reduce((n, text) => n + wordsOf(text), 0);

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
    `${texts.length} articles, ${words.toLocaleString('en')} words`,
    ...everywhere.map(([where, turns]) => `${where}: ${speed(turns, words, fewWords)}`),
    ...linear,
    '',
    ...stageTable(staged, words),
  ];
}
