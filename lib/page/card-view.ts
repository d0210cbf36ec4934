import { type Act, type Attribution, type Distance, distanceOf, type Kind } from '../model/attribution';
import type { Span } from '../model/span';
import { through } from './citation';
import type { Mark } from './marks';

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

export const NOBODY = 'someone not named';
const HANDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const KINDS: Record<Kind, string> = {
  direct: 'Quoted word for word',
  indirect: 'Told in other words',
  mixed: 'Partly quoted',
};
const ACTS: Record<Act, string> = {
  statement: '',
  question: ', a question',
  belief: ', a belief',
  intention: ', an intention',
};

/** Bounds above which an attribution is called sure or likely. */
const SURE = 0.85;
const LIKELY = 0.6;

/** Confidence as a word; the figure is for those who ask. */
export function confidenceWord(confidence: number): 'sure' | 'likely' | 'unsure' {
  return confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'unsure';
}

/** How far away the words are: `first-hand`, `second-hand, through TASS`, `hearsay, through someone not named`. */
export function distanceWords(attribution: Pick<Attribution, 'relays' | 'hops'>): string {
  const hand = `${HANDS[attribution.hops] ?? `${attribution.hops + 1}th`}-hand`;
  const word = distanceOf(attribution) === 'hearsay' ? 'hearsay' : hand;
  if (attribution.relays.length === 0) return word;
  return `${word}, through ${through(attribution.relays.map(({ name }) => name))}`;
}

/**
 * Puts what is known of one mark into the card's words.
 * @param text article text, for the words of the cue.
 * @param all marks of the page, to find what stands around and inside this one.
 */
export function cardView(text: string, { attribution, annotation }: Mark, all: readonly Mark[]): CardView {
  const { source, relays, cue, hedge } = attribution;
  const who = source.speaker ?? NOBODY;
  const nameOf = ({ attribution: { id, source } }: Mark): Neighbour => ({
    id,
    name: source.speaker ?? NOBODY,
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
      { name: 'this site', spans: [] },
      ...relays.map(({ name, spans }) => ({ name: name ?? NOBODY, spans })),
      { name: who, spans: source.spans },
    ],
    kind: KINDS[attribution.kind] + ACTS[attribution.act],
    cue: words.length > 0 ? words.join(' … ') : (annotation?.cue ?? ''),
    confidence: {
      word: confidenceWord(attribution.confidence),
      figure: `${Math.round(attribution.confidence * 100)} % by Hearsay’s own estimate`,
    },
    outer: outer ? nameOf(outer) : null,
    inner: all.filter((mark) => mark.attribution.parent === attribution.id).map(nameOf),
    saved: annotation !== null,
  };
}
