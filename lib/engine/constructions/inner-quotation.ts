import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { STATEMENT_WORDS } from '../lexicon/speech';
import { words } from '../lexicon/words';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { subjectOf } from './subject';

const ASKING = words(
  'asked asks ask asking wondered replied replies reply answered answers answer shouted cried went goes yelled screamed whispered muttered',
);

/** `“He looked at me and said, ‘That bill is dead’”`: a quotation inside another, with the verb right before it. */
export function innerQuotations(
  w: Words,
  quotes: readonly QuotePair[],
  list: RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  const out = [...list];
  for (const q of quotes) {
    if (q.level === 0) continue;
    const at = firstTokenFrom(doc, q.start);
    const index = doc.sentenceOf[at];
    if (index === undefined || !/^(?:[,:]|that)$/.test(doc.form[at - 1] ?? '')) continue;
    // `she said that ‘I know it’`, not `said something that ‘moved’ them`
    const that = doc.form[at - 1] === 'that';
    if (that && !STATEMENT_WORDS.has(doc.lower[at - 2] ?? '')) continue;
    const sentence = doc.sentences[index]!;
    let verb = at - 2;
    while (
      verb > sentence.first &&
      at - verb < 7 &&
      !STATEMENT_WORDS.has(doc.lower[verb]!) &&
      !ASKING.has(doc.lower[verb]!)
    )
      verb--;
    if (!STATEMENT_WORDS.has(doc.lower[verb]!) && !ASKING.has(doc.lower[verb]!)) continue;
    const subject = subjectOf(w, verb, sentence) ?? conjoined(w, verb, sentence);
    const cue = spanOf(doc, { first: verb, last: verb + 1 });
    const made: RawAttribution = {
      cue: [cue],
      source: subject ? [spanOf(doc, subject)] : [],
      content: that ? [[doc.start[at - 1]!, q.end]] : [...q.spans],
      cueHead: verb,
      confidence: 0.85,
      trace: [{ stage: 'cue', rule: 'inner quotation', span: cue }],
    };
    const rest = out.filter((r) => !r.cue.some((s) => s[0] < cue[1] && cue[0] < s[1]));
    out.length = 0;
    out.push(...rest, made);
  }
  return out;
}

/** `He looked at me and said`: the subject of the verb before the conjunction. */
function conjoined(w: Words, verb: number, sentence: TokenRange): TokenRange | null {
  const { doc } = w;
  if (doc.lower[verb - 1] !== 'and') return null;
  for (let k = sentence.first; k < verb; k++)
    if (/^(?:he|she|i|they|we|you)$/.test(doc.lower[k]!)) return { first: k, last: k + 1 };
  return null;
}
