import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../settings/settings';
import { followLanguage } from './follow';
import { packageAnswers } from './testing';
import { tongue } from './tongue';
import { english, speak, words } from './words';

let end: AbortController;
let broken: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  end = new AbortController();
  broken = false;
  packageAnswers(() => !broken);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-CA');
});
afterEach(() => {
  end.abort();
  speak('en', english);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('speaks the browser’s language until another is chosen, and that again', async () => {
  await followLanguage(end.signal);
  expect(tongue()).toBe('fr');
  expect(words().popup.toast.undo).toBe('Annuler');
  await changeSettings(() => ({ language: 'uk' }));
  await vi.waitFor(() => expect(tongue()).toBe('uk'));
  await changeSettings(() => ({ language: 'en' }));
  await vi.waitFor(() => expect(words()).toBe(english));
  await changeSettings(() => ({ language: 'auto' }));
  await vi.waitFor(() => expect(tongue()).toBe('fr'));
});

test('the last of two choices holds, whichever is read first', async () => {
  await changeSettings(() => ({ language: 'en' }));
  await followLanguage(end.signal);
  await Promise.all([changeSettings(() => ({ language: 'es' })), changeSettings(() => ({ language: 'en' }))]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(tongue()).toBe('en');
});

test('a language that cannot be read leaves the one before', async () => {
  await changeSettings(() => ({ language: 'en' }));
  await followLanguage(end.signal);
  broken = true;
  await changeSettings(() => ({ language: 'ar' }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(words()).toBe(english);
  broken = false;
  await changeSettings(() => ({ language: 'de' }));
  await vi.waitFor(() => expect(tongue()).toBe('de'));
});

test('whoever has gone is told nothing any more', async () => {
  await changeSettings(() => ({ language: 'en' }));
  await followLanguage(end.signal);
  end.abort();
  await changeSettings(() => ({ language: 'de' }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(tongue()).toBe('en');
});
