import type { Span } from '../../model/span';
import { type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf } from '../draft';
import { DOCUMENT_NOUNS } from '../lexicon/institutions';
import { isKnownNoun } from '../lexicon/known-nouns';
import { words } from '../lexicon/words';
import { canSpeak, isPerson, singular } from '../noun';
import { type NounPhrase, nounPhraseFrom, type Words } from '../noun-phrase';
import { Word } from '../word';
import { sourcePhrase } from './phrase';
import { FINITE_OR_MODAL, learned, replace, SURE } from './shared';

const TAIL = words(
  `said say says revealed reveals disclosed discloses reported reports announced announces added adds explained explains noted notes claimed claims claim
  stated states confirmed confirms warned warns warn insisted insists insist argued argues argue admitted admits recalled recalls joked jokes quipped quips
  tweeted tweets posted wrote writes predicted predicts predict suggested suggests suggest concluded concludes conclude complained complains complain
  alleged alleges allege maintained maintains maintain contended contends contend asserted asserts declared declares estimated estimates estimate
  remarked remarks acknowledged acknowledges conceded concedes lamented laments cautioned cautions boasted boasts promised promises
  vowed vows pledged testified testifies reckoned reckons reckon believes believed thinks forecast forecasts indicates hints hinted implies
  ruled argues recounts recounted`,
);

/**
 * The phrase that fills the sentence from `from` on: a name, a description with what hangs on it, an apposition between them.
 * @param curt `Not so, says the ministry.`: behind such words any phrase is who says them
 */
function sourceAtEnd(w: Words, from: number, end: number, curt: boolean): TokenRange | null {
  const { doc } = w;
  const paper = documentFrom(w, from, end);
  if (paper > 0 && (paper === end || hangsOn(w, paper, end))) return { first: from, last: end };
  const np = nounPhraseFrom(w, from, end);
  if (!np || np.first !== from) return null;
  if (np.last === end)
    return !curt && doc.shape[np.head] === 0 && !UNNAMED.has(doc.lower[from]!) && !speaks(w, np, from)
      ? null
      : np;
  const phrase = sourcePhrase(w, from, end);
  if (phrase?.last === end) return phrase;
  if (doc.form[np.last] !== ',') return null;
  const name = nounPhraseFrom(w, np.last + 1, end);
  if (name?.first !== np.last + 1) return null;
  // `said Ann Reed, | a nurse at the clinic`
  return name.last === end || sourcePhrase(w, name.first, end)?.last === end
    ? { first: from, last: end }
    : null;
}

/** Verbs that take no person or body for an object, so that one behind them speaks: `…, said the ministry`. */
const INTRANSITIVE = words('said says added adds insisted insists argued argues explained explains');
const speaks = ({ doc, cls }: Words, np: NounPhrase, from: number): boolean => {
  // `said Northgate plc`
  if (cls[from] === Word.Name) return INTRANSITIVE.has(doc.lower[from - 1]!);
  const noun = doc.lower[np.head]!;
  return (
    INTRANSITIVE.has(doc.lower[from - 1]!) &&
    (isPerson(noun) || isPerson(singular(noun)) || isKnownNoun(noun) || isKnownNoun(singular(noun)))
  );
};

/** Token behind a document's noun that begins with its determiner at `from`: `a new study |`; -1 where there is none. The tagger may take it for an adjective. */
function documentFrom({ doc, cls }: Words, from: number, end: number): number {
  if (cls[from] !== Word.Determiner && cls[from] !== Word.Modifier) return -1;
  let last = -1;
  for (let k = from + 1; k < Math.min(end, from + 5); k++) {
    if (
      doc.shape[k] === 0 &&
      (DOCUMENT_NOUNS.has(doc.lower[k]!) || DOCUMENT_NOUNS.has(singular(doc.lower[k]!)))
    )
      last = k + 1;
    else if (last > 0 || (cls[k] !== Word.Noun && cls[k] !== Word.Modifier && cls[k] !== Word.Name)) break;
  }
  // what somebody finds or notes as well: `…, noted the rule`, `…, finds a letter`
  return last > 0 && HELD.test(doc.lower[last - 1]!) ? -1 : last;
}
const HELD =
  /^(?:letter|note|email|book|diary|message|file|tape|rule|law|code|policy|policies|order|agreement|contract|bill|act|ad|post|name)s?$/;

const hasVerb = ({ doc }: Words, first: number, last: number): boolean => {
  for (let k = first; k < last; k++)
    if (FINITE_OR_MODAL.includes(doc.tag[k]!) || (doc.lower[k] === 'to' && doc.tag[k + 1] === INFINITIVE))
      return true;
  return last - first > LONG;
};
const INFINITIVE = TAGS.indexOf('VB');
/** So many words are hardly without a verb: the tagger missed it. */
const LONG = 6;

