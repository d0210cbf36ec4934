import type { Page } from 'puppeteer-core';

/** A complaint that a page, the popup or the background wrote to its console, or an uncaught error. */
export interface Complaint {
  /** `page`, `popup`, `background`, or `extension` where the browser does not say which of them. */
  where: string;
  text: string;
}

/** A document of the extension, or the inside of the card, as a test sees it: by running functions in it. */
export interface View {
  /**
   * Runs a function in the document and answers with its result, which has to survive JSON. The function is sent as source: it
   * sees its arguments and the document's globals, nothing of the caller's. In the popup the extension's API is there as
   * `chrome`.
   */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
}

/** The popup, opened by the toolbar button: the real one, with the real permission for the tab it was opened on. */
export interface Popup extends View {
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What the card beside the text shows. Coordinates are CSS pixels from the viewport's top left corner. */
export interface Card {
  text: string;
  role: string | null;
  label: string | null;
  box: { x: number; y: number; width: number; height: number };
  buttons: { label: string; pressed: boolean; x: number; y: number }[];
  /** Label of the card's control that has the focus, or `card` for the card itself. */
  focused: string | null;
}

/** What marking by hand shows on the page. */
export interface Hand extends Card {
  /** Values of its fields, in order. */
  fields: string[];
}

/** A browser with the extension in it, driven alike in Chromium and Firefox. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** Folder into which downloads go without a question. */
  readonly downloads: string;
  /** Everything any console complained about since the last time this was asked. */
  takeComplaints(): Promise<Complaint[]>;
  newPage(): Promise<Page>;
  /** Presses the extension's toolbar button on the page's tab. */
  openPopup(page: Page): Promise<Popup>;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * One of the extension's keyboard commands while the page's tab is in front: Firefox presses the shortcut; in headless
   * Chromium keys do not reach the browser, so its background is told as the browser would.
   */
  command(page: Page, name: string): Promise<void>;
  /**
   * Lets the extension have these match patterns as soon as it asks for them. Firefox grants what is asked for without a question;
   * Chromium asks about a site once only, so the grant is laid down as if it had been given before, since headless it shows nothing.
   */
  permit(patterns: readonly string[]): Promise<void>;
  /**
   * Presses one of the extension's items in the menu of the page at this point, as the right button opens it. Chromium's menu is
   * none of a document's: there the background is told as the browser would, of an item that it has made.
   * @param item its name in `contextMenus`
   * @returns its title, where the menu can be read
   */
  pressMenu(page: Page, item: string, at: { x: number; y: number }): Promise<string | null>;
  /** Lets a page see a dark or a light system; Firefox has one for all its pages. */
  setDark(page: Page, dark: boolean): Promise<void>;
  /** The browser's own side panel (Firefox: sidebar) with the extension in it; null while it is closed. */
  sidePanel(): Promise<Popup | null>;
  /** The text in the clipboard. The page's tab is in front afterwards. */
  clipboard(page: Page): Promise<string>;
  /** The text on the toolbar button for the page's tab. */
  badgeText(page: Page): Promise<string>;
  /** The open card, seen through its closed shadow root; null when none is open. */
  card(page: Page): Promise<Card | null>;
  /** The button, form or line of marking by hand, seen through its closed shadow root; null when none is open. */
  hand(page: Page): Promise<Hand | null>;
  /** How many styles the page's highlight registry holds whose names are the extension's. */
  highlightStyles(page: Page): Promise<number>;
  /** Ends the background as the browser does when it is idle; the next message starts it anew. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does, or switches it off, as a reader who removes it does. */
  leave(how: 'updated' | 'disabled'): Promise<void>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Width and height of the page, CSS pixels. */
  viewport?: { width: number; height: number } | null;
  dark?: boolean;
  /** Leaves the page open that greets after installation. */
  welcome?: boolean;
}

/** Beginning of the names of the extension's highlight styles and of its elements' ids. */
export const PREFIX = 'hearsay';

/** Asks until the answer is neither null, undefined nor false; the answer. @throws {Error} after `timeout` milliseconds */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
