import { until } from '../../tools/browser/driver';
import type { PopupPage } from '../../tools/browser/popup-page';
import { expect, test } from './fixtures';

const WORDS = 'By then the wood is gone.';

/** The row whose words hold these. */
async function rowOf(popup: PopupPage, words: string) {
  return until(`a row that says “${words}”`, async () =>
    (await popup.rows()).find((r) => r.words.includes(words)),
  );
}

const says = (popup: PopupPage, words: RegExp) =>
  until(`the popup to say ${words}`, async () => words.test(await popup.text()));

test.describe('the popup', () => {
  test('lists what was found by speaker, with the way the words came', async ({ open, mark }) => {
    const popup = await mark(await open('/links.html'));
    const rows = await popup.rows();
    expect(await popup.summary()).toContain(`${rows.length} quotations`);
    expect((await rowOf(popup, WORDS)).under).toMatch(/^Lise Varga/);
    expect((await rowOf(popup, WORDS)).way).toContain('First-hand');
    const told = await rowOf(popup, 'A later warning is a warning nobody reads');
    expect(told.under).toMatch(/^Emil Roth/);
    expect(told.way).toMatch(/Second-hand.*Evening Mail/);
    // The same speaker's words stand under one heading.
    const groups = rows.map(({ under }) => under);
    expect(groups.filter((g, i) => groups.indexOf(g) !== i && groups[i - 1] !== g)).toEqual([]);
    await popup.close();
  });

  test('filters by distance', async ({ open, mark }) => {
    const popup = await mark(await open('/links.html'));
    const all = (await popup.rows()).length;
    await popup.press('Second-hand');
    const some = await popup.rows();
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all);
    for (const { way } of some) expect(way).toContain('Second-hand');
    await popup.press('Second-hand');
    expect(await popup.rows()).toHaveLength(all);
    await popup.close();
  });

  test('leads to the words on the page', async ({ open, mark }) => {
    const page = await open('/demo.html');
    await page.setViewport({ width: 1000, height: 500 });
    const popup = await mark(page);
    await popup.press('“Buy flour', 'Buy flour');
    await until('the page to scroll there', () =>
      page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find((p) =>
          p.textContent?.includes('Buy flour'),
        );
        const { top, bottom } = paragraph!.getBoundingClientRect();
        return scrollY > 0 && top >= 0 && bottom <= innerHeight;
      }),
    );
    await popup.close();
  });
});

test.describe('what is saved', () => {
  test('is shown as saved, in the list and when the popup is opened again', async ({ open, mark }) => {
    const page = await open('/links.html');
    let popup = await mark(page);
    await popup.press('Save', WORDS);
    await until('it to show so', async () =>
      (await rowOf(popup, WORDS)).buttons.includes('Saved. Press to delete'),
    );
    await popup.close();
    popup = await mark(page);
    expect((await rowOf(popup, WORDS)).buttons).toContain('Saved. Press to delete');
    await popup.press('Saved 1');
    const [row] = await popup.rows();
    expect(row?.under).toBe('On this page');
    expect(row?.text).toContain('Lise Varga');
    await popup.close();
  });

  test('all at once makes one of each, however often', async ({ open, mark }) => {
    const page = await open('/links.html');
    let popup = await mark(page);
    const count = (await popup.rows()).length;
    await popup.press(`Save all ${count}`);
    await says(popup, new RegExp(`Saved ${count}\\b`));
    await popup.close();
    await page.reload();
    popup = await mark(page);
    await says(popup, /All saved/);
    await popup.press(`Saved ${count}`);
    expect(await popup.rows()).toHaveLength(count);
    await popup.close();
  });

  test('keeps a note and tags, even when the popup closes at once', async ({ open, mark }) => {
    const page = await open('/links.html');
    let popup = await mark(page);
    await popup.press('Save', WORDS);
    await popup.press('Note and tags', WORDS);
    await popup.fill('Note', 'Ask her about 1991.');
    await popup.fill('Tags', 'frost, orchards');
    await popup.close();
    popup = await mark(page);
    await until('the note', async () => /Ask her about 1991\./.test((await rowOf(popup, WORDS)).text));
    expect((await rowOf(popup, WORDS)).text).toMatch(/frost.*orchards/);
    await popup.close();
  });

  test('is deleted, and put back as it was', async ({ open, mark }) => {
    const popup = await mark(await open('/links.html'));
    await popup.press('Save', WORDS);
    await popup.press('Note and tags', WORDS);
    await popup.fill('Note', 'Do not lose this.');
    await popup.press('Saved 1');
    await popup.press('Delete', WORDS);
    await until('it to go', async () => (await popup.rows()).length === 0);
    await popup.press('Undo');
    await until('it to come back', async () => (await popup.rows()).length === 1);
    expect((await rowOf(popup, WORDS)).text).toContain('Do not lose this.');
    await popup.close();
  });

  test('of other pages is listed with a link to them', async ({ open, mark, site }) => {
    const popup = await mark(await open('/links.html'));
    await popup.press('Save', WORDS);
    await popup.press('Saved 1');
    await popup.close();
    const other = await mark(await open('/strict-csp.html'));
    await other.press('Saved 1');
    const row = await rowOf(other, WORDS);
    expect(row.under).toBe('Latest from other pages');
    const address = await other.view.evaluate(
      () => document.querySelector<HTMLAnchorElement>('li.row a')?.href,
    );
    expect(address).toBe(`${site.origin}/links.html`);
    await other.close();
  });
});
