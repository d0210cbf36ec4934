import { L, transitionFactors } from './crf';
import { TRANSITION_CLASSES } from './cue-frame';
import type { ExtractorModel } from './extract';
import type { LinearTable } from './linear-table';
import type { LinguisticModels } from './linguistics';
import { readModel } from './model-file';

export interface EngineModels {
  linguistics: LinguisticModels;
  screen: LinearTable;
  extractor: ExtractorModel;
}

/**
 * The engine's models from the bytes of `public/models/engine.bin`.
 * @throws {Error} when the bytes are no model file of this format
 */
export function loadModels(bytes: Uint8Array): EngineModels {
  const file = readModel(bytes);
  const transitions = file.table('transitions').weights as Float32Array;
  if (transitions.length !== TRANSITION_CLASSES * L * L)
    throw new Error('The model file does not fit this engine.');
  return {
    linguistics: {
      tagger: { weights: file.table('tagger'), dictionary: file.table('dictionary') },
      names: file.table('names'),
      parser: { moves: file.table('moves'), labels: file.table('labels'), sure: file.table('sure') },
    },
    screen: file.table('screen'),
    extractor: {
      cue: file.table('cue'),
      roles: file.table('roles'),
      transitions,
      factors: transitionFactors(transitions),
      readings: file.table('readings'),
      trust: file.table('trust').weights[0]!,
      judge: file.table('judge'),
      calibration: file.table('calibration').weights as Float32Array,
    },
  };
}
