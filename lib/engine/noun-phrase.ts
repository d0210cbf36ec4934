import { type Doc, RELATIONS, type TokenRange } from './document';
import { WEEKDAYS } from './lexicon/calendar';
import { PERSON_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import { STAFF } from './medium-context';
import { Word } from './word';

/** Small words within names, of persons, bodies and media: `Ursula von der Leyen`, `Rundschau am Sonntag`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'de la le du da di della delle dello degli das dos do der den van von al el bin ibn del y zu ten ter & of ' +
    'des les los las dell sul sulla et e und im am vom zum zur auf aus og och i på för fra op voor het na za ve'
  ).split(' '),
);
const OPENING = new Set(['“', '"', "''", '``', '‘', "'"]);
const CLOSING = new Set(['”', '"', "''", '’', "'"]);

/** A noun phrase without what follows its head, e.g. `the former county treasurer`, `Dahl’s spokesman`. */
export interface NounPhrase extends TokenRange {
  /** Last noun. */
  head: number;
  /** Index after the last possessive mark; `first` when there is none: `Dahl’s | spokesman`. */
  core: number;
}

/** A document with the class of each word, as the chunker and all stages after it see it. */
export interface Words {
  doc: Doc;
  cls: Uint8Array;
}

/**
 * The base noun phrase that begins at token `i` (in the sense of Ramshaw & Marcus 1995), found by word classes, or
 * null. A nickname in quotation marks between the words of a name belongs to it. A pronoun, or a bare `one`, is a
 * phrase by itself.
 */
export function nounPhraseFrom(w: Words, i: number, limit: number): NounPhrase | null {
  const { cls } = w;
  // `said that | both had gone`
  if (w.doc.lower[i] === 'that' && w.doc.lower[i + 1] === 'both') return null;
  let head = -1;
  let core = i;
  let k = i;
  for (; k < limit; k++) {
    const c = cls[k]!;
    if (c === Word.Noun || c === Word.Name) {
      // `on Loose Women | yesterday`
      if (head >= core && cls[head] === Word.Name && w.doc.shape[k] === 0 && TODAY.test(w.doc.lower[k]!))
        break;
      if (head >= core && isDayApart(w, k)) break;
      // `told Reuters | prices had risen`
      if (head === k - 1 && c === Word.Noun && cls[head] === Word.Name && k > i && isTold(w, i, k)) break;
      head = k;
    } else if (c === Word.Case) {
      if (head < 0) break;
      core = k + 1;
    } else if (c === Word.Determiner) {
      // a new determiner opens a new phrase; `all the`, `Dahl’s own` do not
      if (k > i && cls[k - 1] !== Word.Determiner && !joins(w, k, limit)) break;
    } else if (c === Word.Modifier) {
      if (head >= core && !leadsToNoun(w, k, limit) && !isPlaced(w, i, k)) break;
    } else if (head >= 0 && joins(w, k, limit)) continue;
    else {
      const skip = nickname(w, k, head, limit);
      if (skip === 0) break;
      k = skip - 1;
    }
  }
  if (head < 0) return titled(w, i, limit) ?? alone(w, i, limit);
  // `the paper’s` with nothing after it: the possessor is the phrase
  if (core > head) core = i;
  return { first: i, last: head + 1, head, core };
}

/** Whether a noun behind the name of whoever is told opens what is told: a verb follows it. */
const isTold = ({ doc, cls }: Words, i: number, k: number): boolean =>
  /^(?:told|tells|telling)$/.test(doc.lower[i - 1] ?? '') &&
  doc.shape[k] === 0 &&
  doc.lower[k]!.endsWith('s') &&
  !STAFF.has(doc.lower[k]!) &&
  cls[k + 1] === Word.Verb;

/** `EU | foreign policy chief Ann Cole`: an office between a body's name and its bearer's. */
function leadsToBearer({ doc, cls }: Words, from: number, limit: number): boolean {
  let k = from;
  while (
    k < limit &&
    k < from + 4 &&
    doc.shape[k] === 0 &&
    (cls[k] === Word.Noun || cls[k] === Word.Modifier)
  )
    k++;
  return (
    k - from > 1 &&
    k < limit &&
    PERSON_NOUNS.has(doc.lower[k - 1]!) &&
    cls[k] === Word.Name &&
    // `told Reuters | former minister Ann Cole had left`
    !/^(?:told|tells|telling|assured|informed|warned|reminded)$/.test(firstBefore(doc, from))
  );
}
/** The word before the names that end before `from`. */
function firstBefore({ lower, shape }: Doc, from: number): string {
  let k = from - 1;
  while (k >= 0 && (shape[k] === 1 || shape[k] === 2 || lower[k] === 'the')) k--;
  return lower[k] ?? '';
}

/** After a noun, only a word that another noun follows at once goes on with the phrase: `Labour veteran`, but not `person familiar`. */
function leadsToNoun({ doc, cls }: Words, k: number, limit: number): boolean {
  if (doc.shape[k] === 0 && doc.suffix[k] !== 0 && /(?:ed|ing)$/.test(doc.lower[k]!)) return false;
  // `told a podcast | last week`: a time of its own
  if (/^(?:last|next)$/.test(doc.lower[k]!) && TIMES.test(doc.lower[k + 1] ?? '')) return false;
  if (cls[k - 1] === Word.Name && leadsToBearer({ doc, cls }, k, limit)) return true;
  return (
    k + 1 < limit &&
    (cls[k + 1] === Word.Noun || cls[k + 1] === Word.Name) &&
    (cls[k - 1] === Word.Name) === (cls[k + 1] === Word.Name)
  );
}

/**
 * `another Oregon | former lawmaker`, `Sky News | legal analyst`: what one is, behind a name that the phrase's article or the tree says
 * belongs to it. Not so in `told Reuters | senior officials`.
 */
function isPlaced({ doc, cls }: Words, i: number, k: number): boolean {
  if (cls[k - 1] !== Word.Name || cls[k + 1] !== Word.Noun) return false;
  if (/^(?:former|ex)$/.test(doc.lower[k]!) && /^(?:a|an|another|one)$/.test(doc.lower[i]!)) return true;
  // `told the Times | last month`
  if (/^(?:last|next)$/.test(doc.lower[k]!)) return false;
  return doc.rel[k - 1] === COMPOUND && doc.head[k - 1]! > k;
}
const COMPOUND = RELATIONS.indexOf('compound');

/** `told CNN | Tuesday`, `an interview | Monday`: American papers give the day without a preposition. */
function isDayApart({ doc, cls }: Words, k: number): boolean {
  if (doc.lower[k - 1] === 'on') return false;
  return WEEKDAYS.has(doc.lower[k]!) && !FEAST.has(doc.lower[k - 1]!) && !INSIDE_DAY.has(cls[k + 1] ?? -1);
}
/** Days with a name of their own. */
const FEAST = words(`
  black super ash good easter palm whit shrove fat cyber small giving bloody maundy holy whitsun
`);
const INSIDE_DAY: ReadonlySet<number> = new Set([Word.Name, Word.Case]);

const TODAY = /^(?:yesterday|today|tonight|tomorrow|afterwards?)$/;
const TIMES =
  /^(?:night|week|weekend|month|year|spring|summer|autumn|fall|winter|season|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** `Ursula von der Leyen`, `Quill & Partners`, `Bank of England`, `Institute for Fiscal Studies`, `Committee of the Red Cross`. */
function joins({ doc, cls }: Words, k: number, limit: number): boolean {
  const lower = doc.lower[k]!;
  if (lower === 'the') return k > 0 && cls[k + 1] === Word.Name && linksBody({ doc, cls }, k - 1);
  if (cls[k - 1] !== Word.Name) return false;
  if (lower === 'for') return cls[k + 1] === Word.Name && k + 1 < limit && linksBody({ doc, cls }, k);
  if (lower === 'and') return k + 2 < limit && cls[k + 1] === Word.Name && namesOne({ doc, cls }, k);
  if (!PARTICLES.has(lower)) return false;
  let j = k + 1;
  while (
    j < limit &&
    j < k + 3 &&
    (PARTICLES.has(doc.lower[j]!) || (lower === 'of' && doc.form[j] === 'the'))
  )
    j++;
  if (j >= limit || cls[j] !== Word.Name) return false;
  return lower !== 'of' || NAMED_OF.has(doc.lower[k - 1]!);
}

/** Whether token `k` is the `of` or `for` in the name of a body. */
const linksBody = ({ doc, cls }: Words, k: number): boolean =>
  /^(?:of|for)$/.test(doc.lower[k] ?? '') && cls[k - 1] === Word.Name && BODIES_OF.has(doc.lower[k - 1]!);

/** `the Food and | Drug Administration`: whether the `and` at token `k` stands within the name of one body. */
function namesOne({ doc, cls }: Words, k: number): boolean {
  if (doc.shape[k - 1] !== 1) return false;
  // `the World Fisheries and | Harbours Council`, but `the Senate and | House Committee` are two
  let from = k - 1;
  while (k - from < 4 && cls[from - 1] === Word.Name) from--;
  if (FIELD.has(doc.lower[k - 1]!))
    return OF_FIELDS.has(doc.lower[k + 1]!) || OF_FIELDS.has(doc.lower[k + 2]!);
  if (doc.lower[from - 1] !== 'the' || BODIES_OF.has(doc.lower[k - 1]!) || HOUSES.has(doc.lower[k - 1]!))
    return false;
  for (let j = k + 2; j < k + 4 && cls[j] === Word.Name; j++)
    if (ONE_BODY.has(doc.lower[j]!)) return cls[j + 1] !== Word.Name;
  return false;
}

const ONE_BODY = words(`
  administration commission agency service association authority society council department ministry
  institute board bureau foundation federation committee union museum centre center
`);
/** What bodies are for, two of them at once, with or without an article: `Tarn Fire and | Rescue Service`, `Revenue and | Customs`. */
const FIELD = words(`
  fire health revenue parks food housing work business culture environment justice education transport
  energy immigration customs trade homes
`);
const OF_FIELDS = words(`
  service services executive customs protection enforcement department ministry authority agency commission
  administration committee council recreation pensions
`);
const HOUSES = words('senate congress parliament assembly commons lords duma knesset');

/** Prepositions by which one phrase hangs on another. */
export const CHAIN: ReadonlySet<string> = new Set(
  'of for at in from to on with by behind against'.split(' '),
);

/** Bodies whose names go on with `of` or `for`. */
export const BODIES_OF: ReadonlySet<string> = new Set(
  `bank university department ministry office bureau council court church institute board college museum school society academy
  federation confederation association league committee commission inspectorate faculty chamber guild centre center campaign coalition
  alliance foundation fund partnership initiative network conference caucus agency authority service union party movement library hospital trust organization organisation division
  directorate secretariat registry tribunal diocese archdiocese municipality embassy consulate`.split(/\s+/),
);
/** Names that go on with `of`. */
const NAMED_OF = new Set([
  ...BODIES_OF,
  ...'house voice times state duke duchess prince princess earl countess marquess'.split(' '),
]);

/** `Joe “Bricks” Dahl`: index after the closing mark, 0 when this is no nickname. */
function nickname({ doc, cls }: Words, k: number, head: number, limit: number): number {
  if (head !== k - 1 || cls[head] !== Word.Name || !OPENING.has(doc.form[k]!)) return 0;
  for (let j = k + 2; j < Math.min(limit - 1, k + 5); j++)
    if (CLOSING.has(doc.form[j]!))
      return cls[j + 1] === Word.Name && doc.start[j + 1]! > doc.end[j]! ? j + 1 : 0;
  return 0;
}

/** `the “Care for all” paper`: a noun behind words in marks that are its title. */
function titled({ doc, cls }: Words, i: number, limit: number): NounPhrase | null {
  if (doc.lower[i] !== 'the' || !OPENING.has(doc.form[i + 1] ?? '')) return null;
  for (let j = i + 3; j < Math.min(limit - 1, i + 10); j++) {
    if (!CLOSING.has(doc.form[j]!) || cls[j] === Word.Case) continue;
    if (cls[j + 1] !== Word.Noun) return null;
    let head = j + 1;
    while (head + 1 < limit && cls[head + 1] === Word.Noun) head++;
    // `the “Avatar” star | Ann Roe`
    const named = cls[head + 1] === Word.Name && head + 1 < limit;
    while (named && head + 1 < limit && cls[head + 1] === Word.Name) head++;
    return { first: i, last: head + 1, head, core: named ? j + 1 : i };
  }
  return null;
}

function alone({ doc, cls }: Words, i: number, limit: number): NounPhrase | null {
  if (i >= limit) return null;
  const here = { first: i, last: i + 1, head: i, core: i };
  if (cls[i] === Word.Pronoun) return here;
  if (
    doc.lower[i] === 'one' ||
    (doc.lower[i] === 'another' && cls[i] !== Word.Pronoun) ||
    doc.lower[i] === 'others' ||
    doc.lower[i] === 'both' ||
    doc.lower[i] === 'some' ||
    doc.lower[i] === 'many'
  )
    return here;
  // `the 54-year-old`, `the largest`, `the accused`
  let k = i;
  while (k < limit && (cls[k] === Word.Determiner || cls[k] === Word.Modifier)) k++;
  if (k > i + 1 && cls[i] === Word.Determiner && cls[k - 1] === Word.Modifier)
    return { first: i, last: k, head: k - 1, core: i };
  return null;
}

/** The base noun phrase whose last token is `i - 1`, not reaching below `floor`; null when there is none. */
export function nounPhraseBefore(w: Words, i: number, floor: number): NounPhrase | null {
  const { doc, cls } = w;
  if (i - 1 < floor) return null;
  // walk back over all that can stand in a phrase, then read it forwards
  let from = i - 1;
  while (from > floor) {
    const c = cls[from - 1]!;
    if (c === Word.Determiner) {
      from--;
      if (from > floor && cls[from - 1] === Word.Determiner) from--;
      if (cls[from - 1] === Word.Case) continue;
      break;
    }
    if (c === Word.Noun || c === Word.Name || c === Word.Case || c === Word.Modifier) from--;
    else if (joins(w, from - 1, i)) from--;
    else {
      const open = nicknameBefore(w, from - 1, floor);
      if (open < 0) break;
      from = open;
    }
  }
  for (let at = from; at < i; at++) {
    const np = nounPhraseFrom(w, at, i);
    if (np && np.last === i) return np;
    if (np && doc.length > 0) at = Math.max(at, np.last - 1);
  }
  return null;
}

function nicknameBefore({ doc, cls }: Words, k: number, floor: number): number {
  if (!CLOSING.has(doc.form[k]!) || cls[k + 1] !== Word.Name) return -1;
  for (let j = k - 2; j > Math.max(floor, k - 5); j--)
    if (OPENING.has(doc.form[j]!)) return cls[j - 1] === Word.Name ? j : -1;
  return -1;
}
