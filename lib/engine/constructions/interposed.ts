import type { Span } from '../../model/span';
import { type Doc, type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { contentEnd, DATE } from './clause';
import { TELLS } from './recipient';
import { FINITE_OR_MODAL, tokenEnd } from './shared';

/** Past forms are taken for each other by the tagger. */
const PARTICIPLE = ['VBN', 'VBD'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));
const BREAK = /^[;:—–]$/;
/** What may stand between a verb that follows its content and the end of its clause. */
const ADJUNCT = words('in on at to by after during');
/** What opens a clause of the author's behind a report: `C, S said, as crowds gathered`. */
const AUTHORS = words(`
  as while though although but and adding citing when after before hours days minutes weeks in without
  despite
`);
/** Begins of a sentence that no clause of another's begins with: `In May, …`, `Asked why, …`. */
const SCENE = words(`
  in on at after before when while as for with by according asked pressed but and if from since during
  despite speaking writing
`);
/** So many words of a clause may stand before the speaker when a quotation completes it: `It was, S said, “a shame”`. */
const HALF = 7;
/** Auxiliaries behind which a speaker may be put in. */
const HALVED = words('is are was were has have had will would can could may might must should');

/**
 * Mends what stands around a speaker put into his own words: `That, S insists, is the point`, `It was, S said, “a shame”`, and what
 * stands before one who ends them: `C, S said, as crowds gathered`. The learned stages take one half, or a piece.
 */
export function aroundSpeaker(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
): RawAttribution[] {
  return list.map((r) => {
    if (r.cueHead < 0 || r.cue.length !== 1 || r.content.length !== 1) return r;
    const relative = relativeBefore(w, r);
    if (relative) return relative;
    const named = invertedSource(w, withWholeSource(w, r));
    const content = around(w, quotes, list, named);
    return content ? { ...named, content } : r;
  });
}

/** The phrase before the verb of which only a part was taken for the source: `C, | aid | workers | say`. */
function withWholeSource(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  if (!source || source[1] > r.cue[0]![0]) return r;
  const np = nounPhraseBefore(w, tokenEnd(doc, source), doc.sentences[doc.sentenceOf[r.cueHead]!]!.first);
  return np && doc.start[np.first]! < source[0] ? { ...r, source: [spanOf(doc, np)] } : r;
}

/** `That, insists | its architect, Ann Lee, | is the point`: a verb between comma and subject whose subject was taken for content. */
function invertedSource(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const first = firstTokenFrom(doc, r.cue[0]![0]);
  const after = tokenEnd(doc, r.cue[0]!);
  if (r.source.length > 0 || doc.form[first - 1] !== ',' || doc.start[after] !== r.content[0]![0]) return r;
  const sentence = doc.sentences[doc.sentenceOf[first]!]!;
  const np = nounPhraseFrom(w, after, sentence.last);
  if (np?.first !== after || doc.form[np.last] !== ',') return r;
  const name = nounPhraseFrom(w, np.last + 1, sentence.last);
  const last = name?.first === np.last + 1 && doc.form[name.last] === ',' ? name.last : np.last;
  return FINITE_OR_MODAL.includes(doc.tag[last + 1]!)
    ? { ...r, source: [spanOf(doc, { first: after, last })] }
    : r;
}

/** `The bot, which the firm says has two users, …`: a relative pronoun before the speaker goes on behind the verb. */
function relativeBefore({ doc }: Words, r: RawAttribution): RawAttribution | null {
  const cue = r.cue[0]!;
  const body = r.content[0]!;
  const source = r.source[0];
  if (
    !source ||
    !/^(?:which|who|that)$/i.test(doc.text.slice(...body)) ||
    source[0] < body[1] ||
    source[1] > cue[0]
  )
    return null;
  const after = tokenEnd(doc, cue);
  if (
    tokenEnd(doc, body) !== firstTokenFrom(doc, source[0]) ||
    !FINITE_OR_MODAL.includes(doc.tag[after] ?? -1)
  )
    return null;
  const sentence = doc.sentences[doc.sentenceOf[after]!]!;
  let last = after;
  while (last < sentence.last && !/^[,;:—–]$/.test(doc.form[last]!)) last++;
  return { ...r, content: [body, spanOf(doc, { first: after, last: contentEnd(doc, after, last) })] };
}

