import type { Page } from 'puppeteer-core';
import { until } from '../../tools/browser/driver';
import { shareOfChange } from '../../tools/browser/png';
import { expect, test } from './fixtures';
import { type Box, documentOf, picture } from './reading';

/** Words of each kind of text an article is made of, and what stands around it. */
const READ = [
  'It hums like it did when I was six',
  'We oiled it twice',
  'Some thought the beams were rotten, and they were not',
  'nobody will ever grind here',
  'I was wrong about the stones',
  'The river does not care who owns the wheel',
  'The sluice comes next',
  'I will come and look',
  'We will bake with Orden flour',
  'Save me a sack',
];
const LEFT_ALONE = [
  'Our readers love us',
  'never run me',
  'This was taken out',
  'Finally some good news',
  'Bees are back',
  'We value your privacy',
];

/** Where the words in the post's open shadow tree stand. */
const inShadow = (page: Page): Promise<Box> =>
  page.evaluate(() => {
    const p = document.querySelector('x-post')!.shadowRoot!.querySelector('p')!;
    p.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(p.firstChild!, 1);
    range.setEnd(p.firstChild!, 14);
    const { x, y, width, height } = range.getClientRects()[0]!;
    return { x: x + scrollX, y: y + scrollY, width, height };
  });

test('all that belongs to an article is read and marked, and nothing else', async ({ open, mark }) => {
  const page = await open('/shapes.html');
  const before = await documentOf(page);
  const popup = await mark(page);
  const words = (await popup.rows()).map((row) => row.words).join('\n');
  for (const part of READ) expect(words).toContain(part);
  for (const part of LEFT_ALONE) expect(words).not.toContain(part);
  await popup.close();
  expect(await documentOf(page)).toBe(before);
});

test('words in an open shadow tree are painted, answer the pointer, and lose their paint with the rest', async ({
  open,
  mark,
  extension,
}) => {
  const page = await open('/shapes.html');
  const bare = await picture(page, await inShadow(page));
  await (await mark(page)).close();
  await until('the paint', async () => shareOfChange(bare, await picture(page, await inShadow(page))) > 0.3);
  const html = () => page.evaluate(() => document.querySelector('x-post')!.shadowRoot!.innerHTML);
  const inner = await html();

  const box = await inShadow(page);
  const scrolled = await page.evaluate(() => scrollY);
  const at = { x: box.x + box.width / 2, y: box.y - scrolled + box.height / 2 };
  await page.mouse.move(at.x - 3, at.y);
  await page.mouse.move(at.x, at.y);
  const card = await until('the card', () => extension.card(page));
  expect(card.label).toBe('Ivo Blom');
  await page.mouse.move(4, 4);
  await until('the card to go', async () => (await extension.card(page)) === null);

  const popup = await mark(page);
  await popup.press('Marks on a click');
  await popup.press('Never');
  await until('the paint to go', async () => (await extension.highlightStyles(page)) === 0);
  await popup.close();
  expect(shareOfChange(bare, await picture(page, await inShadow(page)))).toBe(0);
  expect(await html()).toBe(inner);
  await until('no sheet to be left', () =>
    page.evaluate(() => document.querySelector('x-post')!.shadowRoot!.adoptedStyleSheets.length === 0),
  );
});

test('shadow trees that change, and those that come late, are read and painted', async ({ open, mark }) => {
  const page = await open('/shapes.html');
  await (await mark(page)).close();
  const painted = () =>
    page.evaluate(() =>
      [...CSS.highlights.entries()]
        .filter(([name]) => name.startsWith('hearsay') && name.endsWith('-content'))
        .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()))
        .join('\n'),
    );
  const shows = (words: string) =>
    until(`“${words}” to be marked`, async () => (await painted()).includes(words));
  await shows('Save me a sack');

  await page.evaluate(() => {
    document.querySelector('x-post')!.shadowRoot!.querySelector('p')!.textContent =
      '“Keep me two sacks for the winter,” said Ivo Blom from the island.';
  });
  await shows('Keep me two sacks');
  expect(await painted()).not.toContain('Save me a sack');

  await page.evaluate(() => {
    const late = document.createElement('x-late');
    late.attachShadow({ mode: 'open' }).innerHTML =
      '<p>“The ferry will bring the flour on Friday,” said Mara Lund from the harbour.</p>';
    document.querySelector('x-post')!.after(late);
    late.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await shows('The ferry will bring the flour');
  // In Firefox the late tree needs a sheet of its own: the same words with and without paint.
  const box = await page.evaluate(() => {
    const text = document.querySelector('x-late')!.shadowRoot!.querySelector('p')!.firstChild!;
    const range = document.createRange();
    range.setStart(text, 1);
    range.setEnd(text, 14);
    const { x, y, width, height } = range.getClientRects()[0]!;
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  await until('the late tree to have what it needs', () =>
    page.evaluate(() => {
      const { adoptedStyleSheets } = document.querySelector('x-late')!.shadowRoot!;
      return adoptedStyleSheets.length === 1 || !navigator.userAgent.includes('Firefox');
    }),
  );
  const marked = await picture(page, box);
  await page.evaluate(() => CSS.highlights.clear());
  expect(shareOfChange(await picture(page, box), marked)).toBeGreaterThan(0.3);
});
