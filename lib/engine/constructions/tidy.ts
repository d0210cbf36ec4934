import type { Span } from '../../model/span';
import { type Doc, type RawAttribution, TAGS } from '../document';
import { spanOf } from '../draft';
import { HEDGE_ADVERBS } from '../lexicon/speech';
import { words } from '../lexicon/words';
import { firstTokenFrom } from '../quote-map';
import { withoutAccordingTo } from './amend';
import { bareSource, followedSource } from './bare-source';
import { BE, FINITE_OR_MODAL, LEADING, tokenEnd } from './shared';
import { sourceUpToCue } from './source-end';

/** `Added Ann Roe: “C”`: the verb before the name is the cue, not the colon behind it; null for any other form. */
function verbBeforeName(doc: Doc, r: RawAttribution): RawAttribution | null {
  const [source] = r.source;
  if (!source || r.source.length > 1 || r.cue.length !== 1 || doc.text.slice(...r.cue[0]!) !== ':')
    return null;
  const first = firstTokenFrom(doc, source[0]);
  if (doc.sentences[doc.sentenceOf[first]!]!.first !== first || doc.shape[first + 1] !== 1) return null;
  if (
    !/^(?:said|added|continued|stated|wrote|replied|explained|tweeted|asked|concluded|noted)$/.test(
      doc.lower[first]!,
    )
  )
    return null;
  if (tokenEnd(doc, source) < first + 2) return null;
  return {
    ...r,
    cue: [[source[0], doc.end[first]!]],
    source: [[doc.start[first + 1]!, source[1]]],
    cueHead: first,
  };
}

/** Adverbs before the cue and hedges stand outside it; the passive has no source but its agent. */
export function tidy(doc: Doc, found: RawAttribution): RawAttribution {
  const r = sourceUpToCue(doc, verbBeforeName(doc, found) ?? found);
  const cue = r.cue.flatMap((span): Span[] => {
    let first = firstTokenFrom(doc, span[0]);
    const last = tokenEnd(doc, span);
    // `a warning`: the noun alone
    if (first + 2 === last && /^(?:a|an)$/.test(doc.lower[first]!)) first++;
    while (first + 1 < last && (LEADING.has(doc.lower[first]!) || HEDGE_ADVERBS.has(doc.lower[first]!)))
      first++;
    return [spanOf(doc, { first, last: verbGroupEnd(doc, r.cueHead, first, last) })];
  });
  const source = passiveSubject(doc, cue, r.source)
    ? []
    : r.source.map((span) => bareSource(doc, cue[0] ? withoutAccordingTo(doc, span, cue[0]) : span));
  const crossing = followedSource(doc, cue, source, r.content);
  if (crossing) return { ...r, cue, ...crossing };
  const addressed = source.length === 0 ? r.content.filter((s) => !passiveSubject(doc, cue, [s])) : r.content;
  return { ...r, ...withoutRecipient(doc, cue, addressed.length > 0 ? addressed : r.content), source };
}

/** `wrote | in a message seen by the paper`, `told | reporters`: what comes after the verb and its particle is no cue. */
function verbGroupEnd(doc: Doc, head: number, first: number, last: number): number {
  if (head < first || head >= last - 1) return last;
  for (let k = head + 1; k < last; k++) {
    // `said only`, `said Tuesday`, `wrote to staff:`
    if (
      /^(?:only|aloud|late|early|later|earlier|again|recently|yesterday|today|afterwards|:|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
        doc.lower[k]!,
      )
    )
      return k;
    if (/^(?:to|with)$/.test(doc.lower[k]!) && k < last - 1 && doc.form[last - 1] === ':') return k;
    if (
      /^(?:in|on|during|at|via|through|while|when|from|minutes|hours|days|this|last)$/.test(doc.lower[k]!) &&
      k < last - 1
    )
      return k;
  }
  return last;
}

const INFINITIVE = TAGS.indexOf('VB');

const WARNED = /^(?:warn(?:s|ed|ing)?|tells?|told|telling|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?)$/;

