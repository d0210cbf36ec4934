import { TAGS, type TokenRange } from '../document';
import { SAYING_PARTICIPLES as SAYING } from '../lexicon/speech';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { Word } from '../word';

/** Whom a verb has for its object, and the verb of saying that hangs on him. */
export interface SpokenObject {
  source: TokenRange;
  /** Token of that verb. */
  verb: number;
}

const INFINITIVE = TAGS.indexOf('VB');
const BARE = words(`
  say tell ask brag boast swear shout complain joke threaten promise admit claim mutter whisper answer reply
  call
`);

/**
 * Who speaks from token `from` on: `General Matta, the army chief, | replying`, `him | saying`; with `bare` also `him | brag`. Null when no such verb
 * follows.
 */
export function spokenObject(w: Words, from: number, limit: number, bare = false): SpokenObject | null {
  const { doc, cls } = w;
  const speaks = (k: number) =>
    k < limit &&
    (SAYING.has(doc.lower[k]!) || (bare && doc.tag[k] === INFINITIVE && BARE.has(doc.lower[k]!)));
  // `has her telling`: the pronoun, whatever the tagger takes it for
  if (/^(?:her|him|them)$/.test(doc.lower[from] ?? '') && speaks(from + 1))
    return { source: { first: from, last: from + 1 }, verb: from + 1 };
  const np = nounPhraseFrom(w, from, limit);
  if (np?.first !== from) return null;
  // the tagger may take the participle for a noun: `has Ms Ash answering`
  if (np.last > np.first + 1 && SAYING.has(doc.lower[np.last - 1]!))
    return { source: { first: from, last: np.last - 1 }, verb: np.last - 1 };
  if (speaks(np.last)) return { source: { first: from, last: np.last }, verb: np.last };
  // `the skipper, Bo Ek, saying`
  if (doc.form[np.last] !== ',') return null;
  const second = nounPhraseFrom(w, np.last + 1, limit);
  if (second?.first !== np.last + 1 || doc.form[second.last] !== ',' || !speaks(second.last + 1)) return null;
  if (cls[np.head] !== Word.Name && cls[second.head] !== Word.Name) return null;
  return { source: { first: from, last: second.last }, verb: second.last + 1 };
}
