import { benchEngine } from './engine';
import { benchLibrary } from './library';
import { benchTrace } from './trace';

/**
 * `npm run bench`: prints the engine's measurements, one a line; `npm run bench -- library` the library's in Chromium (build first);
 * `npm run bench -- trace` those of recognising one statement in several articles.
 */
const BENCHES: Record<string, () => string[] | Promise<string[]>> = {
  engine: benchEngine,
  library: benchLibrary,
  trace: benchTrace,
};
for (const line of await (BENCHES[process.argv[2] ?? 'engine'] ?? benchEngine)()) console.log(line);
