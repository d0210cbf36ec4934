import { kindOfNoun } from './antecedent';
import type { Doc, TokenRange } from './document';
import { CALENDAR } from './lexicon/calendar';
import { DEMONYMS } from './lexicon/institutions';
import { words } from './lexicon/words';
import type { Mention } from './mentions';
import { nounPhraseFrom, type Words } from './noun-phrase';
import { Word } from './word';

/** How a document came out: no part of what it is. */
const PUBLISHING = new Set(
  'unsealed issued circulated posted dated given leaked obtained seen reviewed viewed accessed shared passed handed provided shown acquired'.split(
    ' ',
  ),
);

/** How, when and where something was said. */
const OCCASION = words(
  'interview interviews call telephone phone email statement briefing conference conversation appearance',
);
/** How a document was made. */
const MADE = words('taken kept written drafted signed dictated scribbled penned authored');

/** What follows a comma after a description and tells more of it, or how it spoke: no part of what it is. */
const ASIDE = words(`
  a an the his her its their who whose which when asked speaking reached contacted writing citing quoting in
  on at through by via after released published issued obtained seen dated first like including such among
`);
const THING: ReadonlySet<number> = new Set([Word.Noun, Word.Name, Word.Modifier]);
const AGE = /^\d{1,3}$|^aged$/;

/**
 * Words for one without a name. The practice of the gold (relay-dev first), as counted there:
 *
 * - The first phrase that the text has for it wins, whatever later ones add (of 436, 373 the source where it first speaks, 32 an earlier
 *   phrase, none a later one): `court papers`, not the `22-page complaint` that they turn out to be.
 * - It goes as far as the source does, article, number and owner included: `his office` stays so (`whose office` takes the owner's name).
 * - What tells them apart belongs to it: phrases with `of`, `for`, `at`, `from`, `with`; `close to her`, `kept by the clerk`; `who was there`
 *   where the source has it. What they are besides does not: appositions and ages behind a comma, how they spoke, how a document came out.
 * - A small letter where a sentence's beginning alone made it large.
 * - One of a number is told with it as it was first counted: `one of two suppliers`, `another of the traders`; without one, `another friend`.
 *
 * @param range of the source that `m` heads, when it heads one
 */
export function describe(w: Words, m: Mention, range: TokenRange | undefined): string {
  const { doc } = w;
  let last = m.last;
  const close = afterAdjective(w, m);
  if (close > 0 && (!range || range.last <= close)) return clean(w, range?.first ?? m.first, close);
  const cut = range?.last === m.last && kindOfNoun(m.noun) === 'document';
  if (range && !cut) {
    last = range.last;
    const paper = kindOfNoun(m.noun) === 'document';
    for (let k = m.last; k < last; k++)
      if (paper ? PUBLISHING.has(doc.lower[k]!) : tellsHowSaid(doc, k)) last = k;
    // `the candidate | ’s plan`: whose it is
    if (w.cls[last - 1] === Word.Case && THING.has(w.cls[last] ?? -1)) last--;
    for (let k = m.last; k < last - 1; k++)
      if (doc.form[k] === ',' && (ASIDE.has(doc.lower[k + 1]!) || AGE.test(doc.lower[k + 1]!))) last = k;
    return clean(w, range.first, last);
  }
  for (let n = 0; n < 2; n++) {
    // `notes taken by an aide`
    if (n === 0 && MADE.has(doc.lower[last] ?? '') && doc.lower[last + 1] === 'by') last++;
    if (!/^(?:of|for|to|by|in|at|from|with|on)$/.test(doc.lower[last] ?? '')) break;
    const np = nounPhraseFrom(w, last + 1, doc.sentences[m.sentence]!.last);
    if (!np || (doc.lower[last] === 'on' && CALENDAR.has(doc.lower[np.head]!))) break;
    // `told a radio station | in an interview`, `| by telephone`: how it was said
    if (doc.lower[last] !== 'of' && OCCASION.has(doc.lower[np.head]!)) break;
    // `wrote to his wife | from the harbour`: it hangs on the verb, but `in a note | to members` seldom does
    if (doc.lower[last] === 'of' && accused(doc, m)) break;
    const own = doc.lower[last] === 'of' || (doc.lower[last] === 'with' && m.article === 'a');
    const paper = kindOfNoun(m.noun) === 'document';
    // `asked the army | for help`
    if (!own && !paper && m.article === 'the' && !/^(?:in|at|on)$/.test(doc.lower[last]!)) break;
    if (!own && !paper && !hangsOn(w, np.head, m)) break;
    // `a mother of three | disagreed.`
    last = doc.lower[np.head]!.endsWith('ed') && doc.form[np.last] === '.' ? np.last - 1 : np.last;
  }
  return clean(w, m.first, last);
}

