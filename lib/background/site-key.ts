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
