import { describe, expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

type Part = readonly [string, string, string];
const chains = (text: string, parts: readonly Part[], publisher: string | null = null) =>
  resolved(text, parts, publisher).map((a) => a.relays.map((r) => r.name));

describe('who carries a statement', () => {
  test.each<[string, Part, string[]]>([
    ['Dahl told Reuters that it was late.', ['Dahl', 'told', 'that it was late'], ['Reuters']],
    [
      'Dahl said through a public relations firm that it was late.',
      ['Dahl', 'said', 'that it was late'],
      ['public relations firm'],
    ],
    [
      'Dahl denied the account through his press officer.',
      ['Dahl', 'denied', 'the account'],
      ['his press officer'],
    ],
    [
      'Prosecutors allege that Dahl took cash through an aide.',
      ['Prosecutors', 'allege', 'that Dahl took cash'],
      [],
    ],
    [
      'Xinhua reported that it was late, without citing a witness.',
      ['Xinhua', 'reported', 'that it was late'],
      [],
    ],
    [
      '08.34 Dahl has just told Channel Nine that it was late.',
      ['Dahl', 'has just told', 'that it was late'],
      ['Channel Nine'],
    ],
    ['“It is late,” Dahl told 9News.', ['Dahl', 'told', '“It is late,”'], ['9News']],
    ['“It is late,” Dahl told the Forward.', ['Dahl', 'told', '“It is late,”'], ['Forward']],
    ['“It is late,” Dahl told RTÉ afterwards.', ['Dahl', 'told', '“It is late,”'], ['RTÉ']],
    ['Dahl told Lloyd’s List that it was late.', ['Dahl', 'told', 'that it was late'], ['Lloyd’s List']],
    [
      'Dahl told the Corran Herald that it was late.',
      ['Dahl', 'told', 'that it was late'],
      ['Corran Herald'],
    ],
    [
      '“It is late,” Interfax quoted Dahl as saying.',
      ['Dahl', 'quoted … as saying', '“It is late,”'],
      ['Interfax'],
    ],
    [
      'Dahl was quoted by Interfax as saying it was late.',
      ['Dahl', 'was quoted … as saying', 'it was late'],
      ['Interfax'],
    ],
    ['According to the BBC, Dahl said it was late.', ['Dahl', 'said', 'it was late'], ['BBC']],
    [
      'In an interview with Al Jazeera, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Al Jazeera'],
    ],
    ['Speaking to Sky News, Dahl said it was late.', ['Dahl', 'said', 'it was late'], ['Sky News']],
    ['Dahl, writing in The Scotsman, called it late.', ['Dahl', 'called', 'it late'], ['Scotsman']],
    ['It is late, Xinhua said, citing the ministry.', ['the ministry', 'citing', 'It is late'], ['Xinhua']],
    ['Citing the ministry, Xinhua said it was late.', ['the ministry', 'Citing', 'it was late'], ['Xinhua']],
    [
      'According to a memo obtained by Politico, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Politico', 'memo'],
    ],
    [
      'It is late, according to a memo obtained by Børsen.',
      ['a memo', 'according to', 'It is late'],
      ['Børsen'],
    ],
    ['Asked by Sky News, Dahl said it was late.', ['Dahl', 'said', 'it was late'], ['Sky News']],
    [
      'Dahl, reached by the Corran Herald, said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Corran Herald'],
    ],
    [
      'Footage aired by state TV showed Dahl saying it was late.',
      ['Dahl', 'showed … saying', 'it was late'],
      ['state TV'],
    ],
    ['Dahl told a Bitloft reporter that it was late.', ['Dahl', 'told', 'that it was late'], ['Bitloft']],
    [
      'Dahl, writing in her column for the Evening Gull, called it late.',
      ['Dahl', 'called', 'it late'],
      ['Evening Gull'],
    ],
    [
      'Dahl, in the Corran Herald last week, called it late.',
      ['Dahl', 'called', 'it late'],
      ['Corran Herald'],
    ],
    [
      'Reaction, via the Press Association: it was late, Dahl said.',
      ['Dahl', 'said', 'it was late'],
      ['Press Association'],
    ],
    [
      'The Corran Herald’s website reported that it was late, citing officials.',
      ['officials', 'citing', 'that it was late'],
      ['Corran Herald'],
    ],
    [
      'It was late, the Echo reports on its website, quoting staff.',
      ['staff', 'quoting', 'It was late'],
      ['Echo'],
    ],
    ['The Echo attributed the claim to officials.', ['officials', 'attributed … to', 'the claim'], ['Echo']],
    ['Through a spokesman, Dahl said it was late.', ['Dahl', 'said', 'it was late'], ['spokesman']],
    ['In an interview with CNN’s Peter Ek, Dahl said it was late.', ['Dahl', 'said', 'it was late'], ['CNN']],
    ['When contacted by Reuters, Dahl said it was late.', ['Dahl', 'said', 'it was late'], ['Reuters']],
    ['Dahl told Anadolu that it was late.', ['Dahl', 'told', 'that it was late'], ['Anadolu']],
    [
      'It was late, Interfax reported with reference to a source.',
      ['a source', 'with reference to', 'It was late'],
      ['Interfax'],
    ],
    [
      'In the book, Dahl is quoted as saying it was late.',
      ['Dahl', 'is quoted as saying', 'it was late'],
      ['book'],
    ],
    [
      '“It is late,” Dahl is quoted as saying in court documents.',
      ['Dahl', 'is quoted as saying', '“It is late,”'],
      ['court documents'],
    ],
    [
      'According to people who spoke to Reuters, it was late.',
      ['people who spoke to Reuters', 'According to', 'it was late'],
      ['Reuters'],
    ],
    [
      'According to a man who was sacked by Reuters, it was late.',
      ['a man who was sacked by Reuters', 'According to', 'it was late'],
      [],
    ],
    ['Through a window, Dahl said it was late.', ['Dahl', 'said', 'it was late'], []],
  ])('%s', (text, part, names) => {
    expect(chains(text, [part])).toEqual([names]);
  });
});