/** `warned him about the sanctions`: cue `warned`, content from `about` on; whom one addresses is in neither. */
function withoutRecipient(doc: Doc, cue: Span[], content: readonly Span[]): { cue: Span[]; content: Span[] } {
  const at = cue[0];
  const body = content[0];
  const same = { cue, content: [...content] };
  if (cue.length !== 1 || !at || !body || body[0] < at[1]) return same;
  const first = firstTokenFrom(doc, at[0]);
  const last = tokenEnd(doc, at);
  let verb = first;
  while (verb < last && !WARNED.test(doc.lower[verb]!)) verb++;
  if (verb === last) return same;
  const start = firstTokenFrom(doc, body[0]);
  for (
    let k = Math.max(verb + 1, last - 1);
    k < start + 7 && k < doc.length && doc.start[k]! < body[1];
    k++
  ) {
    if (/^["“‘«:,]$/.test(doc.form[k]!)) return same;
    // `told to expect delays of an hour`, `warned people to avoid a street that floods`
    if (doc.lower[k] === 'to' && k >= last && doc.tag[k + 1] === INFINITIVE) return same;
    // `told the paper | the pair had argued about a swan`: a clause has begun
    if (k >= start && doc.lower[start] !== 'that' && FINITE_OR_MODAL.includes(doc.tag[k]!)) return same;
    if (!/^(?:of|about|that|against)$/.test(doc.lower[k]!)) continue;
    if (k <= verb + 1) return same;
    return {
      cue: [spanOf(doc, { first, last: verb + 1 })],
      content: [[doc.start[k]!, body[1]], ...content.slice(1)],
    };
  }
  return same;
}

const TOLD = words('told asked advised warned promised informed instructed ordered urged reminded assured');

const HEARD = words('court jury inquest tribunal inquiry hearing jurors');

/** `the jury was told that …`, `the court heard that …`: those who hear are no source. */
function passiveSubject(doc: Doc, cue: readonly Span[], source: readonly Span[]): boolean {
  const at = cue[0];
  const subject = source[0];
  if (!at || !subject || subject[0] > at[0]) return false;
  let last = tokenEnd(doc, at) - 1;
  while (last > firstTokenFrom(doc, at[0]) && /^(?:of|about|by|that)$/.test(doc.lower[last]!)) last--;
  const verb = doc.lower[last]!;
  if (verb === 'heard') return HEARD.has(doc.lower[tokenEnd(doc, source[source.length - 1]!) - 1]!);
  if (!TOLD.has(verb)) return false;
  for (let k = last - 1; k >= 0 && k > last - 4; k--) {
    if (BE.has(doc.lower[k]!)) return doc.lower[last + 1] !== 'by';
    if (!LEADING.has(doc.lower[k]!) && !/ly$|^(?:not|never|twice|only|widely)$/.test(doc.lower[k]!)) break;
  }
  return false;
}

/** `an article that [Dahl said] was written`: whether a source is nothing but another's source and cue. */
export function isAnothersFrame(list: readonly RawAttribution[], r: RawAttribution): boolean {
  const at = r.source[0];
  if (r.source.length !== 1 || !at) return false;
  return list.some(
    (x) => x !== r && x.cue[0]?.[1] === at[1] && x.source[0]?.[0] === at[0] && x.source[0][1] <= x.cue[0][0],
  );
}

/**
 * Whether a reading's content ends in the `that` of a clause which it then leaves out: `he stated that`, taken for what somebody
 * `warned`. Such a content is another's frame, not something said.
 */
export function breaksOff({ text }: Doc, { cue, content }: RawAttribution): boolean {
  const last = content[content.length - 1];
  if (!last || cue.length === 0) return false;
  const words = text.slice(last[0], last[1]).trim();
  const before = last[1] <= cue[0]![0];
  // `the facts to which | he admitted`
  if (before && /\b(?:to|of|for|about|with) which$/.test(words)) return true;
  return before ? /\bthat$/i.test(words) : /^that$/i.test(words);
}
