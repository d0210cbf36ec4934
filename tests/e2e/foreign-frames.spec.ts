import type { Page } from 'puppeteer-core';
import { EVERYWHERE } from '../../components/settings/site-input';
import { type ExtensionBrowser, until } from '../../tools/browser/driver';
import { shareOfChange } from '../../tools/browser/png';
import { PopupPage } from '../../tools/browser/popup-page';
import { allowSites, expect, registered, test } from './permitting';
import { type Box, documentOf, picture, pointAt } from './reading';

const WORDS = 'By then the wood is gone.';

const frameOf = (page: Page) => page.frames().find((frame) => frame !== page.mainFrame())!;
/** In the frame a document is itself asked, as the page cannot look into it. */
const inFrame = (page: Page) => frameOf(page) as unknown as Page;
const stylesIn = (page: Page) =>
  frameOf(page).evaluate(
    () => [...CSS.highlights.keys()].filter((name) => name.startsWith('hearsay')).length,
  );

/** The page around the article: of the site 127.0.0.1, with a frame of the site localhost. */
const wrapper = (origin: string) => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Reader</title></head>
    <body style="margin: 0"><h1>Reader</h1><p>Read on below.</p>
    <iframe src="${otherName(origin)}/links.html" style="width: 900px; height: 700px; border: 0"></iframe></body></html>`,
  headers: { 'content-type': 'text/html; charset=utf-8' },
});
const otherName = (origin: string) => origin.replace('127.0.0.1', 'localhost');

async function openWrapper(browser: ExtensionBrowser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/wrapper.html`);
  await until('the frame', () => frameOf(page).evaluate(() => document.readyState === 'complete'));
  return page;
}

/** Scrolls words of the frame into view; where they are in the page's window. */
async function wordsInPage(page: Page): Promise<{ x: number; y: number; clip: Box }> {
  const { x, y } = await pointAt(inFrame(page), WORDS);
  const corner = await page.evaluate(() => {
    const box = document.querySelector('iframe')!.getBoundingClientRect();
    return { x: box.x, y: box.y };
  });
  const at = { x: corner.x + x, y: corner.y + y };
  return { ...at, clip: { x: at.x - 40, y: at.y - 8, width: 80, height: 16 } };
}

test.beforeEach(({ site }) => site.overlay('/wrapper.html', wrapper(site.origin)));
test.afterEach(({ site }) => site.overlay('/wrapper.html', null));

test('an article in a frame of another site is marked there on a press, once the reader allows that site', async ({
  permitting,
  site,
}) => {
  await allowSites(permitting, otherName(site.origin));
  const page = await openWrapper(permitting, site.origin);
  const before = [await documentOf(page), await documentOf(inFrame(page))];
  const { x, y, clip } = await wordsInPage(page);
  const bare = await picture(page, clip);

  const popup = new PopupPage(await permitting.openPopup(page));
  await popup.settled();
  expect(await popup.summary()).toMatch(/^\d+ quotations/);
  expect(await stylesIn(page)).toBeGreaterThan(0);
  expect(await permitting.highlightStyles(page)).toBe(0);
  await popup.press('Save', WORDS);
  await until('it to be saved', async () => (await popup.text()).includes('Saved 1'));
  await popup.close();
  expect(shareOfChange(bare, await picture(page, clip))).toBeGreaterThan(0.3);
  expect([await documentOf(page), await documentOf(inFrame(page))]).toEqual(before);
  expect(Number(await permitting.badgeText(page))).toBeGreaterThan(3);

  // A browser that has just closed its popup may let a move of the mouse go by.
  let step = 0;
  await until('the card', async () => {
    await page.mouse.move(x - (step++ % 2), y);
    return frameOf(page).evaluate(() => document.querySelector('hearsay-card') !== null);
  });

  // The switch of the site is the one of the page that is open, and takes the frame with it.
  const again = new PopupPage(await permitting.openPopup(page));
  await again.settled();
  await again.press('Marks on a click');
  await again.press('Never');
  await until('the highlights to go', async () => (await stylesIn(page)) === 0);
  await again.close();
  await page.mouse.move(2, 2);
  expect(shareOfChange(bare, await picture(page, clip))).toBe(0);
  expect([await documentOf(page), await documentOf(inFrame(page))]).toEqual(before);
  await page.close();
});

test('where both sites are marked by themselves, the frame is too; saved words come back with it', async ({
  permitting,
  site,
}) => {
  await allowSites(permitting, `${site.origin}, ${otherName(site.origin)}`);
  const page = await openWrapper(permitting, site.origin);
  await until('the highlights', async () => (await stylesIn(page)) > 0);
  const popup = new PopupPage(await permitting.openPopup(page));
  await popup.settled();
  await popup.press('Save', WORDS);
  await until('it to be saved', async () => (await popup.text()).includes('Saved 1'));
  await popup.close();

  await page.reload();
  const saved = () =>
    frameOf(page).evaluate(() =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('hearsay') && name.endsWith('saved')),
    );
  await until('the saved words', saved);

  // The same words, under the same address, when the article is opened in a tab of its own.
  await page.goto(`${otherName(site.origin)}/links.html`);
  await until('the saved words', () =>
    page.evaluate(() =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('hearsay') && name.endsWith('saved')),
    ),
  );
  await page.close();
});

test('a frame of an allowed site on which Hearsay is switched off stays as it is', async ({
  permitting,
  site,
}) => {
  await permitting.permit(EVERYWHERE);
  const settings = await permitting.openExtensionPage('options.html#sites');
  await settings.locator('::-p-xpath(//label[contains(., "on all sites")])').click();
  await until('all sites to be allowed', async () => (await registered(permitting)).length > 0);
  await settings.close();
  const own = await permitting.newPage();
  await own.goto(`${otherName(site.origin)}/links.html`);
  await until('the marks', async () => (await permitting.highlightStyles(own)) > 0);
  const switching = new PopupPage(await permitting.openPopup(own));
  await switching.settled();
  await switching.press('Marks by itself');
  await switching.press('Never');
  await until('the marks to go', async () => (await permitting.highlightStyles(own)) === 0);
  await switching.close();
  await own.close();

  const page = await openWrapper(permitting, site.origin);
  const popup = new PopupPage(await permitting.openPopup(page));
  await popup.settled();
  // The page itself is still marked by itself, had it an article.
  await until('its switch', async () => (await popup.text()).includes('Marks by itself'));
  // Longer than it takes to look into frames, as the test before this one does.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await popup.text()).toContain('There is no article here');
  expect(await stylesIn(page)).toBe(0);
  await popup.close();
  await page.close();
});
