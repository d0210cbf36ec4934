import { isGivenName } from './lexicon/given-names';
import { words } from './lexicon/words';
import { standsAsMedium } from './medium-context';
import type { Mention } from './mentions';
import type { Words } from './noun-phrase';
import { Word } from './word';

export const TOLD: ReadonlySet<string> = new Set('told tells telling'.split(' '));
/** What media do with words and documents, in the passive: `quoted by NAME`. */
export const HANDED: ReadonlySet<string> = new Set(
  'asked contacted approached interviewed seen obtained viewed reviewed published quoted cited carried reported aired printed republished screenshotted revealed broadcast reached summarised summarized paraphrased transcribed translated relayed accessed heard'.split(
    ' ',
  ),
);
/** What one has with a medium. */
export const TALK = /^(?:interviews?|chats?|conversation|q&a|sit-down|phone-in)$/;
/** `wrote in NAME`. */
export const WROTE: ReadonlySet<string> = new Set('wrote writes writing'.split(' '));
export const REPORTS: ReadonlySet<string> = new Set('reported reports quoted quotes'.split(' '));
export const ADVERBS: ReadonlySet<string> = new Set(
  'first also later earlier previously separately'.split(' '),
);

/** `told The Herald`: the article is written large within a sentence, as a part of the name. */
export const isTitled = (doc: Words['doc'], m: Mention): boolean =>
  m.article === 'the' &&
  doc.form[m.first] === 'The' &&
  m.first + 1 === m.name!.first &&
  m.first > doc.sentences[m.sentence]!.first &&
  doc.shape[m.first - 1] !== 4;

/** Whether a name stands by itself: no title, office, article or partner tells who or what bears it. */
const isAlone = (doc: Words['doc'], m: Mention): boolean =>
  (isTitled(doc, m) || (m.article === 'none' && m.first === m.name!.first)) &&
  m.last === m.name!.last &&
  m.modifiers.length === 0 &&
  !m.same &&
  !m.partner;

/**
 * Names that the analysis takes for persons, yet that nobody introduces, and through whose bearers words come: they are told, ask, quote
 * and report. Whoever the text has not introduced is no person, whom it would introduce; persons everybody knows go by one word, so
 * that a name of one word must do nothing else. Lower-case names, a blank between their words.
 */
export function strangersAmong(w: Words, mentions: readonly Mention[]): Set<string> {
  const { lower } = w.doc;
  const out = new Set<string>();
  /** Words of names that are introduced, or are a part of a name; and names of one word that do something else. */
  const known = new Set<string>();
  for (const m of mentions) {
    if (!m.name) continue;
    const { name } = m;
    const key = lower.slice(name.first, name.last).join(' ');
    const one = name.last - name.first === 1;
    const stranger =
      isAlone(w.doc, m) && !name.sure && !isGivenName(lower[name.first]!) && !isPerson(w.doc, m.last);
    if (stranger && carries(w, m)) out.add(key);
    else if (!stranger || one) for (const word of key.split(' ')) known.add(word);
  }
  for (const key of out) if (key.split(' ').some((word) => known.has(word))) out.delete(key);
  for (const key of out) if (goesByLastWord(w, key)) out.delete(key);
  return out;
}

/** `Citizens for Clean Water in Tarn (CCWT)`: initials in parentheses behind what they stand for. */
export function isAbbreviation({ form, shape }: Words['doc'], { name }: Mention): boolean {
  const { first, last } = name!;
  if (last - first > 1 || shape[first] !== 2 || form[first - 1] !== '(' || form[last] !== ')') return false;
  for (let k = first - 3; k >= Math.max(0, first - 10); k--)
    if (shape[k] === 1 && form[k]![0] === form[first]![0]) return true;
  return false;
}

/** Whether the last word of a name of several also stands alone, as surnames do. */
function goesByLastWord({ doc: { lower, shape, length } }: Words, key: string): boolean {
  const parts = key.split(' ');
  if (parts.length === 1) return false;
  const [before, last] = parts.slice(-2);
  for (let k = 0; k < length; k++)
    if (lower[k] === last && shape[k] !== 0 && lower[k - 1] !== before) return true;
  return false;
}

/** `NAME, who`, `NAME, 34,`. */
const isPerson = ({ lower, form }: Words['doc'], next: number): boolean =>
  form[next] === ',' &&
  (lower[next + 1] === 'who' || (/^\d{1,2}$/.test(form[next + 1] ?? '') && form[next + 2] === ','));

/** Whether words come through the bearer of a name, or to it, where it stands. */
function carries(w: Words, m: Mention): boolean {
  const { lower, form } = w.doc;
  const before = lower[m.first - 1] ?? '';
  const before2 = lower[m.first - 2] ?? '';
  const next = lower[m.last] ?? '';
  const next2 = lower[m.last + 1] ?? '';
  // `by Orlen’s | Morning Post`: whose medium it is
  if (w.cls[m.last] === Word.Case) return false;
  // one who is told to do something need not be a medium
  if (TOLD.has(before)) return next !== 'to';
  if (before === 'by' && HANDED.has(before2)) return true;
  if (before === 'with' && TALK.test(before2)) return true;
  if (before === 'in' && WROTE.has(before2)) return true;
  if (before === 'to' && REMARKS.has(before2)) return true;
  if (before === 'on' && AIRED.has(before2)) return true;
  if (before === 'to' && isSaid(w, m.first - 2)) return true;
  if (REPORTS.has(next) || (ADVERBS.has(next) && REPORTS.has(next2))) return true;
  if (form[m.last] === ',' && (next2 === 'citing' || next2 === 'quoting')) return true;
  return standsAsMedium(w, m, true);
}

/** What is given `to` a medium; a letter goes to people. */
const REMARKS = words('comment comments remark remarks statement statements interview interviews');
/** What one does `on` one that is heard or seen. */
const AIRED = words('speaking appearing spoke appeared interviewed');

/** What one does to somebody with words; `agreed to`, `refused to` go on with a deed. */
const SAID_TO: ReadonlySet<string> = words(
  `said says confirmed confirms denied denies admitted admits confided confides clarified clarifies explained explains complained complains
  revealed reveals disclosed divulged described describes recounted recalled grumbled hinted lamented stated remarked whispered joked boasted
  vented wrote spoke speaking conceded acknowledged detailed expressed repeated suggested insisted quipped leaked`,
);

/** `confided | to`, `confirmed this | to`: whether the words before token `k + 1` say something to somebody. */
export function isSaid({ doc }: Words, k: number): boolean {
  const verb = /^(?:this|it|that|so)$/.test(doc.lower[k] ?? '') ? k - 1 : k;
  return SAID_TO.has(doc.lower[verb] ?? '');
}
