import type { Span } from '../model/span';
import type { Doc, RawAttribution, TokenRange } from './document';
import { spanOf } from './draft';
import { HEDGE_ADVERBS, STATEMENT_WORDS } from './lexicon/speech';
import { words } from './lexicon/words';
import { nounPhraseBefore, nounPhraseFrom, type Words } from './noun-phrase';
import type { QuotePair } from './quotation-marks';
import { firstTokenFrom } from './quote-map';
import { readsAsSentence } from './spread';

/**
 * Constructions with a fixed form that the training corpus labels differently from our guideline or hardly holds:
 * `was quoted by … as saying`, `is said to have …`, `is expected to …`, `citing …`, leading adverbs of a cue. They add
 * attributions or correct those that were learned; what they yield is sure, as the form leaves no choice.
 */
export function applyConstructions(
  w: Words,
  quotes: readonly QuotePair[],
  raw: readonly RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  let out = raw.filter((r) => !isNothingSaid(doc, r)).map((r) => toQuotation(doc, quotes, tidy(doc, r)));
  for (const sentence of doc.sentences) {
    for (let k = sentence.first; k < sentence.last; k++) {
      const made =
        quotedAs(w, quotes, out, sentence, k) ??
        passiveFrame(w, out, sentence, k) ??
        impersonal(doc, out, sentence, k) ??
        hedgedFact(w, out, sentence, k);
      if (!made) continue;
      out = replace(out, made);
    }
  }
  return innerQuotations(w, quotes, mergeCiting(w, ownSpans(invertedTails(w, out))));
}

const TAIL = words(
  'said revealed disclosed reported announced added explained noted claimed stated confirmed warned says reveals reports notes',
);

/** `C, revealed the aide Yuri Ushakov.`: verb and source at the sentence's end, all before the comma the content. */
function invertedTails(w: Words, list: RawAttribution[]): RawAttribution[] {
  const { doc } = w;
  let out = list;
  for (const sentence of doc.sentences) {
    let end = sentence.last;
    while (end > sentence.first && /^[.!?]$/.test(doc.form[end - 1]!)) end--;
    for (let v = end - 2; v > sentence.first + 4 && v > end - 14; v--) {
      if (doc.form[v - 1] !== ',' || !TAIL.has(doc.lower[v]!)) continue;
      const np = nounPhraseFrom(w, v + 1, end);
      if (!np || np.last !== end || doc.shape[np.head] === 0) break;
      const cue = spanOf(doc, { first: v, last: v + 1 });
      const content = spanOf(doc, { first: sentence.first, last: v - 1 });
      // a quotation before the comma is the learned stages' to judge
      if (/["“”»]|''/.test(doc.text.slice(content[1] - 2, content[1] + 2))) break;
      const known = learned(doc, out, v, v + 1);
      const right =
        known?.source.some((s) => s[0] === doc.start[np.first]) &&
        known.content.some((s) => s[1] === content[1]);
      if (right) break;
      out = out.map((r) => ({
        ...r,
        content: r.content.map(
          (s): Span =>
            s[0] >= content[0] && s[1] > content[1] && s[0] < content[1] ? [s[0], content[1]] : s,
        ),
      }));
      out = replace(out, {
        cue: [cue],
        source: [spanOf(doc, np)],
        content: [content],
        cueHead: v,
        confidence: SURE,
        trace: [{ stage: 'cue', rule: 'verb and source at the end', span: cue }],
      });
      break;
    }
  }
  return out;
}

/** `“A,” he said while adding, “B.”`: a span that is all of one attribution is not also a part of another. */
function ownSpans(list: RawAttribution[]): RawAttribution[] {
  const whole = new Map<string, RawAttribution>();
  for (const r of list) if (r.content.length === 1 && r.cue.length > 0) whole.set(String(r.content[0]), r);
  return list.map((r) => {
    if (r.content.length < 2) return r;
    const content = r.content.filter((s) => (whole.get(String(s)) ?? r) === r);
    return content.length > 0 && content.length < r.content.length ? { ...r, content } : r;
  });
}

const EXPERIENCE = words('experience history reality nature common sense');

/** `declined to comment` is no speech; `experience shows` is nobody's. */
function isNothingSaid(doc: Doc, r: RawAttribution): boolean {
  const cue = r.cue[0];
  if (!cue) return false;
  const head = doc.lower[tokenEnd(doc, cue) - 1]!;
  const content = r.content[0] ? doc.text.slice(...r.content[0]) : '';
  if (/^(?:declin|refus)/.test(head) && /^(?:to )?comment/.test(content)) return true;
  const source = r.source[0] ? doc.text.slice(...r.source[0]).toLowerCase() : '';
  return EXPERIENCE.has(source);
}

/**
 * Limits that the marks settle: after a colon the quotation that opens there is the content; a quotation that reads as
 * a sentence ends the content it begins.
 */
function toQuotation(doc: Doc, quotes: readonly QuotePair[], r: RawAttribution): RawAttribution {
  if (r.cueHead < 0 || r.cue.length === 0) return r;
  const after = tokenEnd(doc, r.cue[r.cue.length - 1]!);
  if (doc.form[after] === ':' && after + 1 < doc.length) {
    const q = quoteAt(quotes, doc.start[after + 1]!);
    if (q) return { ...r, content: [...q.spans] };
  }
  const content = r.content.map((span): Span => {
    const q = quoteAt(quotes, span[0]);
    if (!q || q.end >= span[1] || !readsAsSentence(doc.text, q)) return span;
    return /^(?:\s*,)?\s*(?:and|but|while|as|which|before|after)\b/.test(doc.text.slice(q.end, span[1]))
      ? [q.start, q.end]
      : span;
  });
  return { ...r, content };
}

/** The outermost quotation that starts at offset `at`; quotations are in order of their start. */
function quoteAt(quotes: readonly QuotePair[], at: number): QuotePair | undefined {
  let lo = 0;
  let hi = quotes.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotes[mid]!.start >= at) hi = mid;
    else lo = mid + 1;
  }
  return quotes[lo]?.start === at ? quotes[lo] : undefined;
}

