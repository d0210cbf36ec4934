import en from '../../locales/en.json';
import type { Locale } from '../model/locale';
import { setTongue } from './tongue';

/** Every text of the interface in one language, as `locales/en.json` has them. */
export type Words = typeof en;

/** English needs no loading: it is what everybody speaks who has not been told otherwise. */
export const english: Words = en;

let current: Words = english;
const listeners = new Set<(words: Words) => void>();

/** The texts in the language that this context speaks now. Not to be kept: the reader may choose another. */
export const words = (): Words => current;

/** Tells of every other language that this context comes to speak, in the order of asking. @returns ends it. */
export function onWords(tell: (words: Words) => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Lets this context speak a language from now on. */
export function speak(locale: Locale, next: Words): void {
  setTongue(locale);
  current = next;
  for (const tell of listeners) tell(next);
}

/** Texts by their names, as deep as they go. */
interface Branch {
  [name: string]: string | Branch;
}

/**
 * The texts of a `_locales/…/messages.json` as a tree again: WXT's module joins the names on the way to a text by `_`.
 * What it lacks is English.
 */
export function fromMessages(messages: Record<string, { message: string }>): Words {
  const tree: Branch = structuredClone(english);
  for (const [key, { message }] of Object.entries(messages)) {
    const path = key.split('_');
    const last = path.pop()!;
    path.reduce(branchOf, tree)[last] = message;
  }
  return tree as Words;
}

/** The texts below a name, made where there are none yet. */
function branchOf(tree: Branch, name: string): Branch {
  const there = tree[name];
  if (typeof there === 'object') return there;
  const branch: Branch = {};
  tree[name] = branch;
  return branch;
}
