import { NEWS_SITES } from '../../lib/model/news-sites';
import { type ExtensionBrowser, until } from '../../tools/browser/driver';
import { PopupPage } from '../../tools/browser/popup-page';
import { allowSites, expect, registered, test } from './permitting';

/** Allows a list of sites in the settings, and takes the permissions back as the browser's own settings do. */
async function listAndRevoke(permitting: ExtensionBrowser): Promise<void> {
  await permitting.permit(['https://127.0.0.1/*', 'https://*.news.example/*']);
  await allowSites(permitting, '127.0.0.1, news.example');
  expect((await registered(permitting)).sort()).toEqual(['https://*.news.example/*', 'https://127.0.0.1/*']);
  const settings = await permitting.openExtensionPage('options.html');
  const takeBack = (origin: string) =>
    settings.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { remove(what: object): Promise<boolean> } };
      };
      await chrome.permissions.remove({ origins: [wanted] });
    }, origin);
  await takeBack('https://*.news.example/*');
  await until('the revocation to be noticed', async () => (await registered(permitting)).length === 1);
  expect(await registered(permitting)).toEqual(['https://127.0.0.1/*']);
  await takeBack('https://127.0.0.1/*');
  await until('the list to be empty', async () => (await registered(permitting)).length === 0);
  await settings.close();
}

test('a site can be marked always, without a press of the button, until the reader says otherwise', async ({
  permitting,
  site,
}) => {
  const page = await permitting.newPage();
  await page.goto(`${site.origin}/links.html`);
  const marked = async () => (await permitting.highlightStyles(page)) > 0;

  const popup = new PopupPage(await permitting.openPopup(page));
  await popup.settled();
  await popup.press('Marks on a click');
  await popup.press('Always');
  await until('the switch to turn', async () => /Marks by itself/.test(await popup.text()));
  await popup.close();
  expect(await registered(permitting)).toEqual(['http://127.0.0.1/*']);

  await page.goto(`${site.origin}/strict-csp.html`);
  await until('the highlights', marked);
  const count = await until('the badge', () => permitting.badgeText(page));
  expect(Number(count)).toBeGreaterThan(2);

  // What is no article stays unmarked.
  await page.goto(`${site.origin}/not-article.html`);
  expect(await marked()).toBe(false);

  await page.goto(`${site.origin}/links.html`);
  await until('the highlights', marked);
  const again = new PopupPage(await permitting.openPopup(page));
  await again.settled();
  await again.press('Marks by itself');
  await again.press('When I click');
  await until('the switch to turn', async () => /Marks on a click/.test(await again.text()));
  await again.close();
  expect(await registered(permitting)).toEqual([]);
  await page.close();

  await listAndRevoke(permitting);
});

test('a site is added in the settings, marked by itself from then on, and removed', async ({
  permitting,
  site,
}) => {
  const settings = await permitting.openExtensionPage('options.html#sites');
  await settings.waitForSelector('#sites form');
  const button = (name: string) =>
    `::-p-xpath(//*[@id="sites"]//button[. = "${name}" or @aria-label = "${name}"])`;
  const listed = () => settings.evaluate(() => document.querySelector('#sites .sites')?.textContent ?? '');

  await settings.locator('#sites textarea').fill('no site');
  await settings.locator(button('Add')).click();
  await until('the complaint', () =>
    settings.evaluate(() =>
      /is no address/.test(document.querySelector('#sites [role=alert]')?.textContent ?? ''),
    ),
  );
  expect(await registered(permitting)).toEqual([]);

  await settings.locator('#sites textarea').fill('http://127.0.0.1/demo.html');
  await settings.locator(button('Add')).click();
  await until('the site', async () => /127\.0\.0\.1/.test(await listed()));
  expect(await registered(permitting)).toEqual(['http://127.0.0.1/*']);

  const page = await permitting.newPage();
  await page.goto(`${site.origin}/links.html`);
  await until('the marks', async () => (await permitting.highlightStyles(page)) > 0);
  await page.close();

  await settings.bringToFront();
  await settings.locator(button('Remove 127.0.0.1')).click();
  await until('the site to go', async () => !/127\.0\.0\.1/.test(await listed()));
  expect(await registered(permitting)).toEqual([]);
  await settings.close();
});

test('a ready list of news sites is edited, allowed in one question, and a site that is taken back is gone', async ({
  permitting,
}) => {
  const settings = await permitting.openExtensionPage('options.html#sites');
  await settings.waitForSelector('#sites form');
  const button = (name: string) => `::-p-xpath(//*[@id="sites"]//button[. = "${name}"])`;
  await settings.locator(button('Fill in well-known news sites')).click();
  const list = () => settings.evaluate(() => document.querySelector('textarea')!.value.split('\n'));
  const filled = await until('the list', async () => (await list()).length > 100 && list());
  expect(filled).toEqual(expect.arrayContaining(['apnews.com', 'snopes.com', 'theguardian.com']));
  await permitting.permit(NEWS_SITES.map((name) => `https://*.${name}/*`));
  await settings.locator('#sites textarea').fill(filled.filter((name) => name !== 'cnn.com').join('\n'));
  await settings.locator(button('Add')).click();
  const count = filled.length - 1;
  await until('all to be registered', async () => (await registered(permitting)).length === count);
  expect(await registered(permitting)).not.toContain('https://*.cnn.com/*');
  await settings.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { remove(what: object): Promise<boolean> } };
    };
    await chrome.permissions.remove({ origins: ['https://*.snopes.com/*'] });
  });
  const listed = () => settings.evaluate(() => document.querySelector('#sites .sites')?.textContent ?? '');
  await until('the revocation to be noticed', async () => !(await listed()).includes('snopes.com'));
  expect(await registered(permitting)).toHaveLength(count - 1);
  await settings.locator(button('Remove all')).click();
  await until('nothing to be registered', async () => (await registered(permitting)).length === 0);
  expect(await list()).toHaveLength(count - 1);
  await settings.close();
});
