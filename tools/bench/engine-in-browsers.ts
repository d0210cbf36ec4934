import { join } from 'node:path';
import { launchChromium } from '../browser/chromium';
import { launchFirefox } from '../browser/firefox';
import { serve } from '../browser/server';
import { ensureBrowser } from '../setup/browsers.mjs';
import { BUNDLES } from './bundled';
import type * as TurnsModule from './turns';
import type { Turns } from './turns';

const root = new URL('../../', import.meta.url).pathname;
const OUTPUT = process.env.HEARSAY_OUTPUT ?? join(root, '.output');
const BROWSERS = [
  { launch: launchChromium, program: 'chromium', build: 'chrome-mv3' },
  { launch: launchFirefox, program: 'firefox', build: 'firefox-mv3' },
] as const;

/**
 * `takeTurns` where the engine really runs, in both browsers. Needs the built extension (the browsers are started with it) and the bundles.
 * @returns the browsers' versions and what each measured
 */
export async function turnsInBrowsers(
  texts: readonly string[],
  rounds: number,
  warm: number,
): Promise<[where: string, Turns][]> {
  const site = await serve([BUNDLES, join(root, 'public')]);
  site.overlay('/empty.html', { body: '<!doctype html>', headers: { 'content-type': 'text/html' } });
  const measured: [string, Turns][] = [];
  try {
    for (const { launch, program, build } of BROWSERS) {
      const browser = await launch({
        program: await ensureBrowser(program),
        extension: join(OUTPUT, build),
        headless: true,
      });
      try {
        const page = await browser.newPage();
        await page.goto(`${site.origin}/empty.html`);
        const turns = await page.evaluate(
          async (module, ...[all, n, first]) => {
            const { takeTurns } = (await import(module)) as typeof TurnsModule;
            const packed = await fetch('/models/engine.bin.gz');
            const plain = packed.body!.pipeThrough(new DecompressionStream('gzip'));
            return takeTurns(new Uint8Array(await new Response(plain).arrayBuffer()), all, n, first);
          },
          '/turns.mjs',
          texts as string[],
          rounds,
          warm,
        );
        measured.push([browser.version, turns]);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await site.close();
  }
  return measured;
}
