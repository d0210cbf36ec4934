import { type Doc, emptyDoc, fillLexical } from './document';
import { FINAL_ABBREVIATIONS, INNER_ABBREVIATIONS } from './lexicon/abbreviations';
import { splitSentences } from './segment';

/**
 * One token at a time, in the manner of the Penn Treebank as CoreNLP writes it: words keep inner hyphens,
 * contractions and possessives are split, every mark stands alone. Alternatives in order of precedence.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]]`, // address
    String.raw`[\w.+-]+@[\w-]+\.[\w.-]*\w`, // mail
    String.raw`[@#][\p{L}\p{N}_]+`, // handle, hashtag
    String.raw`\.{2,}|…|(?:\. ){2}\.`, // ellipsis
    String.raw`\x60\x60|''`, // typewriter quotation marks
    '-{2,3}', // typewriter dash
    String.raw`(?:\p{Lu}-)?(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`, // U.S., a.m., R-S.C.
    String.raw`\d{1,3}['′]\d{1,2}(?:["″](?![\p{L}]))?`, // feet and inches
    String.raw`['’]\d0s\b`, // the '80s
    String.raw`\d+(?:[.,:\/]\d+)*(?:-\d+(?:[.,]\d+)*)*(?:-?\p{L}+(?:-\p{L}+)*)?`, // number
    String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:(?:[-‐‑&_\/]|['’](?=\p{L}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*`, // word
    String.raw`\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{EMod})*`, // emoji
    String.raw`[^\s]`, // mark
  ].join('|'),
  'guy',
);

/** Where a contraction splits: the tail is a token of its own. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const LETTER = /^\p{Lu}$/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u;
const LINE = /[^\n\r\u2028\u2029]+/g;
const VISIBLE = /\S/;

/**
 * Splits a text into paragraphs (lines with text), tokens and sentences. Linear in the text's length. Offsets are
 * UTF-16 code units, half open; classes, names and trees are left empty.
 */
export function tokenizeText(text: string): Doc {
  const starts: number[] = [];
  const ends: number[] = [];
  const paragraphs: [number, number][] = [];
  const paragraphEnds: number[] = [];
  const push = (s: number, e: number) => {
    starts.push(s);
    ends.push(e);
  };
  LINE.lastIndex = 0;
  for (let line = LINE.exec(text); line; line = LINE.exec(text)) {
    if (!VISIBLE.test(line[0])) continue;
    const limit = line.index + line[0].length;
    const from = starts.length;
    paragraphs.push([line.index, limit]);
    let at = line.index;
    while (at < limit) {
      const c = text.charCodeAt(at);
      if (c === 32 || c === 9 || c === 160) {
        at++;
        continue;
      }
      const plain = plainWordEnd(text, at, limit);
      if (plain > 0) {
        push(at, plain);
        at = plain;
        continue;
      }
      TOKEN.lastIndex = at;
      const m = TOKEN.exec(text);
      if (!m || TOKEN.lastIndex > limit) {
        at++;
        continue;
      }
      at = word(text, at, TOKEN.lastIndex, limit, push);
    }
    if (starts.length > from) paragraphEnds.push(starts.length);
    else paragraphs.pop();
  }
  const doc = emptyDoc(text, starts.length);
  doc.paragraphs = paragraphs;
  for (let i = 0; i < starts.length; i++) {
    doc.start[i] = starts[i]!;
    doc.end[i] = ends[i]!;
    fillLexical(doc, i);
  }
  let first = 0;
  for (const last of paragraphEnds) {
    splitSentences(doc, first, last);
    first = last;
  }
  return doc;
}

/** Behind a run of plain letters: blanks, commas, and closing marks. No token goes on over these. */
const CLOSES = new Uint8Array(128);
for (const c of ' ,;!?")\n\r\t') CLOSES[c.charCodeAt(0)] = 1;

/**
 * End of the word at `at` when it is what nine of ten words are, plain letters with nothing behind that could belong to them; 0 where
 * `TOKEN` has to look. It would find the same, at several times the cost.
 */
function plainWordEnd(text: string, at: number, limit: number): number {
  let end = at;
  for (; end < limit; end++) {
    const c = text.charCodeAt(end) | 32;
    if (c < 97 || c > 122 || text.charCodeAt(end) > 122) break;
  }
  if (end === at) return 0;
  if (end === limit) return end;
  const c = text.charCodeAt(end);
  return (c < 128 && CLOSES[c] === 1) || c === 0x201d ? end : 0;
}

/** Pushes the token(s) of the stretch `[at, end)`; returns where to go on. */
function word(
  text: string,
  at: number,
  end: number,
  limit: number,
  push: (s: number, e: number) => void,
): number {
  const c = text.charCodeAt(at);
  const wordLike = (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c > 191;
  if (!wordLike) {
    push(at, end);
    return end;
  }
  const form = text.slice(at, end);
  const clitic = form.length > 2 ? CLITIC.exec(form) : null;
  if (clitic && clitic.index > 0) {
    push(at, at + clitic.index);
    push(at + clitic.index, end);
    return end;
  }
  // a full stop that belongs to the word
  if (end < limit && text[end] === '.' && text[end + 1] !== '.') {
    const lower = form.toLowerCase();
    const inner = INNER_ABBREVIATIONS.has(lower) && (form !== lower || lower === 'vs' || lower === 'no');
    const initial = LETTER.test(form) && form !== 'I';
    if (inner || initial || (FINAL_ABBREVIATIONS.has(lower) && VISIBLE.test(text.slice(end + 1, limit)))) {
      // "in May." and "said Sun." close a sentence: an abbreviated month or day is followed by more text
      if (VISIBLE.test(text.slice(end + 1, Math.min(limit, end + 3))) || end + 1 < limit) {
        push(at, end + 1);
        return end + 1;
      }
    }
    if (DOTTED.test(form)) {
      push(at, end + 1);
      return end + 1;
    }
  }
  push(at, end);
  return end;
}
