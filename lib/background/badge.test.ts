import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showCount, showProblem } from './badge';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const badge = (tabId: number) => fakeBrowser.action.getBadgeText({ tabId });
const title = (tabId: number) => fakeBrowser.action.getTitle({ tabId });

test.each([
  [0, '0'],
  [14, '14'],
  [999, '999'],
  [1000, '999+'],
])('%i attributions show as %j', async (count, text) => {
  await showCount(3, count);
  expect(await badge(3)).toBe(text);
  expect(await title(3)).toBe(`Hearsay: ${count.toLocaleString('en')} on this page`);
});

test('null clears, and only that tab', async () => {
  await showCount(3, 5);
  await showCount(4, 6);
  await showCount(3, null);
  expect([await badge(3), await title(3), await badge(4)]).toEqual(['', 'Hearsay', '6']);
});

test('a problem is said on the button', async () => {
  await showProblem(3, 'This is a PDF.');
  expect([await badge(3), await title(3)]).toEqual(['!', 'Hearsay: This is a PDF.']);
});

test('a tab that was closed needs no badge; another failure is told', async () => {
  const set = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 3.'));
  await showCount(3, 5);
  set.mockRejectedValue(new Error('out of order'));
  await expect(showCount(3, 5)).rejects.toThrow('out of order');
});
