import { describe, expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

type Part = readonly [string, string, string];
const chains = (text: string, parts: readonly Part[]) =>
  resolved(text, parts).map((a) => a.relays.map((r) => r.name));

describe('a medium that is named beside a statement', () => {
  test.each<[string, Part, string[]]>([
    [
      'In a letter to the union, a copy of which reached the Corran Herald, Dahl called it late.',
      ['Dahl', 'called', 'it late'],
      ['Corran Herald'],
    ],
    [
      'A memo, portions of which Reuters was able to view, says it was late.',
      ['A memo', 'says', 'it was late'],
      ['Reuters'],
    ],
    [
      'An inquest diary that slipped into the hands of the Corran Herald puts the toll at nine.',
      ['An inquest diary', 'puts', 'the toll at nine'],
      ['Corran Herald'],
    ],
    [
      'Doubts were raised in the Corran Herald, where Dahl argued it was late.',
      ['Dahl', 'argued', 'it was late'],
      ['Corran Herald'],
    ],
    ['Phoning in to Radio Tarn, Dahl said it was late.', ['Dahl', 'said', 'it was late'], ['Radio Tarn']],
    [
      'It was late, Dahl believes, going by the Corran Herald’s summary.',
      ['Dahl', 'believes', 'It was late'],
      ['Corran Herald'],
    ],
    [
      'Dahl was overheard by a BBC crew telling a friend that it was late.',
      ['Dahl', 'telling', 'that it was late'],
      ['BBC'],
    ],
    [
      'In a chat with Radio Tarn’s breakfast team, Dahl called it late.',
      ['Dahl', 'called', 'it late'],
      ['Radio Tarn'],
    ],
    [
      'Questioned on Radio Tarn’s morning programme, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Radio Tarn'],
    ],
  ])('%s', (text, part, names) => {
    expect(chains(text, [part])).toEqual([names]);
  });

  test.each<[string, Part]>([
    ['The Corran Herald apologised, and Dahl said it was late.', ['Dahl', 'said', 'it was late']],
    ['Dahl, who hosts a show on Sky News, said it was late.', ['Dahl', 'said', 'it was late']],
    ['Dahl, a columnist for the Corran Herald, said it was late.', ['Dahl', 'said', 'it was late']],
    ['Hours after the Corran Herald closed, Dahl said it was late.', ['Dahl', 'said', 'it was late']],
    ['Dahl sued the Corran Herald and said it was late.', ['Dahl', 'said', 'it was late']],
    ['A poll commissioned by the Corran Herald suggests it was late.', ['A poll', 'suggests', 'it was late']],
    ['On his own podcast, Dahl said it was late.', ['Dahl', 'said', 'it was late']],
    ['Like the Corran Herald, Dahl said it was late.', ['Dahl', 'said', 'it was late']],
  ])('carries nothing: %s', (text, part) => {
    expect(chains(text, [part])).toEqual([[]]);
  });
});
