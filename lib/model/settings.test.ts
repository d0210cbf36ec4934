import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isShown, readSettings, type Settings } from './settings';

describe('stored settings', () => {
  test.each([undefined, null, 'dark', 7, [], {}])('%j: the usual ones', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('come back as they were', () => {
    const settings: Settings = {
      theme: 'dark',
      language: 'en',
      looks: { ...DEFAULT_SETTINGS.looks, second: { light: '#010203', dark: '#a0b0c0', line: 'double' } },
      tint: 'none',
      shown: { kinds: ['direct'], acts: [], confidence: 0.5 },
      floatingButton: false,
      backups: 'week',
    };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  test.each<[string, unknown, keyof Settings]>([
    ['an unknown theme', { theme: 'sepia' }, 'theme'],
    ['a colour that would end the rule', { looks: { first: { light: '#fff}body{display:none' } } }, 'looks'],
    ['a line that CSS does not know', { looks: { first: { line: 'zigzag' } } }, 'looks'],
    ['a confidence above 1', { shown: { confidence: 3 } }, 'shown'],
    ['a confidence that is no number', { shown: { confidence: Number.NaN } }, 'shown'],
    ['a switch in words', { floatingButton: 'no' }, 'floatingButton'],
  ])('%s is the usual one', (_, stored, field) => {
    expect(readSettings(stored)[field]).toEqual(DEFAULT_SETTINGS[field]);
  });

  test('one broken field takes no other with it', () => {
    const read = readSettings({
      theme: 'dark',
      looks: { first: { light: 'blue', dark: '#ABCDEF' } },
      tint: 1,
    });
    expect(read.theme).toBe('dark');
    expect(read.looks.first).toEqual({ light: '#0072b2', dark: '#abcdef', line: 'solid' });
    expect(read.tint).toBe('usual');
  });

  test('unknown words of a list are left out, known ones keep their order', () => {
    expect(readSettings({ shown: { acts: ['belief', 'song', 'statement'] } }).shown.acts).toEqual([
      'statement',
      'belief',
    ]);
  });
});

describe('shown', () => {
  const shown = { kinds: ['direct'], acts: ['statement'], confidence: 0.5 } as const;
  test.each([
    ['direct', 'statement', 0.5, true],
    ['direct', 'statement', 0.49, false],
    ['indirect', 'statement', 0.9, false],
    ['direct', 'belief', 0.9, false],
  ] as const)('%s %s %d: %j', (kind, act, confidence, expected) => {
    expect(isShown({ kind, act, confidence }, shown)).toBe(expected);
  });
});
