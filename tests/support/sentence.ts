import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Doc } from '../../lib/engine/document';
import { type LinearTable, usedRows } from '../../lib/engine/linear-table';
import { analyzeLinguistics } from '../../lib/engine/linguistics';
import { type EngineModels, loadModels } from '../../lib/engine/models';
import { findQuotes } from '../../lib/engine/quotation-marks';
import { mapQuotes, type QuoteMap } from '../../lib/engine/quote-map';
import { type SentenceView, viewSentence } from '../../lib/engine/sentence-view';
import { tokenizeText } from '../../lib/engine/tokenize';
import { random } from '../../tools/train/adagrad';

/** The models that are shipped. */
export const models: EngineModels = loadModels(gunzipSync(readFileSync('public/models/engine.bin.gz')));

/** A text with classes, names, trees and quotations. */
export function analysed(text: string): { doc: Doc; map: QuoteMap } {
  const doc = tokenizeText(text);
  analyzeLinguistics(doc, models.linguistics);
  return { doc, map: mapQuotes(doc, findQuotes(text, doc.paragraphs)) };
}

/** The first sentence of a text. */
export function sentence(text: string): SentenceView {
  const { doc, map } = analysed(text);
  return viewSentence(doc, 0, map.quoteOf, map.isMark);
}

/** A table of 4096 rows of random weights, none of them 0: every feature counts. */
export function chanceTable(width: number, seed: number): LinearTable {
  const next = random(seed);
  const weights = Int8Array.from({ length: width << 12 }, () => Math.floor(next() * 127) + 1).map((w, k) =>
    k % 2 ? -w : w,
  );
  return { mask: (1 << 12) - 1, width, weights, scale: 0.5, used: usedRows(weights, width) };
}
