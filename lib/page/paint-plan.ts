import { type Attribution, type Distance, distanceOf } from '../model/attribution';
import type { Span } from '../model/span';
import type { Mark } from './marks';

/** What of an attribution is painted: its words, its words once saved, or source, cue and relay. */
export type Part = 'content' | 'saved' | 'part';
/** Whether the text stands on a light or a dark ground. */
export type Tone = 'light' | 'dark';

/** A span and the style it is painted in. */
export interface Stroke {
  span: Span;
  distance: Distance;
  part: Part;
}

/** Every highlight's name begins so: the registry is shared with the page. */
export const PREFIX = 'hearsay-';
export const DISTANCES: readonly Distance[] = ['first', 'second', 'third', 'hearsay'];
export const PARTS: readonly Part[] = ['content', 'saved', 'part'];

/** Name of the highlight of a style, as the style sheet has it. */
export function highlightName(tone: Tone, distance: Distance, part: Part): string {
  return `${PREFIX}${tone}-${distance}-${part}`;
}

/** Name of the highlight for what the reader was led to. */
export const flashName = (tone: Tone) => `${PREFIX}${tone}-flash`;

/**
 * Who paints over whom where spans overlap: words further away over nearer ones (what stands inside another's words is
 * further away), the thin lines of source and cue over both.
 */
export function priorityOf(distance: Distance, part: Part): number {
  return PARTS.indexOf(part) * DISTANCES.length + DISTANCES.indexOf(distance);
}

/** What to paint for the marks. */
export function strokesOf(marks: readonly Mark[]): Stroke[] {
  const strokes: Stroke[] = [];
  for (const { attribution, annotation } of marks) {
    const distance = distanceOf(attribution);
    for (const span of attribution.content) {
      strokes.push({ span, distance, part: annotation ? 'saved' : 'content' });
    }
    for (const span of partSpans(attribution)) strokes.push({ span, distance, part: 'part' });
  }
  return strokes;
}

/** Spans of source, cue, relays and hedge. */
export function partSpans({ source, cue, relays, hedge }: Attribution): Span[] {
  const spans = source.spans.concat(cue, hedge);
  for (const relay of relays) spans.push(...relay.spans, ...relay.cue);
  return spans;
}
