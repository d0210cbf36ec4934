import { withoutDatelines } from '../dateline';
import type { RawAttribution, TokenRange } from '../document';
import { HEDGE_ADVERBS } from '../lexicon/speech';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { WordFilter } from '../word-filter';
import { ACCORDING, accordingTo, withQuotationTold, withToldBehind } from './according-to';
import { amend } from './amend';
import { ASKED, askedParticiple, isOnAir } from './asked';
import { endsAtMark } from './behind-mark';
import { inTheWordsOf, recordHas, SHOWS, WORDS_OF } from './carried-speech';
import { isReportedAside, withoutCarrierAside } from './carrier-aside';
import { CATENATIVES, catenative } from './catenative';
import { mergeCiting } from './citing';
import { colonSpeakers } from './colon-speaker';
import { endsAtConjunction, endsBeforeQuoted, endsBeforeSource, endsWithCarrier } from './content-end';
import { continued } from './continuation';
import { withWholeClauses } from './cut-clause';
import { withoutMute } from './deed';
import { withClausalSubject, withTitle } from './far-subject';
import { HEARD, hearing } from './hearing';
import { hedgedFact } from './hedged-fact';
import { isIdiom, withoutQuoting } from './idiom';
import { innerQuotations } from './inner-quotation';
import { innerThought, THINKS } from './inner-thought';
import { aroundSpeaker } from './interposed';
import { invertedTails } from './inverted-tail';
import { withoutKnowledge } from './knowledge';
import { lines, withoutTranscripts } from './line';
import { beforeMainClause, withMainClause } from './main-clause';
import { MATTERS, matter } from './matter';
import { withoutComparison } from './measure';
import { isOnlyDescribed, withBothNames, withSourceAtEnd } from './named-twice';
import { isAnybodys, isNothingSaid } from './nothing-said';
import { NOUNS_OF_SAYING, nounCue } from './noun-cue';
import { endsBeforeOthers } from './others-report';
import { withinClauses } from './overrun';
import { inOwnParagraphs } from './own-paragraph';
import { type Passage, passagesOf } from './passage';
import {
  FRAME,
  IMPERSONAL,
  impersonal,
  JUDGED,
  judgedBy,
  nobodysView,
  passiveFrame,
  RUMOURED,
  VIEWED,
} from './passive-frame';
import { postposed } from './postposed';
import { ownSpans, toQuotation } from './quotation-limits';
import { QUOTED, quotedAs } from './quoted-as';
import { RECALLED, recalledSpeech, recalls, SPOKEN } from './recalled-speech';
import { recalledTurns } from './recalled-turn';
import { withoutRecipient } from './recipient';
import { missedReport, REPORTS } from './reported';
import { besideQuotations } from './said-quotation';
import { goingOn, sharedSubjects } from './same-speaker';
import { withSelfStyled } from './self-styled';
import { setApart } from './set-apart';
import { type Made, replace } from './shared';
import { isOnlySubject, isOnlyTail, sureOfForm, withoutClauseInCue } from './sure-form';
import { breaksOff, isAnothersFrame, tidy } from './tidy';
import { toldClause } from './told-clause';
import { TOLD, toldPassive } from './told-passive';
import { trimmed } from './trim';
import { withWholeSource } from './whole-source';

/** A token that may stand in a construction, with what is known around it. */
interface Place {
  w: Words;
  quotes: readonly QuotePair[];
  /** What was found so far. */
  list: readonly RawAttribution[];
  sentence: TokenRange;
  k: number;
}
type Construction = (place: Place) => Made | null;

