import { fill } from '../i18n/fill';
import { listed, percent } from '../i18n/format';
import { type Attribution, type Distance, distanceOf } from '../model/attribution';
import type { Span } from '../model/span';
import type { Mark } from './marks';
import { words as pageWords } from './words';

/** One stop on the way of the words. */
export interface Station {
  name: string;
  /** Where the article names it; empty for this site and for those nobody names. */
  spans: Span[];
}

/** A link to another attribution of the same place. */
export interface Neighbour {
  id: string;
  name: string;
}

/** All the card says, in words. */
export interface CardView {
  id: string;
  who: string;
  distance: Distance;
  /** E.g. `second-hand, through Sputnik`. */
  distanceWords: string;
  /** From this site to the speaker. */
  chain: Station[];
  /** Kind and act, e.g. `Partly quoted question`. */
  kind: string;
  /** The words that attribute, with pieces joined by an ellipsis; empty for none. */
  cue: string;
  confidence: { word: string; figure: string };
  /** The attribution in whose words this one stands. */
  outer: Neighbour | null;
  /** Attributions in this one's words. */
  inner: Neighbour[];
  saved: boolean;
}

const HANDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const;

/** Bounds above which an attribution is called sure or likely. */
const SURE = 0.85;
const LIKELY = 0.6;

/** Confidence as a word; the figure is for those who ask. */
export function confidenceWord(confidence: number): string {
  const { sure, likely, unsure } = pageWords().confidence;
  return confidence >= SURE ? sure : confidence >= LIKELY ? likely : unsure;
}

/** How far away the words are: `first-hand`, `second-hand, through TASS`, `hearsay, through someone not named`. */
export function distanceWords(attribution: Pick<Attribution, 'relays' | 'hops'>): string {
  const { distance: t, nobody } = pageWords();
  const nth = HANDS[attribution.hops];
  const hand = nth ? t.hand[nth] : fill(t.hand.later, { hand: attribution.hops + 1 });
  const distance = distanceOf(attribution) === 'hearsay' ? t.hearsay : hand;
  if (attribution.relays.length === 0) return distance;
  return fill(t.through, { distance, names: listed(attribution.relays.map(({ name }) => name ?? nobody)) });
}

/**
 * Puts what is known of one mark into the card's words.
 * @param text article text, for the words of the cue.
 * @param all marks of the page, to find what stands around and inside this one.
 */
export function cardView(text: string, { attribution, annotation }: Mark, all: readonly Mark[]): CardView {
  const { source, relays, cue, hedge } = attribution;
  const t = pageWords();
  const who = source.speaker ?? t.nobody;
  const nameOf = ({ attribution: { id, source } }: Mark): Neighbour => ({
    id,
    name: source.speaker ?? t.nobody,
  });
  const outer = all.find((mark) => mark.attribution.id === attribution.parent);
  const words = [...cue, ...hedge]
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => text.slice(start, end).trim());
  return {
    id: attribution.id,
    who,
    distance: distanceOf(attribution),
    distanceWords: distanceWords(attribution),
    chain: [
      { name: t.thisSite, spans: [] },
      ...relays.map(({ name, spans }) => ({ name: name ?? t.nobody, spans })),
      { name: who, spans: source.spans },
    ],
    kind: t.kind[attribution.kind] + (attribution.act === 'statement' ? '' : t.act[attribution.act]),
    cue: words.length > 0 ? words.join(' … ') : (annotation?.cue ?? ''),
    confidence: {
      word: confidenceWord(attribution.confidence),
      figure: fill(t.confidence.figure, { share: percent(attribution.confidence) }),
    },
    outer: outer ? nameOf(outer) : null,
    inner: all.filter((mark) => mark.attribution.parent === attribution.id).map(nameOf),
    saved: annotation !== null,
  };
}
