import type { Span } from '../../model/span';
import { kindOfNoun } from '../antecedent';
import { type RawAttribution, TAGS, type TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { Word } from '../word';
import { contentEnd } from './clause';
import { isMeasure } from './measure';
import { sourcePhrase } from './phrase';
import { hasVerb } from './shared';

/** Words at which this construction can be. */
export const ACCORDING = words('according per');

/** `According to S, C.` and `C, according to S.` where the learned stages saw none of it. */
export function accordingTo(
  w: Words,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const { doc } = w;
  const per = doc.lower[k] === 'per';
  if (per ? !isPer(w, sentence, k) : doc.lower[k] !== 'according' || doc.lower[k + 1] !== 'to') return null;
  const size = per ? 1 : 2;
  const at = doc.start[k]!;
  // `a tally, according to | which | C`
  if (!per && /^(?:which|whom)$/.test(doc.lower[k + 2] ?? '') && k + 5 < sentence.last)
    return report(w, k, { first: k + 2, last: k + 3 }, [
      doc.start[k + 3]!,
      doc.end[contentEnd(doc, k + 3, sentence.last) - 1]!,
    ]);
  const known = list.find((r) => r.cue.some((s) => s[0] <= at && at < s[1]));
  // `reported that, | according to a tally, C`
  const inClause = doc.lower[k - (doc.form[k - 1] === ',' ? 2 : 1)] === 'that' && k > sentence.first + 1;
  const opens = k === sentence.first || inClause;
  if (known && known.source.length > 0 && !opens) return null;
  if (known && inClause && known.content[0]![0] > at) return null;
  const source = sourcePhrase(w, k + size, sentence.last);
  if (!source) return null;
  const np = nounPhraseFrom(w, source.first, source.last);
  if (np && isMeasure(doc.lower[np.head]!)) return null;
  const behind = known && k === sentence.first ? behindApposition(w, source, known) : null;
  const content = behind ?? (opens ? after(w, source, sentence) : before(w, sentence, k));
  if (!content) return null;
  // what was learned stands, unless it left out where the clause begins
  if (known && !behind && !inClause && known.source.length > 0 && known.content[0]![0] <= content[0]) {
    // `According to a note, | which was shown to the court, | he said`
    if (!/^(?:who|which)\b/.test(doc.text.slice(...known.content[0]!)) || known.content[0]![0] === content[0])
      return null;
  }
  return report(w, k, source, content, size);
}

function report({ doc }: Words, k: number, source: TokenRange, content: Span, size = 2): RawAttribution {
  const cue = spanOf(doc, { first: k, last: k + size });
  return {
    cue: [cue],
    source: [spanOf(doc, source)],
    content: [content],
    cueHead: k,
    confidence: 0.8,
    trace: [{ stage: 'cue', rule: 'according to', span: cue }],
  };
}

/**
 * `According to her lawyer, | Ann Reed, C`, `According to Ann Reed, | a nurse at the clinic, C`: of one who has a name and a description the
 * second was taken for what is told. What is told begins behind its comma; null where nothing of the kind stands there.
 */
function behindApposition(w: Words, source: TokenRange, known: RawAttribution): Span | null {
  const { doc, cls } = w;
  const np = nounPhraseFrom(w, source.first, source.last);
  const [told] = known.content;
  if (!np || !told || known.content.length !== 1) return null;
  const named = cls[np.head] === Word.Name;
  // a description's name is a part of the phrase, `sourcePhrase`
  if (
    !named &&
    (np.last === source.last || !/^(?:person|organization|outlet)$/.test(kindOfNoun(doc.lower[np.head]!)))
  )
    return null;
  const second = named
    ? sourcePhrase(w, source.last + 1, doc.length)
    : nounPhraseFrom(w, np.last + 1, source.last);
  const comma = named ? source.last : np.last;
  if (!second || doc.form[comma] !== ',' || second.first !== comma + 1 || doc.form[second.last] !== ',')
    return null;
  if (named ? cls[second.first] !== Word.Determiner : cls[second.last - 1] !== Word.Name) return null;
  return told[0] === doc.start[second.first] ? [doc.start[second.last + 1]!, told[1]] : null;
}

/** `Per a filing, C`, `C, per the Post`: no measure. */
function isPer({ doc, cls }: Words, sentence: TokenRange, k: number): boolean {
  if (k > sentence.first && doc.form[k - 1] !== ',') return false;
  const next = cls[k + 1];
  return next === Word.Name || (next === Word.Determiner && !/^(?:every|each|any)$/.test(doc.lower[k + 1]!));
}

/** What follows the comma that ends the source and what hangs on it: `According to a diplomat who briefed the paper, C`. */
function after(w: Words, source: TokenRange, sentence: TokenRange): Span | null {
  const { doc, cls } = w;
  for (let k = source.last; k < sentence.last - 3; k++) {
    if (doc.form[k] !== ',') continue;
    const from = k + 1;
    // `According to Ann Reed, | who led the study, C`
    if (/^(?:who|whom|whose|which)$/.test(doc.lower[from]!) || doc.tag[from] === GERUND) continue;
    const np = nounPhraseFrom(w, from, sentence.last);
    // an apposition or a list goes on after its comma; a subject is followed by its verb
    let v = np ? np.last : from;
    while (
      v < sentence.last &&
      (/ly$|^(?:also|has|had|have|later|then|first|once|now|never|still)$/.test(doc.lower[v]!) ||
        isPreposition(doc.lower[v]!))
    ) {
      const inner = isPreposition(doc.lower[v]!) ? nounPhraseFrom(w, v + 1, sentence.last) : null;
      if (cls[v] === Word.Verb) break;
      v = inner ? inner.last : v + 1;
    }
    // `rebels | fired on a convoy`: without another verb the participle is none
    const main = doc.tag[v] === PARTICIPLE && !hasVerb(doc, v + 1, sentence.last);
    if (np && cls[v] !== Word.Verb && !main) continue;
    return [doc.start[from]!, doc.end[contentEnd(doc, from, sentence.last) - 1]!];
  }
  return null;
}
const PARTICIPLE = TAGS.indexOf('VBN');
const GERUND = TAGS.indexOf('VBG');
const isPreposition = (lower: string) => /^(?:of|in|at|for|from|on|to|by|with)$/.test(lower);

/** The clause before the comma of `, according to`. */
function before({ doc }: Words, sentence: TokenRange, k: number): Span | null {
  let end = k;
  while (end > sentence.first && doc.form[end - 1] === ',') end--;
  if (end - sentence.first < 3) return null;
  return [doc.start[sentence.first]!, doc.end[end - 1]!];
}

/**
 * `“A. Why B?” | S asked, | according to a transcript`: where the clause that is told is no more than whose a quotation is, the quotation
 * right before it is told along.
 */
export function withQuotationTold({ doc }: Words, list: readonly RawAttribution[]): RawAttribution[] {
  return list.map((r) => {
    const [clause] = r.content;
    if (doc.lower[r.cueHead] !== 'according' || r.content.length !== 1 || !clause) return r;
    const inside = (s: Span) => s[0] >= clause[0] && s[1] <= clause[1];
    const said = list.find(
      (x) =>
        x !== r &&
        x.source.length > 0 &&
        x.cue.length > 0 &&
        [...x.cue, ...x.source].every(inside) &&
        x.content.every((s) => s[1] <= clause[0]) &&
        doc.text.slice(x.content.at(-1)?.[1] ?? 0, clause[0]).trim() === '',
    );
    return said ? { ...r, content: [[said.content[0]![0], clause[1]]] } : r;
  });
}

/** `S told R, | according to NAME, | that C`: what is told behind the aside belongs to what it carries. */
export function withToldBehind({ doc }: Words, list: readonly RawAttribution[]): RawAttribution[] {
  return list.map((r) => {
    const [clause] = r.content;
    const from = r.source.at(-1)?.[1] ?? 0;
    if (doc.lower[r.cueHead] !== 'according' || r.content.length !== 1 || !clause || from <= clause[1])
      return r;
    const inside = (s: Span) => s[0] >= clause[0] && s[1] <= clause[1];
    const told = list.find(
      (x) =>
        x !== r &&
        x.source.length > 0 &&
        x.cue.length > 0 &&
        [...x.cue, ...x.source].every(inside) &&
        x.content.length === 1 &&
        x.content[0]![0] > from &&
        /^\s*,\s*$/.test(doc.text.slice(from, x.content[0]![0])),
    );
    return told ? { ...r, content: [clause, told.content[0]!] } : r;
  });
}
