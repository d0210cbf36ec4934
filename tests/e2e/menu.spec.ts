import { until } from '../../tools/browser/driver';
import { expect, test } from './fixtures';
import { pointAt, select } from './reading';

const WORDS = 'By then the wood is gone.';

/*
 * Firefox's menu is opened and pressed, and its press is the permission. Chromium's menu cannot be reached without a screen: there the
 * background hears of a press, on a page that the toolbar button was pressed on before.
 */

test('an item of a selection’s menu marks the words by hand', async ({ open, mark, extension }) => {
  const page = await open('/links.html');
  if (extension.name === 'chromium') await (await mark(page)).close();
  const at = await pointAt(page, WORDS);
  await select(page, WORDS);
  const title = await extension.pressMenu(page, 'mark-selection', at);
  if (title !== null) expect(title).toMatch(/^Mark “By then the wood.*” by hand$/);
  const hand = await until('the form', async () => {
    const shown = await extension.hand(page);
    return shown && shown.fields.length > 0 ? shown : null;
  });
  expect(hand.text).toContain('Mark by hand');
  expect(await extension.highlightStyles(page)).toBeGreaterThan(0);
});

test('items of the page’s menu mark it, and open the list beside it', async ({ open, mark, extension }) => {
  const page = await open('/links.html');
  if (extension.name === 'chromium') {
    // The permission for a tab lasts as long as its site; the marks go with the document.
    await (await mark(page)).close();
    await page.reload();
  }
  expect(await extension.highlightStyles(page)).toBe(0);
  const title = await extension.pressMenu(page, 'mark-page', await pointAt(page, 'By Peter Quill'));
  if (title !== null) expect(title).toBe('Mark this page');
  await until('the marks', async () => (await extension.highlightStyles(page)) > 0);
  expect(Number(await until('the badge', () => extension.badgeText(page)))).toBeGreaterThan(3);

  // Chromium opens a panel for a reader's own press alone, and none can be made here.
  if (extension.name === 'chromium') return;
  await extension.pressMenu(page, 'open-panel', await pointAt(page, 'By Peter Quill'));
  const panel = await until('the sidebar', () => extension.sidePanel());
  const text = () => panel.evaluate(() => document.body.textContent ?? '');
  await until('the list', async () => (await text()).includes(WORDS));
  await panel.close();
});

test('where a page is closed to extensions, the toolbar button says that nothing could be marked', async ({
  extension,
}) => {
  const page = await extension.openExtensionPage('icon.svg');
  // Firefox has no menu of ours on such a page, but its key.
  if (extension.name === 'firefox') await extension.command(page, 'mark-page');
  else await extension.pressMenu(page, 'mark-page', { x: 50, y: 50 });
  await until('the sign on the button', async () => (await extension.badgeText(page)) !== '');
  expect(await extension.badgeText(page)).toBe('!');
  await page.close();
});
