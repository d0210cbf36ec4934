import type { Span } from '../../model/span';
import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { ANSWER_NOUNS } from '../lexicon/speech';
import { words } from '../lexicon/words';
import { nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { Word } from '../word';
import { contentEnd } from './clause';
import { BE, LEADING, quoteAt } from './shared';
import { spokenObject } from './spoken-object';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

/** Words at which these constructions can be. */
export const SHOWS = words('has have had shows show showed records recorded quotes quoted quoting');
export const WORDS_OF = words(
  'words phrase formulation parlance description telling put puts say says said how',
  ...ANSWER_NOUNS,
);
/** `The transcript has S replying: C`: what a record lets somebody say. */
export function recordHas(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!SHOWS.has(doc.lower[k]!)) return null;
  const spoken = spokenObject(w, k + 1, sentence.last);
  if (!spoken) return null;
  const { source: np, verb } = spoken;
  let from = verb + 1;
  while (/^[:,]$/.test(doc.form[from] ?? '')) from++;
  // `“C,” the transcript has S saying.`
  // `“C,” the notes have S telling a senator.`
  const told = /^(?:telling|asking|answering)$/.test(doc.lower[verb]!)
    ? nounPhraseFrom(w, from, sentence.last)
    : null;
  if (told?.first === from && /^[.!?;,]$/.test(doc.form[told.last] ?? '.')) from = told.last;
  const ended =
    from >= sentence.last ||
    /^[.!?;]$/.test(doc.form[from]!) ||
    (from === told?.last && doc.form[from] === ',');
  const before = ended ? quoteBefore(w, quotes, sentence, k) : undefined;
  if (ended && !before) return null;
  const open = before ?? quoteAt(quotes, doc.start[from]!);
  const content: Span[] = open
    ? [...open.spans]
    : [spanOf(doc, { first: from, last: contentEnd(doc, from, sentence.last) })];
  const cue = spanOf(doc, { first: k, last: k + 1 });
  return {
    cue: [cue, spanOf(doc, { first: verb, last: verb + 1 })],
    source: [spanOf(doc, np)],
    content,
    cueHead: verb,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'has … saying', span: cue }],
  };
}

/** The quotation that ends right before the subject of the verb at `k`. */
function quoteBefore(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  k: number,
): QuotePair | undefined {
  const subject = nounPhraseBefore(w, k, sentence.first);
  if (!subject || subject.first === 0) return undefined;
  const ends = [w.doc.end[subject.first - 1]!, w.doc.end[subject.first - 2] ?? -1];
  return quotes.find((q) => q.level === 0 && ends.includes(q.end));
}

/** `in the words of S, “C”` and `“C”, as S puts it`. */
export function inTheWordsOf(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (
    doc.lower[k] === 'words' &&
    doc.lower[k - 1] === 'the' &&
    doc.lower[k - 2] === 'in' &&
    doc.lower[k + 1] === 'of'
  ) {
    const np = nounPhraseFrom(w, k + 2, sentence.last);
    if (!np || np.first !== k + 2 || doc.form[np.last] !== ',') return null;
    // `The verdict, in the words of one juror, was “fair”.`
    const from = BE.has(doc.lower[np.last + 1] ?? '') ? np.last + 2 : np.last + 1;
    const open = quoteAt(quotes, doc.start[from] ?? -1);
    if (!open) return null;
    return phrase(w, { first: k - 2, last: k + 2 }, np, [...open.spans]);
  }
  if (doc.lower[k] === 'how') return isHow(w, quotes, sentence, k);
  if (ONES.has(doc.lower[k]!)) {
    const own = inOnesWords(w, quotes, sentence, k) ?? withTheWords(w, quotes, sentence, k);
    if (own) return own;
  }
  if (!/^(?:say|says|said|puts?|words)$/.test(doc.lower[k]!)) return wasVerdict(w, quotes, sentence, k);
  if (/^(?:say|says|said)$/.test(doc.lower[k]!)) return asSaid(w, quotes, sentence, k);
  if (/^puts?$/.test(doc.lower[k]!) && /^(?:it|that)$/.test(doc.lower[k + 1] ?? '')) {
    const np = nounPhraseBefore(w, k, sentence.first);
    if (!np || doc.lower[np.first - 1] !== 'as') return null;
    // `As S puts it, “C”`
    let next = k + 2;
    while (/^[,:]$/.test(doc.form[next] ?? '')) next++;
    const behind = next < sentence.last ? quoteAt(quotes, doc.start[next]!) : undefined;
    if (behind && next > k + 2) return phrase(w, { first: k, last: k + 1 }, np, [...behind.spans]);
    if (np.first < sentence.first + 3) return null;
    const ends = [doc.end[np.first - 2]!, doc.end[np.first - 3]!];
    const before = quotes.find((q) => q.level === 0 && ends.includes(q.end));
    if (!before && doc.form[np.first - 2] !== ',') return null;
    const content: Span[] = before
      ? [...before.spans]
      : [spanOf(doc, { first: sentence.first, last: np.first - 2 })];
    return phrase(w, { first: k, last: k + 1 }, np, content);
  }
  return null;
}

const ONES = words(`
  words phrase formulation parlance description telling assessment verdict summary
`);

