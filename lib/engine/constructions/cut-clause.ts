import type { Span } from '../../model/span';
import { type Doc, type RawAttribution, TAGS } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { afterRecipient, contentEnd, verbAfterSubject } from './clause';
import { FINITE_OR_MODAL, sayingEnd, tokenEnd } from './shared';

/** Verbs of saying whose clause needs no `that`. */
const CLAUSAL = words(
  'said says say adds added claims claimed argues argued insists insisted admits admitted',
);
/** Verbs that name first whom one speaks to: what follows him is what was said. */
const TO_SOMEBODY = words('told tells promised promises assured assures warned warns reminded reminds');
const WHEN = words('when after before while as once');
const AT = words('at in on during yesterday today last earlier');

/**
 * Mends contents that were cut within a clause: before the verb of which they are the subject (`said | the deputy, Ann Reed, | told them`),
 * before a verb that has its clause behind it (`| Every week | he promised me the money was on its way`), and what is said of a `that` that
 * stands for something (`denied that | when the paper asked`).
 * @param list what was found in the passage of `quotes`
 */
export function withWholeClauses(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
): RawAttribution[] {
  return list.map((found) => {
    const r = clauseAlone(w.doc, found);
    if (r.cueHead < 0 || r.cue.length !== 1 || r.content.length !== 1) return r;
    const content =
      withItsSubject(w.doc, quotes, list, r) ??
      toItsVerb(w, quotes, list, r) ??
      behindRecipient(w, quotes, list, r) ??
      pastAdverbial(w.doc, quotes, list, r) ??
      bareThat(w.doc, r) ??
      withOutcome(w.doc, quotes, r);
    return content ? { ...r, content: [content] } : r;
  });
}

