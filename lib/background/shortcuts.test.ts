import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import config from '../../wxt.config';
import { createMenu, onCommand, onMenuClick } from './shortcuts';
import { setSite } from './sites';
import { fakeExtension, openTab } from './testing';

let fake: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  fake = fakeExtension();
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
    return [{ frameId: 0, result: { type: 'text/html', text: 0 } }] as never;
  });
  await onCommand('next-attribution', tab);
  expect(fake.insertCSS).toHaveBeenCalled();
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
    return [{ frameId: 0, result: { type: 'text/html', text: 0 } }] as never;
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
  expect(create.mock.calls.map(([item]) => [item.id, item.contexts])).toEqual([
    ['mark-page', ['page', 'action']],
    ['open-library', ['action']],
  ]);
});

test('every command of the manifest is carried out', async () => {
  const manifest =
    typeof config.manifest === 'function' ? await config.manifest({ browser: 'chrome' } as never) : {};
  const commands = Object.keys((await manifest)?.commands ?? {});
  expect(commands).toHaveLength(5);
  for (const command of commands) {
    fake = fakeExtension();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await onCommand(command, (await frontTab()).tab);
    if (command === 'open-library')
      expect(create).toHaveBeenLastCalledWith({ url: expect.stringContaining('library.html') });
    else expect(fake.sent.map(([, name]) => name)).toContain(command === 'mark-page' ? 'pageState' : 'step');
  }
});
