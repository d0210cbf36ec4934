import type { Span } from '../../model/span';
import { isShortSentence } from '../claim-following';
import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { QUOTING } from '../lexicon/manner';
import { words } from '../lexicon/words';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { isHeading, readsAsSentence } from '../spread';
import { Word } from '../word';
import { sourcePhrase } from './phrase';
import { BE, FINITE, type Made, replace, SURE } from './shared';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

/** A quotation that a comma ends within its marks leads on to who says it, whatever the verb. */
const COMMA = /,["”’'»]+$/u;
/** One that a question or a dash ends may. */
const OPEN_ENDED = /[,!?…—–-]["”’'»]+$/u;
const AUXILIARY = words('has have had do does did');
const NEGATION = words("to not n't never");
/** So many words may stand between the verb and the marks it leads to. */
const REACH = 12;

/**
 * `“C,” S said`, `“C,” S messages`, `“C?” asked S`, `S testified from behind a screen: “C.”`: a verb beside a quotation that no attribution
 * from outside of it has taken. The form leaves no choice, whatever the sentence around it looks like; where a comma within the marks
 * leads on to a subject, any verb will do.
 */
export function besideQuotations(
  w: Words,
  quotes: readonly QuotePair[],
  sentences: readonly TokenRange[],
  list: RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  const start = doc.start[sentences[0]!.first]!;
  const end = doc.end[sentences[sentences.length - 1]!.last - 1]!;
  let out = list;
  quotes.forEach((q, i) => {
    // of one that runs over paragraphs others may have been said to be the speaker elsewhere
    if (
      q.level > 0 ||
      q.start < start ||
      q.end > end ||
      !reads(w, q) ||
      quotes.some((x, j) => j !== i && x.start < q.start && q.end < x.end)
    )
      return;
    const claimed = out.some(
      (r) =>
        r.cue.some((s) => s[1] <= q.start || q.end <= s[0]) &&
        r.content.some((s) => s[0] < q.end && q.start < s[1]),
    );
    if (claimed) return;
    const made = before(w, q) ?? after(w, q);
    if (made) out = replace(out, made);
  });
  return out;
}

/** A sentence, or a word or two that end like one. */
const reads = (w: Words, q: QuotePair): boolean => {
  const { doc } = w;
  if (readsAsSentence(doc.text, q)) return !isHeading(doc.text, q);
  if (isShortSentence(doc.text, q)) return /[:,]\s*$/.test(doc.text.slice(Math.max(0, q.start - 3), q.start));
  // `“He knew,” S posted.`
  const token = firstTokenFrom(doc, q.start);
  return (
    doc.sentences[doc.sentenceOf[token] ?? 0]?.first === token &&
    (COMMA.test(doc.text.slice(q.start, q.end)) || doc.text[q.end] === ',') &&
    /\s/.test(doc.text.slice(q.start, q.end)) &&
    /^\p{Lu}/u.test(doc.text.slice(q.start + q.open.length)) &&
    !isHeading(doc.text, q)
  );
};

/** `“C,” S said`, `“C,” said S`. */
function before(w: Words, q: QuotePair): Made | null {
  const { doc, cls } = w;
  const words = doc.text.slice(q.start, q.end);
  // `“C”, S said`: the comma may stand outside
  const outside = doc.text[q.end] === ',';
  if (!OPEN_ENDED.test(words) && !outside) return null;
  const next = firstTokenFrom(doc, q.end) + (outside ? 1 : 0);
  const sentence = doc.sentences[doc.sentenceOf[next] ?? 0];
  if (!sentence || next >= sentence.last || doc.text.slice(q.end, doc.start[next]).includes('\n'))
    return null;
  const any = COMMA.test(words);
  const fits = (k: number) =>
    doc.shape[k] === 0 &&
    !BE.has(doc.lower[k]!) &&
    (QUOTING.has(doc.lower[k]!) || (any && cls[k] === Word.Verb && FINITE.includes(doc.tag[k]!))) &&
    !AUXILIARY.has(doc.lower[k]!);
  // `“C,” came the reply from S`
  if (/^c[ao]mes?$/.test(doc.lower[next]!) && /^(?:the|a|his|her|their)$/.test(doc.lower[next + 1] ?? ''))
    return cameReply(w, next, sentence, q);
  if (fits(next)) {
    const phrase = sourcePhrase(w, next + 1, sentence.last);
    return phrase?.first === next + 1 ? made(w, next, next, phrase, q) : null;
  }
  for (let k = next + 1; k < Math.min(sentence.last, next + REACH); k++) {
    if (/^["“”;:]$/.test(doc.form[k]!)) return null;
    if (!fits(k)) continue;
    const first = groupStart(doc, k, next + 1);
    if (isDenied(w, first, k)) return null;
    const subject = subjectOf(w, first, sentence);
    if (subject?.first === next) return made(w, first, k, subject, q);
  }
  return null;
}

const REPLY = words('reply answer response retort shout cry call verdict message chorus rejoinder');
function cameReply(w: Words, k: number, sentence: TokenRange, q: QuotePair): Made | null {
  const { doc } = w;
  let noun = k + 2;
  while (noun < sentence.last && noun < k + 5 && !REPLY.has(doc.lower[noun]!)) noun++;
  if (!REPLY.has(doc.lower[noun] ?? '')) return null;
  const phrase = /^(?:from|of|by)$/.test(doc.lower[noun + 1] ?? '')
    ? sourcePhrase(w, noun + 2, sentence.last)
    : null;
  const one = made(w, k, noun, phrase ?? { first: k, last: k }, q);
  return phrase ? one : { ...one, source: [] };
}

/** `S said: “C”`, `S wrote on the board, “C”`. */
function after(w: Words, q: QuotePair): Made | null {
  const { doc } = w;
  const open = firstTokenFrom(doc, q.start);
  const mark = open - 1;
  if (!/^[:,]$/.test(doc.form[mark] ?? '') || doc.text.slice(doc.end[mark], q.start).includes('\n'))
    return null;
  const sentence = doc.sentences[doc.sentenceOf[mark]!]!;
  const floor = Math.max(sentence.first + 1, mark - REACH);
  for (let k = mark - 1; k >= floor; k--) {
    if (/^["“”;:]$/.test(doc.form[k]!)) return null;
    // behind a comma only what stands right beside the marks, or where and to whom it was said
    if (doc.form[k] === ',') return null;
    if (!QUOTING.has(doc.lower[k]!) || doc.shape[k] !== 0) {
      if (FINITE.includes(doc.tag[k]!) && w.cls[k] === Word.Verb) return null;
      continue;
    }
    const first = groupStart(doc, k, sentence.first);
    if (isDenied(w, first, k)) continue;
    const subject = subjectOf(w, first, sentence);
    if (!subject) continue;
    return made(w, first, k, subject, q);
  }
  return null;
}

/** Passives, negations and infinitives are other constructions. */
function isDenied({ doc }: Words, first: number, k: number): boolean {
  if (BE.has(doc.lower[first - 1] ?? '') || NEGATION.has(doc.lower[first - 1] ?? '')) return true;
  for (let j = first; j < k; j++) if (BE.has(doc.lower[j]!) || NEGATION.has(doc.lower[j]!)) return true;
  return false;
}

function made({ doc }: Words, first: number, k: number, source: TokenRange, q: QuotePair): Made {
  const cue: Span = spanOf(doc, { first, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, source)],
    content: [...q.spans],
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'quotation beside its speaker', span: cue }],
  };
}
