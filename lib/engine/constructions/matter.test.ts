import { describe, expect, test } from 'vitest';
import { found, mended } from '../../../tests/support/constructions';

describe('a matter behind a preposition', () => {
  test.each([
    ['The Red Cross appealed for blankets.', 'The Red Cross | appealed | for blankets'],
    ['The sheriff appealed to drivers not to stop.', 'The sheriff | appealed | not to stop'],
    ['The soldiers asked the baker for bread.', 'The soldiers | asked | for bread'],
    ['He apologised to me for the coffee.', 'He | apologised | for the coffee'],
    ['The mayor thanked the nurses for their patience.', 'The mayor | thanked | for their patience'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each(['The play appealed to children.', 'The band was asked for a song.', 'He will appeal for calm.'])(
    'not: %s',
    (text) => {
      expect(found(text).filter((line) => / (?:appeal|ask)/.test(line.split('|')[1]!))).toEqual([]);
    },
  );

  test.each<[string, readonly [string, string, string], string]>([
    [
      'Bo Ek warned of storms and appealed to walkers not to camp.',
      ['Bo Ek', 'warned', 'of storms and appealed to walkers not to camp'],
      'Bo Ek | appealed | not to camp',
    ],
    [
      'Her aunt confirmed she had tipped him off and swore she would do it again.',
      ['Her aunt', 'confirmed', 'she had tipped him off and swore she would do it again'],
      'Her aunt | swore | she would do it again',
    ],
  ])('the same speaker goes on: %s', (text, learned, expected) => {
    const all = mended(text, learned);
    expect(all).toContain(expected);
    expect(all).toContain(`${learned[0]} | ${learned[1]} | ${learned[2].split(' and ')[0]}`);
  });

  test('what is no verb of saying reports nothing within what another says', () => {
    const text = 'Ann Lee told the Echo that she remained “patient and polite”.';
    expect(
      mended(
        text,
        ['Ann Lee', 'told', 'that she remained “patient and polite”'],
        ['she', 'remained', '“patient and polite”'],
      ),
    ).toEqual(['Ann Lee | told | that she remained “patient and polite”']);
  });
});
