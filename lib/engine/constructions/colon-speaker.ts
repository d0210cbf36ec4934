import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { canSpeak } from '../noun';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { FINITE_OR_MODAL, type Made, replace, SURE } from './shared';

/** So many words may stand before the colon. */
const MAX_WORDS = 14;
const RELATIVE = words('who whose whom which that');
const LINK = words('of for at in from by with on about between close familiar to and');

/** `The head of the rescue service: “C.”`, `Ann Cole, a nurse: “C.”`: all that stands before the colon, where it is no sentence, is who speaks. */
export function colonSpeakers(
  w: Words,
  quotes: readonly QuotePair[],
  sentences: readonly TokenRange[],
  list: RawAttribution[],
): RawAttribution[] {
  let out = list;
  for (const q of quotes) {
    if (q.level > 0 || q.open === '') continue;
    const colon = firstTokenFrom(w.doc, q.start) - 1;
    if (w.doc.form[colon] !== ':' || w.doc.text.slice(w.doc.end[colon], q.start).includes('\n')) continue;
    const sentence = sentences.find((s) => s.first < colon && colon < s.last);
    if (!sentence || colon - sentence.first > MAX_WORDS || !isSpeaker(w, sentence.first, colon)) continue;
    const made = speakerBefore(w, q, sentence.first, colon, out);
    if (made) out = replace(out, made);
  }
  return out;
}

/** The attribution by the colon; null where another one holds the quotation or who speaks is right already. */
function speakerBefore(
  { doc }: Words,
  q: QuotePair,
  first: number,
  colon: number,
  list: readonly RawAttribution[],
): Made | null {
  const cue = spanOf(doc, { first: colon, last: colon + 1 });
  const source = spanOf(doc, { first, last: doc.form[colon - 1] === ',' ? colon - 1 : colon });
  const known = list.find((r) => r.content.some((s) => s[0] < q.end && q.start < s[1]));
  if (known) {
    const byColon = known.cue.length === 1 && known.cue[0]![0] >= source[0] && known.cue[0]![1] <= cue[1];
    if (!byColon || String(known.source) === String([source])) return null;
  }
  return {
    cue: [cue],
    source: [source],
    content: known ? known.content : [...q.spans],
    cueHead: colon,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'whoever stands before the colon', span: cue }],
  };
}

/** Whether the tokens `[first, last)` are one who can speak, with what hangs on it, and no clause but a relative one. */
function isSpeaker(w: Words, first: number, last: number): boolean {
  const { doc, cls } = w;
  const np = nounPhraseFrom(w, first, last);
  if (!np || np.first !== first || cls[np.head] === Word.Pronoun) return false;
  const name = cls[np.head] === Word.Name;
  if (!name && !canSpeak(doc.lower[np.head]!)) return false;
  // whose verdict it is, is not who speaks; a name alone is a turn of dialogue or a heading
  if (np.core > np.first && !name && !canSpeak(doc.lower[np.head]!)) return false;
  if (name && np.last === last && np.last - np.first < 2) return false;
  let k = np.last;
  let relative = false;
  while (k < last) {
    const lower = doc.lower[k]!;
    if (doc.form[k] === ',') {
      relative = false;
      k++;
    } else if (RELATIVE.has(lower)) {
      if (doc.form[k - 1] !== ',') return false;
      relative = true;
      k++;
    } else if (relative) k++;
    else if (LINK.has(lower)) k++;
    else {
      const next = nounPhraseFrom(w, k, last);
      if (!next || next.first !== k) return false;
      k = next.last;
    }
    if (!relative && k < last && FINITE_OR_MODAL.includes(doc.tag[k]!)) return false;
  }
  return true;
}
