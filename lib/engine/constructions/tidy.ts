import type { Span } from '../../model/span';
import { type Doc, type RawAttribution, TAGS } from '../document';
import { spanOf } from '../draft';
import { reports } from '../introduction';
import { HEDGE_ADVERBS } from '../lexicon/speech';
import { words } from '../lexicon/words';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { isHeading, readsAsSentence } from '../spread';
import { withoutAccordingTo } from './amend';
import { OPENS_CLAUSE } from './far-subject';
import { BE, FINITE_OR_MODAL, LEADING, quoteAt, tokenEnd } from './shared';
import { CARRIED, toldAside } from './subject';

/** `“A,” he said while adding, “B.”`: a span that is all of one attribution is not also a part of another. */
export function ownSpans(list: RawAttribution[]): RawAttribution[] {
  if (list.every((r) => r.content.length < 2)) return list;
  const whole = new Map<string, RawAttribution>();
  for (const r of list) if (r.content.length === 1 && r.cue.length > 0) whole.set(String(r.content[0]), r);
  return list.map((r) => {
    if (r.content.length < 2) return r;
    const content = r.content.filter((s) => (whole.get(String(s)) ?? r) === r);
    return content.length > 0 && content.length < r.content.length ? { ...r, content } : r;
  });
}

/**
 * Limits that the marks settle: after a colon, or where a sentence opens after the cue's comma, the quotation there is the
 * content; a quotation that reads as a sentence ends the content it begins.
 */
