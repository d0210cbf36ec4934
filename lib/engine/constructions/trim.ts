import type { Span } from '../../model/span';
import type { RawAttribution } from '../document';
import { spanOf } from '../draft';
import { REPORTING_WORDS } from '../lexicon/reporting';
import { words } from '../lexicon/words';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { endsWithObject, lateAgent } from './object-end';
import { FINITE_OR_MODAL, quoteAt, tokenEnd } from './shared';
import { relativeHalf, verbAlone, withinClause, withoutOccasion } from './within-clause';

/** Verbs that name something: what stands before their quotation is what it names. */
const NAMES = /^(?:call|describ|dub|term|label|brand|nam|refer|character|deem)/;
/** What tells where and when words were written or said. */
const PLACE = words(`
  on in at to from during outside across over above under after before into onto inside beneath next
`);
/** How somebody went on: a participle between the speaker and the rest of the quotation. */
const MANNER = words(`
  smiling laughing pausing sighing grinning shrugging nodding crying weeping chuckling gesturing pointing
  shaking adding winking frowning sobbing whispering shouting standing sitting leaning looking turning
  waving referring speaking
`);

/**
 * Cuts from a content what is the author's: how and where the words were said (`wrote “C” | on the door`, `he said, | smiling, | “C”`), the
 * `what` that a verb of naming governs (`in what S called “C”`), a second clause behind `according to S, and …`; and gives it the negation
 * that the cue ends with (`vowed | never to`).
 */
