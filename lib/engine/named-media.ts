import type { Doc } from './document';
import { DEMONYMS, DOCUMENT_NOUNS } from './lexicon/institutions';
import { AMBIGUOUS_OUTLETS, OUTLET_NOUNS, OUTLETS } from './lexicon/outlets';
import { words } from './lexicon/words';
import { STAFF } from './medium-context';
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
    // `OK! magazine`, `told Hello! that`
    if (doc.form[i] === '!' && SHOUTED.has(doc.form[i - 1]!) && doc.start[i] === doc.end[i - 1])
      cls.fill(Word.Name, i - 1, i + 1);
    // `amaBhungane`, `eNCA`: the capital stands within
    if (doc.shape[i] === 1 && cls[i] !== Word.Name && WITHIN.test(doc.form[i]!)) cls[i] = Word.Name;
    // `the Mail on Sunday`
    if (
      doc.form[i + 1] === 'Sunday' &&
      doc.form[i] === 'on' &&
      SUNDAYS.has(doc.form[i - 1]!) &&
      cls[i - 1] === Word.Name
    ) {
      if (!THEIRS.has(doc.form[i - 1]!) || doc.lower[i - 2] === 'the') cls.fill(Word.Name, i, i + 2);
      continue;
    }
    // `the sports daily NAME`: no adverb
    if (
      doc.shape[i] === 0 &&
      PERIODICALS.has(doc.lower[i]!) &&
      (cls[i - 1] === Word.Noun || cls[i - 1] === Word.Modifier) &&
      cls[i + 1] === Word.Name
    )
      cls[i] = Word.Noun;
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

/** Papers called by when they come out: elsewhere adjectives and adverbs. */
const PERIODICALS = words('daily weekly monthly quarterly');
/** Magazines with a mark of their own. */
const SHOUTED = words('OK Hello Yahoo E');
/** A name that begins with small letters. */
const WITHIN = /^\p{Ll}{1,3}\p{Lu}[\p{L}\p{N}]+$/u;
/** Papers that come out on Sundays under the name of a weekday one or of a country; of these, those called with `the`. */
const SUNDAYS = words('Mail Sun Independent Express Star Scotland Wales Ireland');
const THEIRS = words('Mail Sun Independent Express Star');

