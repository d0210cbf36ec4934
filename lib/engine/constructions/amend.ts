import type { Span } from '../../model/span';
import { kindOfNoun } from '../antecedent';
import type { Doc, RawAttribution } from '../document';
import { spanOf } from '../draft';
import { WEEKDAYS } from '../lexicon/calendar';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { withOwnSubject, withSubject } from './amend-source';
import { afterRecipient, contentEnd } from './clause';
import { FINITE, tokenEnd } from './shared';
import { withoutPatient } from './told-passive';
import { groupStart } from './verb-group';

/** Verbs that name first whom one tells, promises or orders; what follows is the content. */
const ADDRESSED = words(
  'told tells tell telling informed informs assured assures promised promises promise warned warns asked asks ordered orders reminded advised advises notified urged urges urge instructed instructs invited encouraged advise',
);
/** Verbs whose preposition opens the content: `warned of floods`. */
const MATTER = words(
  'ask asked asks asking warn warned warns warning boast boasted boasts complain complained complains spoke speak speaks apologised apologized apologises apologizes inquired quizzed pressed wondered argue argues argued caution cautions cautioned plead pleads pleaded advise advises advised campaigned protested',
);
const TOLD = words('told warned informed assured promised');
const PREPOSITION = words('of about for against on over');
const DETERMINER = words('the a an his her its their');
/** Verbs that take back or grant a saying: `refused to say whether`. */
const GRANTING = /^(?:declin|refus|agree)/;
/** `denied to the Dispatch that`, `confirmed to reporters that`. */
const TO = words('to with');

/**
 * Mends what the learned stages cut wrongly by our guideline: whom one addresses stands outside the content, a verb's source is
 * its subject where none was found, and no part reaches over another's cue.
 */
export function amend(w: Words, list: readonly RawAttribution[]): RawAttribution[] {
  return list.map((r) =>
    r.cueHead < 0 || r.cue.length !== 1
      ? r
      : withOwnSubject(
          w,
          list,
          withSubject(
            w,
            apart(
              w.doc,
              list,
              withoutAddressee(
                w,
                beforeSemicolon(
                  w.doc,
                  sourceInClause(w, cueAlone(w.doc, withoutPatient(w, withNeither(w.doc, r)))),
                ),
              ),
            ),
          ),
        ),
  );
}

/** `[she] | neither confirmed nor denied`: both verbs are the cue, and their conjunctions no part of the source. */
function withNeither(doc: Doc, r: RawAttribution): RawAttribution {
  const verb = firstTokenFrom(doc, r.cue[0]![0]);
  if (doc.lower[verb - 1] !== 'nor' || doc.lower[verb - 3] !== 'neither') return r;
  const first = groupStart(doc, verb - 3, doc.sentences[doc.sentenceOf[verb]!]!.first);
  // a source that reaches over the conjunctions is found anew
  const source = r.source.filter((s) => s[1] <= doc.start[first]!);
  return { ...r, source, cue: [[doc.start[first]!, r.cue[0]![1]]] };
}

/** A cue without the preposition or infinitive that opens the content. */
function cueAlone(doc: Doc, r: RawAttribution): RawAttribution {
  const cue = r.cue[0]!;
  const first = firstTokenFrom(doc, cue[0]);
  const last = tokenEnd(doc, cue);
  const body = r.content.find((s) => s[0] >= cue[1]);
  if (!body || last - first < 2 || firstTokenFrom(doc, body[0]) !== last) return r;
  let end = last;
  // `conveyed | the principles about`
  if (/^(?:convey|outlin)/.test(doc.lower[first]!) && DETERMINER.has(doc.lower[first + 1]!)) end = first + 1;
  else if (PREPOSITION.has(doc.lower[last - 1]!) && MATTER.has(doc.lower[last - 2]!)) end = last - 1;
  else
    for (let k = first; k < last - 1; k++)
      if (GRANTING.test(doc.lower[k]!) && doc.lower[k + 1] === 'to') end = k + 1;
  if (end === last) return r;
  return {
    ...r,
    cue: [spanOf(doc, { first, last: end })],
    content: r.content.map((s): Span => (s === body ? [doc.start[end]!, s[1]] : s)),
  };
}

/** `and said [the captain] would play`: what was taken for the source is the subject of what was said. */
function sourceInClause(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  const body = r.content[0];
  if (!source || r.content.length !== 1 || !body) return r;
  const after = tokenEnd(doc, r.cue[0]!);
  const start = firstTokenFrom(doc, body[0]);
  if (firstTokenFrom(doc, source[0]) !== after || start < tokenEnd(doc, source)) return r;
  const finite =
    FINITE.includes(doc.tag[start]!) ||
    /^(?:would|will|could|can|may|might|must|should)$/.test(doc.lower[start]!);
  if (
    !finite ||
    start - tokenEnd(doc, source) > 1 ||
    !/^(?:and|but)$/.test(doc.lower[firstTokenFrom(doc, r.cue[0]![0]) - 1] ?? '')
  )
    return r;
  return { ...r, source: [], content: [[source[0], body[1]]] };
}

