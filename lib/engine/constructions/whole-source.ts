import type { Span } from '../../model/span';
import { type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf, tokensOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { contentEnd } from './clause';
import { BE, clauseEnd, LEADING, tokenEnd } from './shared';
import { subjectOf } from './subject';

const PREPOSITION = words(`
  in on at by from with to for of about under over near outside inside like as and or but than
`);
const PARTICIPLE = ['VBN', 'VBD'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));
/** Verbs of a clause that tells how somebody wished to stay unnamed. */
const WISHED = words(`
  declined asked refused requested wished wanted spoke insisted preferred did was were is are asks declines
  could would
`);
/** So far back the clause may open. */
const REACH = 22;

/**
 * A source as the whole phrase it is a part of: a name with the description before its comma (`the envoy to Rome, Ann Reed,`), whoever
 * asked not to be named (`an aide | who declined to be named | said`), whom a passive names as its agent (`was told | by a clerk`).
 */
export function withWholeSource(w: Words, r: RawAttribution): RawAttribution {
  if (r.cueHead < 0 || r.cue.length !== 1) return r;
  return agent(
    w,
    unnamed(w, described(w, withoutAuxiliary(w, withoutVerb(w, bothFields(w, inCourt(w, allSaid(w, r))))))),
  );
}

/** `The minister | disagreed, | saying that`: the verb before the participle is no part of who speaks. */
function withoutVerb(w: Words, r: RawAttribution): RawAttribution {
  const { doc, cls } = w;
  const source = r.source[0];
  if (r.source.length !== 1 || !source || source[1] > r.cue[0]![0]) return r;
  const at = tokensOf(doc, source);
  if (at.last - at.first < 2 || cls[at.last - 1] !== Word.Verb || doc.form[at.last] !== ',') return r;
  const np = nounPhraseFrom(w, at.first, at.last);
  return np?.first === at.first && np.last === at.last - 1 ? { ...r, source: [spanOf(doc, np)] } : r;
}

/** `Ann Ek | had earlier | told the station`: the auxiliary and its adverbs are no part of who speaks. */
function withoutAuxiliary(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  if (r.source.length !== 1 || !source || source[1] > r.cue[0]![0]) return r;
  const at = tokensOf(doc, source);
  let { last } = at;
  while (last > at.first && (HAVE.has(doc.lower[last - 1]!) || LEADING.has(doc.lower[last - 1]!))) last--;
  if (last === at.last || doc.shape[at.last - 1] !== 0) return r;
  if (last > at.first && !HAVE.has(doc.lower[last]!)) return r;
  const group = firstTokenFrom(doc, r.cue[0]![0]);
  const subject = last > at.first ? null : subjectOf(w, at.first, doc.sentences[doc.sentenceOf[group]!]!);
  if (last === at.first && !subject) return r;
  return { ...r, source: [spanOf(doc, subject ?? { first: at.first, last })] };
}
const HAVE = words('has have had');

/** `Prosecuting, | Ann Ek | said`: on whose side somebody speaks is no part of who it is. */
function inCourt(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  if (r.source.length !== 1 || !source || source[1] > r.cue[0]![0]) return r;
  const { first, last } = tokensOf(doc, source);
  if (!/^(?:prosecuting|defending|mitigating|sentencing)$/.test(doc.lower[first]!)) return r;
  if (doc.form[first + 1] !== ',' || first + 2 >= last) return r;
  return { ...r, source: [spanOf(doc, { first: first + 2, last })] };
}

/** `Tarn Fire and | Rescue Service`: half of a body's name was taken for it. */
function bothFields(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  if (r.source.length !== 1 || !source) return r;
  const { first, last } = tokensOf(doc, source);
  if (doc.lower[first - 1] !== 'and') return r;
  const np = nounPhraseBefore(w, last, doc.sentences[doc.sentenceOf[first]!]!.first);
  return np && np.first < first - 1 && np.last === last ? { ...r, source: [spanOf(doc, np)] } : r;
}

/** `“No comment,” was all | Holt | would say`. */
function allSaid({ doc }: Words, r: RawAttribution): RawAttribution {
  const source = r.source[0];
  if (r.source.length !== 1 || !source) return r;
  const first = firstTokenFrom(doc, source[0]);
  if (!BE.has(doc.lower[first]!) || !/^(?:all|what|how|as)$/.test(doc.lower[first + 1] ?? '')) return r;
  const from = doc.lower[first + 2] === 'that' ? first + 3 : first + 2;
  return doc.start[from]! < source[1] ? { ...r, source: [[doc.start[from]!, source[1]]] } : r;
}

