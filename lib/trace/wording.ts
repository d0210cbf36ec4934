import { diffArrays } from 'diff';
import { foldCase } from '../search/fold';

/** A stretch of one wording beside another: in both, or in this one only. */
export interface WordingPart {
  text: string;
  /** Not in the wording that it is compared with. */
  own: boolean;
}

/**
 * Where a wording departs from another: its text in stretches that the other has too or has not. Case and punctuation are no difference.
 * Method: the shortest edit script over words (Myers 1986), by jsdiff.
 */
export function departures(text: string, from: string): WordingPart[] {
  const pieces = text.match(/\S+\s*/g) ?? [];
  const others = from.match(/\S+/g) ?? [];
  const parts: WordingPart[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays(others.map(bare), pieces.map(bare))) {
    if (removed) continue;
    const words = pieces.slice(at, at + value.length).join('');
    at += value.length;
    parts.push({ text: words, own: added === true });
  }
  return parts;
}

const bare = (word: string) => foldCase(word).replace(/[^\p{L}\p{N}]/gu, '');