describe('who does not', () => {
  test.each<[string, Part]>([
    ['Dahl told Peter Ek that it was late.', ['Dahl', 'told', 'that it was late']],
    ['Dahl told parliament that it was late.', ['Dahl', 'told', 'that it was late']],
    ['Dahl told the Senate that it was late.', ['Dahl', 'told', 'that it was late']],
    ['Dahl said in a statement that it was late.', ['Dahl', 'said', 'that it was late']],
    ['Dahl wrote on X that it was late.', ['Dahl', 'wrote', 'that it was late']],
    ['PARIS (Reuters) - It is late, Dahl said.', ['Dahl', 'said', 'It is late']],
  ])('%s', (text, part) => {
    expect(chains(text, [part])).toEqual([[]]);
  });

  test.each([
    ['CNN', 'CNN'],
    ['cnn.com', 'CNN'],
    ['The Guardian', 'the Guardian'],
    ['the Guardian', 'The Guardian'],
    ['BBC News', 'the BBC'],
    ['bbc.co.uk', 'the BBC'],
    ['theguardian.com', 'the Guardian'],
    ['washingtonpost.com', 'The Washington Post'],
    ['The New York Times', 'The New York Times'],
  ])('a site of %s adds no hop where it says %s', (publisher, written) => {
    const text = `Dahl told ${written} that it was late.`;
    expect(chains(text, [['Dahl', 'told', 'that it was late']], publisher)).toEqual([[]]);
  });
});

test('the chain runs through the parent, nearest to the reader first', () => {
  const text = '“Ek warned that it was late,” Dahl told Reuters.';
  expect(
    chains(text, [
      ['Dahl', 'told', '“Ek warned that it was late,”'],
      ['Ek', 'warned', 'that it was late'],
    ]),
  ).toEqual([['Reuters'], ['Reuters', 'Dahl']]);
});

test('quoting oneself adds nobody', () => {
  const text = '“I warned that it was late,” Dahl told Reuters.';
  expect(
    chains(text, [
      ['Dahl', 'told', '“I warned that it was late,”'],
      ['I', 'warned', 'that it was late'],
    ]),
  ).toEqual([['Reuters'], ['Reuters']]);
});

test('an explicit link carries the chain on, a plain pronoun does not', () => {
  const text =
    'Dahl told Reuters that it was late. She said that it was cold. In the same interview, she said that it was wet.';
  expect(
    chains(text, [
      ['Dahl', 'told', 'that it was late'],
      ['She', 'She |said', 'that it was cold'],
      ['she', 'she |said', 'that it was wet'],
    ]),
  ).toEqual([['Reuters'], [], ['Reuters']]);
});

test('the same interview is the one with the medium that was told, not with the one that says so', () => {
  const text =
    'Dahl told Reuters that it was late, according to Interfax. In the same interview, she said that it was wet.';
  expect(
    chains(text, [
      ['Dahl', 'told', 'that it was late'],
      ['she', 'said', 'that it was wet'],
    ]),
  ).toEqual([['Interfax', 'Reuters'], ['Reuters']]);
});

test('a carrier that opens a joined clause speaks of that clause', () => {
  const text = 'Ek blamed the weather, and in a message leaked by an aide, Dahl said it was late.';
  expect(
    chains(text, [
      ['Ek', 'blamed', 'the weather'],
      ['Dahl', 'said', 'it was late'],
    ]),
  ).toEqual([[], ['aide']]);
});

test('an aside that tells who reports it carries what its subject says', () => {
  const text = 'The minister, Interfax reported on Monday, said it was late.';
  expect(
    chains(text, [
      ['Interfax', 'reported', 'The minister'],
      ['The minister', 'said', 'it was late'],
    ]),
  ).toEqual([[], ['Interfax']]);
});

