import type { Span } from '../model/span';
import { overlap } from '../model/span';
import type { Doc } from './document';
import type { Candidate } from './extract';
import { QUESTION_WORDS } from './lexicon/speech';
import { words } from './lexicon/words';
import type { QuotePair } from './quotation-marks';
import { firstTokenFrom, type QuoteMap } from './quote-map';

/**
 * Lets content grow over the sentences its quotation runs through: the labeller sees one sentence, a quotation may
 * hold many, stand before or after the one with the cue, or run over paragraphs. Candidates that end without content
 * are left out. Works on text offsets.
 */
export function spreadOverQuotes(
  doc: Doc,
  quotes: readonly QuotePair[],
  map: QuoteMap,
  found: Candidate[],
): Candidate[] {
  for (const c of found) {
    c.content = mergeSpans(c.content.flatMap((span) => grow(doc, quotes, map, c, span)));
    if (c.content.length === 0 && map.outerOf[c.cueHead] === 0) c.content = neighbourQuote(doc, quotes, c);
  }
  return found.filter((c) => c.content.length > 0);
}

/** A span of content together with all of the outer quotations that it begins or ends in. */
function grow(doc: Doc, quotes: readonly QuotePair[], map: QuoteMap, c: Candidate, span: Span): Span[] {
  const first = firstTokenFrom(doc, span[0]);
  const last = firstTokenFrom(doc, span[1] - 1);
  const own = map.outerOf[c.cueHead]!;
  const out: Span[] = [span];
  let [start, end] = span;
  const sentence = doc.sentences[doc.sentenceOf[c.cueHead]!]!;
  const from = doc.start[sentence.first]!;
  const to = doc.end[sentence.last - 1]!;
  for (const [token, edge] of [
    [first, 'start'],
    [last, 'end'],
  ] as const) {
    const number = map.outerOf[token]!;
    if (number === 0 || number === own) continue;
    const pair = quotes[number - 1]!;
    // only what lies beyond the sentence: within it the labeller has judged
    for (const s of pair.spans) {
      const here = overlap(s, [start, end]) > 0;
      if (here && edge === 'start' && s[0] < from && start <= Math.max(from, s[0]) + 2) start = s[0];
      else if (here && edge === 'end' && s[1] > to && end >= to - 2) end = s[1];
      else if (!here && (s[0] >= to || s[1] <= from)) out.push(s);
    }
  }
  out[0] = [start, end];
  return out;
}

/** Sorted, overlapping ones joined. */
export function mergeSpans(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const out: Span[] = [];
  for (const s of sorted) {
    const before = out[out.length - 1];
    if (before && s[0] < before[1]) out[out.length - 1] = [before[0], Math.max(before[1], s[1])];
    else out.push(s);
  }
  return out;
}

const ENDS_IN_COLON = /:\s*$/;

/** For a cue without content in its sentence: the quotation right after a colon, or the one right before. */
function neighbourQuote(doc: Doc, quotes: readonly QuotePair[], c: Candidate): Span[] {
  const sentence = doc.sentences[doc.sentenceOf[c.cueHead]!]!;
  const start = doc.start[sentence.first]!;
  const end = doc.end[sentence.last - 1]!;
  const short = sentence.last - sentence.first <= 8;
  // the first quotation from here on; quotations come in order of their start
  let k = firstFrom(quotes, end);
  while (k < quotes.length && quotes[k]!.level > 0) k++;
  const after = quotes[k];
  if (after && doc.text.slice(end, after.start).trim() === '') {
    if (ENDS_IN_COLON.test(doc.text.slice(start, end))) return [...after.spans];
  }
  if (!short) return [];
  k = firstFrom(quotes, start) - 1;
  while (k >= 0 && quotes[k]!.level > 0) k--;
  const before = quotes[k];
  if (before && before.end <= start && /^[ \t]*$/.test(doc.text.slice(before.end, start)))
    return [...before.spans];
  return [];
}

/** Index of the first quotation that starts at or after `at`. */
function firstFrom(quotes: readonly QuotePair[], at: number): number {
  let lo = 0;
  let hi = quotes.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotes[mid]!.start >= at) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}

