import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

test.each([
  ['Ana Dahl', 'person', 'name'],
  ['The minister', 'person', 'nominal'],
  ['A spokesman', 'unnamed', 'nominal'],
  ['Two officials', 'unnamed', 'nominal'],
  ['Critics', 'group', 'nominal'],
  ['The ministry', 'organization', 'nominal'],
  ['Reuters', 'outlet', 'name'],
  ['The newspaper', 'outlet', 'nominal'],
  ['A television crew', 'outlet', 'nominal'],
  ['The crew', 'group', 'nominal'],
  ['The report', 'document', 'nominal'],
  ['The affidavit', 'document', 'nominal'],
  ['He', 'person', 'pronoun'],
  ['They', 'group', 'pronoun'],
])('%s is %s, written as a %s', (source, type, mention) => {
  const text = `${source} said it was late.`;
  expect(resolved(text, [[source, 'said', 'it was late']])[0]!.source).toMatchObject({ type, mention });
});

test('without a source the type is unknown', () => {
  const text = 'It is believed that it was late.';
  expect(resolved(text, [['', 'is believed', 'that it was late']])[0]!.source).toMatchObject({
    speaker: null,
    type: 'unknown',
    mention: 'none',
  });
});
