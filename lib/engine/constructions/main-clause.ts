import type { Doc, RawAttribution } from '../document';
import { STATEMENT_WORDS } from '../lexicon/speech';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { tokenEnd } from './shared';

/** What opens a clause that another must follow. */
const OPENS = words('although though while whereas because since');
const ADVERB = /^(?:also|still|now|then|often|never|always|just|only|even|soon|later)$|ly$/;

/**
 * `Although Dahl says the bridge is safe, | the council closed it.`: a clause that begins a sentence is followed by the main one; where
 * what is reported in it runs to the sentence's end, it ends at the comma before that.
 */
export function beforeMainClause(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  const body = r.content[0];
  if (!source || !body || r.source.length > 1 || r.content.length > 1 || r.cue.length !== 1) return r;
  if (source[1] > r.cue[0]![0] || body[0] < r.cue[0]![1]) return r;
  const first = firstTokenFrom(doc, source[0]);
  const sentence = doc.sentences[doc.sentenceOf[first]!]!;
  const lead = /^(?:and|but|yet)$/.test(doc.lower[sentence.first]!) ? 1 : 0;
  if (first !== sentence.first + lead + 1 || !OPENS.has(doc.lower[first - 1]!)) return r;
  const last = tokenEnd(doc, body);
  if (last < sentence.last - 2) return r;
  for (let k = firstTokenFrom(doc, body[0]) + 1; k < last - 2; k++) {
    if (doc.form[k] !== ',') continue;
    const from = isClosing(doc, k + 1) ? k + 2 : k + 1;
    if (opensMain(w, from, last))
      return { ...r, content: [[body[0], doc.end[from === k + 1 ? k - 1 : k + 1]!]] };
  }
  return r;
}

const isClosing = (doc: Doc, k: number): boolean => /^["”’]$|^''$/.test(doc.form[k] ?? '');

/** Whether a subject with its verb begins at token `k`. */
function opensMain(w: Words, k: number, limit: number): boolean {
  const np = nounPhraseFrom(w, k, limit);
  if (np?.first !== k) return false;
  let v = np.last;
  while (v < limit && ADVERB.test(w.doc.lower[v]!)) v++;
  return v < limit && w.cls[v] === Word.Verb;
}

/** What opens a clause that says under what terms the main one holds. */
const TERMS = words('if unless when once while although though after before because since');

/**
 * `As the paper reported, even if he won | , he would lose`: behind a report that begins the sentence with `as` all of the sentence is
 * what was reported, also the main clause behind one that opens with a conjunction.
 */
export function withMainClause({ doc, cls }: Words, r: RawAttribution): RawAttribution {
  const source = r.source[0];
  const body = r.content[0];
  if (!source || !body || r.content.length > 1 || r.cue.length !== 1 || body[0] < r.cue[0]![1]) return r;
  const at = firstTokenFrom(doc, source[0]);
  const sentence = doc.sentences[doc.sentenceOf[at]!]!;
  if (at !== sentence.first + 1 || doc.lower[sentence.first] !== 'as') return r;
  const opening = firstTokenFrom(doc, body[0]);
  const conjunction = doc.lower[opening] === 'even' ? opening + 1 : opening;
  if (doc.form[opening - 1] !== ',' || !TERMS.has(doc.lower[conjunction] ?? '')) return r;
  const comma = tokenEnd(doc, body);
  if (doc.form[comma] !== ',' || !opensMain({ doc, cls }, comma + 1, sentence.last)) return r;
  // another's report is no part of it: `As he told us, when it rained, she said so`
  for (let k = comma + 1; k < sentence.last; k++) if (STATEMENT_WORDS.has(doc.lower[k]!)) return r;
  let last = sentence.last;
  while (last > comma && /^[.!?]+$/.test(doc.form[last - 1]!)) last--;
  return { ...r, content: [[body[0], doc.end[last - 1]!]] };
}
