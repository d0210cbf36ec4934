/** How a stretch of a reference is set. */
export type Setting = 'italic' | 'bold' | 'underline' | 'small-caps' | 'sup' | 'sub';

/** A stretch of a reference. */
export interface Run {
  text: string;
  set?: readonly Setting[];
}

/** HTML of each setting: its tags. */
const TAGS: Record<Setting, readonly [open: string, close: string]> = {
  italic: ['<i>', '</i>'],
  bold: ['<b>', '</b>'],
  underline: ['<u>', '</u>'],
  'small-caps': ['<span style="font-variant:small-caps">', '</span>'],
  sup: ['<sup>', '</sup>'],
  sub: ['<sub>', '</sub>'],
};

const SETTINGS = Object.keys(TAGS) as Setting[];

/*
 * The citation processor writes strings. Where it would set a stretch, it writes one of Unicode's noncharacters before and behind, which
 * no text for interchange holds (Unicode 17, section 23.7): one for each setting, and one for the end of any.
 */
const FIRST = 0xfdd0;
const END = String.fromCharCode(FIRST + SETTINGS.length);
/** Stands for `<` while a text is in the processor, which takes tags in titles for markup. */
const LESS_THAN = String.fromCharCode(FIRST + SETTINGS.length + 1);
const NONCHARACTERS = /[\ufdd0-\ufdef]/g;

/** A text as data for the processor: nothing in it is markup, white space is single spaces. */
export const guarded = (text: string): string =>
  text.replace(NONCHARACTERS, '').replaceAll('<', LESS_THAN).replace(/\s+/g, ' ').trim();

/** A stretch of the processor's string that is set. */
export const marked = (setting: Setting, text: string): string =>
  `${String.fromCharCode(FIRST + SETTINGS.indexOf(setting))}${text}${END}`;

/** Takes a string with marks apart. White space is single spaces, so that a reference is one line. */
export function runsOf(string: string): Run[] {
  const runs: Run[] = [];
  const set: Setting[] = [];
  for (const piece of string
    .replace(/\s+/g, ' ')
    .trim()
    .split(/([\ufdd0-\ufdd6])/)) {
    const setting = SETTINGS[piece.charCodeAt(0) - FIRST];
    if (setting) set.push(setting);
    else if (piece === END) set.pop();
    else if (piece !== '')
      runs.push({
        text: piece.replaceAll(LESS_THAN, '<'),
        ...(set.length > 0 && { set: [...new Set(set)] }),
      });
  }
  return runs;
}

/** Runs as plain text. */
export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Both forms that a clipboard takes. Escapes what HTML reads as markup. */
export function clipboardForms(runs: readonly Run[]): { text: string; html: string } {
  const escaped = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
  return {
    text: plain(runs),
    html: runs
      .map(({ text, set = [] }) =>
        set.reduceRight((inner, setting) => TAGS[setting].join(inner), escaped(text)),
      )
      .join(''),
  };
}
