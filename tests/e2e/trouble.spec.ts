import { type ExtensionBrowser, until } from '../../tools/browser/driver';
import { expect, test } from './fixtures';
import { pointAt } from './reading';

const WORDS = 'By then the wood is gone.';

test('the background may end at any time: the next save starts it again', async ({
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
  const save = card.buttons.find(({ label }) => label === 'Save')!;
  await extension.stopBackground();
  await page.mouse.click(save.x, save.y);
  await until('“Saved”', async () =>
    (await extension.card(page))?.buttons.some(({ label }) => label.startsWith('Saved')),
  );

  await extension.stopBackground();
  const popup = await mark(page);
  await popup.press('Saved 1');
  expect((await popup.rows()).map(({ words }) => words)).toEqual([expect.stringContaining(WORDS)]);
  await popup.close();
});

/** Puts a database in place of ours that a future version of the extension might have left: it cannot be opened. */
async function breakDatabase(extension: ExtensionBrowser, broken: boolean): Promise<void> {
  const desk = await extension.openExtensionPage('icon.svg');
  await extension.stopBackground();
  await desk.evaluate(
    async (version) => {
      const done = (request: IDBOpenDBRequest) =>
        new Promise<IDBDatabase | null>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result ?? null);
          request.onerror = () => reject(request.error);
        });
      await done(indexedDB.deleteDatabase('hearsay'));
      if (version > 0) (await done(indexedDB.open('hearsay', version)))?.close();
    },
    broken ? 1_000_000 : 0,
  );
  await desk.close();
}

test('a database that does not open is said, and highlighting still works', async ({
  open,
  mark,
  extension,
  expected,
}) => {
  // What a browser logs of a database it cannot open is no news.
  expected.push(/VersionError|UpgradeError|DatabaseClosed/i);
  const page = await open('/links.html');
  try {
    await breakDatabase(extension, true);
    const popup = await mark(page);
    expect(await popup.summary()).toMatch(/^\d+ quotations/);
    expect(await extension.highlightStyles(page)).toBeGreaterThan(0);
    await until('the trouble to be said', async () => /Saving does not work/.test(await popup.text()));
    await popup.press('Save', WORDS);
    await until('that it was not saved', async () => {
      const rows = await popup.rows();
      return rows.find(({ words }) => words.includes(WORDS))?.buttons.includes('Save');
    });
    await popup.close();
  } finally {
    await breakDatabase(extension, false);
  }
  const popup = await mark(page);
  await popup.press('Save', WORDS);
  await until('that it is saved now', async () => /Saved 1/.test(await popup.text()));
  await popup.close();
});

test('an error anywhere in the extension would be heard by these tests', async ({
  open,
  mark,
  extension,
}) => {
  const popup = await mark(await open('/links.html'));
  await popup.view.evaluate(() => {
    setTimeout(() => {
      throw new Error('a probe');
    });
  });
  const heard: string[] = [];
  await until('the error', async () => {
    heard.push(...(await extension.takeComplaints()).map(({ text }) => text));
    return heard.length > 0;
  });
  expect(heard).toEqual([expect.stringContaining('a probe')]);
  await popup.close();
});
