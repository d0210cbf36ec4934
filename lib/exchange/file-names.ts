/** Characters that some file system, Obsidian or Logseq forbids or reads as something else in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const FORBIDDEN = /[\u0000-\u001f\u007f*"\\/<>:|?#^[\]%]+/g;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Characters: at most 240 bytes of UTF-8, where file systems count 255. */
const LONGEST = 60;

/** Names for files in one folder, made of titles: readable, safe on every system, none twice. */
export class FileNames {
  readonly #taken = new Set<string>();

  constructor(private readonly extension: string) {}

  of(title: string): string {
    const clean = title.normalize('NFC').toWellFormed().replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
    // Windows drops dots and spaces at the end, and a dot in front hides a file.
    const short = [...clean]
      .slice(0, LONGEST)
      .join('')
      .replace(/^[. ]+|[. ]+$/g, '');
    const name = short === '' || DEVICE.test(short) ? `Article ${short}`.trim() : short;
    for (let n = 1; ; n++) {
      const tried = n === 1 ? name : `${name} ${n}`;
      // File systems of Windows and macOS take names that differ in case alone for the same.
      const key = tried.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return `${tried}.${this.extension}`;
    }
  }
}

/** A title as part of a file name: letters and digits of any script, joined by hyphens; empty when it has none. */
function slugOf(title: string): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  // Cut by characters, not by UTF-16 units, and short enough for file systems that count 255 bytes.
  return [...slug]
    .slice(0, 50)
    .join('')
    .replace(/^-+|-+$/g, '');
}

/** The day of a date where the reader is, `2026-05-03`. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/** `hearsay-2026-05-03.json`, or with words of `title` before the day; safe on every system. */
export function fileNameOf(title: string, now: Date, extension: string): string {
  const slug = slugOf(title);
  return `hearsay-${slug === '' ? '' : `${slug}-`}${dayOf(now)}.${extension}`;
}
