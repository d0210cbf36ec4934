import type { Attribution } from '../model/attribution';

/** An article as a gold file holds it. */
export interface GoldArticle {
  id: string;
  publisher: string | null;
  text: string;
  attributions: readonly Attribution[];
}

/**
 * Labelled articles as JSONL (one JSON object a line, UTF-8), in the form of the files that the engine is trained and measured with:
 * `{"id", "publisher", "text", "attributions"}`; offsets are UTF-16 code units into the text, half open. What the program adds to an
 * attribution (confidence, trace, correction) is left out, and ids are `a1`, `a2`, … in reading order.
 */
export function toGold(articles: readonly GoldArticle[]): string {
  return articles
    .map(({ id, publisher, text, attributions }) => {
      const ids = new Map(attributions.map((attribution, i) => [attribution.id, `a${i + 1}`]));
      const labelled = attributions.map((attribution) => plain(attribution, ids));
      return `${JSON.stringify({ id, publisher, text, attributions: labelled })}\n`;
    })
    .join('');
}

function plain(
  { id, kind, act, content, cue, source, relays, hedge, hops, parent }: Attribution,
  ids: ReadonlyMap<string, string>,
) {
  return {
    id: ids.get(id),
    kind,
    act,
    content,
    cue,
    source: { spans: source.spans, speaker: source.speaker, mention: source.mention, type: source.type },
    relays: relays.map((relay) => ({
      spans: relay.spans,
      name: relay.name,
      type: relay.type,
      cue: relay.cue,
    })),
    hedge,
    hops,
    parent: parent === null ? null : (ids.get(parent) ?? null),
  };
}
