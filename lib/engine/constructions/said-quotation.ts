import type { Span } from '../../model/span';
import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { isHeading, readsAsSentence } from '../spread';
import { BE, type Made, quoteAt, SURE } from './shared';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

/** Verbs that quote: words at which this construction can be. */
export const QUOTES = words(
  'said says adds added asked asks replied replies answered answers commented wrote writes told tweeted shouted recalled insisted warned concluded joked quipped explained continued countered declared remarked snapped shrugged mused posted texted quips jokes sighed grumbled muttered whispered yelled screamed laughed barked growled boomed retorted responded protested pleaded thundered deadpanned fumed gushed enthused scoffed sniffed tutted ventured volunteered offered chimed',
);
/** Those that a noun phrase follows as its subject: `“C,” said S`. */
const INVERTED = words(
  'said says asks asked adds added wrote writes replied snapped shrugged mused joked quipped sighed grumbled muttered retorted deadpanned scoffed sniffed tutted',
);
/** A quotation that a comma, a question or a dash ends within its marks goes on in the sentence. */
const OPEN_ENDED = /[,!?…—–-]["”’'»]+$/u;

/**
 * `“C,” S said`, `“C?” asked S`, `S said: “C.”`: a verb that quotes beside a quotation that no attribution from outside of it has
 * taken. The form leaves no choice, whatever the sentence around it looks like.
 */
export function saidQuotation(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): Made | null {
  const { doc } = w;
  if (!QUOTES.has(doc.lower[k]!) || doc.shape[k] !== 0) return null;
  const at = doc.start[k]!;
  const free = (q: QuotePair) =>
    q.level === 0 &&
    readsAsSentence(doc.text, q) &&
    !isHeading(doc.text, q) &&
    !quotes.some((x) => x !== q && x.start < q.start && q.end < x.end) &&
    (at < q.start || q.end <= at) &&
    !list.some((r) => r.cue.some((s) => s[1] <= q.start || q.end <= s[0]) && r.content.some(within(q)));
  const first = groupStart(doc, k, sentence.first);
  if (BE.has(doc.lower[first - 1] ?? '') || /^(?:to|not|n't|never)$/.test(doc.lower[first - 1] ?? ''))
    return null;
  for (let j = first; j < k; j++)
    if (BE.has(doc.lower[j]!) || /^(?:not|n't|never)$/.test(doc.lower[j]!)) return null;
  const after = quoteAt(quotes, doc.start[k + 2] ?? -1);
  if (after && /^[:,]$/.test(doc.form[k + 1] ?? '') && free(after)) {
    const subject = subjectOf(w, first, sentence);
    return subject ? made(w, first, k, subject, after) : null;
  }
  const ends = (token: number) =>
    quotes.find(
      (q) => q.end === doc.end[token - 1] && OPEN_ENDED.test(doc.text.slice(q.start, q.end)) && free(q),
    );
  const beside = INVERTED.has(doc.lower[k]!) && first === k ? ends(k) : undefined;
  if (beside) {
    const np = nounPhraseFrom(w, k + 1, sentence.last);
    return np && np.first === k + 1 ? made(w, first, k, np, beside) : null;
  }
  const subject = subjectOf(w, first, sentence);
  const before = subject ? ends(subject.first) : undefined;
  return subject && before ? made(w, first, k, subject, before) : null;
}

const within =
  (q: QuotePair) =>
  ([start, end]: Span): boolean =>
    start < q.end && q.start < end;

function made({ doc }: Words, first: number, k: number, source: TokenRange, q: QuotePair): Made {
  const cue = spanOf(doc, { first, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, source)],
    content: [...q.spans],
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'quotation beside its speaker', span: cue }],
  };
}
