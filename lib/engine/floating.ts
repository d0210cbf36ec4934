import type { Draft } from './draft';
import type { Entity } from './entity';

/** Fewer letters recur by chance. */
const LEAST_LETTERS = 16;
/** So many attributions back somebody may have spoken last. */
const REACH = 5;

/**
 * Who speaks in a floating quotation, one without a cue and a source: whoever says the same words elsewhere in the article, since a
 * page pulls them out of its text; else whoever spoke last.
 * @param sources who each draft's own source is
 * @returns a function from a floating draft's index to its speaker, null when nobody is known
 */
export function floatingSpeakers(
  text: string,
  drafts: readonly Draft[],
  sources: readonly (Entity | null)[],
): (k: number) => Entity | null {
  let words: string[] | undefined;
  const twinOf = (k: number): number | null => {
    words ??= drafts.map((d) => lettersOf(text, d));
    const own = words[k]!;
    if (own.length < LEAST_LETTERS) return null;
    const twin = drafts.findIndex((d, j) => j !== k && d.cue.length > 0 && words![j]!.includes(own));
    return twin < 0 ? null : twin;
  };
  return (k) => {
    const from = twinOf(k) ?? k - 1;
    for (let j = from; j >= 0 && from - j < REACH; j--)
      if (sources[j] && !drafts[j]!.parent) return sources[j]!;
    return null;
  };
}

const lettersOf = (text: string, { content }: Draft): string =>
  content
    .map((span) => text.slice(...span))
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
