import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { serveGallery } from './serve';

/*
 * Pictures of Hearsay's pages in a tab and of the design system, light and dark, wide and narrow:
 * `npx tsx tools/gallery/shoot-pages.ts [FOLDER [SCENE…]]`. To be looked at.
 */

const WIDTHS = { wide: 1000, narrow: 320 };

const [folder = 'artifacts/gallery', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const { server, origin } = await serveGallery();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${origin}pages.html`);
  const names = await page.evaluate(async () => {
    const scenes = (await import(`${location.origin}/page-scenes.tsx`)) as { PAGE_SCENES: object };
    return Object.keys(scenes.PAGE_SCENES);
  });
  for (const scheme of ['light', 'dark'])
    for (const [size, width] of Object.entries(WIDTHS)) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 900 });
      for (const name of names) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        await page.goto(`${origin}pages.html?scene=${name}`);
        await page.waitForSelector('html[data-ready]');
        await new Promise((resolve) => setTimeout(resolve, 200));
        await page.screenshot({ path: `${folder}/${name}-${size}-${scheme}.png`, fullPage: true });
      }
    }
} finally {
  await browser.close();
  await server.close();
}
