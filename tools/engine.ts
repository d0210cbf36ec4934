import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createEngine, type Engine } from '../lib/engine/index';

/** The model file that ships with the extension, gzipped. */
export const MODEL = new URL('../public/models/engine.bin.gz', import.meta.url);

/**
 * The engine with the model that ships with the extension.
 * @throws {Error} when the model file is missing or does not fit
 */
export function loadEngine(): Engine {
  if (!existsSync(MODEL))
    throw new Error(
      'public/models/engine.bin.gz is missing; it is part of the repository, `npm run train` writes it anew.',
    );
  return createEngine(gunzipSync(readFileSync(MODEL)));
}
