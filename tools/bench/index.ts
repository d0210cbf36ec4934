import { benchEngine } from './engine';
import { benchPage } from './page';

/** `npm run bench [-- engine|page]`: prints the measurements, one a line. */
const which = process.argv[2] ?? 'engine';
const lines = which === 'page' ? await benchPage() : benchEngine();
for (const line of lines) console.log(line);
