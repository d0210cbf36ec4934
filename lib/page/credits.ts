/** A longer author line is a biography. */
const LONGEST_AUTHOR = 120;

/** The author's or authors' name from what a page has in its place: bylines run on into dates and handles, or are an address. */
export function authorOf(byline: string | null): string | null {
  if (!byline || /^https?:\/\//i.test(byline)) return null;
  const name = byline
    .replace(/^by:?\s+/i, '')
    .split(
      /\s*(?:[|@•·]|\b(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)\b|\d)/,
    )[0];
  return name && name.length <= LONGEST_AUTHOR ? name.trim() : null;
}

/** ISO 8601: a calendar date stays one, a time becomes UTC; null for what is no date. */
export function isoDate(text: string | null): string | null {
  if (!text) return null;
  const date = /^(\d{4}-\d{2}-\d{2})$/.exec(text.trim());
  const time = Date.parse(text);
  if (Number.isNaN(time)) return null;
  return date?.[1] ?? new Date(time).toISOString();
}
