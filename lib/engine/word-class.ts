import { leadEnd } from './dateline';
import { type Doc, ENTITIES, TAGS } from './document';
import { WEEKDAYS } from './lexicon/calendar';
import { FEMALE_NAMES, isGivenName, MALE_NAMES } from './lexicon/given-names';
import {
  DEMONYMS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ORGANIZATION_NOUNS,
  UNNAMED_PLURALS,
} from './lexicon/institutions';
import { OUTLET_NOUNS, OUTLET_OPENINGS } from './lexicon/outlets';
import { PERSON_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import { nameMedia, nameOutlets } from './named-media';
import { firstTokenFrom } from './quote-map';
import { Word, type WordClass } from './word';

const TABLE = Uint8Array.from(TAGS, (tag) => {
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
/** What opens a quotation, by its first character. */
const OPENERS = '“"‘\'«„:`';
const LETTER = /^\p{L}/u;
function startsWithLetter(form: string): boolean {
  const c = form.charCodeAt(0) | 32;
  return (c >= 97 && c <= 122) || (c > 127 && LETTER.test(form));
}
const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;

/** Whether a lower-case word is one of the common nouns the engine knows, for speakers or what they speak through. */
export function isKnownNoun(lower: string): boolean {
  return KNOWN_NOUNS.has(lower);
}
const KNOWN_NOUNS = new Set([
  ...PERSON_NOUNS.keys(),
  ...OUTLET_NOUNS,
  ...ORGANIZATION_NOUNS,
  ...GROUP_NOUNS,
  ...UNNAMED_PLURALS,
]);

/**
 * Class of every token. Starts from the word classes and mends what a tagger gets wrong in names: capitals inside a
 * sentence are names, known nouns after a determiner are nouns. Linear.
 */
export function wordClasses(doc: Doc): Uint8Array {
  const out = new Uint8Array(doc.length);
  /** Words at the head of a sentence, whose capital tells nothing. */
  const opening: number[] = [];
  const names = new Set<number>();
  for (const { first, last } of doc.sentences) {
    let opens = true;
    for (let i = first; i < last; i++) {
      let c = classOf(doc, i, opens);
      // `private broadcaster Channel Six`: no verb after an adjective
      if (
        c === Word.Verb &&
        i > first &&
        INSIDE[out[i - 1]!] &&
        BARE[doc.tag[i]!] &&
        isKnownNoun(doc.lower[i]!)
      )
        c = Word.Noun;
      // `the Swiss medicines | agency | Helvimed said`, `shop | steward | Ann Cole said`: a noun before the name of whom it describes
      if (
        (c === Word.Verb || c === Word.Other) &&
        i > first &&
        out[i - 1] === Word.Noun &&
        (BARE[doc.tag[i]!] || doc.tag[i] === PLAIN_ADVERB) &&
        isKnownNoun(doc.lower[i]!) &&
        (doc.tag[i] === PLAIN_ADVERB ? doc.shape[i + 1] === 1 : leadsToNameAndVerb(doc, i + 1))
      )
        c = Word.Noun;
      if (c === Word.Modifier && PARTICIPLE[doc.tag[i]!] && !(i > first && INSIDE[out[i - 1]!]))
        c = Word.Other;
      // `a filing reviewed by`: a document, not a participle
      if (
        c === Word.Modifier &&
        i > first &&
        out[i - 1] === Word.Determiner &&
        PARTICIPLE[doc.tag[i]!] &&
        DOCUMENT_NOUNS.has(doc.lower[i]!) &&
        doc.shape[i + 1] === 0 &&
        PARTICIPLE[doc.tag[i + 1] ?? 0]
      )
        c = Word.Noun;
      // `told the | umpires | the ball was soft`: no verb behind an article
      if (c === Word.Verb && i > first && doc.shape[i] === 0 && BEFORE_NOUN.has(doc.lower[i - 1]!))
        c = Word.Noun;
      // `the Gulf envoys | believe`: a verb taken twice
      if (
        c === Word.Verb &&
        doc.shape[i] === 0 &&
        i > first &&
        (INSIDE[out[i - 1]!] || out[i - 1] === Word.Name) &&
        TABLE[doc.tag[i + 1] ?? 0] === Word.Verb &&
        doc.lower[i]!.endsWith('s') &&
        arePersons(doc.lower[i]!)
      )
        c = Word.Noun;
      // `Channel Six`, `Radio 4`
      if (
        c === Word.Modifier &&
        i > first &&
        out[i - 1] === Word.Name &&
        doc.tag[i] === NUMBER &&
        OUTLET_OPENINGS.has(doc.lower[i - 1]!)
      )
        c = Word.Name;
      out[i] = c;
      if (opens && doc.shape[i] === 1) opening.push(i);
      else if (c === Word.Name) names.add(doc.word[i]!);
      if (doc.shape[i] !== 4 || doc.form[i] === '.') opens = false;
      // what a colon or a mark opens begins with a capital, too
      if (doc.shape[i] === 4 && OPENERS.includes(doc.form[i]![0]!)) opens = true;
    }
  }
  for (const p of doc.paragraphs) {
    const end = leadEnd(doc.text, p);
    if (end === p[0]) continue;
    for (let i = firstTokenFrom(doc, p[0]); i < doc.length && doc.start[i]! < end; i++) out[i] = Word.Other;
  }
  nameOutlets(doc, out);
  nameMedia(doc, out);
  // a word that is a name elsewhere, or a given name, is one at the head of a sentence, too
  for (const i of opening) {
    const lower = doc.lower[i]!;
    if (SAID.has(lower) && leadsToColon(doc, out, i)) out[i] = Word.Verb;
    // `Steen shrugs.`: known by its capital elsewhere
    if (
      out[i] === Word.Modifier &&
      names.has(doc.word[i]!) &&
      !DEMONYMS.has(lower) &&
      doc.tag[i + 1] !== undefined &&
      GESTURES.has(doc.lower[i + 1] ?? '')
    )
      out[i] = Word.Name;
    if (
      out[i] === Word.Name &&
      out[i + 1] === Word.Noun &&
      GESTURES.has(doc.lower[i + 1] ?? '') &&
      /^(?:[.,:;]|at|off|that|when|with)$/.test(doc.form[i + 2] ?? '.')
    )
      out[i + 1] = Word.Verb;
    if (
      out[i] === Word.Noun &&
      (names.has(doc.word[i]!) || MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower)) &&
      !isKnownNoun(lower)
    )
      out[i] = Word.Name;
  }
  return out;
}

const PLAIN_ADVERB = TAGS.indexOf('RB');
/** Whether a name begins at `i`, and a verb in the past or of one person follows it. */
function leadsToNameAndVerb(doc: Doc, i: number): boolean {
  let k = i;
  while (k < i + 4 && doc.shape[k] === 1) k++;
  return k > i && FINITE[doc.tag[k] ?? 0] === 1;
}
const FINITE = Uint8Array.from(TAGS, (t) => (t === 'VBD' || t === 'VBZ' ? 1 : 0));

/** What somebody does beside speaking, which the tagger takes for a plural: `Steen shrugs.` */
const GESTURES = new Set(
  'shrugs laughs smiles nods sighs pauses grins frowns winces blushes hesitates disagrees agrees chuckles giggles snorts sniffs shudders gestures groans beams smirks sobs stares points waves whispers shouts answers replies jokes quips bristles scoffs recoils balks bridles fumes insists concedes argues believes thinks recalls remembers'.split(
    ' ',
  ),
);

/** Verbs that a magazine puts before its speaker: `Added Ann Roe: “…”`. */
const SAID = new Set(
  'said added continued stated wrote replied explained tweeted asked concluded noted'.split(' '),
);

/** Whether a name alone stands between the word and a colon. */
function leadsToColon(doc: Doc, cls: Uint8Array, i: number): boolean {
  let k = i + 1;
  while (k < i + 5 && cls[k] === Word.Name) k++;
  return k > i + 1 && doc.form[k] === ':';
}

const IN_ORDER = words('first second third next last');
const STARTS_PHRASE = Uint8Array.from(TAGS, (t) => (t === 'DT' || t === 'PRP' || t === 'PRP$' ? 1 : 0));
/** Words that only a noun and what describes it follow. */
const BEFORE_NOUN = new Set('the a an my our your its their'.split(' '));
const PARTICIPLE = Uint8Array.from(TAGS, (t) => (t === 'VBG' || t === 'VBN' ? 1 : 0));
const BARE = Uint8Array.from(TAGS, (t) => (t === 'VB' || t === 'VBP' ? 1 : 0));
const STRANGE = Uint8Array.from(TAGS, (t) => (t === 'TO' || t === 'FW' || t === 'SYM' ? 1 : 0));
/** Tags of small words that also end names: `Sky Now`, `Kanal Plus`. */
const ADVERB = Uint8Array.from(TAGS, (t) => (t === 'RB' || t === 'CC' || t === 'UH' ? 1 : 0));
const NUMBER = TAGS.indexOf('CD');
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
/** Classes after which a participle is an adjective. */
const INSIDE = Uint8Array.from({ length: 8 }, (_, c) =>
  c === Word.Determiner || c === Word.Modifier || c === Word.Case ? 1 : 0,
);

/** `Fishermen`, `Firefighters`: the plural of a word for a person. */
const arePersons = (lower: string) =>
  lower.endsWith('men')
    ? PERSON_NOUNS.has(`${lower.slice(0, -2)}an`) || lower.length > 7
    : lower.endsWith('s') && PERSON_NOUNS.has(lower.slice(0, -1));

/** Small words of other languages within names, which are no English words. */
const FOREIGN = words(`
  am im vom zum zur auf der des den und von van het voor della dello delle di du des les los las och og för
`);
/** Whether token `i` is a proper noun written large, by the tagger. */
const isLargeWord = (doc: Doc, i: number) => doc.shape[i] === 1 && TABLE[doc.tag[i]!] === Word.Name;

function classOf(doc: Doc, i: number, opens: boolean): WordClass {
  const base = TABLE[doc.tag[i]!]! as WordClass;
  const shape = doc.shape[i]!;
  if (shape === 4) return base === Word.Case || doc.form[i] === '&' ? base : Word.Other;
  const lower = doc.lower[i]!;
  if (lower === "'s" && base !== Word.Verb) return Word.Case;
  // `On Sunday | Ann Cole spoke`
  if (shape === 1 && doc.lower[i - 1] === 'on' && WEEKDAYS.has(lower) && isGivenName(doc.lower[i + 1] ?? ''))
    return Word.Other;
  // `First his wife spoke`
  if (opens && shape === 1 && IN_ORDER.has(lower) && STARTS_PHRASE[doc.tag[i + 1] ?? 0]) return Word.Other;
  // the World Health Organization
  if (lower === 'who' && shape === 2) return Word.Name;
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
    if (base === Word.Modifier && DOCUMENT_NOUNS.has(lower) && TABLE[doc.tag[i + 1] ?? 0] === Word.Verb)
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
    !NOMINAL[TABLE[doc.tag[i + 1] ?? 0]!]
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
