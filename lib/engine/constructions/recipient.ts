import type { Span } from '../../model/span';
import type { Doc, RawAttribution } from '../document';
import { spanOf } from '../draft';
import { OUTLET_NOUNS } from '../lexicon/outlets';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { DATE, opensClause } from './clause';
import { FINITE_OR_MODAL, tokenEnd } from './shared';
import { CARRIED } from './subject';

/** Verbs that say what somebody or something is: `described X to R as Y`. */
const DEPICTS =
  /^(?:describ|characteri|portray|depict|dismiss|denounc|condemn|hail|prais|ridicul|mock|brand|label|present|defend|recall|paint)/;
/** Verbs with whoever is addressed as their object. */
export const TELLS =
  /^(?:tell|tells|told|telling|inform(?:s|ed|ing)?|assur(?:es?|ed|ing)|remind(?:s|ed|ing)?|warn(?:s|ed|ing)?|caution(?:s|ed|ing)?|advis(?:es?|ed|ing)|notif(?:y|ies|ied))$/;

/**
 * Puts those whom the speaker addressed, and where, outside of cue and content: `grumbled | to the paper`, `hinted | on the show last
 * month | that`, `described it | to reporters | as a joke`, `C, S informed | the paper | , D`.
 */
export function withoutRecipient(w: Words, r: RawAttribution): RawAttribution {
  if (r.cueHead < 0 || r.cue.length !== 1 || r.content.length === 0) return r;
  return told(w, ofWhere(w, objectAlone(w, depicted(w, pastAdjunct(w, whereSaid(w, addressed(w, r)))))));
}

/** `replied | to the broadcaster | that`: a phrase with `to` at the end of the cue. */
function addressed(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const first = firstTokenFrom(doc, r.cue[0]![0]);
  const last = tokenEnd(doc, r.cue[0]!);
  for (let k = first + 1; k < last - 1; k++) {
    if (!/^(?:to|with)$/.test(doc.lower[k]!) || k <= r.cueHead) continue;
    const np = nounPhraseFrom(w, k + 1, last);
    if (np?.first === k + 1 && np.last === last && /^(?:that|how|[:,])$/.test(doc.lower[last] ?? ''))
      return { ...r, cue: [spanOf(doc, { first, last: k })] };
  }
  return r;
}

/** `hinted on | the show last month that C`: a preposition at the end of the cue, and the place before `that`. */
function whereSaid(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const first = firstTokenFrom(doc, r.cue[0]![0]);
  const last = tokenEnd(doc, r.cue[0]!);
  const body = r.content[0]!;
  if (last - first < 2 || !/^(?:on|in|at|during)$/.test(doc.lower[last - 1]!)) return r;
  if (firstTokenFrom(doc, body[0]) !== last) return r;
  const that = thatAfter(w, last, tokenEnd(doc, body));
  if (that < 0) return r;
  return {
    ...r,
    cue: [spanOf(doc, { first, last: last - 1 })],
    content: [[doc.start[that]!, body[1]], ...r.content.slice(1)],
  };
}

const ADJUNCT = words('in on at to through via during from');
const SAYS =
  /^(?:said|says|say|saying|wrote|writes|written|claim(?:s|ed)|argu(?:es|ed)|warn(?:s|ed)|complain(?:s|ed)|add(?:s|ed)|repl(?:ies|ied)|confirm(?:s|ed)|announc(?:es|ed)|explain(?:s|ed)|shout(?:s|ed)|whisper(?:s|ed))$/;
/** Words that may stand between a verb of saying and what was said. */
const REACH = 16;

/**
 * `said | in a statement read out by the clerk | that C`, `had said | to her in Tarn, | “C”`: where and to whom stands before the clause or the
 * quotation, outside of it.
 */
