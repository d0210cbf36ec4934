import { buildExtension } from '../setup/extension.mjs';
import { benchAnchoring } from './anchoring';
import { benchEngine } from './engine';
import { benchExport } from './export';
import { benchLibrary } from './library';
import { benchPage } from './page';
import { benchTrace } from './trace';

/** What can be measured; all but `anchoring` and `trace` run the built extension, of which `HEARSAY_OUTPUT` may name another edition. */
const BENCHES: Record<string, (only?: string) => string[] | Promise<string[]>> = {
  engine: benchEngine,
  anchoring: benchAnchoring,
  page: benchPage,
  library: benchLibrary,
  export: benchExport,
  trace: benchTrace,
};

/** `npm run bench [-- engine|anchoring|page|library|export|trace [part of a page's name, or a browser]]`: prints the measurements, one a line. */
const [which = 'engine', only] = process.argv.slice(2);
const bench = BENCHES[which];
if (!bench) {
  console.error(`There is no benchmark “${which}”, only ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
if (which !== 'anchoring' && which !== 'trace') await buildExtension();
for (const line of await bench(only)) console.log(line);
