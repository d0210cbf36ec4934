import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../lib/model/attribution';
import { loadEngine } from '../tools/engine';

/** The real article the project began with; its text is not part of this repository. */
const SEED = new URL('../../shared/gold/seed.jsonl', import.meta.url);

interface SeedDocument {
  id: string;
  text: string;
  publisher: string | null;
  attributions: Attribution[];
}

/** An attribution with each span as its words, and its parent by its words, so that a difference can be read. */
function readable(text: string, list: readonly Attribution[]) {
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => `${start}: ${text.slice(start, end)}`);
  const ofId = new Map(list.map((a) => [a.id, a]));
  return list
    .map((a) => ({
      content: words(a.content),
      cue: words(a.cue),
      kind: a.kind,
      act: a.act,
      source: { ...a.source, spans: words(a.source.spans) },
      relays: a.relays.map((r) => ({ ...r, spans: words(r.spans), cue: words(r.cue) })),
      hedge: words(a.hedge),
      hops: a.hops,
      parent: a.parent === null ? null : words(ofId.get(a.parent)!.content),
    }))
    .sort((a, b) => (String(a.content) + String(a.cue) < String(b.content) + String(b.cue) ? -1 : 1));
}

describe('the article the project began with', () => {
  test('is read as it was labelled, in every field, and nothing is added', (context) => {
    context.skip(!existsSync(SEED), 'shared/gold/seed.jsonl does not lie beside the project');
    const gold = JSON.parse(readFileSync(SEED, 'utf8').split('\n')[0]!) as SeedDocument;
    const found = loadEngine().analyze({ text: gold.text, publisher: gold.publisher });
    // what a reader sees by default; the gold labels no other acts in this article
    const shown = found.filter((a) => a.act === 'statement' || a.act === 'question');
    expect(readable(gold.text, shown)).toEqual(readable(gold.text, gold.attributions));
  });
});
