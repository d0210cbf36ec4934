import { kindOfNoun } from './antecedent';
import type { TokenRange } from './document';
import { DEMONYMS } from './lexicon/institutions';
import type { Mention } from './mentions';
import { CALENDAR } from './name';
import { nounPhraseFrom, type Words } from './noun-phrase';
import { Word } from './word';

/** How a document came out: no part of what it is. */
const PUBLISHING = new Set(
  'unsealed issued circulated posted dated given leaked obtained seen reviewed viewed accessed shared passed handed provided shown acquired'.split(
    ' ',
  ),
);

/** How a document was made. */
const MADE = /^(?:taken|kept|written|drafted|signed|dictated|scribbled|penned|authored)$/;

/** What follows a comma after a description and tells more of it, or how it spoke: no part of what it is. */
const ASIDE =
  /^(?:a|an|the|his|her|its|their|who|whose|which|when|asked|speaking|reached|contacted|writing|citing|quoting|in|on|at|through|by|via|after|released|published|issued|obtained|seen|dated|first)$/;
/**
 * Words for one without a name: as the source has it, or the phrase with what hangs on it by `of`, `for`, `to` …; how a document got out is left off.
 * @param range of the source that `m` heads, when it heads one
 */
export function describe(w: Words, m: Mention, range: TokenRange | undefined): string {
  const { doc } = w;
  let last = m.last;
  if (range) {
    last = range.last;
    if (kindOfNoun(m.noun) === 'document')
      for (let k = m.last; k < range.last; k++)
        if (PUBLISHING.has(doc.lower[k]!)) {
          last = k;
          break;
        }
    for (let k = m.last; k < last - 1; k++)
      if (doc.form[k] === ',' && ASIDE.test(doc.lower[k + 1]!)) last = k;
    return clean(w, range.first, last);
  }
  for (let n = 0; n < 2; n++) {
    // `notes taken by an aide`
    if (n === 0 && MADE.test(doc.lower[last] ?? '') && doc.lower[last + 1] === 'by') last++;
    if (!/^(?:of|for|to|by|in|at|from|with|on)$/.test(doc.lower[last] ?? '')) break;
    const np = nounPhraseFrom(w, last + 1, doc.sentences[m.sentence]!.last);
    if (!np || (doc.lower[last] === 'on' && CALENDAR.test(doc.lower[np.head]!))) break;
    // `wrote to his wife | from the harbour`: it hangs on the verb, but `in a note | to members` seldom does
    const own = doc.lower[last] === 'of' || (doc.lower[last] === 'with' && m.article === 'a');
    if (!own && kindOfNoun(m.noun) !== 'document' && !hangsOn(w, np.head, m)) break;
    last = np.last;
  }
  return clean(w, m.first, last);
}

/** Whether the tree hangs the phrase with head `token` on the mention; without a tree nothing speaks against it. */
function hangsOn({ doc }: Words, token: number, m: Mention): boolean {
  let k = token;
  for (let n = 0; n < 4; n++) {
    k = doc.head[k]!;
    if (k < 0) return n === 0;
    if (k >= m.first && k < m.last) return true;
  }
  return false;
}

/** Words `[first, last)` as written, the capital of a sentence's beginning made small. */
function clean({ doc, cls }: Words, first: number, last: number): string {
  const text = doc.text.slice(doc.start[first], doc.end[last - 1]).replace(/\s+/g, ' ');
  const capital =
    doc.shape[first] === 1 &&
    cls[first] !== Word.Name &&
    !DEMONYMS.has(doc.lower[first]!) &&
    doc.form[first] !== 'I';
  return capital ? text[0]!.toLowerCase() + text.slice(1) : text;
}
