import { describe, expect, test } from 'vitest';
import { type Sketch, textAndAttributions } from '../popup/testing';
import { ofAttribution } from '../quotation';
import { keysOf, provenanceOf } from './provenance';
import { search } from './search';
import { sectionsOf } from './sections';

const SKETCHES: Sketch[] = [
  { words: '“One.”', speaker: 'Ada' },
  { words: 'two', speaker: 'Ben', relays: ['Wire'] },
  { words: 'three', speaker: 'Ada', relays: ['Wire', 'Ben'] },
  { words: 'four', speaker: null, relays: [null] },
  { words: 'five', speaker: 'Ben', relays: ['Wire'] },
  { words: 'six', speaker: 'Gréther', relays: ['Gréther'] },
];
const { text, attributions } = textAndAttributions(SKETCHES);
const quotations = attributions.map((attribution) => ofAttribution(text, attribution));
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

describe('the picture', () => {
  const graph = provenanceOf(quotations);

  test('a name is one party, whether it speaks or passes on; it stands as far out as it ever speaks', () => {
    expect(graph.parties.map(({ id, column, said, carried }) => [id, column, said, carried])).toEqual([
      ['site', 0, 0, 0],
      ['party:Wire', 1, 0, 3],
      ['relay?', 1, 0, 1],
      ['party:Ben', 2, 2, 1],
      ['speaker?', 2, 1, 0],
      ['party:Gréther', 2, 1, 1],
      ['party:Ada', 3, 2, 0],
    ]);
  });

  test('ways are counted, in the colour of most that came by them', () => {
    const way = (from: string, to: string) => graph.ways.find((one) => one.from === from && one.to === to);
    expect(way('site', 'party:Wire')).toMatchObject({ count: 3, distance: 'second' });
    expect(way('party:Wire', 'party:Ben')).toMatchObject({ count: 3, distance: 'second' });
    expect(way('party:Ben', 'party:Ada')).toMatchObject({ count: 1, distance: 'third' });
    expect(way('site', 'party:Ada')).toMatchObject({ count: 1, distance: 'first' });
    expect(way('site', 'relay?')).toMatchObject({ count: 1, distance: 'hearsay' });
  });

  test('who passes on oneself makes no loop', () => {
    expect(graph.ways.some(({ from, to }) => from === to)).toBe(false);
  });

  test('routes gather what came the same way', () => {
    expect(graph.routes.map(({ speaker, relays, keys }) => [speaker, relays, keys])).toEqual([
      ['Ada', [], ['a1']],
      ['Ben', ['Wire'], ['a2', 'a5']],
      ['Ada', ['Wire', 'Ben'], ['a3']],
      [null, [null], ['a4']],
      ['Gréther', ['Gréther'], ['a6']],
    ]);
    expect([...keysOf(graph, 'party:Ben')]).toEqual(['a2', 'a5', 'a3']);
  });

  test('of nothing is the site alone', () => {
    expect(provenanceOf([])).toMatchObject({ parties: [{ id: 'site' }], ways: [], routes: [] });
  });
});

describe('the list', () => {
  test('in order is one part', () => {
    expect(
      sectionsOf('order', quotations).map(({ title, quotations }) => [title, quotations.length]),
    ).toEqual([[null, 6]]);
    expect(sectionsOf('order', [])).toEqual([]);
  });

  test('by speaker: in the order in which they first speak, the unnamed last', () => {
    expect(
      sectionsOf('speaker', quotations).map(({ title, quotations }) => [title, keys(quotations)]),
    ).toEqual([
      ['Ada', ['a1', 'a3']],
      ['Ben', ['a2', 'a5']],
      ['Gréther', ['a6']],
      ['Source not named', ['a4']],
    ]);
  });

  test('by relay: one with two relays stands under either, first-hand ones last', () => {
    expect(sectionsOf('relay', quotations).map(({ title, quotations }) => [title, keys(quotations)])).toEqual(
      [
        ['Through Wire', ['a2', 'a3', 'a5']],
        ['Through Ben', ['a3']],
        ['Through Gréther', ['a6']],
        ['Through someone not named', ['a4']],
        ['Through nobody: first-hand', ['a1']],
      ],
    );
  });
});

describe('the search', () => {
  test.each([
    ['', ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']],
    ['  ', ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']],
    ['ONE', ['a1']],
    ['ada wire', ['a3']],
    ['grether', ['a6']],
    ['ada four', []],
  ])('%j', (query, expected) => expect(keys(search(quotations, query))).toEqual(expected));
});
