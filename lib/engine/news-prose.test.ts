import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createEngine } from './index';

const engine = createEngine(gunzipSync(readFileSync('public/models/engine.bin.gz')));
const analyze = (text: string) => engine.analyze({ text });
/** The attribution whose cue begins with `cue`, the last such one. */
const at = (text: string, cue: string) =>
  analyze(text)
    .filter((a) => a.cue[0] && text.startsWith(cue, a.cue[0][0]))
    .at(-1);

test('a medium that first reported a document carries it', () => {
  const found = analyze('The letter, first reported by the site Quillet, said the mill would close.');
  expect(found.map((a) => a.relays.map((r) => r.name))).toEqual([['Quillet']]);
});

describe('who speaks', () => {
  test.each<[string, string, string, string | null]>([
    [
      'what several are, before their names',
      'Celebrities Ann Moore and Tom Orr left. “It is late,” Moore said.',
      'said',
      'Ann Moore',
    ],
    [
      'a given name behind an office that is a word for an office',
      '“It is late,” Rep. Earl Tarnow (D-Ore.) said.',
      'said',
      'Earl Tarnow',
    ],
    ['an earl', '“It is late,” said Earl Tarnow.', 'said', 'Earl Tarnow'],
    [
      'whom the words before the report are about',
      'Ann Ek held up a sign. Ms. Ek was shocked by the reaction from supporters, she said in an interview later.',
      'said',
      'Ann Ek',
    ],
    [
      'yet another, who is named',
      'Jo Adler, her aunt, wrote a book about it. Ms. Ek was shocked by the reaction, she said in an interview later.',
      'said',
      'Jo Adler',
    ],
    [
      'the person who spoke last',
      'One person close to Ann Ek wept. “We have work to do,” said a longtime adviser to the Roes, who requested anonymity. “It is late,” the person added.',
      'added',
      'a longtime adviser to the Roes',
    ],
    [
      'an adviser with a clause',
      '“It is a chance,” says Dan Axel, a longtime adviser to Adam Roe who helped write a plan that eroded trust.\n“It is late,” he said. Adam Roe left.',
      'said',
      'Dan Axel',
    ],
    [
      'whose words the sentence tells already',
      'Adam Roe left. In a memo, the manager Robby Mook acknowledged the two had split the contests, which is an outcome, he said, “we have long expected.”',
      'said',
      'Robby Mook',
    ],
    [
      'yet not within marks',
      'Neil Roe was there. “Angus yelled to me, ‘Kick off your boots!’” he said. Angus Orr is dead.',
      'said',
      'Neil Roe',
    ],
    [
      'one with others',
      'Adam Roe spoke. Roe and other leaders left, claiming that it was late.',
      'claiming',
      'Adam Roe and other leaders',
    ],
    [
      'one in a relation',
      'Adam Roe spoke. Roe and his aides left, claiming that it was late.',
      'claiming',
      'Adam Roe',
    ],
    [
      'whom a comparison names',
      'Marco Rubin has more delegates than Adam Kasick has, and the Florida senator left. Rubin spoke over boos. The Florida senator took it in stride, saying it was late.',
      'saying',
      'Marco Rubin',
    ],
    [
      'what is called after somebody',
      'I know you are not on the Bauer Train. Bauer told Newsmax that it was late. Adam Bauer left.',
      'told',
      'Adam Bauer',
    ],
    [
      'a body called by its first word',
      'The Corran Foundation met on Monday. “It is late,” Corran said.',
      'said',
      'Corran Foundation',
    ],
    [
      'a verb before its speaker',
      'Roger Stone left. Continued Stone: “I think it is late.”',
      'Continued',
      'Roger Stone',
    ],
    ['a noun before a colon', 'Added cost: “It is late,” said Tom Orr.', 'said', 'Tom Orr'],
    [
      'the poll of a headline',
      'Poll: Orr and Tan in dead heat\nOrr and Tan are level, according to a new poll. The ORTC poll shows the vote splitting along old lines.',
      'shows',
      'a new poll',
    ],
    [
      'a generation',
      'Millennials have reached a consensus: By two to one, they say it is late. Opinion among older people is split.',
      'say',
      'millennials',
    ],
    [
      'what a relative pronoun stands for',
      'Tom Orr is wearing a hat that says “Make Corran Great.”',
      'says',
      'a hat',
    ],
    [
      'whose words R passes on',
      '“I will vote,” Welch said, according to Reuters. “And I have decided.”',
      'said',
      'Welch',
    ],
  ])('%s', (_, text, cue, speaker) => {
    expect(at(text, cue)?.source.speaker).toBe(speaker);
  });
});

