import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../../lib/model/locale';

/** A text, or texts by their names. */
export type Tree = string | { readonly [name: string]: Tree };

/** The forms of a text that counts, by CLDR's categories. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** One text of a language: where it stands, and its words, in several forms where it counts. */
export interface Entry {
  path: string;
  text: string | Forms;
}

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Whether texts are the forms of one that counts. */
export const isForms = (tree: Tree): tree is Forms & { [name: string]: string } =>
  typeof tree === 'object' && 'other' in tree && Object.keys(tree).every((name) => CATEGORIES.has(name));

/** All texts of a tree, in order. */
export function entriesOf(tree: Tree, path = ''): Entry[] {
  if (typeof tree === 'string' || isForms(tree)) return [{ path, text: tree }];
  return Object.entries(tree).flatMap(([name, below]) =>
    entriesOf(below, path === '' ? name : `${path}.${name}`),
  );
}

/** The words of an entry, each form by itself. */
export const formsOf = ({ text }: Entry): string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** Names of the places that a text has to fill, each once. */
export const placesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

/** Every translation file. */
export const TREES = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    JSON.parse(readFileSync(new URL(`../../locales/${locale}.json`, import.meta.url), 'utf8')) as Tree,
  ]),
) as Record<Locale, Tree>;

/** The plural categories that whole numbers up to a thousand have in a language, each with how many of them. */
export function categoriesOf(locale: Locale): Map<Intl.LDMLPluralRule, number> {
  const rules = new Intl.PluralRules(locale);
  const found = new Map<Intl.LDMLPluralRule, number>();
  for (let n = 0; n <= 1000; n++) {
    const category = rules.select(n);
    found.set(category, (found.get(category) ?? 0) + 1);
  }
  return found;
}