const ASKING = words(
  'asked asks ask asking wondered replied replies reply answered answers answer shouted cried',
);

/** `“He looked at me and said, ‘That bill is dead’”`: a quotation inside another, with the verb right before it. */
function innerQuotations(w: Words, quotes: readonly QuotePair[], list: RawAttribution[]): RawAttribution[] {
  const { doc } = w;
  const out = [...list];
  for (const q of quotes) {
    if (q.level === 0) continue;
    const at = firstTokenFrom(doc, q.start);
    const index = doc.sentenceOf[at];
    if (index === undefined || !/^[,:]$/.test(doc.form[at - 1] ?? '')) continue;
    const sentence = doc.sentences[index]!;
    let verb = at - 2;
    while (
      verb > sentence.first &&
      at - verb < 7 &&
      !STATEMENT_WORDS.has(doc.lower[verb]!) &&
      !ASKING.has(doc.lower[verb]!)
    )
      verb--;
    if (!STATEMENT_WORDS.has(doc.lower[verb]!) && !ASKING.has(doc.lower[verb]!)) continue;
    const subject = subjectOf(w, verb, sentence) ?? conjoined(w, verb, sentence);
    const cue = spanOf(doc, { first: verb, last: verb + 1 });
    const made: RawAttribution = {
      cue: [cue],
      source: subject ? [spanOf(doc, subject)] : [],
      content: [...q.spans],
      cueHead: verb,
      confidence: 0.85,
      trace: [{ stage: 'cue', rule: 'inner quotation', span: cue }],
    };
    const rest = out.filter((r) => !r.cue.some((s) => s[0] < cue[1] && cue[0] < s[1]));
    out.length = 0;
    out.push(...rest, made);
  }
  return out;
}

/** `He looked at me and said`: the subject of the verb before the conjunction. */
function conjoined(w: Words, verb: number, sentence: TokenRange): TokenRange | null {
  const { doc } = w;
  if (doc.lower[verb - 1] !== 'and') return null;
  for (let k = sentence.first; k < verb; k++)
    if (/^(?:he|she|i|they|we|you)$/.test(doc.lower[k]!)) return { first: k, last: k + 1 };
  return null;
}

