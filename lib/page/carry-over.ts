import type { Attribution, Relay } from '../model/attribution';
import type { Span } from '../model/span';

/**
 * Carries attributions from a text to an edited one, until the engine has read the new text: what lies before the first
 * or behind the last difference keeps its words, the rest is dropped. O(length of the text).
 */
export function carryOver(
  attributions: readonly Attribution[],
  before: string,
  after: string,
): Attribution[] {
  if (before === after) return [...attributions];
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const shift = after.length - before.length;
  const carried = (span: Span): Span | null => {
    if (span[1] <= head) return span;
    return span[0] >= before.length - tail ? [span[0] + shift, span[1] + shift] : null;
  };
  const all = (spans: readonly Span[]) => spans.map(carried).filter((span) => span !== null);
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
