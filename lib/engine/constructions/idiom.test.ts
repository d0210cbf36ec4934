import { describe, expect, test } from 'vitest';
import { mended } from '../../../tests/support/constructions';

describe('turns in which nothing is said', () => {
  test.each<[string, readonly [string, string, string]]>([
    ['It goes without saying that the boat was late.', ['It', 'saying', 'that the boat was late']],
    ['If they had, I’d have said six weeks.', ['I', '’d have said', 'six weeks']],
    ['The banner said it all.', ['The banner', 'said', 'it all']],
    ['More, as they say, when we have it.', ['they', 'say', 'when we have it']],
    [
      'Writing in the paper, Ben Ash compared the hall to a barn.',
      ['', 'Writing', 'Ben Ash compared the hall to a barn'],
    ],
    ['The mascot, a sheep called “Dozy”, was sold.', ['a sheep', 'called', '“Dozy”']],
    ['Neighbours knew its owner as “Captain”.', ['Neighbours', 'knew', 'its owner as “Captain”']],
    ['Someone named it “Hope II”.', ['Someone', 'named', 'it “Hope II”']],
    ['She declined to share the tape.', ['She', 'declined', 'to share the tape']],
    ['A spokesman would not discuss leaks.', ['A spokesman', 'would not discuss', 'leaks']],
    ['His widow remembers a quieter man.', ['His widow', 'remembers', 'a quieter man']],
    [
      'The baker calls its largest oven the “Patient Greta”.',
      ['The baker', 'calls', 'its largest oven the “Patient Greta”'],
    ],
    ['He posted a picture of a fish.', ['He', 'posted', 'a picture of a fish']],
    ['A draft, first described by the paper, found that it was late.', ['the paper', 'described', 'A draft']],
    ['She says the admiral called her from the ship.', ['the admiral', 'called', 'her from the ship']],
    ['08.34 Dahl has just told the station all.', ['Dahl', 'has just told', '08.34']],
    ['Her husband called on Wednesday.', ['Her husband', 'called on', 'Wednesday']],
    ['He rang on his birthday.', ['He', 'rang', 'on his birthday']],
    ['The police did not name the suspect.', ['The police', 'did not name', 'the suspect']],
    ['She offered no evidence.', ['She', 'offered', 'no evidence']],
    ['Xinhua reported it, without citing a source.', ['Xinhua', 'citing', 'a source']],
    ['A fool says a lot of things.', ['A fool', 'says', 'a lot of things']],
    ['Tom Lusk says nobody asked for his opinion.', ['nobody', 'asked', 'for his opinion']],
  ])('%s', (text, learned) => {
    expect(mended(text, learned).filter((line) => line.includes(`| ${learned[1]} |`))).toEqual([]);
  });

  test.each<[string, readonly [string, string, string]]>([
    [
      'She declined to say whether the tape was real.',
      ['She', 'declined', 'to say whether the tape was real'],
    ],
    ['His widow remembers how he left.', ['His widow', 'remembers', 'how he left']],
    ['Critics called the plan “a joke”.', ['Critics', 'called', 'the plan “a joke”']],
    ['The firm cut 400 jobs in what the union called “a massacre”.', ['the union', 'called', '“a massacre”']],
    ['The firm would not say who paid.', ['The firm', 'would not say', 'who paid']],
  ])('but: %s', (text, learned) => {
    expect(mended(text, learned)).toContain(learned.join(' | '));
  });

  test('a paper that cites somebody who says something says nothing itself', () => {
    const text = 'The Echo cites a banker who thinks the bid is too low.';
    expect(
      mended(
        text,
        ['The Echo', 'cites', 'a banker who thinks the bid is too low'],
        ['who', 'thinks', 'the bid is too low'],
      ).map((line) => line.split(' | ')[1]),
    ).toEqual(['thinks']);
  });

  test('a document that quotes another says nothing itself', () => {
    const text = 'The complaint quotes a message in which Ben Ash wrote: “Ship it.”';
    const found = mended(
      text,
      ['The complaint', 'quotes', 'a message in which Ben Ash wrote: “Ship it.”'],
      ['Ben Ash', 'wrote', '“Ship it.”'],
    );
    expect(found).toEqual(['Ben Ash | wrote | “Ship it.”']);
  });
});
