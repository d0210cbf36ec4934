import type { Act, Kind, Relay, Source } from './attribution';
import type { SpanSelector } from './selector';

/** A saved attribution with the reader's note. Spans of parts are offsets into the text as it was when saved. */
export interface Annotation {
  /** Derived from article, words and place (see `annotationId`), so that saving twice makes one. */
  id: string;
  /** Canonical URL of its article: key into the articles table. */
  articleUrl: string;
  kind: Kind;
  act: Act;
  /** One entry for each span of the content, in reading order. */
  content: SpanSelector[];
  /** Words of the cue, joined as shown to readers; empty for a floating quotation. */
  cue: string;
  source: Pick<Source, 'speaker' | 'mention' | 'type'> & { text: string };
  relays: (Pick<Relay, 'name' | 'type'> & { text: string; cue: string })[];
  hedge: string;
  hops: number;
  confidence: number;
  note: string;
  tags: string[];
  /** ISO 8601. */
  created: string;
  modified: string;
}
