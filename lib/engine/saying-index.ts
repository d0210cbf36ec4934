import type { TokenRange } from './document';
import type { MentionIndex } from './mention-index';
import type { Mention } from './mentions';

/** What coreference needs to know of an attribution, in tokens. */
export interface Saying {
  source: TokenRange | null;
  /** In reading order. */
  content: TokenRange[];
  /** The content stands in quotation marks: `I` in it is the source. */
  quoted: boolean;
  /** The source asks. */
  question: boolean;
  /** Stands in what another said. */
  nested: boolean;
}

/** The sayings of a document, found by tokens and by the mentions that head their sources. */
export class SayingIndex {
  /** Innermost saying and innermost quoted saying at each token, index + 1; 0 for none. */
  readonly inside: Int32Array;
  readonly insideQuote: Int32Array;
  /** Mention of each saying's source. */
  readonly sourceMention: (Mention | null)[];
  /** Source of which a mention is the head. */
  readonly sourceRange = new Map<Mention, TokenRange>();
  /** Mentions that head a source. */
  readonly speaking = new Map<Mention, Saying>();

  /** @param length tokens of the document */
  constructor(
    readonly list: readonly Saying[],
    index: MentionIndex,
    length: number,
  ) {
    this.inside = new Int32Array(length);
    this.insideQuote = new Int32Array(length);
    const size = (s: Saying) => s.content.reduce((n, r) => n + r.last - r.first, 0);
    const outerFirst = list.map((_, k) => k).sort((a, b) => size(list[b]!) - size(list[a]!));
    for (const k of outerFirst)
      for (const { first, last } of list[k]!.content) {
        this.inside.fill(k + 1, first, last);
        if (list[k]!.quoted) this.insideQuote.fill(k + 1, first, last);
      }
    this.sourceMention = list.map((s) => (s.source ? index.mentionAt(s.source) : null));
    list.forEach((s, k) => {
      const m = this.sourceMention[k];
      if (!s.source || !m) return;
      this.sourceRange.set(m, s.source);
      for (const x of [m, m.same, m.partner]) if (x) this.speaking.set(x, s);
    });
  }
}
