import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packageAnswers } from '../i18n/testing';
import { english, speak } from '../i18n/words';
import { changeSettings } from '../settings/settings';
import { speakToReader, spoken } from './language';
import { dressMenu } from './menu';

const create = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset();
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(create);
  packageAnswers();
});
afterEach(() => {
  speak('en', english);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const titles = () => create.mock.calls.map(([{ title }]) => title);

test('menus speak what the reader chose, and are made again for another language only', async () => {
  await changeSettings(() => ({ language: 'de' }));
  speakToReader();
  await dressMenu(true);
  expect(titles()).toContain('Diese Seite markieren');
  expect(titles()).toContain('„%s“ von Hand markieren');

  create.mockReset();
  await dressMenu(false);
  expect(create).not.toHaveBeenCalled();

  // As in a background that was woken by the change.
  await changeSettings(() => ({ language: 'fr' }));
  speakToReader();
  await spoken();
  await dressMenu(false);
  expect(titles()).toContain('Marquer cette page');
});
