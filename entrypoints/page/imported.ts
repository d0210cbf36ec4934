import { browser } from 'wxt/browser';
import { moduleName } from './module-name';

/** A script in the form of a module (tools/build/script-modules.ts): the default export runs it, and returns what the script ends with. */
interface ScriptModule {
  default: () => unknown;
}

/** Documents without an origin, as sandboxed frames are, may not import what is the extension's. */
const hasOrigin = (): boolean => origin !== 'null';

/**
 * Imports a script of the package as a module, in Chromium: the browser reads and compiles it beside the page's main thread. One that is
 * injected is compiled on it, and the page can't draw or answer meanwhile. Pages can't load the module themselves, nor learn from it that
 * Hearsay is there: its address is a new one in every session of the browser (`use_dynamic_url`).
 * @param script its file in the package
 * @returns null where it has to be injected
 */
export async function imported(script: string): Promise<ScriptModule | null> {
  if (import.meta.env.FIREFOX || !hasOrigin()) return null;
  try {
    return await import(/* @vite-ignore */ browser.runtime.getURL(moduleName(script) as '/'));
  } catch {
    return null;
  }
}
