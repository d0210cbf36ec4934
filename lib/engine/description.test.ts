import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

type Part = readonly [string, string, string];

test.each<[string, string, Part, string | null]>([
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
  [
    'what a subject is besides',
    'The owner, a retired dentist, slept. The dentist said it was late.',
    ['The dentist', 'said', 'it was late'],
    'the owner',
  ],
  [
    'two in a row are two',
    'The owner, a dentist and a cook slept. The dentist said it was late.',
    ['The dentist', 'said', 'it was late'],
    'a dentist',
  ],
  [
    'a trade that no list knows',
    '“It was late,” said the zorbonaut, Jim Reid.',
    ['the zorbonaut, Jim Reid', 'said', '“It was late,”'],
    'Jim Reid',
  ],
  [
    'an age is no part of a description',
    'Her son, 12, said it was late.',
    ['Her son, 12,', 'said', 'it was late'],
    'her son',
  ],
  [
    'whom a source is close to',
    'A source close to her told them so. The source said it was late.',
    ['. |The source', 'said', 'it was late'],
    'a source close to her',
  ],
  [
    'whose presenter',
    'He was on Radio Tarn, whose presenter said it was late.',
    ['whose presenter', 'said', 'it was late'],
    'Radio Tarn’s presenter',
  ],
  [
    'the name of a body with for',
    'The Institute for Fiscal Studies spoke. The IFS said it was late.',
    ['The IFS', 'said', 'it was late'],
    'Institute for Fiscal Studies',
  ],
  [
    'the name of a body with an article in it',
    'The International Committee of the Red Cross said it was late.',
    ['The International Committee of the Red Cross', 'said', 'it was late'],
    'International Committee of the Red Cross',
  ],
  [
    'the name of a body with and',
    'The Food and Drug Administration spoke. The FDA said it was late.',
    ['The FDA', 'said', 'it was late'],
    'Food and Drug Administration',
  ],
  [
    'a name is not that of two bodies',
    'Reuters and Sky News called. Sky News said it was late.',
    ['. |Sky News', 'said', 'it was late'],
    'Sky News',
  ],
  [
    'a bishop of somewhere',
    'The Archbishop of York, Dr Paul Hart, said it was late.',
    ['The Archbishop of York, Dr Paul Hart,', 'said', 'it was late'],
    'Paul Hart',
  ],
  [
    'a duke of somewhere',
    'The Duke of Tarn said it was late.',
    ['The Duke of Tarn', 'said', 'it was late'],
    'Duke of Tarn',
  ],
  [
    'initials before what they are',
    'The CGT union said it was late.',
    ['The CGT union', 'said', 'it was late'],
    'CGT',
  ],
  [
    'the president of another country',
    'Mexico’s president spoke. The American president said it was late.',
    ['The American president', 'said', 'it was late'],
    'the American president',
  ],
  [
    'the leader of the same country',
    'Mexico’s president spoke. Ann Orr wept. The Mexican leader said it was late.',
    ['The Mexican leader', 'said', 'it was late'],
    'Mexico’s president',
  ],
  [
    'a shop by what it is',
    'Tesco apologised. The supermarket said it was late.',
    ['The supermarket', 'said', 'it was late'],
    'Tesco',
  ],
  [
    'one known for another trade is no singer',
    'Anna Moe slept. Her manager, Peter Orr, clapped. The singer said she was late.',
    ['The singer', 'said', 'she was late'],
    'Anna Moe',
  ],
  [
    'the other of those who were called so once',
    'Two boys met. A court sat. One of the lads wept. The other said it was late.',
    ['. |The other', 'said', 'it was late'],
    'the other of the lads',
  ],
  [
    'what he is said to be is he',
    'Peter Ek rose. He is a farmer. The farmer said it was late.',
    ['The farmer', 'said', 'it was late'],
    'Peter Ek',
  ],
  [
    'one of the papers',
    'Documents were found. One of the documents was long. Another said it was late.',
    ['Another', 'said', 'it was late'],
    'another of the documents',
  ],
  [
    'how somebody came to speak',
    'A juror quoted by the paper said it was late.',
    ['A juror quoted by the paper', 'said', 'it was late'],
    'a juror',
  ],
  [
    'to whom somebody spoke',
    'A diplomat who spoke to the Herald said it was late.',
    ['A diplomat who spoke to the Herald', 'said', 'it was late'],
    'a diplomat',
  ],
  [
    'from where somebody knows it',
    'A diplomat who was in the room said it was late.',
    ['A diplomat who was in the room', 'said', 'it was late'],
    'a diplomat who was in the room',
  ],
  [
    'what a firm is by law',
    'Britain’s Northgate plc said it was late.',
    ['Britain’s Northgate plc', 'said', 'it was late'],
    'Northgate',
  ],
  [
    'a student of whom the lead goes on to tell',
    'A student was locked out. Anna Orr, 22, wept. The student said it was late.',
    ['The student', 'said', 'it was late'],
    'Anna Orr',
  ],
  [
    'the second of several is not named by the next',
    'It rained.\n\nThe second envoy sighed. Kaja Dahl, who led them, left. The second envoy said it was late.',
    ['. |The second envoy', 'said', 'it was late'],
    'the second envoy',
  ],
  [
    'what somebody is asked for is no part of it',
    'He asked the army for help. The army said it was late.',
    ['The army', 'said', 'it was late'],
    'the army',
  ],
  [
    'of what somebody is accused is no part of it',
    'She accused her old school of theft. The school said it was late.',
    ['The school', 'said', 'it was late'],
    'her old school',
  ],
  [
    'the predecessor of a president',
    'President Leo Orr spoke. His predecessor, Mari Dahl, wept. The former president said it was late.',
    ['The former president', 'said', 'it was late'],
    'Mari Dahl',
  ],
  [
    'a firm by what it makes',
    'Airbus apologised. The planemaker said it was late.',
    ['The planemaker', 'said', 'it was late'],
    'Airbus',
  ],
  [
    'who makes laws is no firm',
    'Airbus apologised. The lawmaker said it was late.',
    ['The lawmaker', 'said', 'it was late'],
    'the lawmaker',
  ],
])('%s', (_, text, part, speaker) => {
  expect(resolved(text, [part])[0]?.source.speaker).toBe(speaker);
});

test.each([
  ['The EU’s envoy', 'Kaja Dahl'],
  ['The second envoy', 'the second envoy'],
  ['His sister', 'his sister'],
])('whom a name behind it tells: %s', (described, speaker) => {
  const text = `It rained.\n\nIt went on. ${described} said it was bad. Kaja Dahl said it was late.`;
  const parts: Part[] = [
    [described, 'said', 'it was bad'],
    ['Kaja Dahl', 'said', 'it was late'],
  ];
  expect(resolved(text, parts)[0]?.source.speaker).toBe(speaker);
});
