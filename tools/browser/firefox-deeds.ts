/*
 * Functions that run in Firefox's own window, where they may use nothing of this module.
 */

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
export function pressKeys(keys: string[]): void {
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
export function takeErrors(origin: string): string[] {
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

export async function pressButton(id: string): Promise<void> {
  const { WebExtensionPolicy, ChromeUtils } = window as unknown as PrivilegedWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

export function readBadge(id: string): string {
  const { WebExtensionPolicy, ChromeUtils, gBrowser } = window as unknown as PrivilegedWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
}

export function setColourScheme(scheme: number): void {
  const { Services } = window as unknown as PrivilegedWindow;
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
}

/** An extension's sidebar is a document of Firefox's with a browser of the extension's in it. */
export function sidebarShows(uuid: string): boolean {
  const sidebar = document.querySelector('#sidebar') as (Element & { contentDocument: Document }) | null;
  const inner = sidebar?.contentDocument?.querySelector('#webext-panels-browser') as BrowserElement | null;
  return inner?.currentURI.spec.includes(uuid) === true;
}

export function closeSidebar(): void {
  const { SidebarController } = window as unknown as { SidebarController: { hide(): void } };
  SidebarController.hide();
}

export async function terminateBackground(id: string): Promise<void> {
  const { WebExtensionPolicy } = window as unknown as PrivilegedWindow;
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

export async function leaveAddon(id: string, again: boolean): Promise<void> {
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
export function popupIsReady(selector: string): boolean {
  const popup = [...document.querySelectorAll(selector)].at(-1) as BrowserElement | undefined;
  const panel = popup?.closest('panel') as (Element & { state: string }) | null | undefined;
  return panel?.state === 'open' && popup?.currentURI.spec.includes('/popup.html') === true;
}

export function closePopup(selector: string): void {
  const popup = [...document.querySelectorAll(selector)].at(-1);
  (popup?.closest('panel') as unknown as { hidePopup(): void } | null)?.hidePopup();
}

export function isGone(selector: string): boolean {
  return document.querySelector(selector) === null;
}

export async function drawBrowser(selector: string): Promise<string> {
  const popup = [...document.querySelectorAll(selector)].at(-1) as BrowserElement;
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}
