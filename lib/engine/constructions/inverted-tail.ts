import type { Span } from '../../model/span';
import type { RawAttribution, TokenRange } from '../document';
import { spanOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseFrom, type Words } from '../noun-phrase';
import { learned, replace, SURE } from './shared';

const TAIL = words(
  'said revealed disclosed reported announced added explained noted claimed stated confirmed warned says reveals reports notes',
);

/** `C, revealed the aide Yuri Ushakov.`: verb and source at the sentence's end, all before the comma the content. */
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
    for (let v = end - 2; v > sentence.first + 4 && v > end - 14; v--) {
      if (doc.form[v - 1] !== ',' || !TAIL.has(doc.lower[v]!)) continue;
      const np = nounPhraseFrom(w, v + 1, end);
      if (!np || np.last !== end || doc.shape[np.head] === 0) break;
      const cue = spanOf(doc, { first: v, last: v + 1 });
      const content = spanOf(doc, { first: sentence.first, last: v - 1 });
      // a quotation before the comma is the learned stages' to judge
      if (/["“”»]|''/.test(doc.text.slice(content[1] - 2, content[1] + 2))) break;
      const known = learned(doc, out, v, v + 1);
      const right =
        known?.source.some((s) => s[0] === doc.start[np.first]) &&
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
        source: [spanOf(doc, np)],
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
