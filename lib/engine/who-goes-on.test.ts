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
  [
    'the study itself',
    'A study says so. Nature printed it. The study itself said it was late.',
    ['itself', 'said', 'it was late'],
    'a study',
  ],
  [
    'a body with a place of its own',
    'Iran’s ministry denied it. The ministry in Rome said it was late.',
    ['The ministry in Rome', 'said', 'it was late'],
    'the ministry in Rome',
  ],
  [
    'kin by another word',
    'A boy wept. His sister, Ann Orr, confirmed this. The aunt said it was late.',
    ['The aunt', 'said', 'it was late'],
    'Ann Orr',
  ],
  [
    'no adviser is the leader',
    'Gleb Orr, an adviser, spoke. The Russian leader said it was late.',
    ['The Russian leader', 'said', 'it was late'],
    'the Russian leader',
  ],
  [
    'one of a number told again',
    'Three officials met. Everybody knew. One of the three officials said it was late.',
    ['One of the three officials', 'said', 'it was late'],
    'one of three officials',
  ],
  [
    'one of those owned by somebody',
    'Ann Orr spoke of her twins. One of them said it was late.',
    ['One of them', 'said', 'it was late'],
    'one of the twins',
  ],
  [
    'another, with what was said of the first',
    'A senior Dutch official said it rained. Another said it was late.',
    ['Another', 'said', 'it was late'],
    'another senior Dutch official',
  ],
  [
    'one who was counted before it was told what he is',
    'Three residents met. One, a baker, sang. Another said it was late.',
    ['Another', 'said', 'it was late'],
    'another of three residents',
  ],
  [
    'how somebody spoke is no part of who that is',
    'Its Greek counterpart, in remarks to them, said it was late.',
    ['Its Greek counterpart, in remarks to them,', 'said', 'it was late'],
    'its Greek counterpart',
  ],
  [
    'letters by a broader word',
    'Emails were found. Dora Orr wrote, the messages said it was late.',
    ['the messages', 'said', 'it was late'],
    'emails',
  ],
  [
    'a court paper by what it is',
    'He read court papers. The 22-page complaint said it was late.',
    ['The 22-page complaint', 'said', 'it was late'],
    'court papers',
  ],
  [
    'an agency that is no medium',
    'He told Reuters so. The planning agency said it was late.',
    ['The planning agency', 'said', 'it was late'],
    'the planning agency',
  ],
  [
    'an agency that is one',
    'He told Reuters so. The news agency said it was late.',
    ['The news agency', 'said', 'it was late'],
    'Reuters',
  ],
  [
    'this person',
    'A third guest, who wept, confirmed it. “It was late,” this person said.',
    ['this person', 'said', '“It was late,”'],
    'a third guest',
  ],
  [
    'a relative of others is no other word for the last speaker',
    'Gail Orr said it rained. It is thought that the mother of the sisters said it was late.',
    ['the mother of the sisters', 'said', 'it was late'],
    'the mother of the sisters',
  ],
  [
    'an office by its first word',
    'The deputy mayor, Henri Orr, came. The deputy said it was late.',
    ['. |The deputy', 'said', 'it was late'],
    'Henri Orr',
  ],
  [
    'a force that is no policeman',
    'BBC Scotland came. Police Scotland said it was late.',
    ['Police Scotland', 'said', 'it was late'],
    'Police Scotland',
  ],
  [
    'a club that takes a plural',
    'Inter Valmo have a winger, Davi Orr. The 23-year-old said it was late.',
    ['The 23-year-old', 'said', 'it was late'],
    'Davi Orr',
  ],
  [
    'who gives a name far from who he is',
    'A spokesman for the rebels, who gave his name only as Colonel Orr, said it was late.',
    ['A spokesman for the rebels', 'said', 'it was late'],
    'Orr',
  ],
  [
    'identified somewhere',
    'The cellmate, identified in court as Ivo Orr, said it was late.',
    ['The cellmate', 'said', 'it was late'],
    'Ivo Orr',
  ],
  [
    'people by a broader word, of one place',
    'Two Gulf diplomats met. The Gulf envoys said it was late.',
    ['The Gulf envoys', 'said', 'it was late'],
    'two Gulf diplomats',
  ],
  [
    'people by a broader word, of no place',
    'The researchers met. The authors said it was late.',
    ['The authors', 'said', 'it was late'],
    'the authors',
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
