import { type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf } from '../draft';
import { SAYING_PARTICIPLES } from '../lexicon/speech';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { contentEnd } from './clause';
import { isCueAt, quoteAt, sayingEnd } from './shared';
import { type SpokenObject, spokenObject } from './spoken-object';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

/** Verbs with an object that speaks: words at which `recalls` can be. */
export const RECALLED = words('recalled recalls remembered remembers recounted recounts');
const HEARD = /^(?:over)?heard$/;
/** Words at which `recalledSpeech` can be. */
export const SPOKEN = words(...SAYING_PARTICIPLES, 'brag boast swear shout complain joke');
/** Words between the two verbs at most. */
const REACH = 10;
/** What a tagger makes of such a verb. */
const FINITE = ['VBD', 'VBZ', 'VBN', 'JJ'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));

/** `S recalled | him shouting that C`: all of it is what S told. Null where that was found already. */
export function recalls(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  const at = doc.start[k]!;
  if (!RECALLED.has(doc.lower[k]!) || !FINITE.includes(doc.tag[k]!)) return null;
  if (isCueAt(list, at)) return null;
  const spoken = spokenObject(w, k + 1, sentence.last);
  const first = groupStart(doc, k, sentence.first);
  const subject = spoken && subjectOf(w, first, sentence);
  if (!subject) return null;
  const end = contentEnd(doc, k + 1, sayingEnd(doc, quotes, list, sentence, k));
  const cue = spanOf(doc, { first, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, subject)],
    content: [spanOf(doc, { first: k + 1, last: end })],
    cueHead: k,
    confidence: 0.75,
    trace: [{ stage: 'cue', rule: 'recalled … saying', span: cue }],
  };
}

/** `S recalled | him | shouting | that C`, `S heard | her | swear | that C`: what another said, in the mouth of who heard it. */
export function recalledSpeech(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  const spoken = hearerOf(w, sentence, k);
  if (!spoken) return null;
  let from = k + 1;
  while (/^[:,]$/.test(doc.form[from] ?? '')) from++;
  if (from >= sentence.last - 1) return null;
  const open = quoteAt(quotes, doc.start[from]!);
  let end = contentEnd(doc, from, sayingEnd(doc, quotes, list, sentence, k));
  // `joking about the sale | in the bar`
  const matter = /^(?:about|of)$/.test(doc.lower[from]!) ? nounPhraseFrom(w, from + 1, end) : null;
  if (matter?.first === from + 1) end = matter.last;
  if (!open && end <= from) return null;
  const cue = spanOf(doc, { first: k, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, spoken.source)],
    content: open ? [...open.spans] : [spanOf(doc, { first: from, last: end })],
    cueHead: k,
    confidence: 0.75,
    trace: [{ stage: 'cue', rule: 'recalled … saying', span: cue }],
  };
}

/** Who speaks by the verb at `k`, where one who recalls or heard him stands before; null where nobody does. */
function hearerOf(w: Words, sentence: TokenRange, k: number): SpokenObject | null {
  const { doc } = w;
  for (let j = k - 2; j > sentence.first && k - j < REACH; j--) {
    const heard = HEARD.test(doc.lower[j]!);
    if (!heard && !RECALLED.has(doc.lower[j]!)) continue;
    const spoken = spokenObject(w, j + 1, sentence.last, heard);
    return spoken?.verb === k ? spoken : null;
  }
  return null;
}
