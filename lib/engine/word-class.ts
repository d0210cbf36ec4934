import { leadEnd } from './dateline';
import { type Doc, ENTITIES, TAGS } from './document';
import { FEMALE_NAMES, MALE_NAMES } from './lexicon/given-names';
import { DEMONYMS, DOCUMENT_NOUNS } from './lexicon/institutions';
import { isKnownNoun } from './lexicon/known-nouns';
import { OUTLET_OPENINGS } from './lexicon/outlets';
import { nameMedia, nameOutlets } from './named-media';
import { firstTokenFrom } from './quote-map';
import { arePersons, CLASS_OF_TAG, classOf } from './token-class';
import { Word } from './word';

const PERSON = ENTITIES.indexOf('PERSON');

/** What opens a quotation, by its first character. */
const OPENERS = '“"‘\'«„:`';

/**
 * Class of every token. Starts from the word classes and mends what a tagger gets wrong in names: capitals inside a
 * sentence are names, known nouns after a determiner are nouns. Linear.
 */
export function wordClasses(doc: Doc): Uint8Array {
  const out = new Uint8Array(doc.length);
  /** Words at the head of a sentence, whose capital tells nothing. */
  const opening: number[] = [];
  /** Words written large that the tagger takes for adjectives. */
  const doubtful: number[] = [];
  const names = new Set<number>();
  const persons = new Set<number>();
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
      if (
        c === Word.Modifier &&
        PARTICIPLE[doc.tag[i]!] &&
        !(i > first && INSIDE[out[i - 1]!]) &&
        doc.lower[i] !== 'managing'
      )
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
        CLASS_OF_TAG[doc.tag[i + 1] ?? 0] === Word.Verb &&
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
      else if (c === Word.Name) {
        names.add(doc.word[i]!);
        if (doc.entity[i] === PERSON) persons.add(doc.word[i]!);
      } else if (c === Word.Modifier && doc.shape[i] === 1 && !DEMONYMS.has(doc.lower[i]!)) doubtful.push(i);
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
  // `As Lorenz then wrote`: a person's name elsewhere
  for (const i of doubtful) if (out[i] === Word.Modifier && persons.has(doc.word[i]!)) out[i] = Word.Name;
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

/** Words that only a noun and what describes it follow. */
const BEFORE_NOUN = new Set('the a an my our your its their'.split(' '));
const PARTICIPLE = Uint8Array.from(TAGS, (t) => (t === 'VBG' || t === 'VBN' ? 1 : 0));
const BARE = Uint8Array.from(TAGS, (t) => (t === 'VB' || t === 'VBP' ? 1 : 0));
const NUMBER = TAGS.indexOf('CD');

/** Classes after which a participle is an adjective. */
const INSIDE = Uint8Array.from({ length: 8 }, (_, c) =>
  c === Word.Determiner || c === Word.Modifier || c === Word.Case ? 1 : 0,
);
