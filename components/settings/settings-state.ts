import { signal } from '@preact/signals';
import type { SiteChange, SiteList } from '../../lib/messages/protocol';
import type { Distance } from '../../lib/model/attribution';
import { DEFAULT_SETTINGS, type Look, type Settings, type Shown } from '../../lib/model/settings';
import { messageOf } from '../error-words';
import { Toasts } from '../popup/toasts';
import { s } from './messages';
import type { Command, SettingsServices } from './services';
import { EVERYWHERE } from './site-input';

const NO_SITES: SiteList = { off: [], click: [], always: [] };

/** The settings page's state and what a reader can do in it. Ends with `signal`. */
export class SettingsState {
  readonly settings = signal<Settings>(DEFAULT_SETTINGS);
  readonly sites = signal<SiteList>(NO_SITES);
  readonly commands = signal<Command[]>([]);
  /** What stands in the field for sites: here, since another language draws the field anew. */
  readonly typed = signal('');
  /** The browser refused a permission that was just asked for. */
  readonly denied = signal(false);
  readonly toasts = new Toasts((thrown) => s.failed(messageOf(thrown)));

  constructor(
    readonly services: SettingsServices,
    private readonly signal: AbortSignal,
  ) {}

  async start(): Promise<void> {
    const { services } = this;
    services.watchSites(() => void this.#readSites(), this.signal);
    await Promise.all([
      this.toasts.attempt(() =>
        services.follow((settings) => {
          this.settings.value = settings;
        }, this.signal),
      ),
      this.#readSites(),
      this.readCommands(),
    ]);
  }

  /** Changes settings. Shown at once; a failure says so and shows what holds. */
  async change(change: (settings: Settings) => Partial<Settings>): Promise<void> {
    const before = this.settings.value;
    this.settings.value = { ...before, ...change(before) };
    const holds = await this.toasts.attempt(() => this.services.change(change));
    this.settings.value = holds ?? before;
  }

  changeLook(distance: Distance, look: Partial<Look>): Promise<void> {
    return this.change(({ looks }) => ({
      looks: { ...looks, [distance]: { ...looks[distance], ...look } },
    }));
  }

  changeShown(change: Partial<Shown>): Promise<void> {
    return this.change(({ shown }) => ({ shown: { ...shown, ...change } }));
  }

  /** Whether all sites are marked by themselves. */
  get everywhere(): boolean {
    return EVERYWHERE.every((all) =>
      this.sites.value.always.some(({ pattern, permitted }) => pattern === all && permitted),
    );
  }

  /** Marks what these patterns take in by itself. To be called in a click: it asks for the permission first. */
  async allow(patterns: readonly string[]): Promise<boolean> {
    this.denied.value = false;
    // Nothing may be waited for before this, or the browser refuses to ask.
    const asked = this.services.requestPermission([...patterns]);
    const granted = await this.toasts.attempt(() => asked);
    if (granted) await this.changeSites({ add: [...patterns] });
    this.denied.value = granted === false;
    return granted === true;
  }

  async changeSites(change: SiteChange): Promise<void> {
    await this.toasts.attempt(async () => {
      this.sites.value = await this.services.changeSites(change);
    });
  }

  async changeKeys(name: string, keys: string | null): Promise<void> {
    await this.toasts.attempt(async () => this.services.changeKeys?.(name, keys));
    await this.readCommands();
  }

  async readCommands(): Promise<void> {
    await this.toasts.attempt(async () => {
      this.commands.value = await this.services.commands();
    });
  }

  async #readSites(): Promise<void> {
    await this.toasts.attempt(async () => {
      this.sites.value = await this.services.sites();
    });
  }
}
