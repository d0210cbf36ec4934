import type { Span } from './span';

/** Words that a page sets apart as quoted (`<blockquote>`), with or without quotation marks. Offsets UTF-16, half open. */
export interface BlockQuotation {
  /** From its first word to its last, over any number of paragraphs. */
  span: Span;
  /** The words in it that the markup names as whose it is (`<cite>`, `<footer>`); null where there are none. */
  by: Span | null;
}

/** A text to be analysed, with what is known of it besides its words. */
export interface ArticleText {
  /** Paragraphs separated by line feeds. */
  text: string;
  publisher: string | null;
  /** What the page sets apart as quoted; left out where nothing is. */
  blocks?: BlockQuotation[];
}
