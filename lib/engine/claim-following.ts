import type { Span } from '../model/span';
import type { Doc } from './document';
import type { Candidate } from './extract';
import { QUESTION_WORDS } from './lexicon/speech';
import { words } from './lexicon/words';
import type { QuotePair } from './quotation-marks';
import { firstTokenFrom, type QuoteMap } from './quote-map';
import { isHeading, mergeSpans, readsAsSentence, SENTENCE_START } from './spread';

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
      /(?:[’']s|\b(?:show|program|programme|podcast|magazine|newspaper)|\b(?:interview|appearance|conversation) (?:with|on))\s*$/.test(
        gap,
      ) &&
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
        : words >
          (whole || goesOn(doc.text, quotes, quotesIn(doc, map, before.c), q, gap) ? ASIDE : SHORT_ASIDE)
    )
      return;
    const told = speakerIn(doc, map, ends, before.c);
    if (told) told.content = mergeSpans([...told.content, ...q.spans]);
    before.c.content = mergeSpans([...before.c.content, ...q.spans]);
    before = { c: before.c, end: q.end };
    if (readsAsSentence(doc.text, q)) quoted = before;
  });
}

/** `“A,” S said two days after the storm, “b.”`: a sentence in marks goes on, small, behind its comma. */
function goesOn(
  text: string,
  quotes: readonly QuotePair[],
  own: readonly number[],
  q: QuotePair,
  gap: string,
): boolean {
  const last = own.length > 0 ? quotes[own[own.length - 1]!]! : null;
  return (
    last !== null &&
    /,\s*$/.test(gap) &&
    !/[.!?;:]/.test(gap) &&
    /,\s*$/.test(text.slice(last.start, last.end - last.close.length)) &&
    /^\p{Ll}/u.test(text.slice(q.start + q.open.length, q.start + q.open.length + 1))
  );
}

/** `“A,” S said, according to R. “B.”`: whose words R passes on, and goes on with. */
function speakerIn(
  doc: Doc,
  map: QuoteMap,
  ends: readonly { c: Candidate }[],
  c: Candidate,
): Candidate | undefined {
  if (doc.lower[c.cueHead] !== 'according') return undefined;
  const inside = ([start, end]: Span) => c.content.some((s) => s[0] <= start && end <= s[1]);
  return ends.find(
    (x) =>
      x.c !== c &&
      x.c.source.length > 0 &&
      // `“Roe asked them to go,” S said`: whoever speaks within the marks does not go on
      map.outerOf[x.c.cueHead] === 0 &&
      x.c.cue.every(inside) &&
      x.c.content.every(inside),
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
