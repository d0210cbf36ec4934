// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserServices as libraryServices } from '../components/library/browser-services';
import { followTabs, panelServices } from '../components/panel/browser-services';
import { browserServices as popupServices } from '../components/popup/browser-services';
import { browserServices as settingsServices } from '../components/settings/browser-services';
import background from '../entrypoints/background';
import { fakeExtension } from '../lib/background/testing';
import { openPanelHere } from '../lib/messages/open-panel';

/*
 * Firefox for Android lacks windows, keys, menus, panels and the colour of the badge's text (MDN's compatibility tables). Nothing that
 * starts there may stumble over it.
 */

const LACKING = ['windows', 'commands', 'contextMenus', 'menus', 'sidePanel', 'sidebarAction'] as const;

const whole = { ...fakeBrowser };
const ears = { addListener: () => undefined, removeListener: () => undefined };

beforeEach(() => {
  fakeExtension();
  Object.assign(fakeBrowser.permissions, { onAdded: ears, onRemoved: ears });
  for (const name of LACKING) Object.assign(fakeBrowser, { [name]: undefined });
  Object.assign(fakeBrowser.action, { setBadgeTextColor: undefined });
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage() {}
    },
  );
});
afterEach(() => {
  for (const name of LACKING) {
    if (name in whole) Object.assign(fakeBrowser, { [name]: whole[name as keyof typeof whole] });
    else Reflect.deleteProperty(fakeBrowser, name);
  }
  vi.unstubAllGlobals();
});

describe('without what phones lack', () => {
  test('the background starts, and hears that it was installed and that the browser started', async () => {
    expect(() => background.main()).not.toThrow();
    await expect(
      fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false }),
    ).resolves.not.toThrow();
    await expect(fakeBrowser.runtime.onStartup.trigger()).resolves.not.toThrow();
    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs.map(({ url }) => url)).toContainEqual(expect.stringContaining('/welcome.html'));
  });

  test('the popup offers no panel', async () => {
    const services = popupServices();
    expect(services.openPanel).toBeNull();
    expect(await openPanelHere(1)).toBe(false);
    await fakeBrowser.tabs.create({ url: 'https://news.example/a', active: true });
    await expect(services.subject()).resolves.not.toThrow();
  });

  test('the panel, opened as a page, knows no keys and follows the tabs', async () => {
    expect(await panelServices().shortcuts()).toEqual([]);
    const turned = vi.fn();
    const end = followTabs(turned);
    await fakeBrowser.tabs.onUpdated.trigger(
      1,
      { status: 'complete' } as never,
      { active: true, windowId: 1 } as never,
    );
    expect(turned).toHaveBeenCalledTimes(1);
    end();
  });

  test('the settings know no keys', async () => {
    const services = settingsServices();
    expect(await services.commands()).toEqual([]);
    expect(services.changeKeys).toBeNull();
  });

  test('the library has its services', () => {
    expect(() => libraryServices()).not.toThrow();
  });
});
