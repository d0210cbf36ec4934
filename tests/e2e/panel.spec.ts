import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { until } from '../../tools/browser/driver';
import { openPanelFor, type PanelPage } from '../../tools/browser/panel-page';
import { test as base, expect } from './fixtures';
import { boxOf, pointAt, select } from './reading';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WORDS = 'By then the wood is gone.';
const TOLD = 'A later warning is a warning nobody reads';

/** Marks an article, and opens the panel's page for its tab. */
const test = base.extend<{ panelFor(page: Page): Promise<PanelPage> }>({
  panelFor: async ({ extension, mark }, use) => {
    const panels: PanelPage[] = [];
    await use(async (page) => {
      const panel = await openPanelFor(extension, await mark(page));
      panels.push(panel);
      return panel;
    });
    for (const panel of panels) if (!panel.page.isClosed()) await panel.close();
  },
});

const rowOf = (panel: PanelPage, words: string) =>
  until(`a row that says “${words}”`, async () =>
    (await panel.rows()).find((row) => row.words.includes(words)),
  );
const says = (panel: PanelPage, words: RegExp) =>
  until(`the panel to say ${words}`, async () => words.test(await panel.message()));

test.describe('the panel', () => {
  test('lists what stands on the page in order, by speaker and by relay', async ({ open, panelFor }) => {
    const page = await open('/links.html');
    const panel = await panelFor(page);
    const inOrder = (await panel.rows()).map(({ words }) => words);
    const text = await page.evaluate(() => document.body.textContent?.replace(/\s+/g, ' ') ?? '');
    // Words that run over a footnote's marker or a soft hyphen stand otherwise in the document; short ones stand in it twice.
    const places = inOrder
      .filter((words) => words.length > 12)
      .map((words) => text.indexOf(words.split(' … ')[0]!.slice(0, 30)))
      .filter((at) => at >= 0);
    expect(places.length).toBeGreaterThan(6);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await panel.press('Speakers');
    expect((await rowOf(panel, WORDS)).under).toMatch(/^Lise Varga/);
    await panel.press('Relays');
    expect((await rowOf(panel, TOLD)).under).toMatch(/^Through Evening Mail/);
    expect((await rowOf(panel, WORDS)).under).toMatch(/^Through nobody/);
  });

  test('leads to the words, and follows the page’s scroll', async ({ open, panelFor }) => {
    const page = await open('/links.html');
    await page.setViewport({ width: 900, height: 300 });
    const panel = await panelFor(page);
    await panel.press((await rowOf(panel, WORDS)).words.slice(0, 12), WORDS);
    await until('the page to scroll there', () =>
      page.evaluate((words) => {
        const p = [...document.querySelectorAll('p')].find((el) => el.textContent?.includes(words));
        const { top, bottom } = p!.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }, WORDS),
    );
    // Pages out of sight hear nothing of scrolling; beside a side panel they are in sight.
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const first = (await panel.rows())[0]!.words;
    await until('the first to be current', async () => (await panel.current()) === first);
    const last = (await panel.rows()).at(-1)!.words;
    const { y } = await pointAt(page, last.slice(0, 20));
    expect(y).toBeGreaterThan(0);
    await until('another to be current', async () => (await panel.current()) !== first);
    const current = (await panel.current())!;
    const box = await boxOf(page, current.split(' … ')[0]!.slice(0, 20));
    const scrolled = await page.evaluate(() => scrollY);
    expect(box.y + 300).toBeGreaterThan(scrolled);
    expect(box.y).toBeLessThan(scrolled + 300);
  });

  test('searches within, and says how much it shows', async ({ open, panelFor }) => {
    const panel = await panelFor(await open('/links.html'));
    const all = (await panel.rows()).length;
    await panel.search('varga wood');
    await until('one row', async () => (await panel.rows()).length < all);
    for (const row of await panel.rows()) expect(row.text).toMatch(/Varga/);
    expect(await panel.message()).toMatch(new RegExp(`^\\d of ${all} quotations shown`));
    await panel.search('no such words');
    expect(await panel.text()).toContain('Nothing here holds “no such words”.');
    await panel.press('Show all');
    expect(await panel.rows()).toHaveLength(all);
  });

  test('shows who reached the page through whom, as a picture and as a table', async ({ open, panelFor }) => {
    const panel = await panelFor(await open('/links.html'));
    await panel.press('Picture');
    const table = () =>
      panel.page.evaluate(() =>
        [...document.querySelectorAll('.routes tbody tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
        ),
      );
    const routes = await table();
    expect(routes.map(([speaker]) => speaker)).toEqual(expect.arrayContaining(['Lise Varga', 'Emil Roth']));
    const threads = await panel.page.evaluate(() => document.querySelectorAll('.thread path').length);
    expect(threads).toBeGreaterThan(2);
    await panel.press('Evening Mail');
    const picked = await table();
    expect(picked.length).toBeLessThan(routes.length);
    for (const cells of picked) expect(cells.join(' ')).toContain('Evening Mail');
    expect((await rowOf(panel, TOLD)).under).toMatch(/Said or passed on by Evening Mail/);
  });

  test('goes by keyboard: one stop for the list, arrows inside it, keys that act', async ({
    open,
    panelFor,
  }) => {
    const panel = await panelFor(await open('/links.html'));
    const { keyboard } = panel.page;
    const rows = await panel.rows();
    await panel.page.bringToFront();
    await panel.page.evaluate(() => document.querySelector<HTMLElement>('[role=tab]')?.focus());
    await keyboard.press('/');
    expect(await panel.focused()).toBe('Search these quotations');
    await keyboard.press('ArrowDown');
    expect(await panel.focused()).toBe(rows[0]!.words);
    await keyboard.press('ArrowDown');
    expect(await panel.focused()).toBe(rows[1]!.words);
    const stops = await panel.page.evaluate(
      () => document.querySelectorAll('[data-row][tabindex="0"]').length,
    );
    expect(stops).toBe(1);
    await keyboard.press('s');
    await until('it to be saved', async () =>
      (await panel.rows())[1]!.buttons.includes('Saved. Press to delete'),
    );
    await keyboard.press('e');
    await until('the form', async () => (await panel.focused()) === 'Correct');
    await keyboard.press('Escape');
    await until('the focus to come back', async () => (await panel.focused()) === rows[1]!.words);
    await keyboard.press('Delete');
    await says(panel, /no quotation/);
    await until('it to go', async () => (await panel.rows()).length === rows.length - 1);
  });

  test('a page that is not marked says so, and is marked from here where that is allowed', async ({
    open,
    extension,
    mark,
  }) => {
    const page = await open('/links.html');
    const panel = await openPanelFor(extension, await mark(page));
    await page.reload();
    await until('it to say so', async () => (await panel.text()).includes('This page is not marked.'));
    // The permission of the click went with the page: the panel says what to do.
    await panel.press('Mark this page');
    await until('an answer', async () => !(await panel.text()).includes('This page is not marked.'));
    await panel.close();
  });
});

test.describe('by hand', () => {
  test('a found one is corrected; it holds at the next reading, in the popup too, and is exported as gold', async ({
    open,
    panelFor,
    mark,
    extension,
  }) => {
    const page = await open('/links.html');
    const panel = await panelFor(page);
    await panel.press('Correct', WORDS);
    await panel.fill('Who said it', 'Lise M. Varga');
    await panel.press('Add a relay');
    await until('the relay’s field', () =>
      panel.page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[aria-label="Relay 1"]');
        if (!field) return false;
        field.value = 'Orchard Weekly';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      }),
    );
    await panel.choose('How much is quoted', 'partly quoted');
    await panel.press('More details');
    await panel.choose('What it is', 'a question');
    await panel.press('Save');
    await says(panel, /Corrected/);
    await until('the list to show it', async () => /Orchard Weekly/.test((await rowOf(panel, WORDS)).way));
    await panel.close();

    await page.reload();
    const popup = await mark(page);
    await until('the popup to show it', async () =>
      (await popup.rows()).some(({ under, way }) => /Lise M\. Varga/.test(under) && /by your hand/.test(way)),
    );
    await popup.press('Export');
    await popup.press('Corrections as gold');
    await until('the file to be told', async () => /in your downloads/.test(await popup.message()));
    const name = /hearsay-gold\S*\.jsonl/.exec(await popup.message())![0];
    const gold = await until('the file', async () => {
      try {
        return JSON.parse(readFileSync(`${extension.downloads}/${name}`, 'utf8'));
      } catch {
        return null;
      }
    });
    expect(Object.keys(gold)).toEqual(['id', 'publisher', 'text', 'attributions']);
    const corrected = gold.attributions.find(
      (one: { source: { speaker: string } }) => one.source.speaker === 'Lise M. Varga',
    );
    expect(corrected).toMatchObject({ kind: 'mixed', act: 'question', hops: 1 });
    const [start, end] = corrected.content.at(-1);
    expect(gold.text.slice(start, end)).toContain(WORDS);
    expect(Object.keys(corrected)).toEqual([
      'id',
      'kind',
      'act',
      'content',
      'cue',
      'source',
      'relays',
      'hedge',
      'hops',
      'parent',
    ]);
    await popup.close();
  });

  test('extents are taken from the selection; dismissed ones go and come back', async ({
    open,
    panelFor,
  }) => {
    const page = await open('/links.html');
    const panel = await panelFor(page);
    await panel.press('Correct', WORDS);
    await select(page, 'the wood is gone');
    await panel.press('Take the selection for: The words');
    await panel.press('More details');
    await panel.press('Clear: Words that attribute');
    await panel.press('Save');
    await says(panel, /Corrected/);
    await until('the new extent', async () =>
      (await panel.rows()).some(({ words }) => words === 'the wood is gone'),
    );
    await panel.press('Correct', 'the wood is gone');
    await panel.press('Back to what Hearsay found');
    await rowOf(panel, WORDS);

    await panel.press('Correct', WORDS);
    await panel.press('No quotation');
    await until('it to go', async () => (await panel.text()).includes('Dismissed by you'));
    await until(
      'its row to go',
      async () => !(await panel.rows()).some(({ words }) => words.includes(WORDS)),
    );
    await panel.press('Undo');
    await rowOf(panel, WORDS);
    await panel.press('Correct', WORDS);
    await panel.press('No quotation');
    await panel.press('Put back');
    await rowOf(panel, WORDS);
  });

  test('selected words are marked with what the engine makes of them, and saved', async ({
    open,
    panelFor,
  }) => {
    const page = await open('/links.html');
    const panel = await panelFor(page);
    await panel.press('Mark selection');
    await says(panel, /Select words of the article/);
    await select(page, 'wood is gone');
    await panel.press('Mark selection');
    const who = await until('the form', () =>
      panel.page.evaluate(
        () => document.querySelector<HTMLInputElement>('.editor input[type=text]')?.value ?? null,
      ),
    );
    expect(who).toBe('Lise Varga');
    await panel.press('Save');
    await says(panel, /Marked and saved/);
    const row = await until('its row', async () =>
      (await panel.rows()).find(({ words }) => words === 'wood is gone'),
    );
    expect(row.buttons).toContain('Saved. Press to delete');
    await panel.press('Undo');
    await until('it to go', async () => !(await panel.text()).includes('Marked and saved'));
    await until('it to go', async () => !(await panel.rows()).some(({ words }) => words === 'wood is gone'));
  });
});

