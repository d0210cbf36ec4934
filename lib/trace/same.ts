import { type Alignment, align } from './align';
import type { Statement } from './statement';
import { STOP_WORDS } from './stop-words';

/** Weight of a word in an alignment: what a stop word says is little. */
const weightOf = (word: string): number => (STOP_WORDS.has(word) ? 0.35 : 1);

/** How two statements' speakers stand to one another. */
type Speakers = 'one' | 'unknown' | 'two';

/**
 * Least share of the shorter statement's weight that must be the same, and least weight: fewer words are said by chance. Where the
 * speakers cannot be one, only what is too long to be a phrase that everybody uses. Chosen on one generated set, measured on another
 * (docs/library.md).
 */
const BOUNDS: Record<Speakers, { share: number; weight: number }> = {
  one: { share: 0.6, weight: 3.5 },
  unknown: { share: 0.6, weight: 4.5 },
  two: { share: 0.75, weight: 9 },
};

/** Whether two names can be one person's: equal, or one the last word of the other. Where nobody is named, it is not known. */
export function speakersOf(a: string, b: string): Speakers {
  if (a === '' || b === '') return 'unknown';
  if (a === b) return 'one';
  const [x, y] = [a.split(' '), b.split(' ')];
  const fits = x.at(-1) === y.at(-1) && (x.length === 1 || y.length === 1 || x[0]![0] === y[0]![0]);
  return fits ? 'one' : 'two';
}

/**
 * How alike two statements are; null when they are not the same statement.
 *
 * They are when the stretch that aligns carries enough of the shorter one: cut and retold ends are to be expected, and other words in the
 * middle to a degree. Words of speakers who cannot be one have to agree more.
 */
export function sameStatement(a: Statement, b: Statement): Alignment | null {
  const bounds = BOUNDS[speakersOf(a.speaker, b.speaker)];
  const alignment = align(a.words, b.words, weightOf);
  if (alignment.weight < bounds.weight) return null;
  const shorter = Math.min(weightOfAll(a.words), weightOfAll(b.words));
  return alignment.weight >= bounds.share * shorter ? alignment : null;
}

const weightOfAll = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
