import { describe, expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

describe('a medium in an aside is no subject', () => {
  test.each<[string, readonly [string, string, string], string]>([
    [
      'The minister, according to the Herald’s account, told aides that it was late.',
      ['the Herald’s account', 'told', 'that it was late'],
      'The minister | told | that it was late',
    ],
    [
      'An entry in it, read out on Radio Tarn, laments that it was late.',
      ['Radio Tarn', 'laments', 'that it was late'],
      'An entry in it | laments | that it was late',
    ],
    [
      'A letter to staff, published by the Herald, says that it was late.',
      ['the Herald', 'says', 'that it was late'],
      'A letter to staff | says | that it was late',
    ],
    [
      'The driver, a friend of the minister, said that it was late.',
      ['The driver, a friend of the minister', 'said', 'that it was late'],
      'The driver, a friend of the minister | said | that it was late',
    ],
  ])('%s', (text, part, wanted) => {
    expect(mended(text, part)).toContain(wanted);
  });

  test('quoted to the effect', () => {
    expect(mended('Reuters quoted an official in Kiel to the effect that it was late.')).toContain(
      'an official in Kiel | quoted … to the effect | that it was late',
    );
  });
});
