import { describe, expect, test } from 'vitest';
import { found, mended } from '../../../tests/support/constructions';
import { annotate, rawOf, shown } from '../../../tests/support/reading';
import { applyConstructions } from './index';

describe('what was learned is mended', () => {
  test.each<[string, readonly [string, string, string], string]>([
    [
      'Dahl told the Reporter she did not recall it.',
      ['Dahl', 'told', 'the Reporter she did not recall it'],
      'Dahl | told | she did not recall it',
    ],
    ['They asked Judge Dahl to wait.', ['They', 'asked', 'Judge Dahl to wait'], 'They | asked | to wait'],
    ['Not true, says the mill.', ['Not true', 'says', 'the mill'], 'the mill | says | Not true'],
    ['She asks what it costs.', ['She', 'asks', 'what it costs'], 'She | asks | what it costs'],
    [
      'She denied to the Herald that a bid had come.',
      ['She', 'denied to', 'the Herald that a bid had come'],
      'She | denied | that a bid had come',
    ],
    [
      'According to the radio, Mr Dahl had told his staff to wait.',
      ['the radio, Mr Dahl', 'had told', 'to wait'],
      'Mr Dahl | had told | to wait',
    ],
    [
      '“The barley will be here by Friday,” said Ann Lee.',
      ['Ann Lee', 'said', ',”'],
      'Ann Lee | said | “The barley will be here by Friday,”',
    ],
    [
      '“We were told that it was over,” she said.',
      ['she', 'said', 'that it was over,”'],
      'she | said | “We were told that it was over,”',
    ],
    [
      'An inspector quoted in the report says the roof leaks.',
      ['An inspector quoted in the report', 'says', 'the roof leaks'],
      'An inspector | says | the roof leaks',
    ],
    [
      'The jury was told that the keys were sold.',
      ['The jury', 'was told', 'that the keys were sold'],
      ' | was told | that the keys were sold',
    ],
    [
      'She wrote in a message that it was over.',
      ['She', 'wrote in a message', 'that it was over'],
      'She | wrote | that it was over',
    ],
    [
      'The minister, the agency reported on Monday, called it a farce.',
      ['the agency', 'called', 'it a farce'],
      'The minister | called | it a farce',
    ],
    [
      'She neither confirmed nor denied the sale.',
      ['nor', 'denied', 'the sale'],
      'She | neither confirmed nor denied | the sale',
    ],
    [
      'He refused to say who had paid.',
      ['He', 'refused to say', 'who had paid'],
      'He | refused | to say who had paid',
    ],
  ])('%s', (text, learned, expected) => {
    expect(mended(text, learned)).toContain(expected);
  });
});

describe('where somebody else reports', () => {
  test('the content ends before the clause', () => {
    const text = 'Police said the man acted alone, though a neighbour in the lane reported hearing voices.';
    expect(
      mended(text, [
        'Police',
        'said',
        'the man acted alone, though a neighbour in the lane reported hearing voices',
      ]),
    ).toContain('Police | said | the man acted alone');
  });

  test('but not before what the same speaker goes on with', () => {
    const text = 'Police said the man acted alone, and he had a key.';
    expect(mended(text, ['Police', 'said', 'the man acted alone, and he had a key'])).toEqual([
      'Police | said | the man acted alone, and he had a key',
    ]);
  });
});

