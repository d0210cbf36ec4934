import type { Page } from 'puppeteer-core';
import { type Card, type ExtensionBrowser, until } from '../../tools/browser/driver';
import { expect, test } from './fixtures';
import { documentOf, pointAt } from './reading';

const WORDS = 'By then the wood is gone.';
const SPEAKER = 'Lise Varga';

async function hover(page: Page, extension: ExtensionBrowser, words: string): Promise<Card> {
  const { x, y } = await pointAt(page, words);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  return until('the card', () => extension.card(page));
}

const gone = (page: Page, extension: ExtensionBrowser) =>
  until('the card to go', async () => (await extension.card(page)) === null);

async function pressButton(page: Page, extension: ExtensionBrowser, label: string): Promise<void> {
  const card = await extension.card(page);
  const button = card?.buttons.find((b) => b.label.startsWith(label));
  if (!button) throw new Error(`The card has no button “${label}”: ${JSON.stringify(card)}`);
  await page.mouse.click(button.x, button.y);
}

test.describe('the card', () => {
  test('opens on hover, says who and how far away, and leaves the document alone', async ({
    open,
    mark,
    extension,
  }) => {
    const page = await open('/links.html');
    const before = await documentOf(page);
    await (await mark(page)).close();

    const card = await hover(page, extension, WORDS);
    expect(card.role).toBe('dialog');
    expect(card.label).toBe(SPEAKER);
    expect(card.text).toContain('first-hand');
    expect(card.text).toMatch(/this site\s*←\s*Lise Varga/);
    expect(card.buttons.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Save', 'Copy with citation', 'Copy link']),
    );
    const body = await page.evaluate(() => document.body.outerHTML);
    expect(before).toContain(body);

    await page.mouse.move(4, 4);
    await gone(page, extension);
    expect(await documentOf(page)).toBe(before);
  });

  test('stands on the screen, at most 360 pixels wide, and not over the words', async ({
    open,
    mark,
    extension,
  }) => {
    const page = await open('/links.html');
    await (await mark(page)).close();
    await page.setViewport({ width: 420, height: 500 });
    const { y } = await pointAt(page, WORDS);
    const { box } = await hover(page, extension, WORDS);
    expect(box.width).toBeLessThanOrEqual(360);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(420);
    expect(box.y + box.height).toBeLessThanOrEqual(500);
    expect(y < box.y || y > box.y + box.height).toBe(true);
  });

  test('names the relays on the way', async ({ open, mark, extension }) => {
    const page = await open('/strict-csp.html');
    await (await mark(page)).close();
    const card = await hover(page, extension, 'come with a cart');
    expect(card.label).toBe('Ugo Bassi');
    expect(card.text).toContain('second-hand, through Radio Alta');
    expect(card.text).toMatch(/this site\s*←\s*Radio Alta\s*←\s*Ugo Bassi/);
  });

  test('is dressed under the strictest content security policy', async ({ open, mark, extension }) => {
    const page = await open('/strict/links.html');
    await extension.takeComplaints();
    await (await mark(page)).close();
    const { box } = await hover(page, extension, WORDS);
    // Without its styles it would be as wide as the window.
    expect(box.width).toBeLessThanOrEqual(360);
  });

  test('closes with Escape', async ({ open, mark, extension }) => {
    const page = await open('/links.html');
    await (await mark(page)).close();
    await hover(page, extension, WORDS);
    await page.keyboard.press('Escape');
    await gone(page, extension);
  });

  test('closes with a click elsewhere', async ({ open, mark, extension }) => {
    const page = await open('/links.html');
    await (await mark(page)).close();
    await hover(page, extension, WORDS);
    await pressButton(page, extension, 'Copy');
    await page.mouse.click(4, 300);
    await gone(page, extension);
  });

  test('is reached, used and left by keyboard', async ({ open, mark, extension }) => {
    const page = await open('/links.html');
    await (await mark(page)).close();
    await page.bringToFront();
    await extension.command(page, 'open-card');
    const card = await until('the card', () => extension.card(page));
    expect(card.focused).toBe('card');
    await until('the focus on “Save”', async () => {
      await page.keyboard.press('Tab');
      return (await extension.card(page))?.focused === 'Save';
    });
    await page.keyboard.press('Enter');
    await until('the quotation to be saved', async () => {
      const now = await extension.card(page);
      return now?.buttons.some(({ label, pressed }) => label.startsWith('Saved') && pressed);
    });
    await page.keyboard.press('Escape');
    await gone(page, extension);

    await extension.command(page, 'next-attribution');
    const next = await until('the next card', () => extension.card(page));
    expect(next.text).not.toBe(card.text);
  });

  test('saves, and takes back what was saved', async ({ open, mark, extension }) => {
    const page = await open('/links.html');
    await (await mark(page)).close();
    await hover(page, extension, WORDS);
    await pressButton(page, extension, 'Save');
    await until('“Saved”', async () =>
      (await extension.card(page))?.buttons.some(({ label }) => label.startsWith('Saved')),
    );

    let popup = await mark(page);
    await popup.press('Saved');
    // the list is read from the store when its tab is opened
    const saved = await until(
      'the saved words',
      async () => (await popup.rows()).map(({ words }) => words)[0],
    );
    expect(saved).toContain(WORDS);
    expect(await popup.rows()).toHaveLength(1);
    await popup.close();

    await hover(page, extension, WORDS);
    await pressButton(page, extension, 'Saved');
    await until('“Save”', async () =>
      (await extension.card(page))?.buttons.some(({ label }) => label === 'Save'),
    );
    popup = await mark(page);
    await popup.press('Saved');
    expect(await popup.rows()).toEqual([]);
    await popup.close();
  });

  test('copies the words with their citation, and a link to them', async ({ open, mark, extension }) => {
    const page = await open('/links.html');
    await (await mark(page)).close();
    for (const [button, done, pattern] of [
      ['Copy with citation', 'Copied', /By then the wood is gone[\s\S]*Lise Varga[\s\S]*Valley Record/],
      ['Copy link', 'Link copied', /^http:\/\/127\.0\.0\.1:\d+\/links\.html#:~:text=/],
    ] as const) {
      await hover(page, extension, WORDS);
      await pressButton(page, extension, button);
      await until(`“${done}”`, async () => (await extension.card(page))?.text.includes(done));
      expect(await extension.clipboard(page)).toMatch(pattern);
      await page.keyboard.press('Escape');
    }
  });
});