/** `a juror | quoted by the paper`, `a diplomat | who briefed the paper`: how somebody came to speak, which tells not who that is. */
function tellsHowSaid({ lower }: Doc, k: number): boolean {
  if (QUOTED.has(lower[k]!)) return true;
  if (lower[k] !== 'who') return false;
  const verb = /^(?:has|have|had|did|also)$/.test(lower[k + 1] ?? '') ? lower[k + 2] : lower[k + 1];
  return SPOKE.has(verb ?? '');
}
const QUOTED = words('quoted cited interviewed contacted unwilling granted speaking');
const SPOKE = words(`
  briefed spoke spoken told declined asked requested refused insisted wished talked agreed gave given
`);

/** What an adjective behind persons takes to tell who they are: `close to`, `familiar with`, `involved in`. */
const CLOSE = words('close familiar involved briefed acquainted present');

/** Index behind `close to her`, `familiar with the matter` after the persons of `m`; -1 when no such thing follows. */
function afterAdjective({ doc, cls }: Words, m: Mention): number {
  if (!CLOSE.has(doc.lower[m.last] ?? '') || m.article === 'the') return -1;
  if (!/^(?:to|with|in|on|at)$/.test(doc.lower[m.last + 1] ?? '')) return -1;
  const np = nounPhraseFrom({ doc, cls }, m.last + 2, doc.sentences[m.sentence]!.last);
  if (!np) return /^(?:her|him|them|it)$/.test(doc.lower[m.last + 2] ?? '') ? m.last + 3 : -1;
  return CALENDAR.has(doc.lower[np.head]!) ? -1 : np.last;
}

/** `accused | her old university | of theft`. */
function accused({ lower }: Doc, m: Mention): boolean {
  for (let k = m.first - 1; k >= Math.max(0, m.first - 3); k--)
    if (/^(?:accus|convict|suspect|acquit|warn|inform|remind|robb|stripp|clear)/.test(lower[k]!)) return true;
  return false;
}

/** Whether the tree hangs the phrase with head `token` on the mention; without a tree nothing speaks against it. */
function hangsOn({ doc }: Words, token: number, m: Mention): boolean {
  let k = token;
  for (let n = 0; n < 4; n++) {
    k = doc.head[k]!;
    if (k < 0) return n === 0 && m.article !== 'the';
    if (k >= m.first && k < m.last) return true;
  }
  return false;
}

/** Adjectives of parties and faiths that are written large wherever they stand. */
const OF_CREED = words(`
  republican democratic christian catholic protestant anglican muslim jewish hindu buddhist sikh islamic
  islamist marxist zionist
`);

/** Words `[first, last)` as written, the capital of a sentence's beginning made small. */
function clean({ doc, cls }: Words, first: number, last: number): string {
  const text = doc.text.slice(doc.start[first], doc.end[last - 1]).replace(/\s+/g, ' ');
  const capital =
    doc.shape[first] === 1 &&
    !/\p{Lu}/u.test(doc.form[first]!.slice(1)) &&
    cls[first] !== Word.Name &&
    !DEMONYMS.has(doc.lower[first]!) &&
    !OF_CREED.has(doc.lower[first]!) &&
    doc.form[first] !== 'I';
  return capital ? text[0]!.toLowerCase() + text.slice(1) : text;
}
