import { mkdirSync } from 'node:fs';
import { inStudio } from './studio';

/*
 * Pictures of Hearsay's pages in a tab and of the design system, light and dark, wide and narrow:
 * `npx tsx tools/gallery/shoot-pages.ts [FOLDER [SCENE…]]`. To be looked at.
 */

const WIDTHS = { wide: 1000, narrow: 320 };

const [folder = 'artifacts/gallery', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

await inStudio(async (page, address) => {
  await page.goto(`${address}pages.html`);
  await page.waitForSelector('html[data-ready]');
  const names = await page.evaluate(() => (document.documentElement.dataset.scenes ?? '').split(' '));
  for (const scheme of ['light', 'dark'])
    for (const [size, width] of Object.entries(WIDTHS)) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 900 });
      for (const name of names) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        await page.goto(`${address}pages.html?scene=${name}`);
        await page.waitForSelector('html[data-ready]');
        await new Promise((resolve) => setTimeout(resolve, 200));
        await page.screenshot({ path: `${folder}/${name}-${size}-${scheme}.png`, fullPage: true });
      }
    }
});
