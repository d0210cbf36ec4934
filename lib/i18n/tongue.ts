import { FALLBACK, type Locale } from '../model/locale';

let current: Locale = FALLBACK;

/** The language that this context (page, background, content script) speaks now. */
export const tongue = (): Locale => current;

/** Lets numbers, dates, plurals and lists follow another language from now on. Texts come with `speak` (`words.ts`). */
export function setTongue(locale: Locale): void {
  current = locale;
}

/**
 * The locale for numbers and dates: the browser's own where it is a region's variety of the language (`en-GB`, `de-AT`), since readers
 * expect their region's dates; else the language.
 * @param wanted languages of the reader, in order of preference.
 */
export function regional(locale: Locale, wanted: readonly string[]): string {
  return wanted.find((tag) => tag === locale || tag.startsWith(`${locale}-`)) ?? locale;
}

/** The locale for `Intl` in this context, in the language it speaks. */
export const intlLocale = (): string => regional(current, globalThis.navigator?.languages ?? []);
