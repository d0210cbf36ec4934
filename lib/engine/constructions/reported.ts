import type { Span } from '../../model/span';
import { kindOfNoun } from '../antecedent';
import { type Doc, type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf, tokensOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { Word } from '../word';
import { afterRecipient, clauseAfter, contentEnd } from './clause';
import { coordinatedSubject } from './far-subject';
import { AGAIN, BE, isAdverb, isCueAt, LEADING, quoteAt, sayingEnd, speakerBefore } from './shared';
import { subjectOf } from './subject';
import { groupStart } from './verb-group';

/** Verbs of saying whose clause is what was said, whatever stands around them. */
const SAYS = words(
  `radioed radios messaged texted emailed tweeted posted shouted screamed whispered signalled wondered wonders hoped feared said says argued argues insisted insists maintained maintains claimed claims announced announces explained explains admitted admits
  conceded concedes acknowledged acknowledges confirmed confirms stressed stresses testified alleged alleges alleging complained warned warns boasted
  predicted reiterated asserted asserts contended contends revealed reveals disclosed noted notes stated states added adds replied
  retorted joked quipped remarked recalled wrote writes concluded concludes reported reports suggested suggests cautioned cautions
  promised promises vowed vows pledged hinted declared declares confided confides confessed confesses recounted recounts swore swears affirmed affirms
  averred avers attested objected objects protested protests lamented laments grumbled regretted regrets moaned fretted frets ruled specified
  specifies clarified clarifies responded responds answered answers countered counters emphasised emphasises emphasized emphasizes underlined
  underscored underscores proclaimed proclaims professed professes decreed implied implies insinuated intimated speculated speculates surmised
  estimated estimates calculated calculates forecast projected projects proposed proposes recommended recommends suspected suspects believed believes
  certified certifies conjectured griped gripes figured guessed
  feared fears reckoned reckons assumed assumes predicts assured tweets posts emails cabled wired relayed relays repeats repeated informs marvelled
  mused muses opined opines complains cautioned demanded demands requested requests`,
);
/** The same with a plural subject, where `that` leaves no doubt. */
const PLURAL = words(
  'say argue insist claim warn suggest show indicate reveal confirm state complain note allege',
);
/** Verbs that name whom one speaks to before what one says. */
const TELLS = words(
  'told tells informed informs assured assures reminded reminds notified warned warns promised promises advised advises advise begged begs urged urges asked asks texted texts emailed emails e-mailed messaged messages cabled phoned wrote ordered orders instructed instructs implored implores persuaded',
);
/** Verbs whose object is the content: `denies fraud`. */
const DENIES = words(
  'denies denied disputes disputed predict predicts predicted demanded demands disowned disowns refuted refutes rebutted rebuts projects projected recommend recommends recommended forecasts rejects rejected dismisses dismissed',
);
/** Verbs whose object is what was set out: `outlined in detail the principles`. */
const OUTLINES = words('outlined outlines conveyed conveys');
/** Verbs that give something another name, in marks: `termed the plan “a trap”`. */
const TERMS = words(
  'termed terms called calls dubbed branded brands labelled labeled labels described describes declared characterised characterises characterized characterizes denounced denounces dismissed dismisses hailed hails derided derides mocked mocks ridiculed ridicules decried condemned condemns praised praises regarded regards portrayed portrays depicted blasted slammed',
);
/** Verbs whose matter a preposition opens: `apologised for the delay`. */
const MATTERS = words(
  'apologised apologized apologises apologizes complained complains boasted boasts bragged brags scoffed scoffs sneered sneers bristled bristles railed rails balked baulked',
);
/** Verbs of saying whose infinitive is what was said. */
const CLAIMS_TO =
  /^(?:claim(?:s|ed)?|profess(?:es|ed)|promis(?:es|ed)|vow(?:s|ed)|pledg(?:es|ed)|threaten(?:s|ed)?|swor?e(?:ars)?)$/;
/** Verbs whose clause may be a question word's: `recounted how …`. */
const EXPLAINS = /^(?:recount|explain|reveal|describ|recall|disclos|wonder|clarif|outlin|detail)/;
const WH = words('how why what who where when');
/** Those of scorn. */
const SCORNS = /^(?:scoff|sneer|bristl|rail|balk|baulk)/;
/** Verbs that tell another of something: `warned him of cutting ties`. */
const TELLS_OF = words(
  'warned warns informed informs reminded reminds assured assures notified advised advises advise',
);
/** Words at which this construction can be. */
export const REPORTS = words(
  ...SAYS,
  ...PLURAL,
  ...TELLS,
  ...DENIES,
  ...TERMS,
  ...MATTERS,
  ...OUTLINES,
  'put puts',
);

/**
 * Plain reports that the learned stages passed by: `S said that C`, `S told R (that) C`, `S denies N`, `C, S said on Monday.` Only
 * where the form leaves no doubt: the subject stands at the verb, and a clause follows or the report ends the sentence.
 */
export function missedReport(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  const lower = doc.lower[k]!;
  const says =
    SAYS.has(lower) || (PLURAL.has(lower) && doc.lower[k + 1] === 'that' && w.cls[k] === Word.Verb);
  const tells = TELLS.has(lower);
  const denies = DENIES.has(lower);
  const puts = lower === 'put' || lower === 'puts';
  if (!says && !tells && !denies && !puts && !TERMS.has(lower) && !MATTERS.has(lower) && !OUTLINES.has(lower))
    return null;
  // `amid news reports that question it`
  if (lower === 'reports' && /^(?:news|media|press|police|intelligence)$/.test(doc.lower[k - 1] ?? ''))
    return null;
  // a verb written large within a sentence belongs to a name
  if (doc.shape[k] === 1 && k > sentence.first) return null;
  const at = doc.start[k]!;
  const pointed = pointing(w, sentence, k);
  if (pointed) return pointed;
  if (isCueAt(list, at)) return null;
  const first = groupStart(doc, k, sentence.first);
  // `I can say that` reports nothing
  if (PLURAL.has(lower) && first < k) return null;
  // passives, negations and infinitives are other constructions
  for (let j = first; j < k; j++)
    if (BE.has(doc.lower[j]!) || /^(?:not|never|n't|to)$/.test(doc.lower[j]!)) return null;
  if (BE.has(doc.lower[first - 1] ?? '') || doc.lower[first - 1] === 'to') return null;
  const source =
    subject(w, first, sentence) ??
    sameSpeaker(w, list, sentence, first, k) ??
    (MAY_GO_ON(doc, k, says) ? coordinated(w, sentence, first, k) : null);
  if (source && source.first === sentence.first && doc.lower[source.first] === 'who') return null;
  if (source) {
    const limit = sayingEnd(doc, quotes, list, sentence, k);
    const from =
      EXPLAINS.test(lower) && WH.has(doc.lower[k + 1] ?? '')
        ? k + 1
        : says
          ? clauseAfter(w, k + 1, limit)
          : -1;
    const start = from >= 0 ? from : tells ? afterRecipient(w, k + 1, limit, TELLS_OF.has(lower)) : -1;
    if (start >= 0)
      return made(doc, first, k, source, [[doc.start[start]!, doc.end[contentEnd(doc, start, limit) - 1]!]]);
    // `claimed to have been ill`
    if (CLAIMS_TO.test(lower) && doc.lower[k + 1] === 'to' && k + 3 < limit)
      return made(doc, first, k, source, [[doc.start[k + 1]!, doc.end[contentEnd(doc, k + 1, limit) - 1]!]]);
    if (OUTLINES.has(lower)) {
      const from = /^in$/.test(doc.lower[k + 1]!) ? k + 3 : k + 1;
      const np = nounPhraseFrom(w, from, limit);
      if (np && np.first === from && doc.lower[from] === 'the')
        return made(doc, first, k, source, [[doc.start[from]!, doc.end[contentEnd(doc, from, limit) - 1]!]]);
    }
    if (puts) {
      const at = putAt(w, k + 1, limit);
      if (at) return made(doc, first, k, source, [spanOf(doc, at)]);
    }
    if (TERMS.has(lower)) {
      const np = nounPhraseFrom(w, k + 1, limit);
      const at = np?.first === k + 1 ? (doc.lower[np.last] === 'as' ? np.last + 1 : np.last) : -1;
      const open = at > 0 && at < limit ? quoteAt(quotes, doc.start[at]!) : undefined;
      // `branded the offer an insult`
      if (
        !open &&
        at > 0 &&
        !/^(?:call|declar|describ)/.test(lower) &&
        /^(?:an?|the)$/.test(doc.lower[at] ?? '') &&
        at < limit - 1
      )
        return made(doc, first, k, source, [
          [doc.start[k + 1]!, doc.end[contentEnd(doc, k + 1, limit) - 1]!],
        ]);
      if (open) return made(doc, first, k, source, [[doc.start[k + 1]!, open.end]]);
    }
    if (
      MATTERS.has(lower) &&
      (SCORNS.test(lower) ? /^(?:at|against)$/ : /^(?:for|about|of)$/).test(doc.lower[k + 1] ?? '')
    )
      return made(doc, first, k, source, [[doc.start[k + 1]!, doc.end[contentEnd(doc, k + 1, limit) - 1]!]]);
    if (denies) {
      const np = nounPhraseFrom(w, k + 1, limit);
      // `the bank recommends itself`, `the recipe demands patience`
      const mute =
        /sel(?:f|ves)$/.test(doc.lower[k + 1]!) || (!/^d(?:en|is)/.test(lower) && isThing(w, source));
      if (np && np.first === k + 1 && !mute) return made(doc, first, k, source, [spanOf(doc, np)]);
    }
  }
  return null;
}

/** A subject whose noun is none for those who speak, nor for a document. */
function isThing(w: Words, at: TokenRange): boolean {
  const np = nounPhraseFrom(w, at.first, at.last);
  return np !== null && w.cls[np.head] === Word.Noun && kindOfNoun(w.doc.lower[np.head]!) === 'unknown';
}

/** `The union disputes that.`: what was said before is taken up by a pronoun. */
function pointing(w: Words, sentence: TokenRange, k: number): RawAttribution | null {
  const { doc } = w;
  if (!DENIES.has(doc.lower[k]!) || !/^(?:that|this|it|both)$/.test(doc.lower[k + 1] ?? '')) return null;
  if (k + 2 < sentence.last && !/^[.,;!?]$/.test(doc.form[k + 2]!)) return null;
  const first = groupStart(doc, k, sentence.first);
  if (doc.lower.slice(first, k).some((x) => BE.has(x) || /^(?:not|never|n't|to)$/.test(x))) return null;
  const source = subject(w, first, sentence);
  return source ? made(doc, first, k, source, [spanOf(doc, { first: k + 1, last: k + 2 })]) : null;
}

/** Whether the verb may be the second of a subject that stands before the first: a clause follows, or what it names. */
const MAY_GO_ON = (doc: Doc, k: number, says: boolean): boolean =>
  (says && doc.lower[k + 1] === 'that') ||
  ((DENIES.has(doc.lower[k]!) || TERMS.has(doc.lower[k]!)) &&
    /^(?:the|a|an|its|his|her|their|that|any|all|no|it|this|these|those)$/.test(doc.lower[k + 1] ?? ''));

const VBD = TAGS.indexOf('VBD');
const PAST = /ed$|^(?:said|told|swore)$/;

/** `S said C and called D`: the speaker of the verb before the conjunction, when the second is a verb of saying in the same tense. */
export function sameSpeaker(
  { doc }: Words,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  first: number,
  k: number,
): TokenRange | null {
  if (!/^(?:and|but)$/.test(doc.lower[first - 1] ?? '') || !AGAIN.has(doc.lower[k]!)) return null;
  const earlier = speakerBefore(list, doc.start[sentence.first]!, doc.start[first]!);
  if (!earlier) return null;
  // the tagger takes a past form far from its subject for another
  const past = doc.tag[earlier.cueHead] === VBD && PAST.test(doc.lower[k]!);
  if (!past && doc.tag[earlier.cueHead] !== doc.tag[k]) return null;
  return tokensOf(doc, earlier.source[0]!);
}

/** `The bank kept its rate and signalled that C`: the subject of the verb before the conjunction. */
const coordinated = (w: Words, sentence: TokenRange, first: number, k: number): TokenRange | null =>
  coordinatedSubject(w, made(w.doc, first, k, { first: k, last: k + 1 }, []), sentence);

/** `put the cost at 900 euros`: what was put at how much. */
function putAt(w: Words, from: number, limit: number): TokenRange | null {
  const { doc } = w;
  const np = nounPhraseFrom(w, from, limit);
  if (!np || np.first !== from) return null;
  let at = np.last;
  for (let n = 0; n < 2 && /^(?:of|for|in)$/.test(doc.lower[at] ?? ''); n++) {
    const more = nounPhraseFrom(w, at + 1, limit);
    // `the number of injured`
    if (!more && !/^(?:at|on)$/.test(doc.lower[at + 2] ?? '')) break;
    at = more?.last ?? at + 2;
  }
  if (!/^(?:at|on)$/.test(doc.lower[at] ?? '')) return null;
  let last = at + 1;
  while (last < limit && !/^[,.;:]$/.test(doc.form[last]!)) last++;
  return doc.shape.slice(at + 1, last).some((x) => x === 3) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|more|less)$/.test(
      doc.lower[/^[“"]$/.test(doc.form[at + 1] ?? '') ? at + 2 : at + 1] ?? '',
    )
    ? { first: from, last }
    : null;
}

function made(doc: Doc, first: number, k: number, source: TokenRange, content: Span[]): RawAttribution {
  const cue = spanOf(doc, { first, last: k + 1 });
  return {
    cue: [cue],
    source: [spanOf(doc, source)],
    content,
    cueHead: k,
    confidence: 0.7,
    trace: [{ stage: 'cue', rule: 'plain report', span: cue }],
  };
}

/** Who is said to say it: the phrase before the verb group, leading adverbs between them, apposition included. */
function subject(w: Words, first: number, sentence: TokenRange): TokenRange | null {
  const { doc, cls } = w;
  let k = first;
  while (k > sentence.first && (LEADING.has(doc.lower[k - 1]!) || isAdverb(doc, k - 1))) k--;
  const found = subjectOf(w, k, sentence);
  if (!found) return null;
  const before = found.first - 1;
  if (before < sentence.first) return found;
  // `by the minister said`: a phrase that a preposition governs is no subject
  if (
    doc.tag[before] !== undefined &&
    /^(?:of|in|on|at|by|for|to|from|with|about|as)$/.test(doc.lower[before]!)
  )
    return null;
  return cls[before] === Word.Verb &&
    !/^(?:said|says|say|think|thinks|thought|believes|believe)$/.test(doc.lower[before]!)
    ? null
    : found;
}
