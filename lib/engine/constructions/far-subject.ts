import { type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf, tokensOf } from '../draft';
import { nounPhraseBefore, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word-class';
import { BE, isAdverb, LEADING } from './shared';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

const VBN = TAGS.indexOf('VBN');
const VBD = TAGS.indexOf('VBD');
const FINITE = ['VBD', 'VBZ', 'VBP'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));
/** Where a clause ends for sure: subjects are not looked for beyond. */
const BORDER = /^(?:["“”«»:;—–]|''|``|--)$/;
/** Words between a subject and its second verb at most. */
const REACH = 30;

/**
 * `The minister called me and said that …`: the subject of the first of two verbs in the same tense, when nothing better was found for
 * the second. Null when no conjunction stands before the verb group.
 */
export function coordinatedSubject(w: Words, r: RawAttribution, sentence: TokenRange): TokenRange | null {
  const { doc } = w;
  const head = r.cueHead;
  if (!FINITE.includes(doc.tag[head]!)) return null;
  let k = firstTokenFrom(doc, r.cue[0]![0]) - 1;
  while (k > sentence.first && (LEADING.has(doc.lower[k]!) || isAdverb(doc, k))) k--;
  if (!/^(?:and|but|or)$/.test(doc.lower[k] ?? '')) return null;
  for (let j = k - 1; j > sentence.first && j > k - REACH; j--) {
    if (BORDER.test(doc.form[j]!)) return null;
    // the tagger takes `the minister called me` for a participle
    const same = doc.tag[j] === doc.tag[head] || (doc.tag[j] === VBN && doc.tag[head] === VBD);
    if (!same || BE.has(doc.lower[j - 1]!)) continue;
    const subject = subjectOf(w, groupStart(doc, j, sentence.first), sentence);
    if (subject) return subject;
  }
  return null;
}

/** Words that open a clause right behind a noun: `a letter | nobody was meant to see`. */
const OPENS_CLAUSE =
  /^(?:nobody|everybody|somebody|anybody|everyone|someone|anyone|he|she|they|we|i|you|it|the|a|an|his|her|their|our|my|its)$/;

/**
 * `A letter nobody was meant to see says …`: a subject with a clause right behind its noun reaches to the verb. Null when the source
 * that was found is no such beginning, or stands at its verb.
 */
export function clausalSubject(w: Words, r: RawAttribution, sentence: TokenRange): TokenRange | null {
  const { doc, cls } = w;
  const source = tokensOf(doc, r.source[0]!);
  const verb = firstTokenFrom(doc, r.cue[0]![0]);
  if (source.last >= verb || verb - source.last > 10 || !FINITE.includes(doc.tag[verb]!)) return null;
  let verbs = 0;
  for (let k = source.last; k < verb; k++) {
    if (/^[,()]$/.test(doc.form[k]!) || BORDER.test(doc.form[k]!)) return null;
    if (/^(?:and|but|that|if|when|as|because|said|says)$/.test(doc.lower[k]!)) return null;
    if (cls[k] === Word.Verb) verbs++;
  }
  if (verbs === 0) return null;
  let { first } = source;
  let opened = false;
  for (let k = first + 1; k < source.last; k++)
    if (OPENS_CLAUSE.test(doc.lower[k]!) && cls[k - 1] === Word.Noun) opened = true;
  // the clause's own subject alone was found
  if (!opened && first > sentence.first && OPENS_CLAUSE.test(doc.lower[first]!)) {
    const np = nounPhraseBefore(w, first, sentence.first);
    if (!np || np.last !== first || cls[first - 1] !== Word.Noun) return null;
    ({ first } = np);
    opened = true;
  }
  return opened ? { first, last: verb } : null;
}

/** Puts the subject that `clausalSubject` finds in the place of the source. */
export function withClausalSubject(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const at = r.cue[0];
  if (!at || r.source.length !== 1 || r.source[0]![1] > at[0]) return r;
  const sentence = doc.sentences[doc.sentenceOf[firstTokenFrom(doc, at[0])]!]!;
  const subject = clausalSubject(w, r, sentence);
  if (!subject) return r;
  const source = spanOf(doc, subject);
  const content = r.content.filter((s) => s[1] <= source[0] || s[0] >= source[1]);
  return content.length === 0
    ? r
    : { ...r, source: [source], content, confidence: Math.max(r.confidence, SURE_ENOUGH) };
}

/** The form is rare, and mostly read with too little confidence. */
const SURE_ENOUGH = 0.6;
