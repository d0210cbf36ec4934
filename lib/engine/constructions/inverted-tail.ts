import type { Span } from '../../model/span';
import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { sourcePhrase } from './phrase';
import { learned, replace, SURE } from './shared';

const TAIL = words(
  'said say revealed disclosed reported announced added explained noted claimed stated confirmed warned says reveals reports notes insisted insist argued argue admitted recalled joked quipped tweeted posted wrote',
);

/**
 * The phrase that fills the sentence from `from` on: a name, a description with what hangs on it, an apposition between them.
 * @param curt `Not so, says the ministry.`: behind such words any phrase is who says them
 */
function sourceAtEnd(w: Words, from: number, end: number, curt: boolean): TokenRange | null {
  const { doc } = w;
  const np = nounPhraseFrom(w, from, end);
  if (!np || np.first !== from) return null;
  if (np.last === end)
    return !curt && doc.shape[np.head] === 0 && !UNNAMED.test(doc.lower[from]!) ? null : np;
  const phrase = sourcePhrase(w, from, end);
  if (phrase?.last === end) return phrase;
  if (doc.form[np.last] !== ',') return null;
  const name = nounPhraseFrom(w, np.last + 1, end);
  return name && name.first === np.last + 1 && name.last === end ? { first: from, last: end } : null;
}
const UNNAMED =
  /^(?:a|an|one|two|three|four|five|six|several|some|officials|police|residents|critics|experts|analysts)$/;

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
    while (end > sentence.first && /^[.!?]$/.test(doc.form[end - 1]!)) end--;
    for (let v = end - 2; v > sentence.first + 1 && v > end - 14; v--) {
      // the comma stands within the marks: `“C,” said S`
      const before = /^["”»’]$|^''$/.test(doc.form[v - 1]!) ? v - 2 : v - 1;
      if (!/^[,?!]$/.test(doc.form[before]!) || !TAIL.has(doc.lower[v]!)) continue;
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
