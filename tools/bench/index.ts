import { benchAnchoring } from './anchoring';
import { benchEngine } from './engine';
import { benchExport } from './export';
import { benchPage } from './page';

/** `npm run bench [-- engine|anchoring|export [browser]|page [part of a page's name]]`: prints the measurements, one a line. */
const [which = 'engine', only] = process.argv.slice(2);
const lines =
  which === 'page'
    ? await benchPage(only)
    : which === 'export'
      ? await benchExport(only)
      : which === 'anchoring'
        ? benchAnchoring()
        : benchEngine();
for (const line of lines) console.log(line);
