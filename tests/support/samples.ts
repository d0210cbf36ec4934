import type { Annotation } from '../../lib/model/annotation';
import type { Attribution, Relay } from '../../lib/model/attribution';
import { selectorFor } from '../../lib/model/selector';
import type { Span } from '../../lib/model/span';

/** Attributions and annotations for tests, made from words of a text. */

/** Span of the first occurrence of the words at or behind `from`. */
export function spanOf(text: string, words: string, from = 0): Span {
  const at = text.indexOf(words, from);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  return [at, at + words.length];
}

export function relay(name: string | null, spans: Span[] = []): Relay {
  return { spans, name, type: name === null ? 'unknown' : 'outlet', cue: [] };
}

/** A first-hand, sure, direct statement by Ann Lee, unless told otherwise. */
export function sampleAttribution(id: string, content: Span[], rest: Partial<Attribution> = {}): Attribution {
  const relays = rest.relays ?? [];
  return {
    id,
    kind: 'direct',
    act: 'statement',
    content,
    cue: [],
    source: { spans: [], speaker: 'Ann Lee', mention: 'name', type: 'person' },
    relays,
    hedge: [],
    hops: relays.length,
    parent: null,
    confidence: 0.9,
    ...rest,
  };
}

/** What the store keeps of an attribution. */
export function sampleAnnotation(
  text: string,
  { content, ...attribution }: Attribution,
  url = '',
): Annotation {
  const { kind, act, source, relays, hops, confidence } = attribution;
  return {
    id: `saved-${attribution.id}`,
    articleUrl: url,
    kind,
    act,
    content: content.map(([start, end]) => selectorFor(text, start, end)),
    cue: 'said',
    source: { speaker: source.speaker, mention: source.mention, type: source.type, text: '' },
    relays: relays.map(({ name, type }) => ({ name, type, text: '', cue: '' })),
    hedge: '',
    hops,
    confidence,
    note: '',
    tags: [],
    created: '2026-05-01T10:00:00.000Z',
    modified: '2026-05-01T10:00:00.000Z',
  };
}
