import type { Span } from '../model/span';
import { type Doc, type RawAttribution, TAGS } from './document';
import { spanOf } from './draft';
import { type Candidate, type ExtractorModel, readAt, scoreCues } from './extract';
import { REPORTING_WORDS } from './lexicon/reporting';
import { ANSWER_NOUNS } from './lexicon/speech';
import { words } from './lexicon/words';
import type { QuotePair } from './quotation-marks';
import { firstTokenFrom, type QuoteMap } from './quote-map';
import { viewSentence } from './sentence-view';

/** How sure such an attribution is: a colon before a quotation leaves little choice, yet the cue was not seen. */
const INTRODUCED = 0.72;
/** Log odds below which no word before the colon is taken for a cue: then nobody introduces the quotation. */
const FLOOR = -4.5;
/** The likeliest word is tried as the cue, then verbs among this many. */
const TRIES = 3;

/** `had this to say`: what points to the quotation is not who says it. */
const POINTING = /^(?:this|that|these|those|which|what)$/i;

/**
 * Who introduces a quotation that nobody has claimed: `The mayor made this remark: “…”`, the quotation in the same line or opening the
 * next. The best cue before the colon is taken, though by itself it was not sure enough to be reported.
 * @param found candidates of the document, also those too unsure to be reported
 * @returns null when no colon stands before the quotation, or nothing before it can be a cue with a source
 */
export function introduction(
  doc: Doc,
  q: QuotePair,
  map: QuoteMap,
  found: readonly Candidate[],
  model: ExtractorModel,
): RawAttribution | null {
  const colon = firstTokenFrom(doc, q.start) - 1;
  if (colon < 1 || doc.form[colon] !== ':') return null;
  const s = doc.sentenceOf[colon]!;
  const { first } = doc.sentences[s]!;
  const from = doc.start[first]!;
  const to = doc.start[colon]!;
  const known = found
    .filter((c) => c.cueHead >= first && c.cueHead < colon && map.outerOf[c.cueHead] === 0)
    .filter((c) => isSomebody(doc, c))
    .sort((a, b) => b.cueScore - a.cueScore)[0];
  const c = known ?? forced(doc, s, colon, map, model);
  const last = c?.cue[c.cue.length - 1];
  if (!c || !last) return null;
  if ([...c.cue, ...c.source].some((x) => x[0] < from || x[1] > to + 1)) return null;
  // `made | the following remark`: what the verb governs up to the colon names the quotation
  const names = c.content.length === 1 && c.content[0]![0] >= last[1] && c.content[0]![1] <= to;
  const end = names ? doc.end[colon - 1]! : Math.min(last[1], doc.end[colon - 1]!);
  const cue: Span[] = [...c.cue.slice(0, -1), [last[0], end]];
  // without a verb the colon itself attributes: `Dahl, at the window: “…”`
  const noun = spokenNoun(doc, first, colon);
  const owner = noun < 0 ? null : ownerOf(doc, noun, first);
  if (owner) {
    const named = spanOf(doc, { first: noun, last: noun + 1 });
    return { cue: [named], source: owner, content: [...q.spans], cueHead: noun, confidence: INTRODUCED };
  }
  const verbal = isVerb(doc, c.cueHead) && cue.some((span) => reports(doc, span));
  return {
    cue: verbal ? cue : [[to, to + 1]],
    source: c.source,
    content: [...q.spans],
    cueHead: verbal ? c.cueHead : colon,
    confidence: INTRODUCED,
  };
}

/** The reading of the likeliest cue before the colon that somebody is the source of. */
function forced(
  doc: Doc,
  sentence: number,
  colon: number,
  map: QuoteMap,
  model: ExtractorModel,
): Candidate | null {
  const v = viewSentence(doc, sentence, map.quoteOf, map.isMark);
  const scores = scoreCues(v, model.cue);
  const heads: number[] = [];
  for (let i = 0; i < colon - v.first; i++) if (v.quote[i] === 0 && scores[i]! > FLOOR) heads.push(i);
  heads.sort((a, b) => scores[b]! - scores[a]!);
  const others = heads.slice(1, TRIES).filter((i) => isVerb(doc, v.first + i));
  for (const head of [...heads.slice(0, 1), ...others]) {
    const c = readAt(doc, v, head, scores, map, model);
    if (c && isSomebody(doc, c)) return c;
  }
  return null;
}

const SPOKEN = words(...ANSWER_NOUNS, 'complaint warning plea description prediction pledge promise');

/** `Her verdict on the meal: “…”`: a noun of saying with its owner in words that have no verb; -1 where there is none. */
function spokenNoun(doc: Doc, first: number, colon: number): number {
  let noun = -1;
  for (let k = first; k < colon; k++) {
    if (isVerb(doc, k) && !/^(?:was|is|were|are)$/.test(doc.lower[k]!)) return -1;
    if (noun < 0 && SPOKEN.has(doc.lower[k]!) && ownerOf(doc, k, first)) noun = k;
  }
  return noun;
}

/** `Her | blunt | verdict`, `Ann Lee’s | verdict`. */
function ownerOf(doc: Doc, noun: number, first: number): Span[] | null {
  for (let k = noun - 1; k >= first && k > noun - 4; k--) {
    if (/^(?:my|our|his|her|its|their)$/.test(doc.lower[k]!)) return [[doc.start[k]!, doc.end[k]!]];
    if (/^['’]s?$/.test(doc.form[k]!) && k > first) {
      let from = k - 1;
      while (from > first && (doc.shape[from - 1] === 1 || /^(?:the|a|an)$/.test(doc.lower[from - 1]!)))
        from--;
      return [[doc.start[from]!, doc.end[k - 1]!]];
    }
  }
  return null;
}

/** Whether one of the words attributes by itself: of `could not resist: “…”` the colon alone does. */
export function reports(doc: Doc, [start, end]: Span): boolean {
  for (let t = firstTokenFrom(doc, start); t < doc.length && doc.start[t]! < end; t++)
    if (doc.form[t] !== ':' && REPORTING_WORDS.has(doc.lower[t]!)) return true;
  return false;
}

const isVerb = (doc: Doc, token: number): boolean => TAGS[doc.tag[token]!]!.startsWith('VB');

/** Whether the source is somebody, not what points to the quotation. */
const isSomebody = (doc: Doc, { source }: Candidate): boolean =>
  source.length > 0 && !POINTING.test(doc.text.slice(...source[0]!));
