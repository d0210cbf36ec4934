import { words } from '../lexicon/words';

/** By what people and things are sorted and done. */
const MEASURES = words(
  'preference preferences taste tastes instinct instincts ability abilities age size weight height colour color shape need needs means income rank seniority merit tradition custom habit temperament mood whim whims',
);

/** Whether what follows `according to` is the measure of things, `placed according to age`, and nobody who tells of them. */
export const isMeasure = (noun: string): boolean => MEASURES.has(noun);
