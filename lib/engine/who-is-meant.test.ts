import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';
import { createEngine } from './index';

type Part = readonly [string, string, string];
const LATE = 'it was late';

test.each<[string, string, Part, string | null]>([
  [
    'a short form of a given name',
    'Desmond Ek lived here. Des said it was late.',
    ['Des', 'said', LATE],
    'Desmond Ek',
  ],
  [
    'a short form before the surname',
    'Elizabeth Ek lived here. Liz Ek said it was late.',
    ['Liz Ek', 'said', LATE],
    'Elizabeth Ek',
  ],
  [
    'another given name is another person',
    'Desmond Ek lived here. Dan Ek said it was late.',
    ['Dan Ek', 'said', LATE],
    'Dan Ek',
  ],
  [
    'a shared surname',
    'Ellen and Saul Orr own the house. Ms. Orr said it was late.',
    ['Ms. Orr', 'said', LATE],
    'Ellen Orr',
  ],
  [
    'two surnames are not shared',
    'Dahl and Saul Orr own the house. Dahl said it was late.',
    ['. |Dahl', 'said', LATE],
    'Dahl',
  ],
  [
    'a chair that one climbs on',
    'Ewan Ek came late. He climbed on a chair in the café. He said it was late.',
    ['. |He', 'said', LATE],
    'Ewan Ek',
  ],
  [
    'a chair who presides',
    'Ewan Ek left. The chair stayed. The chair said it was late.',
    ['stayed. |The chair', 'said', LATE],
    'the chair',
  ],
  [
    'a place that has a governor',
    'Osaka’s governor, Ewan Ek, was away. He said it was late.',
    ['He', 'said', LATE],
    'Ewan Ek',
  ],
  [
    'a word alone in a quotation',
    'Ewan Ek came. “Robbed. Write that down,” he shouted. He said it was late.',
    ['shouted. |He', 'said', LATE],
    'Ewan Ek',
  ],
  [
    'a surname that looks like an adjective',
    'The minister Bartosz Cavendish hit back. He said it was late.',
    ['He', 'said', LATE],
    'Bartosz Cavendish',
  ],
  [
    'somebody who was not involved in the work',
    'Ruun Takahashi, a scholar who was not involved in the work, called it good. He said it was late.',
    ['He', 'said', LATE],
    'Ruun Takahashi',
  ],
  [
    'a division of something',
    'The Utah Division of Wildlife Resources said it was late.',
    ['The Utah Division of Wildlife Resources', 'said', LATE],
    'Utah Division of Wildlife Resources',
  ],
  ['an acronym that is a pronoun, too', 'The WHO said it was late.', ['The WHO', 'said', LATE], 'WHO'],
  [
    'the number of a king',
    'The late king, Tewal II, said it was late.',
    ['The late king, Tewal II,', 'said', LATE],
    'Tewal II',
  ],
  [
    'a king by a broader word',
    'His king slept. The monarch, Tewal II, ruled. The monarch said it was late.',
    ['. |The monarch', 'said', LATE],
    'Tewal II',
  ],
  [
    'an apposition before a relative clause',
    'The buyer is Orr & Daughters, a chain which says it was late.',
    ['which', 'says', LATE],
    'Orr & Daughters',
  ],
  [
    'a noun with a prefix',
    'Ana Dahl’s ex-husband, Peter Ek, said it was late.',
    ['Ana Dahl’s ex-husband, Peter Ek,', 'said', LATE],
    'Peter Ek',
  ],
  [
    'nobody speaks of himself by his office',
    'Ana Dahl is the governor. Her secretary came. The governor, she told them, thought it was late.',
    ['she', 'told', 'The governor … thought it was late'],
    'her secretary',
  ],
  [
    'he is no thing',
    'Peter Ek asked the council. He wants peace, Kyodo said, citing a draft motion.',
    ['He', 'wants', 'peace'],
    'Peter Ek',
  ],
  [
    'the Kremlin is no airline',
    'The company, Skyways, hired staff. The Kremlin knew nothing. The airline said it was late.',
    ['The airline', 'said', LATE],
    'Skyways',
  ],
  [
    'a relative the other way round',
    'Peter Ek lived here. His son, Ivo, left. Ivo’s father said it was late.',
    ['Ivo’s father', 'said', LATE],
    'Peter Ek',
  ],
  [
    'who gives only a first name',
    'One resident, who gave her name only as Ana, came. She said it was late.',
    ['She', 'said', LATE],
    'Ana',
  ],
  [
    'a place before a body is no name of it',
    'A man was found in Baja, the sheriff’s office said.',
    ['the sheriff’s office', 'said', 'A man was found in Baja'],
    'the sheriff’s office',
  ],
  [
    'a nation that belongs to a name',
    'The Norwegian Refugee Council said so. The NRC said it was late.',
    ['The NRC', 'said', LATE],
    'Norwegian Refugee Council',
  ],
  [
    'a name at the head of a sentence, known from elsewhere',
    'Then Steen came. Steen shrugs. “It is late.”',
    ['', '', '“It is late.”'],
    'Steen',
  ],
  [
    'a medium by what it is called',
    'Hokkai Rodo wrote that it rained. The Japanese daily said it was late.',
    ['The Japanese daily', 'said', LATE],
    'Hokkai Rodo',
  ],
  [
    'one of those spoken of',
    'Two people with knowledge of the talks met. One of the people said it was late.',
    ['One of the people', 'said', LATE],
    'one of two people with knowledge of the talks',
  ],
  [
    'one of a number that its words tell',
    'Ana Ruiz told diplomats of papers. One of those diplomats said it was late.',
    ['One of those diplomats', 'said', LATE],
    'one of those diplomats',
  ],
  [
    'one of those who spoke, not of those they belong to',
    'Diplomats from two members said it was short; one of them said it was late.',
    ['one of them', 'said', LATE],
    'one of the diplomats from two members',
  ],
  [
    'a third',
    'Former staffers wept. One of them left. Another sang. A third said it was late.',
    ['A third', 'said', LATE],
    'a third of the former staffers',
  ],
  [
    'the other, who says so in a sentence of its own',
    'Two actors met. One left early. The other, who is 30, disagreed. “It was late,” she said.',
    ['she', 'said', '“It was late,”'],
    'the other of two actors',
  ],
  [
    'the second is not the first',
    'Three officials met. One of the officials wept. The second official said it was late.',
    ['The second official', 'said', LATE],
    'the second official',
  ],
  [
    'the couple, who share a name',
    'Tim and Rosa Beck live here. The couple said it was late.',
    ['The couple', 'said', LATE],
    'Tim and Rosa Beck',
  ],
  [
    'the couple before its names',
    'Lucy Moe and Hugo Orr are to marry, the couple said.',
    ['the couple', 'said', 'Lucy Moe and Hugo Orr are to marry'],
    'Lucy Moe and Hugo Orr',
  ],
  [
    'both',
    'Eva Sims wept. Her friend Peter Orr laughed. Both said it was late.',
    ['Both', 'said', LATE],
    'Eva Sims and Peter Orr',
  ],
  [
    'one of a people',
    'Eva Sims lost. Her rival Dina Moe won. “It was late,” the Briton said.',
    ['the Briton', 'said', '“It was late,”'],
    'Dina Moe',
  ],
  [
    'a trade of whoever spoke last',
    'A passenger, Paul Yates, told a station it hurt. “It was late,” the economist said.',
    ['the economist', 'said', '“It was late,”'],
    'Paul Yates',
  ],
  [
    'a trade that comes to others',
    'Ann Reed bought the house. The surveyor said it was late.',
    ['The surveyor', 'said', LATE],
    'the surveyor',
  ],
  [
    'a fuller age than role',
    'The boss, Conor Lacey, left. Midwife Greta Tully wept. The 34-year-old said it was late.',
    ['The 34-year-old', 'said', LATE],
    'Greta Tully',
  ],
  [
    'an insider by another word',
    'An insider told OK! magazine that she wept. “It was late,” the mole said.',
    ['the mole', 'said', '“It was late,”'],
    'an insider',
  ],
  [
    'whom an unnamed source speaks of',
    'The secretary, Rahul Desai, said it was bad. An aide said he wanted peace.',
    ['he', 'wanted', 'peace'],
    'Rahul Desai',
  ],
  [
    'a firm by its trade',
    'Ann Reed said that the contractor, Vajra Infra, was paid. The company said it was late.',
    ['The company', 'said', LATE],
    'Vajra Infra',
  ],
  [
    'a body beside its name',
    'The hospital, Mercy Springs, said it was late.',
    ['The hospital, Mercy Springs,', 'said', LATE],
    'Mercy Springs',
  ],
  [
    'a body by the last word before its name',
    'The activist fund Harrow Point met them. The fund said it was late.',
    ['The fund', 'said', LATE],
    'Harrow Point',
  ],
  [
    'no name after a verb',
    'Rep. Walter Gaines spoke. On tape, the Florida Republican called Speaker Alicia Moe a liar.',
    ['the Florida Republican', 'called', 'a liar'],
    'Walter Gaines',
  ],
  [
    'a given name after Mr',
    'The minister, Anan Suriwong, left. Mr Anan said it was late.',
    ['Mr Anan', 'said', LATE],
    'Anan Suriwong',
  ],
  [
    'a name cut short',
    'Kelly-Ann Draper left. Kel said it was late.',
    ['Kel', 'said', LATE],
    'Kelly-Ann Draper',
  ],
  [
    'the elder by his child',
    'Eskil Brandt left. His father, Terje Brandt, stayed. The elder Brandt said it was late.',
    ['The elder Brandt', 'said', LATE],
    'Terje Brandt',
  ],
])('%s', (_, text, part, speaker) => {
  expect(resolved(text, [part]).map((a) => a.source.speaker)).toEqual([speaker]);
});

