import type { Annotation } from './annotation';
import type { Article } from './article';
import type { Attribution, Relay, Source } from './attribution';
import type { BlockQuotation } from './block-quotation';
import { type SpanSelector, selectorFor } from './selector';
import { hull, type Span, sharedPart, within } from './span';

/** An attribution by its words instead of by offsets, so that it is found again in an edited text. */
export interface Reading {
  kind: Attribution['kind'];
  act: Attribution['act'];
  content: SpanSelector[];
  cue: SpanSelector[];
  source: Omit<Source, 'spans'> & { spans: SpanSelector[] };
  relays: (Omit<Relay, 'spans' | 'cue'> & { spans: SpanSelector[]; cue: SpanSelector[] })[];
  hedge: SpanSelector[];
}

/** The reader's word on one attribution of an article. It holds at every later reading of the page. */
export interface Correction {
  /** UUID. */
  id: string;
  /** Canonical URL of its article. */
  articleUrl: string;
  /** Content of the attribution that the engine found, by which it is known again; null when the reader added one. */
  target: SpanSelector[] | null;
  /** What holds in its place; null: this is no attribution. */
  reading: Reading | null;
  /** ISO 8601. */
  created: string;
  modified: string;
}

/** Finds a selector's place in a text; null when its words are no longer there. */
export type Anchoring = (text: string, selector: SpanSelector) => Span | null;

/** An article with what the reader's corrections were made on: what is exported as gold. */
export interface CorrectedText {
  /** Canonical URL of the article. */
  url: string;
  publisher: string | null;
  /** Article text as it was at the last correction. */
  text: string;
  /** What its page sets apart as quoted. */
  blocks?: BlockQuotation[];
}

/** One change of the reader's to the attributions of an article. */
export interface CorrectionChange {
  article: Article;
  /** Article text that the spans of both point into (UTF-16, half open). */
  text: string;
  /** What the page sets apart as quoted. */
  blocks?: BlockQuotation[];
  /** As the page has it now; null when the reader adds one. */
  before: Attribution | null;
  /** As the reader wants it; null: it is no attribution. */
  after: Attribution | null;
  /** As the form began with it, when `after` is what a reader typed there: it is made whole then (see `byHand`). */
  proposed?: Attribution;
}

/** A correction as it was before a change: to be put back. Null: there was none. */
export interface CorrectionBefore {
  id: string;
  articleUrl: string;
  row: Correction | null;
}

/** All that a change changed, to be undone. */
export interface CorrectionUndo {
  before: CorrectionBefore;
  /** Saved as it was before, and to be saved so again. */
  save: Attribution | null;
  /** Ids of annotations that the change made. */
  remove: string[];
  /** Annotations that it deleted. */
  restore: Annotation[];
}

/** Share of two contents' joint length that has to be common to take them for the same. */
const SAME_CONTENT = 0.6;

/** Finds words where they stood, or where they stand in the same context; no likeness will do. */
export const anchorExactly: Anchoring = (text, { quote: { exact, prefix, suffix }, position }) => {
  if (text.slice(position.start, position.end) === exact) return [position.start, position.end];
  const at = text.indexOf(prefix + exact + suffix);
  return at < 0 ? null : [at + prefix.length, at + prefix.length + exact.length];
};

/** Id of the attribution that a correction makes where the engine found none. */
export const idOfAdded = (correctionId: string) => `hand:${correctionId}`;

/** Selectors for spans of `text`; offsets are UTF-16, half open. */
export const selectorsFor = (text: string, spans: readonly Span[]): SpanSelector[] =>
  spans.map(([start, end]) => selectorFor(text, start, end));

/** The words of an attribution, to be kept. `text` is what its spans point into. */
export function readingOf(text: string, attribution: Attribution): Reading {
  const { kind, act, content, cue, source, relays, hedge } = attribution;
  const kept = (spans: readonly Span[]) => selectorsFor(text, spans);
  return {
    kind,
    act,
    content: kept(content),
    cue: kept(cue),
    source: {
      speaker: source.speaker,
      mention: source.mention,
      type: source.type,
      spans: kept(source.spans),
    },
    relays: relays.map(({ name, type, spans, cue }) => ({ name, type, spans: kept(spans), cue: kept(cue) })),
    hedge: kept(hedge),
  };
}

