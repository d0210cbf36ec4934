import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, until } from '../../tools/browser/driver';
import { PopupPage } from '../../tools/browser/popup-page';
import { expect, test } from './fixtures';
import { documentOf, pointAt, select } from './reading';

const WORDS = 'By then the wood is gone.';

/** The browser's own panel, opened by the popup's button. */
async function openSidePanel(extension: ExtensionBrowser, popup: PopupPage): Promise<PopupPage> {
  await popup.press('Open the side panel');
  const panel = await until('the side panel', () => extension.sidePanel());
  return new PopupPage(panel);
}
const shows = (panel: PopupPage, words: string | RegExp) =>
  until(`the panel to show ${words}`, async () => {
    const text = await panel.text().catch(() => '');
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  });

test('the popup opens the browser’s own panel, which follows the reader from tab to tab and page to page', async ({
  open,
  mark,
  extension,
}) => {
  const first = await open('/links.html');
  const panel = await openSidePanel(extension, await mark(first));
  try {
    await shows(panel, WORDS);
    const second = await open('/strict-csp.html');
    await second.bringToFront();
    await shows(panel, 'This page is not marked.');
    await (await mark(second)).close();
    await shows(panel, 'Ugo Bassi');
    await first.bringToFront();
    await shows(panel, WORDS);
    await first.goto(first.url().replace('links', 'breaks'));
    await shows(panel, 'This page is not marked.');
  } finally {
    await panel.close();
  }
});

/** Waits for the button beside a selection, or the form, and answers with what it says. */
const handSays = (page: Page, extension: ExtensionBrowser, words: RegExp) =>
  until(`the page to say ${words}`, async () => {
    const hand = await extension.hand(page);
    return hand && words.test(hand.text) ? hand : null;
  });

async function pressHand(page: Page, extension: ExtensionBrowser, label: string): Promise<void> {
  const hand = await extension.hand(page);
  const button = hand?.buttons.find((one) => one.label.startsWith(label));
  if (!button) throw new Error(`There is no button “${label}”: ${JSON.stringify(hand)}`);
  await page.mouse.click(button.x, button.y);
}

test('words are marked from the button beside them, with what the engine makes of them', async ({
  open,
  mark,
  extension,
}) => {
  const page = await open('/links.html');
  await (await mark(page)).close();
  const before = await documentOf(page);
  await pointAt(page, WORDS);
  await select(page, 'the wood is gone');
  await handSays(page, extension, /Mark/);
  await pressHand(page, extension, '❝ Mark');
  const form = await handSays(page, extension, /Who said it/);
  expect(form.role).toBe('dialog');
  expect(form.fields).toEqual(['Lise Varga', '', 'direct']);
  await page.keyboard.type(' the elder');
  await page.keyboard.press('Enter');
  await handSays(page, extension, /Marked and saved/);
  const popup = await mark(page);
  const made = await until('its row', async () =>
    (await popup.rows()).find(({ words }) => words === 'the wood is gone'),
  );
  expect(made.under).toMatch(/the elder/);
  expect(made.buttons).toContain('Saved. Press to delete');
  await popup.close();
  await until('the line to go', async () => (await extension.hand(page)) === null, 12_000);
  expect(await documentOf(page)).toBe(before);
});

test('the shortcut opens the form; without a selection nothing happens', async ({
  open,
  mark,
  extension,
}) => {
  const page = await open('/links.html');
  await (await mark(page)).close();
  await extension.command(page, 'mark-selection');
  expect(await extension.hand(page)).toBeNull();
  await pointAt(page, WORDS);
  await select(page, 'the wood is gone');
  await extension.command(page, 'mark-selection');
  await handSays(page, extension, /Who said it/);
  await page.keyboard.press('Escape');
  await until('the form to go', async () => !/Who said/.test((await extension.hand(page))?.text ?? ''));
});

test('a found one is corrected from its card; the current one is saved by its shortcut', async ({
  open,
  mark,
  extension,
}) => {
  const page = await open('/links.html');
  await (await mark(page)).close();
  const { x, y } = await pointAt(page, WORDS);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  const card = await until('the card', () => extension.card(page));
  const correct = card.buttons.find(({ label }) => label === 'Correct')!;
  await page.mouse.click(correct.x, correct.y);
  await handSays(page, extension, /No quotation/);
  await page.keyboard.type(' II');
  await page.keyboard.press('Enter');
  await handSays(page, extension, /Corrected/);
  await page.mouse.move(4, 4);
  await extension.command(page, 'next-attribution');
  await until('the card', () => extension.card(page));
  await extension.command(page, 'save-attribution');
  await until('“Saved”', async () =>
    (await extension.card(page))?.buttons.some(({ label }) => label.startsWith('Saved')),
  );
});
