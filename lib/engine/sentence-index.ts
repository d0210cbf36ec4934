import type { Mention } from './mentions';
import type { Words } from './noun-phrase';

/** Index of the first mention of each sentence, the number of all at the end; mentions are in reading order. */
export function firstOfSentences(mentions: readonly Mention[], sentences: number): Int32Array {
  const from = new Int32Array(sentences + 1).fill(mentions.length);
  for (let k = mentions.length - 1; k >= 0; k--) from[mentions[k]!.sentence] = k;
  for (let s = sentences - 1; s >= 0; s--) if (from[s]! > from[s + 1]!) from[s] = from[s + 1]!;
  // sentences without a mention begin where the next one's mentions begin
  for (let s = sentences - 1; s >= 0; s--) {
    const k = from[s]!;
    if (k < mentions.length && mentions[k]!.sentence !== s) from[s] = from[s + 1]!;
  }
  return from;
}

/** Index of the paragraph each sentence stands in. */
export function paragraphOfSentences({ doc }: Words): Int32Array {
  const out = new Int32Array(doc.sentences.length);
  let p = 0;
  doc.sentences.forEach((s, k) => {
    while (p + 1 < doc.paragraphs.length && doc.start[s.first]! >= doc.paragraphs[p + 1]![0]) p++;
    out[k] = p;
  });
  return out;
}
