/*
 * Words as search sees them: without case, accents and punctuation, so that `Sao` finds `São` and `dont` nothing that a reader would not
 * expect. Runs of letters and digits are words; everything else parts them.
 */

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\x20-\x7e]/;
/** Quotation marks, dashes, dots and spaces of print: frequent, and parts between words like any other. */
const PRINT = /[\u00a0\u00ab\u00bb\u2010-\u201f\u2026\n]/g;

/** Text without case and accents (Unicode NFKD, combining marks removed). */
export function foldCase(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  // Without them most texts are plain ASCII, for which folding is quick.
  return foldCase(text.replace(PRINT, ' ')).match(WORD) ?? [];
}

/** A text as its words with one space between: what two spellings of one name have in common. */
export function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}

/** A word's place in the text as it is written. UTF-16, half open. */
export interface WordPlace {
  word: string;
  start: number;
  end: number;
}

/** The words of a text, folded, with their places in the text as it is written: marks on a word's letters belong to it. */
export function placesOf(text: string): WordPlace[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), (match) => ({
    word: foldCase(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