function around(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  r: RawAttribution,
): Span[] | null {
  const { doc } = w;
  const cue = r.cue[0]!;
  const body = r.content[0]!;
  const parts = [...r.cue, ...r.source];
  const from = Math.min(...parts.map((s) => s[0]));
  const to = Math.max(...parts.map((s) => s[1]));
  const block: TokenRange = { first: firstTokenFrom(doc, from), last: tokenEnd(doc, [from, to]) };
  // `The money, as one official put it, is gone`
  const put =
    /^puts?$/.test(doc.lower[block.last - 1]!) &&
    doc.lower[block.last] === 'it' &&
    doc.lower[block.first - 1] === 'as';
  if (put) block.last++;
  const comma = put ? block.first - 2 : block.first - 1;
  if (doc.form[comma] !== ',' || insideMarks(quotes, cue[0])) return null;
  const sentence = doc.sentences[doc.sentenceOf[block.first]!]!;
  let first = comma;
  while (first > sentence.first && (doc.shape[first - 1] !== 4 || !BREAK.test(doc.form[first - 1]!))) first--;
  if (first >= comma || SCENE.has(doc.lower[first]!)) return null;
  const before = spanOf(doc, { first, last: comma });
  const holds = (s: Span) => s[0] < before[1] && before[0] < s[1];
  // a second speaker before this one: what stands there is not one clause
  if (
    list.some(
      (o) =>
        o !== r &&
        o.cue.some(holds) &&
        !o.content.some((s) => s[0] <= from && to <= s[1]) &&
        o.content.some((s) => s[0] >= to),
    )
  )
    return null;
  const close = closing(w, block.last, sentence);
  const verbs = finiteIn(doc, first, comma);
  if (doc.form[close] === ',' && close + 1 < sentence.last) {
    const rest = close + 1;
    const opening = quotes.find((q) => q.level === 0 && q.start === doc.start[rest]);
    const goesOn =
      (verbs === 0 && FINITE_OR_MODAL.includes(doc.tag[rest]!)) ||
      (verbs === 1 &&
        doc.lower[block.first] !== 'in' &&
        comma - first <= HALF &&
        opening !== undefined &&
        /^\p{Ll}/u.test(doc.text.slice(opening.start + opening.open.length)) &&
        FINITE_OR_MODAL.includes(doc.tag[comma - 1]!));
    // `The villagers were, she claims, never consulted`
    const split =
      verbs === 1 &&
      HALVED.has(doc.lower[comma - 1]!) &&
      body[0] >= doc.start[rest]! &&
      doc.lower[block.first] !== 'in';
    if ((goesOn || split) && !AUTHORS.has(doc.lower[rest]!)) {
      const end = body[0] >= doc.start[rest]! ? body[1] : endOfRest(doc, rest, sentence);
      return [
        [Math.min(body[0], before[0]), before[1]],
        [doc.start[rest]!, end],
      ];
    }
  }
  const ends =
    close >= sentence.last ||
    /^[.!?;]$/.test(doc.form[close]!) ||
    (doc.form[close] === ',' && AUTHORS.has(doc.lower[close + 1] ?? ''));
  if (!ends || verbs === 0 || r.source.length === 0 || r.source[0]![0] > cue[0]) return null;
  // a piece of what stands before, or what the author goes on with
  const piece = body[0] >= before[0] && body[1] !== before[1] && body[1] <= to && body[0] - before[0] < 3;
  const astray = body[0] > to && doc.start[close + 1] === body[0] && doc.form[close] === ',';
  if ((!piece && !astray) || quotes.some((q) => q.level === 0 && q.start < before[1] && before[0] < q.end))
    return null;
  return [before];
}

/** Token behind the report that ends in token `k`, past where and when it was made. */
function closing(w: Words, k: number, sentence: TokenRange): number {
  const { doc } = w;
  let at = k;
  // `Her ward, the doctor informed | the paper, | has fuel`
  if (TELLS.test(doc.lower[k - 1]!)) {
    const told = nounPhraseFrom(w, k, sentence.last);
    if (told?.first === k) at = told.last;
  }
  for (let n = 0; n < 3 && at < sentence.last; n++) {
    if (!ADJUNCT.has(doc.lower[at]!)) break;
    const np = nounPhraseFrom(w, at + 1, sentence.last);
    if (np?.first !== at + 1) break;
    at = np.last;
  }
  while (at < sentence.last && DATE.test(doc.lower[at]!)) at++;
  // `a log | published by the site`
  if (at > k || doc.form[at] === ',' || at >= sentence.last) return at;
  if (PARTICIPLE.includes(doc.tag[at]!) && doc.lower[at + 1] === 'by') {
    const np = nounPhraseFrom(w, at + 2, sentence.last);
    if (np?.first === at + 2) return np.last;
  }
  return at;
}

/** Finite verbs outside of relative clauses in `[first, last)`. */
function finiteIn(doc: Doc, first: number, last: number): number {
  let n = 0;
  for (let k = first; k < last; k++)
    if (
      FINITE_OR_MODAL.includes(doc.tag[k]!) &&
      !FINITE_OR_MODAL.includes(doc.tag[k - 1]!) &&
      !/^(?:who|which|that)$/.test(doc.lower[k - 1] ?? '')
    )
      n++;
  return n;
}

function endOfRest(doc: Doc, rest: number, sentence: TokenRange): number {
  let last = rest;
  while (last < sentence.last && doc.form[last] !== ';') last++;
  return doc.end[contentEnd(doc, rest, last) - 1]!;
}

const insideMarks = (quotes: readonly QuotePair[], at: number): boolean =>
  quotes.some((q) => q.start < at && at < q.end);
