import { withoutDatelines } from '../dateline';
import type { RawAttribution } from '../document';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { mergeCiting } from './citing';
import { hedgedFact } from './hedged-fact';
import { innerQuotations } from './inner-quotation';
import { invertedTails } from './inverted-tail';
import { impersonal, passiveFrame } from './passive-frame';
import { quotedAs } from './quoted-as';
import { missedReport } from './reported';
import { goingOn, sharedSubjects } from './same-speaker';
import { replace } from './shared';
import { isNothingSaid, ownSpans, tidy, toQuotation } from './tidy';

/**
 * Constructions with a fixed form that the training corpus labels differently from our guideline or hardly holds:
 * `was quoted by … as saying`, `is said to have …`, `is expected to …`, `citing …`, leading adverbs of a cue. They add
 * attributions or correct those that were learned; what they yield is sure, as the form leaves no choice.
 */
export function applyConstructions(
  w: Words,
  quotes: readonly QuotePair[],
  raw: readonly RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  let out = raw.filter((r) => !isNothingSaid(doc, r)).map((r) => toQuotation(doc, quotes, tidy(doc, r)));
  for (const sentence of doc.sentences) {
    for (let k = sentence.first; k < sentence.last; k++) {
      const made =
        quotedAs(w, quotes, out, sentence, k) ??
        passiveFrame(w, out, sentence, k) ??
        impersonal(doc, out, sentence, k) ??
        hedgedFact(w, out, sentence, k) ??
        missedReport(w, quotes, out, sentence, k);
      if (!made) continue;
      out = replace(out, made);
    }
  }
  out = goingOn(w, quotes, sharedSubjects(w, quotes, invertedTails(w, out)));
  out = innerQuotations(w, quotes, mergeCiting(w, ownSpans(out)));
  return withoutDatelines(doc.text, doc.paragraphs, out);
}
