import type { Span } from '../../model/span';
import { type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf } from '../draft';
import { REPORTING_WORDS } from '../lexicon/reporting';
import { words } from '../lexicon/words';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { afterRecipient, clauseAfter, contentEnd } from './clause';
import { BE, learned, type Made, quoteAt, sayingEnd } from './shared';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

/** Verbs with an infinitive that tell how often or when somebody says something. */
const TO = words(
  'used continued continues continue liked likes like loved loves tended tends tend appear appears appeared seem seems seemed happened began begins started starts proceeded hastened hastens rushed prefers preferred managed came forgot dared hesitated',
);
/** The same with a participle. */
const ING = words('kept keeps keep began begins started starts continued continues');
const WENT = words('went goes gone go');
/** Words at which this construction can be. */
export const CATENATIVES = words(...TO, ...ING, ...WENT, 'first heard');
const WH = words('that whether if how why what who');
const GERUND = TAGS.indexOf('VBG');

/**
 * `S used to say C`, `S went on to warn that C`, `S kept asking whether C`, `S was first to report that C`, `S was heard to say C`: a verb of
 * saying below one that tells how often, when or before whom; both are the cue.
 */
export function catenative(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): Made | null {
  const { doc } = w;
  const verb = sayingVerb(w, k, sentence);
  if (verb < 0 || !REPORTING_WORDS.has(doc.lower[verb]!)) return null;
  let first = groupStart(doc, k, sentence.first);
  if (doc.lower[k] === 'first' || doc.lower[k] === 'heard') {
    while (first > sentence.first && /^(?:the|one|of|among|also|once)$/.test(doc.lower[first - 1]!)) first--;
    if (BE.has(doc.lower[first - 1] ?? '')) first = groupStart(doc, first - 1, sentence.first);
    if (!BE.has(doc.lower[first]!) && !/^(?:has|have|had)$/.test(doc.lower[first]!)) return null;
  } else if (BE.has(doc.lower[first - 1] ?? '') || BE.has(doc.lower[k - 1] ?? '')) return null;
  for (let j = first; j < verb; j++) if (/^(?:not|n['’]t|never)$/.test(doc.lower[j]!)) return null;
  const subject = subjectOf(w, first, sentence);
  if (!subject) return null;
  const content = contentOf(w, quotes, list, sentence, verb);
  if (!content) return null;
  const apart = doc.lower[k] === 'heard' && verb > k + 2;
  const cue: Span[] = apart
    ? [
        spanOf(doc, { first, last: k + 1 }),
        spanOf(doc, { first: doc.lower[verb - 1] === 'to' ? verb - 1 : verb, last: verb + 1 }),
      ]
    : [spanOf(doc, { first, last: verb + 1 })];
  return {
    cue,
    source: [spanOf(doc, subject)],
    content,
    cueHead: verb,
    confidence: 0.75,
    trace: [{ stage: 'cue', rule: 'a verb of saying below another', span: cue[0]! }],
  };
}

/** Token of the verb of saying that hangs on the one at `k`; -1 when there is none. */
function sayingVerb({ doc }: Words, k: number, sentence: TokenRange): number {
  const lower = doc.lower[k]!;
  const next = doc.lower[k + 1] ?? '';
  if (WENT.has(lower)) return next === 'on' && doc.lower[k + 2] === 'to' ? k + 3 : -1;
  if (lower === 'heard') {
    for (let j = k + 1; j < Math.min(sentence.last - 2, k + 8); j++) {
      if (/^[,.;:]$/.test(doc.form[j]!)) return -1;
      if (doc.lower[j] === 'to' && doc.tag[j + 1] === TAGS.indexOf('VB')) return j + 1;
      if (doc.tag[j] === GERUND) return j;
    }
    return -1;
  }
  if ((TO.has(lower) || lower === 'first') && next === 'to') return k + 2;
  return ING.has(lower) && doc.tag[k + 1] === GERUND ? k + 1 : -1;
}

/** What was learned for the verb, the quotation or the clause behind it. */
function contentOf(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  verb: number,
): Span[] | null {
  const { doc } = w;
  const own = learned(doc, list, verb, verb + 1)?.content.filter((s) => s[0] >= doc.end[verb]!) ?? [];
  if (own.length > 0) return own;
  let at = verb + 1;
  if (/^[,:]$/.test(doc.form[at] ?? '')) at++;
  const q = at < sentence.last ? quoteAt(quotes, doc.start[at]!) : undefined;
  if (q) return [...q.spans];
  const limit = sayingEnd(doc, quotes, list, sentence, verb);
  if (at >= limit) return null;
  const told = /^(?:tell|ask|warn|promise|assure|remind)(?:ing)?$/.test(doc.lower[verb]!);
  let from = WH.has(doc.lower[at]!) ? at : clauseAfter(w, at, limit);
  if (from < 0 && told) from = afterRecipient(w, at, limit, true);
  return from < 0 ? null : [[doc.start[from]!, doc.end[contentEnd(doc, from, limit) - 1]!]];
}
