import { launchChromium } from '../../tools/browser/chromium';
import { type ExtensionBrowser, until } from '../../tools/browser/driver';
import { launchFirefox } from '../../tools/browser/firefox';
import { ensureBrowser } from '../../tools/setup/browsers.mjs';
import { buildFolder, expect, test } from './fixtures';
import { boxOf, picture } from './reading';

/** Changes the settings as another page of the extension does. */
async function choose(extension: ExtensionBrowser, settings: object): Promise<void> {
  const desk = await extension.openExtensionPage('icon.svg');
  await desk.evaluate(async (value) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: value });
  }, settings);
  await desk.close();
}

const GREEN = {
  looks: {
    first: { light: '#008800', dark: '#00ff00', line: 'none' },
    second: { light: '#008800', dark: '#00ff00', line: 'none' },
  },
  tint: 'strong',
};

/** Mean red, green and blue of a part of the page that is mostly ground. */
async function ground(page: Parameters<typeof picture>[0], words: string): Promise<number[]> {
  const { width, height, data } = await picture(page, { ...(await boxOf(page, words)), height: 4 });
  const mean = (channel: number) => {
    let sum = 0;
    for (let at = channel; at < data.length; at += 4) sum += data[at]!;
    return Math.round(sum / (width * height));
  };
  return [0, 1, 2].map(mean);
}

test('colours chosen in the settings are painted at once, and on pages marked later', async ({
  open,
  mark,
  extension,
}) => {
  const words = 'By then the wood is gone.';
  const page = await open('/links.html');
  await (await mark(page)).close();
  await page.bringToFront();
  const before = await ground(page, words);

  await choose(extension, GREEN);
  const greenIn = (colour: number[]) => colour[1]! - colour[0]! > 15 && colour[1]! - colour[2]! > 15;
  await page.bringToFront();
  await until('the new colour', async () => greenIn(await ground(page, words)));
  expect(greenIn(before)).toBe(false);

  await choose(extension, {});
  await page.bringToFront();
  await until('the usual colour', async () => (await ground(page, words)).join() === before.join());

  await choose(extension, GREEN);
  const later = await open('/links.html?again');
  await (await mark(later)).close();
  await later.bringToFront();
  await until('the colour on a page marked later', async () => greenIn(await ground(later, words)));
});

test('the theme reaches the card on pages that are marked', async ({ open, mark, extension }) => {
  await choose(extension, { theme: 'dark' });
  const page = await open('/links.html');
  await (await mark(page)).close();
  await extension.command(page, 'next-attribution');
  const scheme = () =>
    page.evaluate(() => {
      const card = document.querySelector('hearsay-card');
      return card && getComputedStyle(card).colorScheme;
    });
  await until('the dark card', async () => (await scheme()) === 'dark');
  await choose(extension, {});
  await until('the system’s', async () => (await scheme()) === 'light dark');
});

test('what is shown is the same on the page, in the list and in the count', async ({
  open,
  mark,
  extension,
}) => {
  const page = await open('/links.html');
  const popup = await mark(page);
  const all = (await popup.rows()).length;
  await popup.close();
  await choose(extension, { shown: { kinds: ['direct'], acts: ['statement'], confidence: 0 } });
  const count = await until('the count to follow', async () => {
    const text = await extension.badgeText(page);
    return Number(text) < all && Number(text) > 0 && Number(text);
  });
  const again = await mark(page);
  expect(await again.rows()).toHaveLength(count);
  await again.close();
  await choose(extension, { shown: { kinds: [], acts: [], confidence: 0 } });
  await until('the marks to go', async () => (await extension.highlightStyles(page)) === 0);
  const empty = await mark(page);
  expect(await empty.text()).toContain('Your settings hide');
  await empty.close();
});

