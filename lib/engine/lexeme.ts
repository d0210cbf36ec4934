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

/** The words met lately: nine of ten tokens of a text are known by the time they come. */
const known = new Map<string, Lexeme>();
/** The memory is for speed only; a bound keeps a long-lived background small. */
const MOST = 20_000;
/** V8 cuts longer words out of the text without a copy: kept, they would keep their whole article. */
const LONGEST = 12;

/** The lexeme of a word; the same one each time, so that equal words share their strings. */
export function lexemeOf(form: string): Lexeme {
  if (form.length > LONGEST) return lexeme(form);
  const found = known.get(form);
  if (found) return found;
  if (known.size >= MOST) known.clear();
  const made = lexeme(form);
  known.set(form, made);
  return made;
}

const CURLY = /[’‘]/g;
function lexeme(form: string): Lexeme {
  const lower = form.toLowerCase().replace(CURLY, "'");
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
