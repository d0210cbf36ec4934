/** CSS pixels that a letter takes on average in the pictures, at their size of 12. */
const LETTER = 6.6;

/** A name as it fits into so many CSS pixels; what is cut ends in dots, on the side where its own writing ends. */
export function cut(name: string, pixels: number): string {
  const room = Math.floor(pixels / LETTER);
  return name.length > room ? `\u2068${name.slice(0, room - 1)}…\u2069` : name;
}
