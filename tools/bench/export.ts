import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { launchChromium } from '../browser/chromium';
import { downloadedBy } from '../browser/downloads';
import type { ExtensionBrowser } from '../browser/driver';
import { launchFirefox } from '../browser/firefox';
import { ensureBrowser } from '../setup/browsers.mjs';
import { fill } from './fill';
import { ProcessMemory } from './memory';
import { writeTable } from './report';
import { syntheticCollection } from './synthetic';

const COUNT = 100_000;
/** The aim: no export takes more, whatever the format. */
const MOST_MB = 200;
/** Milliseconds an export may take here before the measurement is given up. */
const PATIENCE = 600_000;
const FORMATS = ['JSON', 'JSON-LD', 'CSV', 'Markdown', 'Report', 'BibTeX', 'RIS', 'CSL-JSON'];
const root = new URL('../../', import.meta.url).pathname;

interface Row {
  format: string;
  seconds: number;
  fileMb: number;
  peakMb: number;
}

const mb = (bytes: number) => bytes / 1024 / 1024;

/** Exports everything in one format by the settings page, and watches the memory of all processes of the browser. */
async function measure(extension: ExtensionBrowser, format: string): Promise<Row> {
  const page = await extension.openExtensionPage('options.html#data');
  const ready = `::-p-xpath(//*[@id="data"]//label[starts-with(., "${format}")]//input)`;
  await page.locator(ready).setTimeout(60_000).click();
  // What was needed to open the page is not the export's.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const memory = new ProcessMemory();
  memory.begin();
  const start = performance.now();
  const file = await downloadedBy(
    extension.downloads,
    () => page.locator('::-p-xpath(//*[@id="data"]//button[starts-with(., "Export")])').click(),
    PATIENCE,
  );
  const seconds = (performance.now() - start) / 1000;
  const peak = memory.end();
  const { size } = statSync(file);
  await rm(file);
  await page.close();
  return { format, seconds, fileMb: mb(size), peakMb: mb(peak) };
}

async function inBrowser(name: 'chromium' | 'firefox'): Promise<string[]> {
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  const extension = await launch({
    program: await ensureBrowser(name),
    extension: `${process.env.HEARSAY_OUTPUT ?? `${root}.output`}/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
    headless: true,
  });
  try {
    const desk = await extension.openExtensionPage('popup.html?view=tab');
    await fill(desk, syntheticCollection(COUNT));
    await desk.close();
    const rows: Row[] = [];
    for (const format of FORMATS) {
      rows.push(await measure(extension, format));
      console.log(name, rows.at(-1));
    }
    return [
      `### ${name === 'firefox' ? 'Firefox' : 'Chromium'} (${basename(extension.version)})`,
      '',
      '| format | seconds | file, MB | peak memory above the start, MB | within the aim |',
      '| --- | ---: | ---: | ---: | --- |',
      ...rows.map(
        ({ format, seconds, fileMb, peakMb }) =>
          `| ${format} | ${seconds.toFixed(1)} | ${fileMb.toFixed(1)} | ${peakMb.toFixed(0)} | ${peakMb <= MOST_MB ? 'yes' : 'no'} |`,
      ),
      '',
    ];
  } finally {
    await extension.close();
  }
}

/**
 * `npm run bench -- export [chromium|firefox]`: exports 100,000 made-up annotations in every format, by the settings page of the built
 * extension in real browsers, and writes the table of `docs/exchange-bench.md`.
 */
export async function benchExport(only?: string): Promise<string[]> {
  const browsers = (['chromium', 'firefox'] as const).filter((name) => !only || name === only);
  const lines: string[] = [];
  for (const name of browsers) lines.push(...(await inBrowser(name)));
  if (!only) writeTable('docs/exchange-bench.md', lines);
  return lines;
}
