import { hashString } from './hashing';
import { stem } from './stem';

/** What a word as written tells by itself. */
export interface Lexeme {
  form: string;
  /** Lower-cased form with curly apostrophes made straight. */
  lower: string;
  /** Hashes of that, of its last three letters, and of its base form. */
  word: number;
  suffix: number;
  stem: number;
  /** 0 lower case, 1 capitalised, 2 all capitals, 3 with a digit, 4 without letter or digit. */
  shape: number;
}

/**
 * The words met lately, two to a place: nine of ten tokens of a text are known by the time they come. For speed only; a word that finds
 * both taken puts the older one out.
 */
const known = new Array<Lexeme | undefined>(1 << 15);
const PLACES = (1 << 14) - 1;
/** Longer words are made anew each time: remembering them as well was measured, and wins nothing. */
const LONGEST = 12;

/** The lexeme of the word `[start, end)` of `text`; mostly the same one each time, so that equal words share their strings. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  if (end - start > LONGEST) return lexeme(text.slice(start, end));
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // the low bits of such a product know little of the last letters
  const at = ((hash ^ (hash >>> 15)) & PLACES) << 1;
  const first = known[at];
  if (first !== undefined && isAt(first.form, text, start, end)) return first;
  const second = known[at + 1];
  if (second !== undefined && isAt(second.form, text, start, end)) return second;
  known[at + 1] = first;
  const made = lexeme(text.slice(start, end));
  known[at] = made;
  return made;
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** One key at a time; without a prototype engines keep it as a table from the start. */
const desk: Record<string, true> = Object.create(null);

/**
 * The same string as engines keep the names of properties: once (“atoms”, “internalized”). They compare and look these up by address,
 * others letter by letter, SpiderMonkey at every question put to a set. And it is a copy, which keeps no article alive.
 */
function atom(s: string): string {
  desk[s] = true;
  for (const key in desk) {
    delete desk[key];
    return key;
  }
  return s;
}

const CURLY = /[’‘]/g;
function lexeme(cut: string): Lexeme {
  const form = atom(cut);
  const small = form.toLowerCase();
  const straight = small.includes('’') || small.includes('‘') ? small.replace(CURLY, "'") : small;
  const lower = straight === form ? form : atom(straight);
  return {
    form,
    lower,
    word: hashString(lower),
    suffix: hashString(lower, Math.max(0, lower.length - 3)),
    stem: hashString(stem(lower)),
    shape: shapeOf(form),
  };
}

const isLetter = /\p{L}/u;
function shapeOf(form: string): number {
  let digit = false;
  let upper = 0;
  let lower = 0;
  for (let k = 0; k < form.length; k++) {
    const c = form.charCodeAt(k);
    if (c >= 97 && c <= 122) lower++;
    else if (c >= 65 && c <= 90) upper++;
    else if (c >= 48 && c <= 57) digit = true;
    else if (c > 127 && isLetter.test(form[k]!)) {
      if (form[k] === form[k]!.toLowerCase()) lower++;
      else upper++;
    }
  }
  if (upper + lower === 0) return digit ? 3 : 4;
  if (digit) return 3;
  if (upper === 0) return 0;
  return upper > 1 && lower === 0 ? 2 : 1;
}
