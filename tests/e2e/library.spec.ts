import { readFile, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { downloadedBy } from '../../tools/browser/downloads';
import { type ExtensionBrowser, until } from '../../tools/browser/driver';
import { expect, test } from './fixtures';

const WORDS = 'By then the wood is gone.';

/** What a reader sees of the library. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    count: document.querySelector('.results-count')?.textContent?.trim() ?? '',
    rows: Array.from(document.querySelectorAll('.entries > .row'), (row) =>
      (row.textContent ?? '').replace(/\s+/g, ' '),
    ),
    status: document.querySelector('.toasts [role=status]')?.textContent ?? '',
    trouble: document.querySelector('.notice')?.textContent ?? '',
  }));

const press = (page: Page, name: string, within = '') =>
  until(`a button “${name}”`, () =>
    page.evaluate(
      (wanted, words) => {
        const rows = Array.from(document.querySelectorAll('.row'));
        const place = words === '' ? document : rows.find((row) => row.textContent?.includes(words));
        const found = Array.from(place?.querySelectorAll<HTMLElement>('button, a') ?? []).find(
          (el) => (el.getAttribute('aria-label') ?? el.textContent ?? '').trim() === wanted,
        );
        found?.click();
        return found !== undefined;
      },
      name,
      within,
    ),
  );

const type = (page: Page, text: string, field = '.search input') =>
  page.evaluate(
    (value, selector) => {
      const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!input) return;
      input.focus();
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
    field,
  );

async function open(extension: ExtensionBrowser, hash = ''): Promise<Page> {
  const page = await extension.openExtensionPage(`library.html${hash}`);
  await page.waitForSelector('.library');
  return page;
}

test('what is saved in the popup is in the library, searched, noted, deleted and put back', async ({
  open: openArticle,
  mark,
  extension,
}) => {
  const popup = await mark(await openArticle('/links.html'));
  const count = await popup.saveAll();
  await popup.close();

  const library = await open(extension);
  await until('all of them', async () => (await shown(library)).count === `${count} quotations`);
  await type(library, '"the wood is gone"');
  await until('one', async () => (await shown(library)).count === `1 of ${count} quotations`);
  expect((await shown(library)).rows[0]).toContain(WORDS);

  // A note is kept by the background, and found at once.
  await press(library, 'Note and tags', WORDS);
  await type(library, 'Ask the orchard keeper', '.note-editor textarea');
  await until('it to be kept', () =>
    library.evaluate(() => document.querySelector('.save-state')?.textContent === 'Saved'),
  );
  await type(library, 'note:orchard');
  await until('it by its note', async () => (await shown(library)).rows[0]?.includes(WORDS) ?? false);

  await press(library, 'Delete', WORDS);
  await until('it to go', async () => (await shown(library)).count === `0 of ${count - 1} quotations`);
  await press(library, 'Undo');
  await until('it to come back', async () => (await shown(library)).rows.length === 1);
  expect((await shown(library)).rows[0]).toContain('Ask the orchard keeper');
  expect((await shown(library)).trouble).toBe('');
  await library.close();
});

test('what is deleted in the popup lies in the bin, and comes back from it', async ({
  open: openArticle,
  mark,
  extension,
}) => {
  const popup = await mark(await openArticle('/links.html'));
  await popup.press('Save', WORDS);
  await popup.press('Saved 1');
  await popup.press('Delete', WORDS);
  await until('it to go', async () => (await popup.rows()).length === 0);
  await popup.close();
  const library = await open(extension, '#/bin');
  await until('it to lie there', async () => (await shown(library)).rows[0]?.includes(WORDS) ?? false);
  await press(library, 'Put back', WORDS);
  await until('it to go', async () => (await shown(library)).rows.length === 0);
  await press(library, 'Quotations');
  await until('it to be back', async () => (await shown(library)).count === '1 quotation');
  await library.close();
});

test('follows what is saved elsewhere, without being loaded again', async ({
  open: openArticle,
  mark,
  extension,
}) => {
  const library = await open(extension);
  const article = await openArticle('/links.html');
  const popup = await mark(article);
  await popup.press('Save', WORDS);
  await until('it to be saved', async () => (await popup.text()).includes('Saved 1'));
  await popup.close();
  await until('it to appear', async () => (await shown(library)).rows[0]?.includes(WORDS) ?? false);
  await library.close();
});

test('copies the words with a reference, which the processor writes under the extension’s own policy', async ({
  open: openArticle,
  mark,
  extension,
}) => {
  const popup = await mark(await openArticle('/links.html'));
  await popup.press('Save', WORDS);
  await until('it to be saved', async () => (await popup.text()).includes('Saved 1'));
  await popup.close();
  const library = await open(extension);
  await press(library, 'Copy with citation', WORDS);
  await press(library, 'Copy as Chicago', WORDS);
  await until('it to be copied', async () => (await shown(library)).status !== '');
  const copied = await extension.clipboard(library);
  expect(copied).toContain(WORDS);
  expect(copied.split('\n').at(-1)).toMatch(/^\S.*“.+\.” .+\d{4}\. http:\/\/.+\/links\.html\.$/);
  await library.close();
});

/** How often the library is open in a tab: asked of the extension from a page of its own. */
const librariesOpen = (desk: Page) =>
  desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getContexts(filter: object): Promise<{ documentUrl?: string }[]> } };
    };
    const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
    return tabs.filter(({ documentUrl }) => documentUrl?.includes('/library.html')).length;
  });

