import { describe, expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

describe('whoever was addressed stands outside', () => {
  test.each<[string, readonly [string, string, string], string]>([
    [
      'He grumbled to the broadcaster that it was late.',
      ['He', 'grumbled to the broadcaster', 'that it was late'],
      'He | grumbled | that it was late',
    ],
    [
      'She hinted on Radio Tarn last month that it was late.',
      ['She', 'hinted on', 'Radio Tarn last month that it was late'],
      'She | hinted | that it was late',
    ],
    [
      'He described the plan to reporters as a joke.',
      ['He', 'described', 'the plan to reporters as a joke'],
      'He | described | the plan … as a joke',
    ],
    [
      'He described the plan to leave as a joke.',
      ['He', 'described', 'the plan to leave as a joke'],
      'He | described | the plan to leave as a joke',
    ],
    [
      'He insisted on the rule that it was late.',
      ['He', 'insisted', 'on the rule that it was late'],
      'He | insisted | on the rule that it was late',
    ],
  ])('%s', (text, part, wanted) => {
    expect(mended(text, part)).toContain(wanted);
  });
});
