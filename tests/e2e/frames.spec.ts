import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, until } from '../../tools/browser/driver';
import { PopupPage } from '../../tools/browser/popup-page';
import { expect, test } from './fixtures';
import { pointAt } from './reading';

const WORDS = 'By then the wood is gone.';

/** A page that is a wrapper around an article from elsewhere, as syndicated and archived pages are. */
const wrapper = (frame: string) => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Reader</title></head>
    <body style="margin: 0"><h1>Reader</h1><p>Read on below.</p>${frame}</body></html>`,
  headers: { 'content-type': 'text/html; charset=utf-8' },
});
const STYLE = 'style="width: 900px; height: 700px; border: 0"';

const frameOf = (page: Page) => page.frames().find((frame) => frame !== page.mainFrame())!;
const stylesIn = (page: Page) =>
  frameOf(page).evaluate(
    () => [...CSS.highlights.keys()].filter((name) => name.startsWith('hearsay')).length,
  );

test.afterEach(({ site }) => site.overlay('/wrapper.html', null));

test('an article in a frame of the same site is marked there, counted, and switched off with the site', async ({
  open,
  mark,
  extension,
  site,
}) => {
  site.overlay('/wrapper.html', wrapper(`<iframe src="/links.html" ${STYLE}></iframe>`));
  const page = await open('/wrapper.html');
  const first = await mark(page);
  expect(await first.summary()).toMatch(/^\d+ quotations/);
  await first.close();
  expect(await stylesIn(page)).toBeGreaterThan(0);
  expect(Number(await extension.badgeText(page))).toBeGreaterThan(3);

  const popup = await mark(page);

  await popup.press('Save', WORDS);
  await until('it to be saved', async () => (await popup.text()).includes('Saved 1'));
  await popup.press('Marks on a click');
  await popup.press('Never');
  await until('the highlights to go', async () => (await stylesIn(page)) === 0);
  await popup.close();
});

test('one written into the page itself (srcdoc) has the page’s address', async ({ open, mark, site }) => {
  const article = `<article><h1>Ferry kept</h1>${'<p>“The ferry stays,” said Ann Lee, the mayor of the island, and everybody who heard it on the quay clapped.</p>'.repeat(6)}</article>`;
  site.overlay('/wrapper.html', wrapper(`<iframe srcdoc='${article}' ${STYLE}></iframe>`));
  const page = await open('/wrapper.html');
  const popup = await mark(page);
  expect(await popup.summary()).toMatch(/^6 quotations/);
  expect(await stylesIn(page)).toBeGreaterThan(0);
  await popup.press('Save', 'The ferry stays');
  await until('it to be saved', async () => (await popup.text()).includes('Saved 1'));
  await popup.close();
});

/** Waits for the frame to be marked, after the button was pressed on a page that had none yet. */
async function lateFrame(page: Page, extension: ExtensionBrowser): Promise<void> {
  const popup = new PopupPage(await extension.openPopup(page));
  await popup.settled();
  expect(await popup.text()).toContain('There is no article here');
  await page.evaluate((style) => {
    const frame = document.createElement('iframe');
    frame.src = '/links.html';
    frame.setAttribute('style', style);
    document.body.append(frame);
  }, 'width: 900px; height: 700px');
  await until('the popup to show what the frame says', async () =>
    /^\d+ quotations/.test((await popup.summary().catch(() => '')) ?? ''),
  );
  await popup.close();
}

test('a frame that comes later is marked in the page’s place', async ({ open, extension, site }) => {
  site.overlay('/wrapper.html', wrapper(''));
  const page = await open('/wrapper.html');
  await lateFrame(page, extension);
  expect(await stylesIn(page)).toBeGreaterThan(0);
  expect(await extension.highlightStyles(page)).toBe(0);
});

test('a frame of another site stays closed, and the popup says where the words may be', async ({
  open,
  mark,
  site,
}) => {
  const other = site.origin.replace('127.0.0.1', 'localhost');
  site.overlay('/wrapper.html', wrapper(`<iframe src="${other}/links.html" ${STYLE}></iframe>`));
  const page = await open('/wrapper.html');
  const popup = await mark(page);
  expect(await popup.text()).toMatch(/There is no article here.*frame from localhost/s);
  await popup.close();
});

test('the card opens inside the frame', async ({ open, mark, site }) => {
  site.overlay('/wrapper.html', wrapper(`<iframe src="/links.html" ${STYLE}></iframe>`));
  const page = await open('/wrapper.html');
  await (await mark(page)).close();
  const frame = frameOf(page);
  const at = await pointAt(frame as unknown as Page, WORDS);
  const box = await page.evaluate(() => {
    const { x, y } = document.querySelector('iframe')!.getBoundingClientRect();
    return { x, y };
  });
  await page.mouse.move(box.x + at.x - 3, box.y + at.y);
  await page.mouse.move(box.x + at.x, box.y + at.y);
  await until('the card', () => frame.evaluate(() => document.querySelector('hearsay-card') !== null));
});
