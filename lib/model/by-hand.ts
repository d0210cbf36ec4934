import type { Attribution, Mention, Relay } from './attribution';
import { hull, type Span, textOf } from './span';

const PRONOUN = /^(?:i|you|he|she|it|we|they|him|her|us|them|his|hers|its|their|my|our|who|one)$/i;

/**
 * An attribution as a reader's form left it, made whole: names without space around them, empty ones as null; the places of names that
 * were typed, where they stand in the same paragraph; mention and hops to match.
 * @param text article text that the spans point into (UTF-16, half open).
 * @param before as it was proposed or found, to see which names are new.
 */
export function byHand(text: string, typed: Attribution, before: Attribution): Attribution {
  const around = paragraphOf(text, typed.content);
  const near = hull(typed.content)?.[0] ?? 0;
  const speaker = nameOf(typed.source.speaker);
  const relays = typed.relays.map((relay, i): Relay => {
    const name = nameOf(relay.name);
    if (name === null) return { spans: [], name, type: 'unknown', cue: relay.cue };
    const known = before.relays.find((other) => other.name === name);
    const isNew = !known && relay.spans === before.relays[i]?.spans;
    const spans = isNew || relay.spans.length === 0 ? locate(text, name, around, near) : relay.spans;
    return { ...relay, name, spans, type: relay.type === 'unknown' ? 'outlet' : relay.type };
  });
  let { spans } = typed.source;
  if (speaker === null) spans = [];
  else if (speaker !== before.source.speaker && !isPronoun(text, spans)) {
    const found = locate(text, speaker, around, near);
    if (found.length > 0 || spans.length === 0) spans = found;
  }
  const type = speaker === null ? 'unknown' : typed.source.type === 'unknown' ? 'person' : typed.source.type;
  return {
    ...typed,
    source: { spans, speaker, mention: mentionOf(text, spans, speaker), type },
    relays,
    hops: relays.length,
    confidence: 1,
  };
}

const nameOf = (typed: string | null) => typed?.replace(/\s+/g, ' ').trim() || null;

const isPronoun = (text: string, spans: readonly Span[]) =>
  spans.length > 0 && PRONOUN.test(textOf(text, spans));

function mentionOf(text: string, spans: readonly Span[], speaker: string | null): Mention {
  if (spans.length === 0 || speaker === null) return 'none';
  const written = textOf(text, spans);
  if (PRONOUN.test(written)) return 'pronoun';
  const names = new Set(speaker.match(/\p{Lu}[\p{L}’'-]+/gu));
  return (written.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).some((word) => names.has(word)) ? 'name' : 'nominal';
}

/** The paragraphs that the spans stand in. */
function paragraphOf(text: string, spans: readonly Span[]): Span {
  const [start, end] = hull(spans) ?? [0, 0];
  const to = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start - 1) + 1, to < 0 ? text.length : to];
}

/** Where a name stands within `around` as whole words, nearest to `near`; empty when it does not. */
function locate(text: string, name: string, [from, to]: Span, near: number): Span[] {
  const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  let best: Span | null = null;
  for (
    let at = text.indexOf(name, from);
    at >= 0 && at + name.length <= to;
    at = text.indexOf(name, at + 1)
  ) {
    if (isWord(text[at - 1]) || isWord(text[at + name.length])) continue;
    if (!best || Math.abs(at - near) < Math.abs(best[0] - near)) best = [at, at + name.length];
  }
  return best ? [best] : [];
}
