/**
 * Text fragments, after the WICG draft "URL Fragment Text Directives" (section 3.3, syntax and finding a range):
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. A browser takes the first place on the page that fits, compares without
 * case, and matches whole words only; `start` may not run over the border of a block, which is why long quotes get an `end`.
 */

/** Longest quote written out whole, in characters; longer ones are given by their first and last words. */
const WHOLE = 120;
/** Words of a quote's beginning and end, and of its context: fewest tried first. */
const EDGE_WORDS = [4, 7, 12];
const CONTEXT_WORDS = [0, 3, 6, 10];

export interface FragmentInput {
  /** The article's address. */
  url: string;
  /** All text of the page as its reader sees it; blocks separated by line feeds. */
  page: string;
  /** The words to point at; paragraphs separated by line feeds. */
  words: string;
  /** What stands before and after them in the article. */
  before: string;
  after: string;
}

/**
 * A link that opens the page at the words. When the words stand more than once on the page, as much context is added as
 * makes them unique; when they cannot be found in `page` the link carries them without context.
 */
export function textFragmentUrl({ url, page, words, before, after }: FragmentInput): string {
  const haystack = normal(page);
  const pieces = words.split('\n').map(trimMarks).filter(Boolean);
  if (pieces.length === 0) return url;
  // The context has to touch the words: the marks taken off them belong to it.
  const prefix = wordsOf(before + (LEADING_MARKS.exec(words)?.[0] ?? ''));
  const suffix = wordsOf((TRAILING_MARKS.exec(words)?.[0] ?? '') + after);
  const candidates: Directive[] = [];
  const whole = pieces.length === 1 && pieces[0]!.length <= WHOLE;
  for (const context of CONTEXT_WORDS) {
    for (const edge of whole ? [0] : EDGE_WORDS) {
      candidates.push({
        ...(whole ? { start: pieces[0]!, end: '' } : edges(pieces, edge)),
        prefix: context ? prefix.slice(-context).join(' ') : '',
        suffix: context ? suffix.slice(0, context).join(' ') : '',
      });
    }
  }
  const place = placeOf(haystack, before, pieces[0]!);
  const chosen = candidates.find((directive) => firstMatch(haystack, directive) === place) ?? candidates[0]!;
  return `${url.replace(/#.*$/, '')}#:~:text=${write(chosen)}`;
}

interface Directive {
  prefix: string;
  start: string;
  /** Empty when `start` holds all the words. */
  end: string;
  suffix: string;
}

/** First and last words; when they would meet, the quote is given whole (its first block, if it has several). */
function edges(pieces: string[], count: number): Pick<Directive, 'start' | 'end'> {
  const first = wordsOf(pieces[0]!);
  const last = wordsOf(pieces.at(-1)!);
  if (pieces.length === 1 && first.length <= 2 * count) return { start: pieces[0]!, end: '' };
  return { start: first.slice(0, count).join(' '), end: last.slice(-count).join(' ') };
}

/** Where the quote itself begins on the page: the occurrence whose context agrees best. */
function placeOf(haystack: string, before: string, piece: string): number {
  const start = normal(wordsOf(piece).slice(0, 4).join(' '));
  const context = normal(before).trimEnd();
  let best = -1;
  let agreed = -1;
  for (let at = haystack.indexOf(start); at >= 0; at = haystack.indexOf(start, at + 1)) {
    const left = haystack
      .slice(Math.max(0, at - context.length - 3), at)
      .replace(/["'“”‘’«»„]*\s*$/, '')
      .trimEnd();
    let same = 0;
    while (same < left.length && same < context.length && left.at(-1 - same) === context.at(-1 - same))
      same++;
    if (same > agreed) {
      agreed = same;
      best = at;
    }
  }
  return best;
}

/** Where a browser would begin the match: the first place with this prefix, start, end and suffix. -1: nowhere. */
function firstMatch(haystack: string, directive: Directive): number {
  const [prefix, start, end, suffix] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix,
  ].map(normal) as [string, string, string, string];
  for (let at = haystack.indexOf(start); at >= 0; at = haystack.indexOf(start, at + 1)) {
    if (!isWordBorder(haystack, at) || !haystack.slice(0, at).trimEnd().endsWith(prefix)) continue;
    let stop = at + start.length;
    if (end) {
      const found = haystack.indexOf(end, stop);
      if (found < 0) continue;
      stop = found + end.length;
    }
    if (isWordBorder(haystack, stop) && haystack.slice(stop).trimStart().startsWith(suffix)) return at;
  }
  return -1;
}

function isWordBorder(text: string, at: number): boolean {
  const word = /[\p{L}\p{N}]/u;
  return !(word.test(text[at - 1] ?? '') && word.test(text[at] ?? ''));
}

function write({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return parts.filter(Boolean).join(',');
}

/** Percent-encodes all that has a meaning in a directive: `-`, `,` and `&` besides what URLs reserve. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const normal = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
/** Outer quotation marks say nothing to a finder, and `<q>` has them in no text. */
const LEADING_MARKS = /^[\s"“”„«»‘']+/;
const TRAILING_MARKS = /[\s"“”„«»‘’',]+$/;
const trimMarks = (text: string) => text.replace(LEADING_MARKS, '').replace(TRAILING_MARKS, '');
