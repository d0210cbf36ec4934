import type { Span } from '../../model/span';
import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { FINITE_OR_MODAL, learned, SURE } from './shared';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

const SAYS = words(`
  said says say wrote writes added adds tweeted tweets posted stated states declared declares explained explains continued
  continues reported reports noted notes announced announces replied responded recalled concluded argued argues
`);
/** So far before the colon the verb may stand: `he said in a speech last July:`. */
const REACH = 10;
/** So many lines a list has at most. */
const LINES = 12;
/** Fewer words are a caption or a heading. */
const SHORT = 4;

/**
 * `In a speech last July he said:`, and then a paragraph without marks: on the page it was set apart. Of lines without a stop, a list of
 * what somebody said, all.
 */
export function setApart(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  const { text, paragraphs } = doc;
  const out = [...list];
  for (let p = 0; p < paragraphs.length - 1; p++) {
    const colon = lastOf(text, paragraphs[p]!);
    if (text[colon] !== ':') continue;
    const said = reportBefore(w, firstTokenFrom(doc, colon));
    const content = said && linesFrom(text, paragraphs, p + 1);
    if (!content || quotes.some((q) => q.start < content[0]![1] && content[0]![0] < q.end)) continue;
    const cue = spanOf(doc, said.cue);
    const known = learned(doc, out, said.cue.first, said.cue.last);
    if (known?.content.some((s) => s[0] >= content[0]![0])) continue;
    if (known) out.splice(out.indexOf(known), 1);
    out.push({
      cue: [cue],
      source: [spanOf(doc, said.source)],
      content,
      cueHead: said.cue.last - 1,
      confidence: SURE,
      trace: [{ stage: 'cue', rule: 'a paragraph behind its colon', span: cue }],
    });
  }
  return out;
}

/** The verb of saying that leads to the colon at token `colon`, and its subject; null where none does. */
function reportBefore(w: Words, colon: number): { cue: TokenRange; source: TokenRange } | null {
  const { doc } = w;
  const sentence = doc.sentences[doc.sentenceOf[colon]!]!;
  for (let k = colon - 1; k > sentence.first && colon - k < REACH; k--) {
    if (doc.shape[k] === 4) {
      if (doc.form[k] !== ',') return null;
      continue;
    }
    if (SAYS.has(doc.lower[k]!)) {
      const first = groupStart(doc, k, sentence.first);
      const source = subjectOf(w, first, sentence);
      return source && { cue: { first, last: k + 1 }, source };
    }
    if (FINITE_OR_MODAL.includes(doc.tag[k]!) || /^(?:that|whether|if|how|why|because)$/.test(doc.lower[k]!))
      return null;
  }
  return null;
}

/** The paragraph `from`, or the lines of a list that begins there; null where neither does. */
function linesFrom(text: string, paragraphs: readonly Span[], from: number): Span[] | null {
  const out: Span[] = [];
  for (let p = from; p < paragraphs.length && out.length < LINES; p++) {
    const end = lastOf(text, paragraphs[p]!) + 1;
    const [start] = paragraphs[p]!;
    const ended = /[.!?…"”’)]/.test(text[end - 1]!);
    if (p > from && (ended || text[end - 1] === ':')) break;
    if (
      /^["“‘'«<]/.test(text.slice(start, start + 1)) ||
      text.slice(start, end).split(/\s+/, SHORT + 1).length < SHORT
    )
      return out.length > 0 ? out : null;
    out.push([start, end]);
    if (ended) break;
  }
  return out.length > 0 ? out : null;
}

/** Offset of the last character of a paragraph that is no blank. */
function lastOf(text: string, [start, end]: Span): number {
  let k = end - 1;
  while (k > start && /\s/.test(text[k]!)) k--;
  return k;
}
