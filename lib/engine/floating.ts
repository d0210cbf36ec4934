import type { Coreference } from './coreference';
import type { TokenRange } from './document';
import type { Draft } from './draft';
import type { Entity } from './entity';
import type { Words } from './noun-phrase';

/** Fewer letters recur by chance. */
const LEAST_LETTERS = 16;
/** So many attributions back somebody may have spoken last. */
const REACH = 5;

/**
 * Who speaks in a floating quotation, one without a cue and a source: whoever says the same words elsewhere in the article, since a
 * page pulls them out of its text; else whoever acts right before; else whoever spoke last.
 * @param sources who each draft's own source is
 * @param actorBefore who does something in the sentence right before: `The mayor shrugged. “It rains.”`
 * @returns a function from a floating draft's index to its speaker, null when nobody is known
 */
export function floatingSpeakers(
  text: string,
  drafts: readonly Draft[],
  sources: readonly (Entity | null)[],
  actorBefore: (d: Draft) => Entity | null = () => null,
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
    const twin = twinOf(k);
    const actor = twin === null ? actorBefore(drafts[k]!) : null;
    if (actor) return actor;
    const from = twin ?? k - 1;
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
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Longer sentences tell of more than a gesture. */
const GESTURE = 14;

/**
 * Who does something in the short sentence before a floating quotation of the same paragraph, in which nobody says anything; null when
 * the sentence is of another sort.
 */
export function actorBefore(
  { doc }: Words,
  coref: Pick<Coreference, 'mentions' | 'entityAt'>,
  drafts: readonly Draft[],
  d: Draft,
): Entity | null {
  const opening = d.contentTokens[0]?.first;
  if (opening === undefined) return null;
  const s = doc.sentenceOf[opening]! - 1;
  const before = doc.sentences[s];
  if (!before || before.last - before.first > GESTURE) return null;
  const paragraph = doc.paragraphs.find(([, end]) => end > doc.start[before.first]!);
  if (!paragraph || doc.start[opening]! >= paragraph[1]) return null;
  const within = ({ first, last }: TokenRange) => first < before.last && last > before.first;
  if (drafts.some((x) => [...x.cueTokens, ...x.contentTokens].some(within))) return null;
  const actor = coref.mentions.find((m) => m.sentence === s);
  if (!actor?.subject || actor.first > before.first + 1) return null;
  const e = coref.entityAt(actor);
  return e?.kind === 'person' && !e.plural ? e : null;
}
