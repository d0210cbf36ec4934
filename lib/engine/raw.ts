import type { BlockQuotation } from '../model/block-quotation';
import type { Span } from '../model/span';
import { withBlocks } from './block-quotations';
import { claimedQuotes, claimFollowing, endOf, isShortSentence } from './claim-following';
import { confidenceFeatures, confidenceOf } from './confidence';
import type { Doc, RawAttribution } from './document';
import { type Candidate, type ExtractorModel, extractSentence } from './extract';
import { introduction } from './introduction';
import { STATEMENT_WORDS } from './lexicon/speech';
import { tagDocument } from './linguistics';
import type { EngineModels } from './models';
import { parseSentence } from './parse';
import { findQuotes, type QuotePair } from './quotation-marks';
import { firstTokenFrom, mapQuotes, type QuoteMap } from './quote-map';
import { screenSentence } from './screen';
import { selectCandidates } from './select';
import { isHeading, readsAsSentence, spreadOverQuotes } from './spread';
import { tokenizeText } from './tokenize';

/** A text after the learned stages: analysed, its quotations found, its attributions as spans. */
export interface RawAnalysis {
  doc: Doc;
  quotes: QuotePair[];
  raw: RawAttribution[];
}

/** A text with everything in it that may be an attribution. */
export interface Candidates {
  doc: Doc;
  quotes: QuotePair[];
  map: QuoteMap;
  found: Candidate[];
}

/** Candidates of a document before any is dropped, each with its confidence. */
export function findCandidates(
  text: string,
  models: EngineModels,
  blocks: readonly BlockQuotation[] = [],
): Candidates {
  const doc = tokenizeText(text);
  tagDocument(doc, models.linguistics);
  const quotes = withBlocks(text, doc.paragraphs, findQuotes(text, doc.paragraphs), blocks);
  const map = mapQuotes(doc, quotes);
  const found: Candidate[] = [];
  const possible = new Uint8Array(doc.length);
  for (let s = 0; s < doc.sentences.length; s++) {
    const { first, last } = doc.sentences[s]!;
    if (!screenSentence(doc, first, last, map.quoteOf, models.screen, possible)) continue;
    parseSentence(doc, s, models.linguistics.parser);
    for (const c of extractSentence(doc, s, map, models.extractor, possible)) found.push(c);
  }
  return { doc, quotes, map, found: weighCandidates(doc, quotes, map, found, models.extractor) };
}

/** Lets the candidates' content grow over its quotations and gives each that has content its confidence. */
export function weighCandidates(
  doc: Doc,
  quotes: readonly QuotePair[],
  map: QuoteMap,
  found: Candidate[],
  model: Pick<ExtractorModel, 'calibration'>,
): Candidate[] {
  const spread = spreadOverQuotes(doc, quotes, map, found);
  for (const c of spread) {
    const quoted = quotes.some(
      (q) => q.level === 0 && c.content.some((s) => s[0] <= q.start && q.start < s[1]),
    );
    c.confidence = confidenceOf(confidenceFeatures(c, quoted), model.calibration);
  }
  return spread;
}

/** Below this confidence a candidate is not reported at all. */
export const REPORT_FLOOR = 0.4;

/** How sure a quotation is that nobody introduces: the corpus labels few of them, our guideline all. */
const FLOATING = 0.76;

/** One set apart by the page right behind what somebody said, and one behind anything else: a poem, a letter, a recipe. */
const BLOCK = 0.85;
const LOOSE_BLOCK = 0.5;

/** The same for plain verbs of saying, which deep inside another's words are scored too low. */
const PLAIN_FLOOR = 0.15;

/** The learned stages over one text: tokens, classes, names, trees, quotations, cues with their parts, floating quotations. */
export function analyzeRaw(
  text: string,
  models: EngineModels,
  blocks: readonly BlockQuotation[] = [],
): RawAnalysis {
  return chooseCandidates(findCandidates(text, models, blocks), models);
}

