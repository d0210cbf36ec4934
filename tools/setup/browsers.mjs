import { isRoot, run, Stop, which } from './process.mjs';

/**
 * @typedef {'chromium' | 'firefox'} BrowserName
 */

const BROWSERS = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    // Without recommended packages there would be neither a sandbox nor a font.
    apt: ['chromium', 'chromium-sandbox', 'fonts-liberation'],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    apt: ['firefox-esr', 'fonts-liberation'],
  },
};

/**
 * The browser's program: what its environment variable names, else the first of the usual names that is installed.
 * @param {BrowserName} name
 * @returns {string | null}
 * @throws {Stop} when the variable names something that cannot be run
 */
export function findBrowser(name) {
  const { title, variable, names } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) {
    const path = which(chosen);
    if (!path) throw new Stop(`${variable} names ${chosen}, which cannot be run as ${title}.`);
    return path;
  }
  for (const candidate of names) {
    const path = which(candidate);
    if (path) return path;
  }
  return null;
}

/** How this user may call apt-get; null when not at all. */
async function aptAccess() {
  if (!which('apt-get')) return null;
  if (isRoot()) return 'root';
  // -n: a password is never asked for.
  if (which('sudo') && (await run('sudo', ['-n', 'true'])) === 0) return 'sudo';
  return null;
}

/**
 * The browser's program, installed by apt when it is missing.
 * @param {BrowserName} name
 * @returns {Promise<string>}
 * @throws {Stop} one sentence on what to install, where we cannot
 */
export async function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const { title, variable, apt } = BROWSERS[name];
  const advice = `install ${title} (Debian: apt-get install ${apt[0]}) or name its program in the environment variable ${variable}`;
  const access = await aptAccess();
  if (access === null) throw new Stop(`${title} is missing, and neither apt nor root is at hand: ${advice}.`);
  console.log(`Installing ${title} …`);
  /** @param {string[]} args */
  const aptGet = (...args) => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    return access === 'root' ? run('apt-get', args, env) : run('sudo', ['-n', 'apt-get', ...args], env);
  };
  const installed =
    (await aptGet('update')) === 0 &&
    (await aptGet('install', '-y', '--no-install-recommends', ...apt)) === 0;
  const path = installed ? findBrowser(name) : null;
  if (!path) throw new Stop(`apt could not install ${title}: ${advice}.`);
  return path;
}
