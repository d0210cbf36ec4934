import { runTool, Stop } from './process.mjs';

/**
 * Builds the extension for both browsers, so that what is measured is the code as it stands. Nothing is built where `HEARSAY_OUTPUT` names
 * the folder of another edition.
 * @throws {Stop} when it cannot be built
 */
export async function buildExtension() {
  if (process.env.HEARSAY_OUTPUT) return;
  for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']])
    if ((await runTool('wxt', args)) !== 0)
      throw new Stop('The extension could not be built; the lines above say why.');
}
