import { describe, expect, test } from 'vitest';
import { found, mended } from '../../../tests/support/constructions';
import { annotate, rawOf, shown } from '../../../tests/support/reading';
import { applyConstructions } from './index';

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
    [
      'The mill kept its price and signalled that a rise was near.',
      'The mill | signalled | that a rise was near',
    ],
    ['Dahl termed the plan “a trap”.', 'Dahl | termed | the plan “a trap”'],
    ['The mill has apologised for “weeks of dust”.', 'The mill | has apologised | for “weeks of dust”'],
    [
      'Dahl, however, assured staff last week that wages would rise.',
      'Dahl | assured | that wages would rise',
    ],
    [
      'The pump is broken, an audit concluded last winter, and the mayor left.',
      'an audit | concluded | The pump is broken',
    ],
    ['Union leaders branded the offer an insult.', 'Union leaders | branded | the offer an insult'],
    ['The minister denied fraud.', 'The minister | denied | fraud'],
    ['A survey by the auditors put the cost at £900.', 'A survey by the auditors | put | the cost at £900'],
    [
      'The coastguard put the number of missing at six.',
      'The coastguard | put | the number of missing at six',
    ],
    [
      'One of the clerks put the cost at “more than a house”.',
      'One of the clerks | put | the cost at “more than a house”',
    ],
    [
      'The captain had earlier radioed that it was late.',
      'The captain | had earlier radioed | that it was late',
    ],
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

describe('what is reported of somebody without a name', () => {
  test('an act is no speech', () => {
    const text = 'The town has reportedly ordered ten copies.';
    expect(mended(text, ['The town', 'has reportedly ordered', 'ten copies'])).toEqual([
      ' | reportedly | The town has … ordered ten copies',
    ]);
  });

  test('but a command is', () => {
    const text = 'The mayor has reportedly ordered staff to leave.';
    expect(mended(text, ['The mayor', 'has reportedly ordered', 'staff to leave'])).toEqual([
      'The mayor | has reportedly ordered | to leave',
    ]);
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

  test('an aside with another’s words in marks is none, either', () => {
    const text =
      '“You winning?” she said, but Dahl slept on, and the man who spoke of “hard times” went away.';
    expect(
      mended(text, [
        'she',
        'said',
        '“You winning?” … but Dahl slept on, and the man who spoke of “hard times” went away',
      ]),
    ).toEqual(['she | said | “You winning?”']);
  });

  test('a comma within the marks ends what is quoted after the cue', () => {
    const text = 'She says, “Do not do it now,” until the lights go out.';
    expect(mended(text, ['She', 'says', '“Do not do it now,” until the lights go out'])).toEqual([
      'She | says | “Do not do it now,”',
    ]);
  });

  test('the name of a show is no quotation', () => {
    const text = 'On Sunday’s “Meet the Town Again,” Dahl said that snow would fall.';
    expect(mended(text, ['Dahl', 'said', 'that snow would fall'])).toEqual([
      'Dahl | said | that snow would fall',
    ]);
  });
});

describe('a quotation beside its speaker', () => {
  test.each([
    ['“Who would have thought it?” asked Dahl.', 'Dahl | asked | “Who would have thought it?”'],
    [
      '“We have a plan for that,” the mayor said as she left.',
      'the mayor | said | “We have a plan for that,”',
    ],
    ['The mayor said: “We have a plan for that.”', 'The mayor | said | “We have a plan for that.”'],
    ['The mayor replied, “We have a plan for that.”', 'The mayor | replied | “We have a plan for that.”'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    // scare quotes, a title, a verb that was not used
    'On “Meet the Town,” the mayor said nothing.',
    '“We have a plan for that,” the mayor never said.',
    '“We have a plan for that.” The mayor was asked to stay.',
  ])('nothing in: %s', (text) => {
    expect(found(text).filter((line) => line.includes('“'))).toEqual([]);
  });
});

describe('another who speaks in marks', () => {
  test('ends what is reported before', () => {
    const text = 'She said the bridge was safe, and when pressed, Dahl replied, “It is not for me to say.”';
    const { doc, w, quotes } = annotate(text);
    const list = [
      rawOf(doc, ['She', 'said', text.slice(9, -1)]),
      rawOf(doc, ['Dahl', 'replied', '“It is not for me to say.”']),
    ];
    expect(applyConstructions(w, quotes, list).map((a) => shown(text, a))).toEqual([
      'She | said | the bridge was safe',
      'Dahl | replied | “It is not for me to say.”',
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
    ['“It is over,” she is said to have written to a friend.', 'she | have written | “It is over,”'],
    ['He reportedly still owes her a dinner.', ' | reportedly | He … still owes her a dinner'],
    ['It is rumoured that a vet was found; the bill was high.', ' | is rumoured | that a vet was found'],
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
    ['As the builder puts it, “bricks are patient”.', 'the builder | puts | “bricks are patient”'],
    ['“Bricks are patient,” as the builder puts it.', 'the builder | puts | “Bricks are patient,”'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});
