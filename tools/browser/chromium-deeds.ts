import type { ExtensionApi } from './chromium-api';

/*
 * Functions that run in the extension's background, where they may use nothing of this module: they tell it what the browser would, where
 * headless Chromium has nothing to press.
 */

/** A command's keys were pressed. @throws {Error} where the command has none */
export async function pressCommand(command: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const known = (await chrome.commands.getAll()).find(({ name }) => name === command);
  // A command may leave its key to the reader.
  const suggests = chrome.runtime.getManifest().commands[command]?.suggested_key !== undefined;
  if (!known || (suggests && known.shortcut === '')) throw new Error(`There is no shortcut for ${command}.`);
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(command, tab);
}

/** An item of the page's menu was pressed. @throws {Error} where there is no such item */
export async function pressMenuItem(menuItemId: string, words: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  await chrome.contextMenus.update(menuItemId, {});
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const info = { menuItemId, editable: false, pageUrl: tab?.url, ...(words && { selectionText: words }) };
  chrome.contextMenus.onClicked.dispatch(info, tab);
}
