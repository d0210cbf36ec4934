import type { Locale } from '../model/locale';
import type { Language } from '../model/settings';
import { loadSettings, watchSettings } from '../settings/settings';
import { localeOf, wordsIn } from './load';
import { tongue } from './tongue';
import { speak } from './words';

/**
 * Lets this context speak the reader's language, now and whenever another is chosen, until `signal` is aborted. A language that cannot be
 * read leaves the one before.
 * @returns once the first is spoken.
 */
export async function followLanguage(signal: AbortSignal): Promise<void> {
  let wanted: Locale = tongue();
  const change = async (choice: Language) => {
    const locale = localeOf(choice);
    wanted = locale;
    try {
      const words = await wordsIn(locale);
      if (wanted === locale && tongue() !== locale && !signal.aborted) speak(locale, words);
    } catch {
      // What is spoken goes on.
    }
  };
  let changed = false;
  const end = watchSettings(({ language }) => {
    changed = true;
    void change(language);
  });
  signal.addEventListener('abort', end, { once: true });
  const { language } = await loadSettings();
  // A change that came first is the newer one.
  if (!changed) await change(language);
}
