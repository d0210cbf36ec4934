/* What the benchmark of the engine bundles: the engine as it ships, and its stages to be timed one by one. */
export { createEngine } from '../../lib/engine';
export { applyConstructions } from '../../lib/engine/constructions/index';
export { tagDocument } from '../../lib/engine/linguistics';
export { loadModels } from '../../lib/engine/models';
export { parseSentence } from '../../lib/engine/parse';
export { findQuotes } from '../../lib/engine/quotation-marks';
export { mapQuotes } from '../../lib/engine/quote-map';
export { analyzeRaw, findCandidates } from '../../lib/engine/raw';
export { mayHoldCue } from '../../lib/engine/screen';
export { tokenizeText } from '../../lib/engine/tokenize';
export { wordClasses } from '../../lib/engine/word-class';
