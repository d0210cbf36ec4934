import { describe, expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

type Part = readonly [string, string, string];
const chains = (text: string, parts: readonly Part[]) =>
  resolved(text, parts).map((a) => a.relays.map((r) => r.name));

describe('what the next sentence tells of how words got out', () => {
  test.each<[string, Part, string[]]>([
    [
      'Anna Dahl mocked the plan as a joke. Her remarks were distributed by Interfax.',
      ['Anna Dahl', 'mocked', 'the plan as a joke'],
      ['Interfax'],
    ],
    [
      'Ivo Dahl said in a voice note that it was late. The note was passed to Reuters by a go-between.',
      ['Ivo Dahl', 'said', 'that it was late'],
      ['Reuters', 'go-between'],
    ],
    [
      'Anna Dahl said it was late. Her comments were aired on Radio Tarn.',
      ['Anna Dahl', 'said', 'it was late'],
      ['Radio Tarn'],
    ],
    [
      'Anna Dahl said it was late. The speech was later broadcast by Sky News.',
      ['Anna Dahl', 'said', 'it was late'],
      ['Sky News'],
    ],
    [
      'Anna Dahl said it was late. His comments were aired on Radio Tarn.',
      ['Anna Dahl', 'said', 'it was late'],
      [],
    ],
    ['Anna Dahl said it was late. Her remarks were met with boos.', ['Anna Dahl', 'said', 'it was late'], []],
    [
      'Anna Dahl said it was late. The report was passed to Reuters by an aide.',
      ['Anna Dahl', 'said', 'it was late'],
      [],
    ],
  ])('%s', (text, part, names) => {
    expect(chains(text, [part])).toEqual([names]);
  });
});
