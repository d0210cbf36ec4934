import type { Annotation } from '../lib/model/annotation';
import { type Act, type Attribution, type Distance, distanceOf, type Kind } from '../lib/model/attribution';
import { textOf } from '../lib/model/span';

/** One quotation as a list shows it, whether it stands on the page or in the store. */
export interface Quotation {
  /** Unique in its list. */
  key: string;
  words: string;
  /** Null when the text names nobody. */
  speaker: string | null;
  /** Names from the reader outwards; null for the one nobody names. */
  relays: (string | null)[];
  hops: number;
  distance: Distance;
  act: Act;
  kind: Kind;
  /** 0 to 1. */
  confidence: number;
  /** Below the engine's bound for `likely`: worth a doubt. */
  unsure: boolean;
  /** The reader made it, or changed it. */
  byHand?: boolean;
}

/** Below this a reader is told that an attribution is unsure; the card on the page uses the same bound. */
const UNSURE_BELOW = 0.6;

/** The pieces of a text may stand in several paragraphs; a list shows them as one. */
const onOneLine = (words: string) => words.replace(/\s+/g, ' ').trim();

/**
 * A found attribution as a list shows it.
 * @param text article text that the spans point into (UTF-16, half open).
 */
export function ofAttribution(text: string, attribution: Attribution): Quotation {
  const { id, content, source, relays, hops, act, kind, confidence, correction } = attribution;
  return {
    key: id,
    words: onOneLine(textOf(text, content)),
    speaker: source.speaker,
    relays: relays.map(({ name }) => name),
    hops,
    distance: distanceOf(attribution),
    act,
    kind,
    confidence,
    unsure: confidence < UNSURE_BELOW,
    ...(correction === undefined ? {} : { byHand: true }),
  };
}

/** A saved annotation as a list shows it: with the words as they were when it was saved. */
export function ofAnnotation(annotation: Annotation): Quotation {
  const { id, content, source, relays, hops, act, kind, confidence } = annotation;
  return {
    key: id,
    words: onOneLine(content.map(({ quote }) => quote.exact).join(' … ')),
    speaker: source.speaker,
    relays: relays.map(({ name }) => name),
    hops,
    distance: distanceOf(annotation),
    act,
    kind,
    confidence,
    unsure: confidence < UNSURE_BELOW,
  };
}

/** Quotations of one speaker. */
export interface SpeakerGroup {
  /** Null: the article names nobody. */
  speaker: string | null;
  quotations: Quotation[];
}

/** Groups by speaker, speakers in the order in which they first speak; those whom nobody names come last. */
export function bySpeaker(quotations: readonly Quotation[]): SpeakerGroup[] {
  const groups = new Map<string | null, SpeakerGroup>();
  for (const quotation of quotations) {
    const group = groups.get(quotation.speaker);
    if (group) group.quotations.push(quotation);
    else groups.set(quotation.speaker, { speaker: quotation.speaker, quotations: [quotation] });
  }
  const unnamed = groups.get(null);
  groups.delete(null);
  return [...groups.values(), ...(unnamed ? [unnamed] : [])];
}

/** From near to far: the order of filters and summaries. */
export const DISTANCES: readonly Distance[] = ['first', 'second', 'third', 'hearsay'];

/** How many there are of each distance. */
export function countDistances(quotations: readonly Quotation[]): Record<Distance, number> {
  const counts: Record<Distance, number> = { first: 0, second: 0, third: 0, hearsay: 0 };
  for (const { distance } of quotations) counts[distance]++;
  return counts;
}

/** What readers see by default; the other acts are there to be switched on. */
export const DEFAULT_ACTS: readonly Act[] = ['statement', 'question'];
export const ALL_ACTS: readonly Act[] = [...DEFAULT_ACTS, 'belief', 'intention'];
