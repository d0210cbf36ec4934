import type { Annotation } from '../model/annotation';
import { annotationId } from '../model/annotation-id';
import type { Attribution } from '../model/attribution';
import { selectorFor } from '../model/selector';
import { type Span, textOf } from '../model/span';
import { storeError } from './errors';

/**
 * The annotation that saves an attribution: words instead of offsets, so that it can be shown and exported without its page.
 * @param text article text that the attribution's spans (UTF-16, half open) point into.
 * @param now ISO 8601.
 * @throws {StoreError} `invalid` when the content has no words, or its spans do not lie in the text.
 */
export async function composeAnnotation(
  articleUrl: string,
  text: string,
  attribution: Attribution,
  now: string,
): Promise<Annotation> {
  const { kind, act, source, hops } = attribution;
  if (attribution.content.length === 0 || !attribution.content.every((span) => liesIn(text, span)))
    throw storeError('invalid', 'moved');
  const content = attribution.content.map(([start, end]) => selectorFor(text, start, end));
  return {
    id: await annotationId(articleUrl, content),
    articleUrl,
    kind,
    act,
    content,
    cue: textOf(text, attribution.cue),
    source: {
      speaker: source.speaker,
      mention: source.mention,
      type: source.type,
      text: textOf(text, source.spans),
    },
    relays: attribution.relays.map((relay) => ({
      name: relay.name,
      type: relay.type,
      text: textOf(text, relay.spans),
      cue: textOf(text, relay.cue),
    })),
    hedge: textOf(text, attribution.hedge),
    hops,
    confidence: Math.min(1, Math.max(0, attribution.confidence || 0)),
    note: '',
    tags: [],
    created: now,
    modified: now,
  };
}

const liesIn = (text: string, [start, end]: Span) => start >= 0 && start < end && end <= text.length;
