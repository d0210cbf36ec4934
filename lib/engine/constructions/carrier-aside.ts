import { type Doc, type RawAttribution, TAGS } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseBefore, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { tokenEnd } from './shared';
import { CARRIED } from './subject';

const FIRST = words('first originally initially previously since');

/** `The plan, | first reported by the Herald |, would cost a lot`: the aside tells who carried it, it reports nothing by itself. */
export function isReportedAside({ doc }: Words, r: RawAttribution): boolean {
  const body = r.content[0];
  if (doc.lower[r.cueHead] !== 'reported' || doc.lower[r.cueHead + 1] !== 'by' || !body) return false;
  const opens = FIRST.has(doc.lower[r.cueHead - 1] ?? '') ? r.cueHead - 2 : r.cueHead - 1;
  if (doc.form[opens] !== ',' || tokenEnd(doc, body) > opens) return false;
  for (let k = firstTokenFrom(doc, body[0]); k < opens; k++) if (VERB.includes(doc.tag[k]!)) return false;
  return true;
}

const PREPOSITION = words('of for at in from to by on with');
const VERB = ['VBD', 'VBZ', 'VBP', 'MD', 'VBN'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));
/** How far an aside reaches. */
const REACH = 14;

/**
 * Gives a verb its own subject where the medium of an aside was taken for it: `The minister, | according to the Herald’s account |, told`,
 * `An entry, | read out on NAME |, laments`. Takes an aside that tells who quoted it out of content and source.
 */
export function withoutCarrierAside(w: Words, found: RawAttribution): RawAttribution {
  const { doc } = w;
  const r = withoutAsCarried(doc, found);
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

const CARRIED_BY = /^(?:quoted|reported|cited|carried|relayed|recounted|told|retold)$/;

/** `said, | as quoted by the Herald, | that`, `Ann Roe, | as quoted by the Herald, | said`: an aside is neither told nor speaks. */
function withoutAsCarried(doc: Doc, r: RawAttribution): RawAttribution {
  const [body, ...more] = r.content;
  const [source] = r.source;
  if (source && r.source.length === 1) {
    const end = tokenEnd(doc, source);
    if (doc.lower[end - 1] === 'as' && doc.form[end - 2] === ',' && CARRIED_BY.test(doc.lower[end] ?? ''))
      return { ...r, source: [[source[0], doc.end[end - 3]!]] };
  }
  if (!body) return r;
  const at = firstTokenFrom(doc, body[0]);
  if (doc.lower[at] !== 'as' || !CARRIED_BY.test(doc.lower[at + 1] ?? '') || doc.lower[at + 2] !== 'by')
    return r;
  for (let k = at + 3; k < at + REACH && doc.start[k]! < body[1]; k++)
    if (doc.form[k] === ',') return { ...r, content: [[doc.start[k + 1]!, body[1]], ...more] };
  return r;
}
