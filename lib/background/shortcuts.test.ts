import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import config from '../../wxt.config';
import { START_SCRIPT } from './content-files';
import { createMenu, onCommand, onMenuClick } from './shortcuts';
import { setSite } from './sites';
import { fakeExtension, openTab } from './testing';

/** Chromium's panel. */
const open = vi.fn(async (_: { windowId: number }) => {});
let fake: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  fake = fakeExtension();
  open.mockReset();
  Object.assign(fakeBrowser, { sidePanel: { open } });
});

const NEWS = 'https://news.example/a';
async function frontTab(alive = true) {
  const id = await openTab(NEWS);
  if (alive) fake.alive.add(id);
  return { id, tab: await fakeBrowser.tabs.get(id) };
}
const steps = () => fake.sent.filter(([, name]) => name === 'step').map(([, , data]) => data);

test.each([
  ['next-attribution', [{ by: 1 }]],
  ['previous-attribution', [{ by: -1 }]],
  ['open-card', [{ by: 0 }]],
  ['mark-page', []],
  ['unknown', []],
])('%s', async (command, expected) => {
  await onCommand(command, (await frontTab()).tab);
  expect(steps()).toEqual(expected);
});

test('a step on a page that is not marked marks it first', async () => {
  const { id, tab } = await frontTab(false);
  fake.executeScript.mockImplementation(async () => {
    fake.alive.add(id);
    return [{ frameId: 0, result: { type: 'text/html', text: 0, isFramed: false } }] as never;
  });
  await onCommand('next-attribution', tab);
  expect(fake.executeScript).toHaveBeenCalledWith(expect.objectContaining({ files: [START_SCRIPT] }));
  expect(steps()).toEqual([{ by: 1 }]);
});

test('a page that refuses says why on the button, and no step is taken', async () => {
  const { id, tab } = await frontTab(false);
  fake.executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
  await onCommand('next-attribution', tab);
  expect(await fakeBrowser.action.getBadgeText({ tabId: id })).toBe('!');
  expect(await fakeBrowser.action.getTitle({ tabId: id })).toContain('add-on shops');
  expect(steps()).toEqual([]);
});

test('the menu marks, also where Hearsay is off: it is asked for in so many words', async () => {
  const { id, tab } = await frontTab(false);
  await setSite(NEWS, { off: true });
  fake.executeScript.mockImplementation(async () => {
    fake.alive.add(id);
    return [{ frameId: 0, result: { type: 'text/html', text: 0, isFramed: false } }] as never;
  });
  await onMenuClick({ menuItemId: 'another' } as Parameters<typeof onMenuClick>[0], tab);
  expect(fake.executeScript).not.toHaveBeenCalled();
  await onMenuClick({ menuItemId: 'mark-page' } as Parameters<typeof onMenuClick>[0], tab);
  expect(fake.executeScript).toHaveBeenCalled();
});

test('the menu is made once, however often it is made', async () => {
  const removeAll = vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined);
  const create = vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue('mark-page');
  await createMenu();
  expect(removeAll.mock.invocationCallOrder[0]).toBeLessThan(create.mock.invocationCallOrder[0]!);
  expect(create.mock.calls.map(([{ id, contexts }]) => [id, contexts])).toEqual([
    ['mark-page', ['page', 'action']],
    ['open-panel', ['page', 'action']],
    ['open-library', ['action']],
    ['mark-selection', ['selection']],
  ]);
});

test.each(['open-panel', 'mark-selection'])('the menu carries out %s', async (menuItemId) => {
  const { id } = await frontTab();
  const tab = { id, windowId: 7 };
  await onMenuClick({ menuItemId } as Parameters<typeof onMenuClick>[0], tab);
  if (menuItemId === 'open-panel') expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  else expect(fake.sent).toContainEqual([id, 'markSelection', undefined]);
});

test('the panel opens before anything is waited for, in the reader’s gesture', async () => {
  const { id } = await frontTab();
  const done = onCommand('open-panel', { id, windowId: 7 });
  expect(open).toHaveBeenCalledTimes(1);
  await done;
});

test('a browser that does not open the panel does not keep the page from being marked', async () => {
  const { id } = await frontTab();
  open.mockRejectedValue(new Error('sidePanel.open() may only be called in response to a user gesture.'));
  await onCommand('open-panel', { id, windowId: 7 });
  expect(fake.sent.map(([, name]) => name)).toContain('pageReady');
});

describe('the manifest', () => {
  const commandsOf = async (browser: string) => {
    const manifest =
      typeof config.manifest === 'function' ? await config.manifest({ browser } as never) : undefined;
    return Object.entries(manifest?.commands ?? {});
  };

  test.each(['chrome', 'firefox'])('of %s: every command is carried out', async (browser) => {
    const commands = await commandsOf(browser);
    expect(commands).toHaveLength(8);
    for (const [command] of commands) {
      fake = fakeExtension();
      await onCommand(command, (await frontTab()).tab);
      // is no page's matter: see below
      if (command === 'open-library') continue;
      const deeds: Record<string, string> = {
        'mark-page': 'pageReady',
        'open-panel': 'pageReady',
        'save-attribution': 'saveCurrent',
        'mark-selection': 'markSelection',
      };
      expect(fake.sent.map(([, name]) => name)).toContain(deeds[command] ?? 'step');
    }
  });

  test('Chrome loads no extension that suggests keys for more than four', async () => {
    const keyed = async (browser: string) =>
      (await commandsOf(browser)).filter(([, command]) => command.suggested_key !== undefined).length;
    expect(await keyed('chrome')).toBe(4);
    expect(await keyed('firefox')).toBe(8);
  });
});

describe('the library', () => {
  const tabs = () => fakeBrowser.tabs.query({});
  const libraries = async () => (await tabs()).filter(({ url }) => url?.endsWith('/library.html'));

  test('is opened by its command, without a page to mark', async () => {
    await onCommand('open-library');
    expect(await libraries()).toHaveLength(1);
  });

  test('is opened by the menu', async () => {
    await onMenuClick({ menuItemId: 'open-library' } as Parameters<typeof onMenuClick>[0]);
    expect(await libraries()).toHaveLength(1);
  });

  test('is brought to the front where it is open', async () => {
    const url = fakeBrowser.runtime.getURL('/library.html');
    const { id } = await fakeBrowser.tabs.create({ url, active: false });
    const contexts = [{ tabId: id, documentUrl: `${url}#/bin` }];
    Object.assign(fakeBrowser.runtime, { getContexts: async () => contexts });
    const update = vi.spyOn(fakeBrowser.tabs, 'update');
    await onCommand('open-library');
    Object.assign(fakeBrowser.runtime, { getContexts: undefined });
    expect(await libraries()).toHaveLength(1);
    expect(update).toHaveBeenCalledExactlyOnceWith(id, { active: true });
  });
});
