import type { Span } from '../../model/span';
import type { RawAttribution } from '../document';
import { spanOf, tokensOf } from '../draft';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { Word } from '../word-class';

/** A line that opens so is one turn of an interview or a play: `NAME: `. */
const MAX_NAME = 4;

/**
 * What the form of a whole line tells: turns of a dialogue (`NAME: text to the line's end`, at least two of them in the text) and a
 * headline that names its source (`C: source`). In reading order.
 */
export function lines(w: Words): RawAttribution[] {
  const turns = w.doc.paragraphs.map((p) => turnOf(w, p)).filter((turn) => turn !== null);
  const first = w.doc.paragraphs[0];
  const title = first ? headline(w, first) : null;
  return [
    ...(title && turns[0]?.cueHead !== title.cueHead ? [title] : []),
    ...(turns.length < 2 ? [] : turns),
  ];
}

/** `NAME: …` over the whole line. */
function turnOf(w: Words, line: Span): RawAttribution | null {
  const { doc, cls } = w;
  const { first, last } = tokensOf(doc, line);
  let colon = first + 1;
  while (colon < last && colon <= first + MAX_NAME && doc.form[colon] !== ':') colon++;
  if (doc.form[colon] !== ':' || colon + 2 >= last) return null;
  for (let k = first; k < colon; k++)
    if (cls[k] !== Word.Name && !(doc.shape[k] === 2 || doc.shape[k] === 1)) return null;
  const cue = spanOf(doc, { first: colon, last: colon + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, { first, last: colon })],
    content: [[doc.start[colon + 1]!, doc.end[last - 1]!]],
    cueHead: colon,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'turn of a dialogue', span: cue }],
  };
}

/** `Ward to close for a month: union` over the first line, which ends without a full stop. */
function headline(w: Words, line: Span): RawAttribution | null {
  const { doc } = w;
  const { first, last } = tokensOf(doc, line);
  if (/[.!?”"’]$/.test(doc.form[last - 1]!) || last - first > 18) return null;
  for (let k = last - 2; k > first + 2 && k > last - 6; k--) {
    if (doc.form[k] !== ':') continue;
    const np = nounPhraseFrom(w, k + 1, last);
    if (!np || np.last !== last || doc.form[first] === ':') return null;
    const cue = spanOf(doc, { first: k, last: k + 1 });
    return {
      cue: [cue],
      source: [spanOf(doc, np)],
      content: [spanOf(doc, { first, last: k })],
      cueHead: k,
      confidence: 0.7,
      trace: [{ stage: 'cue', rule: 'headline with its source', span: cue }],
    };
  }
  return null;
}