test('members of a body are told things, and are no medium', () => {
  expect(chains('Dahl told MPs that it was late.', [['Dahl', 'told', 'that it was late']])).toEqual([[]]);
});

describe('the medium as a place', () => {
  test.each<[string, Part, string[]]>([
    [
      'Dahl said on state television that it was late.',
      ['Dahl', 'said', 'that it was late'],
      ['state television'],
    ],
    [
      'In an interview published on Sunday by the Corran Herald, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Corran Herald'],
    ],
    [
      'In remarks broadcast on Radio Tarn, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Radio Tarn'],
    ],
    ['Dahl told a podcast last week that it was late.', ['Dahl', 'told', 'that it was late'], ['podcast']],
    [
      'Dahl, per a person in the room, told staff to wait.',
      ['Dahl', 'told', 'to wait'],
      ['person in the room'],
    ],
    [
      'Dahl told the private channel Sava One that it was late.',
      ['Dahl', 'told', 'that it was late'],
      ['Sava One'],
    ],
    ['Dahl told the radio station Kanal 2 it was late.', ['Dahl', 'told', 'it was late'], ['Kanal 2']],
    ['Dahl told the site Board64 that it was late.', ['Dahl', 'told', 'that it was late'], ['Board64']],
    [
      'Dahl told the podcast Deep Talk that it was late.',
      ['Dahl', 'told', 'that it was late'],
      ['Deep Talk'],
    ],
    [
      'A representative of the foundation told Børsen that it was late.',
      ['A representative of the foundation', 'told', 'that it was late'],
      ['Børsen'],
    ],
    ['Dahl told The Verge that it was late.', ['Dahl', 'told', 'that it was late'], ['Verge']],
    [
      'Ek told the weekly Fjordnytt that it was wet. In the same newspaper, Dahl said it was late.',
      ['Dahl', 'Dahl |said', 'it was late'],
      ['Fjordnytt'],
    ],
  ])('%s', (text, part, names) => {
    expect(chains(text, [part])).toEqual([names]);
  });

  test.each<[string, Part]>([
    ['Asked by a neighbour, Dahl said it was late.', ['Dahl', 'said', 'it was late']],
    ['Dahl said on her podcast that it was late.', ['Dahl', 'said', 'that it was late']],
    ['Dahl told the Seanad that it was late.', ['Dahl', 'told', 'that it was late']],
    ['Ida Moe was early. Dahl told Moe that it was late.', ['Dahl', 'Dahl |told', 'that it was late']],
    ['The Verge was full. “It is late,” Dahl told them.', ['Dahl', 'told', '“It is late,”']],
  ])('%s: none', (text, part) => {
    expect(chains(text, [part])).toEqual([[]]);
  });
});

describe('the occasion of which the text speaks on', () => {
  test.each<[string, Part, string[]]>([
    [
      'Dahl gave an interview to the Corran Herald. It rained. In the interview, she said it was late.',
      ['she', 'she |said', 'it was late'],
      ['Corran Herald'],
    ],
    [
      'Dahl spoke to Radio Tarn on Monday. “It is late,” she said during the interview.',
      ['she', 'she |said', '“It is late,”'],
      ['Radio Tarn'],
    ],
    [
      'In an email to the Corran Herald, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Corran Herald'],
    ],
    ['In quotes given to Marca, Dahl said it was late.', ['Dahl', 'said', 'it was late'], ['Marca']],
    [
      'In response to questions from Reuters, Dahl said it was late.',
      ['Dahl', 'said', 'it was late'],
      ['Reuters'],
    ],
    ['“It is late,” Dahl wrote in Le Monde.', ['Dahl', 'wrote', '“It is late,”'], ['Le Monde']],
    [
      'Dahl told a reporter for the Corran Herald that it was late.',
      ['Dahl', 'told', 'that it was late'],
      ['Corran Herald'],
    ],
    [
      'Dahl told the Corran Herald’s Ann Moe that it was late.',
      ['Dahl', 'told', 'that it was late'],
      ['Corran Herald'],
    ],
  ])('%s', (text, part, names) => {
    expect(chains(text, [part])).toEqual([names]);
  });

  test.each<[string, Part]>([
    ['Bees dance, researchers report in the journal Insect Mind.', ['researchers', 'report', 'Bees dance']],
    ['Dahl was late. In the interview, she said it was cold.', ['she', 'she |said', 'it was cold']],
    ['Dahl wrote in May that it was late.', ['Dahl', 'wrote', 'that it was late']],
    ['Dahl told a reporter from Tarn that it was late.', ['Dahl', 'told', 'that it was late']],
  ])('%s: none', (text, part) => {
    expect(chains(text, [part])).toEqual([[]]);
  });
});
