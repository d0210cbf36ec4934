import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from './welcome';

beforeEach(() => fakeBrowser.reset());

const opened = async () =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url?.endsWith('/welcome.html'));

test('opens on installation', async () => {
  await welcome({ reason: 'install' });
  expect(await opened()).toHaveLength(1);
});

test.each(['update', 'browser_update', 'chrome_update'])('stays away on %s', async (reason) => {
  await welcome({ reason: reason as 'update' });
  expect(await opened()).toEqual([]);
});
