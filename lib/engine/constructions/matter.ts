import type { RawAttribution, TokenRange } from '../document';
import { TAGS } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { Word } from '../word';
import { contentEnd } from './clause';
import { coordinatedSubject } from './far-subject';
import { sameSpeaker } from './reported';
import { BE, isCueAt, sayingEnd } from './shared';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

/** Whom one addresses stands behind `to` or `with`: `appealed to residents for help`. */
const TO_ONE = words(
  'appealed appeals appeal apologised apologized apologises apologizes apologise apologize pleaded pleads complained complains',
);
/** Whom one addresses stands right behind the verb: `asked him for bread`. */
const ONE = words('asked asks begged begs thanked thanks pressed');
/** Words at which this construction can be. */
export const MATTERS = words(...TO_ONE, ...ONE);
const INFINITIVE = TAGS.indexOf('VB');
const ASKS = /^(?:appeal|plead|ask|beg|press)/;

/**
 * A request, an apology or thanks whose matter a preposition opens, past whom one addresses: `appealed for blankets`, `appealed to drivers not to
 * stop`, `asked the soldiers for bread`, `apologised to me for the coffee`. Only where the learned stages saw none of it.
 */
export function matter(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc, cls } = w;
  const verb = doc.lower[k]!;
  const at = doc.start[k]!;
  if (doc.shape[k] === 1 && k > sentence.first) return null;
  if (isCueAt(list, at)) return null;
  const first = groupStart(doc, k, sentence.first);
  for (let j = first - 1; j < k; j++)
    if (
      j >= sentence.first &&
      (BE.has(doc.lower[j]!) ||
        /^(?:not|never|n['’]t|to|will|would|could|may|might|should|must|can)$/.test(doc.lower[j]!))
    )
      return null;
  const again = sameSpeaker(w, list, sentence, first, k);
  if (cls[k] !== Word.Verb && !again) return null;
  let from = k + 1;
  const direct = ONE.has(verb);
  const addressed = direct || /^(?:to|with)$/.test(doc.lower[from] ?? '');
  if (addressed && !/^for$/.test(doc.lower[from] ?? '')) {
    const start = direct ? from : from + 1;
    const np = nounPhraseFrom(w, start, sentence.last);
    if (np?.first !== start) return null;
    from = np.last;
  }
  const next = doc.lower[from] ?? '';
  const infinitive =
    ASKS.test(verb) &&
    ((next === 'to' && doc.tag[from + 1] === INFINITIVE) ||
      (/^(?:not|never)$/.test(next) && doc.lower[from + 1] === 'to'));
  if (next !== 'for' && !infinitive) return null;
  // `thanked for`: nobody is thanked
  if (/^(?:thank|press)/.test(verb) && from === k + 1) return null;
  const source =
    again ??
    subjectOf(w, first, sentence) ??
    coordinatedSubject(
      w,
      {
        cue: [spanOf(doc, { first, last: k + 1 })],
        source: [],
        content: [],
        cueHead: k,
        confidence: 0.7,
        trace: [],
      },
      sentence,
    );
  if (!source) return null;
  const limit = sayingEnd(doc, quotes, list, sentence, k);
  const end = contentEnd(doc, from, limit);
  if (end - from < 2) return null;
  const cue = spanOf(doc, { first, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, source)],
    content: [[doc.start[from]!, doc.end[end - 1]!]],
    cueHead: k,
    confidence: 0.7,
    trace: [{ stage: 'cue', rule: 'a matter behind a preposition', span: cue }],
  };
}
