import type { Page } from 'puppeteer-core';
import { until } from '../../tools/browser/driver';
import { expect, test } from './fixtures';

const STRICT = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Ferry kept</title></head><body><article><h1>Ferry kept</h1>${'<p>“The ferry stays,” said Ann Lee, the mayor of the island, and everybody who heard it on the quay clapped.</p>'.repeat(6)}</article></body></html>`;
const served = (body: string, headers: Record<string, string> = {}) => ({
  body,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
});

/** The names of scripts that a page's main thread runs, whatever world they are in, as they come. */
async function scriptsOf(page: Page): Promise<string[]> {
  const names: string[] = [];
  const debug = await page.createCDPSession();
  debug.on('Debugger.scriptParsed', ({ url }) => names.push(url.split('/').at(-1)!));
  await debug.send('Debugger.enable');
  return names;
}

test.beforeEach(({ extension }) => {
  test.skip(extension.name === 'firefox', 'Firefox gets its scripts injected.');
});
test.afterEach(({ site }) => site.overlay('/module.html', null));

test('the page’s script is imported, also where the page allows itself no scripts, and the page learns no address of ours', async ({
  open,
  mark,
  site,
}) => {
  site.overlay('/module.html', served(ARTICLE, { 'content-security-policy': STRICT }));
  const page = await open('/module.html');
  const scripts = await scriptsOf(page);
  const popup = await mark(page);
  expect(await popup.summary()).toMatch(/^6 quotations/);
  await popup.close();
  expect(scripts).toContain('page-module.js');
  const seen = await page.evaluate(() =>
    performance
      .getEntries()
      .map(({ name }) => name)
      .filter((name) => name.startsWith('chrome-extension:')),
  );
  expect(seen).toEqual([]);
});

test('the address of the package does not open the modules to pages', async ({
  open,
  site,
  extension,
  expected,
}) => {
  expected.push(/Failed to load resource|Denying load|net::ERR/);
  site.overlay('/module.html', served(ARTICLE));
  const page = await open('/module.html');
  const desk = await extension.openExtensionPage('icon.svg');
  const address = new URL('/page-module.js', desk.url()).href;
  expect(await desk.evaluate((url) => fetch(url).then((answer) => answer.ok), address)).toBe(true);
  await desk.close();
  expect(
    await page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      address,
    ),
  ).toBe(false);
});

for (const [what, headers, file] of [
  [
    'a document without an origin gets its script injected',
    { 'content-security-policy': 'sandbox allow-scripts' },
    'page.js',
  ],
  ['any other has it imported', {}, 'page-module.js'],
] as const)
  test(`${what}, and it runs again where it was switched off`, async ({ open, mark, site, extension }) => {
    site.overlay('/module.html', served(ARTICLE, headers));
    const page = await open('/module.html');
    const scripts = await scriptsOf(page);
    const popup = await mark(page);
    expect(await popup.summary()).toMatch(/^6 quotations/);
    expect(scripts).toContain(file);
    expect(scripts).not.toContain(file === 'page.js' ? 'page-module.js' : 'page.js');
    await popup.press('Marks on a click');
    await popup.press('Never');
    await until('the highlights to go', async () => (await extension.highlightStyles(page)) === 0);
    await popup.press('Mark this once');
    await until('the highlights', async () => (await extension.highlightStyles(page)) > 0);
    await popup.close();
  });
