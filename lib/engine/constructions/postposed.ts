import type { Span } from '../../model/span';
import { type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf } from '../draft';
import { PARENTHETIC } from '../lexicon/parenthetic';
import { words } from '../lexicon/words';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { Word } from '../word';
import { WordFilter } from '../word-filter';
import { AUXILIARIES, FINITE_OR_MODAL, replace, tokenEnd } from './shared';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

const CLOSING_MARK = /^["”’»']$|^''$/;
/** What may open where, when and how somebody said it: an adjunct of the verb. */
const ADJUNCT =
  /^(?:in|on|at|to|by|after|before|during|through|via|with|from|without|late|early|earlier|later|last|this|again|today|yesterday|tonight|shortly|hours|days|weeks|months|aloud|publicly|privately|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Verbs behind which somebody stands who is told. */
const TELLS =
  /^(?:tell|tells|told|assure[sd]?|warn(?:s|ed)|inform(?:s|ed)|promise[sd]|remind(?:s|ed)|caution(?:s|ed)|advise[sd]|notif(?:y|ies|ied))$/;
/** Words that end an adjunct: a clause or another phrase begins. */
const CLAUSAL = words('that whether if who which because and but or');
/** What opens a clause of the author's behind a report that ends its sentence. */
const GOES_ON = words(`
  as while though although but and adding citing quoting according when after before hours days minutes
  weeks months in without despite defying amid a an which
`);
/** Begins of a sentence whose first clause hangs on another. */
const SUBORDINATE = words(`
  when while if after before as since because although though once until unless asked pressed speaking
  writing
`);
const NO_CLAUSE = words('and but so yet or');
/** Begins of what stands before a clause. */
const SCENE = words('in on at for with by from during despite under over behind to of a an');
/** So many words are hardly without a verb. */
const LONG = 9;
/** So many words an adjunct may have. */
const REACH = 16;

const MAY_STAND_BEHIND = new WordFilter(PARENTHETIC);

/**
 * `C, S has claimed in a letter to staff.`, `C1, S insisted in a call to the radio, C2`: a verb of saying put behind or into what it
 * reports, with whatever adjuncts, takes the whole clause. The learned stages see it or not, and take a piece of it as they please.
 */
export function postposed(
  w: Words,
  quotes: readonly QuotePair[],
  sentences: readonly TokenRange[],
  list: RawAttribution[],
): RawAttribution[] {
  const { doc, cls } = w;
  let out = list;
  // behind the first comma alone
  for (const sentence of sentences) {
    let comma = false;
    for (let k = sentence.first + 2; k < sentence.last; k++) {
      if (doc.form[k] === ',') comma = true;
      if (!comma || !MAY_STAND_BEHIND.has(doc, k) || doc.shape[k] !== 0) continue;
      if (cls[k] !== Word.Verb && !AUXILIARIES.has(doc.lower[k - 1]!) && !seemsVerb(w, k)) continue;
      const made = postposedAt(w, quotes, out, sentence, k);
      if (made) out = replace(out, made);
    }
  }
  return out.map((r) => behindReport(w, out, r));
}

/** `C1, S1 reported, while | C2 |, S2 reported`: the second tells what stands behind the first. */
function behindReport({ doc }: Words, list: readonly RawAttribution[], r: RawAttribution): RawAttribution {
  const body = r.content[0];
  const cue = r.cue[0];
  if (!cue || !body || body[1] > cue[0]) return r;
  // `C1, | S1 reported |, while C2, S2 reported`: of the first, what stands before it
  const [, rest] = r.content;
  if (rest && rest[0] > cue[1] && /^(?:while|whereas) /.test(doc.text.slice(...rest))) {
    const others = list.some(
      (x) => x !== r && x.cue[0] && x.cue[0][0] > rest[1] && x.content.some((s) => s[1] === rest[1]),
    );
    return others ? { ...r, content: [body] } : r;
  }
  if (rest) return r;
  for (const first of list) {
    const at = first.cue[0];
    if (
      first === r ||
      !at ||
      first.content[0]?.[0] !== body[0] ||
      at[1] >= body[1] ||
      first.content[0][1] > at[0]
    )
      continue;
    const k = tokenEnd(doc, at);
    if (
      doc.form[k] !== ',' ||
      !/^(?:while|and|but|whereas)$/.test(doc.lower[k + 1]!) ||
      doc.end[k + 2]! >= body[1]
    )
      continue;
    return { ...r, content: [[doc.start[k + 2]!, body[1]]] };
  }
  return r;
}

function postposedAt(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  const at = doc.start[k]!;
  const first = groupStart(doc, k, sentence.first);
  if (/^(?:not|n't|never|to|be|been|is|are|was|were)$/.test(doc.lower[k - 1]!)) return null;
  if (/^(?:will|would|can|could|may|might|must|should)$/.test(doc.lower[first]!)) return null;
  if (/^insist/.test(doc.lower[k]!) && doc.lower[k + 1] === 'on') return null;
  const subject = subjectOf(w, first, sentence);
  if (!subject || /^(?:who|which|that)$/.test(doc.lower[subject.first]!)) return null;
  // the comma may stand within the marks that close before it
  let body = subject.first;
  if (CLOSING_MARK.test(doc.form[body - 1] ?? '') && doc.form[body - 2] === ',') body--;
  else if (doc.form[body - 1] !== ',') return null;
  const comma = body - 1;
  const end = body === subject.first ? comma : body + 1;
  const insideMarks = quotes.some((q) => q.start < at && at < q.end);
  if (insideMarks) return null;
  // `C, S pointed out`
  const pointed = doc.lower[k] === 'pointed' || doc.lower[k] === 'points';
  if (pointed && doc.lower[k + 1] !== 'out') return null;
  const behind = pointed ? k + 2 : k + 1;
  const close = adjunctsEnd(w, behind, sentence.last, TELLS.test(doc.lower[k]!));
  if (close < 0) return null;
  let start = sentence.first;
  for (let j = comma - 1; j > sentence.first; j--)
    if (doc.shape[j] === 4 && /^[;:—–]$/.test(doc.form[j]!)) {
      start = j + 1;
      break;
    }
  const open = doc.start[start]!;
  // a quotation that is all of it: its own constructions know how far it reaches
  if (quotes.some((q) => q.level === 0 && q.start === open && q.end >= doc.end[comma - 1]!)) return null;
  const known = list.find((r) => r.cue.some((s) => s[0] <= at && at < s[1]));
  // how far back a quotation reaches that closes before the speaker the learned stages know
  if (known && (end > comma || CLOSING_MARK.test(doc.form[comma - 1]!))) return null;
  const verbs = mainVerbs(w, start, comma);
  const tail = close >= sentence.last || /^[.!?;]$/.test(doc.form[close]!);
  const goesOn = doc.form[close] === ',' && GOES_ON.has(doc.lower[close + 1] ?? '');
  // of a long clause without a verb the tagger missed it
  const missed =
    verbs === 0 && tail && close === behind && comma - start > LONG && !SCENE.has(doc.lower[start]!);
  // `Drug linked to loss of memory, regulator warns`: headlines leave the auxiliary out
  const headed = verbs === 0 && tail && isHeadline(doc, sentence) && hasParticiple(doc, start, comma);
  if ((tail || goesOn) && (verbs > 0 || missed || headed)) {
    if (comma - start < 3) return null;
    const content = spanOf(doc, { first: start, last: end });
    if (known && !isPiece(w, known, content)) return null;
    return made(w, first, k, behind, subject, [content], known);
  }
  // a plural that the tagger takes for a verb: `The Kelpian envoys, | he said, had left`
  const subjectAlone = verbs === 0 || (verbs === 1 && isPlural(w, start, comma - 1));
  if (doc.form[close] !== ',' || !subjectAlone || NO_CLAUSE.has(doc.lower[start]!)) return null;
  const rest = close + 1;
  if (rest >= sentence.last - 1 || !FINITE_OR_MODAL.includes(doc.tag[rest]!)) return null;
  let last = rest;
  while (last < sentence.last && doc.form[last] !== ';') last++;
  while (last > rest + 1 && /^[.,!?]$/.test(doc.form[last - 1]!)) last--;
  const content: Span[] = [spanOf(doc, { first: start, last: end }), spanOf(doc, { first: rest, last })];
  if (known && (known.content.length > 1 || tokenEnd(doc, known.content[0]!) !== comma)) return null;
  return made(w, first, k, behind, subject, content, known);
}

/** A first line without a stop. */
const isHeadline = (doc: Words['doc'], { first, last }: TokenRange): boolean =>
  first === 0 && doc.paragraphs.length > 1 && !/^[.!?]$/.test(doc.form[last - 1]!);
function hasParticiple(doc: Words['doc'], first: number, last: number): boolean {
  for (let k = first + 1; k < last; k++)
    if (doc.tag[k] === PARTICIPLE || /^to$/.test(doc.lower[k]!)) return true;
  return false;
}
const PARTICIPLE = TAGS.indexOf('VBN');

/** Whether what was learned is no clause before its cue, but a part of one, or something behind the cue. */
function isPiece(w: Words, known: RawAttribution, whole: Span): boolean {
  const { doc } = w;
  const cue = known.cue[0]!;
  if (known.cue.length !== 1 || known.content.length !== 1) return false;
  const body = known.content[0]!;
  if (body[0] > cue[0]) return true;
  // right, yet unsure: the form leaves no doubt
  if (String(body) === String(whole)) return known.confidence < 0.7;
  if (body[0] > whole[0] && body[1] === whole[1]) {
    const { first } = { first: doc.sentences[doc.sentenceOf[known.cueHead]!]!.first };
    let token = first;
    while (doc.start[token]! < body[0]) token++;
    return mainVerbs(w, token, tokenEnd(doc, body)) === 0;
  }
  return mainVerbs(w, tokenEnd(doc, [body[0], body[0] + 1]) - 1, tokenEnd(doc, body)) === 0;
}

/** Behind a noun, `confirmed`, `emails … show`: verbs that end a sentence are often tagged as nouns and adjectives. */
const seemsVerb = ({ doc, cls }: Words, k: number): boolean =>
  NOMINAL.includes(cls[k - 1]!) &&
  (/ed$/.test(doc.lower[k]!) || /^[.!?]$/.test(doc.form[k + 1] ?? '')) &&
  cls[k - 1] !== Word.Determiner;
const NOMINAL: readonly number[] = [Word.Noun, Word.Name, Word.Pronoun];

/** Whether the last word before a comma is a noun in `-s` behind its determiner, whatever the tagger says. */
const isPlural = ({ doc, cls }: Words, start: number, k: number): boolean =>
  k > start + 1 &&
  cls[start] === Word.Determiner &&
  doc.tag[k] === VBZ &&
  !FINITE_OR_MODAL.includes(doc.tag[k - 1]!);
const VBZ = TAGS.indexOf('VBZ');

/** Finite verbs outside relative and subordinate clauses in `[first, last)`. */
function mainVerbs({ doc }: Words, first: number, last: number): number {
  let from = first;
  // `When he came, …`: the clause that hangs on the other ends at the first comma
  if (SUBORDINATE.has(doc.lower[first]!)) {
    while (from < last && doc.form[from] !== ',') from++;
    if (from === last) return 0;
  }
  let n = 0;
  for (let k = from; k < last; k++)
    if (
      FINITE_OR_MODAL.includes(doc.tag[k]!) &&
      !FINITE_OR_MODAL.includes(doc.tag[k - 1] ?? -1) &&
      !/^(?:who|which|that)$/.test(doc.lower[k - 1] ?? '')
    )
      n++;
  return n;
}

/** Token behind the adjuncts of a verb that follows what it reports; -1 where something else stands there. */
function adjunctsEnd(w: Words, from: number, limit: number, tells: boolean): number {
  const { doc } = w;
  let k = from;
  if (k < limit && !/^[,.;!?]$/.test(doc.form[k]!) && !ADJUNCT.test(doc.lower[k]!) && !tells) return -1;
  for (; k < limit && k < from + REACH; k++) {
    if (/^[,.;!?]$/.test(doc.form[k]!)) return k;
    if (/^["“”:—–]$/.test(doc.form[k]!) || CLAUSAL.has(doc.lower[k]!)) return -1;
    if (FINITE_OR_MODAL.includes(doc.tag[k]!) && doc.lower[k + 1] !== 'by' && doc.lower[k + 1] !== 'on')
      return -1;
  }
  return k >= limit ? limit : -1;
}

function made(
  { doc }: Words,
  first: number,
  k: number,
  last: number,
  subject: TokenRange,
  content: Span[],
  known: RawAttribution | undefined,
): RawAttribution {
  const cue = spanOf(doc, { first, last });
  return {
    cue: [cue],
    source: [spanOf(doc, subject)],
    content,
    cueHead: k,
    confidence: Math.max(known?.confidence ?? 0, 0.7),
    trace: [{ stage: 'cue', rule: 'a report behind its clause', span: cue }],
  };
}
