import type { RawAttribution } from '../document';
import { nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { clauseAfter } from './clause';
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
  if (body[1] > cue[0] || tokenEnd(doc, body) !== group) return false;
  if (!REPORTS.has(doc.lower[r.cueHead]!) || !FINITE.includes(doc.tag[group]!) || BE.has(doc.lower[group]!))
    return false;
  const sentence = doc.sentences[doc.sentenceOf[group]!]!;
  const np = nounPhraseBefore(w, group, sentence.first);
  const first = firstTokenFrom(doc, body[0]);
  if (!np || np.last !== group || nounPhraseFrom(w, first, group)?.first !== first) return false;
  for (let k = first; k < group; k++) if (cls[k] === Word.Verb || doc.form[k] === ',') return false;
  return clauseAfter(w, tokenEnd(doc, cue), sentence.last) >= 0;
}