export function trimmed(w: Words, quotes: readonly QuotePair[], r: RawAttribution): RawAttribution {
  if (r.cueHead < 0 || r.cue.length !== 1 || r.content.length === 0) return r;
  return withoutAppositive(
    w,
    afterAccording(
      w,
      withNegation(
        w,
        whatCalled(
          w,
          quotes,
          placed(
            w,
            quotes,
            withoutWhen(
              w,
              relativeHalf(
                w,
                withoutOccasion(w, endsWithObject(w, withinClause(w, verbAlone(w, lateAgent(w, r))))),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function placed(w: Words, quotes: readonly QuotePair[], r: RawAttribution): RawAttribution {
  const { doc } = w;
  const cue = r.cue[0]!;
  const content = r.content.map((s): Span => {
    if (s[0] < cue[1]) return s;
    const first = firstTokenFrom(doc, s[0]);
    if (MANNER.has(doc.lower[first]!)) {
      const limit = Math.min(first + 8, tokenEnd(doc, s));
      for (let k = first + 1; k < limit; k++) {
        const q = doc.form[k - 1] === ',' ? quoteAt(quotes, doc.start[k]!) : undefined;
        if (q && q.end >= s[1]) return [q.start, s[1]];
      }
    }
    const q = quoteAt(quotes, s[0]);
    if (!q || q.end >= s[1] || first !== tokenEnd(doc, cue)) return s;
    if (
      !/^\p{Lu}/u.test(doc.text.slice(q.start + q.open.length)) ||
      !/\s/.test(doc.text.slice(q.start, q.end))
    )
      return s;
    const rest = firstTokenFrom(doc, q.end);
    const last = tokenEnd(doc, s);
    const lower = doc.lower[r.cueHead]!;
    if (NAMES.test(lower) || !REPORTING_WORDS.has(lower) || !PLACE.has(doc.lower[rest] ?? '')) return s;
    for (let k = rest; k < last; k++)
      if (FINITE_OR_MODAL.includes(doc.tag[k]!) || /["“”«»]/.test(doc.form[k]!)) return s;
    return [q.start, q.end];
  });
  return { ...r, content };
}

const WHEN = words(`
  afterwards afterward later earlier yesterday today recently previously simply merely only just then
`);
/** `said | afterwards | it was late`: when it was said is no part of it. */
function withoutWhen({ doc }: Words, r: RawAttribution): RawAttribution {
  const body = r.content[0]!;
  const first = firstTokenFrom(doc, body[0]);
  if (
    !WHEN.has(doc.lower[first]!) ||
    tokenEnd(doc, r.cue[0]!) !== first ||
    !FOLLOWS.has(doc.lower[first + 1] ?? '')
  )
    return r;
  return { ...r, content: [[doc.start[first + 1]!, body[1]], ...r.content.slice(1)] };
}
const FOLLOWS = words('that it he she they we i the there his her their a an to whether');

/** `in | what | S called “C”`: the words are what it was called. */
function whatCalled({ doc }: Words, quotes: readonly QuotePair[], r: RawAttribution): RawAttribution {
  const [what, rest] = r.content;
  if (r.content.length !== 2 || !NAMES.test(doc.lower[r.cueHead]!)) return r;
  if (!/^what$/i.test(doc.text.slice(...what!)) || what![1] > r.cue[0]![0]) return r;
  const first = firstTokenFrom(doc, rest![0]);
  const from = doc.lower[first] === 'as' ? first + 1 : first;
  return quoteAt(quotes, doc.start[from]!) ? { ...r, content: [[doc.start[from]!, rest![1]]] } : r;
}

/** `vowed never | to return`, `was told not | to speak`. */
function withNegation({ doc }: Words, r: RawAttribution): RawAttribution {
  const cue = r.cue[0]!;
  const last = tokenEnd(doc, cue);
  const body = r.content[0]!;
  // `ruled out | closing it`
  const out =
    /ing$/.test(doc.lower[last - 1]!) &&
    doc.lower[last - 2] === 'out' &&
    /^rul(?:ed?|es|ing)$/.test(doc.lower[last - 3] ?? '');
  if (out && firstTokenFrom(doc, body[0]) === last)
    return {
      ...r,
      cue: [spanOf(doc, { first: firstTokenFrom(doc, cue[0]), last: last - 1 })],
      content: [[doc.start[last - 1]!, body[1]], ...r.content.slice(1)],
    };
  if (!/^(?:never|not)$/.test(doc.lower[last - 1]!) || last - 1 <= firstTokenFrom(doc, cue[0])) return r;
  if (firstTokenFrom(doc, body[0]) !== last || doc.lower[last] !== 'to') return r;
  return {
    ...r,
    cue: [spanOf(doc, { first: firstTokenFrom(doc, cue[0]), last: last - 1 })],
    content: [[doc.start[last - 1]!, body[1]], ...r.content.slice(1)],
  };
}

/** `The line is closed, according to the operator, | and buses are full`: behind the speaker the author goes on. */
function afterAccording({ doc }: Words, r: RawAttribution): RawAttribution {
  const cue = r.cue[0]!;
  if (r.content.length < 2 || !/^according to$/i.test(doc.text.slice(...cue))) return r;
  const before = r.content.filter((s) => s[1] <= cue[0]);
  const after = r.content.find((s) => s[0] >= cue[1]);
  if (before.length === 0 || !after) return r;
  return /^(?:and|but|while|although|though|with|adding|as)$/.test(doc.lower[firstTokenFrom(doc, after[0])]!)
    ? { ...r, content: before }
    : r;
}

/** `that C, | something S calls “D”`, `C, | as S put it`: another's word on it. */
function withoutAppositive({ doc }: Words, r: RawAttribution): RawAttribution {
  const cue = r.cue[0]!;
  const body = r.content[r.content.length - 1]!;
  if (body[0] < cue[1]) return r;
  const first = firstTokenFrom(doc, body[0]);
  const last = tokenEnd(doc, body);
  for (let k = first + 2; k < last - 3; k++) {
    const next = doc.lower[k + 1]!;
    const something =
      doc.form[k] === ',' &&
      next === 'something' &&
      NAMES.test(doc.lower.slice(k + 2, k + 7).find((x) => NAMES.test(x)) ?? '');
    const as =
      doc.lower[k] === 'as' &&
      doc.lower.slice(k + 2, k + 6).some((x, n, all) => /^puts?$/.test(x) && all[n + 1] === 'it');
    // `she was ill, | a claim that her doctor disputed`
    const claim = doc.form[k] === ',' && /^an?$/.test(next) && CLAIM.has(doc.lower[k + 2]!) && k + 4 < last;
    if (!something && !as && !claim) continue;
    let end = k;
    while (end > first + 1 && doc.form[end - 1] === ',') end--;
    return { ...r, content: [...r.content.slice(0, -1), [body[0], doc.end[end - 1]!]] };
  }
  return r;
}

const CLAIM = words(`
  claim charge accusation allegation assertion suggestion contention characterization characterisation
  remark notion
`);
