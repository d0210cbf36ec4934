/** Second half of `npm start`: a browser with the built extension on one page. Arguments: browser, program, page. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { launchChromium } from './browser/chromium';
import { type ExtensionBrowser, until } from './browser/driver';
import { launchFirefox } from './browser/firefox';
import { PopupPage } from './browser/popup-page';
import { serve } from './browser/server';

const root = new URL('../', import.meta.url).pathname;
const [browser, program, wanted] = process.argv.slice(2);
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The address to open: one as given, or a file served on the loopback address; the demo article without an argument. */
async function addressOf(page: string | undefined): Promise<{ url: string; close(): Promise<void> }> {
  if (page && /^https?:\/\//.test(page)) return { url: page, close: async () => undefined };
  const file = page ? resolve(page) : join(root, 'public/demo.html');
  if (!existsSync(file)) throw new Error(`${page} is neither an http(s) address nor a file that is here.`);
  const site = await serve([dirname(file)]);
  return { url: `${site.origin}/${encodeURIComponent(basename(file))}`, close: () => site.close() };
}

/** Without a display: marks, saves, exports, and tells where the results lie. */
async function demonstrate(extension: ExtensionBrowser, url: string): Promise<void> {
  const artifacts = join(root, 'artifacts');
  mkdirSync(artifacts, { recursive: true });
  const page = await extension.newPage();
  await page.goto(url);
  const popup = new PopupPage(await extension.openPopup(page));
  await popup.settled();
  const rows = await popup.rows();
  console.log(await popup.summary());
  const popupShot = join(artifacts, `popup-${extension.name}.png`);
  writeFileSync(popupShot, await popup.screenshot());
  if (rows.length > 0) {
    await popup.press(`Save all ${rows.length}`);
    const before = new Set(readdirSync(extension.downloads));
    await until('the save', async () => (await popup.text()).includes('All saved'));
    await popup.press('Export');
    await popup.press('JSONeverything');
    const name = await until('the exported file', async () =>
      readdirSync(extension.downloads).find((f) => !before.has(f) && f.endsWith('.json')),
    );
    const exported = join(artifacts, `export-${extension.name}.json`);
    writeFileSync(exported, readFileSync(join(extension.downloads, name)));
    console.log(`Exported file: ${exported}`);
  }
  await popup.close();
  const shot = join(artifacts, `article-${extension.name}.png`);
  writeFileSync(shot, await page.screenshot());
  console.log(`Screenshots: ${shot} and ${popupShot}`);
}

async function main(): Promise<void> {
  const { url, close } = await addressOf(wanted);
  const build = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const launch = browser === 'firefox' ? launchFirefox : launchChromium;
  const extension = await launch({
    program: program!,
    extension: join(process.env.HEARSAY_OUTPUT ?? join(root, '.output'), build),
    headless: !hasDisplay,
    viewport: hasDisplay ? null : undefined,
  });
  try {
    if (!hasDisplay) {
      console.log(`No display here: ${extension.name} works headless on ${url}`);
      await demonstrate(extension, url);
      return;
    }
    const page = await extension.newPage();
    await page.goto(url);
    await extension.openPopup(page);
    await until('the highlights', async () => (await extension.highlightStyles(page)) > 0, 20_000).catch(
      () => undefined,
    );
    console.log('Hearsay is open. Close the browser or press Ctrl+C to end.');
    await new Promise<void>((done) => {
      page.browser().once('disconnected', () => done());
      process.once('SIGINT', () => done());
    });
  } finally {
    await extension.close().catch(() => undefined);
    await close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
