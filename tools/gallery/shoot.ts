import { mkdirSync, writeFileSync } from 'node:fs';
import { sheet } from './sheet';
import { inStudio } from './studio';
import { TONES } from './tones';

/*
 * Pictures of everything with a face — tokens and components, every view, light, dark and from right to left — on one page to be
 * looked at: `npm run gallery [-- KIND [VIEW…]]` writes `artifacts/gallery/index.html`.
 */

const FOLDER = 'artifacts/gallery';
const KINDS = ['pages', 'popup', 'panel', 'library', 'card'];
/** Also as a narrow phone shows them. */
const NARROW = new Set(['pages', 'library']);

const [only, ...wanted] = process.argv.slice(2);
const shots: { kind: string; name: string; files: string[] }[] = [];

await inStudio(async (page, address) => {
  for (const kind of KINDS.filter((kind) => only === undefined || kind === only)) {
    mkdirSync(`${FOLDER}/${kind}`, { recursive: true });
    await page.goto(`${address}?kind=${kind}`);
    await page.waitForSelector('html[data-ready]');
    const views: { name: string; width: number; height: number; whole: boolean }[] = JSON.parse(
      await page.evaluate(() => document.documentElement.dataset.views ?? '[]'),
    );
    for (const { name, width, height, whole } of views) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const files: string[] = [];
      for (const [tone, wide] of [
        ...TONES.map((tone) => [tone, width] as const),
        ...(NARROW.has(kind) && width > 320 ? [['light', 320] as const] : []),
      ]) {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: tone === 'dark' ? 'dark' : 'light' },
        ]);
        await page.setViewport({ width: wide, height, deviceScaleFactor: 1 });
        await page.goto(`${address}?kind=${kind}&view=${name}&tone=${tone}`);
        await page.waitForSelector('html[data-ready]');
        const file = `${kind}/${name}-${tone}${wide === width ? '' : `-${wide}`}.png`;
        await page.screenshot({ path: `${FOLDER}/${file}` as `${string}.png`, fullPage: whole });
        files.push(file);
      }
      shots.push({ kind, name, files });
    }
  }
});
writeFileSync(`${FOLDER}/index.html`, sheet(shots));
console.log(`${shots.length} views: ${FOLDER}/index.html`);
