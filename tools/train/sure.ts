import type { Doc } from '../../lib/engine/document';
import type { LinearTable } from '../../lib/engine/linear-table';
import { type ParserModel, parseSentence, type Witness } from '../../lib/engine/parse';
import { moveKey, relationKey } from '../../lib/engine/sure-parse';
import { dictionaryOf, Tally } from './dictionary';

/** A decision is sure when it was the same in 998 of 1,000 cases, of at least 50. Other moves then are taken in 4 of 10,000. */
const LEAST = 50;
const SHARE = 0.998;
/** Some 2,200 are sure, of 200,000 met. */
const SLOTS = 1 << 14;

/** Learns from a parser what it need not be asked about. @param docs with word classes and names; their trees are made anew */
export function sureDecisions(docs: readonly Doc[], { moves, labels }: ParserModel): LinearTable {
  const tally = new Tally();
  const witness: Witness = {
    move: (x, action) => tally.add(moveKey(x), action),
    relation: (x, child, head, relation) => tally.add(relationKey(x, child, head), relation),
  };
  for (const doc of docs)
    for (let s = 0; s < doc.sentences.length; s++) parseSentence(doc, s, { moves, labels }, witness);
  return dictionaryOf(tally.settled(LEAST, SHARE), SLOTS);
}
