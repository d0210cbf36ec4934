import { withoutDatelines } from '../dateline';
import type { RawAttribution } from '../document';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { accordingTo } from './according-to';
import { amend } from './amend';
import { inTheWordsOf, recordHas } from './carried-speech';
import { mergeCiting } from './citing';
import { continued } from './continuation';
import { withClausalSubject } from './far-subject';
import { hearing } from './hearing';
import { hedgedFact } from './hedged-fact';
import { innerQuotations } from './inner-quotation';
import { innerThought } from './inner-thought';
import { invertedTails } from './inverted-tail';
import { lines, withoutTranscripts } from './line';
import { isNothingSaid } from './nothing-said';
import { nounCue } from './noun-cue';
import { type Passage, passagesOf } from './passage';
import { impersonal, nobodysView, passiveFrame } from './passive-frame';
import { quotedAs } from './quoted-as';
import { missedReport } from './reported';
import { endsAtConjunction, endsWithCarrier, goingOn, sharedSubjects } from './same-speaker';
import { type Made, replace } from './shared';
import { breaksOff, ownSpans, tidy, toQuotation } from './tidy';
import { toldPassive } from './told-passive';

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
  const whole = lines(w, quotes);
  const held = withoutTranscripts(raw, whole);
  let line = 0;
  const all: RawAttribution[] = [];
  for (const passage of passagesOf(w.doc, quotes, held)) {
    const end = w.doc.end[passage.sentences[passage.sentences.length - 1]!.last - 1]!;
    const from = line;
    while (line < whole.length && whole[line]!.cue[0]![0] < end) line++;
    for (const r of inPassage(w, passage, whole.slice(from, line))) all.push(r);
  }
  return withoutDatelines(w.doc.text, w.doc.paragraphs, all);
}

/** @param whole attributions that the form of a line settles */
function inPassage(
  w: Words,
  { sentences, quotes, raw }: Passage,
  whole: readonly RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  let out = raw
    .map((r) => withClausalSubject(w, r))
    .filter((r) => !isNothingSaid(doc, quotes, r) && !breaksOff(doc, r))
    .map((r) => toQuotation(doc, quotes, tidy(doc, r), raw));
  out = amend(w, out);
  for (const sentence of sentences) {
    for (let k = sentence.first; k < sentence.last; k++) {
      const made: Made | null =
        quotedAs(w, quotes, out, sentence, k) ??
        recordHas(w, quotes, sentence, k) ??
        inTheWordsOf(w, quotes, sentence, k) ??
        hearing(w, sentence, k) ??
        accordingTo(w, out, sentence, k) ??
        passiveFrame(w, out, sentence, k) ??
        nobodysView(w, sentence, k) ??
        impersonal(doc, out, sentence, k) ??
        hedgedFact(w, out, sentence, k) ??
        toldPassive(w, quotes, out, sentence, k) ??
        innerThought(w, quotes, out, sentence, k) ??
        nounCue(w, out, sentence, k) ??
        missedReport(w, quotes, out, sentence, k);
      if (made) out = replace(out, made);
    }
  }
  out = endsWithCarrier(endsAtConjunction(w, continued(w, quotes, out)));
  for (const r of whole) out = replace(out, r);
  out = goingOn(w, quotes, sentences, sharedSubjects(w, quotes, invertedTails(w, sentences, out)));
  return innerQuotations(w, quotes, mergeCiting(w, sentences, ownSpans(out)));
}
