import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { LOCALES } from '../../lib/model/locale';
import { type ExtensionBrowser, until } from '../../tools/browser/driver';
import { openPanelFor } from '../../tools/browser/panel-page';
import { expect, test } from './fixtures';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Presses the radio button of a language on the settings page, as a reader does. */
async function choose(settings: Page, language: string): Promise<void> {
  await settings.bringToFront();
  await settings.waitForSelector(`input[type=radio][value=${language}]`);
  await settings.click(`input[type=radio][value=${language}]`);
}

/** What a document is written in, and what can be read on it. */
const spoken = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
    text: document.body.innerText,
  }));

const says = (page: Page, text: string) =>
  until(`“${text}” on ${page.url()}`, async () => (await spoken(page)).text.includes(text));

/** Words of the card of the first quotation of a page. */
async function cardOf(extension: ExtensionBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  await extension.command(page, 'next-attribution');
  return (await until('the card', () => extension.card(page))).text;
}

test('a language chosen in the settings is spoken everywhere, at once and by what opens later', async ({
  extension,
  open,
  mark,
}) => {
  const article = await open('/links.html');
  await (await mark(article)).close();
  const settings = await extension.openExtensionPage('options.html');
  await says(settings, 'Appearance');
  expect(await spoken(settings)).toMatchObject({ lang: 'en', dir: 'ltr', title: 'Hearsay: Settings' });

  await choose(settings, 'de');
  await says(settings, 'Aussehen');
  expect(await spoken(settings)).toMatchObject({ lang: 'de', dir: 'ltr', title: 'Hearsay: Einstellungen' });
  // Drawn anew under the reader's hands: the keyboard stays where it was.
  expect(await settings.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('de');

  await until('the German card', async () => {
    const text = await cardOf(extension, article);
    return text.includes('aus erster Hand') && text.includes('Mit Quelle kopieren');
  });

  const popup = await mark(article);
  await until('the German summary', async () => /\d+ Zitate/.test(await popup.text()));
  expect(await popup.text()).toContain('Exportieren');
  const panel = await openPanelFor(extension, popup);
  await until('the German panel', async () => (await spoken(panel.page)).lang === 'de');
  await says(panel.page, 'Der Reihe nach');

  const library = await extension.openExtensionPage('library.html');
  await says(library, 'Noch nichts gespeichert.');
  expect(await spoken(library)).toMatchObject({ lang: 'de', title: 'Zitate – Hearsay' });

  // A page that is open changes with the choice.
  await choose(settings, 'auto');
  await says(settings, 'Appearance');
  await library.bringToFront();
  await says(library, 'Nothing saved yet.');
  await until('the English card', async () => (await cardOf(extension, article)).includes('first-hand'));
  for (const page of [settings, library, panel]) await page.close();
});

test('Arabic is written from right to left, names of articles keep their own direction', async ({
  extension,
  open,
  mark,
}) => {
  const settings = await extension.openExtensionPage('options.html');
  await choose(settings, 'ar');
  await until('Arabic', async () => (await spoken(settings)).lang === 'ar');
  expect(await spoken(settings)).toMatchObject({ dir: 'rtl' });
  expect(await settings.evaluate(() => getComputedStyle(document.querySelector('h1')!).direction)).toBe(
    'rtl',
  );

  const article = await open('/links.html');
  const popup = await mark(article);
  expect(await popup.view.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await until('the way, from right to left', async () =>
    (await popup.rows()).some(({ way }) => way.includes('→')),
  );
  await popup.close();
  await until('the Arabic card', async () => /[\u0600-\u06ff]/.test(await cardOf(extension, article)));
  await settings.close();
});

test('menus and the button speak it too, and the manifest has every language', async ({
  extension,
  open,
  mark,
}) => {
  const settings = await extension.openExtensionPage('options.html');
  await choose(settings, 'de');
  await says(settings, 'Aussehen');
  const article = await open('/links.html');
  await (await mark(article)).close();
  const title = () =>
    settings.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          action: { getTitle(of: { tabId?: number }): Promise<string> };
          tabs: { query(which: object): Promise<{ id: number }[]> };
        };
      };
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
    });
  await until('the German title', async () =>
    (await title()).some((text) => /^Hearsay: \d+ auf dieser Seite$/.test(text)),
  );
  const locales = await settings.evaluate(() =>
    Promise.all(
      ['en', 'de', 'fr', 'es', 'uk', 'ar'].map(async (locale) => {
        const messages = await (await fetch(`/_locales/${locale}/messages.json`)).json();
        return messages.manifest_about.message as string;
      }),
    ),
  );
  expect(new Set(locales).size).toBe(6);
  await settings.close();
});

test('no page breaks at 320 pixels, nor the popup, however long the words; none has a violation', async ({
  extension,
  open,
  mark,
}) => {
  test.setTimeout(180_000);
  const settings = await extension.openExtensionPage('options.html');
  const article = await open('/links.html');
  for (const language of LOCALES) {
    await choose(settings, language);
    await until(language, async () => (await spoken(settings)).lang === language);
    await article.bringToFront();
    const popup = await mark(article);
    await until('the list', async () => (await popup.rows()).length > 0);
    const wide = () =>
      popup.view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    // Firefox gives a popup the width of its words a moment after they are there.
    await until(`the popup in ${language} to fit`, async () => (await wide()) <= 0);
    await popup.close();
    for (const path of ['options.html', 'library.html', 'welcome.html', 'privacy.html']) {
      const page = await extension.openExtensionPage(path);
      await page.setViewport({ width: 320, height: 700 });
      await until(`${path} in ${language}`, async () => {
        const { lang, text } = await spoken(page);
        return lang === language && text.trim() !== '';
      });
      await page.evaluate(axeSource);
      const { over, found } = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(
              of: Document,
              how: object,
            ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const { violations } = await axe.run(document, { iframes: false });
        return {
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        };
      });
      expect(over, `${path} in ${language}`).toBeLessThanOrEqual(0);
      expect(found, `${path} in ${language}`).toEqual([]);
      await page.close();
    }
  }
  await settings.close();
});