/** `was, in the minister’s words, “C”`, `“C,” in Ann Reed’s phrase, …`. */
function inOnesWords(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc, cls } = w;
  let at = k - 1;
  while (at > sentence.first && k - at < 9 && !/^[,.;]$/.test(doc.form[at]!) && doc.lower[at] !== 'in') at--;
  if (doc.lower[at] !== 'in') return null;
  const own = /^(?:his|her|their|its|my|our)$/.test(doc.lower[at + 1]!) && at + 2 >= k - 1;
  const possessive = cls[k - 1] === Word.Case || (cls[k - 2] === Word.Case && cls[k - 1] === Word.Modifier);
  if (!own && !possessive) return null;
  const last = own ? at + 2 : cls[k - 1] === Word.Case ? k - 1 : k - 2;
  const behind =
    doc.form[k + 1] === ','
      ? quoteAt(quotes, doc.start[k + 2] ?? -1)
      : quoteAt(quotes, doc.start[k + 1] ?? -1);
  const ends = [doc.end[at - 1] ?? -1, doc.end[at - 2] ?? -1];
  const q =
    behind ?? (at > sentence.first ? quotes.find((x) => x.level === 0 && ends.includes(x.end)) : undefined);
  if (!q) return null;
  const cue = [spanOf(doc, { first: at, last: at + 1 }), spanOf(doc, { first: k, last: k + 1 })];
  return {
    cue,
    source: [spanOf(doc, { first: at + 1, last })],
    content: [...q.spans],
    cueHead: k,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'in the words of', span: cue[1]! }],
  };
}

/** `“C” is how S puts it`, `“C,” was how S described it`. */
function isHow(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!/^(?:is|was|’s|'s)$/.test(doc.lower[k - 1] ?? '')) return null;
  const ends = [doc.end[k - 2] ?? -1, doc.end[k - 3] ?? -1];
  const q = quotes.find((x) => x.level === 0 && ends.includes(x.end));
  const np = nounPhraseFrom(w, k + 1, sentence.last);
  if (
    !q ||
    np?.first !== k + 1 ||
    !/^(?:puts?|describe[sd]?|remembers?|remembered|sums|summed|explain(?:s|ed)|recalls?|recalled|sees)$/.test(
      doc.lower[np.last] ?? '',
    )
  )
    return null;
  return phrase(w, { first: np.last, last: np.last + 1 }, np, [...q.spans]);
}

/** `S signed off with the words “C”`. */
function withTheWords(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc, cls } = w;
  if (!/^(?:the|these|those)$/.test(doc.lower[k - 1] ?? '') || doc.lower[k - 2] !== 'with') return null;
  const at = /^[:,]$/.test(doc.form[k + 1] ?? '') ? k + 2 : k + 1;
  const q = quoteAt(quotes, doc.start[at] ?? -1);
  if (!q) return null;
  for (let v = k - 3; v > sentence.first && v > k - 12; v--) {
    if (doc.form[v] === ',') return null;
    if (cls[v] !== Word.Verb) continue;
    const first = groupStart(doc, v, sentence.first);
    const subject = subjectOf(w, first, sentence);
    return subject ? phrase(w, { first, last: k + 1 }, subject, [...q.spans]) : null;
  }
  return null;
}

/** `“C” was the verdict of S`, `“C” was the only response from S`: the noun says who spoke. */
function wasVerdict(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!/^(?:of|from|by)$/.test(doc.lower[k + 1] ?? '')) return null;
  let first = k - 1;
  while (first > sentence.first && k - first < 5 && !/^(?:was|is|came|comes)$/.test(doc.lower[first]!))
    first--;
  if (
    !/^(?:was|is|came|comes)$/.test(doc.lower[first]!) ||
    !/^(?:the|a|an|one|as)$/.test(doc.lower[first + 1]!)
  )
    return null;
  const ends = [doc.end[first - 1] ?? -1, doc.end[first - 2] ?? -1];
  const q = quotes.find((x) => x.level === 0 && ends.includes(x.end));
  const np = nounPhraseFrom(w, k + 2, sentence.last);
  if (!q || np?.first !== k + 2) return null;
  const name = doc.form[np.last] === ',' ? nounPhraseFrom(w, np.last + 1, sentence.last) : null;
  const named = name?.first === np.last + 1 && w.cls[name.head] === Word.Name;
  return phrase(w, { first, last: k + 2 }, named ? { first: np.first, last: name.last } : np, [...q.spans]);
}

/** `“C,” as S likes to say`, `“C”, as S said at the time`. */
function asSaid(
  w: Words,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  let first = k;
  if (doc.lower[k - 1] === 'to' && /^(?:likes?|liked|used|loves?|loved)$/.test(doc.lower[k - 2] ?? ''))
    first = k - 2;
  else if (/^(?:has|have|had|once|would|often|always|later)$/.test(doc.lower[k - 1] ?? '')) first = k - 1;
  const np = nounPhraseBefore(w, first, sentence.first);
  if (np?.last !== first || doc.lower[np.first - 1] !== 'as') return null;
  const ends = [doc.end[np.first - 2] ?? -1, doc.end[np.first - 3] ?? -1];
  const before = quotes.find((q) => q.level === 0 && ends.includes(q.end));
  if (LEADING.has(doc.lower[first]!)) first++;
  return before ? phrase(w, { first, last: k + 1 }, np, [...before.spans]) : null;
}

function phrase({ doc }: Words, at: TokenRange, source: TokenRange, content: Span[]): RawAttribution {
  const cue = spanOf(doc, at);
  return {
    cue: [cue],
    source: [spanOf(doc, source)],
    content,
    cueHead: at.last - 1,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'in the words of', span: cue }],
  };
}
