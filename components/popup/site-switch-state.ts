import { type ReadonlySignal, signal } from '@preact/signals';
import type { SiteState } from '../../lib/messages/protocol';
import type { PopupServices } from './services';

export type SiteMode = 'click' | 'always' | 'off';

export const modeOf = ({ off, always }: SiteState): SiteMode => (off ? 'off' : always ? 'always' : 'click');

/** How Hearsay behaves on the page's site, and the change of it. */
export class SiteSwitchState {
  readonly #site = signal<SiteState | null>(null);
  /** The reader wished for "always" and the browser refused. */
  readonly denied = signal(false);
  #url: string | null = null;

  constructor(private readonly services: PopupServices) {}

  /** Null where there is no site: browser pages, files. */
  get site(): ReadonlySignal<SiteState | null> {
    return this.#site;
  }

  async start(url: string | null): Promise<void> {
    this.#url = url;
    if (url === null) return;
    const state = await this.services.siteOf(url);
    this.#site.value = state.host === null ? null : state;
  }

  /** @returns once the background has taken it over; the mode that holds then. */
  async choose(mode: SiteMode): Promise<SiteMode | null> {
    const url = this.#url;
    const site = this.#site.value;
    if (url === null || !site) return null;
    this.denied.value = false;
    if (mode === 'always' && site.pattern !== null) {
      // First thing in the click, or the browser refuses to ask. The wish is told at the same time: Firefox closes the popup to ask.
      const asked = this.services.requestPermission(site.pattern);
      const told = this.services.setSite(url, { off: false, always: true });
      const [answer] = await Promise.allSettled([asked, told]);
      const granted = answer.status === 'fulfilled' && answer.value;
      this.#site.value = granted
        ? await this.services.siteOf(url)
        : await this.services.setSite(url, { always: false });
      if (answer.status === 'rejected') throw answer.reason;
      this.denied.value = !granted;
    } else {
      this.#site.value = await this.services.setSite(url, { off: mode === 'off', always: false });
    }
    return modeOf(this.#site.value);
  }
}
