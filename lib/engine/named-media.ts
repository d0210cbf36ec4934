import type { Doc } from './document';
import { DEMONYMS } from './lexicon/institutions';
import { OUTLET_NOUNS } from './lexicon/outlets';
import { Word } from './word';

/** What stands large behind a medium's noun without being its name: days, months. */
const DATES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|i)$/;
const NUMBERS = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/**
 * Marks in `cls` as names the words written large behind a common noun for a medium, and the number they end in: `the podcast
 * Deep Talk`, `the private channel Sava One`, `the site Board64`.
 */
export function nameMedia(doc: Doc, cls: Uint8Array): void {
  for (let i = 1; i < doc.length - 1; i++) {
    // `the Mail on Sunday`
    if (
      doc.form[i + 1] === 'Sunday' &&
      doc.form[i] === 'on' &&
      SUNDAYS.test(doc.form[i - 1]!) &&
      cls[i - 1] === Word.Name
    ) {
      if (!THEIRS.test(doc.form[i - 1]!) || doc.lower[i - 2] === 'the') cls.fill(Word.Name, i, i + 2);
      continue;
    }
    if (doc.shape[i] !== 0 || cls[i] !== Word.Noun || !OUTLET_NOUNS.has(doc.lower[i]!)) continue;
    // `the state channel, Kanal 2,`
    const from = doc.form[i + 1] === ',' ? i + 2 : i + 1;
    let k = from;
    while (k < doc.length && isLarge(doc, k) && (cls[k] === Word.Name || cls[k] === Word.Modifier)) k++;
    if (k === from) continue;
    if (k < doc.length && NUMBERS.test(doc.lower[k]!) && endsThere(doc, cls, k)) k++;
    if (from === i + 1 || k > from + 1) cls.fill(Word.Name, from, k);
  }
}

/** Papers that come out on Sundays under the name of a weekday one or of a country; of these, those called with `the`. */
const SUNDAYS = /^(?:Mail|Sun|Independent|Express|Star|Scotland|Wales|Ireland)$/;
const THEIRS = /^(?:Mail|Sun|Independent|Express|Star)$/;

/** A word that begins with a capital letter, and is neither a date nor a nationality. */
const isLarge = (doc: Doc, k: number) =>
  /^\p{Lu}[\p{L}\p{N}'’-]/u.test(doc.form[k]!) && !DATES.test(doc.lower[k]!) && !DEMONYMS.has(doc.lower[k]!);

/** Nothing that is counted follows: `told Kanal 2 that`, but not `told Kanal 2 people were`. */
const endsThere = (doc: Doc, cls: Uint8Array, k: number) =>
  k + 1 >= doc.length ||
  (cls[k + 1] !== Word.Noun && cls[k + 1] !== Word.Modifier && doc.form[k + 1] !== '-');
