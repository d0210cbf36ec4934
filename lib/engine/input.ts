import type { BlockQuotation } from '../model/block-quotation';

/** What the engine reads. */
export interface EngineInput {
  /** Article text; paragraphs separated by line breaks. */
  text: string;
  /** Name of the medium that publishes the text: no relay of its own reporting. */
  publisher?: string | null;
  /** What the page sets apart as quoted. */
  blocks?: readonly BlockQuotation[];
}
