import search from 'approx-string-match';

/** Characters that the bits of one number stand for. */
const BITS = 32;
/** Of each plain character: at which places of the pattern it stands, one bit a place. Cleared after each use. */
const PLACES = new Int32Array(128);

/**
 * The least number of edits (characters put in, taken out or exchanged) that turn the pattern into some part of the text: Sellers' distance by
 * Myers' bit vectors (J. ACM 46(3), 1999). The context of saved words has 32 characters, so that one number holds a column of the matrix
 * and nothing is allocated; longer patterns go to `approx-string-match`, which does the same with several.
 * @returns 0 to the pattern's length, in UTF-16 code units
 */
export function leastEdits(text: string, pattern: string): number {
  const { length } = pattern;
  if (length === 0) return 0;
  if (length > BITS) return search(text, pattern, length)[0]?.errors ?? length;
  for (let i = 0; i < length; i++) {
    const code = pattern.charCodeAt(i);
    if (code < 128) PLACES[code]! |= 1 << i;
  }
  const last = 1 << (length - 1);
  // Vertical differences of the column: +1 and -1.
  let more = -1;
  let less = 0;
  let edits = length;
  let least = length;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    const same = code < 128 ? PLACES[code]! : placesOf(code, pattern);
    const diagonal = same | less;
    const across = ((((same & more) + more) | 0) ^ more) | same;
    let up = less | ~(across | more);
    let down = more & across;
    if (up & last) edits++;
    else if (down & last) edits--;
    // Nothing comes in at the top: the pattern may begin anywhere.
    up <<= 1;
    down <<= 1;
    more = down | ~(diagonal | up);
    less = up & diagonal;
    if (edits < least) least = edits;
  }
  for (let i = 0; i < length; i++) {
    const code = pattern.charCodeAt(i);
    if (code < 128) PLACES[code] = 0;
  }
  return least;
}

function placesOf(code: number, pattern: string): number {
  let places = 0;
  for (let i = 0; i < pattern.length; i++) if (pattern.charCodeAt(i) === code) places |= 1 << i;
  return places;
}
