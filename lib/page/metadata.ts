import type { Article } from '../model/article';
import { readLinkedData } from './json-ld';
import { letters } from './letters';

/** Query parameters that say where a reader came from, not what the page is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|smid|smtyp|ref_src|ftag|__twitter_impression|guccounter|guce_\w+)$/i;

export interface MetadataInput {
  doc: Document;
  /** Address of the page. */
  url: string;
  headline: Element | null;
  /** When it is read, in milliseconds since 1970. */
  now: number;
  /**
   * Canonical URL of the article that stood here before the reader went on without a new document: many sites forget to change it, so it
   * does not count any more.
   */
  former?: string | null;
}

/** What the page says of its article, with author and date as they are written there (see `articleOf`). */
export interface ArticleDetails extends Pick<Article, 'url' | 'title' | 'publisher' | 'language'> {
  byline: string | null;
  dated: string | null;
  /** When it was read, in milliseconds since 1970. */
  read: number;
}

/**
 * What the page says of itself: JSON-LD first, then Open Graph and other meta elements, then what is seen.
 * Never fails: what is not said, or not said sensibly, is null (the title: empty).
 */
export function readMetadata({ doc, url, headline, now, former = null }: MetadataInput): ArticleDetails {
  const ld = readLinkedData(doc);
  const meta = metaReader(doc);
  const clean = (value: string | null | undefined) => decode(doc, value?.replace(/\s+/g, ' ').trim() || null);
  const author =
    ld?.authors.filter(isName).join(', ') ||
    meta('author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author') ||
    doc.querySelector('[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"]')
      ?.textContent;
  const title =
    clean(ld?.headline) ??
    clean(meta('og:title', 'twitter:title')) ??
    clean(headline?.textContent) ??
    clean(doc.title) ??
    '';
  return {
    url: canonicalUrl(doc, url, [ld?.url ?? null, meta('og:url')], former),
    title,
    publisher:
      clean(ld?.publisher) ??
      clean(
        meta('og:site_name', 'publisher', 'dc.publisher', 'citation_journal_title', 'application-name'),
      ) ??
      siteInTitle(doc.title, title),
    byline: clean(author),
    dated:
      ld?.published ??
      meta('article:published_time', 'datepublished', 'parsely-pub-date', 'dc.date', 'pubdate', 'date') ??
      doc
        .querySelector('time[datetime][itemprop~="datePublished"], article time[datetime]')
        ?.getAttribute('datetime') ??
      null,
    read: now,
    language: ld?.language ?? (doc.documentElement.lang || meta('og:locale')?.replace('_', '-') || null),
  };
}

/**
 * The article's address without fragment and tracking parameters: the canonical one the page names when it is of the same
 * site and not a front page, the reader's otherwise.
 * @param others addresses from other places of the page, tried after `<link rel=canonical>`.
 * @param former an address that is not believed unless it is the reader's own.
 */
export function canonicalUrl(
  doc: Document,
  url: string,
  others: readonly (string | null)[],
  former: string | null = null,
): string {
  const own = parseUrl(url, url);
  if (!own) return url;
  const link = doc.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  for (const candidate of [link, ...others]) {
    const named = candidate ? parseUrl(candidate, url) : null;
    if (!named || !/^https?:$/.test(named.protocol) || !/^https?:$/.test(own.protocol)) continue;
    if (site(named) !== site(own)) continue;
    // A template that names its front page as canonical on every article.
    if (named.pathname === '/' && own.pathname !== '/') continue;
    const address = bare(named);
    if (address !== former) return address;
  }
  return bare(own);
}

function bare(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  // Most addresses have none, and the expression need not be compiled. By hand: in Firefox a content script may not iterate `searchParams`.
  if (copy.search === '') return copy.href;
  copy.search = copy.search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair.replace(/=.*$/s, '')))
    .join('&');
  return copy.href;
}

function parseUrl(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** Host without the labels for mobile and AMP versions. */
const site = (url: URL) => url.host.replace(/^(www\d?|m|mobile|amp|edition)\./, '');

function metaReader(doc: Document): (...names: string[]) => string | null {
  const known = new Map<string, string>();
  for (const el of doc.querySelectorAll('meta[content]')) {
    const name = el.getAttribute('property') ?? el.getAttribute('name') ?? el.getAttribute('itemprop');
    const content = el.getAttribute('content')?.trim();
    if (name && content && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), content);
  }
  return (...names) => {
    for (const name of names) {
      const value = known.get(name);
      if (value) return value;
    }
    return null;
  };
}

/** Headlines in JSON-LD often come with HTML's character references. */
function decode(doc: Document, text: string | null): string | null {
  if (!text || !/&(#\w+|\w+);/.test(text)) return text;
  const view = doc.defaultView;
  return view ? new view.DOMParser().parseFromString(text, 'text/html').body.textContent : text;
}

/** The site's name behind the headline, as in `Headline - The Daily Post`; null when the title is not built so. */
function siteInTitle(pageTitle: string, headline: string): string | null {
  const [, before, site] = /^(.+?)\s+[-|–—·:]\s+([^-|–—·:]{3,40})$/.exec(pageTitle.trim()) ?? [];
  if (!before || !site || site[0] === site[0]?.toLowerCase()) return null;
  const start = (text: string) => letters(text).slice(0, 20);
  return start(before) === start(headline) ? site.trim() : null;
}

const isName = (text: string) => !/^https?:\/\//i.test(text);
