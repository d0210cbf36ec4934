import { launchChromium } from '../../tools/browser/chromium';
import { type ExtensionBrowser, until } from '../../tools/browser/driver';
import { launchFirefox } from '../../tools/browser/firefox';
import { shareOfChange } from '../../tools/browser/png';
import { PopupPage } from '../../tools/browser/popup-page';
import { ensureBrowser } from '../../tools/setup/browsers.mjs';
import { test as base, buildFolder, expect } from './fixtures';
import { boxOf, picture, pointAt } from './reading';

const WORDS = 'By then the wood is gone.';

/** A browser of its own, since its extension does not come through the test. */
const test = base.extend<{ mortal: ExtensionBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  mortal: async ({}, use, { project }) => {
    const name = project.name === 'firefox' ? 'firefox' : 'chromium';
    const browser = await (name === 'firefox' ? launchFirefox : launchChromium)({
      program: await ensureBrowser(name),
      extension: buildFolder(name),
      headless: true,
    });
    await use(browser);
    await browser.close();
  },
});

for (const how of ['updated', 'disabled'] as const) {
  test(`an extension that is ${how} in mid-life leaves a clean page and a silent console`, async ({
    mortal,
    site,
  }) => {
    const page = await mortal.newPage();
    await page.goto(`${site.origin}/links.html`);
    const clip = await boxOf(page, WORDS);
    const bare = await picture(page, clip);
    const popup = new PopupPage(await mortal.openPopup(page));
    await popup.settled();
    await popup.close();
    expect(shareOfChange(bare, await picture(page, clip))).toBeGreaterThan(0.3);
    const { x, y } = await pointAt(page, WORDS);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await until('the card', () => mortal.card(page));
    await mortal.takeComplaints();

    await mortal.leave(how);
    await until('the words to look as before', async () => {
      await page.mouse.move(2, 2);
      return shareOfChange(bare, await picture(page, await boxOf(page, WORDS))) === 0;
    });
    // The card is not seen any more either.
    expect(
      await page.evaluate(() => document.querySelector('hearsay-card')?.getClientRects().length ?? 0),
    ).toBe(0);

    // The page changes, is scrolled and pointed at, and whatever is left of the script keeps still.
    await page.evaluate(() => {
      document.querySelector('h1')!.textContent = 'Another headline';
      history.pushState({}, '', '?later');
      scrollTo(0, 200);
    });
    await page.mouse.move(200, 300);
    await page.mouse.move(300, 200);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await mortal.takeComplaints()).toEqual([]);

    if (how === 'updated') {
      const again = await until('the new version', async () => {
        const opened = new PopupPage(await mortal.openPopup(page));
        await opened.settled();
        return opened;
      });
      expect(await again.summary()).toMatch(/^\d+ quotations?/);
      await again.close();
      expect(shareOfChange(bare, await picture(page, await boxOf(page, WORDS)))).toBeGreaterThan(0.3);
    }
  });
}

test('an extension that goes before the page’s second script came: no card, a clean page, a silent console', async ({
  mortal,
  site,
}) => {
  const page = await mortal.newPage();
  await page.goto(`${site.origin}/links.html`);
  await page.bringToFront();
  const clip = await boxOf(page, WORDS);
  const bare = await picture(page, clip);
  const { x, y } = await pointAt(page, WORDS);
  // The popup brings the second script; it opens the page to Hearsay as well, until the reader goes to another site.
  const popup = new PopupPage(await mortal.openPopup(page));
  await popup.settled();
  await popup.close();
  await page.reload();
  await page.bringToFront();
  await mortal.command(page, 'mark-page');
  await until('the paint', async () => shareOfChange(bare, await picture(page, clip)) > 0.3);
  await mortal.takeComplaints();

  await mortal.leave('disabled');
  // At once, while the first script may not have noticed yet.
  await pointAt(page, WORDS);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  await until(
    'the words to look as before',
    async () => shareOfChange(bare, await picture(page, await boxOf(page, WORDS))) === 0,
  );
  await page.mouse.move(x - 3, y);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await page.evaluate(() => document.querySelector('hearsay-card'))).toBeNull();
  expect(await mortal.takeComplaints()).toEqual([]);
});
