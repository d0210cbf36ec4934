import type { Doc } from '../document';
import { AUXILIARIES, isAdverb } from './shared';

/** First token of the verb group that ends in `k`: auxiliaries and the adverbs between them. Looks no further back than `floor`. */
export function groupStart(doc: Doc, k: number, floor: number): number {
  let first = k;
  for (let j = k - 1; j >= floor && j > k - 5; j--) {
    const lower = doc.lower[j]!;
    if (AUXILIARIES.has(lower)) first = j;
    else if (
      !isAdverb(doc, j) &&
      !/^(?:also|not|never|n't|once|long|even|already|since|now|just|still|ever|yet|then|later|earlier|previously|first|again|often|always|so|far)$/.test(
        lower,
      )
    )
      break;
  }
  return first;
}