/** A word that begins with a capital letter, and is neither a date nor a nationality. */
const isLarge = (doc: Doc, k: number) =>
  /^\p{Lu}[\p{L}\p{N}'’-]/u.test(doc.form[k]!) && !DATES.test(doc.lower[k]!) && !DEMONYMS.has(doc.lower[k]!);

/** Nothing that is counted follows: `told Kanal 2 that`, but not `told Kanal 2 people were`. */
const endsThere = (doc: Doc, cls: Uint8Array, k: number) =>
  k + 1 >= doc.length ||
  (cls[k + 1] !== Word.Noun && cls[k + 1] !== Word.Modifier && doc.form[k + 1] !== '-');

const HANDED = words(`
  obtained seen reviewed published released leaked quoted viewed read carried filed shared posted shown sent
  given circulated played found kept written taken signed drafted recorded discovered recovered taped left
  made prepared compiled produced commissioned conducted provided passed handed
`);
/** What was done with something that a medium made, and what tells where or when. */
const ISSUED = words('published broadcast aired printed recorded conducted released');
const WHERE =
  /^(?:on|in|by|at|last|this|earlier|yesterday|today|over|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** A single word that names a medium by the general list, inside a sentence, or stands large before the noun for one. */
function isMediumWord(doc: Doc, cls: Uint8Array, i: number): boolean {
  if (i === 0 || doc.sentenceOf[i - 1] !== doc.sentenceOf[i]) return false;
  const lower = doc.lower[i]!;
  if (OUTLETS.has(lower) && !AMBIGUOUS_OUTLETS.has(lower)) return true;
  if (doc.lower[i - 1] === 'the' && OUTLETS.has(`the ${lower}`)) return true;
  // `quoted by the | Guardian | as saying`, with nothing that it could describe
  if (doc.lower[i - 1] === 'the' && OUTLETS.has(lower) && doc.shape[i] === 1)
    if (doc.shape[i + 1] !== 1 && cls[i + 1] !== Word.Noun && cls[i + 1] !== Word.Modifier) return true;
  if (cls[i] !== Word.Modifier || cls[i - 1] !== Word.Determiner || doc.shape[i] !== 1) return false;
  const noun = doc.lower[i + 1] === 'news' ? doc.lower[i + 2] : doc.lower[i + 1];
  return (
    /^(?:agency|newspaper|magazine|daily|newswire|tabloid)$/.test(noun ?? '') &&
    !DEMONYMS.has(lower) &&
    !/^(?:sunday|saturday|daily|weekly|local|national|regional|online)$/.test(lower)
  );
}

const MEDIUM_VERBS = new Set(['reports', 'show', 'shows']);
const IN_NAME_OF_MEDIUM: ReadonlySet<number> = new Set([
  Word.Name,
  Word.Determiner,
  Word.Noun,
  Word.Modifier,
]);
/** Media of the general list with several words, by their first. */
const LONG_OUTLETS = new Map<string, string[][]>();
for (const name of OUTLETS) {
  // the tokens of `Lloyd’s List` are three
  const parts = name.replace(/'s(?= )/g, " 's").split(' ');
  if (parts.length < 2 || parts[0] === 'the') continue;
  const list = LONG_OUTLETS.get(parts[0]!);
  if (list) list.push(parts);
  else LONG_OUTLETS.set(parts[0]!, [parts]);
}

/** Marks the words of well-known media as names, and a capital at the end of `the Local.`, whatever the tagger thinks of them. */
export function nameOutlets(doc: Doc, cls: Uint8Array): void {
  for (let i = 0; i < doc.length; i++) {
    // `a filing | reviewed by`, `a transcript | read to`: a document and how it got out, whatever the tagger thinks
    if (
      i > 0 &&
      (cls[i - 1] === Word.Determiner || cls[i - 1] === Word.Modifier) &&
      DOCUMENT_NOUNS.has(doc.lower[i]!) &&
      HANDED.has(doc.lower[i + 1] ?? '') &&
      /^(?:by|to|in|on|with)$/.test(doc.lower[i + 2] ?? '')
    ) {
      cls[i] = Word.Noun;
      cls[i + 1] = Word.Other;
    }
    // `with NAME Media | published on Sunday`: no part of the name
    if (
      i > 0 &&
      cls[i] === Word.Noun &&
      cls[i - 1] === Word.Name &&
      ISSUED.has(doc.lower[i]!) &&
      WHERE.test(doc.lower[i + 1] ?? '')
    )
      cls[i] = Word.Other;
    if (MEDIUM_VERBS.has(doc.lower[i]!) && i > 0 && isVerbOfMedium(doc, cls, i)) cls[i] = Word.Verb;
    if (doc.shape[i] === 0 || doc.shape[i] === 4) continue;
    // `told Anadolu`, `The Athletic`, `the Belga news agency`, whatever the tagger thinks of them
    if (cls[i] !== Word.Name && isMediumWord(doc, cls, i)) cls[i] = Word.Name;
    for (const parts of LONG_OUTLETS.get(doc.lower[i]!) ?? []) {
      if (!parts.every((p, k) => doc.lower[i + k] === p || (p === "'s" && doc.lower[i + k] === '’s')))
        continue;
      if (doc.shape[i + parts.length - 1] === 0) continue;
      cls.fill(Word.Name, i, i + parts.length);
    }
    // `the student paper | The | Owl`: written large behind the noun, the article is a part of the name
    if (
      doc.form[i] === 'The' &&
      i > 0 &&
      cls[i - 1] === Word.Noun &&
      OUTLET_NOUNS.has(doc.lower[i - 1]!) &&
      doc.shape[i + 1] === 1
    )
      cls[i] = Word.Name;
    // `a Bitloft reporter`: no adjective
    if (
      cls[i] === Word.Modifier &&
      i > 0 &&
      cls[i - 1] !== Word.Other &&
      STAFF.has(doc.lower[i + 1] ?? '') &&
      /^\p{Lu}/u.test(doc.form[i]!) &&
      !DEMONYMS.has(doc.lower[i]!)
    )
      cls[i] = Word.Name;
    if (
      cls[i] === Word.Modifier &&
      doc.shape[i] === 1 &&
      i > 0 &&
      doc.lower[i - 1] === 'the' &&
      !DEMONYMS.has(doc.lower[i]!) &&
      i + 1 < doc.length &&
      doc.shape[i + 1] === 4 &&
      doc.form[i + 1] !== '-'
    )
      cls[i] = Word.Name;
  }
}

/**
 * `the Herald | reports that`, `emails obtained by the Herald | show`: verbs that the tagger takes for the last noun of the name before
 * them, `the Today show` apart.
 */
function isVerbOfMedium(doc: Doc, cls: Uint8Array, i: number): boolean {
  // `a survey of those 18 to 35 years old | shows`
  if (doc.lower[i - 1] === 'old' && /^years?$/.test(doc.lower[i - 2] ?? '')) return true;
  if (cls[i - 1] !== Word.Name || cls[i] !== Word.Noun) return false;
  const next = doc.lower[i + 1] ?? '.';
  if (doc.lower[i] === 'reports') return /^(?:that|[,.]|on|in|via)$/.test(next);
  let k = i - 1;
  // back over what kind of medium it is, too: `obtained by | the news site Herald`
  while (
    k > 0 &&
    (IN_NAME_OF_MEDIUM.has(cls[k]!) || (/^(?:for|of)$/.test(doc.lower[k]!) && cls[k - 1] === Word.Name))
  )
    k--;
  return doc.lower[k] === 'by' && HANDED.has(doc.lower[k - 1] ?? '') && /^(?:that|how|[,.]|what)$/.test(next);
}
