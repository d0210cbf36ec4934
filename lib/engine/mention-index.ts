import type { TokenRange } from './document';
import { ORGANIZATION_NOUNS } from './lexicon/institutions';
import type { Mention } from './mentions';
import type { Words } from './noun-phrase';
import { firstOfSentences, paragraphOfSentences } from './sentence-index';
import { Word } from './word';

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
    first = pastTitle(this.w, first, last);
    if (first < last)
      for (let k = from[s]!; k < from[s + 1]!; k++) {
        const m = mentions[k]!;
        if (m.first < first || m.last > last) continue;
        // an apposition's name says it best, of whom the source begins with: `Tom Ek, of a group led by the baker, Ann Roe`
        if (
          m.name &&
          m.same &&
          m.same.first >= first &&
          // `a spokesman for the haulage firm, | Pendle Freight`
          !(this.w.doc.lower[m.same.first - 1] === 'for' && ORGANIZATION_NOUNS.has(m.same.noun)) &&
          !(best?.name?.kind === 'person' && chiefOf(m) !== chiefOf(best))
        )
          return m;
        if (!best || m.first < best.first || (m.first === best.first && m.last > best.last)) best = m;
      }
    if (best) return this.namedBehind(best, last) ?? best;
    for (let k = from[s]!; k < from[s + 1]!; k++) {
      const m = mentions[k]!;
      if (m.first < last && m.last > first && (!best || m.last - m.first < best.last - best.first)) best = m;
    }
    return best;
  }

  /** `Former prosecutor and | City Mayor Ann Roe`: who is named behind the second of two things that one is. */
  private namedBehind(m: Mention, last: number): Mention | null {
    const { lower } = this.w.doc;
    // `Dahl’s council | chief rival Ann Roe`: what the tagger takes for two phrases is one
    const joined = lower[m.last] === 'and' ? m.form === 'nominal' && m.article === 'none' && !m.plural : null;
    if (joined === false || m.form === 'pronoun' || m.name?.kind === 'person') return null;
    const s = m.sentence;
    for (let k = this.from[s]!; k < this.from[s + 1]!; k++) {
      const other = this.mentions[k]!;
      if (other.first !== (joined ? m.last + 1 : m.last) || other.last > last) continue;
      if (other.name?.kind === 'person' && other.roles.length > 0 && other.article === 'none') return other;
    }
    return null;
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

/** `“Late for Dinner” | star Ann Roe`: where the phrase begins that a title in marks belongs to. */
function pastTitle({ doc, cls }: Words, first: number, last: number): number {
  if (doc.shape[first] !== 4 || !/^["“‘]$|^``$/.test(doc.form[first]!)) return first;
  for (let k = first + 2; k < last - 1; k++)
    if (doc.shape[k] === 4 && /^["”’]$|^''$/.test(doc.form[k]!) && cls[k] !== Word.Case)
      return cls[k + 1] === Word.Noun ? k + 1 : first;
  return first;
}

/** The first of the phrases that apposition joins. */
function chiefOf(m: Mention): Mention {
  while (m.same) m = m.same;
  return m;
}
