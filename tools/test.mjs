/**
 * `npm test`: installs what is missing, then every check there is, each with its time. A failing step does not stop the
 * others. Last line: `N passed, N failed`: tests of both runners, and one for every other step.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { ROOT, runTool, Stop } from './setup/process.mjs';

const REPORTS = join(ROOT, 'artifacts/reports');
let passed = 0;
let failed = 0;
let skipped = 0;
/** @type {string[]} */
const broken = [];

/**
 * Runs one step and counts it.
 * @param {string} title
 * @param {() => Promise<boolean> | boolean} action true when all is well
 * @param {() => { passed: number, failed: number, skipped: number } | null} [counts] of a runner's report, instead of one for the step
 */
async function step(title, action, counts) {
  const began = Date.now();
  console.log(`\n── ${title}`);
  let ok = false;
  try {
    ok = await action();
  } catch (error) {
    if (error instanceof Stop) throw error;
    console.error(error);
  }
  const n = counts?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  // a runner that broke down before its first test still failed
  if (!ok && n.failed === 0) n.failed = 1;
  passed += n.passed;
  failed += n.failed;
  skipped += n.skipped;
  if (!ok) broken.push(title);
  console.log(`── ${title}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

/** @param {string} file */
const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(join(REPORTS, file), 'utf8'));
  } catch {
    return null;
  }
};

function unitCounts() {
  const r = readReport('unit.json');
  return (
    r && { passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests + r.numTodoTests }
  );
}
function browserCounts() {
  const r = readReport('browser.json');
  return (
    r && { passed: r.stats.expected + r.stats.flaky, failed: r.stats.unexpected, skipped: r.stats.skipped }
  );
}

/** The unit tests that failed and why, a few lines each: told again at the end, where what is kept of a log begins. */
function unitFailures() {
  const files = readReport('unit.json')?.testResults ?? [];
  /** @type {string[]} */
  const told = [];
  for (const { name, status, message, assertionResults } of files) {
    const file = relative(ROOT, name);
    const failures = assertionResults.filter((/** @type {{ status: string }} */ r) => r.status === 'failed');
    // a file that could not even be loaded has no tests
    if (status === 'failed' && failures.length === 0) told.push(`${file}: ${message}`);
    for (const { fullName, failureMessages } of failures)
      told.push(`${file} › ${fullName}\n${failureMessages.join('\n').split('\n').slice(0, 8).join('\n')}`);
  }
  if (told.length === 0 && broken.includes('unit tests'))
    told.push('unit tests: an error outside of all tests; see “Unhandled Errors” at the end of that step');
  return told;
}

/** Gzipped sizes against their limits, in bytes. */
function sizes() {
  const gz = (/** @type {string} */ file) => gzipSync(readFileSync(file), { level: 9 }).length;
  let ok = true;
  const tell = (/** @type {string} */ what, /** @type {number} */ size, /** @type {number} */ limit) => {
    console.log(`${what}: ${(size / 1024).toFixed(1)} kB gzipped, limit ${(limit / 1024).toFixed(0)} kB`);
    if (size > limit) ok = false;
  };
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    tell(`${build} script of every marked page`, gz(join(ROOT, '.output', build, 'page.js')), 20 * 1024);
    tell(`${build} script that comes later`, gz(join(ROOT, '.output', build, 'hands.js')), 22 * 1024);
  }
  const models = join(ROOT, 'public/models');
  const total = readdirSync(models).reduce((n, f) => n + statSync(join(models, f)).size, 0);
  tell('models', total, 1.5 * 1000 * 1000);
  return ok;
}

async function main() {
  await ensurePackages();
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  await step('types', async () => {
    await runTool('wxt', ['prepare']);
    const all = await runTool('tsc', ['--noEmit', '-p', 'tsconfig.json']);
    const engine = await runTool('tsc', ['--noEmit', '-p', 'lib/engine/tsconfig.json']);
    return all === 0 && engine === 0;
  });
  await step('lint and format', async () => (await runTool('biome', ['check', '.'])) === 0);
  await step(
    'unit tests',
    async () =>
      (await runTool('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${join(REPORTS, 'unit.json')}`,
      ])) === 0,
    unitCounts,
  );
  await step('build for Chrome', async () => (await runTool('wxt', ['build'])) === 0);
  await step(
    'build for Firefox',
    async () => (await runTool('wxt', ['build', '-b', 'firefox', '--mv3'])) === 0,
  );
  await step(
    'web-ext lint',
    async () =>
      (await runTool('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'])) ===
      0,
  );
  await step('sizes', sizes);
  await step('accuracy', async () => (await runTool('tsx', ['tools/evaluate.ts', '--check'])) === 0);
  await step(
    'browser tests',
    async () =>
      (await runTool('playwright', ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'browser.json'),
      })) === 0,
    browserCounts,
  );

  for (const failure of unitFailures()) console.log(`\n✗ ${failure}`);
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
  if (skipped > 0)
    console.log(
      `\n${skipped} skipped: data beside the repository (../shared) that is not here, or a browser that cannot do it; the reports say which.`,
    );
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error instanceof Stop ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
