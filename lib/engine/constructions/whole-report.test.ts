import { expect, test } from 'vitest';
import { engine, outer } from '../../../tests/support/found';

test.each<[string, string, string, string]>([
  [
    'a clause behind an adverbial',
    'The review published Friday showed that in the spring before he left the harbour board, most of Dahl’s visits were to piers or yards that his brother had built.',
    'The review published Friday',
    'that in the spring before he left the harbour board, most of Dahl’s visits were to piers or yards that his brother had built',
  ],
  [
    'a clause behind its own source',
    'The Herald reported that, according to a ledger of the port, 12 of the 30 boats it hired came from one yard.',
    'The Herald',
    'that, according to a ledger of the port, 12 of the 30 boats it hired came from one yard',
  ],
  [
    'an advice that names things by a clause',
    'The council warned swimmers to stay out of ponds that smelled of tar.',
    'The council',
    'to stay out of ponds that smelled of tar',
  ],
  [
    'curly marks closed by straight ones',
    '“That is nonsense," said Gen. Mick Dahl, who ran the port for years. "A dock is no use without a crane. Ask anyone.”',
    'Gen. Mick Dahl',
    '“That is nonsense," … "A dock is no use without a crane. Ask anyone.”',
  ],
  [
    'straight marks closed by curly ones',
    '"Nobody wants the pier to close,” Dahl added. “Had we sold it then, there would be flats now. You can see that from the road."',
    'Dahl',
    '"Nobody wants the pier to close,” … “Had we sold it then, there would be flats now. You can see that from the road."',
  ],
  [
    'a subject with a clause of its own',
    'He argued the Fishing Board, which has been the heart of an ever more costly town-led building plan for nearly three years involving scores of masons and roofers, is “at sea in all respects.”',
    'He',
    'the Fishing Board, which has been the heart of an ever more costly town-led building plan for nearly three years involving scores of masons and roofers, is “at sea in all respects.”',
  ],
  [
    'where somebody wrote it, between him and the verb',
    'Ada Moss in a Medium post said she would plant more trees along the quay.',
    'Ada Moss',
    'she would plant more trees along the quay',
  ],
  [
    'when somebody said it, between him and the verb',
    'Moss earlier Friday said the ferry had lost two anchors.',
    'Moss',
    'the ferry had lost two anchors',
  ],
  [
    'a clause within what is told before the inverted verb',
    'Workers who lost their jobs will be paid until June, said Helvimed.',
    'Helvimed',
    'Workers who lost their jobs will be paid until June',
  ],
  [
    'a statement that somebody puts out',
    'Dahl put out a statement saying the bridge was unsafe.',
    'Dahl',
    'the bridge was unsafe',
  ],
  [
    'a quotation that goes on small behind an aside',
    '“I would like a harbor where the boats are safe from ice,” she said two hours after the launch, “which, as you know, sank mine.”',
    'she',
    '“I would like a harbor where the boats are safe from ice,” … “which, as you know, sank mine.”',
  ],
  [
    'a quotation of several sentences in the middle of one',
    'The stairs are “too steep for anybody my age. We went home by bus,” Dahl said.',
    'Dahl',
    'The stairs are “too steep for anybody my age. We went home by bus,”',
  ],
  [
    'a thing that is no speaker behind an aside',
    'Roe’s comments, first reported by The New York Times on Friday, suggested a hint of envy about the lighthouse.',
    'Roe’s comments',
    'a hint of envy about the lighthouse',
  ],
  [
    'a list before the inverted verb, and a clause about its subject',
    'The new paint is no match for frost, salt and sun, said the surveyors, who met on Monday.',
    'the surveyors',
    'The new paint is no match for frost, salt and sun',
  ],
])('%s', (_, text, source, content) => {
  expect(outer(text)[0]).toEqual([source, content]);
});

test('a quotation that somebody recalls does not stand beside that', () => {
  const text =
    'Dahl sat down. “Good grief … where did the tide go?” Dahl recalls thinking that night. “It is late,” he said.';
  expect(outer(text).map((x) => x[1])).toEqual(['“Good grief … where did the tide go?”', '“It is late,”']);
  expect(engine.analyze({ text })).toHaveLength(2);
});

