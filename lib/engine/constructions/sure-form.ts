import type { RawAttribution } from '../document';
import { spanOf } from '../draft';
import { PARENTHETIC } from '../lexicon/parenthetic';
import { nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { clauseAfter, contentEnd } from './clause';
import { REPORTS } from './reported';
import { BE, FINITE, isAdverb, LEADING, tokenEnd } from './shared';

/** How sure the form of a report makes it, whatever its verb. */
const SURE_OF_FORM = 0.75;

/**
 * `S maintained that C`, `S told R that C`: where the subject of a verb of saying stands right before it and a clause with `that` right behind,
 * the form leaves no doubt, however seldom the corpus has the verb.
 */
export function sureOfForm({ doc }: Words, r: RawAttribution): RawAttribution {
  const source = r.source[0];
  const cue = r.cue[0];
  const body = r.content[0];
  if (r.confidence >= SURE_OF_FORM || r.source.length !== 1 || r.cue.length !== 1 || !source || !cue || !body)
    return r;
  if (r.cueHead < 0 || !REPORTS.has(doc.lower[r.cueHead]!) || source[1] > cue[0] || body[0] < cue[1])
    return r;
  const group = firstTokenFrom(doc, cue[0]);
  const after = tokenEnd(doc, cue);
  if (doc.lower[firstTokenFrom(doc, body[0])] !== 'that') return r;
  for (let k = group; k < after; k++) if (BE.has(doc.lower[k]!) || doc.lower[k] === 'to') return r;
  let k = tokenEnd(doc, source);
  while (
    k < group &&
    (LEADING.has(doc.lower[k]!) || isAdverb(doc, k) || /^(?:has|have|had|,)$/.test(doc.lower[k]!))
  )
    k++;
  return k === group && firstTokenFrom(doc, body[0]) - after < 7 ? { ...r, confidence: SURE_OF_FORM } : r;
}

/** `The ministry | boasted on Monday that C`: whether a verb's subject was taken for what it says, and nobody for who says it. */
export function isOnlySubject(w: Words, r: RawAttribution): boolean {
  const { doc, cls } = w;
  const cue = r.cue[0];
  const body = r.content[0];
  if (r.cueHead < 0 || r.source.length > 0 || r.cue.length !== 1 || r.content.length !== 1 || !cue || !body)
    return false;
  const group = firstTokenFrom(doc, cue[0]);
  const end = tokenEnd(doc, body);
  if (body[1] > cue[0] || (doc.form[end] === ',' ? end + 1 : end) !== group) return false;
  if (!REPORTS.has(doc.lower[r.cueHead]!) || !FINITE.includes(doc.tag[group]!) || BE.has(doc.lower[group]!))
    return false;
  const sentence = doc.sentences[doc.sentenceOf[group]!]!;
  const np = nounPhraseBefore(w, group, sentence.first);
  const first = firstTokenFrom(doc, body[0]);
  if (
    !np ||
    (np.last !== group && doc.form[np.last] !== ',') ||
    nounPhraseFrom(w, first, group)?.first !== first
  )
    return false;
  for (let k = first, relative = false; k < group; k++) {
    relative ||= doc.form[k] === ',' && /^(?:who|which)$/.test(doc.lower[k + 1]!);
    if (cls[k] === Word.Verb && !relative) return false;
  }
  return clauseAfter(w, tokenEnd(doc, cue), sentence.last) >= 0;
}

/** `Two doctors had told her otherwise, | she conceded.`: whether what is taken for said is who says all of it, and the verb. */
export function isOnlyTail(w: Words, r: RawAttribution): boolean {
  const { doc } = w;
  const cue = r.cue[0];
  const body = r.content[0];
  if (r.cueHead < 0 || r.content.length !== 1 || !cue || !body || body[0] < cue[1]) return false;
  const first = firstTokenFrom(doc, body[0]);
  const verb = tokenEnd(doc, body) - 1;
  if (doc.form[first - 1] !== ',' || verb <= first || !PARENTHETIC.has(doc.lower[verb]!)) return false;
  if (!FINITE.includes(doc.tag[verb]!)) return false;
  const { last } = doc.sentences[doc.sentenceOf[first]!]!;
  if (verb + 1 < last && !/^[.!?]$/.test(doc.form[verb + 1]!)) return false;
  const np = nounPhraseFrom(w, first, verb);
  return np?.first === first && np.last === verb;
}

/** `[said in a statement that rebels fired near] Tarsk`: a cue ends before the clause that it opens. */
export function withoutClauseInCue({ doc }: Words, r: RawAttribution): RawAttribution {
  const cue = r.cue[0];
  if (r.cueHead < 0 || r.cue.length !== 1 || r.content.length !== 1 || !cue || r.content[0]![0] < cue[1])
    return r;
  const after = tokenEnd(doc, cue);
  let that = r.cueHead + 1;
  while (that < after - 1 && doc.lower[that] !== 'that') that++;
  if (doc.lower[that] !== 'that' || that >= after - 1 || !REPORTS.has(doc.lower[r.cueHead]!)) return r;
  const { last } = doc.sentences[doc.sentenceOf[that]!]!;
  return {
    ...r,
    cue: [spanOf(doc, { first: firstTokenFrom(doc, cue[0]), last: r.cueHead + 1 })],
    content: [spanOf(doc, { first: that, last: contentEnd(doc, that, last) })],
  };
}