const SENTENCE_START = /^["“”‘'«„`]+\p{Lu}/u;
const SENTENCE_END = /[.!?…,—-]["”’'»`]*$/;

/** True for a quotation that reads as a sentence of its own, not as a title or a scare quote; one set apart always does. */
export function readsAsSentence(text: string, q: QuotePair): boolean {
  if (q.open === '') return true;
  const words = text.slice(q.start, q.end);
  if (!SENTENCE_START.test(words) || (q.close !== '' && !SENTENCE_END.test(words))) return false;
  return words.split(/\s+/, 5).length >= 3;
}

const SMALL = /^(?:an?|and|as|at|but|by|for|from|in|into|is|it|nor|of|on|or|so|the|to|up|with|vs)\W*$/i;
/** Words of a heading at most. */
const HEADING = 8;

/** `‘The Long Road Home.’`: a few words in marks, written large each, head a section or name a work. */
export function isHeading(text: string, q: QuotePair): boolean {
  const words = text.slice(q.start + q.open.length, q.end - q.close.length).split(/\s+/, HEADING + 1);
  return words.length <= HEADING && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word));
}

/** “Next question.” “Why?”: a sentence by its first letter and the stop within its marks, however short. */
export function isShortSentence(text: string, q: QuotePair): boolean {
  const words = text.slice(q.start, q.end);
  return q.close !== '' && SENTENCE_START.test(words) && SHORT_END.test(words);
}
const SHORT_END = /[.!?…]["”’'»`]+$/;

/** `“A,” S said.`, `“A”, S said.`: a quotation whose comma leads on to who speaks. */
const isFollowedBySpeaker = (text: string, q: QuotePair): boolean =>
  /,["”’'»`]+$/.test(text.slice(q.start, q.end)) || /^,\s/.test(text.slice(q.end, q.end + 2));

/** At most so many words of the author's stand between an attribution and a quotation that goes on with it. */
const ASIDE = 25;
const SHORT_ASIDE = 3;

/** How many words stand in `[start, end)` of the text; without end, when that is more than an aside in one line. */
function wordsBetween(text: string, start: number, end: number): number {
  if (end - start > ASIDE * 16) return Number.POSITIVE_INFINITY;
  const gap = text.slice(start, end);
  if (gap.includes('\n')) return Number.POSITIVE_INFINITY;
  return gap.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;
}

/**
 * Gives each unclaimed quotation to the attribution right before it in its paragraph (“A,” he said. “B.”): when no word
 * stands between, or a few do and both are quotations.
 * @param found the candidates that were chosen; their content grows
 */
export function claimFollowing(
  doc: Doc,
  quotes: readonly QuotePair[],
  map: QuoteMap,
  found: Candidate[],
): void {
  const claimed = claimedQuotes(doc, quotes, map, found);
  const ends = found.map((c) => ({ c, end: endOf(c) })).sort((a, b) => a.end - b.end);
  let next = 0;
  let before: { c: Candidate; end: number } | undefined;
  let quoted: { c: Candidate; end: number } | undefined;
  quotes.forEach((q, k) => {
    for (; next < ends.length && ends[next]!.end <= q.start; next++) {
      if (!before || ends[next]!.end >= before.end) before = ends[next];
      if (quotesIn(doc, map, ends[next]!.c).some((n) => readsAsSentence(doc.text, quotes[n]!)))
        quoted = ends[next];
    }
    const bare = before && quotesIn(doc, map, before.c).length === 0;
    if (quoted && bare && readsAsSentence(doc.text, q) && opensSentence(doc, q)) {
      // “A,” he said, waving. He denied the rest. “B.”: a quotation goes on with the one before it
      if (wordsBetween(doc.text, quoted.end, q.start) <= ASIDE) before = quoted;
    }
    if (!before || q.level > 0 || claimed[k]) return;
    const words = wordsBetween(doc.text, before.end, q.start);
    if (words === Number.POSITIVE_INFINITY || map.outerOf[before.c.cueHead]! > 0) return;
    const gap = doc.text.slice(before.end, q.start);
    // `said on ABC’s “This Week.”`: what somebody’s show is called
    if (
      /(?:[’']s|\b(?:show|program|programme|podcast|magazine|newspaper))\s*$/.test(gap) &&
      isHeading(doc.text, q)
    )
      return;
    const whole =
      readsAsSentence(doc.text, q) ||
      (isShortSentence(doc.text, q) && opensSentence(doc, q) && ENDED.test(gap));
    const unquoted = quotesIn(doc, map, before.c).length === 0;
    // `What did he think of it? “Rubbish.”`: the answer is not what was asked
    if (unquotedQuestion(doc, map, quotes, before.c, q)) return;
    // `“A,” he said. Dahl was incredulous. “B.”`: somebody else comes forward
    if (words > 0 && opensSentence(doc, q) && othersAct(doc.text, before.c, gap)) return;
    // `Another was kinder: “…”`: a colon introduces somebody else
    if (words > 0 && gap.trimEnd().endsWith(':')) return;
    if (
      unquoted
        ? words > 0 || isAnswer(doc, before.c) || (opensSentence(doc, q) && isFollowedBySpeaker(doc.text, q))
        : words > (whole ? ASIDE : SHORT_ASIDE)
    )
      return;
    const told = speakerIn(doc, ends, before.c);
    if (told) told.content = mergeSpans([...told.content, ...q.spans]);
    before.c.content = mergeSpans([...before.c.content, ...q.spans]);
    before = { c: before.c, end: q.end };
    if (readsAsSentence(doc.text, q)) quoted = before;
  });
}

/** `“A,” S said, according to R. “B.”`: whose words R passes on, and goes on with. */
function speakerIn(doc: Doc, ends: readonly { c: Candidate }[], c: Candidate): Candidate | undefined {
  if (doc.lower[c.cueHead] !== 'according') return undefined;
  const inside = ([start, end]: Span) => c.content.some((s) => s[0] <= start && end <= s[1]);
  return ends.find(
    (x) => x.c !== c && x.c.source.length > 0 && x.c.cue.every(inside) && x.c.content.every(inside),
  )?.c;
}

/** `when asked about it. “Never.”`: what stands in marks behind a question that nobody asks is the answer to it. */
const isAnswer = (doc: Doc, c: Candidate): boolean =>
  c.source.length === 0 && QUESTION_WORDS.has(doc.lower[c.cueHead]!);

/** Whether nothing but a question mark stands between what is reported without marks and the quotation. */
function unquotedQuestion(
  doc: Doc,
  map: QuoteMap,
  quotes: readonly QuotePair[],
  c: Candidate,
  q: QuotePair,
): boolean {
  return (
    /\?\s*$/.test(doc.text.slice(endOf(c) - 1, q.start)) &&
    !quotesIn(doc, map, c).some((k) => quotes[k]!.end <= q.start)
  );
}

/** Sentences in the gap that open with a word written large, which is no function word and no part of the speaker's name. */
function othersAct(text: string, c: Candidate, gap: string): boolean {
  if (c.source.length === 0) return false;
  const own = c.source.map((s) => text.slice(...s)).join(' ');
  if (PRONOUN.test(own)) return false;
  const last =
    gap
      .trim()
      .split(/(?<=[.!?]["”’]?)\s+/u)
      .at(-1) ?? '';
  const [, word] =
    /^(\p{Lu}[\p{L}’'-]+)\s+(?:was|is|had|has|looked|looks|seemed|disagreed|disagrees|shrugged|shrugs|laughed|laughs|smiled|smiles|nodded|nods|agreed|agrees|sighed|sighs)\b/u.exec(
      last,
    ) ?? [];
  return word !== undefined && !FUNCTION_WORD.has(word) && !own.includes(word);
}
const PRONOUN = /^(?:he|she|they|it|we|i)$/i;
const FUNCTION_WORD = words(`
  He She They It We I You The This That These Those There Here His Her Their Its Our My But And What Who All
  Nothing Nobody Everything Everyone Each One Such So
`);

const ENDED = /[.!?]\s*$/;

const opensSentence = (doc: Doc, q: QuotePair): boolean => {
  const token = firstTokenFrom(doc, q.start);
  return token < doc.length && doc.sentences[doc.sentenceOf[token]!]!.first === token;
};

/** Where the last of its parts ends: the source may follow the cue, with a long apposition. */
export const endOf = (c: Pick<Candidate, 'content' | 'cue' | 'source'>) =>
  Math.max(...[c.content, c.cue, c.source].map((spans) => spans[spans.length - 1]?.[1] ?? 0));

/** Indices of the outermost quotations that the content touches, but those the cue itself stands in. */
export function quotesIn(doc: Doc, map: QuoteMap, c: Pick<Candidate, 'content' | 'cueHead'>): number[] {
  const own = c.cueHead < 0 ? 0 : map.outerOf[c.cueHead]!;
  const out = new Set<number>();
  for (const [start, end] of c.content) {
    for (let t = firstTokenFrom(doc, start); t < doc.length && doc.start[t]! < end; t++) {
      const k = map.outerOf[t]!;
      if (k > 0 && k !== own) out.add(k - 1);
    }
  }
  return [...out];
}

/** 1 for each quotation of which an attribution from outside it has taken words. */
export function claimedQuotes(
  doc: Doc,
  quotes: readonly QuotePair[],
  map: QuoteMap,
  found: readonly Pick<Candidate, 'content' | 'cueHead'>[],
): Uint8Array {
  const claimed = new Uint8Array(quotes.length);
  for (const c of found) for (const k of quotesIn(doc, map, c)) claimed[k] = 1;
  return claimed;
}
