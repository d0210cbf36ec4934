import type { Doc, RawAttribution } from '../document';
import { words } from '../lexicon/words';
import { firstTokenFrom } from '../quote-map';
import { DATE } from './clause';
import { FINITE_OR_MODAL, tokenEnd } from './shared';

/** What is done to papers that anybody may read from then on. */
export const IN_PUBLIC = words('published filed unsealed issued released');

/** `cables released in 2012`: set free, and long ago. */
export const isFreed = ({ lower }: Doc, k: number): boolean =>
  lower[k] === 'released' && lower[k + 1] === 'in';

/** What stands between a source and its cue, and belongs to the source: where somebody is, and when and where a writing came out. */
export const sourceUpToCue = (doc: Doc, r: RawAttribution): RawAttribution =>
  withDate(doc, withPlace(doc, r));

/** `residents there | say`: where somebody is belongs to who it is. */
function withPlace(doc: Doc, r: RawAttribution): RawAttribution {
  const [cue, ...more] = r.cue;
  const [source] = r.source;
  if (!cue || !source || r.source.length !== 1) return r;
  const place = firstTokenFrom(doc, cue[0]);
  if (!/^(?:here|there)$/.test(doc.lower[place] ?? '') || doc.end[place]! >= cue[1]) return r;
  if (tokenEnd(doc, source) !== place) return r;
  return {
    ...r,
    source: [[source[0], doc.end[place]!]],
    cue: [[doc.start[place + 1]!, cue[1]], ...more],
  };
}

/** So many words say when and where at most. */
const LONGEST = 8;

/** `A study published on Monday | said`: when and where it came out, but not through whom. */
function withDate(doc: Doc, r: RawAttribution): RawAttribution {
  const [cue] = r.cue;
  const [source] = r.source;
  if (!cue || !source || r.source.length !== 1 || source[1] > cue[0]) return r;
  const end = tokenEnd(doc, source);
  const group = firstTokenFrom(doc, cue[0]);
  const from = IN_PUBLIC.has(doc.lower[end - 1]!) ? end : end + 1;
  if (group - from < 1 || group - from > LONGEST || !IN_PUBLIC.has(doc.lower[from - 1]!)) return r;
  if (!DATE.test(doc.lower[from]!)) return r;
  if (isFreed(doc, from - 1)) return r;
  for (let k = from; k < group; k++)
    if (doc.shape[k] === 4 || FINITE_OR_MODAL.includes(doc.tag[k]!) || /^(?:by|to|with)$/.test(doc.lower[k]!))
      return r;
  return { ...r, source: [[source[0], doc.end[group - 1]!]] };
}
