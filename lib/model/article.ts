/** What is known of the page an attribution stands on. Dates are ISO 8601 strings. */
export interface Article {
  /** Canonical URL without fragment: the identity of an article. */
  url: string;
  title: string;
  /** Name of the site or medium, e.g. `The Guardian`; null when the page does not say. */
  publisher: string | null;
  author: string | null;
  published: string | null;
  /** When the reader had it open. */
  accessed: string;
  /** BCP 47 language of the page, when known. */
  language: string | null;
  /** SHA-256 of the article text, hex. */
  textHash: string;
}

/**
 * Whether `url` may stand as an article's address: absolute, and of a kind that is safe to link to. Pages write their canonical URL
 * themselves, and import files can hold anything, so `javascript:` and its like are refused.
 */
export function isArticleUrl(url: string): boolean {
  return URL.canParse(url) && /^(https?|file):$/.test(new URL(url).protocol);
}
