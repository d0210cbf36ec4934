import { TAGS, type TokenRange } from '../document';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { CARRIED } from './subject';

const PARTICIPLE = [TAGS.indexOf('VBG'), TAGS.indexOf('VBN')];
const LINK = words('of for at in from by with on about between close familiar');
/** A source from token `from` on: the noun phrase with what hangs on it by prepositions, without carriers and clauses. */
export function sourcePhrase(w: Words, from: number, limit: number): TokenRange | null {
  const { doc } = w;
  const np = nounPhraseFrom(w, from, limit);
  if (!np || np.first !== from) return null;
  let { last } = np;
  for (let n = 0; n < 4 && last < limit - 1; n++) {
    const lower = doc.lower[last]!;
    let next = last;
    if (lower === 'close' || lower === 'familiar') next++;
    if (
      !LINK.has(lower) ||
      CARRIED.test(lower) ||
      !/^(?:of|for|at|in|from|by|with|on|about|between|to)$/.test(doc.lower[next]!)
    )
      break;
    const inner = nounPhraseFrom(w, next + 1, limit);
    if (!inner || inner.first !== next + 1) break;
    ({ last } = inner);
  }
  // `two people briefed on the matter`: a participle that is no carrier goes on with the phrase
  if (
    last < limit - 2 &&
    PARTICIPLE.includes(doc.tag[last]!) &&
    !CARRIED.test(doc.lower[last]!) &&
    /^(?:on|in|at|by|with|to)$/.test(doc.lower[last + 1]!)
  ) {
    const inner = nounPhraseFrom(w, last + 2, limit);
    if (inner && inner.first === last + 2) ({ last } = inner);
  }
  // `the agency Newswire`, `the charity, First Steps,`: an apposition between commas
  if (doc.form[last] === ',' && last + 2 < limit) {
    const apposition = nounPhraseFrom(w, last + 1, limit);
    if (
      apposition &&
      apposition.first === last + 1 &&
      doc.form[apposition.last] === ',' &&
      doc.shape[apposition.head] !== 0
    )
      ({ last } = apposition);
  }
  return { first: from, last };
}
