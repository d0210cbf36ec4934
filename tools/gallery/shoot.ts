import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { SCENES } from './scenes';
import { inStudio } from './studio';

/*
 * Pictures of popup and side panel in all their states, light and dark: `npx tsx tools/gallery/shoot.ts [FOLDER [SCENE…]]`. To be looked at.
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

const type =
  (selector: string, text: string): Step =>
  (page) =>
    page.type(selector, text);

/** The same for the side panel. */
const PANEL: Record<string, [scene: string, act: Step, width?: number]> = {
  'panel-order': ['saved', async () => {}],
  'panel-speakers': ['full', click('#tab-speaker')],
  'panel-relays': ['full', click('#tab-relay')],
  'panel-picture': ['full', click('#tab-picture')],
  'panel-picture-picked': ['full', all(click('#tab-picture'), click('[data-party="party:Radio Delta"]'))],
  'panel-picture-long': ['long', click('#tab-picture')],
  'panel-picture-many': ['many', click('#tab-picture'), 620],
  'panel-search': ['full', type('.search', 'grether')],
  'panel-no-hits': ['full', type('.search', 'nobody says this')],
  'panel-edit': ['saved', click('.row [aria-label="Correct"]')],
  'panel-edit-more': ['full', all(click('.row [aria-label="Correct"]'), click('.more summary'))],
  'panel-add': ['selected', click('.add')],
  'panel-dismissed': [
    'full',
    all(
      (page) => page.focus('[data-row]'),
      (page) => page.keyboard.press('Delete'),
    ),
  ],
  'panel-keys': ['full', click('.foot .disclosure:nth-child(2) > button')],
  'panel-export': ['saved', click('.foot .disclosure:last-child > button')],
  'panel-focus': ['full', all(click('.search'), (page) => page.keyboard.press('ArrowDown'))],
  'panel-narrow': ['full', async () => {}, 290],
  'panel-unmarked': ['silent', async () => {}],
  'panel-nobody': ['nobody', async () => {}],
  'panel-alone': ['alone', async () => {}],
  'panel-broken': ['broken', async () => {}],
};

const [folder = 'artifacts/gallery', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const shots = {
  ...Object.fromEntries(Object.keys(SCENES).map((s) => [s, [s, async () => {}] as const])),
  ...ACTED,
  ...PANEL,
};
await inStudio(async (page, address) => {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [name, [scene, act]] of Object.entries(shots)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const panel = PANEL[name];
      const tab = scene === 'alone' && !panel;
      const width = panel ? (panel[2] ?? 360) : tab ? 900 : 380;
      await page.setViewport({ width, height: panel ? 800 : tab ? 700 : 560, deviceScaleFactor: 2 });
      const view = panel ? '&panel' : tab ? '&tab' : '';
      await page.goto(`${address}?scene=${scene}${view}`);
      await page.waitForSelector('.popup .foot');
      await new Promise((resolve) => setTimeout(resolve, scene === 'silent' ? 1500 : 150));
      await act(page);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const popup = await page.$('.popup');
      await popup!.screenshot({ path: `${folder}/${name}-${scheme}.png` as `${string}.png` });
    }
  }
});
