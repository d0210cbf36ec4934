import type { RawAttribution } from '../document';
import { TAGS } from '../document';
import { spanOf } from '../draft';
import { DOCUMENT_NOUNS } from '../lexicon/institutions';
import { words } from '../lexicon/words';
import { singular } from '../noun';
import { nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { BE, FINITE_OR_MODAL, LEADING, tokenEnd } from './shared';
import { ASIDE, CARRIED, subjectOf, TELLING } from './subject';
import { groupStart } from './verb-group';

const PAST = TAGS.indexOf('VBN');

/** The subject right before a finite, active verb whose source was not found. */
export function withSubject(w: Words, r: RawAttribution): RawAttribution {
  const { doc, cls } = w;
  const asker = askedBy(w, r);
  if (asker) return asker;
  if (r.source.length > 0) return besideAside(w, r) ?? ofCarried(w, r) ?? ofDocument(w, r);
  const taken = subjectInContent(w, r);
  if (taken) return taken;
  const first = firstTokenFrom(doc, r.cue[0]![0]);
  const last = tokenEnd(doc, r.cue[0]!);
  const head = r.cueHead;
  if (
    cls[head] !== Word.Verb &&
    doc.tag[head] !== PAST &&
    !(first < head && /^(?:has|have|had)$/.test(doc.lower[first]!))
  )
    return r;
  for (let k = first; k < last; k++) if (BE.has(doc.lower[k]!)) return r;
  if (BE.has(doc.lower[first - 1] ?? '') || doc.lower[first - 1] === 'to') return r;
  const before = r.content.every((s) => s[0] >= r.cue[0]![1]) || r.content.every((s) => s[1] <= r.cue[0]![0]);
  const subject = before ? subjectOf(w, first, doc.sentences[doc.sentenceOf[first]!]!) : null;
  if (!subject) return r;
  const span = spanOf(doc, subject);
  if (r.content.some((s) => s[0] < span[1] && span[0] < s[1])) return r;
  // `He | had earlier | told`: the verb begins with its auxiliary
  const between = doc.lower.slice(subject.last, first);
  const whole =
    /^(?:has|have|had)$/.test(between[0] ?? '') && between.slice(1).every((word) => LEADING.has(word));
  const cue = whole ? [spanOf(doc, { first: subject.last, last }), ...r.cue.slice(1)] : r.cue;
  return { ...r, cue, source: [span] };
}

/**
 * `She said that [surgeons there] had told her staff C`: the source of a verb within a clause is that clause's subject, not the one who speaks
 * of it, where a subject stands right before the verb.
 */
export function withOwnSubject(w: Words, list: readonly RawAttribution[], r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  const cue = r.cue[0]!;
  if (!source || r.source.length > 1 || source[1] > cue[0]) return r;
  const first = firstTokenFrom(doc, cue[0]);
  if (!FINITE_OR_MODAL.includes(doc.tag[first]!) || BE.has(doc.lower[tokenEnd(doc, cue) - 2] ?? '')) return r;
  const outer = list.find((o) => {
    const at = o.cue[0];
    return (
      at !== undefined &&
      o.cueHead >= 0 &&
      o.cueHead !== r.cueHead &&
      at[0] >= source[1] - 1 &&
      at[1] < cue[0] &&
      String(o.source) === String(r.source)
    );
  });
  if (!outer) return r;
  const subject = subjectOf(w, first, doc.sentences[doc.sentenceOf[first]!]!);
  if (!subject || doc.start[subject.first]! < outer.cue[0]![1]) return r;
  // `Dahl slams Roe, | praises Ek`: a comma alone parts no subject from its verb
  const comma = doc.form[first - 1] === ',' ? doc.start[first - 1]! : -1;
  if (comma > 0 && !doc.text.slice(outer.cue[0]![1], comma).includes(',')) return r;
  return { ...r, source: [spanOf(doc, subject)] };
}

/** A subject that was taken for content: `[The union] called for [a strike]`. */
function subjectInContent(w: Words, r: RawAttribution): RawAttribution | null {
  const { doc, cls } = w;
  const cue = r.cue[0]!;
  const first = firstTokenFrom(doc, cue[0]);
  if ((cls[first] !== Word.Verb && doc.tag[first] !== PAST) || BE.has(doc.lower[first]!)) return null;
  const own = r.content.find((s) => s[1] <= cue[0] && tokenEnd(doc, s) === first);
  if (!own || !r.content.some((s) => s[0] >= cue[1])) return null;
  const subject = subjectOf(w, first, doc.sentences[doc.sentenceOf[first]!]!);
  if (!subject || doc.start[subject.first] !== own[0]) return null;
  return { ...r, source: [own], content: r.content.filter((s) => s !== own) };
}

/** `The minister, [the agency] reported on Monday, called it late`: who tells it in an aside is not the verb's subject. */
function besideAside(w: Words, r: RawAttribution): RawAttribution | null {
  const { doc } = w;
  const source = r.source[0]!;
  const first = firstTokenFrom(doc, source[0]);
  const at = firstTokenFrom(doc, r.cue[0]![0]);
  const group = groupStart(doc, at, doc.sentences[doc.sentenceOf[at]!]!.first);
  const verb = tokenEnd(doc, source);
  if (r.source.length > 1 || doc.form[first - 1] !== ',' || doc.form[group - 1] !== ',' || group - verb > 4)
    return null;
  if (!ASIDE.test(doc.lower[verb]!) && !TELLING.test(doc.lower[verb]!)) return null;
  const subject = subjectOf(w, group, doc.sentences[doc.sentenceOf[group]!]!);
  return subject && subject.last === first - 1 ? { ...r, source: [spanOf(doc, subject)] } : null;
}

/** `An email seen by [the paper] warned`: the email speaks, not who saw it. */
function ofCarried(w: Words, r: RawAttribution): RawAttribution | null {
  const { doc } = w;
  const source = r.source[0]!;
  const first = firstTokenFrom(doc, source[0]);
  const group = firstTokenFrom(doc, r.cue[0]![0]);
  if (tokenEnd(doc, source) !== group || first < 2) return null;
  if (!/^(?:by|with|to)$/.test(doc.lower[first - 1]!) || !CARRIED.test(doc.lower[first - 2]!)) return null;
  const subject = subjectOf(w, group, doc.sentences[doc.sentenceOf[group]!]!);
  return subject && subject.last < first ? { ...r, source: [spanOf(doc, subject)] } : null;
}

const TELLS_OF = words(
  'saying claiming alleging suggesting stating asserting showing arguing warning finding',
);
/** Whoever does this with a document speaks by it himself: `put out a statement saying`. */
const ISSUES =
  /^(?:issu|releas|put|wr(?:i|o)t|sen[dt]|post|publish|sign|sent|made|mak|tweet|circulat|distribut|deliver|g[ai]v|read|file|filing|email|tell|told|leav|left|sa(?:id|y)|ha[sdv]|shar|pen(?:s|ned))/;

/** `dismissed [a report from the agency] saying C`: it is the document that says it, where a verb or preposition has it for its object. */
function ofDocument(w: Words, r: RawAttribution): RawAttribution {
  const { doc, cls } = w;
  const { first: begin } = doc.sentences[doc.sentenceOf[r.cueHead]!]!;
  const at = firstTokenFrom(doc, r.cue[0]![0]);
  if (!TELLS_OF.has(doc.lower[r.cueHead]!) || at !== r.cueHead || doc.shape[at - 1] === 4) return r;
  let np = nounPhraseBefore(w, at, begin);
  // `from the agency`
  if (
    np &&
    /^(?:from|by|in|for|of|on)$/.test(doc.lower[np.first - 1] ?? '') &&
    !isWriting(doc.lower[np.head]!)
  )
    np = nounPhraseBefore(w, np.first - 1, begin);
  if (!np || !isWriting(doc.lower[np.head]!) || cls[np.head] !== Word.Noun) return r;
  const source = r.source[0]!;
  if (source[1] > doc.start[np.first]!) return r;
  const before = doc.lower[np.first - 1] ?? '';
  const object = cls[np.first - 1] === Word.Verb || GERUND === doc.tag[np.first - 1];
  if (object ? ISSUES.test(before) : !/^(?:to|about|over|against|of|from)$/.test(before)) return r;
  return { ...r, source: [spanOf(doc, { first: np.first, last: at })] };
}
const GERUND = TAGS.indexOf('VBG');
const isWriting = (lower: string): boolean =>
  DOCUMENT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(singular(lower));

/** `Asked by the panel why …`: who asks. */
function askedBy(w: Words, r: RawAttribution): RawAttribution | null {
  const { doc } = w;
  const first = firstTokenFrom(doc, r.cue[0]![0]);
  const { first: begin, last } = doc.sentences[doc.sentenceOf[first]!]!;
  if (
    first - begin > 1 ||
    !/^(?:asked|pressed|questioned)$/.test(doc.lower[first]!) ||
    doc.lower[first + 1] !== 'by'
  )
    return null;
  const np = nounPhraseFrom(w, first + 2, last);
  if (!np || np.first !== first + 2) return null;
  const cue = spanOf(doc, { first, last: first + 1 });
  const content = r.content.filter((s) => s[0] >= doc.end[np.last - 1]!);
  return { ...r, cue: [cue], source: [spanOf(doc, np)], content: content.length > 0 ? content : r.content };
}