/** What is reported of a document's candidates (their content grows), and the quotations that nobody introduces. */
export function chooseCandidates(
  { doc, quotes, map, found }: Candidates,
  models: Pick<EngineModels, 'extractor'>,
): RawAnalysis {
  const { text } = doc;
  const least = (c: Candidate) => (STATEMENT_WORDS.has(doc.lower[c.cueHead]!) ? PLAIN_FLOOR : REPORT_FLOOR);
  const chosen = selectCandidates(found.filter((c) => c.confidence >= least(c)));
  claimFollowing(doc, quotes, map, chosen);
  const raw: RawAttribution[] = chosen;
  const claimed = claimedQuotes(doc, quotes, map, raw);
  for (const [k, q] of quotes.entries()) {
    if (q.level > 0 || claimed[k]) continue;
    if (q.by) {
      raw.push({ cue: [], source: [q.by], content: [...q.spans], cueHead: -1, confidence: BLOCK });
      continue;
    }
    const short = isShortSentence(text, q) && /:\s*$/.test(text.slice(Math.max(0, q.start - 3), q.start));
    const own = isOwnSentence(doc, q);
    if (!short && !own && !readsAsSentence(text, q)) continue;
    const signed = signature(text, q);
    if (signed)
      raw.push({
        ...signed,
        content: [...q.spans],
        cueHead: firstTokenFrom(doc, signed.cue[0]![0]),
        confidence: 0.85,
      });
    else {
      const introduced = introduction(doc, q, map, found, models.extractor);
      if (introduced) raw.push(introduced);
      else {
        const confidence =
          q.open === '' ? sureOfBlock(text, q, chosen) : own || standsAlone(doc, q) ? FLOATING : null;
        if (confidence !== null)
          raw.push({ cue: [], source: [], content: [...q.spans], cueHead: -1, confidence });
      }
    }
  }
  return { doc, quotes, raw };
}

const SIGNATURE = /^\s*([―—–]|--?)\s*(\p{Lu}(?:[^.!?\n“”"]|(?<=\s\p{Lu})\.){1,80}?)[.,]?\s*(?=\n|$)/u;

/** “Quotation” — Name: the dash is the cue, the rest of the line the source. */
function signature(text: string, q: QuotePair): { cue: Span[]; source: Span[] } | null {
  const m = SIGNATURE.exec(text.slice(q.end, q.end + 120));
  // `– Ready to go –` in a line: a heading between dashes
  if (!m || m[2]!.split(/\s+/).length > 10 || /\s[―—–-]+$/.test(m[2]!)) return null;
  const dash = q.end + m[0].indexOf(m[1]!);
  const name = q.end + m[0].indexOf(m[2]!, m[0].indexOf(m[1]!) + m[1]!.length);
  return { cue: [[dash, dash + m[1]!.length]], source: [[name, name + m[2]!.length]] };
}

/** So much of a block is looked for elsewhere, UTF-16. */
const REPEATED = 60;

/**
 * How sure it is that a block without an introduction is somebody's words. One that repeats words of the article is as sure as they
 * are; null when these are the author's own, set apart to catch the eye.
 */
function sureOfBlock(text: string, q: QuotePair, found: readonly RawAttribution[]): number | null {
  const head = text.slice(q.start, Math.min(q.end, q.start + REPEATED));
  let twin = text.indexOf(head);
  if (twin === q.start) twin = text.indexOf(head, q.end);
  if (twin >= 0)
    return found.some(({ content }) => content.some(([start, end]) => start <= twin && twin < end))
      ? BLOCK
      : null;
  const near = found.some((r) => {
    const end = endOf(r);
    return end <= q.start && text.slice(end, q.start).split('\n').length === 2;
  });
  return near ? BLOCK : LOOSE_BLOCK;
}

/** `She laughs. “I never liked the sea.” Then she is gone.`: a sentence of its own between others, with its stop within the marks. */
function isOwnSentence(doc: Doc, q: QuotePair): boolean {
  const { text } = doc;
  const token = firstTokenFrom(doc, q.start);
  if (token >= doc.length || doc.sentences[doc.sentenceOf[token]!]!.first !== token) return false;
  const words = text.slice(q.start + q.open.length, q.end - q.close.length);
  if (q.open === '' || !/^\p{Lu}/u.test(words) || !/[.!?…]$/.test(words)) return false;
  // behind a sentence of the author's a word will do, at the paragraph's begin it must be a sentence
  const opens = q.start === 0 || text[q.start - 1] === '\n';
  if (
    opens
      ? !readsAsSentence(text, q)
      : !/[\p{L}\p{N})][.!?]\s*$/u.test(text.slice(Math.max(0, q.start - 6), q.start))
  )
    return false;
  const after = text.slice(q.end, q.end + 3);
  return (
    (/^\s*(?:\n|$)/.test(after) || /^\s+[\p{Lu}“"‘]/u.test(after)) &&
    (words.split(/\s+/, 3).length < 3 || !isHeading(text, q))
  );
}

/** A floating quotation fills its paragraph, or follows a full sentence in it. */
function standsAlone(doc: Doc, q: QuotePair): boolean {
  const { text } = doc;
  const line = text.lastIndexOf('\n', q.start) + 1;
  let end = text.indexOf('\n', q.end);
  if (end < 0) end = text.length;
  const before = text.slice(line, q.start).trim();
  const after = text.slice(q.end, end).trim();
  return after === '' && (before === '' || /[.!?]["”’]?$/.test(before)) && !isHeading(text, q);
}
