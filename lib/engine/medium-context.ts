import type { Doc, TokenRange } from './document';
import { words } from './lexicon/words';

/** What is printed in a medium; much else is done `in` a place. */
const PUBLISHED = new Set(
  'published printed reprinted republished serialised serialized excerpted syndicated'.split(' '),
);
/** Pieces that stand in a medium. */
const PIECES =
  /^(?:articles?|columns?|op-eds?|editorials?|interviews?|essays?|commentar(?:y|ies)|opinion|pieces?|profile|reporting|story|stories|blog)$/;
/** Who writes for one. */
const WRITERS =
  /^(?:columnists?|reporters?|correspondents?|journalists?|writers?|critics?|reviewers?|editors?|photographers?|bloggers?)$/;
const NEWSPEOPLE =
  /^(?:columnists?|reporters?|correspondents?|journalists?|editors?|photographers?|critics?|interviewers?|newsroom)$/;
/** Of these, those who are called by their medium: a `Kremlin critic` belongs to none. */
export const STAFF = words(`
  columnist columnists reporter reporters correspondent correspondents journalist journalists editor editors
  photographer photographers interviewer interviewers newsroom
`);
/** Pieces that go out to listeners: `an interview on NAME`. */
const BROADCASTS = /^(?:interviews?|appearances?|appearing|broadcast|aired|airing|streamed|interviewed)$/;
/** What a medium makes, and who makes it: through them the words came to it. */
export const OF_MEDIA = words(`
  account accounts report reports reporting coverage telling retelling version summary story stories article
  dispatch write-up programme program show crew team presenter presenters anchor anchors host hosts
  interviewer interviewers reporter reporters correspondent correspondents journalist journalists bulletin
  newscast podcast broadcast website site app homepage webpage page pages newsroom newsletter liveblog
  airwaves columns radio television tv live-blog camera cameras microphone microphones investigation
  documentary interview interviews appearance segment op-ed exposé scoop footage
`);
/** What is done with words or a document by a medium alone. */
const AIRED_BY = words(`
  aired broadcast rebroadcast televised screened excerpted serialised serialized reprinted republished
  printed reproduced syndicated streamed
`);
const APPEARED = words('surfaced emerged appeared first broke aired ran originally');
const TIMES =
  /^(?:this|last|earlier|on|week|month|year|morning|evening|night|today|yesterday|later|first|also|recently|previously|exclusively|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const FIRST_TO = words('report write publish reveal disclose break name identify');

/**
 * Whether the words around a name speak of it as of a medium, whatever it looks like.
 * @param plain it stands without an article, as places and offices do not, or looks like a medium
 */
export function standsAsMedium({ doc }: { doc: Doc }, { first, last }: TokenRange, plain: boolean): boolean {
  const preposition = doc.lower[first - 1] === 'the' ? first - 2 : first - 1;
  const word = doc.lower[preposition];
  if (word !== undefined && /^(?:in|by|for|of|at|with|to|from|on)$/.test(word)) {
    let k = preposition - 1;
    while (k > 0 && preposition - k < 5 && TIMES.test(doc.lower[k]!)) k--;
    const before = doc.lower[k] ?? '';
    if (word === 'in' && plain && (PUBLISHED.has(before) || before === 'saying' || before === 'writing'))
      return true;
    if ((word === 'in' || word === 'for') && PIECES.test(before)) return true;
    if (word === 'for' && WRITERS.test(before)) return true;
    if (word === 'for' && /^(?:writing|writes|wrote|reporting)$/.test(before)) return true;
    if (/^(?:of|at|with|from)$/.test(word) && NEWSPEOPLE.test(before)) return true;
    if (word === 'on' && BROADCASTS.test(before)) return true;
    // `doubts surfaced on NAME, where a restorer said`
    if (word === 'on' && APPEARED.has(before) && doc.form[last] === ',') return true;
    // `was heard on NAME`, `read out on NAME`
    if (word === 'on' && (before === 'heard' || (before === 'out' && doc.lower[k - 1] === 'read')))
      return true;
    if (word === 'by' && AIRED_BY.has(before)) return true;
    if (word === 'to' && /^(?:leaked|leak)$/.test(before)) return true;
  }
  // `in the Western Eye last week`: a place is not where one was last week in a list of newspapers
  if (word === 'in' && plain && doc.lower[first] === 'the' && /^(?:last|this)$/.test(doc.lower[last] ?? ''))
    return true;
  // `NAME was the first to report`
  let k = last;
  if (/^(?:was|were|is)$/.test(doc.lower[k] ?? '')) {
    k++;
    if (doc.lower[k] === 'the') k++;
    if (doc.lower[k] === 'first' && doc.lower[k + 1] === 'to' && FIRST_TO.has(doc.lower[k + 2] ?? ''))
      return true;
  }
  // `a NAME reporter`, `NAME’s correspondent`
  const owned = doc.lower[last] === "'s" || doc.lower[last] === '’s' ? last + 1 : last;
  return STAFF.has(doc.lower[owned] ?? '');
}