export function toQuotation(
  doc: Doc,
  quotes: readonly QuotePair[],
  r: RawAttribution,
  all: readonly RawAttribution[],
): RawAttribution {
  if (r.cueHead < 0 || r.cue.length === 0) return r;
  const after = tokenEnd(doc, r.cue[r.cue.length - 1]!);
  if (/^[:,]$/.test(doc.form[after] ?? '') && after + 1 < doc.length) {
    const q = quoteAt(quotes, doc.start[after + 1]!);
    // `could not resist: “…”`: of words that do not report the colon alone attributes
    const mute = doc.form[after] === ':' && r.cue.every((s) => !reports(doc, s));
    const cue = mute ? { cue: [spanOf(doc, { first: after, last: after + 1 })], cueHead: after } : {};
    if (q && (doc.form[after] === ':' || setsTheScene(doc, r, q)))
      return { ...r, ...cue, content: [...q.spans] };
  }
  const whole = r.content.map((part) => wholeBeforeCue(doc, quotes, r, part));
  // The form leaves no doubt, whatever the pieces were worth.
  const isMended = whole.some((span, i) => span !== r.content[i]);
  const confidence = isMended ? Math.max(r.confidence, SURE) : r.confidence;
  const content = whole.map((span): Span => {
    const q = quoteAt(quotes, span[0]);
    if (q && q.end < span[1] && /^\s*,\s*which\b/.test(doc.text.slice(q.end, span[1])))
      return [q.start, q.end];
    if (!q || q.end >= span[1] || !readsAsSentence(doc.text, q)) return span;
    const rest = doc.text.slice(q.end, span[1]);
    const goesOn = /^(?:\s*,)?\s*(?:and|but|while|as|which|before|after)\b/.test(rest);
    // a comma within the marks parts what was quoted from what the author adds
    const parted =
      span[0] >= r.cue.at(-1)![1] &&
      COMMA_WITHIN.test(doc.text.slice(q.start, q.end)) &&
      !/["“«]|''/.test(rest);
    return goesOn || parted ? [q.start, q.end] : span;
  });
  return { ...r, confidence, content: withoutTail(doc, quotes, { ...r, content }, all) };
}

const SURE = 0.85;

/** `“A b c,” said S`: of a sentence in marks that closes right before its cue and source, no piece alone is said. */
function wholeBeforeCue({ text }: Doc, quotes: readonly QuotePair[], r: RawAttribution, span: Span): Span {
  const from = Math.min(r.cue[0]![0], r.source[0]?.[0] ?? Number.POSITIVE_INFINITY);
  const q = quotes.find((one) => one.level === 0 && one.start < span[0] && span[1] <= one.end);
  if (!q || q.spans.length > 1 || q.end > from || text.slice(q.end, from).trim() !== '') return span;
  return CLOSED.test(text.slice(q.start, q.end)) && readsAsSentence(text, q) ? [q.start, q.end] : span;
}

/** Code units before the opening mark, for what follows the speaker to count as quoted. */
const LEAD = 24;
const COMMA_WITHIN = /,["”’'»]+$/u;

/** A quotation that a comma or a stop ends within its marks, and that what follows may attribute: `“A,” he said`. */
const CLOSED = /[,.!?…—–-]["”’'»]+$/u;

/** `“A,” he said of the song that had brought them here.`: what the author adds behind a postposed cue is not quoted. */
function withoutTail(
  { text }: Doc,
  quotes: readonly QuotePair[],
  r: RawAttribution,
  all: readonly RawAttribution[],
): Span[] {
  const from = Math.min(r.cue[0]![0], r.source[0]?.[0] ?? Number.POSITIVE_INFINITY);
  const to = Math.max(r.cue.at(-1)![1], r.source.at(-1)?.[1] ?? 0);
  let q: QuotePair | undefined;
  for (const x of quotes) if (x.level === 0 && x.end <= from) q = x;
  if (!q || q.start >= r.cue[0]![0] || text.slice(q.end, from).trim() !== '') return r.content;
  if (
    !CLOSED.test(text.slice(q.start, q.end)) ||
    !/^\p{Lu}/u.test(text.slice(q.start + q.open.length)) ||
    isHeading(text, q)
  )
    return r.content;
  // the marks stand at its beginning, not somewhere in the author's words
  const quoted = (s: Span) =>
    quotes.some(
      (x) => x.level === 0 && x.spans.some((p) => s[0] <= p[0] && p[0] < Math.min(s[1], s[0] + LEAD)),
    );
  const kept = r.content.filter((s) => s[0] < to || quoted(s));
  const holds = (content: readonly Span[]) => content.some((s) => s[0] < q.end && q.start < s[1]);
  if (holds(r.content)) return kept;
  const free = !all.some((o) => holds(o.content) && o.cue.some((s) => s[1] <= q.start || q.end <= s[0]));
  return free && !/\./.test(text.slice(q.end - 2, q.end)) ? [...q.spans, ...kept] : r.content;
}

/** `Weighing on the call, she said, “It is over.”`: what stands before a quotation that is a sentence of its own is the author's. */
function setsTheScene({ text }: Doc, r: RawAttribution, q: QuotePair): boolean {
  const lead = r.content[0]!;
  return (
    r.content.length > 1 &&
    lead[1] <= r.cue[0]![0] &&
    !/["“”«»]|''/.test(withoutTitle(text.slice(lead[0], lead[1]))) &&
    /^\p{Lu}/u.test(text.slice(q.start + 1, q.start + 2)) &&
    readsAsSentence(text, q)
  );
}

/** `On the station’s “Good Night” Tuesday`: where and when, without what the show is called. */
function withoutTitle(lead: string): string {
  if (!/^(?:On|In|During|At)\s/.test(lead)) return lead;
  return lead.replace(/\s["“](?:\p{Lu}[^\s"“”]*|the|of|with|in|on|at|and|&|\s)+["”]/u, '');
}

/** `Added Ann Roe: “C”`: the verb before the name is the cue, not the colon behind it; null for any other form. */
function verbBeforeName(doc: Doc, r: RawAttribution): RawAttribution | null {
  const [source] = r.source;
  if (!source || r.source.length > 1 || r.cue.length !== 1 || doc.text.slice(...r.cue[0]!) !== ':')
    return null;
  const first = firstTokenFrom(doc, source[0]);
  if (doc.sentences[doc.sentenceOf[first]!]!.first !== first || doc.shape[first + 1] !== 1) return null;
  if (
    !/^(?:said|added|continued|stated|wrote|replied|explained|tweeted|asked|concluded|noted)$/.test(
      doc.lower[first]!,
    )
  )
    return null;
  if (tokenEnd(doc, source) < first + 2) return null;
  return {
    ...r,
    cue: [[source[0], doc.end[first]!]],
    source: [[doc.start[first + 1]!, source[1]]],
    cueHead: first,
  };
}

/** Adverbs before the cue and hedges stand outside it; the passive has no source but its agent. */
export function tidy(doc: Doc, found: RawAttribution): RawAttribution {
  const r = verbBeforeName(doc, found) ?? found;
  const cue = r.cue.flatMap((span): Span[] => {
    let first = firstTokenFrom(doc, span[0]);
    const last = tokenEnd(doc, span);
    // `a warning`: the noun alone
    if (first + 2 === last && /^(?:a|an)$/.test(doc.lower[first]!)) first++;
    while (first + 1 < last && (LEADING.has(doc.lower[first]!) || HEDGE_ADVERBS.has(doc.lower[first]!)))
      first++;
    return [spanOf(doc, { first, last: verbGroupEnd(doc, r.cueHead, first, last) })];
  });
  const source = passiveSubject(doc, cue, r.source)
    ? []
    : r.source.map((span) => bareSource(doc, cue[0] ? withoutAccordingTo(doc, span, cue[0]) : span));
  const crossing = followedSource(doc, cue, source, r.content);
  if (crossing) return { ...r, cue, ...crossing };
  const addressed = source.length === 0 ? r.content.filter((s) => !passiveSubject(doc, cue, [s])) : r.content;
  return { ...r, ...withoutRecipient(doc, cue, addressed.length > 0 ? addressed : r.content), source };
}

/** `wrote | in a message seen by the paper`, `told | reporters`: what comes after the verb and its particle is no cue. */
function verbGroupEnd(doc: Doc, head: number, first: number, last: number): number {
  if (head < first || head >= last - 1) return last;
  for (let k = head + 1; k < last; k++) {
    // `said only`, `said Tuesday`, `wrote to staff:`
    if (
      /^(?:only|aloud|late|early|later|earlier|again|recently|yesterday|today|afterwards|:|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
        doc.lower[k]!,
      )
    )
      return k;
    if (/^(?:to|with)$/.test(doc.lower[k]!) && k < last - 1 && doc.form[last - 1] === ':') return k;
    if (
      /^(?:in|on|during|at|via|through|while|when|from|minutes|hours|days|this|last)$/.test(doc.lower[k]!) &&
      k < last - 1
    )
      return k;
  }
  return last;
}

/** `According to a survey, one in five believe …`: a source that runs over its comma into the clause. */
function followedSource(
  doc: Doc,
  cue: readonly Span[],
  source: readonly Span[],
  content: readonly Span[],
): { source: Span[]; content: Span[] } | null {
  const at = source[0];
  if (!at || !cue[0] || !/^according to$/i.test(doc.text.slice(...cue[0]))) return null;
  const last = tokenEnd(doc, at);
  if (/^[,.;:]$/.test(doc.form[last] ?? '.')) return null;
  for (let k = last - 1; k > firstTokenFrom(doc, at[0]); k--) {
    if (doc.form[k] !== ',') continue;
    const start = doc.start[k + 1]!;
    const rest = content.filter((s) => s[0] >= at[1]);
    const end = rest.length > 0 ? rest[rest.length - 1]![1] : 0;
    return end > start ? { source: [[at[0], doc.end[k - 1]!]], content: [[start, end]] } : null;
  }
  return null;
}

/** A source without what tells how it got out (`a midwife | quoted in the report`), and without the comma after it. */
function bareSource(doc: Doc, span: Span): Span {
  let first = firstTokenFrom(doc, span[0]);
  let last = tokenEnd(doc, span);
  // `Speaking to the paper, | Ann Cole`: where somebody said it is no part of who it was
  if (/^(?:speaking|writing|talking|asked|responding|replying)$/.test(doc.lower[first]!))
    for (let k = first + 1; k < last - 1; k++)
      if (doc.form[k] === ',') {
        first = k + 1;
        break;
      }
  for (let k = first + 1; k < last - 1; k++) {
    const at = /^(?:first|since|later|previously)$/.test(doc.lower[k]!) ? k + 1 : k;
    if (
      doc.form[k] === ',' &&
      /^(?:writing|speaking|appearing|talking|citing|quoting|interviewed)$/.test(doc.lower[k + 1]!)
    ) {
      last = k;
      break;
    }
    if (doc.form[k] === ',' && /^(?:who|whom|whose|which)$/.test(doc.lower[k + 1]!)) {
      last = k;
      break;
    }
    if (
      doc.form[k] === ',' &&
      (endsInClause(doc, k + 1) || isScene(doc, k + 1) || toldAside(doc, k + 1, last))
    ) {
      last = k;
      break;
    }
    if (!CARRIED.test(doc.lower[at]!) || !/^(?:by|in|on|to|with|at)$/.test(doc.lower[at + 1] ?? '')) continue;
    if (hasOwnSubject(doc, first, k)) continue;
    last = beforeRelative(doc, first, k);
    break;
  }
  while (last > first + 1 && doc.form[last - 1] === ',') last--;
  return spanOf(doc, { first, last });
}

/** `a report | that had been | shared with`: the clause goes as a whole. */
function beforeRelative({ lower }: Doc, first: number, k: number): number {
  let at = k;
  while (at > first + 2 && BE_OR_HAVE.has(lower[at - 1]!)) at--;
  return at < k && /^(?:that|which)$/.test(lower[at - 1]!) ? at - 1 : k;
}
const BE_OR_HAVE = words('is are was were been has have had later also first');

/** `a survey | the union | published on Monday`: the verb of a clause, no participle of the noun. */
function hasOwnSubject(doc: Doc, first: number, verb: number): boolean {
  for (let k = first + 1; k < verb; k++)
    if (OPENS_CLAUSE.has(doc.lower[k]!) && NOUNS.includes(doc.tag[k - 1]!)) return true;
  return false;
}
const NOUNS = ['NN', 'NNS'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));

/** `, based in Oslo`: a participle about the source. Relative clauses stay: the corpus labels them as part of it. */
const endsInClause = (doc: Doc, k: number) =>
  doc.tag[k] === PAST && /^(?:in|by|on|at|with|from|as)$/.test(doc.lower[k + 1] ?? '');
const PAST = TAGS.indexOf('VBN');

/** `, when contacted`, `, under the headline …`, `, his voice shaking`: how somebody spoke. */
const isScene = ({ lower }: Doc, k: number) =>
  /^(?:when|while|under|reached|contacted|pressed|asked)$/.test(lower[k]!) ||
  (/^(?:his|her|their|its)$/.test(lower[k]!) &&
    (/ing$/.test(lower[k + 2] ?? '') || /ing$/.test(lower[k + 3] ?? '')));

const WARNED = /^(?:warn(?:s|ed|ing)?|tells?|told|telling|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?)$/;

/** `warned him about the sanctions`: cue `warned`, content from `about` on; whom one addresses is in neither. */
function withoutRecipient(doc: Doc, cue: Span[], content: readonly Span[]): { cue: Span[]; content: Span[] } {
  const at = cue[0];
  const body = content[0];
  const same = { cue, content: [...content] };
  if (cue.length !== 1 || !at || !body || body[0] < at[1]) return same;
  const first = firstTokenFrom(doc, at[0]);
  const last = tokenEnd(doc, at);
  let verb = first;
  while (verb < last && !WARNED.test(doc.lower[verb]!)) verb++;
  if (verb === last) return same;
  const start = firstTokenFrom(doc, body[0]);
  // `told | to expect delays of an hour`
  if (start === last && doc.lower[start] === 'to') return same;
  for (
    let k = Math.max(verb + 1, last - 1);
    k < start + 7 && k < doc.length && doc.start[k]! < body[1];
    k++
  ) {
    if (/^["“‘«:,]$/.test(doc.form[k]!)) return same;
    // `told the paper | the pair had argued about a swan`: a clause has begun
    if (k >= start && doc.lower[start] !== 'that' && FINITE_OR_MODAL.includes(doc.tag[k]!)) return same;
    if (!/^(?:of|about|that|against)$/.test(doc.lower[k]!)) continue;
    if (k <= verb + 1) return same;
    return {
      cue: [spanOf(doc, { first, last: verb + 1 })],
      content: [[doc.start[k]!, body[1]], ...content.slice(1)],
    };
  }
  return same;
}

const TOLD = words('told asked advised warned promised informed instructed ordered urged reminded assured');
const HEARD = words('court jury inquest tribunal inquiry hearing jurors');

/** `the jury was told that …`, `the court heard that …`: those who hear are no source. */
function passiveSubject(doc: Doc, cue: readonly Span[], source: readonly Span[]): boolean {
  const at = cue[0];
  const subject = source[0];
  if (!at || !subject || subject[0] > at[0]) return false;
  let last = tokenEnd(doc, at) - 1;
  while (last > firstTokenFrom(doc, at[0]) && /^(?:of|about|by|that)$/.test(doc.lower[last]!)) last--;
  const verb = doc.lower[last]!;
  if (verb === 'heard') return HEARD.has(doc.lower[tokenEnd(doc, source[source.length - 1]!) - 1]!);
  if (!TOLD.has(verb)) return false;
  for (let k = last - 1; k >= 0 && k > last - 4; k--) {
    if (BE.has(doc.lower[k]!)) return doc.lower[last + 1] !== 'by';
    if (!LEADING.has(doc.lower[k]!) && !/ly$|^(?:not|never|twice|only|widely)$/.test(doc.lower[k]!)) break;
  }
  return false;
}

/**
 * Whether a reading's content ends in the `that` of a clause which it then leaves out: `he stated that`, taken for what somebody
 * `warned`. Such a content is another's frame, not something said.
 */
export function breaksOff({ text }: Doc, { cue, content }: RawAttribution): boolean {
  const last = content[content.length - 1];
  if (!last || cue.length === 0) return false;
  const words = text.slice(last[0], last[1]).trim();
  const before = last[1] <= cue[0]![0];
  return before ? /\bthat$/i.test(words) : /^that$/i.test(words);
}
