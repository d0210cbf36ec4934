import { type Doc, type RawAttribution, TAGS } from '../document';
import { words } from '../lexicon/words';
import { firstTokenFrom } from '../quote-map';
import { FINITE_OR_MODAL, tokenEnd } from './shared';

/** Things that show words, or a measure, and speak for nobody. */
const BEARERS = words(
  `mug mugs card cards clock clocks watch thermometer barometer dial gauge scale meter doormat mat cap hat apron receipt ticket envelope package
  packet box tin can jar bottle wrapper flag inscription menu calendar headstone gravestone tombstone tattoo sticker graffiti magnet pin button
  keyring sleeve bumper door gate wall board whiteboard chalkboard blackboard screen display sign signs banner banners placard placards plaque label badge jersey sweatshirt hoodie`,
);
const SHOW = /^(?:reads?|says?|said|bears?|bore)$/;
const NICKNAME = words('called nicknamed dubbed named known noted cited styled christened');
const WHERE = words('in on at to from for by with about during after before when while as');
const DETERMINER = words(`
  the a an his her its their our my this that these those nobody everyone everybody someone somebody
`);
const CARDINAL = TAGS.indexOf('CD');
const NOUNS = ['NN', 'NNS', 'NNP', 'NNPS'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));

/**
 * Whether a verb that often reports stands here for something else: a disaster that claimed lives, a town that observed a silence, a call by
 * telephone, a nickname, a mug that says something.
 */
