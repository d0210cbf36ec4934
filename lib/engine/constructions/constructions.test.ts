import { describe, expect, test } from 'vitest';
import { annotate, rawOf, shown } from '../../../tests/support/reading';
import { applyConstructions } from './index';

/** What the constructions find by themselves, where the learned stages saw nothing. */
function found(text: string): string[] {
  const { w, quotes } = annotate(text);
  return applyConstructions(w, quotes, []).map((a) => shown(text, a));
}

/** What they make of one learned attribution. */
function mended(text: string, learned: readonly [string, string, string]): string[] {
  const { doc, w, quotes } = annotate(text);
  return applyConstructions(w, quotes, [rawOf(doc, learned)]).map((a) => shown(text, a));
}

describe('plain reports', () => {
  test.each([
    ['Residents told the channel they heard two blasts.', 'Residents | told | they heard two blasts'],
    [
      'The clerk told his cousin, Ivo Dahl, that the safe was empty.',
      'The clerk | told | that the safe was empty',
    ],
    ['Dahl had argued in his last paper that snow would fall.', 'Dahl | had argued | that snow would fall'],
    [
      'The driver, who was not hurt, said that the brakes had failed.',
      'The driver | said | that the brakes had failed',
    ],
    ['An email seen by the paper said that bonuses would fall.', 'An email | said | that bonuses would fall'],
    ['The pump is broken, an engineer said on Monday.', 'an engineer | said | The pump is broken'],
    ['The minister denied fraud.', 'The minister | denied | fraud'],
    ['A survey by the auditors put the cost at £900.', 'A survey by the auditors | put | the cost at £900'],
    ['The guard warned visitors of falling stones.', 'The guard | warned | of falling stones'],
    ['A spokesman for the mill said it would close.', 'A spokesman for the mill | said | it would close'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    'The bus stopped at the gate and the driver got out.',
    'He was never told the reason.',
    'She put the kettle at the back of the shelf.',
    'The band Who Said That split in May.',
    'It said nothing.',
  ])('nothing is reported in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what stands behind a quotation and its speaker', () => {
  test('an aside of the author is no content', () => {
    const text = '“It is over now,” she said of the hall, where they had danced all night.';
    expect(mended(text, ['she', 'said', '“It is over now,” … where they had danced all night'])).toEqual([
      'she | said | “It is over now,”',
    ]);
  });

  test('the quotation that the speaker follows is the content', () => {
    const text = '“Who would have thought it?” Dahl said, looking out on the hall.';
    expect(mended(text, ['Dahl', 'said', 'looking out on the hall'])).toEqual([
      'Dahl | said | “Who would have thought it?”',
    ]);
  });

  test('a quotation that goes on stays', () => {
    const text = '“It is over now,” she said, “and we are glad of it.”';
    expect(mended(text, ['she', 'said', '“It is over now,” … “and we are glad of it.”'])).toEqual([
      'she | said | “It is over now,” … “and we are glad of it.”',
    ]);
  });

  test('the name of a show is no quotation', () => {
    const text = 'On Sunday’s “Meet the Town Again,” Dahl said that snow would fall.';
    expect(mended(text, ['Dahl', 'said', 'that snow would fall'])).toEqual([
      'Dahl | said | that snow would fall',
    ]);
  });
});

describe('according to', () => {
  test.each([
    ['According to a driver, the road was closed.', 'a driver | According to | the road was closed'],
    [
      'The road was closed, according to a report by the council.',
      'a report by the council | according to | The road was closed',
    ],
    [
      'According to a judge who met the editors, the law was clear.',
      'a judge | According to | the law was clear',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('quoted … as saying', () => {
  test.each([
    [
      'The colonel was quoted by the agency as saying that the bridge held.',
      'The colonel | was quoted … as saying | that the bridge held',
    ],
    [
      '“The bridge held,” the agency quoted him as telling soldiers.',
      'him | quoted … as telling | “The bridge held,”',
    ],
    [
      'Minutes record the manager, Uli Stein, as warning that two were unsafe.',
      'the manager, Uli Stein | record … as warning | that two were unsafe',
    ],
    ['The transcript has Stein replying: “Nobody asked me.”', 'Stein | has … replying | “Nobody asked me.”'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('nobody’s words', () => {
  test.each([
    ['It is believed that the ship sank in May.', ' | is believed | that the ship sank in May'],
    ['The mayor is expected to resign.', ' | is expected | The mayor … to resign'],
    [
      'The singer is said to have told friends that the tour is over.',
      'The singer | have told | that the tour is over',
    ],
    [
      'The coach was reported by the Herald to have blamed the referee.',
      'The coach | have blamed | the referee',
    ],
    ['The rule is widely seen as out of date.', ' | is widely seen | The rule … as out of date'],
    ['A second album is rumoured, but no date is set.', ' | is rumoured | A second album'],
    ['He reportedly still owes her a dinner.', ' | reportedly | He … still owes her a dinner'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    'The door is seen from the street.',
    'There is said to be a ghost.',
    'He is thought of as a friend.',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('those who hear are no source', () => {
  test.each([
    ['A clerk sold the keys, the court heard on Monday.', ' | heard | A clerk sold the keys'],
    ['The jury was told that the keys were sold.', ' | was told | that the keys were sold'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('a neighbour who heard a noise reports nothing', () => {
    expect(found('The neighbours heard a noise.')).toEqual([]);
  });
});

describe('nouns of saying', () => {
  test.each([
    ['His claim that the lake was safe silenced the room.', 'His | claim | that the lake was safe'],
    ['Calls by tenants for a lift have grown louder.', 'tenants | Calls | for a lift'],
    ['Rumours that the mill would close had spread for weeks.', ' | Rumours | that the mill would close'],
    [
      'The ward shuts despite a warning from inspectors that beds are short.',
      'inspectors | warning | that beds are short',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each(['The claim was rejected.', 'A warning light came on.', 'They call for the dog.'])(
    'no clause, no attribution: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('lines', () => {
  test('turns of a dialogue', () => {
    const text = 'KL: Were you afraid?\nMoss: I was. Everybody was.';
    expect(found(text)).toEqual(['KL | : | Were you afraid?', 'Moss | : | I was. Everybody was.']);
  });

  test('turns in marks, an answer of several paragraphs among them', () => {
    const text =
      '“KL: Were you afraid?\n\n“MOSS: I was. Everybody was.\n\n“We ran home.\n\n“(LAUGHTER)\n\n“KL: And then?”';
    expect(found(text)).toEqual([
      'KL | : | Were you afraid?',
      'MOSS | : | I was. Everybody was. … “We ran home.',
      'KL | : | And then?”',
    ]);
  });

  test('what holds the turns of several is not the words of one', () => {
    const text = 'The transcript follows:\n\n“KL: Were you afraid?\n\n“MOSS: I was. Everybody was.”';
    const learned = ['The transcript', 'follows:', text.slice(text.indexOf('“KL'))] as const;
    const { doc, w, quotes } = annotate(text);
    const list = [rawOf(doc, [learned[0], learned[1], 'Were you afraid?'])];
    list[0]!.content = [[text.indexOf('“KL'), text.length]];
    expect(applyConstructions(w, quotes, list).map((a) => shown(text, a))).toEqual([
      'KL | : | Were you afraid?',
      'MOSS | : | I was. Everybody was.”',
    ]);
  });

  test('headings of sections are no turns', () => {
    const text =
      'The Hills Go Green: It was a wet year in the north.\nThe Sea Goes Grey: It was a dry one in the south.';
    expect(found(text)).toEqual([]);
  });

  test('a headline that names its source', () => {
    const text = 'Ward to close for a month: union\n\nThe ward will close.';
    expect(found(text)).toEqual(['union | : | Ward to close for a month']);
  });

  test('one label alone is no dialogue', () => {
    expect(found('Warning: the path is steep today.')).toEqual([]);
  });
});

describe('in the words of', () => {
  test.each([
    [
      'The play is, in the words of the critic Ana Lund, “a long yawn”.',
      'the critic Ana Lund | in the words of | “a long yawn”',
    ],
    ['“Bricks are patient,” as the builder puts it.', 'the builder | puts | “Bricks are patient,”'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('what was learned is mended', () => {
  test.each<[string, readonly [string, string, string], string]>([
    [
      'Dahl told the Reporter she did not recall it.',
      ['Dahl', 'told', 'the Reporter she did not recall it'],
      'Dahl | told | she did not recall it',
    ],
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
      'He refused to say who had paid.',
      ['He', 'refused to say', 'who had paid'],
      'He | refused | to say who had paid',
    ],
  ])('%s', (text, learned, expected) => {
    expect(mended(text, learned)).toContain(expected);
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
  ])('%s', (text, learned) => {
    expect(mended(text, learned)).toEqual([]);
  });

  test.each<[string, readonly [string, string, string]]>([
    ['He does not believe that it works.', ['He', 'does not believe', 'that it works']],
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
