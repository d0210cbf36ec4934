import type { Span } from '../../model/span';
import { kindOfNoun } from '../antecedent';
import { type RawAttribution, TAGS } from '../document';
import { spanOf, tokensOf } from '../draft';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { Word } from '../word';

/** A line that opens so is one turn of an interview or a play: `NAME: `. */
const MAX_NAME = 4;

/**
 * What the form of a whole line tells: turns of a dialogue (`NAME: text to the line's end`, at least two of them in the text) and a
 * headline that names its source (`C: source`). In reading order.
 */
export function lines(w: Words, quotes: readonly QuotePair[]): RawAttribution[] {
  const turns = dialogue(w, quotes);
  const first = w.doc.paragraphs[0];
  const title = first ? headline(w, first) : null;
  return [
    ...(title && (turns.length < 2 || turns[0]!.cueHead !== title.cueHead) ? [title] : []),
    ...(turns.length < 2 ? [] : turns),
  ];
}

/** Turns, each with the lines of its quotation that no other turn opens: an answer may have several paragraphs. */
function dialogue(w: Words, quotes: readonly QuotePair[]): RawAttribution[] {
  const turns: RawAttribution[] = [];
  let k = 0;
  for (const line of w.doc.paragraphs) {
    const turn = turnOf(w, line);
    if (turn) turns.push(turn);
    const last = turns.at(-1);
    if (turn || !last) continue;
    while (k < quotes.length && quotes[k]!.end <= line[0]) k++;
    const around = quotes[k];
    const goesOn =
      around && around.spans.length > 1 && around.start < last.cue[0]![0] && line[0] < around.end;
    if (goesOn && !STAGE.test(w.doc.text.slice(...line))) last.content.push([...line]);
  }
  return turns;
}

/** Leaves out what is said to be the words of one and holds the turns of several: `The transcript follows: …`. */
export function withoutTranscripts(
  list: readonly RawAttribution[],
  turns: readonly RawAttribution[],
): RawAttribution[] {
  if (turns.length < 2) return [...list];
  return list.filter((r) => {
    const from = r.content[0]?.[0] ?? 0;
    const to = r.content.at(-1)?.[1] ?? 0;
    return turns.filter((t) => from <= t.cue[0]![0] && t.cue[0]![0] < to).length < 2;
  });
}

/** `(CROSSTALK)`: what happens is nobody's words. */
const STAGE = /^["“]?\s*[([]/;
const QUOTATION_MARK = /^["“”]$/;

/** `NAME: …` over the whole line, which may open with a quotation mark. */
function turnOf(w: Words, line: Span): RawAttribution | null {
  const { doc, cls } = w;
  const tokens = tokensOf(doc, line);
  const { last } = tokens;
  const first = QUOTATION_MARK.test(doc.form[tokens.first]!) ? tokens.first + 1 : tokens.first;
  let colon = first + 1;
  while (colon < last && colon <= first + MAX_NAME && doc.form[colon] !== ':') colon++;
  if (doc.form[colon] !== ':' || colon + 2 >= last) return null;
  for (let k = first; k < colon; k++) {
    if (cls[k] !== Word.Name && !(doc.shape[k] === 2 || doc.shape[k] === 1)) return null;
    // `The Hills Go Green: …` heads a section
    if (doc.shape[k] === 1 && k > first && TAGS[doc.tag[k]!]!.startsWith('VB')) return null;
  }
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
  const opening = sourceFirst(w, first, last);
  if (opening) return opening;
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

/** `Union: bank to cut jobs`, `Police chief: no arrests yet`: a headline that opens with who says it, by a noun for those who speak. */
function sourceFirst(w: Words, first: number, last: number): RawAttribution | null {
  const { doc } = w;
  let colon = first + 1;
  while (colon < last && colon < first + 5 && doc.form[colon] !== ':') colon++;
  if (doc.form[colon] !== ':' || colon + 3 >= last || /^["“‘'«]/.test(doc.form[colon + 1]!)) return null;
  if (doc.form.indexOf(':', colon + 1) >= 0 && doc.form.indexOf(':', colon + 1) < last) return null;
  const noun = doc.lower[colon - 1]!;
  const kind = kindOfNoun(noun);
  const speaks =
    kind === 'person' ||
    kind === 'group' ||
    kind === 'organization' ||
    /^(?:report|study|survey|poll|audit|watchdog|police|camp|campaign|team)s?$/.test(noun);
  if (
    !speaks ||
    /^(?:watch|live|analysis|opinion|review|explained|exclusive|video|podcast)$/.test(doc.lower[first]!)
  )
    return null;
  const cue = spanOf(doc, { first: colon, last: colon + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, { first, last: colon })],
    content: [spanOf(doc, { first: colon + 1, last })],
    cueHead: colon,
    confidence: 0.7,
    trace: [{ stage: 'cue', rule: 'headline with its source', span: cue }],
  };
}
