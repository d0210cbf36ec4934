import type { Doc, RawAttribution } from '../document';
import { REPORTING_WORDS } from '../lexicon/reporting';
import { BELIEF_WORDS, INTENTION_WORDS } from '../lexicon/speech';
import { words } from '../lexicon/words';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { isMeasure } from './measure';
import { isOtherSense } from './other-sense';
import { BE, tokenEnd } from './shared';

const MODAL = words('can could may might must should would will shall');
const SPEAKING = words('say tell add said ask call');
/** What teaches without saying: `experience shows`. */
const EXPERIENCE = words('experience history reality nature common sense');
const PROGRAMMES = words(
  'morning evening afternoon late-night news talk sunday saturday tv television radio cable interview game reality political',
);
const NEGATION = words("not n't never no-one nobody neither nor");
/** Verbs of speech that a negation takes back; who does not believe or want tells that much all the same. */
const UTTER = words(
  'say said tell told mention mentioned dispute disputed remember remembered recall recalled comment commented respond responded explain explained specify specified elaborate discuss discussed reply replied ask asked answer answered write written speak spoken talk talked call called condemn condemned endorse endorsed address addressed acknowledge acknowledged apologise apologised apologize apologized criticise criticised criticize criticized announce announced',
);
/** Bearers of words that nobody utters. */
const SIGNS = words(
  'sign signs banner banners placard placards poster posters label labels plaque t-shirt shirt badge sticker tag ticket',
);
const MARK = /["“‘«]|''/;
const isFirst = (doc: Doc, k: number): boolean => doc.sentences[doc.sentenceOf[k]!]!.first === k;
/** Below this confidence only words that report are believed. */
const DOUBTFUL = 0.65;

/**
 * Whether a found attribution tells of no speech: comment that was declined, what was not said, the author's own turns
 * (`it is to note`, `you might say`), words on signs, names and titles, and unsure ones whose verb does not report.
 */
export function isNothingSaid(doc: Doc, quotes: readonly QuotePair[], r: RawAttribution): boolean {
  const at = r.cue[0];
  if (!at) return false;
  const first = firstTokenFrom(doc, at[0]);
  const last = tokenEnd(doc, at);
  const cue = doc.lower.slice(first, last);
  const head = cue[cue.length - 1]!;
  const content = r.content[0] ? doc.text.slice(...r.content[0]) : '';
  if (/^(?:declin|refus)/.test(head) && /^(?:to )?comment/.test(content)) return true;
  const source = r.source[0] ? doc.text.slice(...r.source[0]).toLowerCase() : '';
  if (EXPERIENCE.has(source) || /^(?:nobody|no one|none)$/.test(source)) return true;
  // `the CNN evening shows, | about one guest in five`: programmes
  if (doc.lower[r.cueHead] === 'shows' && PROGRAMMES.has(doc.lower[r.cueHead - 1] ?? '')) return true;
  if (isCarried(doc, r, first, last)) return true;
  if (asReportedBy(doc, first, last)) return true;
  // `neither confirmed | nor denied it`: one attribution with two verbs, which the second one makes
  if (cue.includes('neither') && !cue.includes('nor') && content.startsWith('nor ')) return true;
  if (isPredicateOf(doc, r, first)) return true;
  if (isAside(doc, first, source)) return true;
  // `placed according to age`, `each according to his means`: the measure of things, nobody who tells of them
  if (cue[0] === 'according' && isMeasure(headOf(source))) return true;
  // `So says a voice`: what came before
  if (source === '' && doc.lower[first - 1] === 'so' && isFirst(doc, first - 1) && !MARK.test(content))
    return true;
  if (/^says?$/.test(cue[0]!) && source === 'they' && doc.lower[first - 2] === 'as') return true;
  // `08.34 Dahl has told the station that`: the hour of an entry
  if (r.content.length === 1 && /^\d{1,2}[.:]\d\d$/.test(doc.text.slice(...r.content[0]!))) return true;
  // `his eyes wide, as if to say, “Well?”`: what a look or a deed would tell, had it words
  if (cue[0] === 'to' && doc.lower[first - 1] === 'if' && doc.lower[first - 2] === 'as') return true;
  if (isPhoneCall(doc, r, head) || isOtherSense(doc, r)) return true;
  if (source === '' && cue[0] === 'to' && /^(?:note|say|mention|add|remember|stress)$/.test(cue[1] ?? ''))
    return true;
  if (
    /^(?:i|you|one|we|it)$/.test(source) &&
    MODAL.has(cue[0]!) &&
    cue.some((x) => SPEAKING.has(x) || x === 'read')
  )
    return true;
  // `learned to say “bread” in Basque`
  if (
    /^(?:learn|learned|learnt|practised|practiced)$/.test(cue[0]!) &&
    cue[1] === 'to' &&
    /^(?:say|speak)$/.test(head)
  )
    return true;
  if (/^reads?$/.test(head) && SIGNS.has(headOf(source))) return true;
  if (/^known$/.test(cue[0]!) && r.source.length === 0) return true;
  // `A teammate | quoted alongside him`: where somebody was
  if (
    /^(?:quoted|interviewed|pictured|named)$/.test(cue[0]!) &&
    /^(?:alongside|beside)$/.test(cue[1] ?? doc.lower[last] ?? '')
  )
    return true;
  if (!/\p{L}/u.test(cue.join('')) && !/^[:―—–-]+$/.test(cue.join(''))) return true;
  if (insideTitle(doc, quotes, first)) return true;
  if (notSaid(cue) || (NAMING.has(head) && notNamed(cue, content)) || gaveNothing(head, content)) return true;
  if (isFact(r, cue)) return true;
  if (isSupposed(doc, r, cue)) return true;
  if (/^(?:not )?to be (?:further |publicly )?(?:named|identified|quoted)/.test(content)) return true;
  if (r.confidence >= DOUBTFUL) return false;
  const all = r.cue.flatMap((s) => doc.lower.slice(firstTokenFrom(doc, s[0]), tokenEnd(doc, s)));
  return !all.some((x) => REPORTING_WORDS.has(x)) && !/["“‘«]|''/.test(content);
}

const EARLIER = words('first originally previously earlier');
/** What media do first with a document that others take up. */
const BROKEN = words('reported revealed disclosed published');

/** `a letter quoted by the paper`: how the words of another came here. */
function isCarried(doc: Doc, r: RawAttribution, first: number, last: number): boolean {
  let verb = first;
  while (EARLIER.has(doc.lower[verb]!)) verb++;
  let before = first - 1;
  while (EARLIER.has(doc.lower[before] ?? '')) before--;
  // `the alert, first | reported by the site, said`
  const told = verb - before > 1 && doc.form[before] === ',' && BROKEN.has(doc.lower[verb]!);
  if ((!told && !/^(?:quoted|cited)$/.test(doc.lower[first]!)) || r.cue.length > 1) return false;
  if (!/^(?:by|in)$/.test(doc.lower[last - 1]!) && !/^(?:by|in)$/.test(doc.lower[last] ?? '')) return false;
  return !BE.has(doc.lower[first - 1] ?? '');
}

const AS_CARRIED = words('quoted cited reported carried relayed published told retold noted');

/** `as first reported by the paper`: a carrier of what the sentence tells. */
function asReportedBy(doc: Doc, first: number, last: number): boolean {
  if (
    doc.lower[first] === 'as' &&
    AS_CARRIED.has(doc.lower[first + 1] ?? '') &&
    (doc.lower[last - 1] === 'by' || doc.lower[last] === 'by')
  )
    return true;
  let k = first - 1;
  while (k > 0 && /^(?:first|previously|earlier|also)$/.test(doc.lower[k]!)) k--;
  return doc.lower[k] === 'as' && (doc.lower[last - 1] === 'by' || doc.lower[last] === 'by');
}

/** `Who says so?`, `Tell that to the accountants.` */
function isAside(doc: Doc, first: number, source: string): boolean {
  const sentence = doc.sentences[doc.sentenceOf[first]!]!;
  if (source === 'who' && doc.form[sentence.last - 1] === '?' && first - sentence.first < 3) return true;
  return source === '' && first === sentence.first && /^(?:tell|ask|say)$/.test(doc.lower[first]!);
}

/** `those who refuse “will be dismissed”`: what follows the clause's verb is said of those whom the clause is about. */
function isPredicateOf(doc: Doc, r: RawAttribution, first: number): boolean {
  const source = r.source[0];
  const body = r.content[0];
  if (!source || !body || r.content.length !== 1 || body[0] < r.cue[0]![1]) return false;
  if (!/^(?:who|which|that)$/.test(doc.lower[firstTokenFrom(doc, source[0])]!)) return false;
  if (tokenEnd(doc, source) !== first) return false;
  let k = firstTokenFrom(doc, body[0]);
  while (/^["“‘'«`]+$/.test(doc.form[k] ?? '')) k++;
  return MODAL.has(doc.lower[k] ?? '') || /^(?:is|are|was|were|has|have|had)$/.test(doc.lower[k] ?? '');
}

/** `had called his mother`: without a word for what she was called. */
function isPhoneCall(doc: Doc, r: RawAttribution, head: string): boolean {
  const body = r.content[0];
  if (!/^call(?:s|ed|ing)?$/.test(head) || r.content.length !== 1 || !body || body[0] < r.cue[0]![1])
    return false;
  if (/["“‘«']/.test(doc.text.slice(...body))) return false;
  const first = firstTokenFrom(doc, body[0]);
  const last = tokenEnd(doc, body);
  // `called me at home`, `called her from the ship`
  if (
    /^(?:him|her|them|me|us)$/.test(doc.lower[first]!) &&
    /^(?:at|from|in|on|after|before|last|this)$/.test(doc.lower[first + 1] ?? '')
  )
    return true;
  return last - first <= 2 && /^(?:his|her|their|my|our|him|them|me|us|the|police)$/.test(doc.lower[first]!);
}

/** `no deaths had been reported`: a fact in the passive, with nobody who reports it. */
function isFact(r: RawAttribution, cue: readonly string[]): boolean {
  const head = cue[cue.length - 1]!;
  return (
    r.source.length === 0 &&
    r.confidence < 0.6 &&
    /^(?:reported|announced|confirmed|recorded|mentioned|released|published)$/.test(head) &&
    cue.some((x) => BE.has(x)) &&
    r.content.every((s) => s[1] <= r.cue[0]![0])
  );
}

/** `if the council decides to sell`: nobody thinks or wants it yet. */
function isSupposed(doc: Doc, r: RawAttribution, cue: readonly string[]): boolean {
  const source = r.source[0];
  if (!source) return false;
  const before = doc.lower[firstTokenFrom(doc, source[0]) - 1] ?? '';
  if (isAnybodys(doc, r)) return true;
  if (!cue.some((x) => BELIEF_WORDS.has(x) || INTENTION_WORDS.has(x))) return false;
  return /^(?:if|unless|whether)$/.test(before);
}

const CHOSE = /^(?:choos|chose|opt|decid|elect|prefer)/;

/** `if you tell people so`: anybody at all; `history says`: what teaches without saying. */
export function isAnybodys(doc: Doc, r: RawAttribution): boolean {
  const source = r.source[0];
  if (!source) return false;
  if (EXPERIENCE.has(doc.text.slice(...source).toLowerCase())) return true;
  const at = firstTokenFrom(doc, source[0]);
  if (!/^(?:you|one|anyone|anybody|someone|somebody)$/.test(doc.lower[at]!)) return false;
  return (
    tokenEnd(doc, source) === at + 1 && /^(?:if|unless|when|whenever|once)$/.test(doc.lower[at - 1] ?? '')
  );
}

/** `did not say`, `has never said`: speech that did not take place. */
function notSaid(cue: readonly string[]): boolean {
  const at = cue.findIndex((x) => NEGATION.has(x));
  if (at < 0 || at === cue.length - 1) return false;
  // `chose not to respond`
  if (cue[at + 1] === 'to')
    return cue.slice(0, at).some((x) => CHOSE.test(x)) && cue.some((x) => UTTER.has(x));
  return (
    cue.slice(at + 1).some((x) => UTTER.has(x)) &&
    /^(?:did|does|do|has|have|had|never)$/.test(cue[Math.max(0, at - 1)]!)
  );
}

const NAMING = words('name named identify identified');
/** `did not name the suspect`, `has not identified the victims`: what was kept back, no clause. */
const notNamed = (cue: readonly string[], content: string): boolean =>
  cue.slice(0, -1).some((x) => NEGATION.has(x)) && !/["“‘«]/.test(content);

/** `offered no evidence`, `gave no further details`: nothing was said. */
const gaveNothing = (head: string, content: string): boolean =>
  /^(?:off|g[ai]v|provid|present|cit)/.test(head) &&
  /^(?:no|neither|little|few)(?: \w+)? (?:evidence|proof|details?|explanation|reasons?|comment|figures?|source|sources|timeline|answer|information)\.?$/i.test(
    content,
  );

/** `whose band Who Said That? split`: a verb written large within a sentence belongs to a name. */
function insideTitle(doc: Doc, quotes: readonly QuotePair[], k: number): boolean {
  if (doc.shape[k] !== 1) return false;
  const { first } = doc.sentences[doc.sentenceOf[k]!]!;
  if (k === first || k === 0) return false;
  const at = doc.start[k]!;
  const q = quotes.find((x) => x.start < at && at < x.end);
  if (q && isTitle(doc.text.slice(q.start + 1, q.end - 1))) return true;
  return doc.shape[k - 1] === 1 && doc.form[k - 1]!.length > 1 && !headlineCase(doc, k);
}

/** All of a few words are written large, and no stop ends them: a name. */
function isTitle(words: string): boolean {
  const list = words.split(/\s+/, 8);
  return (
    list.length > 1 &&
    list.length < 8 &&
    !/[.,;]$/.test(words) &&
    list.every((x) => /^[\p{Lu}\p{N}]/u.test(x))
  );
}

/** Most words of the sentence are written large: in a headline capitals tell nothing. */
function headlineCase(doc: Doc, k: number): boolean {
  const { first, last } = doc.sentences[doc.sentenceOf[k]!]!;
  let large = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    if (doc.shape[i] === 0) small++;
    else if (doc.shape[i]! < 3) large++;
  }
  return large >= small;
}

/** Last word of a phrase before its first preposition. */
function headOf(phrase: string): string {
  const base = phrase.split(/ (?:of|at|in|on|for|from|near|outside|above) /)[0]!;
  return base.split(' ').at(-1)!;
}
