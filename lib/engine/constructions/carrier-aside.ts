import { type RawAttribution, TAGS } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseBefore, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { tokenEnd } from './shared';
import { CARRIED } from './subject';

const PREPOSITION = words('of for at in from to by on with');
const VERB = ['VBD', 'VBZ', 'VBP', 'MD', 'VBN'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));
/** How far an aside reaches. */
const REACH = 14;

/**
 * Gives a verb its own subject where the medium of an aside was taken for it: `The minister, | according to the Herald’s account |, told`,
 * `An entry, | read out on NAME |, laments`.
 */
export function withoutCarrierAside(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  const cue = r.cue[0];
  if (r.source.length !== 1 || !source || !cue || r.cueHead < 0 || source[1] > cue[0]) return r;
  const close = tokenEnd(doc, source);
  if (
    doc.form[close] !== ',' ||
    close + 1 !== firstTokenFrom(doc, cue[0]) ||
    !VERB.includes(doc.tag[close + 1]!)
  )
    return r;
  const first = firstTokenFrom(doc, source[0]);
  const sentence = doc.sentences[doc.sentenceOf[first]!]!;
  for (let k = first - 1; k > sentence.first + 1 && first - k < REACH; k--) {
    if (doc.form[k - 1] !== ',') continue;
    const carries =
      (doc.lower[k] === 'according' && doc.lower[k + 1] === 'to') ||
      CARRIED.test(doc.lower[k]!) ||
      /^(?:per|citing|quoting)$/.test(doc.lower[k]!);
    if (!carries) return r;
    let np = nounPhraseBefore(w, k - 1, sentence.first);
    if (!np || np.last !== k - 1) return r;
    const { last } = np;
    let from = np.first;
    for (let n = 0; n < 3 && from - 1 > sentence.first && PREPOSITION.has(doc.lower[from - 1]!); n++) {
      np = nounPhraseBefore(w, from - 1, sentence.first);
      if (np?.last !== from - 1) break;
      from = np.first;
    }
    return { ...r, source: [spanOf(doc, { first: from, last })] };
  }
  return r;
}
