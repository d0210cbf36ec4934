import { directionOf, type Locale } from '../model/locale';
import { number } from './format';
import { tongue } from './tongue';

/** What a place in a text can be filled with: words as they are, numbers with the reader's digits. */
export type Values = Record<string, string | number>;

/** A text with its plural forms, by CLDR's categories; `other` is always there. */
export interface Forms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** First strong isolate, and the end of an isolate (Unicode Bidirectional Algorithm, UAX 9, section 2.4). */
const ISOLATE = '\u2068';
const END = '\u2069';

/**
 * A text with its places filled: `{name}` by `values.name`. In a language written from right to left words are isolated, so that a Latin
 * name takes nothing with it that stands beside it. A place without a value stays as it is written.
 */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? number(value) : isolated(value);
  });
}

/** Words that keep to themselves in a text that is written the other way. */
export function isolated(words: string): string {
  return directionOf(tongue()) === 'rtl' && words !== '' ? ISOLATE + words + END : words;
}

const rules = new Map<Locale, Intl.PluralRules>();

/** The form of a text that goes with `n`, which fills `{n}`; see `fill` for the others. */
export function plural(forms: Forms, n: number, values: Values = {}): string {
  const locale = tongue();
  let rule = rules.get(locale);
  if (!rule) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return fill(forms[rule.select(n)] ?? forms.other, { n, ...values });
}
