import { setTongue } from '../i18n/tongue';
import type { Words } from '../i18n/words';
import type { Locale } from '../model/locale';

/** The texts that Hearsay shows on a page. */
export type PageWords = Words['page'];

let current: PageWords | undefined;

/** Whether the background has handed over the texts already: a page carries none itself. */
export const hasWords = (): boolean => current !== undefined;

/**
 * The texts in the reader's language.
 * @throws {Error} where none were handed over; see `hasWords`.
 */
export function words(): PageWords {
  if (!current) throw new Error('The page has no words yet.');
  return current;
}

/** Lets this page speak a language from now on. */
export function speakOnPage(locale: Locale, next: PageWords): void {
  setTongue(locale);
  current = next;
}
