import type { Span } from '../../model/span';
import { type Doc, type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseBefore, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { WordFilter } from '../word-filter';
import { coordinatedSubject } from './far-subject';
import { isCueAt, LEADING, replace, sayingEnd, speakerBefore, tokenEnd } from './shared';
import { isToldPassive } from './told-passive';

/** Participles with which a speaker goes on: `while adding that …`. */
const GOING_ON = words(
  'adding saying stressing insisting warning noting claiming explaining arguing telling expressing voicing emphasising emphasizing',
);

const MAY_GO_ON = new WordFilter(GOING_ON);

/** What one expresses. */
const EXPRESSED = words(
  'hope hopes concern concerns regret regrets confidence doubt doubts fear fears thanks belief',
);

/** `S outlined C, and stressed that D`: the second verb shares the subject of the first, and the first content ends before it. */
export function sharedSubjects(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  let out = [...list];
  for (const r of list) {
    const cue = r.cue[0];
    if (!cue || !out.includes(r) || isToldPassive(doc, r)) continue;
    const first = firstTokenFrom(doc, cue[0]);
    const sentence = doc.sentences[doc.sentenceOf[first]!]!;
    let k = first - 1;
    while (k > sentence.first && LEADING.has(doc.lower[k]!)) k--;
    const owner = ofObject(doc, out, r);
    if (owner) {
      out = out.map((x) => (x === r ? { ...r, source: owner.source } : x));
      continue;
    }
    const one = listed(doc, out, r);
    if (one)
      out = out.map((x) => (x === one ? { ...x, content: cut(x.content, doc.end[first - 2]!, cue[0]) } : x));
    const occasion = behindOccasion(w, out, r, sentence);
    if (occasion) {
      out = occasion;
      continue;
    }
    // `S said C, then added that D`
    const then = doc.form[k] === ',' && doc.lower[k + 1] === 'then';
    if (!/^(?:and|but)$/.test(doc.lower[k] ?? '') && !then) continue;
    const stray =
      r.source.length === 0 || r.source.every((s) => s[0] > cue[1] && r.content.some((c) => c[1] <= s[0]));
    const earlier = speakerBefore(out, doc.start[sentence.first]!, cue[0]);
    // `S outlined what [we] handed over, and stressed that`: behind a comma the subject is not one within the first content
    const inner =
      doc.form[k - 1] === ',' &&
      earlier !== r &&
      r.source.some(
        (s) => s[1] <= doc.start[k]! && earlier?.content.some((c) => c[0] < s[0] && s[1] <= c[1]),
      );
    // `[S called it late] and said that`: the source runs over the first verb
    const over =
      earlier !== null &&
      earlier !== r &&
      r.source.some((s) => s[1] <= cue[0] && s[0] <= earlier.source[0]![0] && s[1] > earlier.cue[0]![0]);
    if (!stray && !inner && !over) continue;
    if (!earlier || (insideMarks(quotes, cue) && !insideMarks(quotes, earlier.cue[0]!))) {
      const subject = r.source.length === 0 ? coordinatedSubject(w, r, sentence) : null;
      if (subject) out = out.map((x) => (x === r ? { ...r, source: [spanOf(doc, subject)] } : x));
      continue;
    }
    const end = doc.end[doc.form[k - 1] === ',' ? k - 2 : k - 1]!;
    const after = tokenEnd(doc, cue);
    const limit = sayingEnd(
      doc,
      quotes,
      out.filter((x) => x !== r && x !== earlier),
      sentence,
      first,
    );
    const content: Span[] =
      doc.lower[after] === 'that'
        ? [[doc.start[after]!, closing(doc.form, doc.end, after, limit)]]
        : r.content;
    out = out.map((x) =>
      x === r
        ? { ...r, source: earlier.source, content }
        : x === earlier
          ? { ...x, content: cut(x.content, end, cue[0]) }
          : x,
    );
  }
  return out;
}

/** `S said C, but in a later interview said D`: an occasion is no subject, the first verb's is. The list mended; null elsewhere. */
function behindOccasion(
  w: Words,
  list: readonly RawAttribution[],
  r: RawAttribution,
  sentence: TokenRange,
): RawAttribution[] | null {
  const { doc } = w;
  const source = r.source[0];
  const cue = r.cue[0]!;
  if (r.source.length !== 1 || source![1] > cue[0]) return null;
  const at = nounPhraseBefore(w, firstTokenFrom(doc, cue[0]), sentence.first)?.first ?? -1;
  if (at < sentence.first + 2) return null;
  if (
    !/^(?:in|on|at|during)$/.test(doc.lower[at - 1] ?? '') ||
    !/^(?:and|but)$/.test(doc.lower[at - 2] ?? '')
  )
    return null;
  const earlier = speakerBefore(list, doc.start[sentence.first]!, doc.start[at - 2]!);
  if (
    !earlier ||
    earlier === r ||
    (source![0] < doc.start[at]! && String(r.source) !== String(earlier.source))
  )
    return null;
  const end = doc.end[doc.form[at - 3] === ',' ? at - 4 : at - 3]!;
  return list.map((x) =>
    x === r
      ? { ...r, source: earlier.source }
      : x === earlier
        ? { ...x, content: cut(x.content, end, cue[0]) }
        : x,
  );
}

/** `Dahl slams | Roe |, praises Ek`: the first verb of a headline, whose content runs over the second; null elsewhere. */
function listed(doc: Doc, list: readonly RawAttribution[], r: RawAttribution): RawAttribution | null {
  const cue = r.cue[0]!;
  if (doc.tag[r.cueHead] !== PRESENT || doc.form[firstTokenFrom(doc, cue[0]) - 1] !== ',') return null;
  const first = list.find(
    (x) =>
      x !== r &&
      doc.tag[x.cueHead] === PRESENT &&
      x.source.length > 0 &&
      String(x.source) === String(r.source) &&
      x.content.some((s) => s[0] < cue[0] && cue[1] < s[1]),
  );
  return first && !doc.text.slice(first.cue[0]![1], cue[0] - 2).includes(',') ? first : null;
}

/** `Dahl blasts | Roe |, hails Ek`: the object of a headline's first verb is not the subject of the second. The first; null elsewhere. */
function ofObject(doc: Doc, list: readonly RawAttribution[], r: RawAttribution): RawAttribution | null {
  const at = r.source[0];
  const cue = r.cue[0]!;
  if (r.source.length !== 1 || !at || at[1] > cue[0] || doc.tag[r.cueHead] !== PRESENT) return null;
  const comma = tokenEnd(doc, at);
  if (doc.form[comma] !== ',' || doc.start[comma + 1] !== cue[0]) return null;
  const first = list.find(
    (x) =>
      x !== r &&
      doc.tag[x.cueHead] === PRESENT &&
      x.source.length > 0 &&
      x.content.some((s) => s[1] === at[1]),
  );
  const to = first?.cue[0];
  return first && to && to[1] <= at[0] && !doc.text.slice(to[1], at[1]).includes(',') ? first : null;
}

const PRESENT = TAGS.indexOf('VBZ');

const insideMarks = (quotes: readonly QuotePair[], [start]: Span): boolean =>
  quotes.some((q) => q.spans.some((s) => s[0] < start && start < s[1]));

/** `S conveyed that C while expressing hope that D`: one more of the same speaker. */
export function goingOn(
  w: Words,
  quotes: readonly QuotePair[],
  sentences: readonly TokenRange[],
  list: readonly RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  let out = [...list];
  for (const sentence of sentences)
    for (let k = sentence.first + 1; k < sentence.last - 3; k++) {
      if (!MAY_GO_ON.has(doc, k) || !/^(?:while|before|after|,)$/.test(doc.lower[k - 1]!)) continue;
      const at = doc.start[k]!;
      const noun = EXPRESSED.has(doc.lower[k + 1]!) ? 1 : 0;
      const that = k + 1 + noun;
      if (doc.lower[that] !== 'that' || (noun === 0 && /^(?:expressing|voicing)$/.test(doc.lower[k]!)))
        continue;
      if (noun === 0 && isCueAt(out, at)) continue;
      const earlier = speakerBefore(out, doc.start[sentence.first]!, at);
      if (!earlier) continue;
      const cue: Span = spanOf(doc, { first: k, last: that });
      const rest = out.filter((r) => r !== earlier);
      const limit = sayingEnd(doc, quotes, rest, sentence, k);
      const content: Span[] = [[doc.start[that]!, closing(doc.form, doc.end, that, limit)]];
      out = out.map((r) => (r === earlier ? { ...r, content: cut(r.content, doc.end[k - 2]!, at) } : r));
      out = replace(out, {
        cue: [cue],
        source: earlier.source,
        content,
        cueHead: k,
        confidence: 0.8,
        trace: [{ stage: 'cue', rule: 'the same speaker goes on', span: cue }],
      });
    }
  return out;
}

/** Spans that reach over `at` end at `end`. */
const cut = (spans: readonly Span[], end: number, at: number): Span[] =>
  spans.map((s): Span => (s[0] < end && s[1] > at ? [s[0], end] : s));

/** Offset where the tokens `[from, limit)` end, without closing punctuation. */
function closing(form: readonly string[], ends: Int32Array, from: number, limit: number): number {
  let end = limit;
  while (end > from + 1 && /^[.,;:!?—–]$/.test(form[end - 1]!)) end--;
  return ends[end - 1]!;
}
