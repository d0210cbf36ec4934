import { expect, test } from 'vitest';
import { engine, foundAt } from '../../tests/support/found';
import { resolved } from '../../tests/support/reading';

/** The speaker of the attribution whose cue begins with `cue`, the last such one. */
const speakerAt = (text: string, cue: string) => foundAt(text, cue)?.source;

test.each<[string, string, string, string | null]>([
  [
    'a name that the tagger takes for an adjective once',
    'Oskar Lorenz built the pier. As Lorenz then wrote, nobody came.',
    'wrote',
    'Oskar Lorenz',
  ],
  [
    'a country that another is called by with a point of the compass',
    'Under the treaty, Sudan has promised it will share the river with South Sudan.',
    'has promised',
    'Sudan',
  ],
  [
    'a name that runs on in a heading',
    'America Roe Sent Tom Lund A Card About Boats\nAfter Tom Lund announced his retirement, America Roe closed the pier. Lund said it was late.',
    'said',
    'Tom Lund',
  ],
  [
    'a title in marks before what one is',
    '“Winter Is a Long Road” star Ann Roe said it was late.',
    'said',
    'Ann Roe',
  ],
  [
    'the chair of a committee of the House',
    'Kevin Moss, chairman of the House Roads and Ferries Committee, said that it was late.',
    'said',
    'Kevin Moss',
  ],
  [
    'a time of day behind a subject within what is told',
    'Neighbors said Captain Ola Moss earlier in the week praised the plan.',
    'praised',
    'Ola Moss',
  ],
  [
    'a surname that is also a trade, at the head of a sentence',
    'Dahl’s press secretary, Olof Cook, told the Mail it was late. Cook declined to say whether the rope was cut.',
    'declined',
    'Olof Cook',
  ],
  ['a surname that is also a title', 'Rosa King left. “The pier was hers,” King said.', 'said', 'Rosa King'],
  [
    'the campaign of another',
    'Dahl’s campaign sent four people. The Roe campaign, which has two there, said it was late.',
    'said',
    'the Roe campaign',
  ],
  [
    'a secretary who speaks for no press',
    'A statement came. Dahl’s press secretary, Peter Lund, told the Times that Defense Secretary Ash Dahl left. Lund gave a note. “The secretary believes that it was late,” the note said.',
    'believes',
    'Ash Dahl',
  ],
  ['whose plan it is', 'Voters spoke of the candidate’s pledge to keep the pier.', 'pledge', 'the candidate'],
  [
    'the second verb of a headline',
    'Rep. Ada Moss blasts Dahl, hails Roe as “a friend.”',
    'hails',
    'Ada Moss',
  ],
  [
    'a party between the owner and the name',
    'Tom Moss left. Moss’s GOP primary foe Sen. Mark Dahl (R-Ohio) said Moss was late.',
    'said',
    'Mark Dahl',
  ],
  [
    'one who calls another something',
    'The bill made Tom Moss angry; one senator called Moss “a weathercock.”',
    'called',
    'one senator',
  ],
  [
    'a trade before a name',
    'In that race, candy magnate Herman Dahl revealed that it was late.',
    'revealed',
    'Herman Dahl',
  ],
  [
    'a description with praise',
    'The board threw out reporter Jorge Dahl. The star journalist said it was late.',
    'said',
    'Jorge Dahl',
  ],
  [
    'a place where divers were',
    'Two divers were on site. The mayor left. The news service said it was late.',
    'said',
    'the news service',
  ],
  [
    'two things that one is, a name behind the second',
    'Former goalkeeper and Kansas City Mayor Olaf Dahl said it was late.',
    'said',
    'Olaf Dahl',
  ],
  [
    'a medium before the second thing that one is',
    '“It is late,” said actress and New York Times columnist Ann Roe.',
    'said',
    'Ann Roe',
  ],
  [
    'an office that is no part of a medium’s name',
    'Fox News Chairman and CEO Ann Roe has gone. Fox News confirmed that it was late.',
    'confirmed',
    'Fox News',
  ],
  [
    'who told, with an office of several words',
    'Hilda Moss told the jury at Easter she was warned by former Secretary of State Eli Dahl to stay away.',
    'was warned',
    'Eli Dahl',
  ],
  ['the same with an article', 'The “Lighthouse” star Ann Roe said it was late.', 'said', 'Ann Roe'],
  [
    'a source that names another in its clause',
    '“The roof leaks,” said Tom Adler, a member of a group of dockers who elected the union’s president, Karen Moss.',
    'said',
    'Tom Adler',
  ],
  [
    'a medium before a post',
    'USA TODAY contributor and monetary historian David Marsh said it was late.',
    'said',
    'David Marsh',
  ],
  [
    'an apposition without a name before it',
    '“The roof leaks,” said the union’s president, Karen Moss.',
    'said',
    'Karen Moss',
  ],
  [
    'a bare office behind a name is the bearer’s',
    'Mary Devlin, executive director of National Bakers United, a union of bakers, also spoke. The director said it was late.',
    'said',
    'Mary Devlin',
  ],
  [
    'a bare office is nobody to speak of further',
    'Bill Tarn offered a man a job as secretary. “That is how you learn,” he said.',
    'said',
    'Bill Tarn',
  ],
  [
    'those of a name’s team are not the name',
    'Helen Carter lost on Tuesday. Team Carter had feared it. Carter said the race was open.',
    'said',
    'Helen Carter',
  ],
  [
    'a double surname without its given name',
    '“We are ready,” said Maria Vela Roldan. “You have to look at the ticket,” Vela Roldan said.',
    'said',
    'Maria Vela Roldan',
  ],
  [
    'a headline’s verb before a name',
    'Deport Nikki Harlow, Paper Says\n\nNikki Harlow left. “It is late,” Harlow said.',
    'said',
    'Nikki Harlow',
  ],
  [
    'an office of a place before a name in brackets',
    'Another Oregon former lawmaker, Sen. Joe Lindner (I-Ore.), also said he would vote for her.',
    'said',
    'Joe Lindner',
  ],
  [
    'a supporter is none of those named',
    'Former Secretary Maud Alder urged women to vote. At the meeting the Carter supporter retorted: “There is a place for fools.”',
    'retorted',
    'the Carter supporter',
  ],
  [
    'whose plan another speaks of',
    'Hillary Carter has a word for Donald Bauer’s plan to close 11 schools: No. The presidential candidate called the idea “absurd.”',
    'called',
    'Hillary Carter',
  ],
  ['a party’s voters', 'Republican voters said that the fund does harm.', 'said', 'Republican voters'],
  ['any other voters', 'Older voters said that the fund does harm.', 'said', 'older voters'],
  [
    'a given name of two',
    'RoseAnn Devito leads a union that has praised Mr. Sand. “We will be a force,” she said.',
    'said',
    'RoseAnn Devito',
  ],
])('%s', (_, text, cue, speaker) => {
  expect(speakerAt(text, cue)?.speaker).toBe(speaker);
});