test('whom a spokesman speaks for', () => {
  const text = 'Peter Ek met Ivo Orr. Ek’s spokesman told reporters he had promised to rest.';
  const parts: Part[] = [
    ['Ek’s spokesman', 'told', 'he had promised to rest'],
    ['reporters |he', 'had promised', 'to rest'],
  ];
  expect(resolved(text, parts).map((a) => a.source.speaker)).toEqual(['Ek’s spokesman', 'Peter Ek']);
});

test('whom a quotation addresses', () => {
  const text = '“You said it was late,” Ana Orr shouted at Peter Ek.';
  const parts: Part[] = [
    ['Ana Orr', 'shouted', '“You said it was late,”'],
    ['You', 'said', LATE],
  ];
  expect(resolved(text, parts).map((a) => a.source.speaker)).toEqual(['Ana Orr', 'Peter Ek']);
});

test('the client of whoever speaks', () => {
  const text = 'Leo Brandt stayed. Leo’s agent told them his client said it was late.';
  const found = resolved(text, [
    ['Leo’s agent', 'told', 'his client said it was late'],
    ['his client', 'said', LATE],
  ]);
  expect(found.map((a) => a.source.speaker)).toEqual(['Leo’s agent', 'Leo Brandt']);
});

test('who spoke goes on behind a quotation of several sentences, about whomever it is', () => {
  const engine = createEngine(gunzipSync(readFileSync('public/models/engine.bin.gz')));
  const text = `Mara Dahl, 21, was pulled from the bay on Monday.

“The boat was old and it had a leak,” her mother, Ana Roe, said in a letter.

“When Mara went under, the crew threw her a rope.

“She could not hold on to it.”

She added: “Nobody there could have reached her.”`;
  const found = engine.analyze({ text });
  expect(found.map(({ source }) => source.speaker)).toEqual(['Ana Roe', 'Ana Roe', 'Ana Roe']);
});
