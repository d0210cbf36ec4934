import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../tools/browser/chromium';
import type { ExtensionBrowser } from '../../tools/browser/driver';
import { launchFirefox } from '../../tools/browser/firefox';
import { PopupPage } from '../../tools/browser/popup-page';
import { type StaticServer, serve } from '../../tools/browser/server';
import { ensureBrowser } from '../../tools/setup/browsers.mjs';

const root = new URL('../../', import.meta.url).pathname;

/** Folder of the built extension for a browser; `HEARSAY_OUTPUT` names another place than WXT's. */
export function buildFolder(browser: ExtensionBrowser['name']): string {
  const output = process.env.HEARSAY_OUTPUT ?? `${root}.output`;
  return `${output}/${browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'}`;
}

interface WorkerFixtures {
  /** The browser of the project, with the extension in it. */
  extension: ExtensionBrowser;
  /** The articles of tests/fixtures and the demo article, on the loopback address. */
  site: StaticServer;
}

interface TestFixtures {
  /** Opens an article in a tab of its own, not marked yet. */
  open(path: string): Promise<Page>;
  /** Presses the toolbar button, and waits until the popup shows what it found. */
  mark(page: Page): Promise<PopupPage>;
  /** Complaints that are part of the test; every other makes it fail. */
  expected: RegExp[];
}

export const test = base.extend<TestFixtures & { clean: undefined }, WorkerFixtures>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use, { project }) => {
      const name = project.name === 'firefox' ? 'firefox' : 'chromium';
      const launch = name === 'firefox' ? launchFirefox : launchChromium;
      const extension = await launch({
        program: await ensureBrowser(name),
        extension: buildFolder(name),
        headless: true,
      });
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],

  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const site = await serve([`${root}tests/fixtures`, `${root}public`]);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  expected: async ({}, use) => {
    await use([]);
  },

  clean: [
    async ({ extension, expected }, use) => {
      await forgetEverything(extension);
      await extension.takeComplaints();
      await use(undefined);
      const complaints = await extension.takeComplaints();
      const surprising = complaints.filter(({ text }) => !expected.some((pattern) => pattern.test(text)));
      expect(surprising).toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ extension, site }, use) => {
    const pages: Page[] = [];
    await use(async (path) => {
      const page = await extension.newPage();
      pages.push(page);
      await page.goto(`${site.origin}${path}`);
      return page;
    });
    for (const page of pages) if (!page.isClosed()) await page.close();
  },

  mark: async ({ extension }, use) => {
    await use(async (page) => {
      const popup = new PopupPage(await extension.openPopup(page));
      await popup.settled();
      return popup;
    });
  },
});

export { expect };

/** Deletes what former tests saved and chose, through the extension itself. */
async function forgetEverything(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.openExtensionPage('popup.html?view=tab');
  await page.evaluate(async () => {
    const api = globalThis as unknown as {
      chrome: {
        runtime: { sendMessage(message: object): Promise<unknown> };
        storage: { local: { clear(): Promise<void> } };
      };
    };
    // Opened before the extension has made it, the database would be an empty one of ours.
    while (!(await indexedDB.databases()).some(({ name }) => name === 'hearsay'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hearsay');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const ids = await new Promise<IDBValidKey[]>((resolve, reject) => {
      const request = database.transaction('annotations').objectStore('annotations').getAllKeys();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const clearing = database.transaction(['corrections', 'correctedTexts'], 'readwrite');
      for (const name of clearing.objectStoreNames) clearing.objectStore(name).clear();
      clearing.oncomplete = () => resolve();
      clearing.onerror = () => reject(clearing.error);
    });
    database.close();
    await api.chrome.runtime.sendMessage({ channel: 'background', name: 'remove', data: { ids } });
    await api.chrome.runtime.sendMessage({ channel: 'background', name: 'forget', data: {} });
    await api.chrome.storage.local.clear();
  });
  await page.close();
}
