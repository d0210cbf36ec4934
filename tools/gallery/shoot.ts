import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { SCENES } from './scenes';
import { inStudio } from './studio';

/*
 * Pictures of the popup in all its states, light and dark: `npx tsx tools/gallery/shoot.ts [FOLDER [SCENE…]]`. To be looked at.
 */

type Step = (page: Page) => Promise<unknown>;

const click =
  (selector: string): Step =>
  (page) =>
    page.click(selector);
const all =
  (...steps: Step[]): Step =>
  async (page) => {
    for (const step of steps) await step(page);
  };

/** Pictures that need a hand: scene, then what is done in it. */
const ACTED: Record<string, [scene: string, act: Step]> = {
  'saved-tab': ['saved', click('#tab-saved')],
  'orphans-tab': ['orphans', click('#tab-saved')],
  'forbidden-saved': ['forbidden', click('#tab-saved')],
  'broken-saved': ['broken', click('#tab-saved')],
  'nothing-saved': ['full', click('#tab-saved')],
  filtered: ['full', click('.chip[data-distance="second"]')],
  expanded: ['full', click('.row .link')],
  editing: ['saved', click('.row [aria-expanded]')],
  deleted: ['saved', click('.row [aria-pressed="true"]')],
  export: ['saved', click('.disclosure[data-align="end"] > button')],
  'export-nothing': ['full', click('.disclosure[data-align="end"] > button')],
  site: ['full', click('.disclosure[data-align="start"] > button')],
  focus: [
    'full',
    all((page) => page.focus('#tab-page'), ...Array(4).fill((page: Page) => page.keyboard.press('Tab'))),
  ],
  failed: ['broken', click('.row .icon-button')],
};

const [folder = 'artifacts/gallery', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const shots = {
  ...Object.fromEntries(Object.keys(SCENES).map((s) => [s, [s, async () => {}] as const])),
  ...ACTED,
};
await inStudio(async (page, address) => {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [name, [scene, act]] of Object.entries(shots)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const tab = scene === 'alone';
      await page.setViewport({ width: tab ? 900 : 380, height: tab ? 700 : 560, deviceScaleFactor: 2 });
      await page.goto(`${address}?scene=${scene}${tab ? '&tab' : ''}`);
      await page.waitForSelector('.popup .foot');
      await new Promise((resolve) => setTimeout(resolve, scene === 'silent' ? 1500 : 150));
      await act(page);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const popup = await page.$('.popup');
      await popup!.screenshot({ path: `${folder}/${name}-${scheme}.png` as `${string}.png` });
    }
  }
});
