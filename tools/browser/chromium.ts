import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { isRoot } from '../setup/process.mjs';
import { CARD_TAG, HAND_TAG } from './card';
import type { DeveloperApi, ExtensionApi } from './chromium-api';
import { pressCommand, pressMenuItem } from './chromium-deeds';
import { readShadow } from './chromium-shadow';
import { downloadFolder, whenClosed } from './downloads';
import {
  type Card,
  type Complaint,
  type ExtensionBrowser,
  type Hand,
  type LaunchOptions,
  type Popup,
  until,
} from './driver';
import { callSource } from './source';
import { closeWelcome } from './welcome';

/** Chromium with the extension, over the DevTools protocol. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const downloads = await downloadFolder();
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.program,
    headless: options.headless,
    // Extensions can be loaded and their buttons pressed over a pipe alone.
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: [
      // Root has no user namespace for the sandbox.
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--lang=en-GB',
    ],
  });
  try {
    const chromium = new ChromiumDriver(browser, downloads, await browser.version(), options.dark === true);
    await chromium.begin();
    await closeWelcome(browser, options.welcome);
    return chromium;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

interface RemoteObject {
  value?: unknown;
  description?: string;
  unserializableValue?: string;
}

class ChromiumDriver implements ExtensionBrowser {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  #complaints: Complaint[] = [];
  #id = '';
  readonly #heard = new WeakSet<Target>();
  #desk: Page | null = null;
  #errorList: Page | null = null;

  constructor(
    private readonly browser: Browser,
    readonly downloads: string,
    readonly version: string,
    private readonly dark: boolean,
  ) {
    this.closed = whenClosed(browser, downloads);
  }

  /** Waits for the extension's background. */
  async begin(): Promise<void> {
    const cdp = await this.browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.downloads });
    const worker = await this.browser.waitForTarget((t) => t.type() === 'service_worker');
    this.#id = new URL(worker.url()).host;
  }

  /** Takes down what any world of a page complains about: its own and the content script's. */
  async #listen(target: Target, where: string): Promise<void> {
    if (this.#heard.has(target)) return;
    this.#heard.add(target);
    const cdp = await target.createCDPSession();
    const complain = (text: string) => this.#complaints.push({ where, text });
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: e }) =>
      complain(e.exception?.description ?? e.text),
    );
    cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type !== 'error' && type !== 'warning' && type !== 'assert') return;
      complain(args.map((a: RemoteObject) => String(a.value ?? a.description)).join(' '));
    });
    cdp.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') complain(`${entry.text} ${entry.url ?? ''}`.trim());
    });
    await Promise.all([cdp.send('Runtime.enable'), cdp.send('Log.enable')]);
  }

  /**
   * The background cannot be listened to without keeping it alive, so its complaints are read from the list that Chromium keeps
   * for developers of extensions.
   */
  async takeComplaints(): Promise<Complaint[]> {
    const list = await this.#openErrorList();
    const errors = await list.evaluate(async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: DeveloperApi }).chrome;
      const { runtimeErrors } = await developerPrivate.getExtensionInfo(extensionId);
      await developerPrivate.deleteExtensionErrors({ extensionId });
      return runtimeErrors
        .filter((e) => e.isServiceWorker)
        .map((e) => `${e.message} ${e.stackTrace?.[0] ? JSON.stringify(e.stackTrace[0]) : e.source}`);
    }, this.#id);
    const taken = [...this.#complaints, ...errors.map((text) => ({ where: 'background', text }))];
    this.#complaints = [];
    return taken;
  }

  async #openErrorList(): Promise<Page> {
    if (this.#errorList) return this.#errorList;
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(() =>
      (globalThis as unknown as { chrome: DeveloperApi }).chrome.developerPrivate.updateProfileConfiguration({
        inDeveloperMode: true,
      }),
    );
    this.#errorList = page;
    return page;
  }

  async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    await this.#listen(page.target(), 'page');
    await this.#dim(page);
    return page;
  }

  async openPopup(page: Page): Promise<Popup> {
    await page.bringToFront();
    const cdp = await this.browser.target().createCDPSession();
    const { targetInfos } = await cdp.send('Target.getTargets', {
      filter: [{ type: 'tab' }, { type: 'page' }],
    });
    const own = await this.#targetId(page);
    const url = targetInfos.find((t) => t.targetId === own)?.url;
    const tab = targetInfos.find((t) => t.type === 'tab' && t.url === url);
    if (!tab) throw new Error(`No tab shows ${url}.`);
    const opening = this.browser.waitForTarget((t) => t.url().includes('/popup.html'), {
      timeout: 10_000,
    });
    await cdp.send('Extensions.triggerAction', { id: this.#id, targetId: tab.targetId });
    const target = await opening;
    await cdp.detach();
    await this.#listen(target, 'popup');
    const popup = await target.asPage();
    await this.#dim(popup);
    return viewOf(popup);
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await this.#listen(page.target(), 'popup');
    await this.#dim(page);
    await page.goto(`chrome-extension://${this.#id}/${path}`);
    return page;
  }

  async command(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    await (await this.#worker()).evaluate(pressCommand, name);
  }

  async #worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget((t) => t.type() === 'service_worker');
    const worker = await target.worker();
    if (!worker) throw new Error('The background is not running.');
    return worker;
  }

  async pressMenu(page: Page, item: string): Promise<null> {
    await page.bringToFront();
    const selectionText = await page.evaluate(() => String(getSelection()));
    await (await this.#worker()).evaluate(pressMenuItem, item, selectionText);
    return null;
  }

  async permit(patterns: readonly string[]): Promise<void> {
    const list = await this.#openErrorList();
    await list.evaluate(
      async (id, hosts) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: DeveloperApi }).chrome;
        for (const host of hosts) await developerPrivate.addHostPermission(id, host);
      },
      this.#id,
      [...patterns],
    );
  }

  async setDark(page: Page, dark: boolean): Promise<void> {
    const value = dark ? 'dark' : 'light';
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  }

  async sidePanel(): Promise<Popup | null> {
    const target = this.browser.targets().find((t) => t.url().endsWith('/sidepanel.html'));
    if (!target) return null;
    await this.#listen(target, 'popup');
    return viewOf(await target.asPage());
  }

  async clipboard(page: Page): Promise<string> {
    const desk = await this.#openDesk();
    // Only a tab in front may read it.
    await desk.bringToFront();
    const text = await desk.evaluate(() => navigator.clipboard.readText());
    await page.bringToFront();
    return text;
  }

  /** A page of the extension that does nothing, to ask the browser from. */
  async #openDesk(): Promise<Page> {
    if (!this.#desk) {
      await this.browser
        .defaultBrowserContext()
        .overridePermissions(`chrome-extension://${this.#id}`, ['clipboard-read']);
      this.#desk = await this.openExtensionPage('icon.svg');
    }
    return this.#desk;
  }

  async badgeText(page: Page): Promise<string> {
    const desk = await this.#openDesk();
    await page.bringToFront();
    return desk.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
    });
  }

  card(page: Page): Promise<Card | null> {
    return readShadow(page, CARD_TAG);
  }

  hand(page: Page): Promise<Hand | null> {
    return readShadow(page, HAND_TAG);
  }

  highlightStyles(page: Page): Promise<number> {
    return page.evaluate(
      () => [...CSS.highlights.keys()].filter((name) => name.startsWith('hearsay')).length,
    );
  }

  async stopBackground(): Promise<void> {
    const target = await this.browser.waitForTarget((t) => t.type() === 'service_worker');
    const cdp = await this.browser.target().createCDPSession();
    const running = async () => {
      const { targetInfos } = await cdp.send('Target.getTargets');
      return targetInfos.find(({ type, url }) => type === 'service_worker' && url === target.url())?.targetId;
    };
    const id = await running();
    await (await target.worker())?.close();
    await until('the background to end', async () => (await running()) !== id);
    await cdp.detach();
  }

  async leave(how: 'updated' | 'disabled'): Promise<void> {
    const list = await this.#openErrorList();
    this.#desk = null;
    await list.evaluate(
      async (id, update) => {
        const { developerPrivate, management } = (globalThis as unknown as { chrome: DeveloperApi }).chrome;
        if (update) await developerPrivate.reload(id, { failQuietly: true });
        else await management.setEnabled(id, false);
      },
      this.#id,
      how === 'updated',
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.closed;
  }

  async #dim(page: Page): Promise<void> {
    if (this.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  }

  async #targetId(page: Page): Promise<string> {
    const cdp = await page.createCDPSession();
    const { targetInfo } = await cdp.send('Target.getTargetInfo');
    await cdp.detach();
    return targetInfo.targetId;
  }
}

/** A document of the extension's that Puppeteer has as a page. */
function viewOf(page: Page): Popup {
  return {
    evaluate: (fn, ...args) => page.evaluate(callSource(fn, args)) as never,
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
