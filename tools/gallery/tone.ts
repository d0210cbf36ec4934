import { english, speak, type Words } from '../../lib/i18n/words';
import arabic from '../../locales/ar.json';
import type { Tone } from './tones';

/** Lets this document speak the tone's language. Light and dark are a matter of the browser that shows it. */
export function wearTone(tone: Tone): void {
  const { documentElement: root } = document;
  if (tone === 'rtl') speak('ar', arabic as unknown as Words);
  else speak('en', english);
  root.lang = tone === 'rtl' ? 'ar' : 'en';
  root.dir = tone === 'rtl' ? 'rtl' : 'ltr';
}
