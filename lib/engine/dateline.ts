import type { Span } from '../model/span';
import type { RawAttribution } from './document';

const DAY = String.raw`(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?)`;
const PLACE = String.raw`\p{Lu}[\p{Lu}’'.-]+(?:[ ,/]+\p{Lu}[\p{L}’'.-]*){0,4}`;
/** Place, day and agency before a dash, a date stamp, the time of an entry in a live report. */
const LEADS = [
  new RegExp(String.raw`^\s*${PLACE}(?:,? ${DAY})?,?\s*\([\p{L} .&/-]{2,40}\)\s*[-–—]+\s*`, 'u'),
  new RegExp(String.raw`^\s*${PLACE}(?:, ${DAY})?\s+(?:[–—]\s*|--?\s+)(?=\p{Lu})`, 'u'),
  /^\s*(?:(?:date|dated|published|updated|posted|last updated)\s*:?\s*)?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?\s+(?=\S)/iu,
  /^\s*\d{1,2}[.:]\d{2}(?:\s?(?:am|pm|a\.m\.|p\.m\.|GMT|BST|UTC))?\s+(?=\p{Lu}|["“‘'«])/u,
];

/** What stands before a paragraph's first sentence proper, such as `PARIS (AFP) — ` or `14.52 `: its end, or the start itself. */
export function leadEnd(text: string, [start, end]: Span): number {
  const head = text.slice(start, Math.min(end, start + 120));
  for (const lead of LEADS) {
    const found = lead.exec(head);
    if (found) return start + found[0].length;
  }
  return start;
}

/** Sources and contents without a dateline, which is nobody's words. */
export function withoutDatelines(
  text: string,
  paragraphs: readonly Span[],
  list: readonly RawAttribution[],
): RawAttribution[] {
  const leads = paragraphs.map((p): Span => [p[0], leadEnd(text, p)]).filter((s) => s[1] > s[0]);
  if (leads.length === 0) return [...list];
  const cut = (spans: readonly Span[]) =>
    spans.map((s): Span => {
      const lead = lastFrom(leads, s[0]);
      return lead && s[0] < lead[1] && s[1] > lead[1] ? [lead[1], s[1]] : s;
    });
  // the time of an entry is nobody, and nobody's words
  const outside = (spans: readonly Span[]) =>
    spans.filter((s) => {
      const lead = lastFrom(leads, s[0]);
      return !lead || s[1] > lead[1];
    });
  return list
    .map((r) => ({ ...r, source: cut(outside(r.source)), content: cut(outside(r.content)) }))
    .filter((r) => r.content.length > 0);
}

/** The last of the spans, in reading order, that begins at or before `at`. */
function lastFrom(spans: readonly Span[], at: number): Span | undefined {
  let lo = 0;
  let hi = spans.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (spans[mid]![0] <= at) lo = mid + 1;
    else hi = mid;
  }
  return spans[lo - 1];
}
