import type { Span } from '../../model/span';
import type { Doc, RawAttribution } from '../document';
import { words } from '../lexicon/words';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { hasVerb, tokenEnd } from './shared';

/** So many words have an office or a relation. */
const LONGEST = 7;

/**
 * `‘Never!’ the mayor, | Ann Cole, said`, `“Never!” Ann Cole, | who led the study |, said`: what stands between a quotation and the verb of
 * whoever speaks is said by nobody; an office there is a part of the source. And the quotation goes to its mark.
 */
export function endsAtMark(doc: Doc, quotes: readonly QuotePair[], r: RawAttribution): RawAttribution {
  const [body, ...more] = r.content;
  const [cue] = r.cue;
  const [source] = r.source;
  if (!body || !cue || !source || r.source.length !== 1 || body[0] > source[0] || body[0] > cue[0]) return r;
  const q = quotes.find((x) => x.level === 0 && x.start === body[0]);
  const speaker = Math.min(source[0], cue[0]);
  // `“He told me, ‘It is late,’ and left,” | Ann Cole explained`: it does not end at what is quoted within
  if (
    q &&
    body[1] < q.end &&
    q.spans.length === 1 &&
    q.end <= speaker &&
    doc.text.slice(q.end, speaker).trim() === ''
  )
    return { ...r, content: [[q.start, q.end], ...more.filter((s) => s[0] >= q.end)] };
  if (source[1] > cue[0]) return r;
  const isAside = (s: Span) =>
    s[0] >= source[1] && s[1] <= cue[0] && /^wh(?:o|ich|ose)\b/.test(doc.text.slice(...s));
  const rest = more.some(isAside) ? more.filter((s) => !isAside(s)) : more;
  if (
    q &&
    q.end < body[1] &&
    isPhrase(doc, q.end, body[1]) &&
    /^,\s*$/.test(doc.text.slice(body[1], source[0]))
  ) {
    const first = doc.start[firstTokenFrom(doc, q.end)]!;
    return { ...r, content: [[q.start, q.end], ...rest], source: [[first, source[1]]] };
  }
  return rest === more ? r : { ...r, content: [body, ...rest] };
}

const DETERMINERS = words('the a an his her its their our my');
/** A few words that begin as a noun phrase does, without a verb, without a mark of quotation. */
function isPhrase(doc: Doc, from: number, to: number): boolean {
  const first = firstTokenFrom(doc, from);
  const last = tokenEnd(doc, [from, to]);
  if (last <= first || last - first > LONGEST || doc.start[first]! >= to) return false;
  if (doc.shape[first] !== 1 && !DETERMINERS.has(doc.lower[first]!)) return false;
  for (let k = first; k < last; k++) if (doc.shape[k] === 4) return false;
  return !hasVerb(doc, first, last);
}
