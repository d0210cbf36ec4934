import { beforeEach, expect, test } from 'vitest';
import { markTab } from './inject';
import { setSite } from './sites';
import { fakeExtension, openTab } from './testing';

let fake: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  fake = fakeExtension();
});

const FAST = { there: 20, started: 60, pause: 5 };
const NEWS = 'https://news.example/a';
const mark = (tabId: number, even = false) => markTab(tabId, even, FAST);
/** The content script comes to life once its file is run. */
const startsOnInjection = (tabId: number, after = 0) =>
  fake.executeScript.mockImplementation(async (...[injection]) => {
    if ('files' in injection) setTimeout(() => fake.alive.add(tabId), after);
    return [{ result: 'text/html' }] as never;
  });

test('a marked tab is left as it is', async () => {
  const id = await openTab(NEWS);
  fake.alive.add(id);
  expect(await mark(id)).toEqual({ ok: true });
  expect(fake.executeScript).not.toHaveBeenCalled();
  expect(fake.insertCSS).not.toHaveBeenCalled();
});

test('another gets style sheet and script, and is marked when the script answers', async () => {
  const id = await openTab(NEWS);
  startsOnInjection(id, 25);
  expect(await mark(id)).toEqual({ ok: true });
  const target = { tabId: id };
  expect(fake.insertCSS).toHaveBeenCalledWith({ target, files: ['/content-scripts/hearsay.css'] });
  expect(fake.executeScript).toHaveBeenLastCalledWith({ target, files: ['/content-scripts/hearsay.js'] });
});

test('a script that never answers is a failure with words', async () => {
  const id = await openTab(NEWS);
  expect(await mark(id)).toMatchObject({
    ok: false,
    code: 'failed',
    reason: expect.stringContaining('Load the page again'),
  });
});

test('a tab that is not there is gone', async () => {
  expect(await mark(4711)).toMatchObject({ ok: false, code: 'gone' });
});

test('a site that was switched off stays unmarked, unless asked for in so many words', async () => {
  const id = await openTab(NEWS);
  await setSite(NEWS, { off: true });
  startsOnInjection(id);
  expect(await mark(id)).toEqual({
    ok: false,
    code: 'off',
    reason: 'You switched Hearsay off on news.example.',
  });
  expect(fake.executeScript).not.toHaveBeenCalled();
  expect(await mark(id, true)).toEqual({ ok: true });
});

test('Chromium’s PDF viewer is told by what it shows', async () => {
  const id = await openTab('https://news.example/download?id=3');
  fake.executeScript.mockResolvedValue([{ result: 'application/pdf' }] as never);
  expect(await mark(id)).toMatchObject({ ok: false, code: 'pdf' });
});

test.each([
  ['about:config', 'forbidden'],
  ['', 'no-permission'],
])('%j, where nothing runs and nothing is said, is %s', async (url, code) => {
  const id = await openTab(url);
  fake.executeScript.mockResolvedValue([]);
  expect(await mark(id)).toMatchObject({ ok: false, code });
  expect(fake.insertCSS).not.toHaveBeenCalled();
});

test.each([
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'forbidden'],
  ['', 'Cannot access a chrome:// URL', 'forbidden'],
  ['about:addons', 'Missing host permission for the tab', 'forbidden'],
  ['view-source:https://news.example/', 'Cannot access contents of the page.', 'forbidden'],
  ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'forbidden'],
  ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'forbidden'],
  ['https://news.example/', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'forbidden'],
  ['https://news.example/a.pdf#page=2', 'Missing host permission for the tab', 'pdf'],
  ['file:///home/a.html', 'Cannot access contents of url "file:///home/a.html".', 'no-permission'],
  ['', 'Missing host permission for the tab', 'no-permission'],
  [
    'https://news.example/',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'no-permission',
  ],
  ['https://news.example/', 'Frame with ID 0 is showing error page', 'gone'],
  ['https://news.example/', 'No tab with id: 7', 'gone'],
  ['https://news.example/', 'Something new', 'failed'],
])('%s, where the browser says “%s”, is %s', async (url, said, code) => {
  const id = await openTab(url);
  fake.executeScript.mockRejectedValue(new Error(said));
  const result = await mark(id);
  expect(result).toMatchObject({ ok: false, code });
  expect(result.reason).toMatch(/\. |\.$/);
});
