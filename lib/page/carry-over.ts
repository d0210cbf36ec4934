import type { Attribution, Relay } from '../model/attribution';
import type { Span } from '../model/span';

/**
 * How spans move from a text to an edited one: what lies before the first or behind the last difference keeps its words, the rest is
 * dropped. O(length of the text), a dozen times.
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
  if (before === after) return { head: shortest, tail: 0 };
  const head = longest(shortest, (n) => after.startsWith(before.slice(0, n)));
  const tail = longest(shortest - head, (n) => after.endsWith(before.slice(before.length - n)));
  return { head, tail };
}

/** Largest number up to `most` for which `holds`, which holds for all smaller ones: strings are compared as wholes, in native code. */
function longest(most: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
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
