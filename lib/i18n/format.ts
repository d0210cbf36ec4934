import { intlLocale, tongue } from './tongue';

/*
 * Numbers, dates and lists in the language of the interface. Every function takes another locale (BCP 47) where one is named.
 */

/** A whole number with the reader's digits and separators. */
export function number(n: number, locale = intlLocale()): string {
  return new Intl.NumberFormat(locale).format(n);
}

/** Share of one as a percentage without decimals. */
export function percent(share: number, locale = intlLocale()): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/**
 * A day, e.g. `3 May 2026`. Dates written without a time are days as they stand, whatever the reader's zone.
 * @returns the text as it was when it is no date: pages write what they like there.
 */
export function day(iso: string, locale = intlLocale()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const timeZone = iso.length === 10 ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(date);
}

/** Our English has no comma before the last “and”. */
const listLocale = () => (tongue() === 'en' ? 'en-GB' : tongue());

/** Texts as a list in words: `a, b and c`. */
export function listed(texts: readonly string[], locale: string = listLocale()): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(texts);
}

/** Texts one beside the other: `a, b, c`. */
export function joined(texts: readonly string[], locale: string = listLocale()): string {
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(texts);
}
