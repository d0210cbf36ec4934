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

// What follows runs in Firefox's window and may use nothing of this module.

/** The parts of Firefox's inner modules that are used here. */
interface ParentModule {
  AddonManager: {
    getAddonByID(id: string): Promise<{ reload(): Promise<void>; disable(): Promise<void> }>;
  };
  ExtensionParent: {
    apiManager: {
      global: {
        browserActionFor(extension: unknown): {
          triggerAction(window: Window): Promise<void>;
          action: { getProperty(tab: unknown, name: string): string };
        };
      };
    };
  };
}
interface ScriptError {
  sourceName: string;
  errorMessage: string;
  lineNumber: number;
  /** 3 for errors. */
  logLevel: number;
}
interface PrivilegedWindow extends Window {
  WebExtensionPolicy: {
    getByID(id: string): {
      extension: { terminateBackground(options: object): Promise<void>; backgroundState: string };
    };
  };
  ChromeUtils: { importESModule(url: string): ParentModule };
  gBrowser: { selectedTab: unknown };
  Services: {
    console: { getMessageArray(): object[]; reset(): void };
    prefs: { setIntPref(name: string, value: number): void };
  };
  Ci: { nsIScriptError: new () => ScriptError };
}

/** Shortcuts are `<key>` elements of the window; presses the one of the extension that has these keys. */
function pressKeys(keys: string[]): void {
  const names: Record<string, string> = { Period: 'VK_PERIOD', Comma: 'VK_COMMA' };
  const last = keys.at(-1) ?? '';
  const modifiers = keys.slice(0, -1).map((key) => key.toLowerCase());
  const key = [...document.querySelectorAll<Element & { doCommand(): void }>('key')].find((el) => {
    const own = (el.getAttribute('modifiers') ?? '').split(/[ ,]+/).filter(Boolean);
    const code = el.getAttribute('keycode') ?? el.getAttribute('key');
    const fits = code === last || code === names[last];
    return fits && own.length === modifiers.length && own.every((m) => modifiers.includes(m));
  });
  if (!key) throw new Error(`Firefox knows no shortcut ${keys.join('+')}.`);
  key.doCommand();
}

/** Errors that scripts of the extension raised anywhere, from Firefox's own list, which is emptied. */
function takeErrors(origin: string): string[] {
  const { Services, Ci } = window as unknown as PrivilegedWindow;
  const errors = Services.console
    .getMessageArray()
    // Other messages have no fields but their text; asking also makes the fields visible.
    .filter((m): m is ScriptError => m instanceof Ci.nsIScriptError)
    .filter((m) => m.sourceName.startsWith(origin) && m.logLevel === 3)
    .map((m) => `${m.errorMessage} (${m.sourceName}:${m.lineNumber})`);
  Services.console.reset();
  return errors;
}

async function pressButton(id: string): Promise<void> {
  const { WebExtensionPolicy, ChromeUtils } = window as unknown as PrivilegedWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

function readBadge(id: string): string {
  const { WebExtensionPolicy, ChromeUtils, gBrowser } = window as unknown as PrivilegedWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
}

function setColourScheme(scheme: number): void {
  const { Services } = window as unknown as PrivilegedWindow;
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
}

/** An extension's sidebar is a document of Firefox's with a browser of the extension's in it. */
function sidebarShows(uuid: string): boolean {
  const sidebar = document.querySelector('#sidebar') as (Element & { contentDocument: Document }) | null;
  const inner = sidebar?.contentDocument?.querySelector('#webext-panels-browser') as BrowserElement | null;
  return inner?.currentURI.spec.includes(uuid) === true;
}

function closeSidebar(): void {
  const { SidebarController } = window as unknown as { SidebarController: { hide(): void } };
  SidebarController.hide();
}

async function terminateBackground(id: string): Promise<void> {
  const { WebExtensionPolicy } = window as unknown as PrivilegedWindow;
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

async function leaveAddon(id: string, again: boolean): Promise<void> {
  const { ChromeUtils } = window as unknown as PrivilegedWindow;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  if (again) await addon.reload();
  else await addon.disable();
}

interface BrowserElement extends Element {
  currentURI: { spec: string };
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

/** Firefox loads a popup out of sight and moves it into its panel then; until it has arrived it must not be touched. */
function popupIsReady(selector: string): boolean {
  const popup = [...document.querySelectorAll(selector)].at(-1) as BrowserElement | undefined;
  const panel = popup?.closest('panel') as (Element & { state: string }) | null | undefined;
  return panel?.state === 'open' && popup?.currentURI.spec.includes('/popup.html') === true;
}

function closePopup(selector: string): void {
  const popup = [...document.querySelectorAll(selector)].at(-1);
  (popup?.closest('panel') as unknown as { hidePopup(): void } | null)?.hidePopup();
}

function isGone(selector: string): boolean {
  return document.querySelector(selector) === null;
}

async function drawBrowser(selector: string): Promise<string> {
  const popup = [...document.querySelectorAll(selector)].at(-1) as BrowserElement;
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}
