/**
 * `npm run pages [-- chromium|firefox]`: opens every real news page of ../shared/pages in both browsers with the built
 * extension, and writes counts and times to docs/pages.md. A page fails when any console complains or when its DOM is
 * not what it was. Screenshots, light and dark, go to artifacts/pages.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './browser/chromium';
import type { ExtensionBrowser } from './browser/driver';
import { launchFirefox } from './browser/firefox';
import { PopupPage } from './browser/popup-page';
import { serve } from './browser/server';
import { betweenMarkers } from './evaluation/report';
import { ensureBrowser } from './setup/browsers.mjs';
import { buildExtension } from './setup/extension.mjs';

const root = new URL('../', import.meta.url).pathname;
const PAGES = join(root, '../shared/pages');
const ARTIFACTS = join(root, 'artifacts/pages');
const DOC = join(root, 'docs/pages.md');

interface Row {
  page: string;
  browser: string;
  count: number;
  summary: string;
  milliseconds: number;
  complaints: string[];
  untouched: boolean;
}

/** The page's own document as markup; the extension's card lies outside of the body. */
const markup = (page: Page) => page.evaluate(() => document.body.outerHTML);

async function visit(extension: ExtensionBrowser, origin: string, file: string, shade: string): Promise<Row> {
  const page = await extension.newPage();
  await page.goto(`${origin}/${file}`, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  const before = await markup(page);
  // the page's own icon and manifest are asked for after it has loaded
  await new Promise((resolve) => setTimeout(resolve, 700));
  // what the page itself complains about (scripts and pictures that are not here) is no complaint of ours
  await extension.takeComplaints();
  const began = performance.now();
  const popup = new PopupPage(await extension.openPopup(page));
  await popup.settled();
  const milliseconds = Math.round(performance.now() - began);
  const summary = await popup.summary();
  const rows = await popup.rows();
  await popup.close();
  const complaints = (await extension.takeComplaints()).map((c) => `${c.where}: ${c.text}`);
  const untouched = (await markup(page)) === before;
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.evaluate(() => {
    // without their style sheets these pages begin with screens of navigation: the picture is of the article
    const paragraphs = [...document.querySelectorAll('p')];
    paragraphs.find((p) => p.textContent.length > 200)?.scrollIntoView({ block: 'center' });
  });
  writeFileSync(
    join(ARTIFACTS, `${file.replace('.html', '')}-${extension.name}-${shade}.png`),
    await page.screenshot(),
  );
  await page.close();
  return {
    page: file,
    browser: `${extension.name} ${extension.version}`,
    count: rows.length,
    summary,
    milliseconds,
    complaints,
    untouched,
  };
}

async function main(): Promise<void> {
  if (!existsSync(PAGES)) {
    console.log('skipped: ../shared/pages is not here');
    return;
  }
  const only = process.argv[2];
  const files = readdirSync(PAGES).filter((f) => f.endsWith('.html'));
  const site = await serve([PAGES]);
  for (const file of files) {
    const body = readFileSync(join(PAGES, file), 'utf8');
    // the pages' scripts, pictures and frames live on servers that cannot be reached
    const policy =
      "script-src 'none'; connect-src 'none'; img-src data:; frame-src 'none'; font-src 'none'; media-src 'none'; style-src 'unsafe-inline'";
    site.overlay(`/${file}`, {
      body,
      headers: { 'content-security-policy': policy, 'content-type': 'text/html; charset=utf-8' },
    });
  }
  await buildExtension();
  const results: Row[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    if (only && only !== name) continue;
    for (const dark of [false, true]) {
      const launch = name === 'firefox' ? launchFirefox : launchChromium;
      const build = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
      const extension = await launch({
        program: await ensureBrowser(name),
        extension: join(process.env.HEARSAY_OUTPUT ?? join(root, '.output'), build),
        headless: true,
        dark,
      });
      try {
        for (const file of files) {
          const row = await visit(extension, site.origin, file, dark ? 'dark' : 'light').catch(
            (error: unknown): Row => ({
              page: file,
              browser: name,
              count: 0,
              summary: '',
              milliseconds: 0,
              complaints: [String(error)],
              untouched: false,
            }),
          );
          if (!dark) results.push(row);
          console.log(
            `${row.browser} ${dark ? 'dark' : 'light'} ${file}: ${row.summary || 'nothing'} (${row.milliseconds} ms)${row.untouched ? '' : ' DOM CHANGED'}`,
          );
          for (const c of row.complaints) console.log(`   ${c.slice(0, 300)}`);
          if (!row.untouched || row.complaints.length > 0) process.exitCode = 1;
        }
      } finally {
        await extension.close();
      }
    }
  }
  await site.close();
  const lines = [
    '| page | browser | found | popup ready after | consoles | DOM |',
    '| --- | --- | --- | ---: | --- | --- |',
    ...results.map(
      (r) =>
        `| ${r.page} | ${r.browser} | ${r.summary || '–'} | ${r.milliseconds} ms | ${r.complaints.length === 0 ? 'silent' : `${r.complaints.length} complaints`} | ${r.untouched ? 'untouched' : 'CHANGED'} |`,
    ),
  ];
  if (!only) writeFileSync(DOC, betweenMarkers(readFileSync(DOC, 'utf8'), 'pages', lines.join('\n')));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
