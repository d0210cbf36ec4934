import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

test.each<[string, readonly [string, string, string], string]>([
  ['Dahl said it was late.', ['Dahl', 'said', 'it was late'], 'statement'],
  ['Dahl asked whether it was late.', ['Dahl', 'asked', 'whether it was late'], 'question'],
  ['Dahl asked them to wait.', ['Dahl', 'asked', 'to wait'], 'statement'],
  ['Dahl asked for a delay.', ['Dahl', 'asked', 'for a delay'], 'statement'],
  ['Dahl thinks it is late.', ['Dahl', 'thinks', 'it is late'], 'belief'],
  ['Dahl hopes it is late.', ['Dahl', 'hopes', 'it is late'], 'belief'],
  ['Dahl hopes to win.', ['Dahl', 'hopes', 'to win'], 'intention'],
  ['Dahl expressed hope that it is late.', ['Dahl', 'expressed hope', 'that it is late'], 'statement'],
  ['Dahl plans to win.', ['Dahl', 'plans', 'to win'], 'intention'],
  ['Dahl vowed to win.', ['Dahl', 'vowed', 'to win'], 'statement'],
  ['It is believed that it is late.', ['', 'is believed', 'that it is late'], 'belief'],
  ['It is understood that it is late.', ['', 'is understood', 'that it is late'], 'statement'],
])('%s', (text, part, act) => {
  expect(resolved(text, [part])[0]!.act).toBe(act);
});

test('a line of dialogue asks by its last mark', () => {
  const text = 'KL: Were you there?\nMoss: I was.';
  const acts = resolved(text, [
    ['KL', 'KL|:', 'Were you there?'],
    ['Moss', 'Moss|:', 'I was.'],
  ]).map((a) => a.act);
  expect(acts).toEqual(['question', 'statement']);
});
