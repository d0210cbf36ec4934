import type { Span } from '../../model/span';
import { type Doc, type RawAttribution, TAGS } from '../document';
import { isGivenName } from '../lexicon/given-names';
import { words } from '../lexicon/words';
import { canSpeak } from '../noun';
import type { Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { DATE } from './clause';
import { TELLS } from './recipient';
import { BE, FINITE_OR_MODAL, hasVerb, tokenEnd } from './shared';

/** Words that open what is told. */
const OPENS = words('that how what why whether if when where who which about to not');
/** Subjects that no noun phrase goes on with: nobody is told `the court nobody`. */
const ALONE = words(`
  he she it they we i there this that these those nobody everybody everyone someone somebody anyone nothing something everything none both
  no two three four five six seven eight nine ten eleven twelve many several some most few more another every each all
`);
const WITHIN = words('of in at for from on with');
const OPENING = /^["“‘«„`]|^''$/;
const PLURAL = TAGS.indexOf('NNS');
/** So many words may name who is told and who acts in what is told. */
const REACH = 16;

/**
 * `told the court | nobody was hurt`, `told a friend of the family | he had left`, `told Reuters | “it is late”`: whoever is told is the phrase
 * behind the verb, and what is told begins with its subject, wherever the learned stages cut between them.
 */
export function toldClause(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const [body, ...more] = r.content;
  const [cue] = r.cue;
  if (
    !body ||
    !cue ||
    r.cueHead < 0 ||
    r.cue.length !== 1 ||
    body[0] < cue[1] ||
    !TELLS.test(doc.lower[r.cueHead]!)
  )
    return r;
  // `was told | the bridge was safe`
  for (let k = r.cueHead - 1; k >= r.cueHead - 3 && k >= 0; k--)
    if (BE.has(doc.lower[k]!) || doc.lower[k] === 'being') return r;
  const told = r.cueHead + 1;
  const last = tokenEnd(doc, body);
  const begun = firstTokenFrom(doc, body[0]);
  if (begun - told > REACH || begun < told) return r;
  // `reminded them | of the years his family had lived there`, but `told a friend | of the family | he had left`
  if (doc.lower[begun] === 'of' && !/^t[eo]l/.test(doc.lower[r.cueHead]!)) return r;
  const start = clauseAfter(w, told, last);
  if (start < 0 || start === begun || begun - start > REACH) return r;
  // what the learned stages left out must be the subject of what they found, or what they took in whoever is told
  if (start < begun && !FINITE_OR_MODAL.includes(doc.tag[begun]!) && !isPartOfSubject(w, start, begun))
    return r;
  const content: Span[] = [[doc.start[start]!, body[1]], ...more];
  return { ...r, content };
}

/** Whether only words of a phrase lie between where a clause begins and where its content was begun. */
function isPartOfSubject({ cls }: Words, start: number, begun: number): boolean {
  for (let k = start; k <= begun; k++) if (cls[k] === Word.Verb || cls[k] === Word.Other) return false;
  return true;
}

/** Where what is told begins, behind the phrase at `told`; -1 where that cannot be said. */
function clauseAfter(w: Words, told: number, last: number): number {
  const { doc, cls } = w;
  const person = /^(?:me|him|them|us|you)$/.test(doc.lower[told]!);
  if (person) {
    const behind = pastDate(doc, told + 1, last);
    return opensAt(w, behind, last) ? behind : -1;
  }
  if (
    cls[told] === Word.Other ||
    cls[told] === Word.Verb ||
    OPENS.has(doc.lower[told]!) ||
    OPENING.test(doc.form[told]!)
  )
    return -1;
  for (let k = told + 1; k < Math.min(last, told + REACH); k++) {
    const lower = doc.lower[k]!;
    const before = cls[k - 1]!;
    const closed = before === Word.Noun || before === Word.Name || before === Word.Pronoun;
    if (OPENING.test(doc.form[k]!)) return closed ? k : -1;
    if (OPENS.has(lower)) return lower === 'who' || lower === 'which' ? -1 : k;
    if (doc.shape[k] === 4) return -1;
    // `told a clerk | last summer | that`
    const behind = pastDate(doc, k, last);
    if (behind > k) {
      k = behind - 1;
      continue;
    }
    if (WITHIN.has(lower)) {
      k++;
      continue;
    }
    const phrase =
      cls[k] === Word.Noun || cls[k] === Word.Name || cls[k] === Word.Modifier || cls[k] === Word.Case;
    const alone =
      cls[k] === Word.Pronoun || cls[k] === Word.Determiner || (ALONE.has(lower) && doc.shape[k] === 0);
    if (closed && alone) return hasVerb(doc, k, last) ? k : -1;
    if (cls[k] === Word.Verb) return cutBefore(w, told, k);
    if (!phrase && cls[k] !== Word.Determiner) return -1;
  }
  return -1;
}

/** Index behind `last summer`, `Monday`, `yesterday` at `k`; `k` where no such time stands. */
function pastDate({ lower }: Doc, k: number, last: number): number {
  const word = lower[k] ?? '';
  if (/^(?:last|next|this)$/.test(word)) return k + 1 < last && DATE.test(lower[k + 1]!) ? k + 2 : k;
  return DATE.test(word) && !WITHIN.has(word) ? k + 1 : k;
}

/** Whether a clause can begin at `k`. */
const opensAt = ({ doc, cls }: Words, k: number, last: number): boolean =>
  k < last &&
  (OPENS.has(doc.lower[k]!) || OPENING.test(doc.form[k]!) || (cls[k] !== Word.Verb && cls[k] !== Word.Other));

/** Two phrases side by side before a verb: `the council | prices`, `the judge | Tom Cole`. -1 where it may be one. */
function cutBefore({ doc, cls }: Words, told: number, verb: number): number {
  const head = verb - 1;
  if (head <= told) return -1;
  if (doc.tag[head] === PLURAL && doc.shape[head] === 0) {
    let k = head;
    while (k - 1 > told && cls[k - 1] === Word.Modifier && doc.shape[k - 1] === 0) k--;
    return isTold(doc, cls, told, k) ? k : -1;
  }
  if (cls[head] !== Word.Name) return -1;
  for (let k = head; k > told && cls[k] === Word.Name; k--)
    if (isGivenName(doc.lower[k]!) && k < verb - 1 && isTold(doc, cls, told, k)) return k;
  return -1;
}

/** Whether the words from `told` up to `end` can be whoever is told, and nothing that stands before a noun or name. */
function isTold(doc: Doc, cls: Uint8Array, told: number, end: number): boolean {
  const head = end - 1;
  if (cls[head] === Word.Name) return !/\.$/.test(doc.form[head]!);
  if (cls[head] !== Word.Noun) return false;
  // `told police | prices would rise`, but `told council members`
  const whole =
    cls[told] === Word.Determiner ||
    doc.tag[head] === PLURAL ||
    /^(?:police|staff|parliament|congress|court)$/.test(doc.lower[head]!);
  return whole && canSpeak(doc.lower[head]!);
}