describe('no speech', () => {
  test.each<[string, readonly [string, string, string]]>([
    ['He did not say when it would begin.', ['He', 'did not say', 'when it would begin']],
    ['The firm declined to comment.', ['The firm', 'declined', 'to comment']],
    ['Experience shows that doors close.', ['Experience', 'shows', 'that doors close']],
    ['It is to note that the call came late.', ['', 'to note', 'that the call came late']],
    ['You might say it was fair.', ['You', 'might say', 'it was fair']],
    ['A sign at the hut reads “Bring ice”.', ['A sign at the hut', 'reads', '“Bring ice”']],
    ['The hill, known as “the Drop”, is steep.', ['', 'known as', '“the Drop”']],
    ['The man had called his mother.', ['The man', 'had called', 'his mother']],
    ['It closes if the council decides to sell.', ['the council', 'decides', 'to sell']],
    ['Who says the street is dead?', ['Who', 'says', 'the street is dead']],
    [
      'The plant will close, as first reported by the Herald.',
      ['the Herald', 'reported by', 'The plant will close'],
    ],
    ['She neither confirmed nor denied the sale.', ['She', 'neither confirmed', 'nor denied the sale']],
    ['In a letter to staff quoted by the Herald, he was calm.', ['the Herald', 'quoted', 'he was calm']],
    ['Those who refuse will be fined.', ['who', 'refuse', 'will be fined']],
    ['All told, the yard built 12 boats.', ['All', 'told', 'the yard built 12 boats']],
    ['A doormat in the hall says “Go home”.', ['A doormat in the hall', 'says', '“Go home”']],
    ['The lane, called “the Gut” by dockers, is steep.', ['The lane', 'called', '“the Gut”']],
    ['The flood claimed 14 lives.', ['The flood', 'claimed', '14 lives']],
    ['The crew observed a minute of silence.', ['The crew', 'observed', 'a minute of silence']],
    ['The baker called the water board in May.', ['The baker', 'called', 'the water board in May']],
    ['The toll added a mile to the trip.', ['The toll', 'added', 'a mile to the trip']],
    ['I could have read “Ulysses” by then.', ['I', 'could have read', '“Ulysses”']],
  ])('%s', (text, learned) => {
    expect(mended(text, learned)).toEqual([]);
  });

  test.each<[string, readonly [string, string, string]]>([
    ['He does not believe that it works.', ['He', 'does not believe', 'that it works']],
    ['The baker called the tax a theft.', ['The baker', 'called', 'the tax a theft']],
    ['The firm claimed that 14 boats sank.', ['The firm', 'claimed', 'that 14 boats sank']],
    ['She denied that it works.', ['She', 'denied', 'that it works']],
    ['The report reads like a novel, she said.', ['she', 'said', 'The report reads like a novel']],
  ])('but this is kept: %s', (text, learned) => {
    expect(mended(text, learned)).toHaveLength(1);
  });
});

describe('one speaker, two verbs', () => {
  test('the first content ends before the second verb', () => {
    const text = 'Councillor Dahl said the bridge was rotten and urged the county to act.';
    expect(
      mended(text, ['Councillor Dahl', 'said', 'the bridge was rotten and urged the county to act']),
    ).toEqual(expect.arrayContaining(['Councillor Dahl | said | the bridge was rotten']));
  });

  test('a speaker goes on with a participle', () => {
    const text = 'Dahl said that prices would rise while expressing hope that wages would follow.';
    expect(
      mended(text, ['Dahl', 'said', 'that prices would rise while expressing hope that wages would follow']),
    ).toEqual(['Dahl | said | that prices would rise', 'Dahl | expressing hope | that wages would follow']);
  });

  test('a quotation that opens the next sentence goes on', () => {
    const text = '“Somebody knew,” she told members in an email. “Somebody always knows.”';
    expect(mended(text, ['she', 'told', '“Somebody knew,”'])).toEqual([
      'she | told | “Somebody knew,” … “Somebody always knows.”',
    ]);
  });
});

test('a carrier ends what it carries', () => {
  const text = 'The envoy told his host that the talks would end, the agency said.';
  const { doc, w, quotes } = annotate(text);
  const list = [
    rawOf(doc, ['the agency', 'said', 'The envoy told his host that the talks would end']),
    rawOf(doc, ['The envoy', 'told', 'that the talks would end, the agency said']),
  ];
  expect(applyConstructions(w, quotes, list).map((a) => shown(text, a))).toContain(
    'The envoy | told | that the talks would end',
  );
});

