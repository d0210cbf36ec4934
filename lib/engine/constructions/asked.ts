import { type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { OF_MEDIA } from '../medium-context';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { looksLikeOutlet } from '../outlet-form';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { contentEnd } from './clause';
import { FINITE_OR_MODAL, type Made, SURE } from './shared';

/** Words at which this construction can be. */
export const ASKED = words('asked pressed questioned quizzed');
const MATTER = words('about on over whether if why how what who where when which for');
/** Who asks. */
const ASKS =
  /^(?:reporters?|correspondents?|journalists?|interviewers?|presenters?|hosts?|anchors?|lawyers?|prosecutors?|judges?|senators?|mps|lawmakers?|fans?|students?|colleagues?|officers?|investigators?|detectives?|attorneys?|coroner)$/;
/** A verb that goes on with the sentence; the tagger takes `asked` and its like for participles. */
const VERBAL = [...FINITE_OR_MODAL, TAGS.indexOf('VBN')];

/**
 * `The owner, asked about the fire, would say only …`, `Pressed on the price, she smiled`: a participle of asking between commas or at the
 * head of a sentence. What follows up to the comma was asked; who asks stands behind `by`.
 */
export function askedParticiple(
  w: Words,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): Made | null {
  const { doc } = w;
  if (!ASKED.has(doc.lower[k]!)) return null;
  let first = k;
  while (first > sentence.first && /^(?:when|later|also|repeatedly|then|once)$/.test(doc.lower[first - 1]!))
    first--;
  const opens = first === sentence.first || /^["“‘]$/.test(doc.form[first - 1]!);
  if (!opens && doc.form[first - 1] !== ',') return null;
  let from = k + 1;
  let agent: TokenRange | null = null;
  if (doc.lower[from] === 'by') {
    agent = nounPhraseFrom(w, from + 1, sentence.last);
    if (agent?.first !== from + 1) return null;
    from = agent.last;
  }
  if (!MATTER.has(doc.lower[from] ?? '') || onAir(w, from, sentence)) return null;
  const close = closingComma(w, from, sentence);
  if (close < 0) return null;
  let end = close;
  // `asked about it | by a Reuters correspondent |`
  for (let j = close - 2; !agent && j > from; j--) {
    if (doc.lower[j] !== 'by') continue;
    const np = nounPhraseFrom(w, j + 1, close);
    if (np?.first !== j + 1 || np.last !== close || !ASKS.test(doc.lower[np.head]!)) break;
    agent = np;
    end = j;
  }
  // `The owner, Ann Lee, questioned whether …`: between commas only a participle has the main verb behind it
  if (!opens && !VERBAL.includes(doc.tag[close + 1]!) && !VERBAL.includes(doc.tag[close + 2] ?? -1))
    return null;
  const cue = spanOf(doc, { first: k, last: k + 1 });
  const known = list.find((r) => r.cue.some((s) => s[0] < cue[1] && cue[0] < s[1]));
  const content = spanOf(doc, { first: from, last: contentEnd(doc, from, end) });
  // the learned reading is right where it ends there, too
  if (
    known &&
    known.content.length === 1 &&
    known.content[0]![0] === content[0] &&
    known.content[0]![1] === content[1] &&
    agent
  )
    return null;
  return {
    cue: [cue],
    source: agent ? [spanOf(doc, agent)] : [],
    content: [content],
    cueHead: k,
    confidence: SURE,
    trace: [{ stage: 'cue', rule: 'asked', span: cue }],
  };
}

/** `Questioned on | RTL’s morning programme |, she`: where somebody was asked, not about what. */
function onAir(w: Words, on: number, sentence: TokenRange): boolean {
  if (w.doc.lower[on] !== 'on') return false;
  const np = nounPhraseFrom(w, on + 1, sentence.last);
  if (np?.first !== on + 1) return false;
  const { doc } = w;
  return (
    (OF_MEDIA.has(doc.lower[np.head]!) &&
      !/^(?:reports?|accounts?|stor(?:y|ies)|version|article)$/.test(doc.lower[np.head]!)) ||
    (w.cls[np.head] === Word.Name &&
      looksLikeOutlet(w, np.core, np.last, w.cls[np.first] === Word.Determiner))
  );
}

/** Whether a found attribution is such a phrase, with the place for its content. */
export function isOnAir(w: Words, r: RawAttribution): boolean {
  const body = r.content[0];
  if (!body || r.source.length > 0 || r.cueHead < 0 || !ASKED.has(w.doc.lower[r.cueHead]!)) return false;
  const on = firstTokenFrom(w.doc, body[0]);
  return onAir(w, on, w.doc.sentences[w.doc.sentenceOf[on]!]!);
}

/** The comma behind which the sentence goes on with a subject or a verb, past an apposition; -1 when there is none. */
function closingComma(w: Words, from: number, sentence: TokenRange): number {
  const { doc } = w;
  for (let k = from + 1; k < sentence.last - 1; k++) {
    if (doc.form[k] !== ',') continue;
    // `whether he would serve under the boss, Ann Lee, the deputy said`
    const np = nounPhraseFrom(w, k + 1, sentence.last);
    const apposed =
      np?.first === k + 1 && doc.form[np.last] === ',' && nounPhraseFrom(w, np.last + 1, sentence.last);
    if (apposed && apposed.first === np.last + 1 && VERBAL.includes(doc.tag[apposed.last] ?? -1))
      return np.last;
    return k;
  }
  return -1;
}
