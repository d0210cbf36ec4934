import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

type Part = readonly [string, string, string];
const relays = (text: string, part: Part, publisher: string | null = null) =>
  resolved(text, [part], publisher)[0]!.relays.map((r) => r.name);

test.each<[string, Part, string[]]>([
  ['Dahl told Die Woche that it was late.', ['Dahl', 'told', 'that it was late'], ['Die Woche']],
  [
    'Dahl told Sydsvenska Bladet last week that it was late.',
    ['Dahl', 'told', 'that it was late'],
    ['Sydsvenska Bladet'],
  ],
  [
    'Dahl said in an interview with Glas Istre that it was late.',
    ['Dahl', 'said', 'that it was late'],
    ['Glas Istre'],
  ],
  ['Dahl confided to Glas Istre that it was late.', ['Dahl', 'confided', 'that it was late'], ['Glas Istre']],
  ['Dahl called it late, as first reported by Glas Istre.', ['Dahl', 'called', 'it late'], ['Glas Istre']],
])('%s: nobody introduces the name, and words go through its bearer', (text, part, expected) => {
  expect(relays(text, part)).toEqual(expected);
});

test.each<[string, Part]>([
  // a given name, an office, an age, the surname alone, and what one is told to do
  ['Dahl told Ann Oderberg that it was late.', ['Dahl', 'told', 'that it was late']],
  ['Dahl told the nurse Ulva Oderberg that it was late.', ['Dahl', 'told', 'that it was late']],
  ['Dahl told Ulva Oderberg, 34, that it was late. Oderberg wept.', ['Dahl', 'told', 'that it was late']],
  ['Dahl told Ulva Oderberg, who wept, that it was late.', ['Dahl', 'told', 'that it was late']],
  ['Dahl told Ulva Oderberg that it was late. Oderberg wept.', ['Dahl', 'told', 'that it was late']],
  ['Dahl told Ulva Oderberg to wait.', ['Dahl', 'told', 'to wait']],
])('%s: a person', (text, part) => {
  expect(relays(text, part)).toEqual([]);
});

test.each([
  ['Dahl told Morgen Today that it was late.', 'Morgen Today'],
  ['Dahl told Rundschau am Sonntag that it was late.', 'Rundschau am Sonntag'],
  ['Dahl told the broadcaster Vremya Plus that it was late.', 'Vremya Plus'],
  ['Dahl told the daily Courrier de l’Est that it was late.', 'Courrier de l’Est'],
])('%s: the name is whole', (text, name) => {
  expect(relays(text, ['Dahl', 'told', 'that it was late'])).toEqual([name]);
});

test('a day is no part of a name, nor is what was done', () => {
  expect(relays('Dahl told Reuters today that it was late.', ['Dahl', 'told', 'that it was late'])).toEqual([
    'Reuters',
  ]);
  expect(
    relays('In an interview with Nordwind Media published on Monday, Dahl called it late.', [
      'Dahl',
      'called',
      'it late',
    ]),
  ).toEqual(['Nordwind Media']);
});

test('a programme of the publisher’s own carries nothing; another’s does', () => {
  const text = 'Dahl told the BBC’s Europe Today that it was late.';
  const part: Part = ['Dahl', 'told', 'that it was late'];
  expect(relays(text, part, 'BBC')).toEqual([]);
  expect(relays(text, part, 'The Guardian')).toEqual(['Europe Today']);
});

test('a network, by the name before the word', () => {
  const text = 'Dahl, reached by the Harrow Examiner network at home, said that it was late.';
  expect(relays(text, ['Dahl', 'said', 'that it was late'])).toEqual(['Harrow Examiner']);
  const television = 'Dahl told Britain’s ITV television station that it was late.';
  expect(relays(television, ['Dahl', 'told', 'that it was late'])).toEqual(['ITV']);
});

test('what one writes in', () => {
  expect(
    relays('Dahl wrote in Sydsvenska Bladet that it was late.', ['Dahl', 'wrote', 'that it was late']),
  ).toEqual(['Sydsvenska Bladet']);
  expect(relays('Dahl wrote in Paris that it was late.', ['Dahl', 'wrote', 'that it was late'])).toEqual([]);
});

test.each<[string, string[]]>([
  ['Dahl told The Karoo Compass that it was late.', ['Karoo Compass']],
  ['Dahl, in an email to a friend seen by the Karoo Compass, said that it was late.', ['Karoo Compass']],
  ['Dahl confided to the Karoo Compass that it was late.', ['Karoo Compass']],
  ['Dahl said in a statement to The Karoo Compass that it was late.', ['Karoo Compass']],
  ['Dahl told the Kremlin that it was late.', []],
  ['Dahl told the Division Bench that it was late.', []],
  ['Dahl confirmed to the Obradovics that it was late.', []],
  ['Dahl admitted to the Westland High Court that it was late.', []],
])('%s: a medium with its article', (text, expected) => {
  const cue = /told|confided|confirmed|admitted/.exec(text)?.[0] ?? 'said';
  expect(relays(text, ['Dahl', cue, 'that it was late'])).toEqual(expected);
});