test.each([
  ['PORT ORUN (Reuters) - The bridge fell, police said.', 'police | said | The bridge fell'],
  ['14.52 The bridge fell, police said.', 'police | said | The bridge fell'],
  ['date 2021-12-31 The bridge fell, police said.', 'police | said | The bridge fell'],
])('a dateline is nobody’s words: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test('citing makes the cited the source', () => {
  const text = 'The bridge fell on Friday, Xinhua said on Saturday, citing the county government.';
  expect(found(text)).toEqual(['the county government | citing | The bridge fell on Friday']);
});

describe('inside what another says', () => {
  const within = (text: string, content: string) => {
    const { doc, w, quotes } = annotate(text);
    const outer = rawOf(doc, ['Dahl', 'Dahl |said', content]);
    return applyConstructions(w, quotes, [outer])
      .map((a) => shown(text, a))
      .filter((line) => !line.startsWith('Dahl |'));
  };

  test.each([
    [
      '“My manager thinks it is late,” Dahl said.',
      '“My manager thinks it is late,”',
      'My manager | thinks | it is late',
    ],
    ['“Ana wants a rest,” Dahl said.', '“Ana wants a rest,”', 'Ana | wants | a rest'],
    ['“People ask me what sells,” Dahl said.', '“People ask me what sells,”', 'People | ask | what sells'],
    [
      'Dahl said he had been told that it was late.',
      'he had been told that it was late',
      ' | had been told | that it was late',
    ],
    [
      'Dahl said he was told by a guard that it was late.',
      'he was told by a guard that it was late',
      'a guard | was told | that it was late',
    ],
  ])('%s', (text, content, expected) => {
    expect(within(text, content)).toEqual([expected]);
  });

  test.each([
    ['“If they want a scapegoat, fine,” Dahl said.', '“If they want a scapegoat, fine,”'],
    ['“You think of trains,” Dahl said.', '“You think of trains,”'],
    ['Dahl said he was told.', 'he was told'],
  ])('nothing in: %s', (text, content) => {
    expect(within(text, content)).toEqual([]);
  });
});

describe('limits', () => {
  test.each<[string, readonly [string, string, string], string]>([
    [
      'Dahl warned the envoy of cutting ties.',
      ['Dahl', 'warned', 'the envoy'],
      'Dahl | warned | of cutting ties',
    ],
    [
      'Dahl said it was late; the bus had gone.',
      ['Dahl', 'said', 'it was late; the bus had gone'],
      'Dahl | said | it was late',
    ],
    [
      '“It is late,” said its chairman, Ivo Dahl.',
      ['', 'said', '“It is late,”'],
      'its chairman, Ivo Dahl | said | “It is late,”',
    ],
  ])('%s', (text, learned, expected) => {
    expect(mended(text, learned)).toEqual([expected]);
  });
});

describe('contents that are none', () => {
  test('a frame that breaks off at its `that` is not what somebody warned', () => {
    const text = 'He also stated that the captain warned the crew of ice.';
    const learned = ['the captain', 'warned', 'He also stated that'] as const;
    const made = mended(text, learned);
    expect(made).toContain('He | stated | that the captain warned the crew of ice');
    expect(made.join('\n')).not.toContain('| He also stated that');
  });

  test('a scene set before a quotation that is a sentence of its own is the author’s', () => {
    const text = 'Weighing on the call, Dahl said, “It is over. We go home.”';
    expect(mended(text, ['Dahl', 'said', 'Weighing on the call … “It is over. We go home.”'])).toEqual([
      'Dahl | said | “It is over. We go home.”',
    ]);
    const one = 'With a month left, he said, “the pump will fail”.';
    expect(mended(one, ['he', 'said', 'With a month left … “the pump will fail”'])).toEqual([
      'he | said | With a month left … “the pump will fail”',
    ]);
  });
});
