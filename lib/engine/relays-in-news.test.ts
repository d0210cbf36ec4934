import { describe, expect, test } from 'vitest';
import { foundAt } from '../../tests/support/found';

/** The relays of the last attribution whose cue begins with `cue`. */
const relaysOf = (text: string, cue: string) => foundAt(text, cue)?.relays.map((r) => r.name);

describe('people of a medium', () => {
  test.each<[string, string, string, string[]]>([
    [
      'whose medium stands before what they are',
      '“It is late,” Dahl told Fox News host Ann Roe last week.',
      'told',
      ['Fox News'],
    ],
    [
      'the same, with a name that is in no list',
      '“It is late,” Dahl told Bitloft reporter Ann Roe.',
      'told',
      ['Bitloft'],
    ],
    [
      'in an interview',
      'Dahl said in an interview with CNN anchor Ann Roe that it was late.',
      'said',
      ['CNN'],
    ],
    ['who ask', 'Asked by CNN anchor Ann Roe, Dahl said it was late.', 'said', ['CNN']],
    ['not by the kind of medium alone', '“It is late,” Dahl told radio host Ann Roe.', 'told', []],
    [
      'told again by name',
      'Dahl told the Corran Herald’s Ann Roe that it was late. He told Roe that he would go.',
      'told',
      ['Corran Herald'],
    ],
    [
      'not before they are introduced',
      'The mayor, Ann Roe, sat down. Dahl told Roe that it was late. Later, Ann Roe joined Sky News.',
      'told',
      [],
    ],
  ])('%s', (_, text, cue, relays) => {
    expect(relaysOf(text, cue)).toEqual(relays);
  });
});

describe('whose words a medium did not bring', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a report named right behind who released the statement',
      'Mike Dahl complained in a letter released by the club the AP story is unfair. “It is a slur,” Dahl said in the letter.',
      'said',
      [],
    ],
    [
      'a body before the verb of its records',
      'But Dahl has not lent to any club except his own, Harbor Board records compiled by the Center for Fair Ports show.',
      'show',
      [],
    ],
    [
      'a body known by its initials',
      'The group Citizens for Harbors and Inland Rivers in Tarn (CHIRT) asked for it. In May the ministry told CHIRT that no maps were found.',
      'told',
      [],
    ],
    [
      'a medium and what kind it is, whose man asked',
      'The anchor for Telemundo, a Spanish-language channel, was leaving the pier when Dahl replied that it was late.',
      'replied',
      [],
    ],
    [
      'a show that whoever speaks is a host of',
      '“The tide is out,” said Ann Roe, who is also a judge on the TV show “Best Boat.”',
      'said',
      [],
    ],
    ['what one wrote oneself', 'Actress Ann Roe wrote a fiery blog against the mayor.', 'wrote', []],
    [
      'a poll is no name of the medium',
      'Experts run the Fox News Poll. A Fox News poll has Dahl ahead. Dahl told Fox that it was late. Lund conducts the Fox News Poll.',
      'told',
      ['Fox'],
    ],
  ])('%s', (_, text, cue, relays) => {
    expect(relaysOf(text, cue)).toEqual(relays);
  });
});

test.each<[string, string, string, string[]]>([
  [
    'a second verb behind `but`',
    'Speaking Sunday on ABC’s “This Week,” Dahl admitted that it was late, but said the bridge would open.',
    'said',
    ['ABC'],
  ],
  [
    'a programme in marks',
    '“The pier stays,” the mayor told “Fox and Friends” before she flew home.',
    'told',
    ['Fox and Friends'],
  ],
  [
    'a letter of which a medium saw a copy',
    'Dahl called it “a scandal,” according to a copy of the letter reviewed by Reuters. The letter warned that the pier would fall.',
    'warned',
    ['Reuters'],
  ],
  [
    'the medium of an aside about what speaks',
    'The plan, first reported by Axios, suggested that the bridge would close.',
    'suggested',
    ['Axios'],
  ],
  [
    'another speaker behind `but`',
    'Speaking on CNN, Dahl said it was late, but Roe called it early.',
    'called',
    [],
  ],
  [
    'a narrator whose name stands before the quotation',
    'Mark Dahl sat down. “It is late,” Mark Dahl said.\n\n“It is a gamble, but I think sailors know that they want to be home by spring.”',
    'want',
    ['Mark Dahl'],
  ],
])('%s', (_, text, cue, relays) => {
  expect(relaysOf(text, cue)).toEqual(relays);
});

describe('media that were told nothing, and a paper whose name describes nothing', () => {
  test.each<[string, string, string[]]>([
    ['Ana Dahl said, as quoted by the Corran Herald, that the bridge was shut.', 'said', ['Corran Herald']],
    ['Ana Dahl, as quoted by the Corran Herald, said that the bridge was shut.', 'said', ['Corran Herald']],
    ['Ana Dahl declined to tell Reuters whether the bridge was shut.', 'declined', ['Reuters']],
    ['Ana Dahl refused to tell police if the bridge was shut.', 'refused', []],
    ['Ana Dahl was quoted by the Guardian as saying that the bridge was shut.', 'was quoted', ['Guardian']],
    ['Asked by the Guardian about the plan, Ana Dahl said the bridge was shut.', 'said', ['Guardian']],
  ])('%s', (text, cue, relays) => {
    expect(relaysOf(text, cue)).toEqual(relays);
  });
});