function pastAdjunct(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const body = r.content[0]!;
  const first = firstTokenFrom(doc, body[0]);
  const last = tokenEnd(doc, body);
  if (!SAYS.test(doc.lower[r.cueHead]!) || !ADJUNCT.has(doc.lower[first]!)) return r;
  if (tokenEnd(doc, r.cue[0]!) !== first || nounPhraseFrom(w, first + 1, last)?.first !== first + 1) return r;
  for (let k = first + 2; k < Math.min(last - 1, first + REACH); k++) {
    const opens = doc.form[k] === ',' && /^["“«‘]$|^``$/.test(doc.form[k + 1]!);
    if (opens || (opensClause(doc, k) && !FINITE_OR_MODAL.includes(doc.tag[k + 1]!)))
      return { ...r, content: [[doc.start[opens ? k + 1 : k]!, body[1]], ...r.content.slice(1)] };
    const carried = CARRIED.test(doc.lower[k]!) && /^(?:by|to|out|with)$/.test(doc.lower[k + 1]!);
    if ((FINITE_OR_MODAL.includes(doc.tag[k]!) && !carried) || /^[,;:“”"]$/.test(doc.form[k]!)) return r;
  }
  return r;
}

/** The `that` behind nothing but a phrase and a time; -1 when there is none. */
function thatAfter({ doc, cls }: Words, from: number, limit: number): number {
  for (let k = from; k < Math.min(limit, from + 12); k++) {
    if (doc.lower[k] === 'that' && k > from && doc.lower[k + 1] !== undefined) return k;
    const inside =
      cls[k] === Word.Noun ||
      cls[k] === Word.Name ||
      cls[k] === Word.Modifier ||
      cls[k] === Word.Case ||
      cls[k] === Word.Determiner ||
      DATE.test(doc.lower[k]!) ||
      /^["“”‘’,]$/.test(doc.form[k]!);
    if (!inside) return -1;
  }
  return -1;
}

/** `described X | to reporters | as Y`. */
function depicted(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  if (!DEPICTS.test(doc.lower[r.cueHead]!)) return r;
  const n = r.content.length - 1;
  const body = r.content[n]!;
  const first = firstTokenFrom(doc, body[0]);
  const last = tokenEnd(doc, body);
  if (body[0] < r.cue[0]![1]) return r;
  for (let k = first + 1; k < Math.min(last - 3, first + 12); k++) {
    if (/^["“‘;:,]$/.test(doc.form[k]!)) return r;
    if (doc.lower[k] !== 'to') continue;
    const np = nounPhraseFrom(w, k + 1, last);
    if (np?.first !== k + 1 || doc.lower[np.last] !== 'as') return r;
    const parts: Span[] = [
      [body[0], doc.end[k - 1]!],
      [doc.start[np.last]!, body[1]],
    ];
    return { ...r, content: [...r.content.slice(0, n), ...parts] };
  }
  return r;
}

const GIVES = /^(?:confirm|repeat|recount|explain|describ|reveal|disclos|admit)/;
const PRESS = /^(?:reporters?|journalists?|correspondents?)$/;

/** `confirmed that account | to the magazine`: an object without the press it was given to. */
function objectAlone(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  if (!GIVES.test(doc.lower[r.cueHead]!) || r.content.length !== 1) return r;
  const body = r.content[0]!;
  const first = firstTokenFrom(doc, body[0]);
  const last = tokenEnd(doc, body);
  // `that account`, whatever the tagger takes `that` for
  const from = doc.lower[first] === 'that' ? first + 1 : first;
  const object = nounPhraseFrom(w, from, last);
  if (object?.first !== from || doc.lower[object.last] !== 'to') return r;
  const to = nounPhraseFrom(w, object.last + 1, last);
  if (to?.last !== last) return r;
  const noun = doc.lower[to.head]!;
  if (!OUTLET_NOUNS.has(noun) && !PRESS.test(noun)) return r;
  return { ...r, content: [[body[0], doc.end[object.last - 1]!]] };
}

/** `C, S informed | the paper`: whoever was told is no second part of what was said. */
function told({ doc, cls }: Words, r: RawAttribution): RawAttribution {
  const body = r.content[r.content.length - 1]!;
  if (r.content.length < 2 || !TELLS.test(doc.lower[r.cueHead]!) || body[0] < r.cue[0]![1]) return r;
  const first = firstTokenFrom(doc, body[0]);
  const last = tokenEnd(doc, body);
  if (first !== tokenEnd(doc, r.cue[0]!)) return r;
  if (!isTitle(doc, first, last) && !isPhrase(doc, cls, first, last)) return r;
  return { ...r, content: r.content.slice(0, -1) };
}

/** `“Late Line”`, `“Fox and Friends”`: words in marks, all of them written large but the small ones. */
function isTitle(doc: Doc, first: number, last: number): boolean {
  if (last - first < 3 || !/^["“]$|^``$/.test(doc.form[first]!) || !/^["”]$|^''$/.test(doc.form[last - 1]!))
    return false;
  for (let k = first + 1; k < last - 1; k++)
    if (
      doc.shape[k] === 4 ||
      (doc.shape[k] === 0 && !/^(?:and|of|the|with|to|in|on|for|&)$/.test(doc.lower[k]!))
    )
      return false;
  return doc.shape[first + 1] !== 0;
}

const TO_WHOM = words('told tells tell telling ask asks asked asking urge urges urged urging');

/** `told the paper | of Tarn last week | she left`: what hangs on whoever was told. */
function ofWhere(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const body = r.content[0]!;
  const first = firstTokenFrom(doc, body[0]);
  if (doc.lower[first] !== 'of' || !TO_WHOM.has(doc.lower[r.cueHead]!)) return r;
  if (tokenEnd(doc, r.cue[0]!) >= first) return r;
  const last = tokenEnd(doc, body);
  const np = nounPhraseFrom(w, first + 1, last);
  if (np?.first !== first + 1) return r;
  let k = np.last;
  while (k < np.last + 4 && DATE.test(doc.lower[k] ?? '')) k++;
  if (
    k >= last - 1 ||
    !(
      /^(?:to|that|if|whether)$/.test(doc.lower[k]!) ||
      opensClause(doc, k) ||
      // `last week | she would`
      (k > np.last && /^(?:he|she|they|it|we|i)$/.test(doc.lower[k]!))
    )
  )
    return r;
  return { ...r, content: [[doc.start[k]!, body[1]], ...r.content.slice(1)] };
}

function isPhrase(doc: Doc, cls: Uint8Array, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (cls[k] === Word.Verb || cls[k] === Word.Other || /^(?:that|to|of)$/.test(doc.lower[k]!)) return false;
  return last > first;
}
