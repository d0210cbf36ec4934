import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Condition, holds, parseQuery, toggle, without } from './query';

const read = (text: string) => parseQuery(text).conditions;
const words = (...list: string[]): Condition => ({ on: 'any', words: list, phrase: false, not: false });

describe('words and phrases', () => {
  test.each<[string, Condition[]]>([
    ['', []],
    ['  ', []],
    ['dam', [words('dam')]],
    ['Dam WATER', [words('dam'), words('water')]],
    ['São', [words('sao')]],
    ["don't", [words('don', 't')]],
    ['"dry by May"', [{ on: 'any', words: ['dry', 'by', 'may'], phrase: true, not: false }]],
    ['“dry by May”', [{ on: 'any', words: ['dry', 'by', 'may'], phrase: true, not: false }]],
    ['"still typi', [{ on: 'any', words: ['still', 'typi'], phrase: true, not: false }]],
    ['-dam', [{ on: 'any', words: ['dam'], phrase: false, not: true }]],
    ['-"the dam"', [{ on: 'any', words: ['the', 'dam'], phrase: true, not: true }]],
    ['…', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('parts', () => {
  test.each<[string, Partial<Condition>]>([
    ['speaker:put', { on: 'speaker', words: ['put'], phrase: false, whole: false }],
    ['Speaker:Put', { on: 'speaker', words: ['put'] }],
    ['speaker:"Ines Roth"', { on: 'speaker', words: ['ines', 'roth'], phrase: true, whole: false }],
    ['speaker:="Ines Roth"', { on: 'speaker', words: ['ines', 'roth'], whole: true }],
    ['speaker:=""', { on: 'speaker', words: [], whole: true }],
    ['-relay:wire', { on: 'relay', not: true }],
    ['site:paper.example', { on: 'site', words: ['paper', 'example'] }],
    ['tag:ferry', { on: 'tag' }],
    ['title:dam', { on: 'title' }],
    ['note:ask', { on: 'note' }],
    ['article:="https://a.example/?b"', { on: 'article', raw: 'https://a.example/?b', whole: true }],
    ['kind:direct', { on: 'kind', value: 'direct' }],
    ['kind:d', { on: 'kind', value: 'direct' }],
    ['act:Question', { on: 'act', value: 'question' }],
    ['distance:hearsay', { on: 'distance', value: 'hearsay' }],
    ['hops:2', { on: 'hops', comparison: '=', value: 2 }],
    ['hops:=2', { on: 'hops', comparison: '=', value: 2 }],
    ['hops:>1', { on: 'hops', comparison: '>', value: 1 }],
    ['hops:<=1', { on: 'hops', comparison: '<=', value: 1 }],
    ['after:2026', { on: 'date', from: Date.UTC(2026, 0, 1), to: Infinity }],
    ['before:2026-03', { on: 'date', from: -Infinity, to: Date.UTC(2026, 2, 1) }],
    ['after:2026-02-28', { on: 'date', from: Date.UTC(2026, 1, 28), to: Infinity }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expect.objectContaining(expected)]);
    expect(parseQuery(text).misread).toEqual([]);
  });

  test.each(['speaker:', 'hops:', 'hops:>', 'after:20', 'after:2026-', 'kind:', 'distance:'])(
    'while %s is typed, nothing is asked yet',
    (text) => {
      expect(parseQuery(`${text}`)).toEqual({ conditions: [], misread: [] });
    },
  );

  test.each([
    ['hops:many', ['hops', 'many']],
    ['kind:loud', ['kind', 'loud']],
    ['after:2026-13', ['after', '2026', '13']],
    ['before:yesterday', ['before', 'yesterday']],
  ])('%s is none: searched as words, and said so', (text, expected) => {
    expect(parseQuery(text)).toEqual({ conditions: [words(...expected)], misread: [text] });
  });

  test('other colons are words', () => {
    expect(parseQuery('https://a.example re:union')).toEqual({
      conditions: [words('https', 'a', 'example'), words('re', 'union')],
      misread: [],
    });
  });
});

test('whatever is typed, it is read without complaint', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    ':',
    '=',
    '-',
    ' ',
    'a',
    'hops',
    'speaker',
    '>',
    '2',
    'ö',
    '\u0000',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        for (const { on } of parseQuery(text).conditions) expect(on).toBeTruthy();
      },
    ),
  );
});

describe('changing a query by hand of a filter', () => {
  test('adds a value and takes it out again, and leaves the rest as it is', () => {
    const one = toggle('dam  -"old wall"', 'speaker', 'Ines Roth');
    expect(one).toBe('dam -"old wall" speaker:="Ines Roth"');
    const two = toggle(one, 'distance', 'hearsay');
    expect(two).toBe('dam -"old wall" speaker:="Ines Roth" distance:hearsay');
    expect(toggle(toggle(two, 'speaker', 'ines roth'), 'distance', 'hearsay')).toBe('dam -"old wall"');
  });
  test('a value with quotation marks in it can be chosen and dropped', () => {
    const on = toggle('', 'speaker', 'Bo “Rock” Lind');
    expect(holds(parseQuery(on), 'speaker', 'Bo “Rock” Lind')).toBe(true);
    expect(toggle(on, 'speaker', 'Bo “Rock” Lind')).toBe('');
  });
  test('nobody is a value too', () => {
    const on = toggle('', 'speaker', '');
    expect(on).toBe('speaker:=""');
    expect(holds(parseQuery(on), 'speaker', '')).toBe(true);
    expect(toggle(on, 'speaker', '')).toBe('');
  });
  test('conditions on a part are taken out', () => {
    expect(without('dam after:2026 hops:>1 before:2027 after:', ['after', 'before'])).toBe('dam hops:>1');
  });
});
