import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CONFIDENCE_FEATURES } from '../../lib/engine/confidence';
import { transitionFactors } from '../../lib/engine/crf';
import type { Doc } from '../../lib/engine/document';
import type { LinearTable } from '../../lib/engine/linear-table';
import { analyzeLinguistics, type LinguisticModels } from '../../lib/engine/linguistics';
import { packModel, readModel } from '../../lib/engine/model-file';
import { loadModels } from '../../lib/engine/models';
import { tagSentence } from '../../lib/engine/tag';
import { tokenizeText } from '../../lib/engine/tokenize';
import { calibrate, recalibrate } from './calibrate';
import { type CorpusDocument, readJsonl, type SilverDocument, silverDoc } from './corpus';
import { makeExample } from './examples';
import { type Prepared, prepare, trainCue, trainRoles, trainScreen } from './extractor';
import { trainNames, trainParser, trainTagger } from './linguistics';
import { coarser } from './perceptron';
import { type FirstStage, judgedReadings, rankedReadings, trainJudge, trainRanker } from './readings';
import { sureDecisions } from './sure';

/** Trains every model of the engine: `npm run train -- ../shared/corpora [--keep-linguistics]`. Seeded; same input, same bytes. */
const [folder, ...flags] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, 'polnear-train.jsonl'))) {
  console.error('usage: npm run train -- FOLDER-WITH-POLNEAR [--keep-linguistics]');
  process.exit(2);
}
const CACHE = '.cache/models';
const OUT = 'public/models/engine.bin.gz';
mkdirSync(CACHE, { recursive: true });
mkdirSync('public/models', { recursive: true });

