import { actOf } from '../../lib/engine/act';
import { withBlocks } from '../../lib/engine/block-quotations';
import { applyConstructions } from '../../lib/engine/constructions/index';
import { corefer, mentionsOf } from '../../lib/engine/coreference';
import type { Doc, RawAttribution } from '../../lib/engine/document';
import { type Draft, draftOf } from '../../lib/engine/draft';
import {
  type Candidate,
  extractSentence,
  MAX_SENTENCE,
  scoreCues,
  worthReading,
} from '../../lib/engine/extract';
import { hedgesOf } from '../../lib/engine/hedge';
import type { EngineInput } from '../../lib/engine/input';
import { kindOf } from '../../lib/engine/kind';
import { tagDocument } from '../../lib/engine/linguistics';
import type { EngineModels } from '../../lib/engine/models';
import { nest } from '../../lib/engine/nesting';
import type { Words } from '../../lib/engine/noun-phrase';
import { parseSentence } from '../../lib/engine/parse';
import { findQuotes, type QuotePair } from '../../lib/engine/quotation-marks';
import { mapQuotes, type QuoteMap } from '../../lib/engine/quote-map';
import { chooseCandidates, weighCandidates } from '../../lib/engine/raw';
import { linkRelays } from '../../lib/engine/relay';
import { cuesAt, resolve, sayingsOf } from '../../lib/engine/resolve';
import { screenSentence } from '../../lib/engine/screen';
import { viewSentence } from '../../lib/engine/sentence-view';
import { settleAll } from '../../lib/engine/settle';
import { tokenizeText } from '../../lib/engine/tokenize';
import { wordClasses } from '../../lib/engine/word-class';
import type { Attribution } from '../../lib/model/attribution';

export { createEngine } from '../../lib/engine/index';
export { loadModels } from '../../lib/engine/models';

/** What is timed: each a function of the engine, or a few in a row. */
export type Timed =
  | 'tokenize'
  | 'tag'
  | 'quotes'
  | 'screen'
  | 'parse'
  | 'extract'
  | 'cues'
  | 'choose'
  | 'resolve'
  | 'constructions'
  | 'coreference'
  | 'relays'
  | 'settle';

/** Runs a stage and takes its time. */
export type Clock = <T>(stage: Timed, work: () => T) => T;

/** What the stages made of a text; what was run once more, only to be timed, is told apart. */
export interface Staged {
  found: Attribution[];
  /** Document indices of the heads of the cues that were labelled. */
  candidates: number[];
  again: {
    /** Document indices of the tokens that are sure enough to head a cue. */
    cues: number[];
    constructions: RawAttribution[];
    /** Drafts of what was found, with their relays. */
    drafts: Draft[];
  };
}

/**
 * Runs the engine stage by stage, in the order of `lib/engine/raw.ts` and `resolve.ts`, but each stage over the whole document before the
 * next begins. Stages that are timed within another (cues in `extract`; constructions, coreference and relays in `resolve`) are run
 * once more by themselves behind it, so that they cannot change what comes out.
 */
export function runStages(
  { text, publisher = null, blocks = [] }: EngineInput,
  { linguistics, screen, extractor }: EngineModels,
  clock: Clock,
): Staged {
  const doc = clock('tokenize', () => tokenizeText(text));
  clock('tag', () => tagDocument(doc, linguistics));
  const { quotes, map } = clock('quotes', () => {
    const quotes = withBlocks(text, doc.paragraphs, findQuotes(text, doc.paragraphs), blocks);
    return { quotes, map: mapQuotes(doc, quotes) };
  });
  const possible = new Uint8Array(doc.length);
  const kept = clock('screen', () => {
    const kept: number[] = [];
    doc.sentences.forEach(({ first, last }, s) => {
      if (screenSentence(doc, first, last, map.quoteOf, screen, possible)) kept.push(s);
    });
    return kept;
  });
  clock('parse', () => {
    for (const s of kept) parseSentence(doc, s, linguistics.parser);
  });
  const labelled = clock('extract', () => {
    const found: Candidate[] = [];
    for (const s of kept) for (const c of extractSentence(doc, s, map, extractor, possible)) found.push(c);
    return found;
  });
  const candidates = labelled.map((c) => c.cueHead);
  const cues = clock('cues', () => cuesIn(doc, kept, map, extractor.cue, possible));
  const { raw } = clock('choose', () => {
    const found = weighCandidates(doc, quotes, map, labelled, extractor);
    return chooseCandidates({ doc, quotes, map, found }, { extractor });
  });
  const resolved = clock('resolve', () => resolve(doc, raw, { publisher, quotes }));
  const w: Words = { doc, cls: wordClasses(doc) };
  const constructions = clock('constructions', () =>
    applyConstructions({ doc, cls: wordClasses(doc) }, quotes, raw),
  );
  const drafts = linked(w, quotes, resolved, publisher, clock);
  const found = clock('settle', () => settleAll(doc, resolved));
  return { found, candidates, again: { cues, constructions, drafts } };
}

/** The first half of `extractSentence`. */
function cuesIn(
  doc: Doc,
  sentences: readonly number[],
  map: QuoteMap,
  model: EngineModels['extractor']['cue'],
  possible: Uint8Array,
): number[] {
  const out: number[] = [];
  for (const s of sentences) {
    const { first, last } = doc.sentences[s]!;
    if (last - first > MAX_SENTENCE || last - first < 2) continue;
    const scores = scoreCues(viewSentence(doc, s, map.quoteOf, map.isMark), model, possible);
    for (let i = 0; i < scores.length; i++)
      if (worthReading(scores[i]!, doc.lower[first + i]!)) out.push(first + i);
  }
  return out;
}

/** Coreference and relays of what was found, once more. */
function linked(
  w: Words,
  quotes: readonly QuotePair[],
  found: readonly Attribution[],
  publisher: string | null,
  clock: Clock,
): Draft[] {
  const { doc } = w;
  const drafts = found.map(({ source, ...rest }) =>
    draftOf(doc, { ...rest, source: source.spans, cueHead: -1 }),
  );
  const zones = nest(doc, drafts);
  const cueAt = cuesAt(doc, drafts);
  drafts.forEach((d, k) => {
    d.kind = kindOf(doc.text, d, quotes);
    d.act = actOf(doc, d);
    d.hedge = hedgesOf(doc, d, cueAt);
    d.type = found[k]!.source.type;
  });
  const sayings = sayingsOf(doc, drafts);
  const coref = clock('coreference', () => {
    const mentions = mentionsOf(
      w,
      drafts.map((d) => d.sourceTokens),
    );
    return corefer(w, mentions, sayings, publisher);
  });
  const scene = { w, coref, zones, drafts, cueAt, carriers: new Map(), spokeWith: new Map(), occasion: null };
  clock('relays', () => linkRelays(scene, drafts));
  return drafts;
}
