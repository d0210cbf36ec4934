/** W3C Web Annotation Data Model, section 4.2.4: the exact words with what stands around them. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation Data Model, section 4.2.5. UTF-16 offsets into the article text, half open. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Both selectors for one span of content. */
export interface SpanSelector {
  quote: TextQuoteSelector;
  position: TextPositionSelector;
}

/** Characters of context kept on either side of a quote, as Hypothesis does. */
export const CONTEXT_LENGTH = 32;

/** Both selectors for the span `[start, end)` of `text`. */
export function selectorFor(text: string, start: number, end: number): SpanSelector {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}