/** What was said ends at a semicolon outside of marks. */
function beforeSemicolon(doc: Doc, r: RawAttribution): RawAttribution {
  const cue = r.cue[0]!;
  const body = r.content.find((s) => s[0] >= cue[1]);
  if (!body || /^["“‘«'`]/.test(doc.text[body[0]]!)) return r;
  const last = tokenEnd(doc, body);
  let open = false;
  for (let k = firstTokenFrom(doc, body[0]); k < last - 1; k++) {
    if (doc.shape[k] !== 4) continue;
    if (/^["“”«»]$/.test(doc.form[k]!)) open = doc.form[k] === '"' ? !open : /^[“«]$/.test(doc.form[k]!);
    if (doc.form[k] === ';' && !open)
      return { ...r, content: r.content.map((s): Span => (s === body ? [s[0], doc.end[k - 1]!] : s)) };
  }
  return r;
}

/** `confirmed | to the state broadcaster | that`, `admitted in an interview with | the website | that`: where what was said begins; -1 otherwise. */
function behindHearer(w: Words, start: number, limit: number): number {
  const { doc, cls } = w;
  const governs = HEARER.has(doc.lower[start]!)
    ? start + 1
    : HEARER.has(doc.lower[start - 1] ?? '')
      ? start
      : -1;
  if (governs < 0) return -1;
  const np = nounPhraseFrom(w, governs, limit);
  if (np?.first !== governs || cls[np.head] === Word.Pronoun) return -1;
  let k = np.last;
  while (k < limit && k < np.last + 3 && (doc.lower[k] === 'on' || WEEKDAYS.has(doc.lower[k]!))) k++;
  const hears = cls[np.head] === Word.Name || kindOfNoun(doc.lower[np.head]!) === 'outlet';
  return doc.lower[k] === 'that' && k + 2 < limit && hears ? k : -1;
}
const HEARER = words('to with');

/** The content without the recipient it begins with. */
function withoutAddressee(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const cue = r.cue[0]!;
  const body = r.content.find((s) => s[0] >= cue[1]);
  if (!body) return r;
  const after = tokenEnd(doc, cue);
  const start = firstTokenFrom(doc, body[0]);
  const heard = behindHearer(w, start, tokenEnd(doc, body));
  if (heard > 0) {
    const whole = HEARER.has(doc.lower[after - 1]!) && r.cueHead < after - 1;
    return {
      ...r,
      cue: whole ? [spanOf(doc, { first: firstTokenFrom(doc, cue[0]), last: r.cueHead + 1 })] : r.cue,
      content: r.content.map((s): Span => (s === body ? [doc.start[heard]!, s[1]] : s)),
    };
  }
  // `told a colleague | to “keep smiling”`: the opening word belongs to what was said
  if (start > after && /^(?:that|to)$/.test(doc.lower[start - 1]!) && ADDRESSED.has(doc.lower[r.cueHead]!))
    return { ...r, content: r.content.map((s): Span => (s === body ? [doc.start[start - 1]!, s[1]] : s)) };
  // `told the paper | the deputy | was expected`: the subject of what was said was left out
  if (start > after && ADDRESSED.has(doc.lower[r.cueHead]!) && r.cueHead === after - 1) {
    const whole = afterRecipient(w, after, tokenEnd(doc, body), false);
    // `told Science | Wire the fuss was over`: half of the recipient was taken for what he was told
    const np = nounPhraseFrom(w, after, tokenEnd(doc, body));
    if (np?.first === after && np.last > start && whole >= np.last && whole < tokenEnd(doc, body))
      return { ...r, content: r.content.map((s): Span => (s === body ? [doc.start[whole]!, s[1]] : s)) };
    if (whole > after && whole < start && FINITE.includes(doc.tag[start]!))
      return { ...r, content: r.content.map((s): Span => (s === body ? [doc.start[whole]!, s[1]] : s)) };
  }
  if (start !== after) return r;
  // `had been told | the deputy | was ill`: the subject of what was said was left out
  if (
    start > after &&
    r.source.length === 0 &&
    TOLD.has(doc.lower[after - 1]!) &&
    FINITE.includes(doc.tag[start]!)
  ) {
    const np = nounPhraseFrom(w, after, start);
    if (np?.first === after && np.last === start)
      return { ...r, content: r.content.map((s): Span => (s === body ? [doc.start[after]!, s[1]] : s)) };
  }
  // `asks | what farmers should do`: nobody is addressed
  if (/^(?:what|who|whom|where|when|why|how|which)$/.test(doc.lower[start]!)) return r;
  const verb = doc.lower[r.cueHead]!;
  let limit = tokenEnd(doc, body);
  // `warned | the envoy` of cutting ties: the recipient alone was taken for what he was told
  const np = ADDRESSED.has(verb) ? nounPhraseFrom(w, start, limit) : null;
  const recipientOnly = np !== null && np.last === limit && !/["“‘«]/.test(doc.form[start]!);
  if (recipientOnly) limit = contentEnd(doc, start, doc.sentences[doc.sentenceOf[start]!]!.last);
  const last = doc.lower[after - 1]!;
  let from = -1;
  if ((ADDRESSED.has(verb) || /^beg/.test(verb)) && r.cueHead === after - 1)
    from = pastRecipient(w, verb, start, limit);
  else if (TO.has(last) && after - 1 === r.cueHead + 1) {
    const at = afterRecipient(w, start, limit, false);
    if (at > 0 && /^(?:that|to)$/.test(doc.lower[at]!)) from = at;
    else if (doc.lower[at - 1] === 'not') from = at - 1;
  }
  // a subject and its verb are the content itself: `told the deputy was ill`
  if (from <= start || (from === start + 1 && FINITE.includes(doc.tag[start + 1]!))) return r;
  const end = recipientOnly ? doc.end[limit - 1]! : body[1];
  const content = r.content.map((s): Span => (s === body ? [doc.start[from]!, end] : s));
  const trimmed: Span[] = TO.has(last)
    ? [spanOf(doc, { first: firstTokenFrom(doc, cue[0]), last: after - 1 })]
    : r.cue;
  return { ...r, cue: trimmed, content };
}

/** `asked him | for his pass`, else as `afterRecipient` has it. */
function pastRecipient(w: Words, verb: string, start: number, limit: number): number {
  const np = /^(?:ask|beg|implor|advis|urg|press)/.test(verb) ? nounPhraseFrom(w, start, limit) : null;
  const matter = np?.first === start && /^(?:for|about|against)$/.test(w.doc.lower[np.last] ?? '');
  if (matter) return np.last;
  return ADDRESSED.has(verb) ? afterRecipient(w, start, limit, true) : -1;
}

/** Source and content without what belongs to the cue of another: `Police said the deputy | told`. */
function apart(doc: Doc, list: readonly RawAttribution[], r: RawAttribution): RawAttribution {
  const cue = r.cue[0]!;
  const spans = r.content.filter(
    (s) =>
      !(/^that$/i.test(doc.text.slice(...s)) && r.content.length > 1) &&
      !(/^according to /i.test(doc.text.slice(...s)) && s[1] <= cue[0] && r.content.length > 1),
  );
  if (spans.length < r.content.length && spans.length > 0) return apart(doc, list, { ...r, content: spans });
  const mine = r.source.map((s) => withoutAccordingTo(doc, s, cue));
  if (mine.some((s, n) => s !== r.source[n])) return { ...r, source: mine };
  const others = list.filter(
    (x) => x !== r && x.cue.length > 0 && x.cue[0]![1] <= cue[0] && sameSentence(doc, x.cue[0]!, cue),
  );
  if (others.length === 0) return r;
  const source = r.source.map((s): Span => {
    const within = others.find((x) => s[0] <= x.cue[0]![0] && x.cue[0]![1] < s[1]);
    if (!within || s[1] > cue[0]) return s;
    const first = firstTokenFrom(doc, within.cue[0]![1]);
    return [doc.start[doc.lower[first] === 'that' ? first + 1 : first]!, s[1]];
  });
  // what stands before the verb belongs to the one that speaks of it, when the content goes on after the verb
  const goesOn = r.content.some((s) => s[0] >= cue[1]);
  const around = others.filter((x) => x.content.some((s) => s[0] <= cue[0] && cue[1] <= s[1]));
  const content = goesOn
    ? r.content.filter(
        (s) => s[0] >= cue[1] || !around.some((x) => s[0] <= x.cue[0]![0] && x.cue[0]![1] <= s[1]),
      )
    : r.content;
  return {
    ...r,
    source: source.map((s): Span => withoutThat(doc, s)),
    content: content.length > 0 ? content : r.content,
  };
}

/** `According to the BBC, | Mr Lind had told`: whom the sentence follows is not the verb's subject. */
export function withoutAccordingTo(doc: Doc, s: Span, cue: Span): Span {
  const first = firstTokenFrom(doc, s[0]);
  const whole = doc.lower[first] === 'according' && doc.lower[first + 1] === 'to';
  if (!whole && (doc.lower[first - 1] !== 'to' || doc.lower[first - 2] !== 'according')) return s;
  const last = tokenEnd(doc, s);
  for (let k = first + 1; k < last - 1; k++)
    if (doc.form[k] === ',' && s[1] <= cue[0]) return [doc.start[k + 1]!, s[1]];
  return s;
}

function withoutThat(doc: Doc, s: Span): Span {
  const first = firstTokenFrom(doc, s[0]);
  const next = doc.start[first + 1];
  return doc.lower[first] === 'that' && next !== undefined && next < s[1] ? [next, s[1]] : s;
}

const sameSentence = (doc: Doc, a: Span, b: Span) =>
  doc.sentenceOf[firstTokenFrom(doc, a[0])] === doc.sentenceOf[firstTokenFrom(doc, b[0])];
