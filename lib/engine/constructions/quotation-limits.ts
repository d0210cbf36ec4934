import type { Span } from '../../model/span';
import type { Doc, RawAttribution } from '../document';
import { spanOf } from '../draft';
import { reports } from '../introduction';
import type { QuotePair } from '../quotation-marks';
import { isHeading, readsAsSentence } from '../spread';
import { quoteAt, tokenEnd } from './shared';

/**
 * `“A,” he said while adding, “B.”`: a span that is all of one attribution is not also a part of another, and a quotation that somebody
 * says does not stand alone beside that.
 */
export function ownSpans(all: RawAttribution[]): RawAttribution[] {
  const said = new Set(all.map((r) => (r.cue.length > 0 ? String(r.content) : '')));
  const list = all.filter((r) => r.cue.length > 0 || r.source.length > 0 || !said.has(String(r.content)));
  if (list.every((r) => r.content.length < 2)) return list;
  const whole = new Map<string, RawAttribution>();
  for (const r of list) if (r.content.length === 1 && r.cue.length > 0) whole.set(String(r.content[0]), r);
  return list.map((r) => {
    if (r.content.length < 2) return r;
    const content = r.content.filter((s) => {
      const other = whole.get(String(s)) ?? r;
      // `The report shows, | he said, | that C`: what is shown stands in what is said
      return other === r || other.cue.every((c) => r.content.some((x) => x[0] <= c[0] && c[1] <= x[1]));
    });
    return content.length > 0 && content.length < r.content.length ? { ...r, content } : r;
  });
}

/**
 * Limits that the marks settle: after a colon, or where a sentence opens after the cue's comma, the quotation there is the
 * content; a quotation that reads as a sentence ends the content it begins.
 */
export function toQuotation(
  doc: Doc,
  quotes: readonly QuotePair[],
  r: RawAttribution,
  all: readonly RawAttribution[],
): RawAttribution {
  if (r.cueHead < 0 || r.cue.length === 0) return r;
  const after = tokenEnd(doc, r.cue[r.cue.length - 1]!);
  if (/^[:,]$/.test(doc.form[after] ?? '') && after + 1 < doc.length) {
    const q = quoteAt(quotes, doc.start[after + 1]!);
    // `could not resist: “…”`: of words that do not report the colon alone attributes
    const mute = doc.form[after] === ':' && r.cue.every((s) => !reports(doc, s));
    const cue = mute ? { cue: [spanOf(doc, { first: after, last: after + 1 })], cueHead: after } : {};
    if (q && (doc.form[after] === ':' || setsTheScene(doc, r, q)))
      return { ...r, ...cue, content: [...q.spans] };
  }
  const whole = r.content.map((part) => wholeBeforeCue(doc, quotes, r, part));
  // The form leaves no doubt, whatever the pieces were worth.
  const isMended = whole.some((span, i) => span !== r.content[i]);
  const confidence = isMended ? Math.max(r.confidence, SURE) : r.confidence;
  const content = whole.map((span): Span => {
    const q = quoteAt(quotes, span[0]);
    if (q && q.end < span[1] && /^\s*,\s*which\b/.test(doc.text.slice(q.end, span[1])))
      return [q.start, q.end];
    if (!q || q.end >= span[1] || !readsAsSentence(doc.text, q)) return span;
    const rest = doc.text.slice(q.end, span[1]);
    const goesOn = /^(?:\s*,)?\s*(?:and|but|while|as|which|before|after)\b/.test(rest);
    // a comma within the marks parts what was quoted from what the author adds
    const parted =
      span[0] >= r.cue.at(-1)![1] &&
      COMMA_WITHIN.test(doc.text.slice(q.start, q.end)) &&
      !/["“«]|''/.test(rest);
    return goesOn || parted ? [q.start, q.end] : span;
  });
  return { ...r, confidence, content: withoutTail(doc, quotes, { ...r, content }, all) };
}

const SURE = 0.85;

/** `“A b c,” said S`: of a sentence in marks that closes right before its cue and source, no piece alone is said. */
function wholeBeforeCue({ text }: Doc, quotes: readonly QuotePair[], r: RawAttribution, span: Span): Span {
  const from = Math.min(r.cue[0]![0], r.source[0]?.[0] ?? Number.POSITIVE_INFINITY);
  const q = quotes.find((one) => one.level === 0 && one.start < span[0] && span[1] <= one.end);
  if (!q || q.spans.length > 1 || q.end > from || text.slice(q.end, from).trim() !== '') return span;
  return CLOSED.test(text.slice(q.start, q.end)) && readsAsSentence(text, q) ? [q.start, q.end] : span;
}

/** Code units before the opening mark, for what follows the speaker to count as quoted. */
const LEAD = 24;

const COMMA_WITHIN = /,["”’'»]+$/u;

/** A quotation that a comma or a stop ends within its marks, and that what follows may attribute: `“A,” he said`. */
const CLOSED = /[,.!?…—–-]["”’'»]+$/u;

/** `“A,” he said of the song that had brought them here.`: what the author adds behind a postposed cue is not quoted. */
function withoutTail(
  { text }: Doc,
  quotes: readonly QuotePair[],
  r: RawAttribution,
  all: readonly RawAttribution[],
): Span[] {
  const from = Math.min(r.cue[0]![0], r.source[0]?.[0] ?? Number.POSITIVE_INFINITY);
  const to = Math.max(r.cue.at(-1)![1], r.source.at(-1)?.[1] ?? 0);
  let q: QuotePair | undefined;
  for (const x of quotes) if (x.level === 0 && x.end <= from) q = x;
  if (!q || q.start >= r.cue[0]![0] || text.slice(q.end, from).trim() !== '') return r.content;
  if (
    !CLOSED.test(text.slice(q.start, q.end)) ||
    !/^\p{Lu}/u.test(text.slice(q.start + q.open.length)) ||
    isHeading(text, q)
  )
    return r.content;
  // the marks stand at its beginning, not somewhere in the author's words
  const quoted = (s: Span) =>
    quotes.some(
      (x) => x.level === 0 && x.spans.some((p) => s[0] <= p[0] && p[0] < Math.min(s[1], s[0] + LEAD)),
    );
  const kept = r.content.filter((s) => s[0] < to || quoted(s));
  const holds = (content: readonly Span[]) => content.some((s) => s[0] < q.end && q.start < s[1]);
  if (holds(r.content)) return kept;
  const free = !all.some((o) => holds(o.content) && o.cue.some((s) => s[1] <= q.start || q.end <= s[0]));
  return free && !/\./.test(text.slice(q.end - 2, q.end)) ? [...q.spans, ...kept] : r.content;
}

/** `Weighing on the call, she said, “It is over.”`: what stands before a quotation that is a sentence of its own is the author's. */
function setsTheScene({ text }: Doc, r: RawAttribution, q: QuotePair): boolean {
  const lead = r.content[0]!;
  return (
    r.content.length > 1 &&
    lead[1] <= r.cue[0]![0] &&
    !/["“”«»]|''/.test(withoutTitle(text.slice(lead[0], lead[1]))) &&
    /^\p{Lu}/u.test(text.slice(q.start + 1, q.start + 2)) &&
    readsAsSentence(text, q)
  );
}

/** `On the station’s “Good Night” Tuesday`: where and when, without what the show is called. */
function withoutTitle(lead: string): string {
  if (!/^(?:On|In|During|At)\s/.test(lead)) return lead;
  return lead.replace(/\s["“](?:\p{Lu}[^\s"“”]*|the|of|with|in|on|at|and|&|\s)+["”]/u, '');
}
