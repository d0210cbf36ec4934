import { benchEngine } from './engine';
import { benchLibrary } from './library';

/** `npm run bench`: prints the engine's measurements, one a line; `npm run bench -- library` the library's (build first). */
const lines = process.argv[2] === 'library' ? await benchLibrary() : benchEngine();
for (const line of lines) console.log(line);
