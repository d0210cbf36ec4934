import { browser } from 'wxt/browser';
import type { SiteChange, SiteList, SiteState } from '../messages/protocol';
import { MARKS_CSS, START_SCRIPT } from './content-files';
import { createQueue } from './queue';
import { covers, type SiteKey, siteKey } from './site-key';

/** Name of the one registration that holds all sites where pages are marked by themselves. */
export const REGISTRATION = 'hearsay-always';
const KEY = 'sites';

/** The reader's wishes, kept in `storage.local`. */
interface Wishes {
  /** Hosts where Hearsay stays off. */
  off: string[];
  /** Match patterns of sites marked by themselves, as far as the browser permits: of one site, of a domain, or of all. */
  always: string[];
  /** Hosts that a wider pattern takes in, but that wait for a click. */
  click: string[];
}

const inOrder = createQueue();

async function read(): Promise<Wishes> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Wishes> | undefined;
  return { off: stored?.off ?? [], always: stored?.always ?? [], click: stored?.click ?? [] };
}

const permitted = (...patterns: string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: patterns });

/** Those of the patterns that the browser permits. A list may be long: each is asked for alone only where one of them is not. */
async function permittedOf(patterns: string[]): Promise<string[]> {
  if (patterns.length === 0 || (await permitted(...patterns))) return patterns;
  const answers = await Promise.all(patterns.map((pattern) => permitted(pattern)));
  return patterns.filter((_, i) => answers[i]);
}

const withOrWithout = (list: string[], item: string, wanted: boolean): string[] => [
  ...list.filter((other) => other !== item),
  ...(wanted ? [item] : []),
];

async function stateOf(site: SiteKey, wishes: Wishes): Promise<SiteState> {
  return {
    ...site,
    off: wishes.off.includes(site.host),
    always:
      !wishes.off.includes(site.host) &&
      !wishes.click.includes(site.host) &&
      wishes.always.some((pattern) => covers(pattern, site)) &&
      (await permitted(site.pattern)),
  };
}

const NO_SITE: SiteState = { host: null, pattern: null, off: false, always: false };

/** Hosts where the reader switched Hearsay off. */
export async function offHosts(): Promise<string[]> {
  return (await read()).off;
}

/** How Hearsay behaves on the site of `url`. */
export async function siteOf(url: string | undefined): Promise<SiteState> {
  const site = siteKey(url);
  return site ? stateOf(site, await read()) : NO_SITE;
}

/**
 * Changes the switch of a site; what is left out stays. Off and always exclude each other: the later wish holds.
 * `always: true` waits for the permission, which only a click in the popup can ask for; `always: false` gives it back. Where a wider
 * pattern takes the site in, `always: false` is an exception from it.
 */
export async function setSite(url: string, change: { off?: boolean; always?: boolean }): Promise<SiteState> {
  const site = siteKey(url);
  if (!site) return NO_SITE;
  await inOrder(async () => {
    const wishes = await read();
    const off = change.off ?? (change.always ? false : wishes.off.includes(site.host));
    const wider = wishes.always.some((pattern) => pattern !== site.pattern && covers(pattern, site));
    const own = wishes.always.includes(site.pattern);
    const always = change.always ?? (change.off ? false : own);
    const excepted =
      wider && (change.always === undefined ? wishes.click.includes(site.host) : !change.always);
    await browser.storage.local.set({
      [KEY]: {
        off: withOrWithout(wishes.off, site.host, off),
        always: withOrWithout(wishes.always, site.pattern, always && !wider),
        click: withOrWithout(wishes.click, site.host, excepted),
      },
    });
    if (!always && own) await giveBack([site.pattern]);
    await register();
  });
  return siteOf(url);
}

/** Forgets wishes whose permission the reader took back in the browser's own settings. */
export function dropRevoked(): Promise<void> {
  return inOrder(async () => {
    const wishes = await read();
    const kept = await permittedOf(wishes.always);
    await browser.storage.local.set({ [KEY]: { ...wishes, always: kept } });
    await register();
  });
}

/** Brings the browser's registration in line with wishes and permissions: at start, after an update, after a grant. */
export function syncRegistration(): Promise<void> {
  return inOrder(register);
}

/** All of the reader's wishes, for the settings page. */
export async function listSites(): Promise<SiteList> {
  const { off, click, always } = await read();
  const allowed = new Set(await permittedOf(always));
  return { off, click, always: always.map((pattern) => ({ pattern, permitted: allowed.has(pattern) })) };
}

/** Changes the lists of sites. What is taken out of `always` gives its permission back. */
export async function changeSites({ add = [], remove = [], forget = [] }: SiteChange): Promise<SiteList> {
  await inOrder(async () => {
    const wishes = await read();
    const always = [...wishes.always.filter((pattern) => !add.includes(pattern)), ...add].filter(
      (pattern) => !remove.includes(pattern),
    );
    const kept = (host: string) => !forget.includes(host);
    await browser.storage.local.set({
      [KEY]: { off: wishes.off.filter(kept), click: wishes.click.filter(kept), always },
    });
    await giveBack(remove.filter((pattern) => wishes.always.includes(pattern)));
    await register();
  });
  return listSites();
}

async function register(): Promise<void> {
  const { off, always, click } = await read();
  const matches = await permittedOf(
    always.filter((pattern) => !off.some((host) => siteKey(pattern.replace('*', ''))?.host === host)),
  );
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    matches,
    // Named even when empty: an update keeps what it is not told.
    excludeMatches: exceptions(matches, [...off, ...click]),
    js: [START_SCRIPT],
    css: [MARKS_CSS],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (there.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Hosts that a wider pattern takes in against the reader's wish. */
function exceptions(matches: string[], hosts: string[]): string[] {
  const excepted = hosts.filter((host) =>
    matches.some((match) =>
      ['http', 'https'].some((scheme) => covers(match, siteKey(`${scheme}://${host}/`)!)),
    ),
  );
  return excepted.map((host) => `*://${host}/*`);
}

/** Gives permissions back, all of them at once: every time one goes, the browser tells, and all are looked through. */
async function giveBack(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  try {
    await browser.permissions.remove({ origins: patterns });
  } catch (thrown) {
    // A permission that the installation itself requires cannot be given back; the site is not registered all the same.
    if (!/required|manifest/i.test(String(thrown))) throw thrown;
    if (patterns.length > 1) for (const pattern of patterns) await giveBack([pattern]);
  }
}
