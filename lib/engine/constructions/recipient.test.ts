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
    [
      'Dahl said in a note read out by the clerk that it was late.',
      ['Dahl', 'said', 'in a note read out by the clerk that it was late'],
      'Dahl | said | that it was late',
    ],
    [
      'Dahl had said to her in Tarn, “It is late.”',
      ['Dahl', 'had said', 'to her in Tarn, “It is late.”'],
      'Dahl | had said | “It is late.”',
    ],
    [
      'Dahl said in May the mill was lost and that it was late.',
      ['Dahl', 'said', 'in May the mill was lost and that it was late'],
      'Dahl | said | in May the mill was lost and that it was late',
    ],
    [
      'The nurse had assured her the rooms were safe.',
      ['The nurse', 'had assured', 'her the rooms were safe'],
      'The nurse | had assured | the rooms were safe',
    ],
    [
      'The clerk had assured her that no vote was planned.',
      ['The clerk', 'had assured', 'her that no vote was planned'],
      'The clerk | had assured | that no vote was planned',
    ],
    [
      'A clerk told The Sun the pair had argued about a swan.',
      ['A clerk', 'told', 'the pair had argued about a swan'],
      'A clerk | told | the pair had argued about a swan',
    ],
    [
      'A clerk told his wife about a swan.',
      ['A clerk', 'told', 'his wife about a swan'],
      'A clerk | told | about a swan',
    ],
    [
      'An aide confirmed that account to the magazine.',
      ['An aide', 'confirmed', 'that account to the magazine'],
      'An aide | confirmed | that account',
    ],
    [
      'An aide confirmed the road to the mill.',
      ['An aide', 'confirmed', 'the road to the mill'],
      'An aide | confirmed | the road to the mill',
    ],
    [
      'The clerk told her staff were leaving.',
      ['The clerk', 'told', 'her staff were leaving'],
      'The clerk | told | her staff were leaving',
    ],
  ])('%s', (text, part, wanted) => {
    expect(mended(text, part)).toContain(wanted);
  });
});

test('that tells when, not what', () => {
  expect(mended('Ek said Ann texted her that night.', ['Ek', 'said', 'Ann texted her that night'])).toEqual([
    'Ek | said | Ann texted her that night',
  ]);
});