const began = Date.now();
const say = (line: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const gz = (t: LinearTable) =>
  gzipSync(new Uint8Array(t.weights.buffer, t.weights.byteOffset, t.weights.byteLength)).length;

const gold = readJsonl<CorpusDocument>(join(folder, 'polnear-train.jsonl'));
const silver = new Map(
  readJsonl<SilverDocument>(join(folder, 'polnear-train.corenlp.jsonl')).map((s) => [s.id, s]),
);
const usable = gold.filter((d) => silver.has(d.id));

/** All three linguistic models from `documents`; the parser sees word classes as the tagger gives them to unseen text. */
function trainLinguistics(documents: CorpusDocument[], epochs: number, name: string): LinguisticModels {
  const file = join(CACHE, `${name}.bin`);
  if (flags.includes('--keep-linguistics') && existsSync(file)) return linguisticsOf(readFileSync(file));
  const docs = documents.map((d) => silverDoc(d.text, silver.get(d.id)!));
  const halves = [docs.filter((_, k) => k % 2 === 0), docs.filter((_, k) => k % 2 === 1)];
  const tagger = trainTagger(docs, 5);
  for (const k of [0, 1]) {
    const other = trainTagger(halves[1 - k]!.map(freshTags), 3);
    for (const doc of halves[k]!)
      for (const { first, last } of doc.sentences) tagSentence(doc, first, last, other);
  }
  const names = trainNames(docs, 4);
  say(`${name}: tagger ${gz(tagger.weights)} bytes, names ${gz(names)} bytes (gzip)`);
  const parser = trainParser(docs, epochs, 13, (e) => say(`${name}: parser epoch ${e + 1}`));
  say(`${name}: parser moves ${gz(parser.moves)}, labels ${gz(parser.labels)} bytes (gzip)`);
  const models = { tagger, names, parser };
  writeFileSync(
    file,
    packModel({
      tagger: tagger.weights,
      dictionary: tagger.dictionary,
      names,
      moves: parser.moves,
      labels: parser.labels,
    }),
  );
  return models;
}
/** The other half's documents with the silver classes they had before they were tagged anew. */
function freshTags(doc: Doc): Doc {
  return { ...doc, tag: silverTags.get(doc.text) ?? doc.tag, entity: doc.entity.slice() };
}
const silverTags = new Map<string, Uint8Array>();
for (const d of usable) silverTags.set(d.text, silverDoc(d.text, silver.get(d.id)!).tag);

function linguisticsOf(bytes: Uint8Array): LinguisticModels {
  const file = readModel(bytes);
  return {
    tagger: { weights: file.plain('tagger'), dictionary: file.plain('dictionary') },
    names: file.plain('names'),
    parser: { moves: file.plain('moves'), labels: file.plain('labels') },
  };
}

const full = trainLinguistics(usable, 6, 'full');
// What comes later must learn from analyses with the errors unseen text has: each half of the articles is analysed by
// models of the other half. So do the readings learn from the labeller's errors.
const halves = [0, 1].map((k) => usable.filter((_, j) => j % 2 === k));
const folds = halves.map((_, k) => trainLinguistics(halves[1 - k]!, 4, `fold${k}`));
const prepared = halves.map((half, k) =>
  half.map((d) => {
    const doc = tokenizeText(d.text);
    analyzeLinguistics(doc, folds[k]!);
    return prepare(makeExample(doc, d));
  }),
);
say(`${prepared.flat().length} documents analysed`);

/** Cue classifier and labeller of these articles. */
function trainStage(articles: Prepared[], name: string): FirstStage & { transitionTable: LinearTable } {
  const cue = trainCue(articles);
  const { roles, transitions } = trainRoles(articles, {}, (line) => say(`${name}: ${line}`));
  say(`${name}: cue ${gz(cue)}, roles ${gz(roles)} bytes (gzip)`);
  const weights = transitions.weights as Float32Array;
  return {
    cue,
    roles,
    transitions: weights,
    factors: transitionFactors(weights),
    transitionTable: transitions,
  };
}
const stages = prepared.map((_, k) => trainStage(prepared[1 - k]!, `fold${k}`));
const ranked = prepared.map((half, k) => rankedReadings(half, stages[k]!));
const ranker = trainRanker(ranked.flat());
say(`readings ${gz(ranker.readings)} bytes (gzip), trust ${ranker.trust.toFixed(2)}`);
// the judge, in turn, must see choices with the ranker's errors
const rankers = ranked.map((_, k) => trainRanker(ranked[1 - k]!));
const judge = trainJudge(prepared.flatMap((half, k) => judgedReadings(half, stages[k]!, rankers[k]!)));
say(`judge ${gz(judge)} bytes (gzip)`);
const stage = trainStage(prepared.flat(), 'full');
const screen = trainScreen(prepared.flat(), stage.cue);

/**
 * Units of weight that become one in the file. Training keeps all 127 levels: stages that learn from coarser ones learn
 * worse; once all are trained the loss is nil and a fifth of the bytes is saved.
 */
const STEPS = { tagger: 6, names: 3, moves: 6, labels: 6, cue: 8, roles: 1, readings: 5, judge: 3 };

const numbers = (...values: number[]): LinearTable => ({
  mask: 0,
  width: 1,
  weights: Float32Array.from(values),
  scale: 1,
  used: new Int32Array(1),
});
const parser = {
  moves: coarser(full.parser.moves, STEPS.moves),
  labels: coarser(full.parser.labels, STEPS.labels),
};
const tables = {
  tagger: coarser(full.tagger.weights, STEPS.tagger),
  dictionary: full.tagger.dictionary,
  names: coarser(full.names, STEPS.names),
  ...parser,
  sure: sureDecisions(
    prepared.flat().map(({ example }) => example.doc),
    parser,
  ),
  screen,
  cue: coarser(stage.cue, STEPS.cue),
  roles: coarser(stage.roles, STEPS.roles),
  transitions: stage.transitionTable,
  readings: coarser(ranker.readings, STEPS.readings),
  trust: numbers(ranker.trust),
  judge: coarser(judge, STEPS.judge),
  calibration: numbers(...new Array<number>(CONFIDENCE_FEATURES.length + 1).fill(0)),
};
const dev = readJsonl<CorpusDocument>(join(folder, 'polnear-dev.jsonl'));
tables.calibration.weights = calibrate(dev, loadModels(packModel(tables)));
tables.calibration.weights = recalibrate(dev, loadModels(packModel(tables)));
say(
  `confidence: ${[...CONFIDENCE_FEATURES, 'bias'].map((f, k) => `${f} ${tables.calibration.weights[k]!.toFixed(2)}`).join(', ')}`,
);
const bytes = packModel(tables);
// mtime 0 and no name: gzipSync writes neither, so that the same weights give the same file
const zipped = gzipSync(bytes, { level: 9 });
writeFileSync(OUT, zipped);
say(`${OUT}: ${bytes.length} bytes, ${zipped.length} gzipped`);
