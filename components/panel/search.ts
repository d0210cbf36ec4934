import type { Quotation } from '../quotation';

/** Lower case, without accents (Unicode NFD, combining marks dropped), so that `grether` finds `Gréther`. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Quotations that hold every word of the query: in their words, or in the name of speaker or relay. All, for an empty query. */
export function search(quotations: readonly Quotation[], query: string): Quotation[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return quotations.filter(({ words, speaker, relays }) => {
    const text = plain([words, speaker, ...relays].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}
