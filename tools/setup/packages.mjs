import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, Stop } from './process.mjs';

const LEAST_NODE = 20;

/** The browsers are the system's own: no package may fetch another. */
const NO_DOWNLOADS = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };

/**
 * Whether node_modules holds what the lockfile wants, package for package. npm writes what it installed to a lockfile of its own.
 * @param {string} [root]
 */
export function packagesAreInstalled(root = ROOT) {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  /** @param {string} file */
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = read(hidden);
  return Object.entries(read(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || wanted.peer || installed[path]?.version === wanted.version,
  );
}

/**
 * Installs the npm packages unless they are there.
 * @throws {Stop} when Node is too old or npm fails
 */
export async function ensurePackages() {
  if (Number(process.versions.node.split('.')[0]) < LEAST_NODE)
    throw new Stop(`Hearsay needs Node ${LEAST_NODE} or later; this is ${process.versions.node}.`);
  if (packagesAreInstalled()) return;
  console.log('Installing the npm packages …');
  if ((await run('npm', ['ci', '--no-fund', '--no-audit'], NO_DOWNLOADS)) !== 0)
    throw new Stop('npm could not install the packages: is the package registry reachable?');
}
