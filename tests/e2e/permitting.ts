import { type ExtensionBrowser, until } from '../../tools/browser/driver';
import { test as base, expect } from './fixtures';

/** A browser that grants the permission for the test's own sites, by their two names, when it is asked for. */
export const test = base.extend<{ permitting: ExtensionBrowser }>({
  permitting: async ({ extension }, use) => {
    await extension.permit(['http://127.0.0.1/*', 'http://localhost/*']);
    await use(extension);
    await giveBack(extension);
  },
});

export { expect };

/** Match patterns of the pages that the browser marks by itself. */
export async function registered(extension: ExtensionBrowser): Promise<string[]> {
  const desk = await extension.openExtensionPage('icon.svg');
  const patterns = await desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> } };
    };
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches ?? []);
  });
  await desk.close();
  return patterns;
}

/** Takes all permissions for sites back, as the browser's own settings do: the next test begins without. */
async function giveBack(extension: ExtensionBrowser): Promise<void> {
  const desk = await extension.openExtensionPage('icon.svg');
  await desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        permissions: {
          getAll(): Promise<{ origins: string[] }>;
          remove(what: { origins: string[] }): Promise<boolean>;
        };
      };
    };
    const { origins } = await chrome.permissions.getAll();
    if (origins.length > 0) await chrome.permissions.remove({ origins });
  });
  await desk.close();
  await until('nothing to be registered', async () => (await registered(extension)).length === 0);
}

/** Allows sites in the settings, as a reader does: by their addresses, in one go. */
export async function allowSites(extension: ExtensionBrowser, addresses: string): Promise<void> {
  const before = (await registered(extension)).length;
  const settings = await extension.openExtensionPage('options.html');
  await settings.waitForSelector('#sites textarea');
  await settings.locator('#sites textarea').fill(addresses);
  await settings.locator('#sites button[type="submit"]').click();
  const wanted = before + addresses.split(/[\s,]+/).length;
  await until('the registration', async () => (await registered(extension)).length === wanted);
  await settings.close();
}
