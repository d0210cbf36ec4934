import type { Span } from '../../model/span';
import { type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf, tokensOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseBefore, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { AUXILIARIES, BE, FINITE, isAdverb, LEADING } from './shared';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

const VBN = TAGS.indexOf('VBN');
const VBD = TAGS.indexOf('VBD');
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
export const OPENS_CLAUSE = words(`
  nobody everybody somebody anybody everyone someone anyone he she they we i you it the a an his her their
  our my its
`);

/**
 * `A letter nobody was meant to see says …`: a subject with a clause right behind its noun reaches to the verb. Null when the source
 * that was found is no such beginning, or stands at its verb.
 */
export function clausalSubject(w: Words, r: RawAttribution, sentence: TokenRange): TokenRange | null {
  const { doc, cls } = w;
  const source = tokensOf(doc, r.source[0]!);
  const verb = firstTokenFrom(doc, r.cue[0]![0]);
  const clause = nounWithClause(w, verb, sentence.first);
  if (clause && source.first >= clause.first && source.last < verb) return clause;
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
    if (OPENS_CLAUSE.has(doc.lower[k]!) && cls[k - 1] === Word.Noun) opened = true;
  // the clause's own subject alone was found
  if (!opened && first > sentence.first && OPENS_CLAUSE.has(doc.lower[first]!)) {
    const np = nounPhraseBefore(w, first, sentence.first);
    if (!np || np.last !== first || cls[first - 1] !== Word.Noun) return null;
    ({ first } = np);
    opened = true;
  }
  return opened ? { first, last: verb } : null;
}

/**
 * `A report the council had paid for | found`, `a survey the union published on Monday | said`: a noun with a clause right behind it that
 * has its own subject and verb, then the verb. That verb is often tagged as a participle. Null when nothing of the kind ends at `verb`.
 */
function nounWithClause(w: Words, verb: number, floor: number): TokenRange | null {
  const { doc, cls } = w;
  if (!FINITE.includes(doc.tag[verb]!) && doc.tag[verb] !== VBN) return null;
  let lexical = false;
  for (let k = verb - 1; k > floor && verb - k <= 10; k--) {
    if (doc.form[k] === ',' || BORDER.test(doc.form[k]!)) return null;
    const lower = doc.lower[k]!;
    if (/^(?:and|but|or|that|who|which|if|when|as|because|said|says|to)$/.test(lower)) return null;
    if ((FINITE.includes(doc.tag[k]!) || doc.tag[k] === VBN) && !AUXILIARIES.has(lower)) lexical = true;
    if (!lexical || !OPENS_CLAUSE.has(lower) || cls[k - 1] !== Word.Noun) continue;
    const np = nounPhraseBefore(w, k, floor);
    return np && np.last === k && !/^(?:of|in|on|at|by|for|to|from|with)$/.test(doc.lower[np.first - 1] ?? '')
      ? { first: np.first, last: verb }
      : null;
  }
  return null;
}

/** Puts the subject that `clausalSubject` finds in the place of the source; where none was found, that of a noun with its clause. */
export function withClausalSubject(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const at = r.cue[0];
  if (!at || r.source.length > 1 || (r.source[0] && r.source[0][1] > at[0])) return r;
  const verb = firstTokenFrom(doc, at[0]);
  const sentence = doc.sentences[doc.sentenceOf[verb]!]!;
  if (r.source.length === 0 && r.content.some((s) => s[0] < at[0])) return r;
  const subject =
    r.source.length === 0 ? nounWithClause(w, verb, sentence.first) : clausalSubject(w, r, sentence);
  if (!subject) return r;
  const source = spanOf(doc, subject);
  const content = r.content.filter((s) => s[1] <= source[0] || s[0] >= source[1]);
  return content.length === 0
    ? r
    : { ...r, source: [source], content, confidence: Math.max(r.confidence, SURE_ENOUGH) };
}

/** The form is rare, and mostly read with too little confidence. */
const SURE_ENOUGH = 0.6;

const NOMINAL = new Set<number>([Word.Noun, Word.Name, Word.Modifier, Word.Determiner]);

/** `C, state news agency | KCNA said`: what stands between the comma and a name is the name's title, not the end of what was said. */
export function withTitle({ doc, cls }: Words, r: RawAttribution): RawAttribution {
  const source = r.source[0];
  const cue = r.cue[0];
  if (!source || !cue || cue[0] < source[1]) return r;
  const first = firstTokenFrom(doc, source[0]);
  const body = r.content.find((s) => s[1] <= source[0] && tokensOf(doc, s).last === first);
  if (!body) return r;
  const { first: from } = tokensOf(doc, body);
  let k = first - 1;
  while (k > from && NOMINAL.has(cls[k]!)) k--;
  if (k <= from + 1 || k === first - 1 || doc.form[k] !== ',') return r;
  const content = r.content.map((s): Span => (s === body ? [s[0], doc.end[k - 1]!] : s));
  return { ...r, source: [[doc.start[k + 1]!, source[1]], ...r.source.slice(1)], content };
}
