import { benchEngine } from './engine';
import { benchPage } from './page';

/** `npm run bench [-- engine|page [part of a page's name]]`: prints the measurements, one a line. */
const which = process.argv[2] ?? 'engine';
const lines = which === 'page' ? await benchPage(process.argv[3]) : benchEngine();
for (const line of lines) console.log(line);
