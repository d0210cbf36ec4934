import { describe, expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

describe('a report behind or within its clause', () => {
  test.each<[string, readonly [string, string, string], string]>([
    [
      'The mill dumps dye in the river, a former clerk at the firm alleges in a letter to regulators.',
      ['a former clerk at the firm', 'alleges', 'regulators'],
      'a former clerk at the firm | alleges | The mill dumps dye in the river',
    ],
    [
      'The goalkeeper has been told he will be sold this summer, his brother has claimed.',
      ['his brother', 'has claimed', 'this summer'],
      'his brother | has claimed | The goalkeeper has been told he will be sold this summer',
    ],
    [
      'The dockers, he insisted in a call to the radio, had left before noon.',
      ['he', 'insisted', 'The dockers'],
      'he | insisted | The dockers … had left before noon',
    ],
  ])('%s', (text, learned, expected) => {
    expect(mended(text, learned)).toContain(expected);
  });

  test.each<[string, string]>([
    [
      'Bread keeps for a week, suggests a study published this month in a journal.',
      'a study published this month in a journal | suggests | Bread keeps for a week',
    ],
    [
      'Bees find flowers faster in the rain, a study published today has found.',
      'a study published today | has found | Bees find flowers faster in the rain',
    ],
    [
      'Bees find flowers faster in the rain, a study published on Monday has found.',
      'a study published on Monday | has found | Bees find flowers faster in the rain',
    ],
    [
      'Half of all boats are leaky, finds a survey by the harbour.',
      'a survey by the harbour | finds | Half of all boats are leaky',
    ],
    [
      'Prices will fall next year, predicts the bank’s economist, Ann Lee.',
      'the bank’s economist, Ann Lee | predicts | Prices will fall next year',
    ],
  ])('%s', (text, expected) => {
    expect(mended(text)).toContain(expected);
  });

  test.each([
    'He goes upstairs, finds a report on the desk.',
    'In the autumn, she wrote in the garden.',
    'No matter the stakes, the mayor will insist on being mayor.',
  ])('none in: %s', (text) => {
    expect(mended(text)).toEqual([]);
  });
});
