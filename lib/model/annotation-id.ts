import type { SpanSelector } from './selector';

/** Joins the parts of the name; stands in none of them, since HTML text has no NUL (HTML Standard, 13.2.3.5). */
const SEPARATOR = '\u0000';

/**
 * The id of an annotation, made from where it stands, so that saving the same words of the same article twice makes one.
 * A UUID of version 8: the first 128 bits of SHA-256 over article, words and context (RFC 9562, section 5.8 and appendix B.2).
 * @param articleUrl canonical URL of the article.
 * @param content selectors of the content's spans, in reading order. Positions do not count: they shift with edits elsewhere.
 * @returns 36 characters, lower case.
 */
export async function annotationId(articleUrl: string, content: readonly SpanSelector[]): Promise<string> {
  const parts = content.flatMap(({ quote }) => [quote.exact, quote.prefix, quote.suffix]);
  const name = new TextEncoder().encode([articleUrl, ...parts].join(SEPARATOR));
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', name)).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
