import type { Doc } from './document';
import type { Mention } from './mentions';
import { isPerson } from './noun';
import { CHAIN, type Words } from './noun-phrase';

/** Who gives himself the name behind the `as` at token `as`: the person before `who gave her name`, `asking to be identified`. */
export function selfNamed(
  { doc }: Words,
  as: number,
  m: Mention,
  out: Mention[],
  from: number,
): Mention | null {
  let verb = as - 1;
  while (verb > as - 4 && /^(?:only|just|simply|himself|herself|themselves)$/.test(doc.lower[verb]!)) verb--;
  const self = /sel(?:f|ves)$/.test(doc.lower[as - 1] ?? '') || /sel(?:f|ves)$/.test(doc.lower[as - 2] ?? '');
  const gave = doc.lower[verb] === 'name' && /^(?:gave|gives|giving)$/.test(doc.lower[verb - 2] ?? '');
  const asked = doc.lower[verb] === 'identified' && doc.lower[verb - 1] === 'be';
  const named =
    self &&
    /^(?:identif(?:ied|ying|ies)|introduc(?:ed|ing|es)|describ(?:ed|ing|es)|call(?:ed|ing|s))$/.test(
      doc.lower[verb] ?? '',
    );
  if (!gave && !asked && !named) return null;
  for (let k = out.length - 2; k >= from; k--) {
    const other = out[k]!;
    if (other === m || other.last > verb || other.form === 'pronoun') continue;
    // `A spokesman for the rebels, who gave his name …`, `one of the men, who …`
    if (other.plural && CHAIN.has(doc.lower[other.first - 1] ?? '')) continue;
    return other.form === 'nominal' &&
      !other.plural &&
      (isPerson(other.noun) || other.noun === 'one') &&
      as - other.last < 12
      ? other
      : null;
  }
  return null;
}

/** Token of the participle in `identified as`, `identified in court only as`, whose `as` is given; -1 when there is none. */
export function identifiedAt({ lower, form }: Doc, as: number, first: number): number {
  for (let k = as - 1; k > first && k > as - 6 && form[k] !== ','; k--)
    if (/^(?:identified|known|named)$/.test(lower[k]!)) return k;
  return -1;
}