describe('through whom', () => {
  const relays = (text: string, cue: string) => at(text, cue)?.relays.map((r) => r.name);
  test.each<[string, string, string, (string | null)[]]>([
    [
      'a narrator without a name',
      '“I was late,” I said. “I say that because nobody else says it.”',
      'say',
      [],
    ],
    [
      'another, whom the narrator quotes',
      '“I was late,” I said. “She says that nobody came.”',
      'says',
      ['I'],
    ],
    [
      'records by themselves',
      'For a man who puts his flock at ninety sheep and, records show, never paid for a fence, it is odd.',
      'show',
      [],
    ],
    [
      'what quotes a document',
      'A 1941 inventory, quoted in the claim, lists it as “Jewish property.”',
      'lists',
      ['claim'],
    ],
    ['where a study is quoted', 'A study quoted in the claim says the fund is empty.', 'says', []],
    [
      'who passes on the first of two quotations',
      '“I will vote,” Welch said, according to Reuters. “And I have decided.”',
      'said',
      ['Reuters'],
    ],
    [
      'who passes on a question of two sentences',
      '“It is a long debate. What does that mean?” Ek asked, according to a transcript of the talk.',
      'asked',
      ['transcript of the talk'],
    ],
    [
      'a show by its day',
      '“It is late,” Tom Orr said on Sunday’s “Corran at Night.”',
      'said',
      ['Corran at Night'],
    ],
    [
      'a show by its day and station',
      '“It is late,” Tom Orr said on Sunday’s “Corran at Night” on CBS.',
      'said',
      ['CBS'],
    ],
    [
      'a broadcast of a station’s show',
      '“It is late,” Tom Orr said on Sunday’s broadcast of MSNBC’s “Corran at Night.”',
      'said',
      ['MSNBC'],
    ],
    ['what else is on a day', '“It is late,” Tom Orr said on Sunday’s “Super Bowl” game.', 'said', []],
    ['a scare quote of a day', 'On Tuesday’s “historic” vote, Tom Orr said it was late.', 'said', []],
    [
      'a show before its speaker',
      'Tom Orr left. On ABC’s “Corran Today” Tuesday, he said, “I never promised them a boat.”',
      'said',
      ['ABC'],
    ],
    ['a news channel', 'On Corran News Channel, Tom Orr said it was late.', 'said', ['Corran News Channel']],
    [
      'a paper of a faith',
      '“These are dark days,” Noam Neuss wrote in an essay last week in the Forward, a Jewish newspaper.',
      'wrote',
      ['Forward'],
    ],
    [
      'a medium before an interview',
      'Tom Orr said in a CNN interview that the fund is empty.',
      'said',
      ['CNN'],
    ],
    ['one that was watched', 'Tom Orr, who watched a CNN interview, said the fund is empty.', 'said', []],
    ['a network that somebody runs', 'Tom Orr, who is running Fox News, said it was late.', 'said', []],
  ])('%s', (_, text, cue, names) => {
    expect(relays(text, cue)).toEqual(names);
  });
});

describe('what is said', () => {
  const content = (text: string, cue: string) => at(text, cue)?.content.map((s) => text.slice(...s));
  test.each<[string, string, string]>([
    [
      'As the Corran Herald reported, even if Orr split the votes on Tuesday, he would need more of the rest.',
      'reported',
      'even if Orr split the votes on Tuesday, he would need more of the rest',
    ],
    ['As the Corran Herald reported, the fund is empty.', 'reported', 'the fund is empty'],
  ])('%s', (text, cue, words) => {
    expect(content(text, cue)).toEqual([words]);
  });

  test('that before a quotation within another', () => {
    const text =
      '“She said that ‘I know the House from the Senate, and I want the House,’” Jim Adler said of Ann Orr.';
    const inner = analyze(text).find((a) => a.parent !== null && text.startsWith('said', a.cue[0]?.[0]));
    expect(inner?.content.map((s) => text.slice(...s))).toEqual([
      'that ‘I know the House from the Senate, and I want the House,’',
    ]);
  });

  test('a heading between dashes signs nothing', () => {
    const text = (line: string) =>
      `Tom Orr spoke.\n“Many of us resist the new road here.”\n${line}\nHe left.`;
    const dash = (t: string) => analyze(t).filter((a) => a.cue[0] && t.slice(...a.cue[0]) === '–');
    expect(dash(text('– A dock worker himself –'))).toEqual([]);
    expect(dash(text('– Ivo Tan')).map((a) => a.source.speaker)).toEqual(['Ivo Tan']);
  });
});

test.each([
  [
    'In a letter reproduced by the sports daily Cancha Roja, Marta Ruiz wrote that the family was tired.',
    'wrote',
    'Cancha Roja',
  ],
  [
    'Asked by a television crew why nobody had called the firemen, Ruiz answered that he was no stoker.',
    'answered',
    'television crew',
  ],
  [
    'The board’s chairman told owners last week, according to the financial site Moneta, that the drug was safe.',
    'told',
    'Moneta',
  ],
  ['The chairman said, according to Reuters, that the drug was safe.', 'said', 'Reuters'],
])('through whom: %s', (text, cue, relay) => {
  expect(at(text, cue)?.relays.map((r) => r.name)).toEqual([relay]);
});
