/*
 * Numbers and dates as the reader writes them. The texts are English (see `messages.ts`), so plurals follow English.
 */

const plurals = new Intl.PluralRules('en');

/** A whole number with the reader's digits and separators. */
export function number(n: number, locale?: string): string {
  return new Intl.NumberFormat(locale).format(n);
}

/** `1 quotation`, `1,204 quotations`: the number with the form that goes with it. */
export function counted(n: number, one: string, other: string, locale?: string): string {
  return `${number(n, locale)} ${plurals.select(n) === 'one' ? one : other}`;
}

/** Share of one as a percentage without decimals. */
export function percent(share: number, locale?: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/**
 * A day, e.g. `3 May 2026`. Dates written without a time are days as they stand, whatever the reader's zone.
 * @returns the text as it was when it is no date: pages write what they like there.
 */
export function day(iso: string, locale?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const timeZone = iso.length === 10 ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(date);
}

/** Texts as a list in words: `a, b and c`. */
export function listed(texts: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(texts);
}
