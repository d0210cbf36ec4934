import type { Attribution } from '../model/attribution';
import { overlap, type Span, sharedPart, within } from '../model/span';
import type { RawAttribution } from './document';
import type { EngineInput } from './input';
import type { EngineModels } from './models';
import { findCandidates } from './raw';
import { resolve } from './resolve';

/** Least likeness of what a reader selected and a content, for the one to be proposed for the other. */
const LIKE = 0.2;

/**
 * Proposes an attribution for words that a reader marked: source, cue, relays, kind and act of what the engine found there, or of
 * what they are a piece of; where it found nothing, of the best candidate that it was not sure enough of; else of whoever spoke last.
 * @param content the words marked. Words of the cue and the source among them are left out.
 * @param found the engine's answer for the text.
 * @returns one attribution; its content is what was marked, its id and parent mean nothing.
 */
export function propose(
  models: EngineModels,
  { text, publisher = null, blocks }: EngineInput,
  content: readonly Span[],
  found: readonly Attribution[],
): Attribution {
  const { doc, quotes, found: candidates } = findCandidates(text, models, blocks);
  const known = closest(found, content) ?? (closest(candidates, content) ? null : around(found, content));
  const others = found.filter((attribution) => attribution !== known).map(rawOf);
  const own = known ? { ...rawOf(known), content: contentOf(content, known) } : guess(candidates, content);
  const all = resolve(doc, [...others, own], { publisher, quotes }, { final: true });
  const same = (spans: readonly Span[]) => JSON.stringify(spans) === JSON.stringify(own.content);
  return all.find((attribution) => same(attribution.content))!;
}

function closest<T extends { content: readonly Span[] }>(
  among: readonly T[],
  content: readonly Span[],
): T | null {
  let best: T | null = null;
  let most = LIKE;
  for (const one of among) {
    const share = sharedPart(one.content, content);
    if (share < most) continue;
    best = one;
    most = share;
  }
  return best;
}

/** The innermost content that the marked words are a piece of. */
function around(found: readonly Attribution[], marked: readonly Span[]): Attribution | null {
  const size = ({ content }: Attribution) => content.reduce((sum, [start, end]) => sum + end - start, 0);
  const outer = found.filter(({ content }) =>
    marked.every((piece) => content.some((span) => within(piece, span))),
  );
  return outer.sort((a, b) => size(a) - size(b))[0] ?? null;
}

const rawOf = ({ cue, source, content, confidence }: Attribution): RawAttribution => ({
  cue,
  source: source.spans,
  content,
  confidence,
  cueHead: -1,
});

/** A candidate below the bar, unless it takes the marked words for its cue or source; else words that nobody is named for. */
function guess(candidates: readonly RawAttribution[], content: readonly Span[]): RawAttribution {
  const like = closest(
    candidates.filter(({ cue, source }) => !touches(content, [...cue, ...source])),
    content,
  );
  const parts = like ?? { cue: [], source: [], cueHead: -1, confidence: 0.5 };
  return { ...parts, content: [...content] };
}

/** What was marked; but where it runs over the cue or the source, what was found. */
function contentOf(marked: readonly Span[], { cue, source, content }: Attribution): Span[] {
  return touches(marked, [...cue, ...source.spans]) ? content : [...marked];
}

const touches = (some: readonly Span[], others: readonly Span[]) =>
  some.some((span) => others.some((other) => overlap(span, other) > 0));
