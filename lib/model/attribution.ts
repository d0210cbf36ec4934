import type { Span } from './span';

/** How much of the content stands in quotation marks. */
export type Kind = 'direct' | 'indirect' | 'mixed';
/** What the source does with the content. Readers see statements and questions by default. */
export type Act = 'statement' | 'question' | 'belief' | 'intention';
export type SourceType = 'person' | 'organization' | 'outlet' | 'document' | 'unnamed' | 'group' | 'unknown';
export type Mention = 'name' | 'pronoun' | 'nominal' | 'none';

/** Who said it: as written (`spans`) and who that is (`speaker`). */
export interface Source {
  /** Empty when the text names none. */
  spans: Span[];
  /** Fullest name in the article, or fullest description of an unnamed source; null when unknown. */
  speaker: string | null;
  mention: Mention;
  type: SourceType;
}

/** A party between the speaker and this article. `name: null` is the unknown relay of hearsay. */
export interface Relay {
  spans: Span[];
  name: string | null;
  type: SourceType;
  cue: Span[];
}

/** One step of the engine's reasoning, so that a wrong answer can be explained. */
export interface TraceEntry {
  /** Name of the engine's stage, e.g. `cue`, `content`, `relay`. */
  stage: string;
  /** The rule or model feature that decided, in words. */
  rule: string;
  span?: Span;
}

/** One attribution. All spans are offsets into the article text, UTF-16, half open. */
export interface Attribution {
  /** Unique within one analysis: `a1`, `a2`, … in reading order. */
  id: string;
  kind: Kind;
  act: Act;
  content: Span[];
  cue: Span[];
  source: Source;
  /** From the reader outwards: the first is the one this article read or heard. */
  relays: Relay[];
  hedge: Span[];
  /** Number of relays: 0 first-hand, 1 second-hand, … */
  hops: number;
  /** Id of the attribution in whose content this one stands. */
  parent: string | null;
  /** Estimated probability that this is an attribution with these parts, 0 to 1. */
  confidence: number;
  trace?: TraceEntry[];
  /** Id of the reader's correction that made it what it is. */
  correction?: string;
}

/** How far the words are from the reader. Hearsay: through a relay nobody names. */
export type Distance = 'first' | 'second' | 'third' | 'hearsay';

/** Distance class of an attribution or annotation; `third` stands for third-hand and more. */
export function distanceOf(a: { relays: readonly Pick<Relay, 'name'>[]; hops: number }): Distance {
  if (a.relays.some((r) => r.name === null)) return 'hearsay';
  return a.hops === 0 ? 'first' : a.hops === 1 ? 'second' : 'third';
}