test('a surname taken for a place is its bearer’s where the text goes to no such place', () => {
  const text = (end: string) =>
    `In an exchange with Cheryl Mills in April, Tom Ek thanked her. A staffer emailed Mills the list of guests. ${end}`;
  expect(speakerAt(text('Mills then wrote back, “You look cute.”'), 'wrote')?.speaker).toBe('Cheryl Mills');
});

test.each<[string, string, string, string | null, string]>([
  ['two', 'Jeb Tarn and Ted Cole both said the fund was empty.', 'said', 'Jeb Tarn and Ted Cole', 'group'],
  ['three', 'Ann Ek, Tom Orr and Ivo Tan said it was late.', 'said', 'Ann Ek, Tom Orr and Ivo Tan', 'group'],
  [
    'three, spoken of again',
    'Ann Ek, Tom Orr and Ivo Tan arrived. “We left,” they said.',
    'said',
    'Ann Ek, Tom Orr and Ivo Tan',
    'group',
  ],
  [
    'a pair with kin',
    'Bill Cole and his wife, Ann Ek, said it was late.',
    'said',
    'Bill Cole and Ann Ek',
    'group',
  ],
  [
    'two papers',
    'The Corran Herald and the Daily Echo reported that it was late.',
    'reported',
    'Corran Herald and Daily Echo',
    'outlet',
  ],
  [
    'both before a relative clause, by its verb',
    'Paul Rubin’s rivals are Govs. Jeb Tarn and Chris Christen, who say he lacks experience.',
    'say',
    'Jeb Tarn and Chris Christen',
    'group',
  ],
  [
    'the second of two, by the verb',
    'Paul Rubin met Jeb Tarn and Chris Christen, who says he lacks experience.',
    'says',
    'Chris Christen',
    'person',
  ],
  [
    'a friend of two',
    'Tom Orr, a friend of Ann Ek and Ivo Tan, said it was late.',
    'said',
    'Tom Orr',
    'person',
  ],
  [
    'one with two posts',
    'Yahoo News and former TV anchor Katie Court said it was late.',
    'said',
    'Yahoo News',
    'outlet',
  ],
])('who speaks together: %s', (_, text, cue, speaker, type) => {
  expect(speakerAt(text, cue)).toMatchObject({ speaker, type });
});

