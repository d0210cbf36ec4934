import type { Doc } from './document';
import type { QuotePair } from './quotation-marks';

/** Which quotation each token stands in. */
export interface QuoteMap {
  /** Innermost quotation's index + 1 for each token, its marks included; 0 outside. */
  quoteOf: Int32Array;
  /** Outermost quotation's index + 1 for each token; 0 outside. */
  outerOf: Int32Array;
  /** 1 for tokens that hold an opening or closing quotation mark. */
  isMark: Uint8Array;
}

/** Lays the quotations over the tokens in linear time; `quotes` may come in any order. */
export function mapQuotes(doc: Doc, quotes: readonly QuotePair[]): QuoteMap {
  const quoteOf = new Int32Array(doc.length);
  const outerOf = new Int32Array(doc.length);
  const isMark = new Uint8Array(doc.length);
  const order = quotes
    .map((_, k) => k)
    .sort((a, b) => quotes[a]!.level - quotes[b]!.level || quotes[a]!.start - quotes[b]!.start);
  for (const k of order) {
    const pair = quotes[k]!;
    for (const [start, end] of pair.spans) {
      const first = firstTokenFrom(doc, start);
      for (let t = first; t < doc.length && doc.start[t]! < end; t++) {
        quoteOf[t] = k + 1;
        if (outerOf[t] === 0) outerOf[t] = k + 1;
        const at = doc.start[t]!;
        if (at < start + pair.open.length || doc.end[t]! > end - pair.close.length) {
          if (at === start || doc.end[t] === end) isMark[t] = 1;
        }
      }
    }
  }
  return { quoteOf, outerOf, isMark };
}

/** Index of the first token that ends after offset `at`; `doc.length` when there is none. Asked all the time, so a table answers. */
export function firstTokenFrom(doc: Doc, at: number): number {
  doc.tokenAt ??= tokensAt(doc);
  const table = doc.tokenAt;
  return at < table.length ? table[Math.max(0, at)]! : doc.length;
}

function tokensAt({ length, end }: Doc): Int32Array {
  const table = new Int32Array(length === 0 ? 0 : end[length - 1]!);
  for (let i = 0, from = 0; i < length; i++) {
    table.fill(i, from, end[i]!);
    from = end[i]!;
  }
  return table;
}
