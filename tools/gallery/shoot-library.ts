import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { LIBRARY_SCENES } from './library-scenes';
import { inStudio } from './studio';

/*
 * Pictures of the library in all its states, light, dark and 320 px wide: `npx tsx tools/gallery/shoot-library.ts [FOLDER [SCENE…]]`.
 */

const press =
  (selector: string, times = 1) =>
  async (page: Page) => {
    const found = await page.$$(selector);
    // Not by the mouse: what is behind a button on narrow screens is pressed all the same.
    for (const el of found.slice(0, times)) await el.evaluate((node) => (node as HTMLElement).click());
  };

/** Pictures that need a hand: scene, then what is done in it. */
const ACTED: Record<string, [scene: string, act: (page: Page) => Promise<void>]> = {
  help: ['all', press('.search > .link')],
  cite: ['all', press('.row-actions .icon-button')],
  edit: ['all', press('.row-actions .icon-button:nth-child(2)')],
  deleted: ['all', press('.row-actions .icon-button:nth-child(3)')],
  bulk: ['all', press('.choose input', 3)],
  merge: ['chosen', press('.facet > .button')],
  'speaker-pictures': ['speaker', press('.profile-pictures > summary')],
};

const [folder = 'artifacts/gallery/library', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const plain = Object.keys(LIBRARY_SCENES).map((scene) => [scene, [scene, async () => undefined]] as const);
const shots = [...plain, ...Object.entries(ACTED)];

await inStudio(async (page, address) => {
  for (const [scheme, width] of [
    ['light', 1200],
    ['dark', 1200],
    ['light', 320],
  ] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: width === 320 ? 640 : 800, deviceScaleFactor: 1 });
    for (const [name, [scene, act]] of shots) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      await page.goto(`${address}library.html?scene=${scene}`);
      await page.waitForSelector('.library');
      await new Promise((resolve) => setTimeout(resolve, 600));
      await act(page);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const path = `${folder}/${name}-${scheme}-${width}.png` as const;
      await page.screenshot({ path, fullPage: scene.startsWith('pictures') || scene === 'same' });
    }
  }
});
