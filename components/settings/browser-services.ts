import { browser } from 'wxt/browser';
import { toBackground } from '../../lib/messages/protocol';
import { changeSettings, followSettings } from '../../lib/settings/settings';
import { s } from './messages';
import type { SettingsServices } from './services';

/** What Firefox has beyond the common API (MDN, `commands.update`, `commands.openShortcutSettings`). */
interface FirefoxCommands {
  update?(details: { name: string; shortcut: string }): Promise<void>;
  reset?(name: string): Promise<void>;
  openShortcutSettings?(): Promise<void>;
}

/** The name under which the toolbar button stands among the commands. */

/** The settings page's services in a browser. */
export function browserServices(): SettingsServices {
  const { update, reset, openShortcutSettings } = browser.commands as unknown as FirefoxCommands;
  return {
    follow: followSettings,
    change: changeSettings,

    sites: () => toBackground.sendMessage('sites'),
    changeSites: (change) => toBackground.sendMessage('changeSites', change),
    requestPermission: (origins) => browser.permissions.request({ origins }),
    watchSites(tell, signal) {
      const stored = (changes: Record<string, unknown>) => {
        if ('sites' in changes) tell();
      };
      browser.permissions.onAdded.addListener(tell);
      browser.permissions.onRemoved.addListener(tell);
      browser.storage.local.onChanged.addListener(stored);
      signal.addEventListener('abort', () => {
        browser.permissions.onAdded.removeListener(tell);
        browser.permissions.onRemoved.removeListener(tell);
        browser.storage.local.onChanged.removeListener(stored);
      });
    },

    async commands() {
      const commands = await browser.commands.getAll();
      return commands.flatMap(({ name, description, shortcut }) =>
        name === undefined
          ? []
          : [
              {
                name,
                description: description || name,
                keys: shortcut ?? '',
              },
            ],
      );
    },
    changeKeys:
      update && reset
        ? (name, keys) => (keys === null ? reset(name) : update({ name, shortcut: keys }))
        : null,
    async openKeysPage() {
      if (openShortcutSettings) await openShortcutSettings();
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
  };
}
