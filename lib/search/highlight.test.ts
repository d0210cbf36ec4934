import { describe, expect, test } from 'vitest';
import { highlightsOf } from './highlight';

const marked = (text: string, query: string) =>
  highlightsOf(text, query).map(([start, end]) => text.slice(start, end));

describe('words that were asked for', () => {
  test.each<[string, string, string[]]>([
    ['The dam is dry.', 'dam', ['dam']],
    ['The damp dam', 'da', ['damp dam']],
    ['Évacuer São Marle', 'sao', ['São']],
    ['dry by May, dry by June', '"dry by May"', ['dry by May']],
    ['The dam', 'speaker:dam -dam', []],
    ['The dam', '', []],
    ['The dam', '"dam the"', []],
  ])('%j for %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });
});