const SURE = 0.9;
const LEADING = words(
  'also then later once first earlier previously ultimately separately meanwhile afterwards',
);
const BE = words("is are was were been be being 's 're");
const QUOTED = words('quoted cited quotes cites quoting citing');
const SAYING = words('saying telling replying adding warning calling asking describing insisting');

/** Adverbs before the cue and hedges stand outside it; the passive has no source but its agent. */
function tidy(doc: Doc, r: RawAttribution): RawAttribution {
  const cue = r.cue.flatMap((span): Span[] => {
    let first = firstTokenFrom(doc, span[0]);
    const last = tokenEnd(doc, span);
    while (first + 1 < last && (LEADING.has(doc.lower[first]!) || HEDGE_ADVERBS.has(doc.lower[first]!)))
      first++;
    return [spanOf(doc, { first, last })];
  });
  const source = passiveSubject(doc, cue, r.source) ? [] : r.source;
  return { ...r, ...withoutRecipient(doc, cue, r.content), source };
}

const WARNED = /^(?:warn(?:s|ed|ing)?|tells?|told|telling|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?)$/;

/** `warned Putin about the sanctions`: cue `warned`, content from `about` on; whom one addresses is in neither. */
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
  for (
    let k = Math.max(verb + 1, last - 1);
    k < start + 7 && k < doc.length && doc.start[k]! < body[1];
    k++
  ) {
    if (/^["“‘«:,]$/.test(doc.form[k]!)) return same;
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
  const last = tokenEnd(doc, at) - 1;
  const verb = doc.lower[last]!;
  if (verb === 'heard') return HEARD.has(doc.lower[tokenEnd(doc, source[source.length - 1]!) - 1]!);
  if (!TOLD.has(verb)) return false;
  for (let k = last - 1; k >= 0 && k > last - 4; k--) {
    if (BE.has(doc.lower[k]!)) return doc.lower[last + 1] !== 'by';
    if (!LEADING.has(doc.lower[k]!) && !/ly$|^(?:not|never|twice|only|widely)$/.test(doc.lower[k]!)) break;
  }
  return false;
}

function tokenEnd(doc: Doc, [start, end]: Span): number {
  let last = firstTokenFrom(doc, start);
  while (last < doc.length && doc.start[last]! < end) last++;
  return last;
}

/** Puts `made` in the place of those that share words of its cue. */
function replace(list: RawAttribution[], made: RawAttribution): RawAttribution[] {
  const hits = (r: RawAttribution) => r.cue.some((s) => made.cue.some((t) => s[0] < t[1] && t[0] < s[1]));
  return [...list.filter((r) => !hits(r)), made];
}

/** Content of a learned attribution whose cue lies in the tokens `[from, to)`. */
function learned(
  doc: Doc,
  list: readonly RawAttribution[],
  from: number,
  to: number,
): RawAttribution | undefined {
  const a = doc.start[from]!;
  const b = doc.end[to - 1]!;
  let best: RawAttribution | undefined;
  for (const r of list) {
    if (!r.cue.some((s) => s[0] < b && a < s[1])) continue;
    if (!best || r.confidence > best.confidence) best = r;
  }
  return best;
}

/**
 * `S was quoted by R as saying C`, `R quoted S as saying C`, `“C,” he was quoted as saying`. Cue in two spans where
 * something stands between; the medium is left to the relays.
 */
function quotedAs(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!QUOTED.has(doc.lower[k]!)) return null;
  let as = -1;
  for (let j = k + 1; j < Math.min(sentence.last - 1, k + 22); j++) {
    if (doc.lower[j] === 'as' && SAYING.has(doc.lower[j + 1]!)) {
      as = j;
      break;
    }
    if (/^[.;:“”"]$/.test(doc.form[j]!)) return null;
  }
  if (as < 0) return null;
  let first = k;
  while (
    first > sentence.first &&
    (BE.has(doc.lower[first - 1]!) || /^(?:has|have|had|also|later|widely)$/.test(doc.lower[first - 1]!))
  )
    first--;
  while (first < k && /^(?:also|later|widely)$/.test(doc.lower[first]!)) first++;
  const passive = first < k;
  const cue: Span[] =
    as === k + 1
      ? [spanOf(doc, { first, last: as + 2 })]
      : [spanOf(doc, { first, last: k + 1 }), spanOf(doc, { first: as, last: as + 2 })];
  let who: TokenRange | null;
  if (passive) {
    who = subjectOf(w, first, sentence);
    if (!who && first > sentence.first) who = { first: first - 1, last: first };
  } else {
    who = as > k + 1 ? { first: k + 1, last: as } : null;
    if (who) {
      const np = nounPhraseFrom(w, who.first, as);
      // `cited her friend in Rome as saying`: all that stands between names the source
      who =
        np && np.last <= as && !/,/.test(doc.form.slice(who.first, as).join(''))
          ? who
          : np
            ? { first: who.first, last: as }
            : who;
    }
  }
  if (who && !passive) who = trimCommas(doc, who);
  const after = as + 2;
  const content =
    contentAfter(doc, quotes, sentence, after) ??
    learnedBefore(doc, list, first, after) ??
    contentBefore(doc, quotes, sentence, first);
  if (!content) return null;
  return {
    cue,
    source: who ? [spanOf(doc, who)] : [],
    content,
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'quoted … as saying', span: cue[0]! }],
  };
}

function trimCommas(doc: Doc, r: TokenRange): TokenRange {
  let { first, last } = r;
  while (last > first + 1 && doc.form[last - 1] === ',') last--;
  while (first < last - 1 && doc.form[first] === ',') first++;
  return { first, last };
}

/** What follows `as saying`: the quotation that opens there, or the rest of the sentence. Null when nothing does. */
function contentAfter(
  doc: Doc,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  from: number,
): Span[] | null {
  let k = from;
  while (k < sentence.last && /^[,:]$/.test(doc.form[k]!)) k++;
  if (
    k >= sentence.last ||
    /^(?:by|in|on|at|to|last|this|[.;])$/.test(doc.lower[k]!) ||
    WEEKDAY.test(doc.lower[k]!)
  )
    return null;
  // `as telling supporters in Izmir that …`: the recipient stands outside
  if (/^(?:telling|asking|warning)$/.test(doc.lower[from - 1]!)) k = pastRecipient(doc, k, sentence);
  const open = quoteAt(quotes, doc.start[k]!);
  if (open && endsThere(doc, open, sentence)) return [...open.spans];
  let last = sentence.last;
  while (last > k + 1 && /^[.!?;]$/.test(doc.form[last - 1]!)) last--;
  // a quotation that closes after the full stop keeps its mark
  return [[doc.start[k]!, doc.end[last - 1]!]];
}

/** First token of what was said after a recipient: the quotation, `that`, or what follows the phrase. */
function pastRecipient(doc: Doc, k: number, sentence: TokenRange): number {
  for (let j = k; j < Math.min(sentence.last - 1, k + 9); j++) {
    if (/^(?:that|to|whether|if|of|about)$/.test(doc.lower[j]!) && j > k) return j;
    if (/^["“‘«]$|^''$/.test(doc.form[j]!)) return j;
    if (doc.form[j] === ':' || (doc.form[j] === ',' && /^["“‘«]/.test(doc.form[j + 1]!))) return j + 1;
    // `telling a fan he would …`: the subject of the clause that follows
    if (j > k && /^(?:he|she|they|it|we|i)$/.test(doc.lower[j]!)) return j;
  }
  return k;
}
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function endsThere(doc: Doc, q: QuotePair, sentence: TokenRange): boolean {
  return (
    q.end >= doc.end[sentence.last - 1]! - 2 ||
    /^\W*$/.test(doc.text.slice(q.end, doc.end[sentence.last - 1]!))
  );
}

function learnedBefore(
  doc: Doc,
  list: readonly RawAttribution[],
  first: number,
  after: number,
): Span[] | null {
  const found = learned(doc, list, first, after);
  const limit = doc.start[first]!;
  const spans = found?.content.filter((s) => s[1] <= limit) ?? [];
  return spans.length > 0 ? spans : null;
}

/** The quotation, or the clause, that ends right before the source of a postposed cue. */
function contentBefore(
  doc: Doc,
  quotes: readonly QuotePair[],
  sentence: TokenRange,
  first: number,
): Span[] | null {
  const limit = doc.start[first]!;
  let before: QuotePair | undefined;
  for (const q of quotes) {
    if (q.start >= limit) break;
    if (q.level === 0 && q.end <= limit) before = q;
  }
  if (before && firstTokenFrom(doc, before.end - 1) >= sentence.first) return [...before.spans];
  return null;
}

const FRAME = words(
  'said rumoured rumored understood alleged reputed reported believed thought expected considered feared known',
);
const SPEECH = words(
  'told tell said say called call claimed claim asked ask warned warn written write promised promise boasted boast demanded demand offered offer ' +
    'threatened threaten accused accuse blamed blame denied deny admitted admit confirmed confirm urged urge ordered order',
);

/** `X is said to have told …`, `X is expected to Y`: the frame of hearsay or of nobody's belief. */
function passiveFrame(
  w: Words,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!FRAME.has(doc.lower[k]!)) return null;
  let to = k + 1;
  while (to < sentence.last && /^(?:also|now|still|widely|not)$/.test(doc.lower[to]!)) to++;
  if (doc.lower[to] !== 'to') return null;
  let be = k - 1;
  while (
    be > sentence.first &&
    (/ly$/.test(doc.lower[be]!) ||
      LEADING.has(doc.lower[be]!) ||
      doc.lower[be] === 'not' ||
      doc.lower[be] === 'now')
  )
    be--;
  if (be < sentence.first || !BE.has(doc.lower[be]!) || doc.lower[be] === 'be' || doc.lower[be] === 'being')
    return null;
  const subject = subjectOf(w, be, sentence);
  if (!subject) return null;
  let verb = to + 1;
  if (doc.lower[verb] === 'have') verb++;
  if (HEARSAY.has(doc.lower[k]!) && SPEECH.has(doc.lower[verb]!)) {
    const own = learned(doc, list, verb, verb + 1);
    const cue = spanOf(doc, { first: to + 1, last: verb + 1 });
    const content = own?.content.filter((s) => s[0] >= doc.end[verb]!) ?? [];
    if (content.length > 0) {
      return {
        cue: [cue],
        source: [spanOf(doc, subject)],
        content,
        cueHead: verb,
        confidence: SURE,
        trace: [{ stage: 'cue', rule: 'is said to have told', span: cue }],
      };
    }
  }
  let last = clauseEnd(doc, to, sentence);
  if (last <= to + 1) return null;
  while (last > to + 1 && /^[.,;!?]$/.test(doc.form[last - 1]!)) last--;
  const cue = spanOf(doc, { first: be, last: k + 1 });
  const content: Span[] = [spanOf(doc, subject), spanOf(doc, { first: to, last })];
  return {
    cue: [cue],
    source: [],
    content,
    cueHead: k,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'is expected to', span: cue }],
  };
}
const HEARSAY = words('said rumoured rumored understood alleged reputed reported');

/** The subject before an auxiliary: a relative pronoun, or the phrase with its apposition. */
function subjectOf(w: Words, be: number, sentence: TokenRange): TokenRange | null {
  const { doc } = w;
  let k = be;
  while (k > sentence.first && /^(?:has|have|had|also|now|then|once|not)$/.test(doc.lower[k - 1]!)) k--;
  if (/^(?:who|which|that)$/.test(doc.lower[k - 1] ?? '')) return { first: k - 1, last: k };
  if (/^(?:it|there)$/.test(doc.lower[k - 1] ?? '')) return null;
  const end = doc.form[k - 1] === ',' ? k - 1 : k;
  const np = nounPhraseBefore(w, end, sentence.first);
  if (!np) return null;
  let first = np.first;
  if (end === k - 1 || doc.form[np.first - 1] === ',') {
    const comma = doc.form[np.first - 1] === ',' ? np.first - 1 : -1;
    const outer = comma > sentence.first ? nounPhraseBefore(w, comma, sentence.first) : null;
    if (outer) first = outer.first;
  }
  return { first, last: np.last };
}

/** Where the clause that begins at `from` ends: a comma or conjunction before another finite clause, or the sentence. */
function clauseEnd(doc: Doc, from: number, sentence: TokenRange): number {
  for (let k = from + 1; k < sentence.last; k++) {
    const form = doc.form[k]!;
    if (form === ';' || form === '—' || form === '–') return k;
    if (
      form === ',' &&
      /^(?:and|but|while|although|though|as|who|which|when|where|after|before|according|the|he|she|they|said|says)$/.test(
        doc.lower[k + 1] ?? '',
      )
    )
      return k;
  }
  return sentence.last;
}

const IMPERSONAL = words(
  'said rumoured rumored understood alleged reported believed thought expected feared hoped claimed known',
);

/** `It is believed that …`: nobody's belief, or hearsay. */
function impersonal(
  doc: Doc,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  if (!IMPERSONAL.has(doc.lower[k]!) || doc.lower[k + 1] !== 'that') return null;
  let be = k - 1;
  while (be > sentence.first && (/ly$/.test(doc.lower[be]!) || doc.lower[be] === 'also')) be--;
  if (be <= sentence.first || !BE.has(doc.lower[be]!)) return null;
  let it = be - 1;
  while (it > sentence.first && /^(?:has|had|also)$/.test(doc.lower[it]!)) it--;
  if (doc.lower[it] !== 'it') return null;
  const own = learned(doc, list, be, k + 1);
  const cue = spanOf(doc, { first: doc.lower[be] === 'been' ? be - 1 : be, last: k + 1 });
  let last = sentence.last;
  while (last > k + 2 && /^[.!?]$/.test(doc.form[last - 1]!)) last--;
  const content: Span[] =
    own && own.content[0]![0] >= doc.start[k + 1]! ? own.content : [spanOf(doc, { first: k + 1, last })];
  return {
    cue: [cue],
    source: [],
    content,
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'it is believed that', span: cue }],
  };
}

/** `He reportedly still owes her a dinner`: a fact nobody is named for; `reportedly said` is left to its verb. */
function hedgedFact(
  w: Words,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  if (!HEDGE_ADVERBS.has(doc.lower[k]!)) return null;
  // a speech verb right after it, or its participle's auxiliary before it, takes the hedge as its own
  const near = list.some((r) =>
    r.cue.some(
      (s) =>
        s[0] >= doc.start[Math.max(sentence.first, k - 3)]! &&
        s[0] <= doc.end[Math.min(sentence.last - 1, k + 4)]!,
    ),
  );
  if (near) return null;
  const inContent = list.some((r) => r.content.some((s) => s[0] <= doc.start[k]! && doc.end[k]! <= s[1]));
  if (inContent) return null;
  let end = k;
  while (end > sentence.first && /^(?:has|have|had|was|were|is|are|been)$/.test(doc.lower[end - 1]!)) end--;
  const np = nounPhraseBefore(w, end, sentence.first);
  const pronoun = end > sentence.first && /^(?:he|she|it|they|who|which)$/.test(doc.lower[end - 1]!);
  const first = pronoun ? end - 1 : np && np.last === end ? np.first : -1;
  if (first < 0) return null;
  let last = clauseEnd(doc, k, sentence);
  while (last > k + 2 && /^[.,;!?]$/.test(doc.form[last - 1]!)) last--;
  if (last <= k + 1) return null;
  const cue = spanOf(doc, { first: k, last: k + 1 });
  const content: Span[] = [spanOf(doc, { first, last: k }), spanOf(doc, { first: k + 1, last })];
  return {
    cue: [cue],
    source: [],
    content,
    cueHead: k,
    confidence: 0.75,
    trace: [{ stage: 'cue', rule: 'reportedly', span: cue }],
  };
}

/**
 * `TASS reported, citing the ministry`: the ministry is the source, its cue `citing`, its content what the medium
 * carried. The medium's own attribution goes: it becomes the relay.
 */
function mergeCiting(w: Words, list: RawAttribution[]): RawAttribution[] {
  const { doc } = w;
  const out: RawAttribution[] = [];
  const gone = new Set<RawAttribution>();
  for (const sentence of doc.sentences) {
    for (let k = sentence.first + 1; k < sentence.last - 1; k++) {
      if (doc.lower[k] !== 'citing' && doc.lower[k] !== 'quoting') continue;
      if (list.some((r) => r.cue.length > 1 && r.cue[0]![0] <= doc.start[k]! && doc.start[k]! < r.cue[0]![1]))
        continue;
      const np = phraseAfter(w, k + 1, sentence.last);
      if (!np) continue;
      const carrier = carrierOf(doc, list, sentence, k) ?? postposed(w, sentence, k);
      if (!carrier) continue;
      for (const r of list) if (r.cue.some((s) => s[0] === doc.start[k])) gone.add(r);
      gone.add(carrier);
      const cue = spanOf(doc, { first: k, last: k + 1 });
      out.push({
        cue: [cue],
        source: [spanOf(doc, np)],
        content: carrier.content,
        cueHead: k,
        confidence: Math.max(0.85, carrier.confidence),
        trace: [{ stage: 'source', rule: 'citing', span: cue }],
      });
    }
  }
  return [...list.filter((r) => !gone.has(r)), ...out];
}

/** The attribution of the same sentence, outside `citing`, whose content the citation supports: the nearest with a reporting verb. */
function carrierOf(
  doc: Doc,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const from = doc.start[sentence.first]!;
  const to = doc.end[sentence.last - 1]!;
  const at = doc.start[k]!;
  let best: RawAttribution | null = null;
  let distance = Infinity;
  for (const r of list) {
    const cue = r.cue[0];
    if (!cue || cue[0] < from || cue[0] >= to || cue[0] === at) continue;
    if (r.content.some((s) => s[0] <= at && at < s[1])) continue;
    const d = Math.abs(cue[0] - at);
    // `TASS reported on Tuesday, citing …` and `NBC News, citing …, reported`
    if (
      d < distance &&
      /^(?:report|say|said|put|claim|wr|announce|reveal|disclose)/.test(doc.text.slice(...cue).toLowerCase())
    ) {
      best = r;
      distance = d;
    }
  }
  return best;
}

const REPORTING = words('said says reported reports announced');

/** `C, Xinhua said on Friday, citing …` where the learned stages saw no cue: what stands before the medium's comma. */
function postposed(w: Words, sentence: TokenRange, k: number): RawAttribution | null {
  const { doc } = w;
  for (let v = k - 1; v > sentence.first + 3; v--) {
    if (!REPORTING.has(doc.lower[v]!)) continue;
    const np = nounPhraseBefore(w, v, sentence.first);
    if (!np || np.first <= sentence.first + 2 || doc.form[np.first - 1] !== ',') return null;
    const content = spanOf(doc, { first: sentence.first, last: np.first - 1 });
    const cue = spanOf(doc, { first: v, last: v + 1 });
    return { cue: [cue], source: [spanOf(doc, np)], content: [content], cueHead: v, confidence: 0.85 };
  }
  return null;
}

/** The noun phrase after `citing` with what belongs to it: `two officials involved in the preparations`. */
function phraseAfter(w: Words, from: number, limit: number): TokenRange | null {
  const { doc } = w;
  const np = nounPhraseFrom(w, from, limit);
  if (!np) return null;
  let last = np.last;
  while (
    last < limit &&
    !/^[.,;:!?”"—–]$/.test(doc.form[last]!) &&
    !/^(?:reported|said|says|that|as)$/.test(doc.lower[last]!)
  )
    last++;
  return { first: np.first, last };
}
