import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CARD_TAG, HAND_TAG, readCard } from './card';
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
import {
  closePopup,
  closeSidebar,
  drawBrowser,
  isGone,
  leaveAddon,
  popupIsReady,
  pressButton,
  pressKeys,
  readBadge,
  setColourScheme,
  sidebarShows,
  takeErrors,
  terminateBackground,
} from './firefox-deeds';
import { menuIsOpen, pressMenuItem } from './firefox-menu';
import { FirefoxWindow } from './firefox-window';
import { closeWelcome } from './welcome';

/** The address of the extension's pages: Firefox would draw one by lot. */
const UUID = '6b1d5f2e-7c3a-4e8b-9d4f-0a1b2c3d4e5f';
const POPUP = 'browser.webextension-popup-browser';
/** Inside the document that Firefox's sidebar shows. */
const SIDEBAR = '#webext-panels-browser';
const TAB = 'tabpanels .deck-selected browser';

/** Firefox with the extension as a temporary add-on, over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const downloads = await downloadFolder();
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings.gecko.id;
  const { viewport } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: viewport === undefined ? { width: 1280, height: 900 } : viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // Optional permissions are granted without a prompt, which nobody could answer here.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'intl.accept_languages': 'en-GB, en',
    },
  });
  try {
    await browser.installExtension(options.extension);
    await closeWelcome(browser, options.welcome);
    return new FirefoxDriver(browser, manifest, downloads, await browser.version());
  } catch (error) {
    await browser.close();
    throw error;
  }
}

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
  commands: Record<string, { suggested_key: { default: string } } | undefined>;
}

/**
 * What Firefox itself logs when a document of the extension, or one it marks, is closed or left before the background has answered it. The document is gone,
 * so no code of ours can hear of it, let alone catch it.
 */
const CLOSED_WHILE_WAITING =
  /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)\b/;

class FirefoxDriver implements ExtensionBrowser {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  #complaints: Complaint[] = [];
  readonly #window: FirefoxWindow;

  constructor(
    private readonly browser: Browser,
    private readonly manifest: Manifest,
    readonly downloads: string,
    readonly version: string,
  ) {
    this.#window = new FirefoxWindow(browser);
    this.closed = whenClosed(browser, downloads);
  }

  async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type()))
        this.#complaints.push({ where: 'page', text: message.text() });
    });
    page.on('pageerror', (error) => {
      this.#complaints.push({ where: 'page', text: String(error) });
    });
    return page;
  }

  async takeComplaints(): Promise<Complaint[]> {
    const all = await this.#window.evaluate(takeErrors, `moz-extension://${UUID}/`);
    const errors = all.filter((text) => !CLOSED_WHILE_WAITING.test(text));
    const taken = [...this.#complaints, ...errors.map((text) => ({ where: 'extension', text }))];
    this.#complaints = [];
    return taken;
  }

  async openPopup(page: Page): Promise<Popup> {
    await page.bringToFront();
    await this.#window.evaluate(pressButton, this.manifest.browser_specific_settings.gecko.id);
    await until('the popup', () => this.#window.evaluate(popupIsReady, POPUP));
    await until('the popup to load', () =>
      this.#window.evaluateIn(POPUP, false, () => document.readyState === 'complete'),
    );
    return {
      evaluate: (fn, ...args) => this.#window.evaluateIn(POPUP, false, fn, ...args),
      screenshot: async () => Buffer.from(await this.#window.evaluate(drawBrowser, POPUP), 'base64'),
      close: async () => {
        await this.#window.evaluate(closePopup, POPUP);
        await until('the popup to close', () => this.#window.evaluate(isGone, POPUP));
      },
    };
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    // Firefox reports no load event for pages of extensions.
    const address = `moz-extension://${UUID}/${path}`;
    await page.goto(address, { waitUntil: [] });
    await page.waitForFunction(
      (wanted: string) => location.href === wanted && document.readyState === 'complete',
      {},
      address,
    );
    return page;
  }

  async command(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    const keys = this.manifest.commands[name]?.suggested_key.default;
    if (!keys) throw new Error(`There is no command ${name}.`);
    await this.#window.evaluate(pressKeys, keys.split('+'));
  }

  async pressMenu(page: Page, item: string, { x, y }: { x: number; y: number }): Promise<string> {
    await page.bringToFront();
    await page.mouse.click(x, y, { button: 'right' });
    await until('the menu', () => this.#window.evaluate(menuIsOpen));
    return this.#window.evaluate(pressMenuItem, item);
  }

  async permit(): Promise<void> {
    // Done by a preference, see above.
  }

  async setDark(page: Page, dark: boolean): Promise<void> {
    await this.#window.evaluate(setColourScheme, dark ? 0 : 1);
    // A preference reaches the processes of pages when they are at leisure.
    await until(`the page to be ${dark ? 'dark' : 'light'}`, () =>
      page.evaluate((wanted: boolean) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark),
    );
  }

  async sidePanel(): Promise<Popup | null> {
    if (!(await this.#window.evaluate(sidebarShows, UUID))) return null;
    return {
      evaluate: (fn, ...args) => this.#window.evaluateIn(SIDEBAR, false, fn, ...args),
      screenshot: async () => Buffer.from(await this.#window.evaluate(drawBrowser, '#sidebar'), 'base64'),
      close: () => this.#window.evaluate(closeSidebar),
    };
  }

  async clipboard(page: Page): Promise<string> {
    await page.bringToFront();
    return this.#window.evaluate(() => navigator.clipboard.readText());
  }

  async badgeText(page: Page): Promise<string> {
    await page.bringToFront();
    return this.#window.evaluate(readBadge, this.manifest.browser_specific_settings.gecko.id);
  }

  card(page: Page): Promise<Card | null> {
    return this.#shadow(page, CARD_TAG);
  }

  hand(page: Page): Promise<Hand | null> {
    return this.#shadow(page, HAND_TAG);
  }

  /** What stands in the closed shadow root of an element at the document's root. */
  async #shadow(page: Page, tag: string): Promise<Hand | null> {
    await page.bringToFront();
    return this.#window.evaluateSource(
      TAB,
      true,
      `(() => {
        const __name = (f) => f;
        const host = document.documentElement.querySelector(':scope > ${tag}');
        const root = host?.openOrClosedShadowRoot;
        return root?.firstElementChild ? (${readCard})(root) : null;
      })()`,
    );
  }

  async highlightStyles(page: Page): Promise<number> {
    return page.evaluate(
      () => [...CSS.highlights.keys()].filter((name) => name.startsWith('hearsay')).length,
    );
  }

  async stopBackground(): Promise<void> {
    await this.#window.evaluate(terminateBackground, this.manifest.browser_specific_settings.gecko.id);
  }

  async leave(how: 'updated' | 'disabled'): Promise<void> {
    const { id } = this.manifest.browser_specific_settings.gecko;
    await this.#window.evaluate(leaveAddon, id, how === 'updated');
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.closed;
  }
}
