import { diffArrays } from 'diff';
import { foldCase } from '../search/fold';

/** A stretch of one wording beside another: in both, in this one only, or left out here. */
export interface WordingPart {
  text: string;
  kind: 'both' | 'own' | 'left out';
}

/**
 * Where a wording departs from another: its text in stretches that the other has too or has not, and what it leaves out between them (what
 * it leaves out at its ends is no departure: it was cut). Case and punctuation are no difference.
 * Method: the shortest edit script over words (Myers 1986), by jsdiff.
 */
export function departures(text: string, from: string): WordingPart[] {
  const pieces = text.match(/\S+\s*/g) ?? [];
  const others = from.match(/\S+\s*/g) ?? [];
  const parts: WordingPart[] = [];
  let at = 0;
  let otherAt = 0;
  for (const { added, removed, value } of diffArrays(others.map(bare), pieces.map(bare))) {
    const source = removed
      ? others.slice(otherAt, otherAt + value.length)
      : pieces.slice(at, at + value.length);
    if (!added) otherAt += value.length;
    if (!removed) at += value.length;
    parts.push({ text: source.join(''), kind: added ? 'own' : removed ? 'left out' : 'both' });
  }
  const shared = parts.flatMap(({ kind }, i) => (kind === 'both' ? [i] : []));
  const [first = 0, last = -1] = [shared[0], shared.at(-1)];
  return parts.filter(({ kind }, i) => kind !== 'left out' || (i > first && i < last));
}

const bare = (word: string) => foldCase(word).replace(/[^\p{L}\p{N}]/gu, '');
