import type { SiteChange, SiteList } from '../../lib/messages/protocol';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../lib/model/settings';
import type { Command, SettingsServices } from './services';

/** A world for the settings page without a browser: for component tests and the gallery. `calls` names what was asked. */
export class FakeSettings implements SettingsServices {
  settings: Settings;
  list: SiteList;
  keys: Command[] = [
    { name: 'mark-page', description: 'Mark this page', keys: 'Alt+Shift+H' },
    { name: 'next-attribution', description: 'Go to the next attribution', keys: 'Alt+Shift+Period' },
    { name: 'open-card', description: 'Show who said it, and through whom', keys: '' },
  ];
  granted = true;
  /** Makes every change fail with these words. */
  broken: string | null = null;
  readonly calls: [name: string, ...input: unknown[]][] = [];
  readonly #followers = new Set<(settings: Settings) => void>();
  changeKeys: SettingsServices['changeKeys'];

  constructor({
    settings,
    list,
    ownKeys = true,
  }: { settings?: Partial<Settings>; list?: SiteList; ownKeys?: boolean } = {}) {
    this.settings = { ...DEFAULT_SETTINGS, ...settings };
    this.list = list ?? { off: [], click: [], always: [] };
    this.changeKeys = ownKeys
      ? async (name, keys) => {
          this.calls.push(['changeKeys', name, keys]);
          this.keys = this.keys.map((key) =>
            key.name === name ? { ...key, keys: keys ?? 'Alt+Shift+H' } : key,
          );
        }
      : null;
  }

  async follow(tell: (settings: Settings) => void, signal: AbortSignal) {
    this.#followers.add(tell);
    signal.addEventListener('abort', () => this.#followers.delete(tell));
    tell(this.settings);
  }
  async change(change: (settings: Settings) => Partial<Settings>) {
    if (this.broken) throw new Error(this.broken);
    this.settings = readSettings({ ...this.settings, ...change(this.settings) });
    for (const tell of this.#followers) tell(this.settings);
    return this.settings;
  }
  async sites() {
    return this.list;
  }
  async changeSites(change: SiteChange) {
    this.calls.push(['changeSites', change]);
    const { add = [], remove = [], forget = [] } = change;
    const kept = (host: string) => !forget.includes(host);
    this.list = {
      off: this.list.off.filter(kept),
      click: this.list.click.filter(kept),
      always: [...this.list.always, ...add.map((pattern) => ({ pattern, permitted: this.granted }))].filter(
        ({ pattern }) => !remove.includes(pattern),
      ),
    };
    return this.list;
  }
  async requestPermission(origins: string[]) {
    this.calls.push(['requestPermission', origins]);
    return this.granted;
  }
  watchSites() {
    this.calls.push(['watchSites']);
  }
  async commands() {
    return this.keys;
  }
  async openKeysPage() {
    this.calls.push(['openKeysPage']);
  }
}
