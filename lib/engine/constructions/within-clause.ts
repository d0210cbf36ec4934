import type { Doc, RawAttribution } from '../document';
import { spanOf } from '../draft';
import { QUOTING } from '../lexicon/manner';
import { FIRM, HANDLES, OF_SPEECH } from '../lexicon/messengers';
import { words } from '../lexicon/words';
import type { Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { verbAfterSubject } from './clause';
import { FINITE_OR_MODAL, tokenEnd } from './shared';

const SENT = words(
  'told tells texted texts emailed emails messaged messages asked asks warned warns promised assured reminded informed cabled',
);
const SAYS = words('said says say asked asks added adds wrote writes replied');
const ADJUNCT = words('in on at to with from during via through into');
const RELATIVE = words('that which who');
const SUBORDINATE = words('when while after before as if although though since once because');

/** `texted | his wife`: whom one writes to is no part of the cue. */
export function verbAlone({ doc, cls }: Words, r: RawAttribution): RawAttribution {
  const cue = r.cue[0]!;
  const next = r.cueHead + 1;
  const last = tokenEnd(doc, cue);
  if (next >= last) return r;
  const first = firstTokenFrom(doc, cue[0]);
  const verb = doc.lower[r.cueHead]!;
  const c = cls[next];
  // `“C,” | said | Ek`
  if (r.source.length === 0 && SAYS.has(verb) && (c === Word.Name || c === Word.Pronoun))
    return {
      ...r,
      cue: [spanOf(doc, { first, last: next })],
      source: [spanOf(doc, { first: next, last })],
    };
  // `“C,” he | wrote | in the chat`, `says | with a grin`
  const behind = r.content.every((s) => s[1] <= cue[0]);
  const how =
    /^(?:with|amid|through)$/.test(doc.lower[next]!) && cls[next + 1] === Word.Determiner && next + 1 < last;
  if (QUOTING.has(verb) && (how || (behind && ADJUNCT.has(doc.lower[next]!))))
    return { ...r, cue: [spanOf(doc, { first, last: next })] };
  if (!SENT.has(verb)) return r;
  if (c !== Word.Name && c !== Word.Pronoun && !/^(?:his|her|their|its|my|our|the)$/.test(doc.lower[next]!))
    return r;
  return { ...r, cue: [spanOf(doc, { first, last: next })] };
}

/**
 * What is reported within a clause ends with it: `The firm, which maintains it is solvent, | has appealed`, `When I ask if he will stay, | he
 * laughs`; and has the pronoun that it is said of: `a law | that | critics say | will fail`.
 */
export function withinClause(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const cue = r.cue[0]!;
  const source = r.source[0];
  const body = r.content[0]!;
  if (!source || r.content.length !== 1 || r.source.length !== 1 || body[0] < cue[1] || source[1] > cue[0])
    return r;
  const from = firstTokenFrom(doc, source[0]);
  const { first } = doc.sentences[doc.sentenceOf[from]!]!;
  const before = from > first ? doc.lower[from - 1]! : '';
  const within = RELATIVE.has(doc.lower[from]!) && before === ',';
  const hangs = from === first + 1 && SUBORDINATE.has(before);
  const start = firstTokenFrom(doc, body[0]);
  if (
    from > first + 1 &&
    RELATIVE.has(before) &&
    start === tokenEnd(doc, cue) &&
    FINITE_OR_MODAL.includes(doc.tag[start]!) &&
    firstTokenFrom(doc, cue[0]) === tokenEnd(doc, source)
  )
    return { ...r, content: [[doc.start[from - 1]!, doc.end[from - 1]!], body] };
  if ((!within && !hangs) || /["“«]/.test(doc.text.slice(...body))) return r;
  const last = tokenEnd(doc, body);
  for (let k = start + 1; k < last - 1; k++) {
    if (doc.form[k] !== ',') continue;
    const ends = within
      ? FINITE_OR_MODAL.includes(doc.tag[k + 1]!)
      : verbAfterSubject(w, k + 1, last + 1) > 0;
    if (ends) return { ...r, content: [[body[0], doc.end[k - 1]!]] };
  }
  return r;
}

const SAID_IN = words(`
  statement message letter email tweet post interview video memo note speech podcast blog filing broadcast
  call text
`);
const SPOKEN_BY = words(`
  spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys representative publicist agent aide
  solicitor
`);
const TIME = /^(?:minute|hour|day|week|month|year)s?$/;

/** Whether the phrase from `from` up to the end, or up to a preposition, is one for who speaks for others: `lawyer`, `press officer`, `law firm`. */
function endsInMessenger(doc: Doc, from: number, last: number): boolean {
  for (let k = from; k < Math.min(last, from + 4); k++) {
    if (SPOKEN_BY.has(doc.lower[k]!)) return true;
    if (k > from && FIRM.test(doc.lower[k]!) && OF_SPEECH.test(doc.lower[k - 1]!)) return true;
    if (/^(?:in|on|at|to|for|of|and|that)$|^[^\p{L}]/u.test(doc.lower[k]!)) return false;
  }
  return false;
}

/**
 * What is reported without where, through whom and when: `denied the account | through a spokesman`, `claimed responsibility | in a message on a
 * channel`, `told him to “go home” | a day before the vote`; an object is no fellow of a clause: `asked for a map | and that …`.
 */
export function withoutOccasion({ doc, cls }: Words, r: RawAttribution): RawAttribution {
  const cue = r.cue[0]!;
  const body = r.content[r.content.length - 1]!;
  if (body[0] < cue[1]) return r;
  const first = firstTokenFrom(doc, body[0]);
  const last = tokenEnd(doc, body);
  const ending = (k: number): RawAttribution => ({
    ...r,
    content: [...r.content.slice(0, -1), [body[0], doc.end[k - 1]!]],
  });
  const object = /^(?:for|about|of|against)$/.test(doc.lower[first]!);
  let clauses = 0;
  let verb = '';
  for (let k = first + 1; k < last - 1; k++) {
    const lower = doc.lower[k]!;
    if (FINITE_OR_MODAL.includes(doc.tag[k]!)) clauses++;
    if (cls[k] === Word.Verb) verb = lower;
    if (object && clauses === 0 && lower === 'and' && doc.lower[k + 1] === 'that') return ending(k);
    const noun = OWN_OR_ONE.has(doc.lower[k + 1] ?? '') ? doc.lower[k + 2]! : '';
    const through =
      (lower === 'through' || lower === 'via') &&
      noun !== '' &&
      !HANDLES.test(verb) &&
      endsInMessenger(doc, k + 2, last);
    const said =
      lower === 'in' &&
      clauses === 0 &&
      /^an?$/.test(doc.lower[k + 1]!) &&
      // `put the number at 240 | in an audio message`
      (SAID_IN.has(noun) || (cls[k + 2] !== Word.Verb && SAID_IN.has(doc.lower[k + 3] ?? ''))) &&
      BARE.test(doc.lower[r.cueHead]!);
    if (through || said || saysWhere(doc, k, clauses)) return ending(doc.form[k - 1] === ',' ? k - 1 : k);
    if (
      doc.shape[k - 1] === 4 &&
      /^["”’]$/.test(doc.form[k - 1]!) &&
      /^(?:a|an|one|two|three|several|some)$/.test(lower) &&
      TIME.test(doc.lower[k + 1]!) &&
      /^(?:before|after|earlier|later|ago)$/.test(doc.lower[k + 2] ?? '')
    )
      return ending(k);
  }
  return r;
}
const OWN_OR_ONE = words('a an his her their its');

/**
 * `described the ball as small | in comments to the station`, `said it was late |, in an interview with it`: through whom, where no clause
 * stands before it to which it could belong, or a comma parts it off.
 */
function saysWhere(doc: Doc, k: number, clauses: number): boolean {
  if (doc.lower[k] !== 'in' || (clauses > 0 && !/^[,"”’]$/.test(doc.form[k - 1]!))) return false;
  const noun = /^an?$/.test(doc.lower[k + 1] ?? '') ? k + 2 : k + 1;
  return (
    (/^(?:comments|remarks)$/.test(doc.lower[noun] ?? '') ||
      (noun === k + 2 &&
        /^(?:interview|statement|conversation|message|letter|post|email|e-mail)$/.test(
          doc.lower[noun] ?? '',
        ))) &&
    /^(?:to|with|on)$/.test(doc.lower[noun + 1] ?? '')
  );
}
const BARE =
  /^(?:den(?:y|ies|ied)|claim(?:s|ed)|confirm(?:s|ed)|reject(?:s|ed)|dismiss(?:es|ed)|announc(?:es|ed)|admit(?:s|ted)|puts?|apologi[sz](?:es|ed))$/;

/** `a complaint | that, its lawyers say, runs to 900 pages`: of the clause before the speaker the pronoun alone is said of. */
export function relativeHalf({ doc, cls }: Words, r: RawAttribution): RawAttribution {
  const [half, rest] = r.content;
  if (r.content.length !== 2 || half![1] > r.cue[0]![0] || rest![0] < r.cue[0]![1]) return r;
  // `The other, | whose name is not known, | said C`
  if (
    r.source[0] &&
    r.source[0][1] <= half![0] &&
    /^(?:whose|whom|who|which)$/.test(doc.lower[firstTokenFrom(doc, half![0])]!)
  )
    return { ...r, content: [rest!] };
  const last = tokenEnd(doc, half!);
  const pronoun = last - 1;
  if (
    !RELATIVE.has(doc.lower[pronoun]!) ||
    firstTokenFrom(doc, half![0]) === pronoun ||
    doc.form[last] !== ','
  )
    return r;
  // `A quarter of that, S says, is lost`
  if (cls[pronoun - 1] !== Word.Noun && cls[pronoun - 1] !== Word.Name) return r;
  return { ...r, content: [[doc.start[pronoun]!, doc.end[pronoun]!], rest!] };
}