const closeLibraries = (desk: Page) =>
  desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { getContexts(filter: object): Promise<{ documentUrl?: string; tabId: number }[]> };
        tabs: { remove(id: number): Promise<void> };
      };
    };
    for (const { documentUrl, tabId } of await chrome.runtime.getContexts({ contextTypes: ['TAB'] }))
      if (documentUrl?.includes('/library.html')) await chrome.tabs.remove(tabId);
  });

test('is opened from the popup', async ({ open: openArticle, mark, extension }) => {
  const desk = await extension.openExtensionPage('popup.html?view=tab');
  const popup = await mark(await openArticle('/links.html'));
  // The press closes the popup, which may then never answer.
  void popup.press('Library').catch(() => undefined);
  await until('the library', async () => (await librariesOpen(desk)) === 1);
  await closeLibraries(desk);
  await desk.close();
});

test('is opened by its shortcut, and only once', async ({ open: openArticle, extension }) => {
  const desk = await extension.openExtensionPage('popup.html?view=tab');
  const article = await openArticle('/links.html');
  await extension.command(article, 'open-library');
  await until('the library', async () => (await librariesOpen(desk)) === 1);
  await extension.command(article, 'open-library');
  // A second one would be there by the time a third wish is carried out.
  await extension.command(article, 'open-library');
  await until('the article to be behind', () =>
    article.evaluate(() => document.visibilityState === 'hidden'),
  );
  expect(await librariesOpen(desk)).toBe(1);
  await closeLibraries(desk);
  await desk.close();
});

test('chosen quotations come out as a file, and no others', async ({
  open: openArticle,
  mark,
  extension,
}) => {
  const popup = await mark(await openArticle('/links.html'));
  await popup.saveAll();
  await popup.close();
  const page = await open(extension);
  await until('the list', async () => (await shown(page)).rows.length > 1);
  await page.evaluate(() => document.querySelector<HTMLInputElement>('.choose input')!.click());
  await press(page, 'Export…');
  await page.waitForSelector('dialog .button.strong');
  const file = await downloadedBy(extension.downloads, async () => {
    await press(page, 'Export');
  });
  const { annotations } = JSON.parse(await readFile(file, 'utf8')) as { annotations: unknown[] };
  await rm(file);
  expect(annotations).toHaveLength(1);
  await page.close();
});

test('draws pictures under the extension’s own policy; their marks lead to what they count', async ({
  open: openArticle,
  mark,
  extension,
}) => {
  const popup = await mark(await openArticle('/links.html'));
  await popup.saveAll();
  await popup.close();
  const library = await open(extension, '#/pictures');
  await until('four pictures', () =>
    library.evaluate(() => document.querySelectorAll('.picture svg').length === 4),
  );
  const { count, href } = await library.evaluate(() => {
    const bar = document.querySelector('.picture svg a[aria-label]');
    const label = bar?.getAttribute('aria-label') ?? '';
    return { count: /\d+/.exec(label)?.[0] ?? '', href: bar?.getAttribute('href') ?? '' };
  });
  await library.evaluate((to) => {
    location.hash = to;
  }, href);
  await until('what the mark counts', async () => (await shown(library)).count.startsWith(`${count} of `));
  await library.evaluate(() => {
    location.hash = '#/same';
  });
  await until('an answer', () => library.evaluate(() => document.querySelector('.ask') !== null));
  await library.close();
});
