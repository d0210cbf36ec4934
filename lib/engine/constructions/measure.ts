import type { Doc, RawAttribution } from '../document';
import { words } from '../lexicon/words';
import { firstTokenFrom } from '../quote-map';
import { tokenEnd } from './shared';

/** By what people and things are sorted and done. */
const MEASURES = words(
  'preference preferences taste tastes instinct instincts ability abilities age size weight height colour color shape need needs means income rank seniority merit tradition custom habit temperament mood whim whims',
);

/** Whether what follows `according to` is the measure of things, `placed according to age`, and nobody who tells of them. */
export const isMeasure = (noun: string): boolean => MEASURES.has(noun);

/** `according to Core Research, double the number in 2017`: how much that is, which the author says, is no part of the source. */
export function withoutComparison(doc: Doc, r: RawAttribution): RawAttribution {
  const at = r.source[0];
  if (r.source.length !== 1 || !at) return r;
  const last = tokenEnd(doc, at);
  for (let k = firstTokenFrom(doc, at[0]) + 1; k < last - 1; k++) {
    if (doc.form[k] !== ',') continue;
    const next = doc.lower[k + 2] ?? '';
    const compares = COMPARED.get(doc.lower[k + 1]!);
    if (compares?.test(next)) return { ...r, source: [[at[0], doc.end[k - 1]!]] };
  }
  return r;
}
const OF_WHAT = /^(?:the|that|its|their|his|her|what|as|of|last)$/;
/** Words that compare, with what comes right behind them. */
const COMPARED: ReadonlyMap<string, RegExp> = new Map([
  ...['double', 'twice', 'triple', 'treble', 'half'].map((w) => [w, OF_WHAT] as const),
  ...['up', 'down'].map((w) => [w, /^(?:from|by|sharply|slightly)$/] as const),
  ...['more', 'less', 'fewer', 'higher', 'lower'].map((w) => [w, /^than$/] as const),
  ['compared', /^(?:with|to)$/] as const,
]);