/** `If you went, | each of them would say that C`: what stands before the subject of a verb with its clause behind it is not said. */
function clauseAlone(doc: Doc, r: RawAttribution): RawAttribution {
  const [before, behind] = r.content;
  const cue = r.cue[0];
  const source = r.source[0];
  if (r.content.length !== 2 || !cue || !source || before![1] > source[0] || source[1] > cue[0]) return r;
  if (doc.start[tokenEnd(doc, cue)] !== behind![0] || !/^that\b/.test(doc.text.slice(...behind!))) return r;
  return /^["“‘«`']/.test(doc.text.slice(...before!)) ? r : { ...r, content: [behind!] };
}

/** `They were “so dear that we gave up. I went home,” S said`: a quotation of several sentences that goes on with the author's begin of its first. */
function withItsSubject(
  doc: Doc,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  r: RawAttribution,
): Span | null {
  const body = r.content[0]!;
  if (
    r.source.length === 0 ||
    body[1] > r.cue[0]![0] ||
    !/^["“]\p{Ll}/u.test(doc.text.slice(body[0], body[0] + 2))
  )
    return null;
  const open = firstTokenFrom(doc, body[0]);
  const { first } = sentenceAt(doc, open);
  if (open - first < 2 || open - first > 10 || doc.sentenceOf[r.cueHead] === doc.sentenceOf[open])
    return null;
  let finite = false;
  for (let k = first; k < open; k++) {
    if (doc.shape[k] === 4) return null;
    if (FINITE_OR_MODAL.includes(doc.tag[k]!)) finite = true;
  }
  const start = doc.start[first]!;
  const taken = list.some(
    (x) => x !== r && [...x.cue, ...x.content].some((s) => s[0] < body[0] && s[1] > start),
  );
  return finite && !taken && quotes.some((q) => q.start === body[0] && q.end === body[1])
    ? [start, body[1]]
    : null;
}

/** A content that is nothing but the subject of the verb behind it goes on with that verb. */
function toItsVerb(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  r: RawAttribution,
): Span | null {
  const { doc } = w;
  const body = r.content[0]!;
  const after = tokenEnd(doc, r.cue[0]!);
  const start = firstTokenFrom(doc, body[0]);
  const that = doc.lower[start] === 'that' && start === after;
  if ((!CLAUSAL.has(doc.lower[r.cueHead]!) && !that) || r.cueHead !== after - 1) return null;
  if (start !== after && !(start === after + 1 && doc.lower[after] === 'that')) return null;
  const limit = sayingEnd(
    doc,
    quotes,
    list.filter((x) => x !== r),
    sentenceAt(doc, start),
    r.cueHead,
  );
  const subject = doc.lower[start] === 'that' ? start + 1 : start;
  const last = tokenEnd(doc, body);
  const verb = pastClause(w, subject, last) ?? verbAfterSubject(w, subject, limit);
  if (verb < last || last <= subject || !FINITE_OR_MODAL.includes(doc.tag[verb]!)) return null;
  // `said the deputy, who smiled`: an inverted speaker
  const source = r.source[0];
  if (!source || source[1] > r.cue[0]![0]) return null;
  return spanOf(doc, { first: start, last: contentEnd(doc, start, limit) });
}

/** `argued the group, | which has lost ground, | is weak`: the verb behind the clause that a content was cut after; null elsewhere. */
function pastClause(w: Words, subject: number, last: number): number | null {
  const { doc } = w;
  if (doc.form[last] !== ',' || !FINITE_OR_MODAL.includes(doc.tag[last + 1]!)) return null;
  const np = nounPhraseFrom(w, subject, last);
  const clause =
    np !== null && doc.form[np.last] === ',' && /^(?:who|which|whose)$/.test(doc.lower[np.last + 1]!);
  return clause ? last + 1 : null;
}

/** What stands before a verb that has its recipient and a clause behind it is an adjunct, no content. */
function behindRecipient(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  r: RawAttribution,
): Span | null {
  const { doc } = w;
  const body = r.content[0]!;
  const after = tokenEnd(doc, r.cue[0]!);
  if (body[1] > r.cue[0]![0] || !TO_SOMEBODY.has(doc.lower[r.cueHead]!) || r.cueHead !== after - 1)
    return null;
  if (/["“”«»]|''/.test(doc.text.slice(body[0] + 1, r.cue[0]![0]))) return null;
  const recipient = nounPhraseFrom(w, after, after + 2);
  if (recipient?.first !== after || recipient.last !== after + 1 || w.cls[after] !== Word.Pronoun)
    return null;
  const limit = sayingEnd(
    doc,
    quotes,
    list.filter((x) => x !== r),
    sentenceAt(doc, after),
    r.cueHead,
  );
  const from = afterRecipient(w, after, limit, false);
  return from > after ? spanOf(doc, { first: from, last: contentEnd(doc, from, limit) }) : null;
}

/** `said that at noon`, `denied that when the paper asked`: a `that` without a clause of its own is all that was said. */
function bareThat(doc: Doc, r: RawAttribution): Span | null {
  const body = r.content[0]!;
  const start = firstTokenFrom(doc, body[0]);
  const last = tokenEnd(doc, body);
  if (doc.lower[start] !== 'that' || tokenEnd(doc, r.cue[0]!) !== start || last - start < 2) return null;
  const when = WHEN.has(doc.lower[start + 1]!);
  if (!when && !AT.has(doc.lower[start + 1]!)) return null;
  let finite = 0;
  for (let k = start + 1; k < last; k++) {
    if (FINITE_OR_MODAL.includes(doc.tag[k]!)) finite++;
    if (doc.form[k] === ',') return null;
  }
  return finite === (when ? 1 : 0) ? [body[0], doc.end[start]!] : null;
}

/** So many words may tell whom somebody told. */
const RECIPIENT = 4;
const OPENS_ADVERBIAL = words(
  'according during since by for despite under among between with after before in on at from',
);

/** `showed that | during her term, half of them were sold`: behind an adverbial follows the clause that its `that` opens. */
function pastAdverbial(
  doc: Doc,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  r: RawAttribution,
): Span | null {
  const body = r.content[0]!;
  const start = firstTokenFrom(doc, body[0]);
  const end = tokenEnd(doc, body);
  const told = start - tokenEnd(doc, r.cue[0]!);
  if (doc.lower[start] !== 'that' || told < 0 || told > RECIPIENT) return null;
  const opens = doc.form[start + 1] === ',' ? start + 2 : start + 1;
  const adverbial = OPENS_ADVERBIAL.has(doc.lower[opens] ?? '');
  let comma = opens + 1;
  for (; doc.form[comma] !== ','; comma++) {
    if (comma >= doc.length) return null;
    // `sometime in the week that followed`
    const clause = /^(?:that|who|which)$/.test(doc.lower[comma - 1]!) && comma - 1 > opens;
    if (FINITE_OR_MODAL.includes(doc.tag[comma]!) && !clause) return null;
  }
  // without a preposition only before a pronoun and its verb
  const goesOn = /^(?:he|she|they|it|we|i|you)$/.test(doc.lower[comma + 1] ?? '');
  if (!adverbial && !(goesOn && FINITE_OR_MODAL.includes(doc.tag[comma + 2]!))) return null;
  if (end > comma + 1 || AFTER_ANOTHER.test(doc.lower[comma + 1] ?? '')) return null;
  const limit = sayingEnd(
    doc,
    quotes,
    list.filter((x) => x !== r),
    sentenceAt(doc, start),
    r.cueHead,
  );
  const last = contentEnd(doc, start, limit);
  for (let k = comma + 2; k < last; k++)
    if (FINITE_OR_MODAL.includes(doc.tag[k]!)) return spanOf(doc, { first: start, last });
  return null;
}
/** What goes on with the author's own clause behind `said that at noon,`. */
const AFTER_ANOTHER = /^(?:and|but|or|which|who|where|when|while|according)$/;

const OUTCOME = words(`
  killing injuring wounding leaving causing forcing damaging destroying triggering sparking prompting displacing trapping bringing raising
  costing affecting disrupting injuring sending threatening endangering crippling flooding cutting
`);
const GERUND = TAGS.indexOf('VBG');

/** `said rebels fired on a convoy, | killing three drivers`: what came of what is told belongs to it, up to the sentence's end. */
function withOutcome(doc: Doc, quotes: readonly QuotePair[], r: RawAttribution): Span | null {
  const body = r.content[0]!;
  if (body[0] < r.cue[0]![1]) return null;
  const comma = tokenEnd(doc, body);
  const { last } = sentenceAt(doc, comma - 1);
  if (doc.form[comma] !== ',' || comma + 2 >= last || doc.tag[comma + 1] !== GERUND) return null;
  if (
    !OUTCOME.has(doc.lower[comma + 1]!) ||
    quotes.some((q) => q.start < doc.start[comma]! && body[0] < q.end)
  )
    return null;
  for (let k = comma + 2; k < last; k++)
    if (FINITE_OR_MODAL.includes(doc.tag[k]!) || doc.form[k] === ',' || /^["“”;:—–]$/.test(doc.form[k]!))
      return null;
  return [body[0], doc.end[contentEnd(doc, comma + 1, last) - 1]!];
}

const sentenceAt = (doc: Doc, token: number) => doc.sentences[doc.sentenceOf[token]!]!;
