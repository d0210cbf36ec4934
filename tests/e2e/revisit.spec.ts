import { readFile } from 'node:fs/promises';
import { until } from '../../tools/browser/driver';
import { expect, test } from './fixtures';

const EDITED = new URL('../fixtures/links-edited.html', import.meta.url);

test.describe('a page visited again', () => {
  test.afterEach(({ site }) => site.overlay('/links.html', null));

  test('shows as saved what was saved', async ({ open, mark, extension }) => {
    const page = await open('/links.html');
    const popup = await mark(page);
    const styles = await extension.highlightStyles(page);
    await popup.press('Save', 'By then the wood is gone.');
    await until('a style for what is saved', async () => (await extension.highlightStyles(page)) > styles);
    await popup.close();
    await page.close();

    const again = await open('/links.html');
    const popupAgain = await mark(again);
    await until('it to show so', async () => {
      const row = (await popupAgain.rows()).find(({ words }) => words.includes('By then the wood is gone.'));
      return row?.buttons.includes('Saved. Press to delete');
    });
    expect(await extension.highlightStyles(again)).toBeGreaterThan(styles);
    await popupAgain.close();
  });

  test('finds the words again after edits, and lists what is gone', async ({ open, mark, site }) => {
    const page = await open('/links.html');
    const popup = await mark(page);
    const count = await popup.saveAll();
    await popup.close();
    await page.close();

    site.overlay('/links.html', {
      body: await readFile(EDITED, 'utf8'),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    const edited = await mark(await open('/links.html'));
    await edited.press(`Saved ${count}`);
    const rows = await until('what is gone', async () => {
      const all = await edited.rows();
      return all.some(({ under }) => under === 'No longer found on this page') && all;
    });
    const under = (heading: string) => rows.filter((row) => row.under === heading).map(({ words }) => words);
    // A word of this one was changed, and it moved down by a sentence.
    expect(under('On this page')).toContainEqual(
      expect.stringMatching(/light the fires.*By then the wood is gone/),
    );
    // Marks of another style.
    expect(under('On this page')).toContainEqual(expect.stringContaining('A later warning'));
    // Two paragraphs were deleted.
    expect(under('No longer found on this page')).toContainEqual(expect.stringContaining('The first year'));
    expect(rows).toHaveLength(count);
    await edited.close();
  });

  test('keeps up with a page that changes while it is read', async ({ open, mark, extension }) => {
    const page = await open('/links.html');
    const popup = await mark(page);
    await popup.close();
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) =>
        p.textContent?.includes('The office does not'),
      );
      const fresh = document.createElement('p');
      fresh.textContent =
        '“Nobody had asked us before,” said Tomas Brandt, who runs the mill at the end of the road.';
      paragraph?.after(fresh);
    });
    await until('the badge to count one more', async () => {
      const again = await mark(page);
      const found = (await again.rows()).some(({ words }) => words.includes('Nobody had asked us before'));
      await again.close();
      return found;
    });
    expect(await extension.highlightStyles(page)).toBeGreaterThan(0);
  });
});
