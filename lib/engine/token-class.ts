import { type Doc, ENTITIES, TAGS } from './document';
import { WEEKDAYS } from './lexicon/calendar';
import { isGivenName } from './lexicon/given-names';
import { DEMONYMS, DOCUMENT_NOUNS, GROUP_NOUNS, UNNAMED_PLURALS } from './lexicon/institutions';
import { isKnownNoun } from './lexicon/known-nouns';
import { PERSON_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import { Word, type WordClass } from './word';

const NUMBER = TAGS.indexOf('CD');

/** The class of each tag, by the tag alone. */
export const CLASS_OF_TAG = Uint8Array.from(TAGS, (tag) => {
  if (tag === 'NNP' || tag === 'NNPS') return Word.Name;
  if (tag === 'NN' || tag === 'NNS') return Word.Noun;
  if (tag === 'POS') return Word.Case;
  if (tag === 'DT' || tag === 'PDT' || tag === 'PRP$' || tag === 'WP$') return Word.Determiner;
  if (tag === 'PRP' || tag === 'WP' || tag === 'WDT') return Word.Pronoun;
  if (tag === 'MD' || (tag.startsWith('VB') && tag !== 'VBG' && tag !== 'VBN')) return Word.Verb;
  if (['JJ', 'JJR', 'JJS', 'CD', 'VBN', 'VBG', '$', '#', 'FW', 'RBS', 'RBR'].includes(tag))
    return Word.Modifier;
  return Word.Other;
});
const PERSON = ENTITIES.indexOf('PERSON');
const ORGANIZATION = ENTITIES.indexOf('ORGANIZATION');
const DATE = ENTITIES.indexOf('DATE');
const PRONOUNS = new Set(
  'i me we us you he him she her it they them who whom which himself herself themselves myself one'.split(
    ' ',
  ),
);
const POSSESSIVES = new Set('my our your his its their whose'.split(' '));
const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'another',
  'some',
  'no',
  'any',
  'each',
  'every',
  'both',
]);
const NEVER_NAMES = new Set(
  (
    'asked if but and or so when while after before as in on at by for from with what who why how where then there here that ' +
    'this yes no not is are was were do does did has have had would can could prosecuting defending mitigating sentencing'
  ).split(' '),
);
const LETTER = /^\p{L}/u;
function startsWithLetter(form: string): boolean {
  const c = form.charCodeAt(0) | 32;
  return (c >= 97 && c <= 122) || (c > 127 && LETTER.test(form));
}
const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;
const IN_ORDER = words('first second third next last');
const STARTS_PHRASE = Uint8Array.from(TAGS, (t) => (t === 'DT' || t === 'PRP' || t === 'PRP$' ? 1 : 0));
const STRANGE = Uint8Array.from(TAGS, (t) => (t === 'TO' || t === 'FW' || t === 'SYM' ? 1 : 0));

/** Tags of small words that also end names: `Sky Now`, `Kanal Plus`. */
const ADVERB = Uint8Array.from(TAGS, (t) => (t === 'RB' || t === 'CC' || t === 'UH' ? 1 : 0));
const POSSESSIVE = TAGS.indexOf('PRP$');

/** Tags that no phrase goes on with behind `her`: `assured her | that`, `told her | the rooms were ready`. */
const NO_PHRASE = Uint8Array.from(TAGS, (t) =>
  /^(?:DT|IN|TO|PRP|PRP\$|WP|WRB|WDT|MD|,|\.|:)$/.test(t) ? 1 : 0,
);
const PAST_PARTICIPLE = TAGS.indexOf('VBN');

/** Classes before which an adjective stands. */
const NOMINAL = Uint8Array.from({ length: 8 }, (_, c) =>
  c === Word.Noun || c === Word.Name || c === Word.Modifier ? 1 : 0,
);

/** `Fishermen`, `Firefighters`: the plural of a word for a person. */
export const arePersons = (lower: string) =>
  lower.endsWith('men')
    ? PERSON_NOUNS.has(`${lower.slice(0, -2)}an`) || lower.length > 7
    : lower.endsWith('s') && PERSON_NOUNS.has(lower.slice(0, -1));

/** Small words of other languages within names, which are no English words. */
const FOREIGN = words(`
  am im vom zum zur auf der des den und von van het voor della dello delle di du des les los las och og för
`);

/** Whether token `i` is a proper noun written large, by the tagger. */
const isLargeWord = (doc: Doc, i: number) => doc.shape[i] === 1 && CLASS_OF_TAG[doc.tag[i]!] === Word.Name;