test.each<[string, string, string, string | null]>([
  [
    'a post behind the name of a medium',
    'The rule covers all, according to Tarn News judicial analyst Judge Andrew Napoli.',
    'according',
    'Andrew Napoli',
  ],
  [
    'two offices, the first of them without a name',
    '“It is about turnout,” said former Oregon Gov. and Civic Committee Chairman Ed Randall.',
    'said',
    'Ed Randall',
  ],
  [
    'what comes first',
    'Tom Ek had a bad day. First his wife, longtime aide Huma Abell, announced they were separated.',
    'announced',
    'Huma Abell',
  ],
  [
    'a title in marks before its noun',
    'The plan would cost a lot, according to the “Care for All” paper.',
    'according',
    'the “Care for All” paper',
  ],
  [
    'a body named after a people',
    'The American Legion wrote that it had given no permission.',
    'wrote',
    'American Legion',
  ],
])('phrases of news: %s', (_, text, cue, speaker) => {
  expect(speakerAt(text, cue)?.speaker).toBe(speaker);
});

test.each<[string, string[]]>([
  ['Ann Ek told CNN Tuesday that it was late.', ['CNN']],
  ['Ann Ek said on Fox News Monday night that it was late.', ['Fox News']],
  ['Speaking to MSNBC’s Morning Joe Monday, Ann Bush said it was late.', ['Morning Joe']],
  ['Ann Ek told the Mail on Sunday that it was late.', ['Mail on Sunday']],
  ['Ann Ek told The Irish Times last month that it was late.', ['Irish Times']],
])('a day right behind a medium: %s', (text, relays) => {
  expect(engine.analyze({ text })[0]?.relays.map((r) => r.name)).toEqual(relays);
});

test('a source that begins within a phrase with an owner', () => {
  const text = 'The central message Carter’s forces expect the president to push is one that he can deliver.';
  const [found] = resolved(text, [['Carter’s forces', 'expect', 'the president to push']]);
  expect(found?.source.speaker).toBe('Carter’s forces');
});

test.each<[string, string, string, string | null, string]>([
  [
    'a body whose name holds `and`',
    'Whaling is over, according to the World Fisheries and Harbours Council, a lobby of owners.',
    'according',
    'World Fisheries and Harbours Council',
    'organization',
  ],
  ['a people', 'The Germans said it was late.', 'said', 'the Germans', 'group'],
  ['one of a people', 'The German said it was late.', 'said', 'the German', 'unnamed'],
  [
    'whom what is said calls by the same word',
    'President Donald Bauer met with rapper Kane Webb at the tower, discussing music, according to the rapper.',
    'according',
    'Kane Webb',
    'person',
  ],
  [
    'how much it is, behind the source',
    'It kept some 90 boats by the spring, according to Core Research, double the number in 2017.',
    'according',
    'Core Research',
    'organization',
  ],
  [
    'a title in marks is no other paper',
    'Dahl signed a bill. The plan would cost a lot, according to the “Care for All” document he released.',
    'according',
    'the “Care for All” document he released',
    'document',
  ],
  [
    'what somebody became',
    'Mr. Cole went from athlete to fighter. “It was late,” he said.',
    'said',
    'Cole',
    'person',
  ],
])('more phrases of news: %s', (_, text, cue, speaker, type) => {
  expect(speakerAt(text, cue)).toMatchObject({ speaker, type });
});
