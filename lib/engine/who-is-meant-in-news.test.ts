import { expect, test } from 'vitest';
import { engine, foundAt } from '../../tests/support/found';

/** The speaker of the attribution whose cue begins with `cue`, the last such one. */
const speakerAt = (text: string, cue: string) => foundAt(text, cue)?.source;

test.each<[string, string, string, string | null]>([
  [
    'who, behind what one works for',
    '“You need a plan,” said Alfonso Agar, the executive director of the Island Partnership for Cleaner Harbours, who added that they must do more.',
    'added',
    'Alfonso Agar',
  ],
  [
    'who, behind a state',
    '“That may worry people,” said Alan Berger, a doctor from Englewood, New Jersey, who added that he was friendly.',
    'added',
    'Alan Berger',
  ],
  ['who, behind kin', 'They met the mother of Ann Ek, who added that she was ill.', 'added', 'Ann Ek'],
  [
    'two that stand side by side are not one',
    'Donald Bauer and Ben Carver spoke. The retired surgeon and the businessman faced a crowd. Bauer shrugged. The businessman has insisted that it was late.',
    'has insisted',
    'Donald Bauer',
  ],
  [
    'whom the text brings in',
    'Barack Obama himself praised the bid.\n\nThen there’s Axelman.\n\n“Kind of odd,” he wrote last October.',
    'wrote',
    'Axelman',
  ],
  [
    'a given name that is a rank, too',
    'Lance Beeman, 49, a veteran who now is a clerk, said it was late.',
    'said',
    'Lance Beeman',
  ],
  ['a rank', 'Lance Corporal Beeman said it was late.', 'said', 'Beeman'],
  [
    'the subject goes on in a clause of time',
    'Host Bill Maher said it was wrong. Retired Army Col. Lawrence Wilker started Maher’s rant when he warned, “It’s not just them.”',
    'warned',
    'Lawrence Wilker',
  ],
  [
    'a name behind the day',
    'On Sunday Hillary Carter rebuffed a man. “You’re very rude,” she told him.',
    'told',
    'Hillary Carter',
  ],
  [
    'an apposition between dashes',
    'A major nominee — the Republican Donald Bauer — questions whether it was late.',
    'questions',
    'Donald Bauer',
  ],
  ['one of a party', '“It is late,” said a New Hampshire Republican.', 'said', 'a New Hampshire Republican'],
  [
    'an office before its bearer, behind another name',
    'On the air, while praising the town of Tarn, Speaker of the House Rep. Paul Reed (R-WI) said “it is late.”',
    'said',
    'Paul Reed',
  ],
  [
    'an office with `of` behind a name',
    'Mark Wynn, chairman of the 6th District GOP, said it was late.',
    'said',
    'Mark Wynn',
  ],
])('who is meant in news: %s', (_, text, cue, speaker) => {
  expect(speakerAt(text, cue)?.speaker).toBe(speaker);
});

test('a title that holds a medium’s name is no medium', () => {
  const text = 'In his book, “A Time for Truth,” Mr. Cole described how he grew up.';
  expect(engine.analyze({ text }).map((a) => a.relays)).toEqual([[]]);
});

test.each([
  [
    'Ann Whit told The Star-Ledger of Tarn last week she would soon row for him.',
    'she would soon row for him',
  ],
  ['A colleague told the paper on condition of anonymity that it was late.', 'that it was late'],
  ['Ann Whit warned the city of floods.', 'of floods'],
])('what hangs on whoever is told: %s', (text, content) => {
  expect(engine.analyze({ text })[0]?.content.map((s) => text.slice(...s))).toEqual([content]);
});

test.each<[string, string, string, string | null]>([
  [
    'a site of another name than the medium before',
    'The Corran Herald reported it. It is hard to tell, as the Heritage Foundation website notes: “They met in 1960 and adopted it.”',
    'notes',
    'the Heritage Foundation website',
  ],
  [
    'the site of the medium before',
    'The Corran Herald reported it. It is hard to tell, as the Herald website notes: “They met in 1960 and adopted it.”',
    'notes',
    'Corran Herald',
  ],
  [
    'an apposition with a participle',
    'It is a habit with Marco Rubin, a candidate aiming at voters who often takes both sides. He tells voters that he has a view.',
    'tells',
    'Marco Rubin',
  ],
  [
    'nobody tells it to himself',
    'The voter Scott Slater told Marco Rubin that he drove far. “It was abused,” he told Rubin.',
    'told Rubin.',
    'Scott Slater',
  ],
])('of whom else: %s', (_, text, cue, speaker) => {
  expect(speakerAt(text, cue)?.speaker).toBe(speaker);
});

test('what a show is called is not said on it', () => {
  const text = '“You can’t go,” Rubin said on ABC’s “This Week With Ann Cole.” “There is no way to check.”';
  expect(engine.analyze({ text })[0]?.content.map((s) => text.slice(...s))).toEqual([
    '“You can’t go,”',
    '“There is no way to check.”',
  ]);
});

test.each<[string, string, string, string | null, string]>([
  [
    'who is on the radio',
    'Then there was the radio host Charlie Sykes, who lamented that it was late.',
    'lamented',
    'Charlie Sykes',
    'person',
  ],
  ['what is on the radio', 'Radio station Kessel FM said it was late.', 'said', 'Kessel FM', 'outlet'],
  ['whoever it is', 'Among those who said they cared, most supported him.', 'said', null, 'person'],
])('persons and media: %s', (_, text, cue, speaker, type) => {
  expect(speakerAt(text, cue)).toMatchObject({ speaker, type });
});

test.each<[string, (string | null)[]]>([
  [
    '“He deserved it,” Tom Ek told the television program “Inside Edition” after the fight.',
    ['Inside Edition'],
  ],
  ['“He deserved it,” Tom Ek told the television program after the fight.', ['television program']],
  ['Tom Ek said on social media that it was late.', []],
  [
    'The American Israel Public Affairs Committee met on Monday. “We need steady hands,” Carter told AIPAC.',
    [],
  ],
  ['The committee met on Monday. “We need steady hands,” Carter told KQXR.', ['KQXR']],
])('through whom: %s', (text, relays) => {
  expect(
    engine
      .analyze({ text })
      .at(-1)
      ?.relays.map((r) => r.name),
  ).toEqual(relays);
});
