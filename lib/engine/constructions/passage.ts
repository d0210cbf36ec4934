import type { Doc, RawAttribution, TokenRange } from '../document';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';

/** A stretch of one paragraph that constructions look at as a whole. */
export interface Passage {
  sentences: readonly TokenRange[];
  /** Quotations of which a part stands here, in order of their start. */
  quotes: readonly QuotePair[];
  /** Attributions whose cue, or without one whose content, begins here. */
  raw: readonly RawAttribution[];
}

/** Sentences in a passage at most: what bounds the work where a text has no paragraphs. */
const MAX_SENTENCES = 40;

/** Cuts a document into passages, so that the work of all constructions together grows with its length alone. */
export function passagesOf(
  doc: Doc,
  quotes: readonly QuotePair[],
  raw: readonly RawAttribution[],
): Passage[] {
  const passages: { sentences: TokenRange[]; quotes: QuotePair[]; raw: RawAttribution[] }[] = [];
  const passageOf = new Int32Array(doc.sentences.length);
  let paragraph = 0;
  let end = -1;
  doc.sentences.forEach((s, k) => {
    const start = doc.start[s.first]!;
    const last = passages[passages.length - 1];
    if (start >= end || !last || last.sentences.length >= MAX_SENTENCES) {
      while (paragraph + 1 < doc.paragraphs.length && start >= doc.paragraphs[paragraph]![1]) paragraph++;
      end = doc.paragraphs[paragraph]?.[1] ?? doc.text.length;
      passages.push({ sentences: [s], quotes: [], raw: [] });
    } else last.sentences.push(s);
    passageOf[k] = passages.length - 1;
  });
  if (passages.length === 0) return [];
  const at = (offset: number) =>
    passageOf[doc.sentenceOf[Math.min(doc.length - 1, firstTokenFrom(doc, offset))]!]!;
  for (const q of quotes)
    for (const [start, stop] of q.spans) {
      const from = at(start);
      for (let p = from; p < passages.length; p++) {
        const passage = passages[p]!;
        if (p > from && doc.start[passage.sentences[0]!.first]! >= stop) break;
        if (passage.quotes[passage.quotes.length - 1] !== q) passage.quotes.push(q);
      }
    }
  for (const r of raw) passages[at(r.cue[0]?.[0] ?? r.content[0]?.[0] ?? 0)]!.raw.push(r);
  return passages;
}