test('the settings page changes what holds, and keeps it', async ({ extension }) => {
  const page = await extension.openExtensionPage('options.html');
  await page.waitForSelector('#keys kbd');
  const label = (text: string) => page.locator(`::-p-xpath(//label[contains(., "${text}")]//input)`);
  await label('Dark').click();
  await until('the dark theme', () => page.evaluate(() => document.documentElement.dataset.theme === 'dark'));
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(29, 29, 28)');
  await page.locator('select[aria-label="Line: Second-hand"]').fill('double');
  await until('the preview', () =>
    page.evaluate(() =>
      getComputedStyle(document.querySelector('.sample[data-distance=second]')!).textDecorationStyle.includes(
        'double',
      ),
    ),
  );
  await page.close();

  const again = await extension.openExtensionPage('options.html');
  await until('the choice to be there', () =>
    again.evaluate(
      () =>
        document.querySelector<HTMLSelectElement>('select[aria-label="Line: Second-hand"]')?.value ===
        'double',
    ),
  );
  await again.locator('::-p-xpath(//button[. = "Back to the usual"])').click();
  await until('the usual line', () =>
    again.evaluate(
      () =>
        document.querySelector<HTMLSelectElement>('select[aria-label="Line: Second-hand"]')?.value ===
        'dashed',
    ),
  );
  // Firefox complains of an answer that comes after its page: one more question is answered after the change.
  await again.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<object> } } };
    };
    await chrome.storage.local.get('settings');
  });
  await again.close();
});

test('keys can be changed here in Firefox, and in the browser’s own page elsewhere', async ({
  extension,
}) => {
  const page = await extension.openExtensionPage('options.html');
  await page.waitForSelector('#keys kbd');
  const rows = () =>
    page.evaluate(() => [...document.querySelectorAll('.key-row')].map((row) => row.textContent ?? ''));
  expect((await rows()).join()).toMatch(/Mark this page.*Alt\+Shift\+H/);
  if (extension.name === 'firefox') {
    await page.locator('::-p-xpath(//button[starts-with(., "Change Mark this page")])').click();
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyY');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await until('the new keys', async () => /Mark this page.*Alt\+Shift\+Y/.test((await rows()).join()));
    await page.locator('::-p-xpath(//button[. = "Back to the usual keys: Mark this page"])').click();
    await until('the usual keys', async () => /Mark this page.*Alt\+Shift\+H/.test((await rows()).join()));
  } else {
    expect(await page.evaluate(() => document.querySelector('.key-field'))).toBeNull();
  }
  await page.close();
});

test('the welcome page opens on installation, marks its article and leads through it', async ({
  extension,
}) => {
  const launch = extension.name === 'firefox' ? launchFirefox : launchChromium;
  const fresh = await launch({
    program: await ensureBrowser(extension.name),
    extension: buildFolder(extension.name),
    headless: true,
    // Launching waits for the page; keeping it shows that it was there.
    welcome: true,
  });
  try {
    const page = await fresh.openExtensionPage('welcome.html');
    const styles = () =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe')?.contentWindow as
          | (Window & { CSS: typeof CSS })
          | undefined;
        return [...(frame?.CSS.highlights?.keys() ?? [])].filter((name) => name.startsWith('hearsay-'))
          .length;
      });
    await until('the marks', async () => (await styles()) > 2);
    const card = () =>
      page.evaluate(() =>
        Boolean(document.querySelector('iframe')?.contentDocument?.querySelector('hearsay-card')),
      );
    expect(await card()).toBe(false);
    await page.locator('::-p-xpath(//button[contains(., "Next quotation")])').click();
    await until('the card', card);
    expect(await fresh.takeComplaints()).toEqual([]);
  } finally {
    await fresh.close();
  }
});

test('the popup leads to the settings', async ({ open, mark, extension }) => {
  const popup = await mark(await open('/links.html'));
  // Later, since Firefox never answers a call in a popup that closes meanwhile.
  await popup.view.evaluate(() => {
    setTimeout(() => document.querySelector<HTMLElement>('[aria-label="Settings"]')?.click());
  });
  // Another tab would close the popup before it has pressed.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const isOptions = async () => {
    const desk = await extension.openExtensionPage('icon.svg');
    const urls = await desk.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getContexts?(filter: object): Promise<{ documentUrl?: string }[]> } };
      };
      const contexts = (await chrome.runtime.getContexts?.({ contextTypes: ['TAB'] })) ?? [];
      return contexts.map(({ documentUrl }) => documentUrl ?? '');
    });
    await desk.close();
    return urls.some((url) => url.endsWith('/options.html'));
  };
  await until('the settings page', isOptions);
});
