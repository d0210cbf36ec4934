import type { Attribution } from '../model/attribution';
import type { Span } from '../model/span';
import type { EngineInput } from './input';
import { loadModels } from './models';
import { propose } from './propose';
import { analyzeRaw } from './raw';
import { resolve } from './resolve';
import { settleAll } from './settle';

export type { EngineInput };

export interface EngineOptions {
  /** Attach the trace to each attribution. */
  explain?: boolean;
}

/** A loaded engine: a pure function from text to attributions. */
export interface Engine {
  analyze(input: EngineInput, options?: EngineOptions): Attribution[];
  /** What the engine makes of words that a reader marked (see `propose`); `found` is its answer for the text. */
  propose(input: EngineInput, content: readonly Span[], found: readonly Attribution[]): Attribution;
}

/**
 * Makes an engine from the bytes of `public/models/engine.bin`.
 * @throws {Error} when the bytes are no model of this version
 */
export function createEngine(model: Uint8Array): Engine {
  const models = loadModels(model);
  return {
    analyze({ text, publisher, blocks }, options) {
      const { doc, quotes, raw } = analyzeRaw(text, models, blocks);
      const found = resolve(doc, raw, { publisher: publisher ?? null, quotes }, options);
      return settleAll(doc, found);
    },
    propose: (input, content, found) => propose(models, input, content, found),
  };
}
