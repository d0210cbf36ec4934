import type { TokenRange } from './document';
import type { Mention } from './mentions';
import type { Words } from './noun-phrase';
import { firstOfSentences, paragraphOfSentences } from './sentence-index';

/** The mentions of a document, found by where they stand. */
export class MentionIndex {
  /** First mention of each sentence, one more at the end. */
  readonly from: Int32Array;
  /** Paragraph of each sentence. */
  readonly paragraph: Int32Array;

  /** @param mentions in reading order */
  constructor(
    private readonly w: Words,
    readonly mentions: readonly Mention[],
  ) {
    this.from = firstOfSentences(mentions, w.doc.sentences.length);
    this.paragraph = paragraphOfSentences(w);
  }

  /** The mention that says best who is meant in the range; null when nobody is. */
  mentionAt({ first, last }: TokenRange): Mention | null {
    const { from, mentions } = this;
    const s = this.w.doc.sentenceOf[first]!;
    let best: Mention | null = null;
    if (first < last)
      for (let k = from[s]!; k < from[s + 1]!; k++) {
        const m = mentions[k]!;
        if (m.first < first || m.last > last) continue;
        // an apposition's name says it best, of whom the source begins with: `Tom Ek, of a group led by the baker, Ann Roe`
        if (
          m.name &&
          m.same &&
          m.same.first >= first &&
          !(best?.name?.kind === 'person' && chiefOf(m) !== chiefOf(best))
        )
          return m;
        if (!best || m.first < best.first || (m.first === best.first && m.last > best.last)) best = m;
      }
    if (best) return best;
    for (let k = from[s]!; k < from[s + 1]!; k++) {
      const m = mentions[k]!;
      if (m.first < last && m.last > first && (!best || m.last - m.first < best.last - best.first)) best = m;
    }
    return best;
  }

  /** Mentions that lie in the range, which does not leave its sentence. */
  within({ first, last }: TokenRange): Mention[] {
    const out: Mention[] = [];
    if (first >= last) return out;
    const s = this.w.doc.sentenceOf[first]!;
    for (let k = this.from[s]!; k < this.from[s + 1]!; k++) {
      const m = this.mentions[k]!;
      if (m.first >= first && m.last <= last) out.push(m);
    }
    return out;
  }
}

/** The first of the phrases that apposition joins. */
function chiefOf(m: Mention): Mention {
  while (m.same) m = m.same;
  return m;
}
