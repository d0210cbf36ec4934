/**
 * `npm start [-- firefox] [-- URL-or-file.html]`: installs what is missing, builds, and opens a browser with the
 * extension on the demo article or the page given. Without a display it works headless and says what it did.
 */
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { runTool, Stop } from './setup/process.mjs';

async function main() {
  const words = process.argv.slice(2);
  const firefox = words.some((w) => w.toLowerCase() === 'firefox');
  const page = words.find((w) => !/^(?:firefox|chromium|chrome)$/i.test(w));
  await ensurePackages();
  const program = await ensureBrowser(firefox ? 'firefox' : 'chromium');
  const built = await runTool('wxt', firefox ? ['build', '-b', 'firefox', '--mv3'] : ['build']);
  if (built !== 0) throw new Stop('The extension could not be built; the lines above say why.');
  process.exitCode = await runTool('tsx', [
    'tools/open.ts',
    firefox ? 'firefox' : 'chromium',
    program,
    ...(page ? [page] : []),
  ]);
}

main().catch((error) => {
  console.error(error instanceof Stop ? error.message : error);
  process.exitCode = 1;
});