/** `a study | published this week in a journal`: what hangs on a phrase by a participle and prepositions up to the end, without a clause. */
function hangsOn({ doc }: Words, from: number, end: number): boolean {
  if (!HANGS.has(doc.lower[from]!) && !/ed$/.test(doc.lower[from]!)) return false;
  for (let k = from + 1; k < end; k++)
    if (/^[,;:—–"“”]$/.test(doc.form[k]!) || (doc.shape[k] === 0 && FINITE_OR_MODAL.includes(doc.tag[k]!)))
      return false;
  return true;
}
const HANGS = words('by in of from on for at out seen led due written drawn');
/** So far from the sentence's end the verb may stand. */
const REACH = 20;

/** A verb that may stand before its subject at the end. What documents find and show, people find and show otherwise: `…, finds a letter`. */
const mayInvert = (w: Words, v: number, end: number): boolean => {
  const lower = w.doc.lower[v]!;
  if (TAIL.has(lower)) return true;
  const { first } = w.doc.sentences[w.doc.sentenceOf[v]!]!;
  if (!FINDS.has(lower) || w.cls[first] === Word.Pronoun) return false;
  return documentFrom(w, v + 1, end) > 0;
};
const FINDS = words('find finds found show shows showed');

const UNNAMED = words(`
  a an one two three four five six several some officials police residents critics experts analysts
`);

/** Whether a phrase opens with a common noun for nobody who speaks and nothing that is written. */
function isThing(w: Words, { first, last }: TokenRange): boolean {
  const np = nounPhraseFrom(w, first, last);
  return (
    np !== null &&
    w.cls[np.head] === Word.Noun &&
    documentFrom(w, first, last) < 0 &&
    !canSpeak(w.doc.lower[np.head]!)
  );
}

/** Where `, who …` begins behind a verb that may stand before its subject (`C, said the aides, | who added that`); the end where nothing does. */
function clauseAtEnd(w: Words, first: number, end: number): number {
  const { doc } = w;
  for (let k = end - 2; k > first + 3; k--) {
    if (doc.lower[k] !== 'who' || doc.form[k - 1] !== ',') continue;
    for (let v = k - 3; v > first + 1 && k - v < REACH; v--)
      if (/^[,"”]$|^''$/.test(doc.form[v - 1]!) && mayInvert(w, v, k - 1)) return k - 1;
  }
  return end;
}

/** `C, revealed the aide Ana Dahl.`: verb and source at the sentence's end, all before the comma the content. */
export function invertedTails(
  w: Words,
  sentences: readonly TokenRange[],
  list: RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  let out = list;
  for (const sentence of sentences) {
    let end = sentence.last;
    while (end > sentence.first && doc.shape[end - 1] === 4 && /^[.!?]$/.test(doc.form[end - 1]!)) end--;
    end = clauseAtEnd(w, sentence.first, end);
    for (let v = end - 2; v > sentence.first + 1 && v > end - REACH; v--) {
      // most words have a word before them
      if (doc.shape[v - 1] !== 4) continue;
      // the comma stands within the marks: `“C,” said S`
      const before = /^["”»’]$|^''$/.test(doc.form[v - 1]!) ? v - 2 : v - 1;
      if (!/^[,?!]$/.test(doc.form[before]!) || !mayInvert(w, v, end)) continue;
      // `Ames, for his part, posted a picture`: without a verb there is nothing that was said
      if (doc.lower[sentence.first] !== 'not' && !hasVerb(w, sentence.first, before)) continue;
      const source = sourceAtEnd(w, v + 1, end, doc.lower[sentence.first] === 'not');
      if (!source) break;
      const cue = spanOf(doc, { first: v, last: v + 1 });
      const content = spanOf(doc, { first: sentence.first, last: before === v - 1 ? v - 1 : v });
      const known = learned(doc, out, v, v + 1);
      // of a quotation before the comma the learned stages know how far it reaches, but the source may have slipped into it
      if (/["“”»]|''/.test(doc.text.slice(content[1] - 2, content[1] + 2))) {
        const own = known?.content.filter((s) => s[1] <= cue[0]) ?? [];
        if (known && known.source.length === 0 && own.length > 0)
          out = out.map((r) => (r === known ? { ...r, source: [spanOf(doc, source)], content: own } : r));
        break;
      }
      const right =
        known?.source.some((s) => s[0] === doc.start[source.first]) &&
        known.content.some((s) => s[1] === content[1]);
      if (right) break;
      // `Her remarks, made on Monday, suggested a touch of regret`: a thing that is no writing says nothing
      const object =
        !INTRANSITIVE.has(doc.lower[v]!) &&
        known?.content.some((s) => s[0] === doc.start[v + 1]) &&
        known.source.some((s) => s[1] < cue[0]) &&
        isThing(w, source);
      if (object) break;
      out = out.map((r) => ({
        ...r,
        content: r.content.map(
          (s): Span =>
            s[0] >= content[0] && s[1] > content[1] && s[0] < content[1] ? [s[0], content[1]] : s,
        ),
      }));
      out = replace(out, {
        cue: [cue],
        source: [spanOf(doc, source)],
        content: [content],
        cueHead: v,
        confidence: SURE,
        trace: [{ stage: 'cue', rule: 'verb and source at the end', span: cue }],
      });
      break;
    }
  }
  return out;
}
