import type { Article } from '../../lib/model/article';
import type { Attribution } from '../../lib/model/attribution';
import type { BlockQuotation } from '../../lib/model/block-quotation';
import type { CorrectionChange } from '../../lib/model/correction';
import type { Span } from '../../lib/model/span';

/** An attribution while the reader works on it. */
export interface Draft {
  article: Article;
  /** Article text that all spans point into, as it was when the work began. */
  text: string;
  /** What the page sets apart as quoted. */
  blocks?: BlockQuotation[];
  /** As the page has it; null while one is added. */
  before: Attribution | null;
  /** As it was found or proposed. */
  proposed: Attribution;
  /** As the form has it now. */
  now: Attribution;
  /** The annotation it is saved as. */
  annotationId: string | null;
}

/** The parts of an attribution that are words of the page. */
export type SpansField = 'content' | 'source' | 'cue' | 'hedge';

export function spansOf({ now }: Draft, field: SpansField): Span[] {
  return field === 'source' ? now.source.spans : now[field];
}

/** The draft with other words for a part, put in reading order. */
export function withSpans(draft: Draft, field: SpansField, spans: readonly Span[]): Draft {
  const sorted = joined([...spans].sort((a, b) => a[0] - b[0]));
  const { now } = draft;
  if (field === 'source') return { ...draft, now: { ...now, source: { ...now.source, spans: sorted } } };
  return { ...draft, now: { ...now, [field]: sorted } };
}

/** Spans that overlap become one. */
function joined(sorted: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span[0] < last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}

/** The change that keeps the draft; without words of the page there is none. */
export function changeOf({ article, text, blocks, before, proposed, now }: Draft): CorrectionChange | null {
  if (now.content.length === 0) return null;
  return { article, text, blocks, before, after: now, proposed };
}
