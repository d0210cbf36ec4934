/** Languages that the interface is written in (`locales/`), as BCP 47 tags, in the order of the settings. */
export const LOCALES = ['en', 'de', 'fr', 'es', 'uk', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language that all others fall back to. */
export const FALLBACK: Locale = 'en';

/** What each language calls itself: whoever looks for it may read no other. */
export const OWN_NAMES: Record<Locale, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  uk: 'Українська',
  ar: 'العربية',
};

/** The way that a language is written. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/** The language of the interface for somebody whose browser speaks `tag`, e.g. `de` for `de-AT`; English where there is none. */
export function localeFor(tag: string): Locale {
  const [language] = tag.toLowerCase().split(/[-_]/);
  return LOCALES.find((locale) => locale === language) ?? FALLBACK;
}
