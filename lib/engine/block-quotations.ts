import type { BlockQuotation } from '../model/block-quotation';
import { overlap, type Span, within } from '../model/span';
import { nested, type QuotePair } from './quotation-marks';
import { readsAsSentence } from './spread';

/** Fewer words set apart are a heading or an ornament. */
const LEAST_WORDS = 4;
/** More words in a `<cite>` tell of a place or an occasion, too, and name nobody cleanly. */
const MOST_NAMING = 10;
const LETTER = /[\p{L}\p{N}]/u;
const DASH = /^\s*[―—–-]/;

/**
 * The quotations of a text, those among them that a page sets apart without marks: each becomes a pair whose marks are empty,
 * and marks inside it stand one level deeper. A block is left to its marks where they enclose all of it, and left alone where it
 * holds another's quotation besides the author's words: then it is a passage from elsewhere, and nobody's speech.
 * @param quotes what marks enclose, as `findQuotes` gives it
 * @returns in order of their start, with levels
 */
export function withBlocks(
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly QuotePair[],
  blocks: readonly BlockQuotation[],
): QuotePair[] {
  if (blocks.length === 0) return [...quotes];
  const all = quotes.map((q) => ({ ...q, spans: [...q.spans] }));
  for (const block of blocks) {
    // A `<cite>` amid the words names a work that they speak of.
    const signs =
      block.by && (block.by[0] >= block.span[1] || block.by[1] >= block.span[1]) ? block.by : null;
    const by = signs && naming(text, signs);
    const spans = wordsOf(text, paragraphs, block.span, signs);
    const start = spans[0]?.[0];
    const end = spans.at(-1)?.[1];
    if (start === undefined || end === undefined || countWords(text, spans) < LEAST_WORDS) continue;
    const own = all.filter((q) => q.open !== '' && overlap([q.start, q.end], [start, end]) > 0);
    if (own.some((q) => !within([q.start, q.end], [start, end]))) continue;
    const marked = own.flatMap((q) => q.spans);
    if (!hasLetters(text, spans, marked)) {
      if (by) for (const q of own) q.by = by;
    } else if (by || !own.some((q) => q.level === 0 && readsAsSentence(text, q)))
      all.push({ open: '', close: '', start, end, level: 0, spans, ...(by && { by }) });
  }
  return nested(all);
}

/** The block's paragraphs without the line, or the end of a line, that signs it. */
function wordsOf(text: string, paragraphs: readonly Span[], span: Span, by: Span | null): Span[] {
  const to = by && by[0] < span[1] ? text.slice(0, by[0]).replace(/[\s―—–-]+$/, '').length : span[1];
  const spans = paragraphs
    .map(([start, end]): Span => [Math.max(start, span[0]), Math.min(end, to)])
    .filter(([start, end]) => start < end);
  const last = spans.at(-1);
  if (spans.length > 1 && last && DASH.test(text.slice(...last))) spans.pop();
  return spans;
}

/** Who is named there: without the dash before it and a handle behind it; null for more than a name. */
function naming(text: string, by: Span): Span | null {
  const words = text.slice(...by);
  const lead = /^[\s―—–-]*/.exec(words)![0].length;
  const tail = words.search(/\s*(?:\(@|,\s|\s[―—–]\s|$)/);
  const span: Span = [by[0] + lead, by[0] + tail];
  const count = countWords(text, [span]);
  return count > 0 && count <= MOST_NAMING ? span : null;
}

const countWords = (text: string, spans: readonly Span[]): number =>
  spans.reduce(
    (n, span) => n + (text.slice(...span).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0),
    0,
  );

/** Whether a letter of `spans` stands outside of `marked`. */
function hasLetters(text: string, spans: readonly Span[], marked: readonly Span[]): boolean {
  return spans.some(([start, end]) => {
    for (let i = start; i < end; i++) {
      const inside = marked.find((m) => m[0] <= i && i < m[1]);
      if (inside) i = inside[1] - 1;
      else if (LETTER.test(text[i]!)) return true;
    }
    return false;
  });
}
