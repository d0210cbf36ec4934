import type { Annotation } from '../model/annotation';
import type { SpanSelector } from '../model/selector';
import type { Span } from '../model/span';
import { carrierOf } from './carry-over';
import { fold } from './fold';
import { QuoteFinder } from './match-quote';
import { finish, type Work } from './slices';

export interface Anchor {
  span: Span;
  how: 'position' | 'exact' | 'approximate';
}

/** Annotation id → where its words stand in a text, in reading order; null when none of its pieces is found. */
export type Places = ReadonlyMap<string, Span[] | null>;

/** Places that were found in a former text. */
export interface Anchored {
  text: string;
  places: Places;
}

/**
 * Finds saved words in one text: by position if the same words stand there in the same context, else by the words, else approximately
 * (see `QuoteFinder` for what counts as found). The order of the steps is that of Hypothesis' `anchoring`.
 */
export class Anchorer {
  private readonly folded: string;
  private readonly finder: QuoteFinder;

  constructor(text: string) {
    this.folded = fold(text);
    this.finder = new QuoteFinder(this.folded);
  }

  /** @returns null when the words are no longer there, or several places fit as well. */
  span({ quote, position }: SpanSelector): Anchor | null {
    const { start, end } = position;
    if (this.stands({ quote, position })) return { span: [start, end], how: 'position' };
    const match = this.finder.find(quote, start);
    return match && { span: match.span, how: match.how };
  }

  /** Whether the words stand where they stood. In a few words' case several places may: the position counts only with its context. */
  private stands({ quote, position: { start, end } }: SpanSelector): boolean {
    const context = this.folded.slice(Math.max(0, start - quote.prefix.length), end + quote.suffix.length);
    return context === fold(quote.prefix + quote.exact + quote.suffix);
  }

  /** Makes what it takes to find an annotation, with rests: nothing where the text is as it was. */
  *preparing({ content }: Annotation): Work<void> {
    if (!content.every((selector) => this.stands(selector))) yield* this.finder.preparing();
  }

  /** Where a saved annotation's words stand now, in reading order; null when none of its pieces is found. */
  annotation({ content }: Annotation): Span[] | null {
    const spans: Span[] = [];
    for (const selector of content) {
      const anchor = this.span(selector);
      if (anchor) spans.push(anchor.span);
    }
    return spans.length > 0 ? spans.sort((a, b) => a[0] - b[0]) : null;
  }
}

/** Finds one piece of saved words (see `Anchorer`). */
export function anchorSpan(text: string, selector: SpanSelector): Anchor | null {
  return new Anchorer(text).span(selector);
}

/**
 * Finds many annotations, with rests.
 * @param former what was found before the text changed: what stands before the first or behind the last difference only moves.
 */
export function* anchoring(
  text: string,
  annotations: readonly Annotation[],
  former?: Anchored,
): Work<Map<string, Span[] | null>> {
  const places = new Map<string, Span[] | null>();
  if (annotations.length === 0) return places;
  const carried = former && carrierOf(former.text, text);
  let anchorer: Anchorer | null = null;
  for (const annotation of annotations) {
    const known = former?.places.get(annotation.id);
    const moved = known && carried ? carried(known) : null;
    if (known && moved?.length === known.length) places.set(annotation.id, moved);
    else {
      anchorer ??= new Anchorer(text);
      yield* anchorer.preparing(annotation);
      places.set(annotation.id, anchorer.annotation(annotation));
      yield;
    }
  }
  return places;
}

/** Finds many annotations at once. */
export const anchorAll = (text: string, annotations: readonly Annotation[]): Map<string, Span[] | null> =>
  finish(anchoring(text, annotations));
