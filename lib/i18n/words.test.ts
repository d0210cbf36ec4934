import { afterEach, expect, test } from 'vitest';
import { localeFor } from '../model/locale';
import { intlLocale, regional, tongue } from './tongue';
import { english, fromMessages, onWords, speak, words } from './words';

afterEach(() => speak('en', english));

test('messages become a tree again; what they lack is English', () => {
  const german = fromMessages({
    popup_toast_undo: { message: 'Rückgängig' },
    popup_summary_total_few: { message: '{n} few' },
    '@@bidi_dir': { message: 'ltr' },
  });
  expect(german.popup.toast.undo).toBe('Rückgängig');
  expect(german.popup.toast.dismiss).toBe(english.popup.toast.dismiss);
  expect(german.popup.summary.total).toMatchObject({ few: '{n} few', other: '{n} quotations' });
  expect(english.popup.toast.undo).toBe('Undo');
});

test('whoever listens hears of another language until told not to', () => {
  const heard: string[] = [];
  const end = onWords(() => heard.push(tongue()));
  const german = fromMessages({ popup_toast_undo: { message: 'Rückgängig' } });
  speak('de', german);
  expect(words().popup.toast.undo).toBe('Rückgängig');
  end();
  speak('en', english);
  expect(heard).toEqual(['de']);
});

test('a language is found by the browser’s, whatever the region', () => {
  expect(['de', 'de-AT', 'AR', 'uk_UA', 'fr-CA', 'pt-BR', ''].map(localeFor)).toEqual([
    'de',
    'de',
    'ar',
    'uk',
    'fr',
    'en',
    'en',
  ]);
});

test('dates are those of the reader’s region where it speaks the language', () => {
  expect(regional('en', ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(regional('de', ['en-GB'])).toBe('de');
  expect(intlLocale()).toMatch(/^en/);
});
