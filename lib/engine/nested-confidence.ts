import type { Attribution } from '../model/attribution';
import { logOdds } from './confidence';
import { type Doc, TAGS } from './document';
import { tokensOf } from './draft';
import { BELIEF_WORDS, INTENTION_WORDS, STATEMENT_WORDS } from './lexicon/speech';
import { words } from './lexicon/words';

/** What the confidence of a nested attribution is computed from, with its weight; the weights of `NESTED` follow this order, bias last. */
export const NESTED_FEATURES = [
  'log odds of the candidate',
  'no source',
  'the speaker is the outer one’s',
  'a verb of saying',
  'a word of believing',
  'a word of wanting',
  'a finite verb without a modal',
] as const;

/**
 * Weights of `NESTED_FEATURES` (logistic regression; Platt 1999), fitted on nested attributions of news articles that were judged by
 * hand and on those of our own gold: the corpus that the models learn from labels outermost attributions alone, and what its models
 * find inside one is right only half as often. `npm run evaluate -- --reliability` prints what fits the models at hand.
 */
export const NESTED: readonly number[] = [0.21, -1.8, 0.59, 2.13, 0.97, 1.46, 1.43, -2.27];

/** Further verbs that tell of words said, wherever they stand. */
const SAYS = words(
  'note notes noted noting ask asks asked asking describe describes described call calls called outline outlines outlined respond responds responded responding insisting arguing denying admitting',
);
const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
/** Word classes that a cue has beside its head. */
const BESIDE_HEAD = /^(?:RB|MD|IN|TO)/;

/**
 * What is known of a nested attribution, as numbers.
 * @param nested with the candidate's confidence, not settled yet
 * @param outer the one in whose content it stands
 */
export function nestedFeatures(doc: Doc, nested: Attribution, outer: Attribution): number[] {
  const cue = nested.cue.flatMap((span) => {
    const { first, last } = tokensOf(doc, span);
    return Array.from({ length: last - first }, (_, k) => ({
      word: doc.lower[first + k]!,
      tag: TAGS[doc.tag[first + k]!]!,
    }));
  });
  const head = cue.findLast(({ tag }) => !BESIDE_HEAD.test(tag)) ?? cue.at(-1);
  const word = head?.word ?? '';
  const holds = (yes: boolean) => (yes ? 1 : 0);
  const { speaker, spans } = nested.source;
  return [
    logOdds(nested.confidence),
    holds(spans.length === 0),
    holds(speaker !== null && speaker === outer.source.speaker),
    holds((STATEMENT_WORDS.has(word) || SAYS.has(word)) && cue.some(({ tag }) => tag.startsWith('VB'))),
    holds(BELIEF_WORDS.has(word)),
    holds(INTENTION_WORDS.has(word)),
    holds(cue.some(({ tag }) => FINITE.has(tag)) && !cue.some(({ tag }) => tag === 'MD')),
  ];
}

/**
 * Probability that a nested attribution is one. How sure the outer one is adds nothing to it: that was tried.
 * @param features of `nestedFeatures`
 * @returns 0 to 1
 */
export function nestedConfidence(features: readonly number[]): number {
  const z = features.reduce((sum, x, k) => sum + x * NESTED[k]!, NESTED[features.length]!);
  return 1 / (1 + Math.exp(-z));
}
