import { CB, CI, O, SB, SI, UB, UI } from '../../lib/engine/crf';
import type { Doc } from '../../lib/engine/document';
import type { Span } from '../../lib/model/span';
import type { CorpusDocument } from './corpus';

/** Index of the token that holds offset `at`, or the next one after it. */
export function tokenAt(doc: Doc, at: number): number {
  let lo = 0;
  let hi = doc.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (doc.end[mid]! > at) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}

/** Tokens of a span, document indices, half open; empty spans give first === last. */
export function tokensOf(doc: Doc, [start, end]: Span): [number, number] {
  const first = tokenAt(doc, start);
  let last = first;
  while (last < doc.length && doc.start[last]! < end) last++;
  return [first, last];
}

/** The token of the spans whose head lies outside of them: the one the cue hangs on. -1 when there is none. */
export function headOf(doc: Doc, spans: readonly Span[]): number {
  const inside = new Set<number>();
  for (const s of spans) {
    const [a, b] = tokensOf(doc, s);
    for (let i = a; i < b; i++) inside.add(i);
  }
  let best = -1;
  for (const i of inside) {
    if (inside.has(doc.head[i]!)) continue;
    // of several, a verb before others, then the first
    if (best < 0 || rank(doc, i) > rank(doc, best)) best = i;
  }
  return best;
}
const WORD = /\p{L}/u;
const VERBAL = new Set([8, 11, 13, 15, 16, 17]);
function rank(doc: Doc, i: number): number {
  return VERBAL.has(doc.tag[i]!) ? 3 : WORD.test(doc.form[i]!) ? 2 : 1;
}

export interface CueExample {
  head: number;
  sentence: number;
  /** Gold labels of the sentence's tokens for this cue. */
  labels: Uint8Array;
}
/** A document with its gold cues; `covered` is 1 for tokens inside some content. */
export interface Example {
  id: string;
  doc: Doc;
  cues: CueExample[];
  covered: Uint8Array;
  isCue: Uint8Array;
}

export function makeExample(doc: Doc, gold: CorpusDocument): Example {
  const covered = new Uint8Array(doc.length);
  const isCue = new Uint8Array(doc.length);
  const cues: CueExample[] = [];
  for (const a of gold.attributions) {
    for (const s of a.content) {
      const [f, l] = tokensOf(doc, s);
      covered.fill(1, f, l);
    }
    const head = headOf(doc, a.cue);
    if (head < 0) continue;
    isCue[head] = 1;
    const sentence = doc.sentenceOf[head]!;
    const { first, last } = doc.sentences[sentence]!;
    const labels = new Uint8Array(last - first);
    const put = (spans: readonly Span[], b: number, i: number) => {
      for (const s of spans) {
        const [f, l] = tokensOf(doc, s);
        for (let t = Math.max(f, first); t < Math.min(l, last); t++)
          labels[t - first] = t === Math.max(f, first) ? b : i;
      }
    };
    put(a.content, CB, CI);
    put(a.source, SB, SI);
    put(a.cue, UB, UI);
    // overwritten beginnings leave an I without its B
    for (let t = 0; t < labels.length; t++) {
      const l = labels[t]!;
      if ((l === CI || l === SI || l === UI) && (t === 0 || (labels[t - 1] !== l && labels[t - 1] !== l - 1)))
        labels[t] = l - 1;
    }
    cues.push({ head, sentence, labels });
  }
  return { id: gold.id, doc, cues, covered, isCue };
}
void O;
