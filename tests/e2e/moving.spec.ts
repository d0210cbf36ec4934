import type { Page } from 'puppeteer-core';
import { until } from '../../tools/browser/driver';
import type { PopupPage } from '../../tools/browser/popup-page';
import { expect, test } from './fixtures';
import { documentOf } from './reading';

/*
 * Pages that change under their readers' eyes, in both browsers; lib/page/changing-page.browser.test.ts looks at the same closer, with an
 * engine of its own, in Chromium. The page does to itself what tests/fixtures/moving.html names.
 */

const PAGE = '/moving.html';
const QUOTED = 'it is worth every penny';

type Deed = 'rewrite' | 'unfold' | 'load' | 'insert' | 'translate' | 'original' | 'navigate' | 'append';
interface Moving {
  act: Record<Deed | 'reach' | 'insist' | 'fight' | 'rest', () => void> & {
    changes: number;
    cleared: number;
  };
}

const act = (page: Page, deed: keyof Moving['act']) =>
  page.evaluate((name) => {
    const does = (window as unknown as Moving).act[name];
    if (typeof does === 'function') does();
  }, deed);
const counted = (page: Page, what: 'changes' | 'cleared') =>
  page.evaluate((name) => (window as unknown as Moving).act[name], what);

/** Words that are painted as content, as they stand on the page now. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith('hearsay') && name.endsWith('-content'))
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()))
      .join('\n'),
  );
const shows = (page: Page, words: string) =>
  until(`“${words}” to be marked`, async () => (await painted(page)).includes(words));

/** Addresses of the articles that have something saved, as the popup's own database has them. */
const savedAddresses = (popup: PopupPage) =>
  popup.view.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hearsay');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await new Promise<{ articleUrl: string }[]>((resolve, reject) => {
      const request = database.transaction('annotations').objectStore('annotations').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return all.map(({ articleUrl }) => articleUrl);
  });

/** Switches Hearsay off and sees that nothing of it is left. */
async function leavesNothing(page: Page, popup: PopupPage): Promise<void> {
  const before = await documentOf(page);
  await popup.press('Marks on a click');
  await popup.press('Never');
  await until('the highlights to go', async () =>
    page.evaluate(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('hearsay'))),
  );
  await popup.close();
  expect(await documentOf(page)).toBe(before);
  // The page goes on changing, and nobody marks it.
  await page.evaluate(() => {
    document.querySelector('article')?.append(document.createElement('p'));
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await painted(page)).toBe('');
}

/** The page as it begins, with its quotation painted. */
async function marked(
  open: (path: string) => Promise<Page>,
  mark: (page: Page) => Promise<PopupPage>,
): Promise<Page> {
  const page = await open(PAGE);
  await (await mark(page)).close();
  await shows(page, QUOTED);
  return page;
}

test('marks follow an article whose text is replaced, unfolded, loaded late and added to at its head', async ({
  open,
  mark,
  extension,
}) => {
  const page = await marked(open, mark);
  expect(await painted(page)).not.toContain('My mother');
  const before = await documentOf(page);

  await act(page, 'rewrite');
  await shows(page, QUOTED);
  expect(await documentOf(page)).toBe(before);
  await act(page, 'unfold');
  await shows(page, 'My mother kept this lamp');
  await act(page, 'load');
  await shows(page, 'a fine place for a wedding');
  await act(page, 'insert');
  await shows(page, 'The deed is signed');
  // What was there before is still on its own words.
  const all = (await painted(page)).split('\n');
  expect(all).toContain('“We paid one pound, and it is worth every penny,”');
  expect(all).toContain('“My mother kept this lamp before me,”');
  const count = Number(await extension.badgeText(page));

  const popup = await mark(page);
  expect(await popup.summary()).toMatch(new RegExp(`^${count} `));
  await leavesNothing(page, popup);
});

test('a translation in place is left alone, and marked again when it is taken back', async ({
  open,
  mark,
}) => {
  const page = await marked(open, mark);
  await act(page, 'translate');
  await until('the marks to go', async () => (await painted(page)) === '');
  const popup = await mark(page);
  await until('the popup to say why', async () => /does not read like English/.test(await popup.text()));
  await popup.close();
  await act(page, 'original');
  await shows(page, QUOTED);
  await leavesNothing(page, await mark(page));
});

test('client-side navigation: the next article is marked as itself, and the first again on the way back', async ({
  open,
  mark,
}) => {
  const page = await marked(open, mark);
  await act(page, 'navigate');
  await shows(page, 'left on the quay');
  expect(await painted(page)).not.toContain(QUOTED);
  const popup = await mark(page);
  await popup.press('Save', 'left on the quay');
  await until('it to be saved', async () => (await popup.text()).includes('Saved 1'));
  // Saved under the address of the article that is open now.
  expect(await savedAddresses(popup)).toEqual([expect.stringMatching(/\/moving-ferry\.html$/)]);
  await popup.close();
  await page.evaluate(() => history.back());
  await shows(page, QUOTED);
  expect(await painted(page)).not.toContain('left on the quay');
  await leavesNothing(page, await mark(page));
});

test('endless scrolling: the first article stays marked, until the reader has come to the second', async ({
  open,
  mark,
}) => {
  const page = await marked(open, mark);
  await act(page, 'append');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await painted(page)).toContain(QUOTED);
  expect(await painted(page)).not.toContain('left on the quay');
  await act(page, 'reach');
  await shows(page, 'left on the quay');
  await leavesNothing(page, await mark(page));
});

test('a page that fights back: its own words stay, it is not drawn into a circle, and the marks come back', async ({
  open,
  mark,
}) => {
  const page = await marked(open, mark);

  await act(page, 'insist');
  await shows(page, QUOTED);
  const changes = await counted(page, 'changes');
  await new Promise((resolve) => setTimeout(resolve, 400));
  // Its own change and its putting back; none is ours.
  expect(await counted(page, 'changes')).toBe(changes);

  await act(page, 'fight');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await act(page, 'rest');
  const cleared = await counted(page, 'cleared');
  expect(cleared).toBeGreaterThan(0);
  // Twice as long a wait each time.
  expect(cleared).toBeLessThan(8);
  await until('the marks to come back', async () => {
    await page.mouse.move(100 + Math.random() * 50, 100);
    return (await painted(page)).includes(QUOTED);
  });
  await leavesNothing(page, await mark(page));
});
