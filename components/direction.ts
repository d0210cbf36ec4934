import { direction } from '../lib/i18n/direction';

/** Whether the language of the interface is written from right to left. */
export const readsLeftwards = (): boolean => direction() === 'rtl';

/**
 * Names a key by where it leads on the line of writing: `Forward` and `Back` in place of `ArrowRight` and `ArrowLeft`, or the other way
 * round where one writes from right to left. Other keys keep their names.
 */
export function alongReading(key: string): string {
  if (key === 'ArrowRight') return readsLeftwards() ? 'Back' : 'Forward';
  if (key === 'ArrowLeft') return readsLeftwards() ? 'Forward' : 'Back';
  return key;
}