test('whoever speaks within a quotation does not go on behind it', () => {
  const text =
    '“When the boat came in, Roe asked the crew of both ferries to wait for an hour on the quay,” Dahl writes in his memoir, according to the Times. “Lund told them to go home.”';
  expect(outer(text)).toEqual([
    [
      'Dahl',
      '“When the boat came in, Roe asked the crew of both ferries to wait for an hour on the quay,” … “Lund told them to go home.”',
    ],
  ]);
});

test('only the clause behind its verb, not the condition before', () => {
  const text =
    '“If you sat in the bar and told the joke, each of the pilots would say that without a ferry … we’d be done!” Dahl said. “Plainly, we’d be done.”';
  const inner = engine.analyze({ text }).filter((a) => a.parent !== null);
  expect(inner.map((a) => a.content.map((s) => text.slice(...s)))).toContainEqual([
    'that without a ferry … we’d be done',
  ]);
});

test.each([
  'He was told of the facts to which Dahl admitted.',
  '“So be it,” he said after bailiff Ryan Lund read a list of the debts to which Dahl admitted.',
])('nothing said before `to which`: %s', (text) => {
  expect(outer(text).filter(([source]) => source === 'Dahl')).toEqual([]);
});

test('two reports in one sentence', () => {
  expect(
    outer(
      'Two boats sank off Tarn, KRN-TV reported, while in Corran the storm took the roof off a school, the Corran Herald reported.',
    ),
  ).toEqual([
    ['KRN-TV', 'Two boats sank off Tarn'],
    ['the Corran Herald', 'in Corran the storm took the roof off a school'],
  ]);
});

test('the name of a show with which somebody spoke is no part of what he said', () => {
  expect(outer('“Ask the pilots,” Dahl said in an interview with “Fox News Sunday.”')).toEqual([
    ['Dahl', '“Ask the pilots,”'],
  ]);
});

test('news reports are no news that reports', () => {
  expect(
    outer('Roe stayed at home amid news reports that question how she paid for the boat.').filter(
      ([source]) => source === 'news',
    ),
  ).toEqual([]);
});

test.each([
  [
    'who speaks between a document and what it shows',
    'The ledgers show, Dahl said over the phone, that “nobody counted the boats.”',
    ['Dahl', 'The ledgers show … that “nobody counted the boats.”'],
  ],
  [
    'a clause behind a time that has one of its own',
    'The port clerk told city agents that sometime in the year that followed, she sold the boats Roe had left behind.',
    ['The port clerk', 'that sometime in the year that followed, she sold the boats Roe had left behind'],
  ],
  [
    'a name behind a document',
    'According to a harbor survey of the wreck, Ann Moss, a young diver, cut the rope an hour before the storm.',
    ['a harbor survey of the wreck', 'Ann Moss, a young diver, cut the rope an hour before the storm'],
  ],
])('%s', (_, text, found) => {
  expect(outer(text)[0]).toEqual(found);
});

test('an occasion between two verbs of one speaker', () => {
  expect(outer('The pilot first said she saw no lamp, but in a later call said there were two.')).toEqual([
    ['The pilot', 'she saw no lamp'],
    ['The pilot', 'there were two'],
  ]);
});

test('another’s source and verb are no source', () => {
  const text = 'The inquiry found no trace of the boat nor of a map that Dahl said was drawn on the trip.';
  const sources = engine.analyze({ text }).map((a) => a.source.spans.map((s) => text.slice(...s)).join());
  expect(sources).toEqual(['The inquiry', 'Dahl']);
});

test('a study that somebody turns down speaks itself', () => {
  const text = 'Mayor Ann Dahl is downplaying a recent study from Tarn saying the harbor sank by a foot.';
  const study = engine.analyze({ text }).find((a) => text.startsWith('saying', a.cue[0]?.[0]));
  expect(study?.source.spans.map((x) => text.slice(...x))).toEqual(['a recent study from Tarn']);
});
