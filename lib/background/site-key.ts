/** What names a site: its host for the switch, its match pattern for the permission. */
export interface SiteKey {
  /** e.g. `news.example`. */
  host: string;
  /** e.g. `https://news.example/*`. Without a port: match patterns of Firefox know none. */
  pattern: string;
}

/** The site of a URL; null for what is no site (browser pages, files, nothing). */
export function siteKey(url: string | undefined): SiteKey | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol) || hostname === '') return null;
  return { host: hostname, pattern: `${protocol}//${hostname}/*` };
}

/**
 * Whether a match pattern takes in a whole site: that very host, a host above it (`*.news.example`), or all (`*`).
 * @param pattern of the kinds Hearsay asks permissions for: a scheme, a host with or without `*.`, and the path `/*`.
 */
export function covers(pattern: string, { pattern: site }: SiteKey): boolean {
  const [scheme, host] = pattern.replace(/\/\*$/, '').split('://');
  const [siteScheme, siteHost = ''] = site.replace(/\/\*$/, '').split('://');
  if (!host || scheme !== siteScheme) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? `.${siteHost}`.endsWith(host.slice(1)) : host === siteHost;
}
