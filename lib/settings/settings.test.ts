import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { changeSettings, followSettings, loadSettings, SETTINGS_KEY, watchSettings } from './settings';

beforeEach(() => fakeBrowser.reset());

test('nothing chosen: the usual ones, and nothing is written', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('changes at the same time are all kept', async () => {
  await Promise.all([
    changeSettings(() => ({ theme: 'dark' })),
    changeSettings(() => ({ tint: 'none' })),
    changeSettings(({ shown }) => ({ shown: { ...shown, confidence: 0.6 } })),
  ]);
  expect(await loadSettings()).toMatchObject({ theme: 'dark', tint: 'none', shown: { confidence: 0.6 } });
});

test('a change that fails does not hold up the next', async () => {
  const failing = changeSettings(() => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect((await changeSettings(() => ({ theme: 'light' }))).theme).toBe('light');
});

test('who watches is told until he ends it; other keys are no matter of his', async () => {
  const told: Settings[] = [];
  const end = watchSettings((settings) => told.push(settings));
  await changeSettings(() => ({ theme: 'dark' }));
  await fakeBrowser.storage.local.set({ sites: {} });
  expect(told.map(({ theme }) => theme)).toEqual(['dark']);
  await fakeBrowser.storage.local.remove(SETTINGS_KEY);
  expect(told.at(-1)).toEqual(DEFAULT_SETTINGS);
  end();
  await changeSettings(() => ({ theme: 'light' }));
  expect(told).toHaveLength(2);
});

test('who follows hears what holds, then the changes, until the signal', async () => {
  await changeSettings(() => ({ theme: 'dark' }));
  const themes: string[] = [];
  const end = new AbortController();
  await followSettings(({ theme }) => themes.push(theme), end.signal);
  await changeSettings(() => ({ theme: 'light' }));
  end.abort();
  await changeSettings(() => ({ theme: 'system' }));
  expect(themes).toEqual(['dark', 'light']);
});
