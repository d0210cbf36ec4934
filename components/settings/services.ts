import type { SiteChange, SiteList } from '../../lib/messages/protocol';
import type { Settings } from '../../lib/model/settings';

/** One of the extension's keyboard commands. */
export interface Command {
  /** Name in the manifest. */
  name: string;
  description: string;
  /** As the browser writes it, e.g. `Alt+Shift+H`; empty for none. */
  keys: string;
}

/**
 * What the settings page asks of the world outside it; `browser-services.ts` answers for real, tests and the gallery with data of their
 * own. What can fail throws an `Error` whose message is written for the reader.
 */
export interface SettingsServices {
  /** Tells what holds, and every change until `signal` is aborted. */
  follow(tell: (settings: Settings) => void, signal: AbortSignal): Promise<void>;
  change(change: (settings: Settings) => Partial<Settings>): Promise<Settings>;

  sites(): Promise<SiteList>;
  changeSites(change: SiteChange): Promise<SiteList>;
  /** Must be called in a click, before anything is waited for. */
  requestPermission(origins: string[]): Promise<boolean>;
  /** Tells when permissions or lists of sites changed elsewhere. */
  watchSites(tell: () => void, signal: AbortSignal): void;

  commands(): Promise<Command[]>;
  /** Gives a command other keys; null gives back those of the package. Not there where only the browser's own page can. */
  changeKeys: ((name: string, keys: string | null) => Promise<void>) | null;
  /** Opens the browser's page of shortcuts. */
  openKeysPage(): Promise<void>;
}
