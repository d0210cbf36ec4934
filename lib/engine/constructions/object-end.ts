import { type RawAttribution, TAGS } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { DATE, verbAfterSubject } from './clause';
import { BE, FINITE_OR_MODAL, tokenEnd } from './shared';

/** Verbs whose object, or a pronoun for what was said before, is all that is reported. */
const BARE = words(
  `deny denies denied confirm confirms confirmed reject rejects rejected dismiss dismisses dismissed announce announces announced admit admits admitted
  dispute disputes disputed repeat repeats repeated report reports reported urge urges urged doubt doubts doubted say says said predict predicts predicted
  acknowledge acknowledges acknowledged reveal reveals revealed demand demands demanded promise promises promised reiterate reiterates reiterated`,
);
/** Verbs whose matter a preposition opens. */
const MATTER = words(
  'warned warns apologised apologized apologises apologizes asked asks complained complains appealed appeals pleaded called spoke',
);
const MARK = /["“”«»‘]/;
const INFINITIVE = TAGS.indexOf('VB');
const OBJECT = words('it this that so');
/** What tells how, when or where somebody said `it`. */
const BESIDE = words(`
  then now today yesterday again too often once twice repeatedly later earlier afterwards outright flatly
  publicly in on at to through via during before after when so with last this under from every for while as
  loudly himself herself themselves
`);
/** Where and when something is announced: the end of a phrase behind `in`, `on`, `at` or `during`. */
const WHERE = words(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  spring summer autumn winter week month year instagram facebook twitter x tiktok telegram youtube linkedin whatsapp weibo snapchat threads television tv radio air
  account accounts feed channel page website blog platform media statement message letter email emails tweet tweets post posts interview video memo note speech podcast filing broadcast call
  calls text conversation meeting briefing conference press court parliament`,
);
const WH = words('who whom what which how why where when whether if that');
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * What is reported without what the author puts behind it: `denied it | then`, `urged restraint | in a phone call`, `told him to run | and he laughed`.
 */
export function endsWithObject(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const cue = r.cue[0]!;
  const body = r.content[0]!;
  if (r.content.length !== 1 || body[0] < cue[1]) return r;
  const at = firstTokenFrom(doc, body[0]);
  const last = tokenEnd(doc, body);
  if (last - at < 2) return r;
  const next = doc.lower[at]!;
  if (next === 'to' && doc.tag[at + 1] === INFINITIVE) return infinitiveAlone(w, r, at, last);
  const head = doc.lower[r.cueHead]!;
  const bare = BARE.has(head);
  if (BE.has(doc.lower[r.cueHead - 1] ?? '')) return r;
  if (bare && OBJECT.has(next) && BESIDE.has(doc.lower[at + 1]!) && isObject(w, r, at, last))
    return { ...r, content: [[body[0], doc.end[at]!]] };
  if (!bare && !MATTER.has(head)) return r;
  if (bare && next === 'that') return r;
  return withoutPlace(w, r, at, last);
}

/** `denied it on Monday`, but no clause: `said that in May it rained`. */
function isObject({ doc }: Words, r: RawAttribution, at: number, last: number): boolean {
  if (MARK.test(doc.text.slice(...r.content[0]!))) return false;
  for (let k = at + 1; k < last; k++) {
    if (doc.lower[at] !== 'that' && /^(?:that|when|while|as|after|before)$/.test(doc.lower[k]!)) return true;
    if (FINITE_OR_MODAL.includes(doc.tag[k]!)) return false;
  }
  return true;
}

/** `urged restraint | in a phone call with his counterpart`, `announced the sale | on Instagram`. */
function withoutPlace({ doc }: Words, r: RawAttribution, at: number, last: number): RawAttribution {
  for (let k = at + 1; k < last; k++) {
    if (FINITE_OR_MODAL.includes(doc.tag[k]!) || MARK.test(doc.form[k]!)) return r;
    if (k === at + 1 && /^(?:in|on|at|during)$/.test(doc.lower[at]!)) return r;
    if (!/^(?:in|on|during|via)$/.test(doc.lower[k]!) || k < at + 1) continue;
    // at most two words and a determiner before the noun
    for (let j = k + 1; j < Math.min(last, k + 5); j++) {
      if (!WHERE.has(doc.lower[j]!) && !YEAR.test(doc.lower[j]!)) continue;
      if (j + 1 < last && !/^(?:with|to|,|at|on|in|of|from|by|\d+)$/.test(doc.lower[j + 1]!)) break;
      // `the fire in May`, but `a ban on X accounts`
      return { ...r, content: [[r.content[0]![0], doc.end[k - 1]!]] };
    }
  }
  return r;
}

/** `told my brother to run | and he laughed`: a clause with a subject of its own is no fellow of an infinitive. */
function infinitiveAlone(w: Words, r: RawAttribution, at: number, last: number): RawAttribution {
  const { doc } = w;
  for (let k = at + 2; k < last - 2; k++) {
    if (MARK.test(doc.form[k]!) || FINITE_OR_MODAL.includes(doc.tag[k]!) || WH.has(doc.lower[k]!)) return r;
    if (!/^(?:and|but)$/.test(doc.lower[k]!) || verbAfterSubject(w, k + 1, last + 1) < 0) continue;
    const verb = verbAfterSubject(w, k + 1, last + 1);
    if (!FINITE_OR_MODAL.includes(doc.tag[verb]!)) continue;
    const end = doc.form[k - 1] === ',' ? k - 1 : k;
    return { ...r, content: [[r.content[0]![0], doc.end[end - 1]!]] };
  }
  return r;
}

const TOLD = words('told warned asked advised informed urged reminded ordered assured promised instructed');

/** `had been warned about the ice | by a guide`: whom a passive names last. */
export function lateAgent(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  if (r.source.length > 0 || r.content.length !== 1 || r.cueHead < 1 || !TOLD.has(doc.lower[r.cueHead]!))
    return r;
  if (!BE.has(doc.lower[r.cueHead - 1]!)) return r;
  const body = r.content[0]!;
  const at = firstTokenFrom(doc, body[0]);
  const last = tokenEnd(doc, body);
  for (let k = last - 2; k > at; k--) {
    if (FINITE_OR_MODAL.includes(doc.tag[k]!) || /^[,.;:]$/.test(doc.form[k]!)) return r;
    if (doc.lower[k] !== 'by') continue;
    const np = nounPhraseFrom(w, k + 1, last);
    // `promised relief by spring`: a day tells nobody anything
    return np?.first === k + 1 && np.last === last && !DATE.test(doc.lower[np.head]!)
      ? { ...r, source: [spanOf(doc, np)], content: [[body[0], doc.end[k - 1]!]] }
      : r;
  }
  return r;
}
