import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until } from '../../tools/browser/driver';
import { shareOfChange } from '../../tools/browser/png';
import { expect, test } from './fixtures';
import { boxOf, documentOf, picture } from './reading';

const QUOTED = 'By then the wood is gone.';

for (const { name, path, quoted, plain } of [
  { name: 'an article', path: '/links.html', quoted: QUOTED, plain: 'By Peter Quill' },
  {
    name: 'an article under the strictest content security policy',
    path: '/strict/links.html',
    quoted: QUOTED,
    plain: 'By Peter Quill',
  },
  {
    name: 'an article with a policy of its own',
    path: '/strict-csp.html',
    quoted: 'A bell that does not ring is furniture',
    plain: 'Museum keeps the bell',
  },
  { name: 'a dark article', path: '/dark.html', quoted: '', plain: '' },
]) {
  test(`marks ${name}`, async ({ open, mark, extension }) => {
    const page = await open(path);
    // Under the strictest policy the browser refuses the page's own style sheet too, and says so.
    await extension.takeComplaints();
    const words = quoted || (await firstQuotation(page));
    const before = await documentOf(page);
    const clip = await boxOf(page, words);
    const bare = await picture(page, clip);
    const plainClip = plain ? await boxOf(page, plain) : null;
    const barePlain = plainClip && (await picture(page, plainClip));

    const popup = await mark(page);
    expect(await popup.summary()).toMatch(/^\d+ quotations?/);
    await popup.close();

    expect(shareOfChange(bare, await picture(page, clip))).toBeGreaterThan(0.3);
    if (plainClip && barePlain)
      expect(shareOfChange(barePlain, await picture(page, plainClip))).toBeLessThan(0.01);
    expect(await documentOf(page)).toBe(before);
    expect(await extension.highlightStyles(page)).toBeGreaterThan(0);
  });
}

/** Words between the first pair of curly marks in a paragraph. */
async function firstQuotation(page: Page): Promise<string> {
  const words = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('p')].map((p) => p.textContent ?? '');
    return texts.map((text) => /“([^”]{20,60})/.exec(text)?.[1]).find((found) => found !== undefined);
  });
  return words ?? '';
}

/** What the rules paint words with, whether they are marked or not, in one of the page's elements. */
const groundIn = (page: Page, selector: string) =>
  page.evaluate((where) => {
    const name = '::highlight(hearsay-light-first-content)';
    return getComputedStyle(document.querySelector(where)!, name).backgroundColor;
  }, selector);
const NONE = 'rgba(0, 0, 0, 0)';

test('rules for highlights reach an article that has a name alone, follow when it is named otherwise, and go with the site', async ({
  open,
  mark,
  extension,
  site,
}) => {
  test.skip(extension.name === 'firefox', 'where they are not inherited');
  const article = readFileSync(new URL('../fixtures/links.html', import.meta.url), 'utf8');
  site.overlay('/named.html', {
    body: article.replace('<article>', '<article class="tale 2 a:b">'),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  const page = await open('/named.html');
  const clip = await boxOf(page, QUOTED);
  const bare = await picture(page, clip);
  await (await mark(page)).close();
  expect(shareOfChange(bare, await picture(page, clip))).toBeGreaterThan(0.3);
  expect(await groundIn(page, 'article p')).not.toBe(NONE);
  expect(await groundIn(page, 'body')).toBe(NONE);

  await page.evaluate(() => {
    document.querySelector('article')!.className = 'a:b';
  });
  await until('the rules to follow', async () => (await groundIn(page, 'article p')) !== NONE);
  expect(await groundIn(page, 'body')).toBe(NONE);

  const popup = await mark(page);
  await popup.press('Marks on a click');
  await popup.press('Never');
  await until('the rules to go', async () => (await groundIn(page, 'article p')) === NONE);
  await popup.close();
  site.overlay('/named.html', null);
});

test('the badge counts what the popup counts, and goes with the page', async ({ open, mark, extension }) => {
  const page = await open('/links.html');
  expect(await extension.badgeText(page)).toBe('');
  const popup = await mark(page);
  const count = /^\d+/.exec(await popup.summary())?.[0];
  await popup.close();
  expect(await extension.badgeText(page)).toBe(count);
  await page.goto(page.url().replace('links', 'not-article'));
  await until('the badge to go', async () => (await extension.badgeText(page)) === '');
});

test('switching the site off removes every trace, and keeps it off', async ({ open, mark, extension }) => {
  const page = await open('/links.html');
  const before = await documentOf(page);
  const clip = await boxOf(page, QUOTED);
  const bare = await picture(page, clip);
  const popup = await mark(page);
  await popup.press('Marks on a click');
  await popup.press('Never');
  await until('the highlights to go', async () => (await extension.highlightStyles(page)) === 0);
  await popup.close();
  expect(shareOfChange(bare, await picture(page, clip))).toBe(0);
  expect(await documentOf(page)).toBe(before);
  await until('the badge to go', async () => (await extension.badgeText(page)) === '');

  await page.reload();
  const again = await mark(page);
  expect(await again.text()).toContain('switched off for this site');
  expect(await extension.highlightStyles(page)).toBe(0);
  await again.press('Mark this once');
  await until('the highlights', async () => (await extension.highlightStyles(page)) > 0);
  await again.close();
});

test('a page that is no article is left alone, unless the reader asks', async ({ open, mark, extension }) => {
  const page = await open('/not-article.html');
  const popup = await mark(page);
  expect(await popup.text()).toContain('There is no article here');
  expect(await extension.highlightStyles(page)).toBe(0);
  await popup.press('Mark it all the same');
  await until('the highlights', async () => (await extension.highlightStyles(page)) > 0);
  await popup.close();
});

test('an article in another language is left alone', async ({ open, mark }) => {
  const popup = await mark(await open('/german.html'));
  expect(await popup.text()).toContain('does not read like English');
  await popup.close();
});
