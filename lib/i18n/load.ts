import { browser } from 'wxt/browser';
import { FALLBACK, type Locale, localeFor } from '../model/locale';
import type { Language } from '../model/settings';
import { english, fromMessages, type Words } from './words';

/** The language of the interface for a choice of the reader's. */
export function localeOf(choice: Language): Locale {
  return choice === 'auto' ? localeFor(browser.i18n.getUILanguage()) : choice;
}

const loaded = new Map<Locale, Promise<Words>>();

/**
 * The texts of a language, from the package: so it can be another than the browser's, which `browser.i18n` is bound to. Read once.
 * @throws {Error} where the package has no such file.
 */
export function wordsIn(locale: Locale): Promise<Words> {
  if (locale === FALLBACK) return Promise.resolve(english);
  let words = loaded.get(locale);
  if (!words) {
    words = read(locale);
    loaded.set(locale, words);
    words.catch(() => loaded.delete(locale));
  }
  return words;
}

async function read(locale: Locale): Promise<Words> {
  const response = await fetch(browser.runtime.getURL(`/_locales/${locale}/messages.json` as never));
  if (!response.ok) throw new Error(`There are no texts for “${locale}”.`);
  return fromMessages(await response.json());
}
