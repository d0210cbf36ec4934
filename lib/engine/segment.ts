import type { Doc } from './document';
import { FINAL_ABBREVIATIONS, INNER_ABBREVIATIONS, SENTENCE_OPENERS } from './lexicon/abbreviations';

const CLOSERS = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '“']);
const OPENING = /^[\p{Lu}\p{N}"“‘'«„`([$£€@#—–•*]/u;
const DOTTED = /^(?:\p{L}\.)+$/u;

/**
 * Splits the tokens `[first, last)` of one paragraph into sentences and appends them to `doc.sentences`. A full
 * stop ends one unless it belongs to an abbreviation that something goes on after; closing marks and brackets stay
 * with the sentence they close.
 */
export function splitSentences(doc: Doc, first: number, last: number): void {
  let from = first;
  for (let i = first; i < last; i++) {
    if (!ends(doc, i, last)) continue;
    let end = i + 1;
    while (end < last && /^[.!?…]+$/.test(doc.form[end]!)) end++;
    while (end < last && closes(doc, end, from, last)) end++;
    if (end < last && !opens(doc, i, end)) continue;
    add(doc, from, end);
    from = end;
    i = end - 1;
  }
  if (from < last) add(doc, from, last);
}

function add(doc: Doc, first: number, last: number): void {
  doc.sentenceOf.fill(doc.sentences.length, first, last);
  doc.sentences.push({ first, last });
}

/** Whether token `i` can be the end of a sentence. */
function ends(doc: Doc, i: number, last: number): boolean {
  const form = doc.form[i]!;
  const c = form.charCodeAt(form.length - 1);
  if (c !== 46 && c !== 33 && c !== 63 && c !== 0x2026) return false;
  if (form === '.' || form === '!' || form === '?' || form === '…' || /^[.!?]+$/.test(form)) return true;
  if (i + 1 >= last) return true;
  // an abbreviation: only before a word that opens sentences
  const word = form.slice(0, -1).toLowerCase();
  const next = doc.form[i + 1]!;
  const spaced = doc.start[i + 1]! > doc.end[i]!;
  if (!spaced) return false;
  if (INNER_ABBREVIATIONS.has(word)) return false;
  if (DOTTED.test(form) || FINAL_ABBREVIATIONS.has(word)) {
    if (/^\p{L}\.$/u.test(form)) return false;
    return next[0] !== doc.lower[i + 1]![0] && SENTENCE_OPENERS.has(doc.lower[i + 1]!);
  }
  return false;
}

/** A mark after the end that belongs to the sentence it ends: written without a blank before it. */
function closes(doc: Doc, k: number, from: number, last: number): boolean {
  const form = doc.form[k]!;
  if (!CLOSERS.has(form)) return false;
  if (doc.start[k] === doc.end[k - 1]) {
    if (form === '“') return k + 1 >= last || doc.start[k + 1]! > doc.end[k]!;
    return true;
  }
  void from;
  return false;
}

/** Whether what follows the end at `i` can begin a sentence. */
function opens(doc: Doc, i: number, end: number): boolean {
  const next = doc.form[end]!;
  // an ellipsis or a mark inside a quotation goes on in lower case
  if (!OPENING.test(next))
    return (
      doc.form[i] === '.' && doc.start[end]! > doc.end[end - 1]! && /^\p{Extended_Pictographic}/u.test(next)
    );
  const form = doc.form[i]!;
  if ((form === '…' || form.startsWith('..')) && end === i + 1 && doc.start[end] === doc.end[i]) return false;
  // “…?” he asked / "Who?" said X: lower case goes on; covered by OPENING. A dash goes on, too.
  return !/^[—–-]/.test(next);
}
