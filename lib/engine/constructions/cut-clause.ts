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
  return list.map((r) => {
    if (r.cueHead < 0 || r.cue.length !== 1 || r.content.length !== 1) return r;
    const content =
      toItsVerb(w, quotes, list, r) ??
      behindRecipient(w, quotes, list, r) ??
      bareThat(w.doc, r) ??
      withOutcome(w.doc, quotes, r);
    return content ? { ...r, content: [content] } : r;
  });
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
  if (!CLAUSAL.has(doc.lower[r.cueHead]!) || r.cueHead !== after - 1) return null;
  if (start !== after && !(start === after + 1 && doc.lower[after] === 'that')) return null;
  const limit = sayingEnd(
    doc,
    quotes,
    list.filter((x) => x !== r),
    sentenceAt(doc, start),
    r.cueHead,
  );
  const subject = doc.lower[start] === 'that' ? start + 1 : start;
  const verb = verbAfterSubject(w, subject, limit);
  const last = tokenEnd(doc, body);
  if (verb < last || last <= subject || !FINITE_OR_MODAL.includes(doc.tag[verb]!)) return null;
  // `said the deputy, who smiled`: an inverted speaker
  const source = r.source[0];
  if (!source || source[1] > r.cue[0]![0]) return null;
  return spanOf(doc, { first: start, last: contentEnd(doc, start, limit) });
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
