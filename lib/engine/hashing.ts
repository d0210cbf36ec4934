/**
 * Feature hashing (Weinberger et al. 2009): features are numbers from the start, no string is ever built, so that
 * extraction costs nanoseconds. All results are 32-bit integers.
 */

/** FNV-1a over the UTF-16 code units of `text` from `from` on. */
export function hashString(text: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let i = from; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Combines two hashes; order matters. The finisher is MurmurHash3's. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0xcc9e2d51), 0x1b873593);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return h ^ (h >>> 13);
}
