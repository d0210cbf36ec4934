import type { Span } from '../../model/span';
import { kindOfNoun } from '../antecedent';
import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { Word } from '../word';
import { contentEnd } from './clause';
import { isMeasure } from './measure';
import { sourcePhrase } from './phrase';

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
  if (known && k !== sentence.first) return null;
  const source = sourcePhrase(w, k + size, sentence.last);
  if (!source) return null;
  const np = nounPhraseFrom(w, source.first, source.last);
  if (np && isMeasure(doc.lower[np.head]!)) return null;
  const content = k === sentence.first ? after(w, source, sentence) : before(w, sentence, k);
  if (!content) return null;
  // what was learned stands, unless it left out where the clause begins
  if (
    known &&
    known.source.length > 0 &&
    known.content[0]![0] <= content[0] &&
    !isNamed(w, source, known, content)
  )
    return null;
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

/** `According to her lawyer, | Ann Reed, a clerk left`: the name of somebody described by one noun was taken for what he says. */
function isNamed(w: Words, source: TokenRange, known: RawAttribution, content: Span): boolean {
  const { doc } = w;
  const at = known.source[0]!;
  const np = nounPhraseFrom(w, source.first, source.last);
  if (!np || np.last === source.last || doc.end[np.last - 1] !== at[1] || doc.form[np.last] !== ',')
    return false;
  const name = nounPhraseFrom(w, np.last + 1, source.last);
  return (
    name?.last === source.last &&
    w.cls[name.head] === Word.Name &&
    kindOfNoun(doc.lower[np.head]!) === 'person' &&
    known.content.length === 1 &&
    known.content[0]![0] === doc.start[name.first] &&
    content[0] > known.content[0]![0]
  );
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
    if (np && cls[v] !== Word.Verb) continue;
    return [doc.start[from]!, doc.end[contentEnd(doc, from, sentence.last) - 1]!];
  }
  return null;
}
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
