import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { LinearTable } from '../../lib/engine/linear-table';
import { analyzeLinguistics } from '../../lib/engine/linguistics';
import { packModel, readModel } from '../../lib/engine/model-file';
import { tokenizeText } from '../../lib/engine/tokenize';
import { type CorpusDocument, readJsonl } from './corpus';
import { makeExample } from './examples';
import { prepare, trainScreen } from './extractor';
import { sureDecisions } from './sure';

/**
 * Learns anew what spares work, the screen and the sure decisions of the parser, from the other models as they stand in the file:
 * `npx tsx tools/train/shortcuts.ts ../shared/corpora`. Both only copy what the other models decide, so no gold is needed.
 */
const [folder] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, 'polnear-train.jsonl'))) {
  console.error('usage: npx tsx tools/train/shortcuts.ts FOLDER-WITH-POLNEAR');
  process.exit(2);
}
const FILE = 'public/models/engine.bin.gz';
/** All others, in the order of the file. */
const KEPT = ['tagger', 'dictionary', 'names', 'moves', 'labels'];
const KEPT_BEHIND = ['cue', 'roles', 'transitions', 'readings', 'trust', 'judge', 'calibration'];

const file = readModel(gunzipSync(readFileSync(FILE)));
const plain = (names: string[]): Record<string, LinearTable> =>
  Object.fromEntries(names.map((name) => [name, file.plain(name)]));
const models = {
  tagger: { weights: file.table('tagger'), dictionary: file.table('dictionary') },
  names: file.table('names'),
  parser: { moves: file.table('moves'), labels: file.table('labels') },
};
const articles = readJsonl<CorpusDocument>(join(folder, 'polnear-train.jsonl')).map((d) => {
  const doc = tokenizeText(d.text);
  analyzeLinguistics(doc, models);
  return prepare(makeExample(doc, d));
});
const bytes = packModel({
  ...plain(KEPT),
  sure: sureDecisions(
    articles.map(({ example }) => example.doc),
    models.parser,
  ),
  screen: trainScreen(articles, file.table('cue')),
  ...plain(KEPT_BEHIND),
});
const zipped = gzipSync(bytes, { level: 9 });
writeFileSync(FILE, zipped);
console.log(`${FILE}: ${bytes.length} bytes, ${zipped.length} gzipped`);