/** `The envoy to Rome, | Ann Reed, | told …`, `That keeper, | Ron Ash, | later complained`. */
function described(w: Words, r: RawAttribution): RawAttribution {
  const { doc, cls } = w;
  const cue = r.cue[0]!;
  const source = r.source[0];
  if (r.source.length !== 1 || !source || source[1] > cue[0]) return r;
  const at = tokensOf(doc, source);
  if (doc.form[at.first - 1] !== ',' || doc.form[at.last] !== ',') return r;
  const group = firstTokenFrom(doc, cue[0]);
  if (group - at.last > 3) return r;
  const sentence = doc.sentences[doc.sentenceOf[group]!]!;
  const subject = subjectOf(w, group, sentence);
  if (!subject || subject.first >= at.first || subject.last !== at.last) return r;
  if (subject.first > sentence.first && PREPOSITION.has(doc.lower[subject.first - 1]!)) return r;
  // `In Leeds, Ann Reed, …`: a description before a name, not a list of names
  const outer = nounPhraseBefore(w, at.first - 1, sentence.first);
  if (!outer || cls[outer.head] === Word.Pronoun) return r;
  if (r.content.some((s) => s[0] < source[0] && s[1] > doc.start[subject.first]!)) return r;
  return { ...r, source: [spanOf(doc, subject)] };
}
const NAMING = words('named identified anonymity anonymous anonymously quoted');

/** `A diplomat who asked not to be named said …`: of whoever stays unnamed the clause was taken. */
function unnamed(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  const cue = r.cue[0]!;
  if (r.source.length > 1 || (source && source[1] > cue[0])) return r;
  const verb = firstTokenFrom(doc, cue[0]);
  const sentence = doc.sentences[doc.sentenceOf[verb]!]!;
  const floor = Math.max(sentence.first + 1, verb - REACH);
  let named = false;
  for (let k = verb - 1; k >= floor; k--) {
    if (NAMING.has(doc.lower[k]!)) named = true;
    if (doc.lower[k] !== 'who' || !named || !WISHED.has(doc.lower[k + 1]!)) continue;
    // `an aide who declined to be named` as a whole
    if (source && source[0] < doc.start[k]!)
      return source[1] > doc.start[k]!
        ? { ...r, source: [[source[0], doc.end[doc.form[k - 1] === ',' ? k - 2 : k - 1]!]] }
        : r;
    const np = nounPhraseBefore(w, doc.form[k - 1] === ',' ? k - 1 : k, sentence.first);
    const whole = np && subjectOf(w, np.last, sentence);
    if (!whole) return r;
    const content = r.content.filter((s) => s[0] >= cue[1] || s[1] <= doc.start[whole.first]!);
    return content.length > 0 ? { ...r, source: [spanOf(doc, whole)], content } : r;
  }
  return r;
}

const AGENTIVE = words(`
  told assured warned informed advised promised asked urged ordered reminded thought believed considered
  expected said reported predicted claimed alleged suggested instructed persuaded feared described called
  hailed praised condemned criticised criticized dismissed accused blamed denounced mocked dubbed rejected
  questioned
`);

/** `had been told | by a clerk | that …`: the agent of a passive is the source, and stands outside of what was said. */
function agent(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const cue = r.cue[0]!;
  const first = firstTokenFrom(doc, cue[0]);
  let last = tokenEnd(doc, cue);
  const trailing = doc.lower[last - 1] === 'by';
  if (trailing) last--;
  if (!AGENTIVE.has(doc.lower[last - 1]!) || doc.lower[last] !== 'by') return r;
  let passive = PARTICIPLE.includes(doc.tag[last - 1]!) && BE.has(doc.lower[first - 1] ?? '');
  for (let k = first; k < last - 1; k++) if (BE.has(doc.lower[k]!)) passive = true;
  if (!passive) return r;
  const np =
    nounPhraseFrom(w, last + 1, doc.sentences[doc.sentenceOf[first]!]!.last) ?? bareAgent(w, last + 1);
  if (np?.first !== last + 1) return r;
  const by: Span = [doc.start[last]!, doc.end[np.last - 1]!];
  const content = r.content.flatMap((s): Span[] => {
    if (s[1] <= by[0] || s[0] >= by[1]) return [s];
    const from = np.last < doc.length ? doc.start[np.last]! : s[1];
    return from < s[1] ? [[from, s[1]]] : [];
  });
  const source = spanOf(doc, np);
  // `The plan was described by critics | as a joke`
  if (doc.lower[np.last] === 'as' && content.every((s) => s[1] <= cue[0])) {
    const sentence = doc.sentences[doc.sentenceOf[first]!]!;
    content.push(
      spanOf(doc, { first: np.last, last: contentEnd(doc, np.last, clauseEnd(doc, np.last, sentence)) }),
    );
  }
  // whom the passive speaks to or of: `Four in ten families | had been told`
  if (!content.some((s) => s[1] <= cue[0] || OPENS.test(doc.text.slice(...s)))) return r;
  return { ...r, cue: [spanOf(doc, { first, last })], source: [source], content };
}

/** Begins of what a passive lets somebody say. */
const OPENS =
  /^(?:that|whether|if|to|not|of|about|as|for|against|he|she|it|they|we|the|his|her|their|its|[“"‘«'])\b|^[“"‘«']/i;

/** `by | many`, `by | staff`. */
const bareAgent = ({ doc }: Words, k: number): TokenRange | null =>
  /^(?:many|some|most|others|all|several|few)$/.test(doc.lower[k] ?? '') ? { first: k, last: k + 1 } : null;