test('keys are listed, with the way to change them', async ({ open, panelFor }) => {
  const panel = await panelFor(await open('/links.html'));
  await panel.press('Keys');
  const keys = await until('the list', async () => {
    const text = await panel.text();
    return /Mark this page/.test(text) ? text : null;
  });
  expect(keys).toMatch(/Mark this page\s+(Alt\+Shift\+H|⌥⇧H)/);
  for (const command of ['Go to the next', 'Go to the previous', 'Save the current', 'Open the side panel'])
    expect(keys).toContain(command);
  expect(keys).toContain('Change keys…');
});

for (const tone of ['light', 'dark'] as const)
  test(`no view has a violation in the ${tone}`, async ({ open, panelFor, extension }) => {
    const panel = await panelFor(await open('/links.html'));
    await extension.setDark(panel.page, tone === 'dark');
    const check = async (view: string) => {
      await panel.page.evaluate(axeSource);
      const found = await panel.page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        // colours on their way from light to dark are neither's
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
        const { violations } = await axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(found, view).toEqual([]);
    };
    expect(await panel.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      tone === 'dark',
    );
    await check('in order');
    for (const shape of ['Speakers', 'Relays', 'Picture']) {
      await panel.press(shape);
      await check(shape);
    }
    await panel.press('In order');
    await panel.search('no such words');
    await check('no hits');
    await panel.search('');
    await panel.press('Keys');
    await check('keys');
    await panel.press('Keys');
    await panel.press('Correct', WORDS);
    await panel.press('More details');
    await check('form');
    await panel.press('No quotation');
    await says(panel, /no quotation/);
    await check('dismissed');
    await extension.setDark(panel.page, false);
  });
