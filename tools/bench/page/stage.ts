import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../browser/chromium';
import type { ExtensionBrowser } from '../../browser/driver';
import { type StaticServer, serve } from '../../browser/server';
import { ensureBrowser } from '../../setup/browsers.mjs';
import { Tab } from './tab';

const root = new URL('../../../', import.meta.url).pathname;
/** A script that does nothing, to see what any script costs. */
const NOTHING = 'nothing.js';

/** What is measured with: a browser, pages, and what the toolbar button does. */
export interface Bench {
  chromium: ExtensionBrowser;
  site: StaticServer;
  /** Marks the tab that shows a page, as the toolbar button does, and waits for its count on the badge. */
  mark(page: Page): Promise<void>;
  /** Injects a script and a style sheet that do nothing, as a mark does those that do something. */
  injectNothing(page: Page): Promise<void>;
}

/** Starts Chromium with the extension and a server. */
export async function openBench(): Promise<Bench> {
  const site = await serve([join(root, 'public')]);
  // The permission for the loopback address in place of a press of the button, which nobody can do a hundred times.
  const copy = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  await cp(join(process.env.HEARSAY_OUTPUT ?? join(root, '.output'), 'chrome-mv3'), copy, {
    recursive: true,
  });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as object;
  writeFileSync(
    join(copy, 'manifest.json'),
    JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }),
  );
  writeFileSync(join(copy, NOTHING), '0;');
  const chromium = await launchChromium({
    program: await ensureBrowser('chromium'),
    extension: copy,
    headless: true,
  });
  void chromium.closed.then(() => rmSync(copy, { recursive: true, force: true }));
  const desk = await chromium.openExtensionPage('icon.svg');
  const bench: Bench = {
    chromium,
    site,
    async mark(page) {
      const url = page.url();
      const answer = await desk.evaluate(async (address) => {
        const { chrome } = globalThis as unknown as { chrome: DeskApi };
        const tab = (await chrome.tabs.query({})).find((known) => known.url === address);
        await chrome.runtime.sendMessage({
          channel: 'background',
          name: 'markTab',
          data: { tabId: tab!.id },
        });
        for (let i = 0; i < 400; i++) {
          const text = await chrome.action.getBadgeText({ tabId: tab!.id });
          if (text !== '') return text;
          await new Promise((resolve) => setTimeout(resolve, 25));
        }
        return null;
      }, url);
      if (answer === null) throw new Error(`${url} was not marked.`);
    },
    async injectNothing(page) {
      await desk.evaluate(
        async (address, file) => {
          const { chrome } = globalThis as unknown as { chrome: DeskApi };
          const tab = (await chrome.tabs.query({})).find((known) => known.url === address);
          const target = { tabId: tab!.id };
          await chrome.scripting.insertCSS({ target, css: 'nothing{}' });
          await chrome.scripting.executeScript({ target, files: [file] });
        },
        page.url(),
        NOTHING,
      );
    },
  };
  // The engine is loaded once, and that is not the page's work.
  const demo = await visit(bench, 'demo.html');
  await bench.mark(demo);
  await demo.close();
  return bench;
}

interface DeskApi {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  scripting: { insertCSS(of: object): Promise<void>; executeScript(of: object): Promise<unknown> };
  action: { getBadgeText(of: object): Promise<string> };
}

async function visit({ chromium, site }: Bench, file: string): Promise<Page> {
  const page = await chromium.newPage();
  await page.goto(`${site.origin}/${file}`, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

/** A tab that shows a page and has come to rest, its garbage collected: what others left behind is nobody's cost here. */
export async function tabAt(bench: Bench, file: string): Promise<Tab> {
  const tab = await Tab.of(await visit(bench, file));
  await tab.settle();
  await tab.heap();
  return tab;
}
