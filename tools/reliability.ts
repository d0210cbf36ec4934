import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SETTLED, type Settled } from '../lib/engine/confidence';
import { loadModels } from '../lib/engine/models';
import { READER_CONFIDENCE } from '../lib/model/settings';
import { loadEngine, MODEL } from './engine';
import { readGold } from './evaluation/gold';
import { judgements, reliabilityTable, rightOnes, thresholdTable } from './evaluation/reliability';
import { fitNested, nestedOdds, nestedRows, readJudged } from './train/nested';
import { refit, type Settling, settlings } from './train/settle';

/** Paths of the gold that is needed. */
export interface ReliabilityGold {
  /** News articles whose gold has outermost attributions alone. */
  news: string;
  /** Judgements by hand of nested finds in them. */
  judged: string;
  /** Our own articles, with nested and relayed ones. */
  own: readonly string[];
}

/** Prints how far the confidence can be believed, and what fits the models at hand. */
export function printReliability(gold: ReliabilityGold): void {
  const engine = loadEngine();
  const read = (path: string) =>
    readGold(path).map((doc) => ({
      doc,
      found: engine.analyze({ text: doc.text, publisher: doc.publisher ?? null }),
    }));
  const news = read(gold.news);
  const list = news.flatMap(({ doc, found }) => judgements(doc, found));
  console.log(reliabilityTable(list));
  console.log(`\n${thresholdTable(list, [0.4, 0.5, 0.6, 0.7, 0.75, 0.8, READER_CONFIDENCE, 0.85, 0.9])}`);

  const settlingsOf = ({ doc, found }: (typeof news)[number]) =>
    settlings(
      doc,
      found.filter((a) => a.parent === null),
    );
  const outer = news.flatMap(settlingsOf);
  // the corpus has hardly a relay: those are judged by our own articles too
  const own = gold.own.flatMap(read).flatMap(settlingsOf);
  console.log('\nWhat fits `SETTLED` in lib/engine/confidence.ts:');
  const from: Partial<Record<Settled, Settling[]>> = { relayed: [...outer, ...own] };
  for (const by of Object.keys(SETTLED) as Settled[]) {
    const all = (from[by] ?? outer).filter(([k]) => k === by);
    const fit = refit(by, all).map((x) => x.toFixed(2));
    console.log(`${by}: ${fit.join(', ')} (${all.length} found)`);
  }
  printNested(gold);
}

function printNested(gold: ReliabilityGold): void {
  const models = loadModels(gunzipSync(readFileSync(MODEL)));
  const judged = readJudged(gold.judged);
  const inNews = nestedRows(readGold(gold.news), models, (doc) => (a) => judged(doc.id, a));
  const inOwn = nestedRows(gold.own.flatMap(readGold), models, (doc, found) => {
    const right = rightOnes(doc, found);
    return (a) => right.has(a);
  });
  const rows = [...inNews, ...inOwn];
  const table = rows.map((row) => ({ confidence: nestedOdds(row), statement: true, right: row.y === 1 }));
  console.log(`\nNested: ${inNews.length} judged in news, ${inOwn.length} of our own articles\n`);
  console.log(reliabilityTable(table));
  console.log('\nWhat fits `NESTED` in lib/engine/nested-confidence.ts:');
  console.log(
    fitNested(rows)
      .map((x) => x.toFixed(2))
      .join(', '),
  );
}
