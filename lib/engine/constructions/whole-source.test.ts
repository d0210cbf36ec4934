import { describe, expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

describe('the whole phrase that names a source', () => {
  test.each<[string, readonly [string, string, string], string]>([
    [
      'The envoy to Rome, Ann Reed, told guests that her king was ill.',
      ['Ann Reed', 'told', 'that her king was ill'],
      'The envoy to Rome, Ann Reed | told | that her king was ill',
    ],
    [
      'A clerk who asked not to be named said the plan had failed.',
      ['to be named', 'said', 'the plan had failed'],
      'A clerk | said | the plan had failed',
    ],
    [
      'She said she had been assured by staff that the pump would hold.',
      ['', 'had been assured', 'that the pump would hold'],
      'staff | had been assured | that the pump would hold',
    ],
    [
      'The plan was described by critics as “a joke”.',
      ['critics', 'was described', 'The plan'],
      'critics | was described | The plan … as “a joke”',
    ],
    [
      'Residents there say the road is shut.',
      ['Residents', 'there say', 'the road is shut'],
      'Residents there | say | the road is shut',
    ],
    [
      'A study published on Monday said the road was worn.',
      ['A study published', 'said', 'the road was worn'],
      'A study published on Monday | said | the road was worn',
    ],
    [
      'A report released last week said the road was worn.',
      ['A report', 'said', 'the road was worn'],
      'A report released last week | said | the road was worn',
    ],
    [
      'A report released by a rival on Monday said the road was worn.',
      ['A report', 'said', 'the road was worn'],
      'A report | said | the road was worn',
    ],
    [
      'The firm paid four million, according to accounts filed in court on Monday.',
      ['accounts filed in court on Monday', 'according to', 'The firm paid four million'],
      'accounts filed in court on Monday | according to | The firm paid four million',
    ],
    [
      'The firm paid four million, according to accounts published by a rival.',
      ['accounts published by a rival', 'according to', 'The firm paid four million'],
      'accounts | according to | The firm paid four million',
    ],
    [
      'The baker, his voice shaking, said the oven was cold.',
      ['The baker, his voice shaking', 'said', 'the oven was cold'],
      'The baker | said | the oven was cold',
    ],
    [
      'The Ministry, when contacted, dismissed the charge as false.',
      ['The Ministry, when contacted', 'dismissed', 'the charge as false'],
      'The Ministry | dismissed | the charge as false',
    ],
  ])('%s', (text, learned, expected) => {
    expect(mended(text, learned)).toContain(expected);
  });

  test('a place before a name is none of it', () => {
    const learned = ['Ann Reed', 'said', 'the shop would close'] as const;
    expect(mended('In Leeds, Ann Reed, said the shop would close.', learned)[0]).not.toContain('Leeds');
  });
});

describe('contents without the author’s words', () => {
  test.each<[string, readonly [string, string, string], string]>([
    [
      'Someone had written “Go home, Ben” on the door.',
      ['Someone', 'had written', '“Go home, Ben” on the door'],
      'Someone | had written | “Go home, Ben”',
    ],
    ['He vowed never to return.', ['He', 'vowed never', 'to return'], 'He | vowed | never to return'],
    ['They asked him for his pass.', ['They', 'asked', 'him for his pass'], 'They | asked | for his pass'],
    [
      'The board argued for cheaper money.',
      ['The board', 'argued for', 'cheaper money'],
      'The board | argued | for cheaper money',
    ],
  ])('%s', (text, learned, expected) => {
    expect(mended(text, learned)).toContain(expected);
  });

  test.each<[string, string]>([
    [
      'The army had “no choice but to leave”, the agency quoted the general as saying on Monday.',
      'the general | quoted … as saying | The army had “no choice but to leave”',
    ],
    [
      'The talks have failed, Minister Ivo Rask was quoted as saying by the agency.',
      'Minister Ivo Rask | was quoted as saying | The talks have failed',
    ],
    [
      'The king was quoted by the paper as having told his cooks that he was ill.',
      'The king | was quoted … as having told | that he was ill',
    ],
    [
      'Three ministers have now let it be known that they would go.',
      'Three ministers | have now let it be known | that they would go',
    ],
  ])('%s', (text, expected) => {
    expect(mended(text)).toContain(expected);
  });
});
