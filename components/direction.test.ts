import { afterEach, expect, test } from 'vitest';
import { english, speak } from '../lib/i18n/words';
import { alongReading, readsLeftwards } from './direction';

afterEach(() => speak('en', english));

test('arrow keys lead along the line of writing, whichever way that is', () => {
  const keys = ['ArrowRight', 'ArrowLeft', 'Home'];
  expect(keys.map(alongReading)).toEqual(['Forward', 'Back', 'Home']);
  speak('ar', english);
  expect(readsLeftwards()).toBe(true);
  expect(keys.map(alongReading)).toEqual(['Back', 'Forward', 'Home']);
});
