import { TITLES } from './lexicon/people';
import type { Mention } from './mentions';
import { isPerson } from './noun';
import type { Words } from './noun-phrase';
import { Word } from './word';

/** A heading has so many words at most. */
const LONGEST = 18;

/**
 * Cuts names that run on in a line in which every word is written large (`Ann Roe Sends | Tom Lund A Message`): in a heading a capital
 * tells nothing, so a name of several words counts there as far as the text itself knows it.
 */
export function cutHeadingNames(w: Words, mentions: readonly Mention[]): void {
  const large = new Map<number, boolean>();
  const isHeading = (sentence: number) => {
    const is = large.get(sentence) ?? isWrittenLarge(w, sentence);
    large.set(sentence, is);
    return is;
  };
  const doubtful = mentions.filter(
    (m) =>
      m.name &&
      !m.name.sure &&
      m.name.last - m.name.first > 1 &&
      w.cls[m.first] !== Word.Determiner &&
      isHeading(m.sentence),
  );
  if (doubtful.length === 0) return;
  const { lower } = w.doc;
  const known = new Set<string>();
  for (const { name, sentence } of mentions)
    if (name && !isHeading(sentence)) {
      known.add(lower.slice(name.first, name.last).join(' '));
      if (name.kind === 'person') known.add(lower[name.last - 1]!);
    }
  for (const m of doubtful) {
    const name = m.name!;
    const own = (last: number) => known.has(lower.slice(name.first, last).join(' '));
    if (own(name.last)) continue;
    let last = name.last - 1;
    while (last > name.first && !own(last)) last--;
    // `CNN | President`: what somebody is, no verb
    if (last > name.first && !isPerson(lower[last]!) && !TITLES.has(lower[last]!)) m.name = { ...name, last };
  }
}

/** Whether all words of a sentence are written large but the smallest. */
function isWrittenLarge({ doc }: Words, s: number): boolean {
  const { first, last } = doc.sentences[s]!;
  if (last - first < 4 || last - first > LONGEST) return false;
  let words = 0;
  let small = 0;
  for (let k = first; k < last; k++) {
    if (doc.shape[k] === 4 || doc.shape[k] === 3) continue;
    words++;
    if (doc.shape[k] === 0 && doc.lower[k]!.length > 3) small++;
  }
  return words > 2 && small === 0;
}
