import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Archive } from './archive';
import { wordsOf } from './fold';
import { entryOf } from './testing';

const COAST = {
  url: 'https://news.coast.example/dam',
  title: 'Dam to be emptied',
  publisher: 'Coast News',
  published: '2026-05-04',
};
const ENTRIES = [
  entryOf('1', { words: '“The ferry will sail in May.”', created: '2026-03-01T10:00:00Z' }),
  entryOf('2', {
    words: 'the dam would be dry by May',
    kind: 'indirect',
    speaker: 'Paul Grether',
    relays: ['Radio Delta', 'Lena Ostrow'],
    article: COAST,
    note: 'Ask the harbour office',
    created: '2026-05-05T10:00:00Z',
  }),
  entryOf('3', {
    words: '“Who will sail it?”',
    act: 'question',
    speaker: 'Grether',
    relays: ['Radio Delta'],
    tags: ['ferry', 'money'],
    article: COAST,
    created: '2026-05-06T10:00:00Z',
  }),
  entryOf('4', {
    words: 'São Marle será evacuado',
    kind: 'mixed',
    speaker: null,
    relays: [null],
    tags: ['money'],
    article: { url: 'file:///tmp/x.html', title: '', publisher: null, published: null },
    created: '2025-01-02T10:00:00Z',
  }),
];

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
  archive.put(ENTRIES);
});
const found = (text: string) => archive.ids(archive.search(text, 'oldest').rows);

describe('what is found', () => {
  test.each<[string, string[]]>([
    ['', ['4', '1', '2', '3']],
    ['sail', ['1', '3']],
    ['sai', ['1', '3']],
    ['ail', []],
    ['SAIL may', ['1']],
    ['sao', ['4']],
    ['"dry by may"', ['2']],
    ['"by dry"', []],
    ['"by ma"', []],
    ['"May Paul"', []],
    ['grether', ['2', '3']],
    ['delta', ['2', '3']],
    ['harbour', ['2']],
    ['money', ['4', '3']],
    ['emptied', ['2', '3']],
    ['speaker:paul', ['2']],
    ['speaker:grether', ['2', '3']],
    ['speaker:="Grether"', ['3']],
    ['speaker:=""', ['4']],
    ['relay:delta', ['2', '3']],
    ['relay:"lena ostrow"', ['2']],
    ['relay:=""', ['4']],
    ['via:delta', ['2', '3']],
    ['via:"lena ostrow"', []],
    ['via:=""', ['4']],
    ['site:coast', ['2', '3']],
    ['site:paper.example', ['1']],
    ['site:="Coast News"', ['2', '3']],
    ['tag:money', ['4', '3']],
    ['tag:money tag:ferry', ['4', '3']],
    ['-tag:ferry tag:money', ['4']],
    ['title:dam', ['2', '3']],
    ['note:harbour', ['2']],
    ['article:="https://paper.example/ferry"', ['1']],
    ['hops:>1', ['2']],
    ['hops:1', ['4', '3']],
    ['hops:<=0', ['1']],
    ['kind:direct', ['1', '3']],
    ['kind:direct kind:mixed', ['4', '1', '3']],
    ['act:question', ['3']],
    ['distance:hearsay', ['4']],
    ['distance:second distance:third', ['2', '3']],
    ['after:2026-03', ['2', '3']],
    ['after:2026-02-28 before:2026-03', ['1']],
    ['before:2026', ['4']],
    ['-sail', ['4', '2']],
    ['speaker:grether sail -tag:money', []],
  ])('%j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});

describe('order', () => {
  test.each([
    ['newest', ['3', '2', '1', '4']],
    ['oldest', ['4', '1', '2', '3']],
    ['dated', ['3', '2', '1', '4']],
    ['speaker', ['3', '1', '2', '4']],
    ['distance', ['4', '2', '3', '1']],
  ] as const)('%s', (sort, ids) => {
    expect(archive.ids(archive.search('', sort).rows)).toEqual(ids);
  });
});

describe('facets', () => {
  test('count what was found, the most frequent first; classes in their own order', () => {
    const facets = archive.facets('');
    expect(archive.search('').of).toBe(4);
    expect(facets.distance).toEqual([
      { value: 'first', count: 1 },
      { value: 'second', count: 1 },
      { value: 'third', count: 1 },
      { value: 'hearsay', count: 1 },
    ]);
    expect(facets.site[0]).toEqual({ value: 'Coast News', count: 2 });
    expect(facets.tag).toEqual([
      { value: 'money', count: 2 },
      { value: 'ferry', count: 1 },
    ]);
    expect(facets.relay).toContainEqual({ value: '', count: 1 });
  });
  test('with one value chosen, the others of its part are still counted', () => {
    const facets = archive.facets('kind:direct');
    expect(archive.search('kind:direct').rows).toHaveLength(2);
    expect(facets.kind).toEqual([
      { value: 'direct', count: 2 },
      { value: 'indirect', count: 1 },
      { value: 'mixed', count: 1 },
    ]);
    expect(facets.act).toEqual([
      { value: 'statement', count: 1 },
      { value: 'question', count: 1 },
    ]);
  });
});

describe('changes', () => {
  test('a newer version takes the place of an older one', () => {
    archive.put([entryOf('1', { words: 'the bus will run' })]);
    expect(found('"ferry will sail"')).toEqual([]);
    expect(found('bus')).toEqual(['1']);
    expect(archive.search('').of).toBe(4);
  });
  test('what is deleted is found no more, nor counted', () => {
    archive.delete(['3', 'unknown']);
    expect(found('sail')).toEqual(['1']);
    expect(archive.facets('').tag).toEqual([{ value: 'money', count: 1 }]);
  });
  test('merged speakers are one: counted, found by either name, and parted again', () => {
    archive.merge([{ name: 'grether', into: 'Paul Grether' }]);
    expect(archive.facets('').speaker).toContainEqual({ value: 'Paul Grether', count: 2 });
    expect(found('speaker:="Paul Grether"')).toEqual(['2', '3']);
    expect(found('speaker:="Grether"')).toEqual([]);
    expect(found('paul')).toEqual(['2', '3']);
    expect(archive.speakersOf(['2', '3', '4'])).toEqual(['Paul Grether']);
    archive.put([entryOf('5', { words: 'later', speaker: 'GRETHER' })]);
    expect(found('speaker:="Paul Grether"')).toContain('5');
    archive.merge([]);
    expect(found('speaker:="Paul Grether"')).toEqual(['2']);
  });
  test('merges in a circle end', () => {
    archive.merge([
      { name: 'Grether', into: 'Paul Grether' },
      { name: 'Paul Grether', into: 'Grether' },
    ]);
    expect(found('')).toHaveLength(4);
  });
});

test('finds what a plain look at every text finds', () => {
  const vocabulary = ['dam', 'damp', 'wall', 'wally', 'sea', 'é', 'May'];
  const text = fc
    .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 })
    .map((w) => w.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 70 }), text, fc.boolean(), (texts, wanted, phrase) => {
      const all = new Archive();
      all.put(texts.map((words, i) => entryOf(String(i), { words, speaker: null, article: { title: '' } })));
      const query = wordsOf(wanted);
      const plain = texts.flatMap((words, i) => {
        const own = wordsOf(words);
        const fits = phrase
          ? ` ${own.join(' ')} `.includes(` ${query.join(' ')} `)
          : query.every((prefix) => own.some((word) => word.startsWith(prefix)));
        return fits ? [String(i)] : [];
      });
      const rows = all.search(phrase ? `"${wanted}"` : wanted).rows;
      expect(all.ids(rows).sort()).toEqual(plain.sort());
    }),
  );
});