/**
 * The engine's attributions as the reader corrected them: changed in place, left out, or added. Ids of those found stay; added ones get
 * `hand:` ids. Corrections whose words are gone from the text change nothing.
 * @param found the engine's answer for `text`.
 * @returns in reading order; the `correction` of those the reader had a hand in is set, and their confidence is 1.
 */
export function applyCorrections(
  text: string,
  found: readonly Attribution[],
  corrections: readonly Correction[],
  anchor: Anchoring,
): Attribution[] {
  if (corrections.length === 0) return [...found];
  const byId = new Map(found.map((attribution) => [attribution.id, attribution]));
  const made: Attribution[] = [];
  for (const correction of corrections) {
    const target = correction.target && anchored(text, correction.target, anchor);
    const known = target ? closest(target, [...byId.values()]) : null;
    if (known) byId.delete(known.id);
    const { reading } = correction;
    const content = reading && anchored(text, reading.content, anchor);
    if (!reading || !content) continue;
    // Found by the engine meanwhile: the reader's own takes its place.
    const double = known ? null : closest(content, [...byId.values()]);
    if (double) byId.delete(double.id);
    const id = (known ?? double)?.id ?? idOfAdded(correction.id);
    made.push(toAttribution(text, id, content, correction.id, reading, anchor));
  }
  return inOrder([...byId.values(), ...made], new Set(made.map(({ id }) => id)));
}

/** Spans of the selectors that are still in the text, in reading order; null for none. */
function anchored(text: string, selectors: readonly SpanSelector[], anchor: Anchoring): Span[] | null {
  const spans = selectors.map((selector) => anchor(text, selector)).filter((span) => span !== null);
  return spans.length > 0 ? spans.sort((a, b) => a[0] - b[0]) : null;
}

function closest(content: readonly Span[], among: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  let most = SAME_CONTENT;
  for (const attribution of among) {
    const share = sharedPart(content, attribution.content);
    if (share < most) continue;
    best = attribution;
    most = share;
  }
  return best;
}

function toAttribution(
  text: string,
  id: string,
  content: Span[],
  correction: string,
  { kind, act, cue, source, relays, hedge }: Reading,
  anchor: Anchoring,
): Attribution {
  const spans = (selectors: readonly SpanSelector[]) => anchored(text, selectors, anchor) ?? [];
  return {
    id,
    kind,
    act,
    content,
    cue: spans(cue),
    source: {
      spans: spans(source.spans),
      speaker: source.speaker,
      mention: source.mention,
      type: source.type,
    },
    relays: relays.map(({ name, type, ...relay }) => ({
      spans: spans(relay.spans),
      name,
      type,
      cue: spans(relay.cue),
    })),
    hedge: spans(hedge),
    hops: relays.length,
    parent: null,
    confidence: 1,
    correction,
  };
}

/** Sorts, and finds the outer one of those that were made, or whose outer one was changed or left out. */
function inOrder(attributions: Attribution[], made: ReadonlySet<string>): Attribution[] {
  const ids = new Set(attributions.map(({ id }) => id));
  const sorted = attributions.sort((a, b) => start(a) - start(b) || size(b) - size(a));
  return sorted.map((attribution) => {
    const { id, parent } = attribution;
    const holds = !made.has(id) && (parent === null || (ids.has(parent) && !made.has(parent)));
    return holds ? attribution : { ...attribution, parent: outerOf(attribution, sorted) };
  });
}

/** Id of the smallest other attribution of whose content one span holds all of this one's. */
function outerOf(inner: Attribution, all: readonly Attribution[]): string | null {
  const whole = hull(inner.content);
  if (!whole) return null;
  let outer: Attribution | null = null;
  for (const other of all) {
    if (other === inner || size(other) <= size(inner)) continue;
    if (!other.content.some((span) => within(whole, span))) continue;
    if (!outer || size(other) < size(outer)) outer = other;
  }
  return outer?.id ?? null;
}

const start = ({ content }: Attribution) => hull(content)?.[0] ?? 0;
const size = ({ content }: Attribution) => content.reduce((sum, [from, to]) => sum + to - from, 0);