export function isOtherSense(doc: Doc, r: RawAttribution): boolean {
  const cue = r.cue[0];
  const body = r.content[0];
  if (!cue || !body || r.cue.length !== 1) return false;
  const first = firstTokenFrom(doc, cue[0]);
  const last = tokenEnd(doc, cue);
  const verb = doc.lower[last - 1]!;
  if (isAllTold(doc, first) || isCallOnDay(doc, r, last)) return true;
  if (SHOW.test(verb) && showsWords(doc, r)) return true;
  if (body[0] < cue[1]) return isReducedPassive(doc, r, first, last);
  if (isReducedPassive(doc, r, first, last)) return true;
  const at = firstTokenFrom(doc, body[0]);
  if (at > last + 1) return false;
  const end = tokenEnd(doc, body);
  if (/["“”«»‘]/.test(doc.text.slice(...body))) return false;
  for (let k = at; k < end; k++)
    if (doc.lower[k] === 'that' || FINITE_OR_MODAL.includes(doc.tag[k]!)) return false;
  return withoutClause(doc, verb, at, end);
}

/** A verb of saying with nothing but a phrase behind it, in which no words are reported. */
function withoutClause(doc: Doc, verb: string, at: number, end: number): boolean {
  const next = doc.lower[at]!;
  const after = phraseEnd(doc, at, end);
  // `claimed nine lives`
  if (/^claim(?:s|ed|ing)?$/.test(verb))
    return doc.tag[at] === CARDINAL || /^(?:his|her|its|their) life$/.test(`${next} ${doc.lower[at + 1]}`);
  // `observed a minute of silence`
  if (/^observ/.test(verb))
    return /^(?:minute|moment|silence|day|week|fast|holiday|truce|ceasefire|anniversary)$/.test(
      doc.lower[after - 1]!,
    );
  // `argue with the neighbours`
  if (verb === 'with' || next === 'with') return /^argu/.test(doc.lower[verb === 'with' ? at - 2 : at - 1]!);
  // `told nobody`, `asks for nothing`
  if (/^(?:nobody|nothing|no-one)$/.test(next) || (next === 'for' && doc.lower[at + 1] === 'nothing'))
    return true;
  // `called the harbour office in May`
  if (/^(?:call(?:s|ed|ing)?|messag(?:es?|ed)|texts?|texted|emails?|emailed)$/.test(verb))
    return (
      DETERMINER.has(next) && after > at && (after >= end ? end - at <= 2 : WHERE.has(doc.lower[after]!))
    );
  // `added a point to the total`
  if (/^add(?:s|ed|ing)?$/.test(verb)) return after > at && after < end && doc.lower[after] === 'to';
  return false;
}

/** Token after the run of words up to the last noun of the phrase that begins at `at`. */
function phraseEnd(doc: Doc, at: number, end: number): number {
  let k = at;
  if (/^(?:nobody|everyone|everybody|someone|somebody)$/.test(doc.lower[at]!)) return at + 1;
  while (k < end && !WHERE.has(doc.lower[k]!) && doc.lower[k] !== 'of' && !/^[,;:]$/.test(doc.form[k]!)) k++;
  // the last word before the preposition is its head: `called the charge baseless` has something behind it
  const determiners = doc.lower.slice(at, k).filter((x) => DETERMINER.has(x)).length;
  return k > at && NOUNS.includes(doc.tag[k - 1]!) && determiners < 2 ? k : at;
}

const CALLS = /^(?:call(?:s|ed|ing)?|rang|rings?|phoned?|spoke|speaks?|wrote|writes?)$/;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|new|his|her|their|the)$/;
const OF_DAY = words('eve day morning evening night afternoon phone telephone birthday weekend way');
/** `her husband called on | Wednesday`, `rang on | his birthday`: when or how somebody called, nobody who is called upon. */
function isCallOnDay(doc: Doc, r: RawAttribution, last: number): boolean {
  const body = r.content[0]!;
  let at = firstTokenFrom(doc, body[0]);
  if (doc.lower[at] === 'on') at++;
  if (doc.lower[at - 1] !== 'on' || at - last > 1 || at < last) return false;
  if (!CALLS.test(doc.lower[at - 2] ?? '') || !DAY.test(doc.lower[at]!)) return false;
  // `called on the council to resign`
  return doc.lower[at]!.endsWith('day') || OF_DAY.has(doc.lower[at + 1] ?? '');
}

/** `All told, 40 boats sank.` */
const isAllTold = (doc: Doc, first: number): boolean =>
  doc.lower[first] === 'told' &&
  doc.lower[first - 1] === 'all' &&
  doc.sentences[doc.sentenceOf[first]!]!.first === first - 1;

const BEHIND = / (?:of|at|in|on|for|from|near|outside|above|over) |,/;
/** `a mug says “…”`, `the clock says half past four`. */
function showsWords(doc: Doc, r: RawAttribution): boolean {
  const source = r.source[0];
  if (!source) return false;
  const words = doc.text.slice(...source).toLowerCase();
  const base = words.slice(0, BEHIND.exec(words)?.index);
  if (BEARERS.has(base.split(' ').at(-1)!)) return true;
  // `The sign above | her stall`
  const at = firstTokenFrom(doc, source[0]);
  return (
    /^(?:on|at|in|above|over|outside|of|by|behind|near)$/.test(doc.lower[at - 1] ?? '') &&
    BEARERS.has(doc.lower[at - 2] ?? '')
  );
}

/** `A report, first | described by the paper |, found …`: how the subject got out, in an aside before its verb. */
function isCarrierAside(doc: Doc, k: number): boolean {
  if (!/^(?:described|quoted|cited|mentioned|disclosed|detailed)$/.test(doc.lower[k]!)) return false;
  if (!/^(?:by|in)$/.test(doc.lower[k + 1] ?? '')) return false;
  for (let j = k + 2; j < Math.min(doc.length - 1, k + 12); j++) {
    if (FINITE_OR_MODAL.includes(doc.tag[j]!) || doc.form[j] === '.') return false;
    if (doc.form[j] === ',') return FINITE_OR_MODAL.includes(doc.tag[j + 1]!);
  }
  return false;
}

/** `The road, called “the Snake” by some, …`, `The plan, noted for its maps, …`: a participle that names or praises what it follows. */
function isReducedPassive(doc: Doc, r: RawAttribution, first: number, last: number): boolean {
  if (
    doc.form[first - 1] !== ',' &&
    !(
      doc.form[first - 2] === ',' &&
      /^(?:once|also|locally|widely|often|formerly|long|first|later)$/.test(doc.lower[first - 1]!)
    )
  )
    return false;
  if (isCarrierAside(doc, first) || isCarrierAside(doc, last - 1)) return true;
  if (/^quoted$/.test(doc.lower[first]!))
    return doc.lower[first + 1] === 'at' && doc.tag[first + 2] === CARDINAL;
  if (!NICKNAME.has(doc.lower[first]!) || last - first > 2) return false;
  const source = r.source[0];
  const comma = doc.form[first - 1] === ',' ? first - 1 : first - 2;
  if (source) return tokenEnd(doc, source) === comma;
  return r.content.every((s) => s[1] <= doc.end[comma]! || s[0] >= r.cue[0]![1]);
}
