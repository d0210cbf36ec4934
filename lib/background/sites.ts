import { browser } from 'wxt/browser';
import type { SiteState } from '../messages/protocol';
import { CONTENT_CSS, CONTENT_SCRIPT } from './content-files';
import { createQueue } from './queue';
import { type SiteKey, siteKey } from './site-key';

/** Name of the one registration that holds all sites where pages are marked by themselves. */
export const REGISTRATION = 'hearsay-always';
const KEY = 'sites';

/** The reader's wishes, kept in `storage.local`. */
interface Wishes {
  /** Hosts where Hearsay stays off. */
  off: string[];
  /** Match patterns of sites marked by themselves, as far as the browser permits. */
  always: string[];
}

const inOrder = createQueue();

async function read(): Promise<Wishes> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Wishes> | undefined;
  return { off: stored?.off ?? [], always: stored?.always ?? [] };
}

const permitted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

const withOrWithout = (list: string[], item: string, wanted: boolean): string[] => [
  ...list.filter((other) => other !== item),
  ...(wanted ? [item] : []),
];

async function stateOf(site: SiteKey, wishes: Wishes): Promise<SiteState> {
  return {
    ...site,
    off: wishes.off.includes(site.host),
    always: wishes.always.includes(site.pattern) && (await permitted(site.pattern)),
  };
}

const NO_SITE: SiteState = { host: null, pattern: null, off: false, always: false };

/** How Hearsay behaves on the site of `url`. */
export async function siteOf(url: string | undefined): Promise<SiteState> {
  const site = siteKey(url);
  return site ? stateOf(site, await read()) : NO_SITE;
}

/**
 * Changes the switch of a site; what is left out stays. Off and always exclude each other: the later wish holds.
 * `always: true` waits for the permission, which only a click in the popup can ask for; `always: false` gives it back.
 */
export async function setSite(url: string, change: { off?: boolean; always?: boolean }): Promise<SiteState> {
  const site = siteKey(url);
  if (!site) return NO_SITE;
  await inOrder(async () => {
    const wishes = await read();
    const off = change.off ?? (change.always ? false : wishes.off.includes(site.host));
    const always = change.always ?? (change.off ? false : wishes.always.includes(site.pattern));
    await browser.storage.local.set({
      [KEY]: {
        off: withOrWithout(wishes.off, site.host, off),
        always: withOrWithout(wishes.always, site.pattern, always),
      },
    });
    if (!always && wishes.always.includes(site.pattern)) await giveBack(site.pattern);
    await register();
  });
  return siteOf(url);
}

/** Forgets wishes whose permission the reader took back in the browser's own settings. */
export function dropRevoked(): Promise<void> {
  return inOrder(async () => {
    const wishes = await read();
    const kept: string[] = [];
    for (const pattern of wishes.always) if (await permitted(pattern)) kept.push(pattern);
    await browser.storage.local.set({ [KEY]: { ...wishes, always: kept } });
    await register();
  });
}

/** Brings the browser's registration in line with wishes and permissions: at start, after an update, after a grant. */
export function syncRegistration(): Promise<void> {
  return inOrder(register);
}

async function register(): Promise<void> {
  const { off, always } = await read();
  const matches: string[] = [];
  for (const pattern of always) {
    if (!off.some((host) => siteKey(pattern.replace('*', ''))?.host === host) && (await permitted(pattern)))
      matches.push(pattern);
  }
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    matches,
    js: [CONTENT_SCRIPT],
    css: [CONTENT_CSS],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (there.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function giveBack(pattern: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [pattern] });
  } catch (thrown) {
    // A permission that the installation itself requires cannot be given back; the site is not registered all the same.
    if (!/required|manifest/i.test(String(thrown))) throw thrown;
  }
}
