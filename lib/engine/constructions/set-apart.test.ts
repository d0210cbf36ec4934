import { describe, expect, test } from 'vitest';
import { outer } from '../../../tests/support/found';

describe('a paragraph without marks behind a colon', () => {
  test('what somebody said', () => {
    expect(
      outer(
        'At the launch last July, Dahl said:\n\nThis boat will outlast the pier it was built on.\n\nThe mayor left early.',
      ),
    ).toEqual([['Dahl', 'This boat will outlast the pier it was built on.']]);
  });

  test('lines without a stop, up to the text that goes on', () => {
    expect(
      outer(
        'Over lunch, Mayor Dahl also said:\n\nThe port must stay open in winter\n\nTaxes on boats would come down\n\nThe pier was built in 1911 by a sister of the bishop.',
      ),
    ).toEqual([['Mayor Dahl', 'The port must stay open in winter … Taxes on boats would come down']]);
  });

  test.each([
    'The agenda for the evening:\n\nThe port must stay open in winter.',
    'Dahl said that there were two things to know:\n\nThe port was closed in winter.',
    'A partial transcript of the show follows:\n\nThe port must stay open in winter.',
  ])('nobody says it: %s', (text) => {
    expect(outer(text).filter(([, content]) => content!.startsWith('The port'))).toEqual([]);
  });

  test('marks tell what is quoted', () => {
    expect(outer('Dahl said:\n\n“The port must stay open in winter.”')).toEqual([
      ['Dahl', '“The port must stay open in winter.”'],
    ]);
  });
});
