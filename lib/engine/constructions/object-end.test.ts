import { describe, expect, test } from 'vitest';
import { found, mended } from '../../../tests/support/constructions';

describe('what the author puts behind an object is no part of it', () => {
  test.each<[string, readonly [string, string, string], string]>([
    ['The baker denied it then.', ['The baker', 'denied', 'it then'], 'it'],
    ['They said it so often that I slept.', ['They', 'said', 'it so often that I slept'], 'it'],
    [
      'The envoy urged calm in a phone call with Oslo.',
      ['The envoy', 'urged', 'calm in a phone call with Oslo'],
      'calm',
    ],
    [
      'Her brother announced the sale on Instagram.',
      ['Her brother', 'announced', 'the sale on Instagram'],
      'the sale',
    ],
    ['Keepers reported the leak in March.', ['Keepers', 'reported', 'the leak in March'], 'the leak'],
    ['I told my son to wait and he laughed.', ['I', 'told', 'to wait and he laughed'], 'to wait'],
    [
      'Ann wants to leave and the board wants to stay.',
      ['Ann', 'wants', 'to leave and the board wants to stay'],
      'to leave',
    ],
    ['She said that in May it rained.', ['She', 'said', 'that in May it rained'], 'that in May it rained'],
    ['He denied this was a lie.', ['He', 'denied', 'this was a lie'], 'this was a lie'],
    ['He wants to sing and dance.', ['He', 'wants', 'to sing and dance'], 'to sing and dance'],
    [
      'They wanted to know who came and who had left.',
      ['They', 'wanted', 'to know who came and who had left'],
      'to know who came and who had left',
    ],
    ['She rejected a plan for schools.', ['She', 'rejected', 'a plan for schools'], 'a plan for schools'],
  ])('%s', (text, learned, content) => {
    expect(mended(text, learned)).toContain(`${learned[0]} | ${learned[1]} | ${content}`);
  });

  test('whom a passive names last is the source', () => {
    expect(
      mended('The crew had been warned about the ice by a pilot.', [
        '',
        'had been warned',
        'about the ice by a pilot',
      ]),
    ).toContain('a pilot | had been warned | about the ice');
  });

  test('quoted to the effect', () => {
    expect(found('The Echo quoted a monk to the effect that the bells were sold.')).toContain(
      'a monk | quoted … to the effect | that the bells were sold',
    );
  });

  test('according to which', () => {
    expect(found('Wardens keep a tally, according to which nine boats sank.')).toContain(
      'which | according to | nine boats sank',
    );
  });

  test('a clause about the source is no part of what is said', () => {
    const text = 'The other, whose name is not known, said the roof leaked.';
    expect(found(text)).toContain('The other | said | the roof leaked');
  });
});
