import type { Attribution, Relay } from '../model/attribution';
import type { Span } from '../model/span';

/**
 * How spans move from a text to an edited one: what lies before the first or behind the last difference keeps its words, the rest is
 * dropped. O(length of the text), once.
 */
export function carrierOf(before: string, after: string): (spans: readonly Span[]) => Span[] {
  const { head, tail } = endsOf(before, after);
  const shift = after.length - before.length;
  const carried = (span: Span): Span | null => {
    if (span[1] <= head) return span;
    return span[0] >= before.length - tail ? [span[0] + shift, span[1] + shift] : null;
  };
  return (spans) => spans.map(carried).filter((span) => span !== null);
}

/** Lengths of what two texts have in common at their beginning and end, in UTF-16 code units. */
function endsOf(before: string, after: string): { head: number; tail: number } {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shortest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { head, tail };
}

/** What two texts have in common at their beginning and end, as a share of the longer one, 0 to 1. */
export function sharedEnds(before: string, after: string): number {
  const { head, tail } = endsOf(before, after);
  return (head + tail) / Math.max(1, before.length, after.length);
}

/** Carries attributions from a text to an edited one, until the engine has read the new text (see `carrierOf`). */
export function carryOver(
  attributions: readonly Attribution[],
  before: string,
  after: string,
): Attribution[] {
  if (before === after) return [...attributions];
  const all = carrierOf(before, after);
  const result: Attribution[] = [];
  for (const attribution of attributions) {
    const content = all(attribution.content);
    if (content.length < attribution.content.length) continue;
    result.push({
      ...attribution,
      content,
      cue: all(attribution.cue),
      hedge: all(attribution.hedge),
      source: { ...attribution.source, spans: all(attribution.source.spans) },
      relays: attribution.relays.map(
        (relay): Relay => ({ ...relay, spans: all(relay.spans), cue: all(relay.cue) }),
      ),
    });
  }
  return result;
}
