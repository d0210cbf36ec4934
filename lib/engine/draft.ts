import type { Act, Kind, Relay, SourceType, TraceEntry } from '../model/attribution';
import type { Span } from '../model/span';
import type { Doc, RawAttribution, TokenRange } from './document';
import type { Entity } from './entity';
import { firstTokenFrom } from './quote-map';

/** An attribution while the later stages work on it: spans, and the tokens they cover. */
export interface Draft {
  cue: Span[];
  source: Span[];
  content: Span[];
  hedge: Span[];
  confidence: number;
  trace: TraceEntry[];
  /** The same in tokens; `source` as one range from its first to its last span. */
  cueTokens: TokenRange[];
  sourceTokens: TokenRange | null;
  contentTokens: TokenRange[];
  parent: Draft | null;
  /** Who speaks, once that is known. */
  speaker: Entity | null;
  kind: Kind;
  act: Act;
  type: SourceType;
  relays: Relay[];
}

/** Tokens that touch the span. */
export function tokensOf(doc: Doc, [start, end]: Span): TokenRange {
  const first = firstTokenFrom(doc, start);
  let last = first;
  while (last < doc.length && doc.start[last]! < end) last++;
  return { first, last };
}

/** Text offsets of a token range. */
export function spanOf(doc: Doc, { first, last }: TokenRange): Span {
  return [doc.start[first]!, doc.end[last - 1]!];
}

/** A draft with its tokens looked up; spans are put in reading order. */
export function draftOf(doc: Doc, raw: RawAttribution): Draft {
  const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a[0] - b[0]);
  const draft: Draft = {
    cue: inOrder(raw.cue),
    source: inOrder(raw.source),
    content: inOrder(raw.content),
    hedge: [],
    confidence: raw.confidence,
    trace: [...(raw.trace ?? [])],
    cueTokens: [],
    sourceTokens: null,
    contentTokens: [],
    parent: null,
    speaker: null,
    kind: 'indirect',
    act: 'statement',
    type: 'unknown',
    relays: [],
  };
  retoken(doc, draft);
  return draft;
}

/** Looks the tokens up again after a change of spans. */
export function retoken(doc: Doc, draft: Draft): void {
  draft.cueTokens = draft.cue.map((s) => tokensOf(doc, s));
  draft.contentTokens = draft.content.map((s) => tokensOf(doc, s));
  const parts = draft.source.map((s) => tokensOf(doc, s));
  draft.sourceTokens =
    parts.length > 0 ? { first: parts[0]!.first, last: parts[parts.length - 1]!.last } : null;
}

/** First token of the cue, or of the content where there is no cue. */
export function anchorOf(draft: Draft): number {
  return draft.cueTokens[0]?.first ?? draft.contentTokens[0]?.first ?? 0;
}

/** Words of the cue, lower case. */
export function cueWords(doc: Doc, draft: Draft): string[] {
  return draft.cueTokens.flatMap(({ first, last }) => doc.lower.slice(first, last));
}
