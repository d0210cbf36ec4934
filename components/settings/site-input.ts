/** Match patterns of all sites, as they stand in the manifest's optional permissions. */
export const EVERYWHERE: readonly string[] = ['https://*/*', 'http://*/*'];

/**
 * The match pattern for what a reader typed: a host, or an address whose host is meant. A domain takes in what lies below it, since
 * readers name sites without their `www`; an IP address and a single word are that host alone.
 * @returns null for what is no host.
 */
export function patternOf(typed: string): string | null {
  const text = typed.trim().replace(/^\*\./, '');
  if (text === '' || /\s/.test(text)) return null;
  const address = /^\w+:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname.includes('*')) return null;
  const isDomain = hostname.includes('.') && !/^[\d.]+$/.test(hostname) && !hostname.startsWith('[');
  if (!isDomain && !/^(localhost|[\d.]+|\[.*\])$/.test(hostname)) return null;
  return `${protocol}//${isDomain ? `*.${hostname.replace(/^www\./, '')}` : hostname}/*`;
}

/** The sites of a list: a reader's news sites, pasted in one go. Parted by white space, commas or semicolons. */
export const namesIn = (typed: string): string[] => typed.split(/[\s,;]+/).filter(Boolean);

/** What a match pattern takes in, in parts that a text can be made of. */
export function partsOf(pattern: string): { scheme: string; host: string; withSubdomains: boolean } {
  const [scheme = '', host = ''] = pattern.replace(/\/\*$/, '').split('//');
  return { scheme, host: host.replace(/^\*\./, ''), withSubdomains: host.startsWith('*.') };
}

/** What a reader would type for a match pattern that `patternOf` made. */
export function typedAs(pattern: string): string {
  const { scheme, host } = partsOf(pattern);
  return scheme === 'https:' ? host : `${scheme}//${host}`;
}