/** The class of token `i` by its tag, its letters and what stands around it. @param opens whether it opens a sentence or a quotation, where capitals tell nothing */
export function classOf(doc: Doc, i: number, opens: boolean): WordClass {
  const base = CLASS_OF_TAG[doc.tag[i]!]! as WordClass;
  const shape = doc.shape[i]!;
  if (shape === 4) return base === Word.Case || doc.form[i] === '&' ? base : Word.Other;
  const lower = doc.lower[i]!;
  if (lower === "'s" && base !== Word.Verb) return Word.Case;
  // `On Sunday | Ann Cole spoke`
  if (shape === 1 && doc.lower[i - 1] === 'on' && WEEKDAYS.has(lower) && isGivenName(doc.lower[i + 1] ?? ''))
    return Word.Other;
  // `First his wife spoke`
  if (opens && shape === 1 && IN_ORDER.has(lower) && STARTS_PHRASE[doc.tag[i + 1] ?? 0]) return Word.Other;
  // the World Health Organization, `told dpa`, `according to MI5`
  if ((lower === 'who' || lower === 'mi5' || lower === 'mi6') && shape === 2) return Word.Name;
  if (lower === 'dpa') return Word.Name;
  // `IMF managing director Ann Cole`
  if (lower === 'managing' && /^(?:director|editor|partner)s?$/.test(doc.lower[i + 1] ?? ''))
    return Word.Modifier;
  if (PRONOUNS.has(lower) && shape !== 2) {
    return lower === 'her' && doc.tag[i] === POSSESSIVE && !NO_PHRASE[doc.tag[i + 1] ?? 0]
      ? Word.Determiner
      : base === Word.Modifier && lower === 'one'
        ? Word.Modifier
        : Word.Pronoun;
  }
  if (POSSESSIVES.has(lower)) return Word.Determiner;
  if (
    ARTICLES.has(lower) &&
    !(lower === 'that' && base !== Word.Determiner) &&
    !(lower === 'no' && base === Word.Other)
  ) {
    return lower === 'the' || lower === 'a' || lower === 'an'
      ? Word.Determiner
      : base === Word.Name
        ? Word.Determiner
        : base;
  }
  if (shape === 0) {
    if (base === Word.Name) return Word.Noun;
    // `one study found`: before a verb stands a noun
    if (
      base === Word.Modifier &&
      DOCUMENT_NOUNS.has(lower) &&
      CLASS_OF_TAG[doc.tag[i + 1] ?? 0] === Word.Verb
    )
      return Word.Noun;
    if (base === Word.Modifier && doc.entity[i] !== DATE && isKnownNoun(lower) && doc.tag[i] !== NUMBER)
      return Word.Noun;
    return base;
  }
  // capitalised, all capitals, or with a digit
  if (shape === 3 && ISO_DATE.test(doc.form[i]!)) return Word.Other;
  if (!startsWithLetter(doc.form[i]!)) return base === Word.Name ? Word.Modifier : base;
  if (shape === 3) return base;
  const named = doc.entity[i] === PERSON || doc.entity[i] === ORGANIZATION;
  if (NEVER_NAMES.has(lower) && !named) return base === Word.Name ? Word.Other : base;
  // `the novelist Irving Dahl`: an adjective's tag on a given name
  if (
    base === Word.Modifier &&
    !opens &&
    shape === 1 &&
    doc.shape[i + 1] === 1 &&
    isGivenName(lower) &&
    !DEMONYMS.has(lower)
  )
    return Word.Name;
  // `Bartosz | Cavendish hit back`: behind a given name stands a surname
  if (
    base === Word.Modifier &&
    !opens &&
    shape === 1 &&
    isLargeWord(doc, i - 1) &&
    isGivenName(doc.lower[i - 1]!) &&
    !DEMONYMS.has(lower) &&
    !NOMINAL[CLASS_OF_TAG[doc.tag[i + 1] ?? 0]!]
  )
    return Word.Name;
  // `Rundschau am | Sonntag`: an adjective's tag within a name
  if (base === Word.Modifier && !opens && i > 1 && FOREIGN.has(doc.lower[i - 1]!) && isLargeWord(doc, i - 2))
    return Word.Name;
  if (base === Word.Modifier && (DEMONYMS.has(lower) || !named))
    return opens || DEMONYMS.has(lower) || doc.tag[i] !== PAST_PARTICIPLE ? Word.Modifier : Word.Name;
  if (opens) {
    if (
      base === Word.Name &&
      doc.entity[i] !== ORGANIZATION &&
      DOCUMENT_NOUNS.has(lower) &&
      lower.endsWith('s')
    )
      return Word.Noun;
    if (
      base === Word.Name &&
      !named &&
      (GROUP_NOUNS.has(lower) ||
        DOCUMENT_NOUNS.has(lower) ||
        UNNAMED_PLURALS.has(lower) ||
        arePersons(lower)) &&
      doc.shape[i + 1] !== 1
    )
      return Word.Noun;
    return named && base !== Word.Other ? Word.Name : base;
  }
  if (base === Word.Noun || base === Word.Name || named) return Word.Name;
  // `told Vremya Plus that`: written large behind a name, it is a part of it
  if (ADVERB[doc.tag[i]!] && shape === 1 && isLargeWord(doc, i - 1) && !NEVER_NAMES.has(lower))
    return Word.Name;
  // `Li Na`: a tag no capital word has
  if (STRANGE[doc.tag[i]!] && lower !== 'to') return Word.Name;
  if (base === Word.Verb || base === Word.Other)
    return doc.entity[i] === DATE || base === Word.Other ? base : Word.Name;
  return base;
}
