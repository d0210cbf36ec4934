import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

type Part = readonly [string, string, string];

/** Who is meant in `part`; where the first sentence says something, it is given, too. */
test.each<[string, string, Part, string | null]>([
  [
    'the subject of the sentence since the last speaker',
    'Peter Ek said it rained. The agent, Ivo Dahl, is unmoved. “It was late,” he told them.',
    ['he', 'told', '“It was late,”'],
    'Ivo Dahl',
  ],
  [
    'the same with a clause behind it',
    'Ann Ek said it rained. A second nurse, who was there, disagreed. “It was late,” she told them.',
    ['she', 'told', '“It was late,”'],
    'a second nurse',
  ],
  [
    'the same where the sentence speaks of the last speaker, too',
    'Peter Ek said it rained. His son Ivo, an apprentice, is calm. “It was late,” he said.',
    ['he', 'said', '“It was late,”'],
    'Ivo',
  ],
  [
    'no object takes the floor',
    'Peter Ek said it rained. It reminded everyone of Ivo Dahl. “It was late,” he said.',
    ['he', 'said', '“It was late,”'],
    'Peter Ek',
  ],
  [
    'a verb taken for a noun',
    'Ann Ek said the nurse had come. The nurse remembers it differently. “It was late,” she told them.',
    ['she', 'told', '“It was late,”'],
    'the nurse',
  ],
  [
    'a rank that says again what the lead said',
    'A state senator lost.\n\nSen. Royce Orr, a Democrat, wept. The senator said it was late.',
    ['The senator', 'said', 'it was late'],
    'Royce Orr',
  ],
  [
    'a rank of another sort',
    'A state senator lost.\n\nGov. Royce Orr, a Democrat, wept. The senator said it was late.',
    ['The senator', 'said', 'it was late'],
    'a state senator',
  ],
  [
    'a rank tells nothing of a source',
    'A source said it was late.\n\nMinister Royce Orr wept.',
    ['A source', 'said', 'it was late'],
    'a source',
  ],
  [
    'of two in the lead the one who spoke',
    'A coach kept a list, a former secretary said on Monday.\n\nIn court, Ann Orr said it was late.',
    ['a former secretary', 'said', 'A coach kept a list'],
    'a former secretary',
  ],
  [
    'somebody in the lead, whom the next paragraph names',
    'The laird of Orr means to sell.\n\nSir Ewan Dahl, 79, wrote to them. The laird said it was late.',
    ['. |The laird', 'said', 'it was late'],
    'Ewan Dahl',
  ],
])('%s', (_, text, part, speaker) => {
  const first = /^(.+?) said (it rained|the nurse had come)/.exec(text);
  const parts: Part[] = first ? [[first[1]!, 'said', first[2]!], part] : [part];
  expect(resolved(text, parts).at(-1)?.source.speaker).toBe(speaker);
});

test('each is a brother of the other', () => {
  const text = 'Ivo Dahl left. His brother Saul came. “My brother said it was late,” he said.';
  const parts: Part[] = [
    ['he', 'said', '“My brother said it was late,”'],
    ['My brother', 'said', 'it was late'],
  ];
  expect(resolved(text, parts).map((a) => a.source.speaker)).toEqual(['Saul', 'Ivo Dahl']);
});

test.each([
  ['thought', 'an officer'],
  ['wanted', 'Peter Ek'],
])('whom an unnamed source speaks of: he %s', (verb, speaker) => {
  const text = `Peter Ek spoke. An officer said he ${verb} peace.`;
  const parts: Part[] = [
    ['An officer', 'said', `he ${verb} peace`],
    ['said |he', verb, 'peace'],
  ];
  expect(resolved(text, parts)[1]?.source.speaker).toBe(speaker);
});

test.each([
  ['“The agency hid it,” Ann Orr told Yonhap.', 'the agency'],
  ['“The agency hid it,” Ann Orr said.', 'Yonhap'],
])('nobody calls whom he tells so the agency: %s', (words, speaker) => {
  const text = `Yonhap reported it. ${words}`;
  const cue = words.includes('told') ? 'told' : 'said';
  const parts: Part[] = [
    ['Ann Orr', cue, '“The agency hid it,”'],
    ['The agency', 'hid', 'it,'],
  ];
  expect(resolved(text, parts).at(-1)?.source.speaker).toBe(speaker);
});
