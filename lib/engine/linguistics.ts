import type { Doc } from './document';
import type { LinearTable } from './linear-table';
import { findNames } from './names';
import { type ParserModel, parseSentence } from './parse';
import { type TaggerModel, tagSentence } from './tag';

/** Weights of the linguistic stages. */
export interface LinguisticModels {
  tagger: TaggerModel;
  names: LinearTable;
  parser: ParserModel;
}

/** Word classes, then names, for the whole document; trees are made sentence by sentence on demand. */
export function tagDocument(doc: Doc, models: LinguisticModels): void {
  for (const { first, last } of doc.sentences) tagSentence(doc, first, last, models.tagger);
  findNames(doc, models.names);
}

/** All linguistic stages over all sentences. */
export function analyzeLinguistics(doc: Doc, models: LinguisticModels): void {
  tagDocument(doc, models);
  for (let s = 0; s < doc.sentences.length; s++) parseSentence(doc, s, models.parser);
}
