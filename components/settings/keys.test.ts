import { expect, test } from 'vitest';
import { keysOf } from './keys';

const press = (code: string, modifiers = '') => ({
  code,
  ctrlKey: modifiers.includes('c'),
  altKey: modifiers.includes('a'),
  shiftKey: modifiers.includes('s'),
  metaKey: modifiers.includes('m'),
});

test.each([
  ['KeyH', 'as', false, 'Alt+Shift+H'],
  ['Digit5', 'c', false, 'Ctrl+5'],
  ['ArrowLeft', 'cs', false, 'Ctrl+Shift+Left'],
  ['Period', 'as', false, 'Alt+Shift+Period'],
  ['F9', '', false, 'F9'],
  ['F9', 's', false, 'Shift+F9'],
  ['KeyK', 'm', true, 'Command+K'],
  ['KeyK', 'c', true, 'MacCtrl+K'],
  ['KeyH', '', false, 'wrong'],
  ['KeyH', 's', false, 'wrong'],
  ['KeyH', 'cas', false, 'wrong'],
  ['KeyK', 'm', false, 'wrong'],
  ['F13', 'c', false, 'wrong'],
  ['Semicolon', 'c', false, 'wrong'],
  ['ShiftLeft', 's', false, null],
  ['AltLeft', 'a', false, null],
] as const)('%s with %j: %j', (code, modifiers, mac, expected) => {
  expect(keysOf(press(code, modifiers), mac)).toBe(expected);
});