/** What adds attributions, with the words at which each can be: the first that yields something counts. */
const CONSTRUCTIONS: readonly (readonly [Iterable<string>, Construction])[] = [
  [QUOTED, (p) => quotedAs(p.w, p.quotes, p.list, p.sentence, p.k)],
  [SHOWS, (p) => recordHas(p.w, p.quotes, p.sentence, p.k)],
  [RECALLED, (p) => recalls(p.w, p.quotes, p.list, p.sentence, p.k)],
  [SPOKEN, (p) => recalledSpeech(p.w, p.quotes, p.list, p.sentence, p.k)],
  [WORDS_OF, (p) => inTheWordsOf(p.w, p.quotes, p.sentence, p.k)],
  [HEARD, (p) => hearing(p.w, p.sentence, p.k)],
  [ACCORDING, (p) => accordingTo(p.w, p.list, p.sentence, p.k)],
  [FRAME, (p) => passiveFrame(p.w, p.quotes, p.list, p.sentence, p.k)],
  [[...RUMOURED, ...VIEWED], (p) => nobodysView(p.w, p.sentence, p.k)],
  [JUDGED, (p) => judgedBy(p.w, p.list, p.sentence, p.k)],
  [IMPERSONAL, (p) => impersonal(p.w, p.list, p.sentence, p.k)],
  [HEDGE_ADVERBS, (p) => hedgedFact(p.w, p.list, p.sentence, p.k)],
  [CATENATIVES, (p) => catenative(p.w, p.quotes, p.list, p.sentence, p.k)],
  [TOLD, (p) => toldPassive(p.w, p.quotes, p.list, p.sentence, p.k)],
  [ASKED, (p) => askedParticiple(p.w, p.list, p.sentence, p.k)],
  [THINKS, (p) => innerThought(p.w, p.quotes, p.list, p.sentence, p.k)],
  [NOUNS_OF_SAYING, (p) => nounCue(p.w, p.quotes, p.list, p.sentence, p.k)],
  [MATTERS, (p) => matter(p.w, p.quotes, p.list, p.sentence, p.k)],
  [REPORTS, (p) => missedReport(p.w, p.quotes, p.list, p.sentence, p.k)],
];

/** The constructions that can be at a word, in order: nine of ten words are in none. */
const BY_WORD = new Map<string, Construction[]>();
for (const [list, construction] of CONSTRUCTIONS)
  for (const word of list) {
    const at = BY_WORD.get(word);
    if (at) at.push(construction);
    else BY_WORD.set(word, [construction]);
  }
const IN_ANY = new WordFilter(BY_WORD.keys());

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
  return withoutDatelines(w.doc.text, w.doc.paragraphs, setApart(w, quotes, inOwnParagraphs(w.doc, all)));
}

/** @param whole attributions that the form of a line settles */
function inPassage(
  w: Words,
  { sentences, quotes, raw }: Passage,
  whole: readonly RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  let out = raw
    .map((r) =>
      withSourceAtEnd(
        w,
        withBothNames(w, withWholeSource(w, withTitle(w, withClausalSubject(w, withoutClauseInCue(w, r))))),
      ),
    )
    .filter(
      (r) =>
        !isOnlyDescribed(w, r) &&
        !isOnlySubject(w, r) &&
        !isOnlyTail(w, r) &&
        !isNothingSaid(doc, quotes, r) &&
        !isIdiom(doc, quotes, r) &&
        !isReportedAside(w, r) &&
        !isAnothersFrame(raw, r) &&
        !breaksOff(doc, r),
    )
    .map((r) => toQuotation(doc, quotes, tidy(doc, r), raw));
  out = withWholeClauses(w, quotes, amend(w, withinClauses(w, withSelfStyled(w, out))));
  for (const sentence of sentences) {
    for (let k = sentence.first; k < sentence.last; k++) {
      if (!IN_ANY.has(doc, k)) continue;
      const place: Place = { w, quotes, list: out, sentence, k };
      for (const construction of BY_WORD.get(doc.lower[k]!)!) {
        const made = construction(place);
        if (!made) continue;
        out = replace(out, made);
        break;
      }
    }
  }
  out = out
    .map((r) => withoutCarrierAside(w, toldClause(w, withoutRecipient(w, r))))
    .filter((r) => !isOnAir(w, r));
  out = withQuotationTold(
    w,
    colonSpeakers(w, quotes, sentences, besideQuotations(w, quotes, sentences, out)),
  );
  out = endsBeforeQuoted(
    w,
    quotes,
    endsWithCarrier(w, endsAtConjunction(w, endsBeforeSource(w, continued(w, quotes, out)))),
  );
  out = endsBeforeOthers(w, quotes, aroundSpeaker(w, quotes, postposed(w, quotes, sentences, out)));
  out = withoutMute(
    doc,
    withoutQuoting(
      doc,
      out.map((r) => endsAtMark(doc, quotes, trimmed(w, quotes, r))).filter((r) => !isIdiom(doc, quotes, r)),
    ),
  );
  for (const r of whole) out = replace(out, r);
  out = goingOn(w, quotes, sentences, sharedSubjects(w, quotes, invertedTails(w, sentences, out)));
  out = out
    .filter((r) => !isAnybodys(doc, r))
    .map((r) => sureOfForm(w, withMainClause(w, beforeMainClause(w, withoutComparison(doc, r)))));
  return innerQuotations(
    w,
    quotes,
    withToldBehind(
      w,
      mergeCiting(w, sentences, ownSpans(withoutKnowledge(doc, recalledTurns(w, quotes, out)))),
    ),
  );
}
