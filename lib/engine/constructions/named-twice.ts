import type { Span } from '../../model/span';
import type { RawAttribution, TokenRange } from '../document';
import { ENTITIES, TAGS } from '../document';
import { spanOf, tokensOf } from '../draft';
import { isGivenName } from '../lexicon/given-names';
import { words } from '../lexicon/words';
import { canSpeak } from '../noun';
import { type NounPhrase, nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { BE, FINITE, hasVerb, tokenEnd } from './shared';
import { subjectOf } from './subject';

/** Behind these a phrase is no subject; behind `as` one is: `as the mayor, Ann Cole, put it`. */
const PREPOSITION = words('in on at by from with to for of about under over near outside inside like than');
const HOLDS = words('of for at in from to with');
const PERSON = ENTITIES.indexOf('PERSON');
const PLURAL = TAGS.indexOf('NNS');
/** Tokens between the second comma and the cue at most. */
const NEAR = 3;

/**
 * A source that has a name and a description, of which only the one right before the cue was taken: `the mayor, | Ann Cole, | reportedly said`,
 * `Ann Cole, | a nurse at the clinic, | said`, `shop steward | Ann Cole | said`.
 */
export function withBothNames(w: Words, r: RawAttribution): RawAttribution {
  const source = r.source[0];
  const cue = r.cue[0];
  if (r.cueHead < 0 || r.source.length !== 1 || !source || !cue) return r;
  const at = tokensOf(w.doc, source);
  if (source[1] > cue[0]) return withNameBehind(w, r, at);
  const ungoverned = behindAdjunct(w, at);
  if (ungoverned > 0) return { ...r, source: [[w.doc.start[ungoverned]!, source[1]]] };
  const sentence = w.doc.sentences[w.doc.sentenceOf[at.first]!]!;
  const whole = besideComma(w, at, cue[0], sentence.first) ?? besideName(w, at, sentence.first);
  if (!whole) return r;
  const from = w.doc.start[whole.first]!;
  const content = r.content.map((s) =>
    s[0] < from && s[1] > from && s[1] <= source[0] ? cut(w, s, whole) : s,
  );
  if (content.some((s) => s[0] < source[1] && s[1] > from)) return r;
  return { ...r, source: [[from, source[1]]], content };
}

/** `In an interview with | the agency KRN, | a spokesman | said`: who is governed by a preposition before the comma is not who speaks; -1 for others. */
function behindAdjunct({ doc }: Words, at: TokenRange): number {
  let comma = at.first + 1;
  while (comma < at.last - 1 && doc.form[comma] !== ',') comma++;
  if (doc.form[comma] !== ',' || doc.form[at.last] === ',' || doc.form[at.last - 1] === ',') return -1;
  const { first } = doc.sentences[doc.sentenceOf[at.first]!]!;
  for (let k = at.first; k > first && at.first - k < 6; k--) {
    if (PREPOSITION.has(doc.lower[k - 1]!)) return comma + 1;
    if (doc.shape[k - 1] === 4 || OPENS_PHRASE.has(doc.lower[k]!)) return -1;
  }
  return -1;
}
const OPENS_PHRASE = words('a an his her their its');

/**
 * `The union’s leader |, Piet Maas, | said in a statement that C`: whether what is taken for said is no more than what its source is besides.
 */
export function isOnlyDescribed(w: Words, r: RawAttribution): boolean {
  const { doc } = w;
  const source = r.source[0];
  const body = r.content[0];
  if (r.cueHead < 0 || r.source.length !== 1 || r.content.length !== 1 || !source || !body) return false;
  const comma = tokenEnd(doc, body);
  // `[The Swiss medicines] [agency Helvimed] said`: one phrase was taken for two
  if (comma === firstTokenFrom(doc, source[0])) {
    const whole = nounPhraseBefore(w, tokenEnd(doc, source), doc.sentences[doc.sentenceOf[comma]!]!.first);
    return whole !== null && whole.first === firstTokenFrom(doc, body[0]) && whole.last > comma;
  }
  if (body[1] > source[0] || doc.form[comma] !== ',' || comma + 1 !== firstTokenFrom(doc, source[0]))
    return false;
  const np = nounPhraseBefore(w, comma, doc.sentences[doc.sentenceOf[comma]!]!.first);
  if (!np || np.last !== comma || w.cls[np.head] !== Word.Noun) return false;
  const whole = held(w, np, doc.sentences[doc.sentenceOf[comma]!]!.first);
  return whole.first === firstTokenFrom(doc, body[0]) && canSpeak(doc.lower[whole.head]!);
}

/** `citing the mayor, | Ann Cole`, up to the next comma or the sentence's end. */
function withNameBehind(w: Words, r: RawAttribution, at: TokenRange): RawAttribution {
  const { doc, cls } = w;
  const { last } = doc.sentences[doc.sentenceOf[at.first]!]!;
  if (doc.form[at.last] !== ',' || at.last + 1 >= last || cls[at.last - 1] !== Word.Noun) return r;
  if (!canSpeak(doc.lower[at.last - 1]!) || r.cue.length !== 1 || tokenEnd(doc, r.cue[0]!) !== at.first)
    return r;
  const name = nounPhraseFrom(w, at.last + 1, last);
  if (name?.first !== at.last + 1 || cls[name.first] !== Word.Name || !isPersonsName(w, name)) return r;
  if (!/^[,.;]$/.test(doc.form[name.last] ?? '.')) return r;
  const [from, to] = spanOf(doc, { first: at.first, last: name.last });
  if (r.content.some((s) => s[0] < to && s[1] > from)) return r;
  return { ...r, source: [[from, to]] };
}

/** What was said, up to the comma or mark before the phrase of whoever says it, which had been taken for its end. */
function cut({ doc }: Words, span: Span, { first }: TokenRange): Span {
  const mark = doc.form[first - 1] ?? '';
  if (mark === ',') return [span[0], doc.end[first - 2]!];
  return /^["”»]$/.test(mark) ? [span[0], doc.end[first - 1]!] : span;
}

/**
 * `The club has no plans to sell, | one of its owners | has warned`: where no source was found and what was said runs up to the cue, the
 * phrase behind its last comma is who says it.
 */
export function withSourceAtEnd(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const cue = r.cue[0];
  const body = r.content[0];
  if (r.cueHead < 0 || r.cue.length !== 1 || r.source.length > 0 || r.content.length !== 1 || !cue || !body)
    return r;
  const group = firstTokenFrom(doc, cue[0]);
  if (body[1] > cue[0] || tokenEnd(doc, body) !== group || !FINITE.includes(doc.tag[group]!)) return r;
  if (BE.has(doc.lower[tokenEnd(doc, cue) - 2] ?? '') || BE.has(doc.lower[group]!)) return r;
  const subject = subjectOf(w, group, doc.sentences[doc.sentenceOf[group]!]!);
  if (!subject || subject.last !== group || doc.form[subject.first - 1] !== ',') return r;
  const first = firstTokenFrom(doc, body[0]);
  if (subject.first - 1 <= first + 1 || !canSpeak(headOf(w, subject))) return r;
  const content = cut(w, body, subject);
  if (!hasVerb(doc, first, subject.first - 1)) return r;
  return { ...r, source: [spanOf(doc, subject)], content: [content] };
}

/** The first noun's head of a phrase with what hangs on it. */
function headOf(w: Words, { first, last }: TokenRange): string {
  const np = nounPhraseFrom(w, first, last);
  return np ? w.doc.lower[np.head]! : '';
}

/** Whether a subject can begin at `k`. */
const opens = ({ doc }: Words, k: number, floor: number): boolean =>
  k === floor ||
  !(PREPOSITION.has(doc.lower[k - 1]!) || doc.lower[k - 1] === 'and' || doc.lower[k - 1] === 'or');

/** The same between commas: one of both a name, the other what its bearer is. */
function besideComma(w: Words, at: TokenRange, cue: number, floor: number): TokenRange | null {
  const { doc, cls } = w;
  // the learned source may hold the comma behind it
  const last = doc.form[at.last - 1] === ',' ? at.last - 1 : at.last;
  if (doc.form[at.first - 1] !== ',' || doc.form[last] !== ',' || at.first - 2 < floor) return null;
  if (firstTokenFrom(doc, cue) - last > NEAR + 1) return null;
  const before = nounPhraseBefore(w, at.first - 1, floor);
  if (!before || before.last !== at.first - 1 || cls[before.head] === Word.Pronoun) return null;
  const named = isPersonsName(w, before);
  const describes = isOneOfThem(w, at.first);
  if (named) return describes && opens(w, before.first, floor) ? before : null;
  if (cls[at.first] !== Word.Name || cls[before.head] !== Word.Noun || doc.tag[before.head] === PLURAL)
    return null;
  const whole = held(w, before, floor);
  return canSpeak(doc.lower[whole.head]!) && opens(w, whole.first, floor) ? whole : null;
}

/** `the head | of the rescue service`: the phrase that holds the other by a preposition. */
function held(w: Words, np: NounPhrase, floor: number): NounPhrase {
  const { doc } = w;
  let out = np;
  for (let n = 0; n < 2 && out.first - 2 > floor && HOLDS.has(doc.lower[out.first - 1]!); n++) {
    const outer = nounPhraseBefore(w, out.first - 1, floor);
    if (!outer || outer.last !== out.first - 1 || w.cls[outer.head] !== Word.Noun) break;
    out = outer;
  }
  return out;
}

/** Whether the phrase is a person's name. */
export const isPersonsName = ({ doc, cls }: Words, { head, first }: NounPhrase): boolean =>
  cls[head] === Word.Name &&
  cls[first] === Word.Name &&
  (doc.entity[head] === PERSON || isGivenName(doc.lower[first]!));

/** `a nurse`, `the clinic’s director`, `an old friend`: what begins with a determiner of its own. */
const isOneOfThem = ({ doc, cls }: Words, k: number): boolean =>
  cls[k] === Word.Determiner && doc.lower[k] !== 'all';

/** `shop steward | Ann Cole`, `the Swiss medicines agency | Helvimed`, at the begin of a clause. */
function besideName(w: Words, at: TokenRange, floor: number): TokenRange | null {
  const { doc, cls } = w;
  if (cls[at.first] !== Word.Name || at.first === floor || cls[at.first - 1] !== Word.Noun) return null;
  if (doc.shape[at.first - 1] !== 0 || !canSpeak(doc.lower[at.first - 1]!)) return null;
  const np = nounPhraseBefore(w, at.last, floor);
  if (!np || np.last !== at.last || np.first >= at.first) return null;
  const before = doc.form[np.first - 1];
  return np.first === floor ||
    /^[,;:“"–—]$/.test(before ?? '') ||
    /^(?:and|but|that|while|when|as)$/i.test(before ?? '')
    ? np
    : null;
}
