import type { Annotation } from '../model/annotation';
import type { SpanSelector } from '../model/selector';
import type { Span } from '../model/span';
import { fold } from './fold';
import { matchQuote } from './match-quote';

export interface Anchor {
  span: Span;
  how: 'position' | 'exact' | 'approximate';
}

/**
 * Finds saved words in the article as it reads now: by position if the same words stand there in the same context, else by
 * the words, else approximately (see `matchQuote` for what counts as found).
 * The order of the steps is that of Hypothesis' `anchoring`.
 * @returns null when the words are no longer there, or several places fit as well.
 */
export function anchorSpan(text: string, { quote, position }: SpanSelector): Anchor | null {
  const { start, end } = position;
  // A quote of a few words may stand in several places: the position counts only with its context.
  const context = fold(text.slice(Math.max(0, start - quote.prefix.length), end + quote.suffix.length));
  if (context === fold(quote.prefix + quote.exact + quote.suffix))
    return { span: [start, end], how: 'position' };
  const match = matchQuote(text, quote, start);
  return match && { span: match.span, how: match.how };
}

/** Where a saved annotation's words stand now, in reading order; null when none of its pieces is found. */
export function anchorAnnotation(text: string, { content }: Annotation): Span[] | null {
  const spans: Span[] = [];
  for (const selector of content) {
    const anchor = anchorSpan(text, selector);
    if (anchor) spans.push(anchor.span);
  }
  return spans.length > 0 ? spans.sort((a, b) => a[0] - b[0]) : null;
}
